// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the parts of market.history: which bars are shown, their words and dates, the ticks of their axis.
#pragma once

#include "core/charts/planning.h"
#include "core/charts/seriesplace.h"

#include <QDateTime>

namespace tenbin {

/// One row of a price file with the words it is spoken of by.
struct HistorySeries {
    const DataLink *link = nullptr;
    std::shared_ptr<const PriceTrees> trees;
    QString name;
    std::size_t first = 0, last = 0; ///< shown: first ≤ row < last

    [[nodiscard]] const PriceSeries &prices() const { return *trees->series; }
};

/// ISO date, or date and time, by the clock of the file, in the seconds of a series; none: not a time.
[[nodiscard]] std::optional<qint64> historyTime(const QString &iso);
/// The other way round: "2025-01-24", or "2025-01-24T09:30" for a minute bar.
[[nodiscard]] QString historyIso(qint64 time, bool daily);
/// "24 January 2025", "24 January 2025, 9:30".
[[nodiscard]] QString barText(qint64 time, bool daily, const Language &language);
/// "24 January": with the year only where the year of `other` is another one.
[[nodiscard]] QString shortBarText(qint64 time, qint64 other, bool daily, const Language &language);

/// Short English name of a month, for translation in the context "History".
[[nodiscard]] const char *monthName(int month);

/// Rows of the share that the view asks for; at least one as long as the series has any.
struct RowSpan {
    std::size_t first = 0, last = 0;
};
[[nodiscard]] RowSpan shownRows(const PriceSeries &series, const HistoryView &view);

/// Years, months, days, hours or minutes at the first bar of each, at most about eight.
[[nodiscard]] std::vector<Tick> barTicks(const PriceSeries &series, RowSpan rows, const Language &language);

/// The number as the file prints it, exactly; none where it is beyond every price (below 1e-12, 1e21 and more) or no number.
[[nodiscard]] std::optional<Rational> exactPrice(double value);

[[nodiscard]] ChartPlan planHistory(const Story &story, const Figures &figures, const ViewOptions &options);

} // namespace tenbin
