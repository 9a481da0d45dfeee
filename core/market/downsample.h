// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what of a long series the pixels can show: lowest and highest value of any stretch without looking at each.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace tenbin {

struct Extremes {
    double low = 0, high = 0; ///< NaN: no value in the stretch
    bool operator==(const Extremes &) const = default;
};

/// Lowest and highest values of blocks of 64, 64·8, 64·8·8 … rows: any stretch costs O(log n). About 1/16 of the column's size.
class ExtremesTree {
public:
    /// Of a column; NaN is passed over. The column must stay as it is while the tree is used.
    explicit ExtremesTree(const std::vector<double> &low, const std::vector<double> &high);
    [[nodiscard]] Extremes of(std::size_t first, std::size_t last) const; ///< rows first ≤ i < last; empty stretch: NaN

private:
    const std::vector<double> &m_low, &m_high;
    std::vector<std::vector<Extremes>> m_levels;
};

} // namespace tenbin
