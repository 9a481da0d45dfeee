// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/valueaxis.h"

#include "core/charts/ticks.h"

#include <algorithm>

namespace tenbin {

namespace {

constexpr int tickDigits = 4;

Rational magnitude(const AxisSpan &span)
{
    return std::max(Rational(abs(span.low)), Rational(abs(span.high)));
}

/// Decimals that give the larger end `digits` significant digits, without zeros that say nothing.
int sharedDecimals(const Quantity &value, const AxisScale &scale, int digits)
{
    const Rational unit = powerOfTen(scale.exponent);
    const Rational low = value.low / unit;
    const Rational high = value.high / unit;
    const Rational largest = std::max(Rational(abs(low)), Rational(abs(high)));
    int decimals = largest == 0 ? 0 : std::max(0, digits - 1 - decimalExponent(largest));
    while (decimals > 0 && roundHalfUp(low, decimals) == roundHalfUp(low, decimals - 1)
        && roundHalfUp(high, decimals) == roundHalfUp(high, decimals - 1))
        --decimals;
    return decimals;
}

/// Three zeros after the point and more: nobody counts them.
bool isTooSmall(const Rational &value, int exponent)
{
    const Rational shown = Rational(abs(value)) / powerOfTen(exponent);
    return shown != 0 && shown * 1000 < 1;
}

/// In its own scale, with its unit since it is not that of the axis; empty where the words know no smaller scale either.
QString ownScaleText(const Quantity &value, const ValueAxis &axis, int digits, const Language &language)
{
    const AxisScale own =
        axisScale(std::max(Rational(abs(value.low)), Rational(abs(value.high))), value.unit, axis.show, language);
    if (own.exponent >= axis.scale.exponent)
        return {};
    return quantityText(value, {.show = axis.show, .digits = digits}, language);
}

QString tickText(const Rational &at, const ValueAxis &axis, int decimals, const Language &language)
{
    const QString own = isTooSmall(at, axis.scale.exponent)
        ? ownScaleText(Quantity::point(at, axis.unit), axis, tickDigits, language)
        : QString();
    return own.isEmpty() ? axisText(at, axis.scale, decimals, tickDigits, language) : own;
}

} // namespace

void AxisSpan::add(const Quantity &value)
{
    low = empty ? value.low : std::min(low, value.low);
    high = empty ? value.high : std::max(high, value.high);
    empty = false;
}

QString ValueAxis::label(const Quantity &value, int digits, const Language &language) const
{
    if (isTooSmall(value.low, scale.exponent) || isTooSmall(value.high, scale.exponent)) {
        const QString own = ownScaleText({value.low, value.high, unit}, *this, digits, language);
        if (!own.isEmpty())
            return own;
    }
    if (value.isPoint())
        return axisText(value.low, scale, -1, digits, language);
    const int decimals = sharedDecimals(value, scale, digits);
    const QString from = axisText(value.low, scale, decimals, digits, language);
    const QString to = axisText(value.high, scale, decimals, digits, language);
    return from == to ? from : language.translate("Models", "%1–%2").arg(from, to);
}

ValueAxis linearValueAxis(const AxisSpan &span, AxisStart start, const Unit &unit, Show show, const Language &language)
{
    ValueAxis result;
    result.unit = unit;
    result.show = show;
    result.scale = axisScale(magnitude(span), unit, show, language);
    const TickPlan plan = linearTicks(span.low, span.high, start == AxisStart::Zero, result.scale.exponent);
    result.axis.kind = AxisKind::Linear;
    result.low = plan.low;
    result.axis.low = toDouble(plan.low);
    result.axis.high = toDouble(plan.high);
    for (const Rational &at : plan.at)
        result.axis.ticks.push_back({toDouble(at), tickText(at, result, plan.decimals, language)});
    return result;
}

ValueAxis logValueAxis(const AxisSpan &span, const Unit &unit, const Language &language)
{
    Q_ASSERT(span.low > 0);
    ValueAxis result;
    result.unit = unit;
    result.scale = axisScale(span.high, unit, Show::Plain, language);
    const TickPlan plan = logTicks(span.low, span.high);
    result.axis.kind = AxisKind::Log;
    result.low = plan.low;
    result.axis.low = toDouble(plan.low);
    result.axis.high = toDouble(plan.high);
    for (const Rational &at : plan.at)
        result.axis.ticks.push_back({toDouble(at), tickText(at, result, -1, language)});
    return result;
}

} // namespace tenbin
