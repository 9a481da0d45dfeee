// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what the tests of story files share: test data and problems as short lines.
#pragma once

#include "core/values/problem.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringList>

namespace tenbin::test {

inline QString sourcePath(const QString &relative)
{
    return QStringLiteral(TENBIN_SOURCE_DIR "/") + relative;
}

/// Empty if the file cannot be read.
inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "error low-above-high /facts/0/checked" for each problem.
inline QStringList problemLines(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems) {
        const QString severity = problem.severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning");
        lines += QStringList{severity, problemCodeName(problem.code), problem.pointer}.join(u' ').trimmed();
    }
    return lines;
}

} // namespace tenbin::test
