// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what the audience sees of one step, laid out and as a value: all of it, or only what is revealed so far.
#pragma once

#include "core/charts/chartplan.h"
#include "ui/charts/focusring.h"
#include "ui/charts/layout.h"

#include <memory>

namespace tenbin {

/// A layout that still knows whose values it shows.
struct StagePicture {
    QString chart; ///< id; empty: there is none
    QString reason; ///< why there is no chart, in words
    Layout layout; ///< without what is not revealed yet; nothing else moves for it
    QStringList datumIds; ///< by Datum position
    QStringList datumTexts; ///< likewise: name and value in words
    [[nodiscard]] bool isEmpty() const { return chart.isEmpty(); }
};

/// One step as it is to be shown.
struct StageStep {
    ChartPlan plan = tl::unexpected(ChartUnavailable{});
    std::vector<QStringList> reveal; ///< ids of the values each press brings; empty: all there from the start
    QString focus = {}; ///< id of the value that stands out by a ring; empty: none
};

/// Laid out in the audience's type; in the slide's where that does not fit, and if even that does not, with the reason.
/// `revealed`: groups that are there; negative: all.
[[nodiscard]] StagePicture stagePicture(const StageStep &step, int revealed, const QSizeF &size, const TextMetrics &metrics);

/// The layout without the marks, texts and targets of some values. Lines that end at a hidden value go with it; names of rows
/// and columns go with their value.
[[nodiscard]] Layout withoutValues(const Layout &layout, const QStringList &datumIds, const QStringList &hidden);

/// Datum a mark stands for; −1: none.
[[nodiscard]] int datumOf(const Mark &mark);

} // namespace tenbin
