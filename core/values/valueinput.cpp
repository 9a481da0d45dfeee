// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the grammar of typed values, and writing a value so that it can be typed again.
#include "core/values/valueinput.h"

#include <algorithm>

#include "core/values/digits.h"
#include "core/values/inputwords.h"

namespace tenbin {

namespace {

constexpr qsizetype longestInput = 200; // characters
constexpr int groupDigits = 3;
constexpr int fewerDigits = 28; // with the zeros a decimal may begin with, still as many as can be read

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}
bool isLetter(QChar character)
{
    return character >= u'a' && character <= u'z';
}

/// One end of a range as it stands there, before the words of the other end are known.
struct End {
    Rational number;
    bool negative = false;
    std::optional<int> scale; ///< of a scale word; 0 for mixed numbers (139万8500), which are whole already
    std::optional<int> unit; ///< of a unit word
    bool unitBehind = false; ///< the unit stands behind the number: nothing is taken over from the other end
    qsizetype start = 0;
};

/// Reads one text from left to right. The furthest place it got to is where a fault is shown.
class Reader {
public:
    Reader(QStringView text, const Unit &unit, Show show)
        : m_text(comparableText(text))
        , m_words(inputWords(unit, show))
    {
    }

    ValueReading read()
    {
        skipSpaces();
        if (atEnd())
            return fault(InputFault::Empty, 0);
        takePer();
        End first;
        if (!readEnd(first))
            return unreadable();
        End second = first;
        if (takeSeparator()) {
            if (!readEnd(second = {}))
                return unreadable();
            takeWord(u"まで");
            inherit(first, second);
        }
        skipSpaces();
        if (!atEnd())
            return unreadable();
        const ValueInput value{valueOf(first), valueOf(second)};
        if (value.low > value.high)
            return fault(InputFault::LowAboveHigh, second.start);
        return {value, InputFault::Empty, 0};
    }

private:
    [[nodiscard]] static ValueReading fault(InputFault kind, qsizetype position)
    {
        return {std::nullopt, kind, static_cast<int>(position)};
    }

    ValueReading unreadable()
    {
        skipSpaces();
        for (const InputPhrase &phrase : anyUnitWords()) {
            if (matches(phrase.text))
                return fault(InputFault::WrongUnit, m_at);
        }
        return fault(InputFault::NotANumber, m_at);
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
    }
    void skipSpaces()
    {
        while (peek() == u' ')
            ++m_at;
    }

    /// How many characters a phrase takes here; 0 if it does not stand here as a whole word.
    [[nodiscard]] qsizetype matches(QStringView phrase) const
    {
        qsizetype at = m_at;
        for (const QChar wanted : phrase) {
            if (wanted == u' ') {
                while (at < m_text.size() && m_text.at(at) == u' ')
                    ++at;
            } else if (at < m_text.size() && m_text.at(at) == wanted) {
                ++at;
            } else {
                return 0;
            }
        }
        const bool cutsWord = !phrase.isEmpty() && isLetter(phrase.back()) && at < m_text.size() && isLetter(m_text.at(at));
        return cutsWord ? 0 : at - m_at;
    }

    bool takeWord(QStringView phrase)
    {
        skipSpaces();
        const qsizetype length = matches(phrase);
        m_at += length;
        return length > 0;
    }

    const InputPhrase *takePhrase(const std::vector<InputPhrase> &phrases, bool before)
    {
        const auto found = std::find_if(phrases.begin(), phrases.end(),
            [&](const InputPhrase &phrase) { return (!before || phrase.before) && takeWord(phrase.text); });
        return found == phrases.end() ? nullptr : &*found;
    }

    /// Said once for both ends, wherever it stands.
    void takePer()
    {
        if (m_per)
            return;
        if (const InputPhrase *phrase = takePhrase(m_words.pers, false))
            m_per = phrase->exponent;
    }

    bool takeSign(bool &negative)
    {
        skipSpaces();
        if (peek() != u'-' && peek() != u'+')
            return false;
        negative = peek() == u'-';
        ++m_at;
        return true;
    }

