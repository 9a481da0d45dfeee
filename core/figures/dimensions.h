// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what a formula comes to without its numbers: its unit, and the kinds of money that meet in it.
#pragma once

#include "core/figures/formula.h"
#include "core/story/story.h"

#include <functional>

namespace tenbin {

/// A set of kinds of money, one bit each.
using MoneyKinds = quint8;
[[nodiscard]] MoneyKinds moneyKinds(MoneyKind kind);
/// In the order of the enumeration.
[[nodiscard]] std::vector<MoneyKind> moneyKindList(MoneyKinds kinds);

/// What a fact or figure brings into a formula.
struct Operand {
    Unit unit;
    MoneyKinds kinds = 0;
    MoneyKinds mixed = 0; ///< kinds that already met in it
};

struct Dimensions {
    std::optional<std::pair<QString, QString>> mismatch; ///< names of the first two units that do not go together
    MoneyKinds kinds = 0; ///< of the result, as far as it is an amount of money
    MoneyKinds mixed = 0; ///< kinds on the two sides of an addition, subtraction or division, when they differ
};

/// `operand` is asked for every id of the formula; `wanted` is the unit the result must have.
[[nodiscard]] Dimensions dimensionsOf(
    const Formula &formula, const std::function<Operand(const QString &)> &operand, const Unit &wanted);

} // namespace tenbin
