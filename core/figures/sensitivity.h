// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: which input moves a figure most: each one over its range, and each one by ten per cent, the others as they are.
#pragma once

#include "core/figures/figures.h"

namespace tenbin {

/// Range: each ranged input goes from its low to its high end, the others stand at their middle. TenPercent: each input goes from
/// 90 % to 110 % of its middle, the others stand at their middle.
enum class SwingKind { Range, TenPercent };

/// What one input does to the figure, in the figure's unit.
struct Swing {
    QString fact;
    Quantity input; ///< where the input goes, in the fact's unit
    std::optional<Rational> atLow; ///< figure with the input at its low end; none where it cannot be worked out
    std::optional<Rational> atHigh;
    QStringList together; ///< facts tied to it by pairing, which go from end to end with it; they have no swing of their own
    [[nodiscard]] Rational size() const; ///< |atHigh − atLow|, 0 if one is missing
};

struct Sensitivity {
    QString figure;
    SwingKind kind = SwingKind::Range;
    std::optional<Rational> middle; ///< figure with every input at its middle
    std::optional<Problem> problem; ///< why there is none
    std::vector<Swing> swings; ///< largest first; inputs that are points are left out for Range
};

/// Ties keep the order of the inputs. Exact. A figure whose range cannot be proven may still have a middle and swings; one that
/// rests on an at-least value has neither.
[[nodiscard]] Sensitivity sensitivityOf(const Story &story, const Figures &figures, const QString &figure, SwingKind kind);

} // namespace tenbin
