// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the share's values as the market charts need them: the article's price and the record of the day side by side.
#pragma once

#include "core/charts/planning.h"

#include <QTime>

namespace tenbin {

/// Market charts set the article's price against the record under either basis. These figures hold both: the article's readings
/// for price and change, and for the record whatever the chosen basis says. What-if values stay, except that under checked
/// values those of price and change are about the checked reading and do not touch the article's.
class MarketValues {
public:
    MarketValues(const Story &story, const Figures &figures);
    MarketValues(const MarketValues &) = delete;
    MarketValues &operator=(const MarketValues &) = delete;

    [[nodiscard]] const Story &story() const { return m_story; }
    [[nodiscard]] const Figures &figures() const { return m_figures; }
    [[nodiscard]] const MarketPart &part() const { return *m_story.market; }
    /// The value, unless the id is empty or names nothing.
    [[nodiscard]] const FactValue *fact(const QString &id) const;
    [[nodiscard]] const FigureValue *figure(const QString &id) const; ///< only with a value

private:
    Story m_story; ///< figures point into it
    Figures m_figures;
};

/// Puts the footer and the rows right where the mixed figures would describe the reader's basis wrongly.
void finishMarket(ChartSpec &spec, const PlanContext &context, Basis basis);

/// "627.25": a price without its unit, for axis and direct labels.
[[nodiscard]] QString priceText(const FactValue &value, const Language &language);

/// Local times of the market part, HH:MM; invalid where the story has none.
[[nodiscard]] QTime timeOf(const QString &text);
[[nodiscard]] QString timeText(QTime time);
/// "2 minutes", "6 h 30 min".
[[nodiscard]] QString durationText(int minutes, const Language &language);

[[nodiscard]] ChartPlan planMove(const MarketValues &values, const ViewOptions &options, Basis basis);
[[nodiscard]] ChartPlan planDay(const MarketValues &values, const ViewOptions &options, Basis basis);

} // namespace tenbin
