// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalognumber.h"

#include "core/values/inputwords.h"
#include "core/values/rational.h"
#include "core/values/valueinput.h"

#include <algorithm>
#include <cmath>

namespace tenbin {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestNumber = 60;
constexpr double largestNumber = 1e40;

bool isMissingWord(const QString &text)
{
    static const QStringList words{u"-"_s, u"–"_s, u"—"_s, u"−"_s, u"n/a"_s, u"na"_s, u"#n/a"_s, u"null"_s, u"none"_s, u"nan"_s,
        u"unknown"_s, u"undisclosed"_s, u"not disclosed"_s, u"tbd"_s, u"?"_s, u"不明"_s, u"非公開"_s, u"未公開"_s, u"なし"_s};
    return text.isEmpty() || words.contains(text);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Digits with groups of three by `group`; takes the groups out. False: the groups are not of three.
bool ungroup(QString &digits, QChar group)
{
    if (!digits.contains(group))
        return true;
    const QStringList parts = digits.split(group);
    if (parts.first().isEmpty() || parts.first().size() > 3)
        return false;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (parts[i].size() != 3)
            return false;
    }
    digits.remove(group);
    return true;
}

/// "1.234.567,5" and "1,234,567.5" as "1234567.5"; empty: neither fits the mark.
QString plainDigits(QString text, DecimalMark mark)
{
    const QChar point = mark == DecimalMark::Point ? u'.' : u',';
    const QChar group = mark == DecimalMark::Point ? u',' : u'.';
    text.remove(u' ');
    text.remove(u'\'');
    if (text.count(point) > 1)
        return {};
    const qsizetype at = text.indexOf(point);
    QString whole = at < 0 ? text : text.left(at);
    const QString part = at < 0 ? QString() : text.mid(at + 1);
    if (!ungroup(whole, group) || (at >= 0 && part.isEmpty()))
        return {};
    if (!std::all_of(whole.cbegin(), whole.cend(), isDigit) || !std::all_of(part.cbegin(), part.cend(), isDigit))
        return {};
    return (whole.isEmpty() ? u"0"_s : whole) + (at < 0 ? QString() : u'.' + part);
}

/// Mantissa and power of ten of a text that is nothing but a number; none: it has words.
std::optional<QString> plainNumber(QString text, int exponent, DecimalMark mark)
{
    if (text.startsWith(u"us$"_s))
        text.remove(0, 3);
    else if (text.startsWith(u'$'))
        text.remove(0, 1);
    const qsizetype e = text.indexOf(u'e');
    int power = exponent;
    if (e >= 0) {
        bool isNumber = false;
        power += text.mid(e + 1).toInt(&isNumber);
        if (!isNumber || text.mid(e + 1).size() > 5)
            return std::nullopt;
        text.truncate(e);
    }
    const QString digits = plainDigits(text.trimmed(), mark);
    if (digits.isEmpty())
        return std::nullopt;
    return power == 0 ? digits : digits + u'e' + QString::number(power);
}

/// The number without the words that only say what it counts.
QString withoutUnit(QString text, CatalogueField field)
{
    static const QStringList money{u"us dollars"_s, u"u.s. dollars"_s, u"dollars"_s, u"usd"_s, u"米ドル"_s, u"ドル"_s, u"us$"_s};
    static const QStringList sizes{u"parameters"_s, u"params"_s, u"パラメーター"_s, u"パラメータ"_s, u"個"_s};
    static const QStringList hours{u"gpu-hours"_s, u"gpu hours"_s, u"chip-hours"_s, u"hours"_s, u"gpu時間"_s, u"時間"_s};
    static const QStringList compute{u"flops"_s, u"flop"_s};
    const QStringList &words = field == CatalogueField::Cost ? money
        : field == CatalogueField::Parameters                ? sizes
        : field == CatalogueField::Hours                     ? hours
                                                             : compute;
    for (const QString &word : words) {
        if (text.endsWith(word))
            return text.chopped(word.size()).trimmed();
        if (field == CatalogueField::Cost && text.startsWith(word))
            return text.mid(word.size()).trimmed();
    }
    return text;
}

/// With scale words: "671b", "6,710億", "$5.6 million", "139万8500".
std::optional<QString> wordedNumber(QString text, DecimalMark mark)
{
    if (text.startsWith(u'$') || text.startsWith(u"us$"_s))
        text.remove(0, text.indexOf(u'$') + 1);
    for (const InputScale &scale : inputScales()) {
        const QString word = QString::fromUtf16(scale.text);
        if (text.endsWith(word)) {
            const QString digits = plainDigits(text.chopped(word.size()).trimmed(), mark);
            return digits.isEmpty() ? std::nullopt : std::optional(digits + u'e' + QString::number(scale.exponent));
        }
    }
    const auto isMyriad = [](QChar c) { return QStringView(u"千万億兆京").contains(c); };
    if (mark == DecimalMark::Comma || std::none_of(text.cbegin(), text.cend(), isMyriad))
        return std::nullopt;
    const ValueReading reading = readValue(text, Unit(), Show::Plain);
    if (!reading.value || reading.value->low != reading.value->high)
        return std::nullopt;
    return decimalText(reading.value->low, maxDecimalDigits);
}

} // namespace

CatalogueCell catalogueCell(std::string_view bytes, CatalogueField field, int exponent, DecimalMark mark)
{
    CatalogueCell cell;
    const QString text = comparableText(
        QString::fromUtf8(bytes.data(), static_cast<qsizetype>(std::min<std::size_t>(bytes.size(), 4 * longestNumber)))
            .simplified());
    cell.isMissing = isMissingWord(text);
    if (cell.isMissing || text.size() > longestNumber)
        return cell;
    const QString bare = withoutUnit(text, field);
    std::optional<QString> printed = plainNumber(bare, exponent, mark);
    if (!printed)
        printed = wordedNumber(bare, mark);
    const std::optional<Rational> exact = printed ? parseDecimal(*printed) : std::nullopt;
    if (!exact || signOf(*exact) < 0 || (signOf(*exact) == 0 && field == CatalogueField::Parameters))
        return cell;
    const double value = toDouble(*exact);
    if (value > largestNumber)
        return cell;
    cell.number = CatalogueNumber{value, *printed};
    return cell;
}

std::optional<DecimalMark> decimalMarkOf(std::string_view text)
{
    const std::size_t comma = text.rfind(','), point = text.rfind('.');
    const auto digitsAfter = [&](std::size_t at) {
        std::size_t count = 0;
        while (at + 1 + count < text.size() && text[at + 1 + count] >= '0' && text[at + 1 + count] <= '9')
            ++count;
        return count;
    };
    if (comma != std::string_view::npos && point != std::string_view::npos)
        return comma > point ? DecimalMark::Comma : DecimalMark::Point;
    if (point != std::string_view::npos && (digitsAfter(point) != 3 || text.find('e') != std::string_view::npos))
        return std::count(text.begin(), text.end(), '.') == 1 ? std::optional(DecimalMark::Point) : std::nullopt;
    if (comma != std::string_view::npos && digitsAfter(comma) != 3)
        return std::count(text.begin(), text.end(), ',') == 1 ? std::optional(DecimalMark::Comma) : std::nullopt;
    return std::nullopt;
}

} // namespace tenbin
