// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the rules office programs have for names.
#include "core/office/cellnames.h"

#include <algorithm>

namespace tenbin {

namespace {

constexpr qsizetype longestBase = 100; ///< a formula may name eight of them four times over
constexpr qsizetype longestSheet = 31;
constexpr qsizetype longestText = 255;
constexpr int literalDigits = 17;

bool isPlain(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z')
        || (character >= u'0' && character <= u'9');
}

/// Not through the middle of a character of two halves.
QString cut(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    return text.left(length > 0 && text.at(length - 1).isHighSurrogate() ? length - 1 : length);
}

} // namespace

EndNames NameMaker::namesFor(const QString &id)
{
    QString base = id.left(longestBase);
    std::replace_if(
        base.begin(), base.end(), [](QChar character) { return !isPlain(character); }, u'_');
    if (base.isEmpty() || (base.at(0) >= u'0' && base.at(0) <= u'9'))
        base.prepend(u'_');
    QString name = base;
    for (int next = 2; m_taken.contains(name.toLower()); ++next)
        name = base + u'_' + QString::number(next);
    m_taken.insert(name.toLower());
    return {name + QStringLiteral("_low"), name + QStringLiteral("_high")};
}

QString SheetNames::add(const QString &wanted)
{
    static const QString forbidden = QStringLiteral("[]:*?/\\");
    QString base = wanted.simplified();
    std::replace_if(
        base.begin(), base.end(), [](QChar c) { return forbidden.contains(c) || !c.isPrint(); }, u' ');
    const auto trim = [](QString text) {
        while (!text.isEmpty() && (text.back() == u'\'' || text.back() == u' '))
            text.chop(1);
        while (!text.isEmpty() && (text.front() == u'\'' || text.front() == u' '))
            text.remove(0, 1);
        return text;
    };
    base = trim(cut(trim(base), longestSheet));
    if (base.isEmpty())
        base = QStringLiteral("1");
    QString name = base;
    for (int next = 2; m_taken.contains(name.toLower()); ++next) {
        const QString ending = QStringLiteral(" (%1)").arg(next);
        name = cut(base, longestSheet - ending.size()) + ending;
    }
    m_taken.insert(name.toLower());
    return name;
}

QString sheetPrefix(const QString &sheet)
{
    QString name = sheet;
    name.replace(u'\'', QStringLiteral("''"));
    return u'\'' + name + QStringLiteral("'!");
}

QString cellText(int row, int column)
{
    QString letters;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(u'A' + (left - 1) % 26));
    return QStringLiteral("$%1$%2").arg(letters).arg(row + 1);
}

QString quotedText(const QString &text)
{
    QString inside = cut(text, longestText);
    inside.replace(u'"', QStringLiteral("\"\""));
    return u'"' + inside + u'"';
}

QString numberLiteral(const Rational &value)
{
    const QString text = decimalText(value, literalDigits).toUpper();
    return signOf(value) < 0 ? u'(' + text + u')' : text;
}

} // namespace tenbin
