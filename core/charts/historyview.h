// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: moving about in a price history, and what stands under the pointer there.
#pragma once

#include "core/charts/historyplan.h"

#include <QPointF>

namespace tenbin {

/// Calendar spans that end with the last bar; Event: a month of trading before and after the announcement, of minute bars the
/// day before to the day after.
enum class HistoryRange { Month, Quarter, HalfYear, Year, FiveYears, All, Event };

/// The view with another span, all else as it is. The span names bars that are there.
[[nodiscard]] HistoryView viewOfRows(HistoryView view, const PriceSeries &series, RowSpan rows);
[[nodiscard]] HistoryView viewOfRange(HistoryView view, const PriceSeries &series, HistoryRange range, const QString &eventDate);

/// Fewest bars a reader can zoom into.
inline constexpr std::size_t leastBars = 5;
/// Rows of a span of `length` bars that starts at `first`, both as dragged: inside of the series, whole bars, not too few.
[[nodiscard]] RowSpan rowsWithin(const PriceSeries &series, double first, double length);

/// One bar as the crosshair shows it.
struct BarReadout {
    QPointF at; ///< axis values: bar number and price of the first series
    QStringList lines; ///< date, then one line per value
};
/// The bar nearest to a position on the x axis; none where the chart has no history or no price there.
[[nodiscard]] std::optional<BarReadout> readoutAt(const ChartSpec &spec, double position);

} // namespace tenbin
