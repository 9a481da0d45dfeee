// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a made-up article that has every figure of a story where the story says, for tests.
#pragma once

#include "core/story/articletext.h"

#include <QFile>
#include <QHash>

namespace tenbin::test {

/// Each locator on a line of its own, as often as the highest occurrence asked for.
inline QString articleFor(const Story &story)
{
    QHash<QString, int> wanted;
    QStringList order;
    for (const LocatorUse &use : locatorsOf(story)) {
        if (!wanted.contains(use.locator.text))
            order.append(use.locator.text);
        wanted[use.locator.text] = std::max(wanted.value(use.locator.text), use.locator.occurrence);
    }
    QString text;
    for (const QString &each : order) {
        for (int i = 0; i < wanted.value(each); ++i)
            text += QStringLiteral("ここに、") + each + QStringLiteral("。\n\n");
    }
    return text;
}

inline bool writeText(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

} // namespace tenbin::test
