// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a value axis with its ticks and the scale its labels and the labels of the marks share.
#pragma once

#include "core/charts/chartspec.h"
#include "core/values/numbertext.h"

#include <optional>
#include <vector>

namespace tenbin {

enum class AxisStart { Zero, Data };

/// What an axis has to hold: smallest and largest value, in the unit of the data.
struct AxisSpan {
    Rational low;
    Rational high;
    bool empty = true;
    void add(const Quantity &value);
};

struct ValueAxis {
    Axis axis;
    AxisScale scale;
    Rational low; ///< where the axis starts, exact
    Unit unit; ///< of the data
    Show show = Show::Plain;

    /// Value or range in the scale of the axis: "$8.31", "2,788万", "30.84"; both ends share their decimals. What is too small
    /// for that scale ("0.000824") has its own scale and unit: "824 GPU-hours".
    [[nodiscard]] QString label(const Quantity &value, int digits, const Language &language) const;
};

/// Positions are in the unit of the data. A log axis needs a span above zero.
[[nodiscard]] ValueAxis linearValueAxis(
    const AxisSpan &span, AxisStart start, const Unit &unit, Show show, const Language &language);
[[nodiscard]] ValueAxis logValueAxis(const AxisSpan &span, const Unit &unit, const Language &language);

} // namespace tenbin