    bool takeSeparator()
    {
        skipSpaces();
        for (const char16_t *sign : {u"~", u"..", u"-", u"to", u"から"}) {
            if (takeWord(sign))
                return true;
        }
        return false;
    }

    bool readEnd(End &end)
    {
        skipSpaces();
        end.start = m_at;
        const bool signedFirst = takeSign(end.negative);
        if (const InputPhrase *phrase = takePhrase(m_words.units, true))
            end.unit = phrase->exponent;
        if (!signedFirst)
            takeSign(end.negative);
        skipSpaces();
        if (!readNumber(end))
            return false;
        if (const InputPhrase *phrase = takePhrase(m_words.units, false)) {
            end.unit = phrase->exponent;
            end.unitBehind = true;
        }
        takePer();
        return true;
    }

    /// 139万8500, 2.788M, 65 billion, 6e10.
    bool readNumber(End &end)
    {
        const auto number = readDigits();
        if (!number)
            return false;
        end.number = *number;
        end.scale = takeMyriad();
        if (!end.scale) {
            takeScale(end);
            return true;
        }
        return !isDigit(peek()) || readSmallerParts(end);
    }

    /// What follows 139万: smaller than the part before it, and each scale word smaller than the last.
    bool readSmallerParts(End &end)
    {
        int last = *end.scale;
        end.number *= powerOfTen(last);
        end.scale = 0;
        while (last > 0 && isDigit(peek())) {
            const qsizetype start = m_at;
            const auto number = readDigits();
            if (!number)
                return false;
            const int scale = takeMyriad().value_or(0);
            const Rational part = *number * powerOfTen(scale);
            if (scale >= last || part >= powerOfTen(last)) {
                m_at = start; // 5万3億, 5万20000
                return false;
            }
            end.number += part;
            last = scale;
        }
        return true;
    }

    std::optional<int> takeMyriad()
    {
        const bool thousand = takeWord(u"千");
        for (const InputScale &scale : myriadScales()) {
            if (takeWord(scale.text))
                return scale.exponent + (thousand ? 3 : 0);
        }
        return thousand ? std::optional(3) : std::nullopt;
    }

    void takeScale(End &end)
    {
        const auto unit = std::find_if(m_words.units.begin(), m_words.units.end(), [this](const InputPhrase &phrase) {
            skipSpaces();
            return matches(phrase.text) > 0;
        });
        if (unit != m_words.units.end())
            return; // MW is no million
        for (const InputScale &scale : inputScales()) {
            if (takeWord(scale.text)) {
                end.scale = scale.exponent;
                return;
            }
        }
    }

    /// Digits with or without grouping commas, decimals, exponent.
    std::optional<Rational> readDigits()
    {
        QString plain = takeDigits();
        if (plain.isEmpty())
            return std::nullopt;
        const bool mayGroup = plain.size() <= groupDigits;
        while (mayGroup && peek() == u',' && groupAhead()) {
            ++m_at;
            plain += takeDigits();
        }
        if (peek() == u',')
            return std::nullopt;
        if (peek() == u'.' && isDigit(peek(1))) {
            ++m_at;
            plain += u'.' + takeDigits();
        }
        const bool minus = peek(1) == u'-';
        if (peek() == u'e' && isDigit(peek(minus ? 2 : 1))) {
            m_at += minus ? 2 : 1;
            plain += minus ? QStringLiteral("e-") : QStringLiteral("e");
            plain += takeDigits();
        }
        return parseDecimal(plain);
    }

