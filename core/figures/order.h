// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: in which order figures can be computed, and which of them run in circles.
#pragma once

#include <vector>

namespace tenbin {

inline constexpr int maxCycles = 100;

struct FigureOrder {
    std::vector<int> order; ///< every figure once, what it rests on before it, circles aside
    std::vector<std::vector<int>> cycles; ///< each begins with its first figure in story order; at most maxCycles
    std::vector<bool> onCycle; ///< by figure
};

/// `uses[i]` are the figures that figure i names. Chains of any length are fine: there is no recursion.
[[nodiscard]] FigureOrder figureOrder(const std::vector<std::vector<int>> &uses);

} // namespace tenbin
