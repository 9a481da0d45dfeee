// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: rounding to digits and their grouping.
#include "core/values/digits.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <string>

#include <unicode/locid.h>
#include <unicode/numberformatter.h>
#include <unicode/unistr.h>

#include <QByteArray>

namespace tenbin {

namespace {

constexpr int mostCachedDecimals = 24;

/// ICU formatters are dear to make and immutable afterwards; each thread keeps those it has used.
const icu::number::LocalizedNumberFormatter &formatter(LanguageId language, int decimals)
{
    using Made = std::array<std::optional<icu::number::LocalizedNumberFormatter>, mostCachedDecimals + 1>;
    static thread_local std::array<Made, 2> cache;
    auto &slot = cache[language == LanguageId::Japanese ? 0 : 1][static_cast<std::size_t>(decimals)];
    if (!slot) {
        const icu::Locale locale = language == LanguageId::Japanese ? icu::Locale::getJapanese() : icu::Locale::getEnglish();
        slot = icu::number::NumberFormatter::withLocale(locale)
                   .grouping(UNUM_GROUPING_ON_ALIGNED)
                   .precision(icu::number::Precision::fixedFraction(decimals));
    }
    return *slot;
}

QString grouped(const std::string &plain, int decimals, LanguageId language)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString text = formatter(language, decimals).formatDecimal(plain, status).toString(status);
    if (U_FAILURE(status) != 0)
        return QString::fromStdString(plain); // without ICU data the digits are still right
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

/// Decimals of 1/divisor; `most` if it has more or never ends.
template <typename Whole>
int decimalsOfDivisor(Whole rest, int most)
{
    int twos = 0;
    int fives = 0;
    for (; rest % 2 == 0 && twos <= most; ++twos)
        rest /= 2;
    for (; rest % 5 == 0 && fives <= most; ++fives)
        rest /= 5;
    return rest == 1 ? std::min(std::max(twos, fives), most) : most;
}

} // namespace

int decimalsFor(const Rational &value, int significant)
{
    if (signOf(value) == 0)
        return 0;
    const int exponent = decimalExponent(value);
    const int decimals = significant - 1 - exponent;
    const bool carried = integerText(roundedUnits(value, decimals)).size() > significant; // 99.96 → 100
    return carried ? decimals - 1 : decimals;
}

int exactDecimals(const Rational &value, int most)
{
    const Integer whole = denominator(value);
    return whole <= std::numeric_limits<quint64>::max() ? decimalsOfDivisor(whole.convert_to<quint64>(), most)
                                                        : decimalsOfDivisor(whole, most);
}

QString digitsText(const Rational &value, int decimals, Grouping grouping, LanguageId language)
{
    const int shown = std::max(decimals, 0);
    QByteArray digits = integerText(roundedUnits(value, decimals)).toLatin1();
    if (decimals < 0 && digits != "0")
        digits.append(-decimals, '0');
    if (shown > 0) {
        digits = digits.rightJustified(shown + 1, '0');
        digits.insert(digits.size() - shown, '.');
    }
    // Up to three digits there is nothing to group, and both languages write the point.
    const bool small = digits.size() - (shown > 0 ? shown + 1 : 0) <= 3;
    if (grouping == Grouping::None || small || shown > mostCachedDecimals)
        return QString::fromLatin1(digits);
    return grouped(digits.toStdString(), shown, language);
}

} // namespace tenbin