    QString takeDigits()
    {
        const qsizetype start = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    [[nodiscard]] bool groupAhead() const
    {
        return isDigit(peek(1)) && isDigit(peek(2)) && isDigit(peek(3)) && !isDigit(peek(groupDigits + 1));
    }

    /// "60–65 billion": what stands behind the second end counts for both where the first has nothing behind it.
    static void inherit(End &first, const End &second)
    {
        if (first.scale || first.unitBehind)
            return;
        first.scale = second.scale;
        first.unit = first.unit ? first.unit : second.unit;
    }

    [[nodiscard]] Rational valueOf(const End &end) const
    {
        const int exponent = end.scale.value_or(0) + end.unit.value_or(m_words.bareUnit) + m_per.value_or(m_words.barePer);
        const Rational value = end.number * powerOfTen(exponent);
        return end.negative ? Rational(-value) : value;
    }

    QString m_text;
    InputWords m_words;
    qsizetype m_at = 0;
    std::optional<int> m_per;
};

/// Every digit; what takes more than may be typed has its first ones.
QString digitsOf(const Rational &value, Show show, const Language &language)
{
    const Grouping grouping = show == Show::Year ? Grouping::None : Grouping::Thousands;
    const int decimals = exactDecimals(value, maxDecimalDigits);
    const QString text = digitsText(value, std::min(decimals, maxDecimalDigits - 1), grouping, language.id());
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    if (decimals < maxDecimalDigits && digits <= maxDecimalDigits)
        return text;
    return decimalText(magnitudeOf(value), fewerDigits);
}

/// Without scale words, as many decimals as there are.
QString plainText(const ValueInput &value, int shift, Show show, const Language &language)
{
    const auto number = [&](const Rational &end) {
        const Rational shown = end * powerOfTen(shift);
        return (signOf(shown) < 0 ? QStringLiteral("\u2212") : QString()) + digitsOf(shown, show, language);
    };
    if (value.low == value.high)
        return number(value.low);
    const QString joint =
        signOf(value.low) < 0 ? language.translate("Numbers", "%1 to %2") : language.translate("Numbers", "%1–%2");
    return joint.arg(number(value.low), number(value.high));
}

/// A value of the usual size, for the hint how to write one.
Quantity exampleOf(const Unit &unit)
{
    const bool large = unit.power(BaseUnit::Usd) + unit.power(BaseUnit::Jpy) == 1 || unit.power(BaseUnit::Parameter) == 1
        || unit.power(BaseUnit::Token) == 1 || unit.power(BaseUnit::Watt) == 1;
    const bool whole = std::none_of(unit.powers.begin(), unit.powers.end(), [](qint8 power) { return power < 0; });
    if (large && whole)
        return {Rational(60) * powerOfTen(9), Rational(65) * powerOfTen(9), unit};
    return Quantity::point(Rational(5, 2) * powerOfTen(inputWords(unit, Show::Plain).barePer), unit);
}

} // namespace

ValueReading readValue(QStringView text, const Unit &unit, Show show)
{
    if (text.size() > longestInput)
        return {std::nullopt, InputFault::TooLong, static_cast<int>(longestInput)};
    return Reader(text, unit, show).read();
}

QString inputFaultText(const ValueReading &reading, const Unit &unit, const Language &language)
{
    const QString example = quantityText(exampleOf(unit), {}, language);
    switch (reading.fault) {
    case InputFault::Empty:
        return language.translate("ValueInput", "Type a value, such as %1.").arg(example);
    case InputFault::NotANumber:
        return language.translate("ValueInput", "This cannot be read from character %1 on. Write it like %2.")
            .arg(QString::number(reading.position + 1), example);
    case InputFault::WrongUnit:
        return language.translate("ValueInput", "The unit at character %1 does not fit. Write it like %2.")
            .arg(QString::number(reading.position + 1), example);
    case InputFault::LowAboveHigh:
        return language.translate("ValueInput", "The low end is above the high end. Write the smaller value first.");
    case InputFault::TooLong:
        return language.translate("ValueInput", "This is too long for a value. Use at most %1 characters.").arg(longestInput);
    }
    Q_UNREACHABLE();
}

QString inputText(const ValueInput &value, const Unit &unit, Show show, const Language &language)
{
    const InputWords words = inputWords(unit, show);
    const QString plain = plainText(value, -(words.bareUnit + words.barePer), show, language);
    const NumberStyle style{.show = show, .withUnit = false, .allDigits = true, .keepScale = true};
    const QString scaled = quantityText({value.low, value.high, unit}, style, language).replace(QChar(QChar::Nbsp), u' ');
    const bool hasWords = std::any_of(scaled.begin(), scaled.end(), [](QChar character) { return character.isLetter(); });
    const ValueReading back = readValue(scaled, unit, show);
    const bool exact = back.value && *back.value == value;
    return exact && (!hasWords || scaled.size() < plain.size()) ? scaled : plain;
}

} // namespace tenbin
