// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the words a picture carries, cleaned for XML.
#include "ui/charts/picturetexts.h"

#include "ui/charts/layouttext.h"

namespace tenbin {

QString xmlSafe(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += c;
            result += text[++i];
            continue;
        }
        const bool control = c < QLatin1Char(' ') && c != QLatin1Char('\n') && c != QLatin1Char('\t');
        if (!control && !c.isSurrogate() && c < QChar(0xFFFE) && c != QChar(0x200B))
            result += c;
    }
    return result;
}

PictureTexts pictureTexts(const ChartSpec &spec)
{
    return {xmlSafe(plainText(spec.title, spec.language)), xmlSafe(spec.altText),
        xmlSafe(plainText(spec.footer.source, spec.language)),
        spec.language == LanguageId::Japanese ? QStringLiteral("ja") : QStringLiteral("en")};
}

} // namespace tenbin
