// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: exact numbers, made from printed decimals and turned back into text without a detour over double.
#include "core/values/rational.h"

#include <cmath>
#include <string>

namespace tenbin {

namespace {

Integer integerPowerOfTen(int exponent)
{
    return boost::multiprecision::pow(Integer(10), static_cast<unsigned>(exponent));
}

const Integer numeratorOf(const Rational &value)
{
    return boost::multiprecision::numerator(value);
}

const Integer denominatorOf(const Rational &value)
{
    return boost::multiprecision::denominator(value);
}

bool isDigit(QChar character)
{
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

/// Moves `at` behind the digits that stand there and appends them to `digits`; how many there were.
int takeDigits(QStringView text, qsizetype &at, std::string &digits)
{
    int count = 0;
    for (; at < text.size() && isDigit(text[at]); ++at, ++count)
        digits.push_back(static_cast<char>(text[at].unicode()));
    return count;
}

/// The exponent behind an "e", up to the end of the text.
std::optional<int> takeExponent(QStringView text, qsizetype at)
{
    const bool negative = at < text.size() && text[at] == QLatin1Char('-');
    if (negative)
        ++at;
    std::string digits;
    const int count = takeDigits(text, at, digits);
    if (count == 0 || count > 4 || at != text.size())
        return std::nullopt;
    int exponent = 0;
    for (const char digit : digits)
        exponent = exponent * 10 + (digit - '0');
    if (exponent > maxDecimalExponent)
        return std::nullopt;
    return negative ? -exponent : exponent;
}

/// Whole number from decimal digits; the string constructor would read a leading zero as octal.
Integer integerOf(const std::string &digits)
{
    Integer value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return value;
}

/// round(|value|) with halves upwards.
Integer roundedMagnitude(const Rational &value)
{
    const Integer numerator = abs(numeratorOf(value));
    const Integer denominator = denominatorOf(value);
    return (numerator * 2 + denominator) / (denominator * 2);
}

/// Digits with the point moved `decimals` places to the left, without trailing zeros.
QString placePoint(QString digits, int decimals)
{
    if (decimals <= 0)
        return digits + QString(-decimals, QLatin1Char('0'));
    digits = digits.rightJustified(decimals + 1, QLatin1Char('0'));
    digits.insert(digits.size() - decimals, QLatin1Char('.'));
    while (digits.endsWith(QLatin1Char('0')))
        digits.chop(1);
    if (digits.endsWith(QLatin1Char('.')))
        digits.chop(1);
    return digits;
}

} // namespace

QString integerText(const Integer &value)
{
    return QString::fromStdString(value.str());
}

std::optional<Rational> parseDecimal(QStringView text)
{
    qsizetype at = 0;
    const bool negative = !text.isEmpty() && text[0] == QLatin1Char('-');
    if (negative)
        ++at;
    std::string digits;
    if (takeDigits(text, at, digits) == 0)
        return std::nullopt;
    int decimals = 0;
    if (at < text.size() && text[at] == QLatin1Char('.')) {
        ++at;
        decimals = takeDigits(text, at, digits);
        if (decimals == 0)
            return std::nullopt;
    }
    if (digits.size() > static_cast<std::size_t>(maxDecimalDigits))
        return std::nullopt;
    int exponent = 0;
    if (at < text.size()) {
        if (text[at] != QLatin1Char('e') && text[at] != QLatin1Char('E'))
            return std::nullopt;
        const auto given = takeExponent(text, at + 1);
        if (!given)
            return std::nullopt;
        exponent = *given;
    }
    const Rational value = Rational(integerOf(digits)) * powerOfTen(exponent - decimals);
    return negative ? Rational(-value) : value;
}

QString exactText(const Rational &value)
{
    const Integer denominator = denominatorOf(value);
    const QString numerator = integerText(numeratorOf(value));
    return denominator == 1 ? numerator : numerator + QLatin1Char('/') + integerText(denominator);
}

QString decimalText(const Rational &value, int significant)
{
    Q_ASSERT(significant > 0);
    if (signOf(value) == 0)
        return QStringLiteral("0");
    const int decimals = significant - 1 - decimalExponent(value);
    const Rational rounded = roundHalfUp(value, decimals);
    const int exponent = decimalExponent(rounded); // rounding may have carried into a new digit
    const QString sign = signOf(rounded) < 0 ? QStringLiteral("-") : QString();
    if (exponent >= -12 && exponent < 21)
        return sign + placePoint(integerText(roundedMagnitude(rounded * powerOfTen(decimals))), decimals);
    const Rational mantissa = rounded / powerOfTen(exponent);
    const QString digits = integerText(roundedMagnitude(mantissa * powerOfTen(significant - 1)));
    return sign + placePoint(digits, significant - 1) + QLatin1Char('e') + QString::number(exponent);
}

Integer roundedUnits(const Rational &value, int decimals)
{
    Integer numerator = abs(numeratorOf(value));
    Integer denominator = denominatorOf(value);
    if (decimals > 0)
        numerator *= integerPowerOfTen(decimals);
    else if (decimals < 0)
        denominator *= integerPowerOfTen(-decimals);
    return (numerator * 2 + denominator) / (denominator * 2);
}

Rational roundHalfUp(const Rational &value, int decimals)
{
    const Integer units = roundedUnits(value, decimals);
    const Rational rounded =
        decimals > 0 ? Rational(units, integerPowerOfTen(decimals)) : Rational(units * integerPowerOfTen(-decimals));
    return signOf(value) < 0 ? Rational(-rounded) : rounded;
}

int decimalExponent(const Rational &value)
{
    Q_ASSERT(value != 0);
    // Whole numbers throughout: comparing fractions costs several divisions each.
    const Integer numerator = abs(numeratorOf(value));
    const Integer denominator = denominatorOf(value);
    const auto reaches = [&](int exponent) {
        return exponent >= 0 ? numerator >= denominator * integerPowerOfTen(exponent)
                             : numerator * integerPowerOfTen(-exponent) >= denominator;
    };
    const int bits = static_cast<int>(msb(numerator)) - static_cast<int>(msb(denominator));
    // 2^(bits−1) < magnitude < 2^(bits+1): the estimate is at most one below the truth
    int exponent = static_cast<int>(std::floor((bits - 1) * 0.30102999566398120));
    while (reaches(exponent + 1))
        ++exponent;
    while (!reaches(exponent))
        --exponent;
    return exponent;
}

Rational powerOfTen(int exponent)
{
    return exponent >= 0 ? Rational(integerPowerOfTen(exponent)) : Rational(Integer(1), integerPowerOfTen(-exponent));
}

double toDouble(const Rational &value)
{
    if (signOf(value) == 0)
        return 0.0;
    Integer numerator = abs(numeratorOf(value));
    Integer denominator = denominatorOf(value);
    // A quotient of 64 or 65 bits, its last bit set when something was cut off, rounds to the nearest double.
    const int shift = 64 - (static_cast<int>(msb(numerator)) - static_cast<int>(msb(denominator)));
    if (shift > 0)
        numerator <<= static_cast<unsigned>(shift);
    else
        denominator <<= static_cast<unsigned>(-shift);
    Integer remainder;
    Integer quotient;
    divide_qr(numerator, denominator, quotient, remainder);
    int exponent = -shift;
    if (remainder != 0)
        quotient |= 1;
    if (msb(quotient) > 63) {
        const bool cut = bit_test(quotient, 0);
        quotient >>= 1;
        ++exponent;
        if (cut)
            quotient |= 1;
    }
    const double magnitude = std::ldexp(static_cast<double>(quotient.convert_to<quint64>()), exponent);
    return signOf(value) < 0 ? -magnitude : magnitude;
}

} // namespace tenbin
