// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: choosing round steps and the ends of an axis.
#include "core/charts/ticks.h"

#include <algorithm>
#include <array>

namespace tenbin {

namespace {

Integer floorOf(const Rational &value)
{
    const Integer numerator = boost::multiprecision::numerator(value);
    const Integer denominator = boost::multiprecision::denominator(value);
    Integer quotient = numerator / denominator;
    if (numerator < 0 && quotient * denominator != numerator)
        quotient -= 1;
    return quotient;
}

Rational floorTo(const Rational &value, const Rational &step)
{
    return Rational(floorOf(value / step)) * step;
}

/// Multiples of the step in [low, high] after the first one allowed at the low end.
Integer linesAbove(const Rational &low, const Rational &high, const Rational &step)
{
    return floorOf(high / step) - floorOf(low / step);
}

/// Smallest round step that gives at most `most` gridlines above the low end.
Rational roundStep(const Rational &low, const Rational &high, int most)
{
    static const std::array<Rational, 4> mantissas{Rational(1), Rational(2), Rational(5, 2), Rational(5)};
    const int start = decimalExponent(high - low) - 2;
    for (int exponent = start; exponent <= start + 4; ++exponent) {
        for (const Rational &mantissa : mantissas) {
            const Rational step = mantissa * powerOfTen(exponent);
            if (linesAbove(low, high, step) <= most)
                return step;
        }
    }
    return powerOfTen(start + 5);
}

int decimalsOf(const Rational &scaledStep)
{
    int decimals = 0;
    Rational value = scaledStep;
    while (boost::multiprecision::denominator(value) != 1 && decimals < 40) {
        value *= 10;
        ++decimals;
    }
    return decimals;
}

/// Powers of ten, with their triples if `withThrees`, in [low, high]; every `stride`-th power.
std::vector<Rational> logMarks(const Rational &low, const Rational &high, bool withThrees, int stride)
{
    std::vector<Rational> marks;
    const int first = decimalExponent(low);
    const int last = decimalExponent(high);
    for (int exponent = first; exponent <= last; ++exponent) {
        if (((exponent % stride) + stride) % stride != 0)
            continue;
        const Rational power = powerOfTen(exponent);
        if (power >= low && power <= high)
            marks.push_back(power);
        const Rational triple = power * 3;
        if (withThrees && triple >= low && triple <= high)
            marks.push_back(triple);
    }
    return marks;
}

} // namespace

TickPlan linearTicks(const Rational &low, const Rational &high, bool fromZero, int exponent, int most)
{
    Rational from = std::min(low, high);
    Rational to = std::max(low, high);
    if (fromZero) {
        from = std::min(from, Rational(0));
        to = std::max(to, Rational(0));
    }
    if (from == to) { // one value: give it room so that it has a scale at all
        const Rational room = from == 0 ? Rational(1) : Rational(boost::multiprecision::abs(from)) / 10;
        to += room;
        if (!fromZero)
            from -= room;
    }
    const Rational step = roundStep(from, to, std::max(most, 1));
    TickPlan plan;
    plan.low = fromZero && from == 0 ? Rational(0) : floorTo(from, step);
    plan.high = to;
    // A value just short of the next gridline looks as if it reached it; show that gridline.
    const Rational next = floorTo(to, step) + step;
    if (next - to <= step * Rational(3, 20) && linesAbove(plan.low, next, step) <= most)
        plan.high = next;
    for (Rational at = plan.low; at <= plan.high; at += step)
        plan.at.push_back(at);
    plan.decimals = decimalsOf(step / powerOfTen(exponent));
    return plan;
}

TickPlan logTicks(const Rational &low, const Rational &high, int most)
{
    Rational from = std::min(low, high);
    Rational to = std::max(low, high);
    const int decades = std::max(1, decimalExponent(to / from) + 1);
    // The margin grows with the span, so that marks at the ends stay clear of the frame at any width.
    const Rational margin = 1 + Rational(decades) / 5;
    TickPlan plan;
    plan.low = from / margin;
    plan.high = to * margin;
    plan.at = logMarks(plan.low, plan.high, true, 1);
    while (plan.at.size() < 2) {
        plan.low /= 2;
        plan.high *= 2;
        plan.at = logMarks(plan.low, plan.high, true, 1);
    }
    for (int stride = 1; static_cast<int>(plan.at.size()) > std::max(most, 2); ++stride)
        plan.at = logMarks(plan.low, plan.high, false, stride);
    const Rational &smallest = plan.at.front();
    plan.decimals = smallest < 1 ? -decimalExponent(smallest) : 0;
    return plan;
}

} // namespace tenbin
