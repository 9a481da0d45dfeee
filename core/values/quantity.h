// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a value that may be a range: hard bounds as stated, no probability.
#pragma once

#include "core/values/rational.h"
#include "core/values/unit.h"

namespace tenbin {

/// low ≤ high, both in `unit`; a point has low = high.
struct Quantity {
    Rational low;
    Rational high;
    Unit unit;
    bool operator==(const Quantity &) const = default;

    [[nodiscard]] static Quantity point(Rational value, Unit unit = {}) { return {value, value, unit}; }
    [[nodiscard]] bool isPoint() const { return low == high; }
    [[nodiscard]] Rational middle() const { return (low + high) / 2; }
};

} // namespace tenbin
