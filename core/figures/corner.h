// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: which ends of which inputs give a figure its lowest and its highest value.
#pragma once

#include "core/figures/figures.h"

namespace tenbin {

enum class End { Low, High };

/// A value for every fact the figure rests on, in the unit of the fact; ranged facts stand at one of their ends (paired ones
/// together), those that count only through mid() at their middle.
using Corner = QMap<QString, Rational>;

/// Inputs at which the figure takes that end of its range. None if it has no value. Where several corners do, the one with the
/// most low ends in order of the inputs.
[[nodiscard]] std::optional<Corner> cornerOf(const Story &story, const Figures &figures, const FigureValue &value, End end);

/// What a formula stands on: the figures it names, and those these name, each after those it rests on.
struct FigureBelow {
    int index = 0; ///< in the story's figures
    Formula formula;
};
/// None if one of them cannot be read or rests on itself. Figures inside mid() count with their range and are not taken apart.
[[nodiscard]] std::optional<std::vector<FigureBelow>> figuresBelow(
    const Story &story, const Formula &formula, const QHash<QString, int> &facts, const QHash<QString, int> &figures);

/// The figures a formula names and those below them, at that corner, each in its own unit, by id. None if something has no value
/// there.
[[nodiscard]] std::optional<QHash<QString, Rational>> figuresAt(
    const Story &story, const Figures &figures, const Formula &formula, const Corner &corner);

} // namespace tenbin
