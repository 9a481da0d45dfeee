// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: taking a number's text apart.
#include "core/market/pricenumbers.h"

#include "core/market/pricewords.h"

#include <algorithm>
#include <charconv>

#include <QString>

namespace tenbin {

namespace {

constexpr std::size_t mostCharacters = 60; // no price is longer; an exact double needs 17 digits

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isMark(char c)
{
    return c == '.' || c == ',' || c == '\'' || c == ' ';
}

/// A number without its sign and unit: digits and marks only, in ASCII; blanks of all kinds are ' ', both apostrophes '.
struct Bare {
    std::array<char, mostCharacters> characters = {};
    std::size_t size = 0;
    bool negative = false;
    int power = 0;
    [[nodiscard]] std::string_view text() const { return {characters.data(), size}; }
};

/// Plain ASCII of a field with other letters, as far as a number can hold them; the unit goes to `unit`.
bool takeUnicode(std::string_view field, QString &digits, QString &unit)
{
    const QString text =
        QString::fromUtf8(field.data(), qsizetype(field.size())).normalized(QString::NormalizationForm_KC).trimmed();
    qsizetype start = 0;
    static const QString currencies = QStringLiteral("$€£¥");
    const auto sign = [&] { return text[start] == u'-' || text[start] == u'+' || text[start] == QChar(0x2212); };
    while (start < text.size() && (currencies.contains(text[start]) || sign() || text[start].isSpace())) {
        if (sign())
            digits += text[start] == u'+' ? u'+' : u'-';
        ++start;
    }
    for (; start < text.size(); ++start) {
        const QChar c = text[start];
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (c == u'.' || c == u',')
            digits += c;
        else if (c == u'\'' || c == QChar(0x2019))
            digits += u'\'';
        else if (c.isSpace())
            digits += u' ';
        else if ((c == u'e' || c == u'E') && start + 1 < text.size()
            && (text[start + 1].isDigit() || text[start + 1] == u'-' || text[start + 1] == u'+')) {
            digits += text.mid(start);
            return true;
        } else
            break;
    }
    unit = text.mid(start);
    return true;
}

/// The exponent "e-05" at the end of `text` moves into `power`.
bool takeExponent(std::string_view &text, int &power)
{
    const std::size_t at = text.find_first_of("eE");
    if (at == std::string_view::npos)
        return true;
    std::string_view digits = text.substr(at + 1);
    if (!digits.empty() && digits.front() == '+')
        digits.remove_prefix(1);
    int exponent = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
    if (error != std::errc() || end != digits.data() + digits.size() || exponent < -300 || exponent > 300)
        return false;
    power += exponent;
    text = text.substr(0, at);
    return true;
}

bool fill(Bare &bare, std::string_view text)
{
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        bare.negative = text.front() == '-';
        text.remove_prefix(1);
    }
    if (!takeExponent(text, bare.power))
        return false;
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    if (text.empty() || text.size() > mostCharacters || !std::any_of(text.begin(), text.end(), isDigit)
        || !std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || isMark(c); }))
        return false;
    std::copy(text.begin(), text.end(), bare.characters.begin());
    bare.size = text.size();
    return true;
}

bool bareOf(std::string_view field, Bare &bare)
{
    if (field.empty() || field.size() > 2 * mostCharacters)
        return false;
    if (std::all_of(field.begin(), field.end(), [](char c) { return isDigit(c) || c == '.' || c == ','; }))
        return fill(bare, field); // most of them
    QString digits, unit;
    if (!takeUnicode(field, digits, unit))
        return false;
    if (!unit.isEmpty()) {
        const std::optional<int> power = powerOfUnit(unit);
        if (!power)
            return false;
        bare.power = *power;
    }
    return fill(bare, digits.toLatin1().toStdString());
}

/// Groups behind the first have three digits; or two, in India, when the last has three.
bool groupsFit(std::string_view whole, char mark)
{
    const std::size_t first = whole.find(mark);
    if (first == std::string_view::npos)
        return true;
    if (first == 0 || first > 3)
        return false;
    bool threes = true, indian = first <= 2;
    std::size_t at = first;
    while (at < whole.size()) {
        const std::size_t next = std::min(whole.find(mark, at + 1), whole.size());
        const std::size_t digits = next - at - 1;
        threes = threes && digits == 3;
        indian = indian && digits == (next == whole.size() ? 3U : 2U);
        at = next;
    }
    return threes || indian;
}

} // namespace

