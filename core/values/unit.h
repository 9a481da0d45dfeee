// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: units, as powers of base units and a scale, so that formulas can be checked.
#pragma once

#include "core/values/rational.h"

#include <array>
#include <optional>

namespace tenbin {

enum class BaseUnit { Usd, Jpy, Parameter, Token, Gpu, Hour, Watt, Share, Person, Year, Score };
inline constexpr int baseUnitCount = 11;

/// A product of powers of base units times a scale: `GPU-hour` is GPU·hour, `day` is 24 hours, `ratio` is no unit at all.
struct Unit {
    std::array<qint8, baseUnitCount> powers{};
    int scale = 1; ///< how many of the base units one of this unit is (24 for `day`); only facts and figures given in days use it
    bool operator==(const Unit &) const = default;

    [[nodiscard]] bool isRatio() const { return powers == std::array<qint8, baseUnitCount>{}; }
    [[nodiscard]] bool sameDimension(const Unit &other) const { return powers == other.powers; }
    [[nodiscard]] int power(BaseUnit base) const { return powers[static_cast<std::size_t>(base)]; }
};

[[nodiscard]] Unit operator*(const Unit &a, const Unit &b); ///< scales multiply too
[[nodiscard]] Unit operator/(const Unit &a, const Unit &b); ///< of units without scale (1 / day is not a unit of any figure)

/// "USD / GPU-hour", "person-year", "day", "ratio" …; empty for anything else. Products " * ", quotients " / ", left to right.
[[nodiscard]] std::optional<Unit> parseUnit(QStringView text);
/// The text `parseUnit` reads back, in canonical order: "USD / parameter", "GPU-hour".
[[nodiscard]] QString unitName(const Unit &unit);

} // namespace tenbin
