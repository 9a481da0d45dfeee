// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: where gridlines stand: round numbers, three or four of them on linear axes, 1-3-10 on log axes.
#pragma once

#include "core/values/rational.h"

#include <vector>

namespace tenbin {

struct TickPlan {
    Rational low; ///< axis ends
    Rational high;
    std::vector<Rational> at;
    int decimals = 0; ///< decimals the labels need, after scaling by 10^exponent given to linearTicks
};

/// Ticks for [low, high]; `fromZero` starts at zero (or spans it). Steps 1, 2, 2.5, 5 × 10^n; at most `most` gridlines above the
/// low end.
[[nodiscard]] TickPlan linearTicks(const Rational &low, const Rational &high, bool fromZero, int exponent, int most = 4);
/// 1-3-10 ticks (or 1-10 over more than `most` of them) covering [low, high]; ends fall between ticks with a margin. low > 0.
[[nodiscard]] TickPlan logTicks(const Rational &low, const Rational &high, int most = 7);

} // namespace tenbin