std::optional<double> numberOf(std::string_view field, NumberMarks marks)
{
    Bare bare;
    if (!bareOf(field, bare))
        return std::nullopt;
    const std::string_view text = bare.text();
    const char decimal = char(marks.decimal);
    const char thousands = marks.thousands == 0                                          ? '\0'
        : marks.thousands == u'.' || marks.thousands == u',' || marks.thousands == u'\'' ? char(marks.thousands)
                                                                                         : ' ';
    const std::size_t point = std::min(text.find(decimal), text.size());
    const std::string_view whole = text.substr(0, point);
    if (thousands != '\0' && !groupsFit(whole, thousands))
        return std::nullopt;
    std::array<char, mostCharacters + 8> plain = {};
    char *end = plain.data();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isDigit(text[i]))
            *end++ = text[i];
        else if (i == point)
            *end++ = '.';
        else if (text[i] != thousands || i > point)
            return std::nullopt;
    }
    *end++ = 'e';
    end = std::to_chars(end, plain.data() + plain.size(), bare.power).ptr;
    double value = 0;
    const auto [stop, error] = std::from_chars(plain.data(), end, value);
    if (error != std::errc() || stop != end)
        return std::nullopt;
    return bare.negative ? -value : value;
}

bool looksLikeNumber(std::string_view field)
{
    Bare bare;
    if (!bareOf(field, bare) || !isDigit(bare.text().back()))
        return false;
    const std::string_view text = bare.text();
    return std::count(text.begin(), text.end(), '.') <= 1 || std::count(text.begin(), text.end(), ',') <= 1;
}

void NumberSurvey::add(std::string_view field)
{
    Bare bare;
    if (!bareOf(field, bare))
        return;
    const std::string_view text = bare.text();
    m_space += text.find(' ') != std::string_view::npos;
    m_apostrophe += text.find('\'') != std::string_view::npos;
    const auto points = std::count(text.begin(), text.end(), '.');
    const auto commas = std::count(text.begin(), text.end(), ',');
    if (points == 0 && commas == 0)
        return;
    const std::size_t last = text.find_last_of(".,");
    Mark &mark = text[last] == '.' ? m_point : m_comma;
    Mark &other = text[last] == '.' ? m_comma : m_point;
    if (points > 0 && commas > 0) {
        ++mark.decimal;
        ++other.thousands;
        return;
    }
    if (points + commas > 1) {
        ++mark.thousands;
        return;
    }
    const std::size_t before = text.find_first_of(" '");
    const bool spaced = before != std::string_view::npos; // another mark parts the thousands already
    const bool group = text.size() - last - 1 == 3 && last >= 1 && last <= 3 && text.front() != '0';
    ++(spaced || !group ? mark.decimal : mark.either);
}

NumberSurvey::Finding NumberSurvey::finding(bool commaCountry) const
{
    const char16_t blank = m_space > 0 ? u' ' : m_apostrophe > 0 ? u'\'' : char16_t(0);
    const qint64 point = m_point.decimal + m_comma.thousands;
    const qint64 comma = m_comma.decimal + m_point.thousands;
    if (point == 0 && comma == 0) {
        if (m_point.either == 0 && m_comma.either == 0)
            return {{commaCountry ? u',' : u'.', blank}, Verdict::Untold};
        if (blank != 0 && (m_point.either == 0 || m_comma.either == 0)) // thousands have their mark already
            return {{m_point.either > 0 ? u'.' : u',', blank}, Verdict::Certain};
        const bool pointIsThousands = commaCountry && m_comma.either == 0;
        if (m_comma.either > 0 && !commaCountry)
            return {{u'.', u','}, Verdict::Guessed};
        return {{pointIsThousands || commaCountry ? u',' : u'.', pointIsThousands ? u'.' : blank}, Verdict::Guessed};
    }
    const bool decimalIsPoint = point >= comma;
    const Mark &other = decimalIsPoint ? m_comma : m_point;
    const char16_t grouping = other.thousands + other.either > 0 ? (decimalIsPoint ? u',' : u'.') : blank;
    return {{decimalIsPoint ? u'.' : u',', grouping}, Verdict::Certain};
}

} // namespace tenbin
