// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: bar positions, and the trees of series that are in use.
#include "core/charts/seriesplace.h"

#include <algorithm>
#include <cmath>
#include <mutex>

namespace tenbin {

namespace {

/// A time as an axis position has it, not rounded down past a bar.
double timeAt(const PriceSeries &axis, double position)
{
    const double lastRow = double(axis.size()) - 1;
    if (position <= 0)
        return double(axis.times.front()) + (position < 0 ? -1 : 0);
    if (position >= lastRow)
        return double(axis.times.back()) + (position > lastRow ? 1 : 0);
    const auto row = static_cast<std::size_t>(position);
    const double from = double(axis.times[row]);
    return from + (position - double(row)) * (double(axis.times[row + 1]) - from);
}

/// Halves the stretch until one row is left: each look at the tree costs O(log n).
template <typename Has>
std::size_t firstRowThat(std::size_t first, std::size_t last, const Has &has)
{
    if (first >= last || !has(first, last))
        return last;
    while (last - first > 1) {
        const std::size_t middle = first + (last - first) / 2;
        if (has(first, middle))
            last = middle;
        else
            first = middle;
    }
    return first;
}

} // namespace

double barPosition(const PriceSeries &axis, qint64 time)
{
    const auto at = std::lower_bound(axis.times.begin(), axis.times.end(), time);
    const double row = double(at - axis.times.begin());
    if (at == axis.times.end())
        return row - 0.5;
    if (*at == time)
        return row;
    if (at == axis.times.begin())
        return -0.5;
    const double before = double(*(at - 1));
    return row - 1 + (double(time) - before) / (double(*at) - before);
}

std::size_t rowFrom(const PriceSeries &series, const PriceSeries &axis, double position)
{
    if (&series == &axis)
        return position <= 0 ? 0 : std::min(series.size(), static_cast<std::size_t>(std::ceil(position)));
    if (axis.times.empty())
        return series.size();
    const double time = timeAt(axis, position);
    const auto at = std::lower_bound(
        series.times.begin(), series.times.end(), time, [](qint64 one, double wanted) { return double(one) < wanted; });
    return static_cast<std::size_t>(at - series.times.begin());
}

std::shared_ptr<const PriceTrees> priceTrees(const std::shared_ptr<const PriceSeries> &series)
{
    struct Known {
        std::weak_ptr<const PriceSeries> series;
        std::shared_ptr<const PriceTrees> trees;
    };
    static std::mutex mutex;
    static std::vector<Known> all; // a handful: share and index of the open stories
    if (!series)
        return nullptr;
    const std::lock_guard lock(mutex);
    // The trees hold the series, so that one that only they hold is not in use any more.
    std::erase_if(all, [&](const Known &known) { return known.series.use_count() == 1; });
    for (const Known &known : all)
        if (known.trees->series == series)
            return known.trees;
    auto trees = std::make_shared<PriceTrees>();
    trees->series = series;
    trees->close = std::make_shared<const ExtremesTree>(series->close, series->close);
    if (!series->low.empty() && !series->high.empty())
        trees->bars = std::make_shared<const ExtremesTree>(series->low, series->high);
    if (!series->volume.empty())
        trees->volume = std::make_shared<const ExtremesTree>(series->volume, series->volume);
    all.push_back({series, trees});
    return trees;
}

std::size_t rowOfLowest(const ExtremesTree &tree, const std::vector<double> &column, std::size_t first, std::size_t last)
{
    last = std::min(last, column.size());
    const double lowest = tree.of(first, last).low;
    return std::isnan(lowest)
        ? last
        : firstRowThat(first, last, [&](std::size_t from, std::size_t to) { return tree.of(from, to).low == lowest; });
}

std::size_t rowOfHighest(const ExtremesTree &tree, const std::vector<double> &column, std::size_t first, std::size_t last)
{
    last = std::min(last, column.size());
    const double highest = tree.of(first, last).high;
    return std::isnan(highest)
        ? last
        : firstRowThat(first, last, [&](std::size_t from, std::size_t to) { return tree.of(from, to).high == highest; });
}

} // namespace tenbin
