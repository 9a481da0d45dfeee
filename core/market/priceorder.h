// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: bars in the order of time, each time once, and what is odd about them.
#pragma once

#include "core/market/pricescan.h"

namespace tenbin {

/// What is told along the way of a long piece of work: the share of it that is done; false: stop.
using PriceProgress = std::function<bool()>;

struct PriceOrder {
    bool newestFirst = false; ///< as the file has them
    bool unsorted = false;
    qint64 unsortedLine = 0; ///< the first that breaks the order
    bool daily = true;
    qint64 duplicates = 0; ///< lines with a time that was there
    qint64 duplicateLine = 0; ///< the first of them
    bool odd = false; ///< the newest bar of daily ones has another clock time: it was not over
};

/// Sorts, makes daily bars of those that are, and keeps the later line of those with one time; none: stopped.
[[nodiscard]] std::optional<PriceOrder> orderPrices(PriceTable &table, ScanNotes &notes, const PriceProgress &progress);

/// Remarks about ordered bars; false: stopped.
[[nodiscard]] bool remarkPrices(const PriceTable &table, const ScanNotes &notes, const PriceOrder &order,
    std::vector<PriceRemark> &remarks, const PriceProgress &progress);

} // namespace tenbin
