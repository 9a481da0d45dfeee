// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what market.history is about, between its parts: words, values, axis and marks are made of it.
#pragma once

#include "core/charts/historyplan.h"
#include "core/charts/valueaxis.h"

namespace tenbin {

/// What the reader sees, worked out before anything is put into words.
struct HistoryShown {
    const Language &language;
    HistoryKind kind = HistoryKind::Line;
    HistorySeries share;
    std::optional<HistorySeries> index = {}; ///< rebased only
    Unit unit; ///< of the share's price
    std::size_t firstClose = 0, lastClose = 0, lowest = 0, highest = 0; ///< rows with a close; lowest, highest of the closes
    std::optional<std::size_t> event = {}; ///< first bar of the announcement's day, or the next day there is
    std::optional<std::size_t> before = {}, after = {}; ///< last close before that day, last close of it

    [[nodiscard]] bool isVisible(std::size_t row) const { return row >= share.first && row < share.last; }
};

/// Last row with a close of begin ≤ row < end; none: there is none.
[[nodiscard]] std::optional<std::size_t> lastCloseBefore(const PriceSeries &prices, std::size_t end, std::size_t begin = 0);
[[nodiscard]] std::optional<std::size_t> firstCloseFrom(const PriceSeries &prices, std::size_t begin, std::size_t end);

/// From one price to another, exactly; none where the first is zero or one is missing.
[[nodiscard]] std::optional<Rational> priceChange(double from, double to);
[[nodiscard]] NumberStyle priceStyle(double value);
/// What the last close shown is where the first one is 100; empty: that cannot be said.
[[nodiscard]] QString rebasedText(const HistorySeries &series, const Language &language);
[[nodiscard]] bool hasVolume(const HistoryShown &history); ///< drawn below the prices

[[nodiscard]] QString historyTitle(const HistoryShown &history);
[[nodiscard]] QString historySubtitle(const HistoryShown &history, const QString &unit); ///< unit of the axis

/// Appends the values the history is spoken of by, and with `withRows` those of each bar where these are few. Returns the one
/// the line ends at.
int addHistoryData(ChartSpec &spec, const HistoryShown &history, bool withRows);

/// None: the prices are beyond what an axis can have.
[[nodiscard]] std::optional<ValueAxis> historyAxis(const HistoryShown &history, bool log);
void addHistoryMarks(ChartSpec &spec, const HistoryShown &history, int lastDatum);

} // namespace tenbin
