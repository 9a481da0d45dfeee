// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/ratiowords.h"

#include "core/values/numbertext.h"

#include <algorithm>

namespace tenbin {

namespace {

constexpr int ratioDigits = 2;

/// From here on a fraction with a whole denominator is exact to a tenth.
const Rational &smallestDenominator()
{
    static const Rational value(5);
    return value;
}

Rational wholeDenominator(const Rational &ratio)
{
    const Rational whole = roundHalfUp(1 / ratio, 0);
    return roundHalfUp(whole, std::min(0, ratioDigits - 1 - decimalExponent(whole)));
}

QString plainNumber(const Rational &value, const Language &language)
{
    return quantityText(Quantity::point(value), {.show = Show::Count, .digits = 20}, language);
}

RatioWords partWords(const Quantity &ratio, const Language &language)
{
    if (1 / ratio.high < smallestDenominator())
        return {RatioKind::Part, quantityText(ratio, {.show = Show::Percent, .digits = ratioDigits}, language)};
    const Rational first = wholeDenominator(ratio.low);
    const Rational last = wholeDenominator(ratio.high);
    if (first == last)
        return {RatioKind::Part, language.translate("Models", "1/%1").arg(plainNumber(first, language))};
    return {RatioKind::Part,
        language.translate("Models", "1/%1–1/%2").arg(plainNumber(first, language), plainNumber(last, language))};
}

bool saysEnough(const QString &part)
{
    const auto letters = std::count_if(part.begin(), part.end(), [](QChar c) { return c.isLetter(); });
    const auto digits = std::count_if(part.begin(), part.end(), [](QChar c) { return c.isDigit(); });
    return (letters > 0 && digits > 0) || letters > 2;
}

} // namespace

RatioWords ratioWords(const Quantity &ratio, const Language &language)
{
    if (ratio.low >= Rational(9, 10) && ratio.high <= Rational(11, 10))
        return {RatioKind::Same, language.translate("Models", "about the same")};
    if (ratio.low > 0 && ratio.high < 1)
        return partWords(ratio, language);
    return {RatioKind::Times, quantityText(ratio, {.show = Show::Times, .digits = ratioDigits}, language)};
}

QString shortModelName(const QString &name)
{
    const auto last = std::find_if(name.rbegin(), name.rend(), [](QChar c) { return c == u' ' || c == u'-'; });
    if (last == name.rend())
        return name;
    const QString part(last.base(), static_cast<int>(name.end() - last.base()));
    return saysEnough(part) ? part : name;
}

} // namespace tenbin
