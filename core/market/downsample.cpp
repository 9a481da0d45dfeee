// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the tree of lowest and highest values over blocks of rows.
#include "core/market/downsample.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tenbin {

namespace {

constexpr std::size_t leafRows = 64; ///< a query looks at no more single rows than these at either end
constexpr std::size_t fanOut = 8;
constexpr Extremes none{std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN()};

/// fmin and fmax give the other operand where one is NaN, so that rows without a value are passed over.
void include(Extremes &extremes, double low, double high)
{
    extremes.low = std::fmin(extremes.low, low);
    extremes.high = std::fmax(extremes.high, high);
}

void include(Extremes &extremes, const Extremes &other)
{
    include(extremes, other.low, other.high);
}

} // namespace

ExtremesTree::ExtremesTree(const std::vector<double> &low, const std::vector<double> &high)
    : m_low(low)
    , m_high(high)
{
    const std::size_t rows = std::min(low.size(), high.size());
    std::vector<Extremes> leaves((rows + leafRows - 1) / leafRows, none);
    for (std::size_t row = 0; row < rows; ++row)
        include(leaves[row / leafRows], low[row], high[row]);
    m_levels.push_back(std::move(leaves));
    while (m_levels.back().size() > fanOut) {
        const std::vector<Extremes> &below = m_levels.back();
        std::vector<Extremes> level((below.size() + fanOut - 1) / fanOut, none);
        for (std::size_t block = 0; block < below.size(); ++block)
            include(level[block / fanOut], below[block]);
        m_levels.push_back(std::move(level));
    }
}

Extremes ExtremesTree::of(std::size_t first, std::size_t last) const
{
    Extremes found = none;
    last = std::min(last, std::min(m_low.size(), m_high.size()));
    const auto includeRows = [&](std::size_t from, std::size_t to) {
        for (std::size_t row = from; row < to; ++row)
            include(found, m_low[row], m_high[row]);
    };
    if (first >= last)
        return found;
    std::size_t from = (first + leafRows - 1) / leafRows;
    std::size_t to = last / leafRows;
    if (from >= to) { // not one whole block inside
        includeRows(first, last);
        return found;
    }
    includeRows(first, from * leafRows);
    includeRows(to * leafRows, last);
    for (std::size_t level = 0; from < to; ++level) {
        const std::vector<Extremes> &blocks = m_levels[level];
        const bool top = level + 1 == m_levels.size();
        // The ends that do not fill a block of the next level are taken here.
        while (from < to && (top || from % fanOut != 0))
            include(found, blocks[from++]);
        while (from < to && to % fanOut != 0)
            include(found, blocks[--to]);
        from /= fanOut;
        to /= fanOut;
    }
    return found;
}

} // namespace tenbin
