// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: where bars of price histories stand on an x axis that counts the bars of one of them.
#pragma once

#include "core/market/downsample.h"
#include "core/market/quotes.h"

namespace tenbin {

/// Bar number of a time: whole where `axis` has a bar of that time, else between its neighbours. Before the first and after the
/// last bar: half a bar beside it.
[[nodiscard]] double barPosition(const PriceSeries &axis, qint64 time);
/// First row of `series` that stands at `position` or right of it; its size if none does.
[[nodiscard]] std::size_t rowFrom(const PriceSeries &series, const PriceSeries &axis, double position);

/// What the pixels can show of a series, worked out once per series.
struct PriceTrees {
    std::shared_ptr<const PriceSeries> series; ///< what the trees are of
    std::shared_ptr<const ExtremesTree> close;
    std::shared_ptr<const ExtremesTree> bars; ///< of low and high; null without them
    std::shared_ptr<const ExtremesTree> volume; ///< null without volumes
};
/// Linear in the rows the first time, then remembered as long as the series lives. From any thread. Null for null.
[[nodiscard]] std::shared_ptr<const PriceTrees> priceTrees(const std::shared_ptr<const PriceSeries> &series);

/// Row of the lowest or highest value of rows first ≤ i < last, the earliest of equals; `last` if there is no value.
[[nodiscard]] std::size_t rowOfLowest(
    const ExtremesTree &tree, const std::vector<double> &column, std::size_t first, std::size_t last);
[[nodiscard]] std::size_t rowOfHighest(
    const ExtremesTree &tree, const std::vector<double> &column, std::size_t first, std::size_t last);

} // namespace tenbin
