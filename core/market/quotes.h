// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a price history as columns.
#pragma once

#include <QString>

#include <cstddef>
#include <vector>

namespace tenbin {

/// Bars of one symbol, oldest first, each time once. All columns that are there have the same length; a value the file does not
/// give is NaN. Prices are `double`: they go into statistics and onto pixels; the exact prices of a story are its facts.
struct PriceSeries {
    QString symbol; ///< as the file names it; empty: it does not
    /// Seconds since 1970-01-01 by the clock of the file, whatever zone that is; daily bars stand at midnight of their day.
    std::vector<qint64> times;
    std::vector<double> close;
    std::vector<double> open, high, low, volume; ///< empty: the file has no such column
    bool daily = true; ///< every bar stands for a whole day
    bool adjusted = false; ///< for dividends and splits, as far as the file says
    QString zone; ///< of the clock as the file gives it ("-05:00", "UTC", "America/New_York"); empty: it does not

    [[nodiscard]] std::size_t size() const { return times.size(); }
    [[nodiscard]] bool hasBars() const { return !open.empty() && !high.empty() && !low.empty(); } ///< candles can be drawn
    bool operator==(const PriceSeries &) const = default;
};

} // namespace tenbin
