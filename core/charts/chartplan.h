// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the list of charts and the one entry that plans any of them from story, figures and view options.
#pragma once

#include "core/catalog/catalogreader.h"
#include "core/charts/chartspec.h"
#include "core/figures/sensitivity.h"
#include "core/market/eventstudy.h"

#include <tl/expected.hpp>

namespace tenbin {

enum class ParameterKind { Both, Total, Active };
enum class BenchmarkOrder { ByGap, AsPublished, ByName };

enum class HistoryKind { Line, Candles, Rebased };

/// What part of a price history is shown, and how. Dates are ISO dates or, for minute bars, ISO date and time; empty: to the end.
struct HistoryView {
    HistoryKind kind = HistoryKind::Line;
    QString from, to;
    bool moving = false; ///< while the reader drags: the values of single bars are left out
    bool operator==(const HistoryView &) const = default;
};

/// What the reader chose for one chart. Unset options take the chart's own default.
struct ViewOptions {
    Language language = Language::english();
    std::optional<bool> logAxis;
    ParameterKind parameters = ParameterKind::Both;
    QStringList models; ///< model ids shown; empty: the story's start list
    BenchmarkOrder order = BenchmarkOrder::ByGap;
    std::optional<BenchmarkTable> table; ///< one benchmark table only; none: all
    QString figure; ///< charts about one figure: which; empty: the first the story's parts name
    SwingKind swing = SwingKind::Range;
    HistoryView history;
    StudySettings study;
    CatalogueFilter catalogue;
};

/// One entry of the chart list, without figures.
struct ChartInfo {
    QString id;
    Tab tab = Tab::Spending;
    bool canLog = false; ///< offers log/linear
    bool hasParameters = false;
    bool hasModels = false;
    bool hasOrder = false;
    bool hasFigure = false; ///< is about the figure the reader has selected
    bool hasHistory = false; ///< offers a kind of drawing and a span of time
    bool hasStudy = false; ///< offers the settings of an event study
    bool hasCatalogue = false; ///< may show a catalogue of models, and offers its filters
    const char *icon = ""; ///< resource name without folder and ending
};

using ChartPlan = tl::expected<ChartSpec, ChartUnavailable>;

[[nodiscard]] const std::vector<ChartInfo> &chartList();
[[nodiscard]] const ChartInfo *chartInfo(const QString &id);
[[nodiscard]] QString chartName(const QString &id, const Language &language); ///< "Budget growth"
[[nodiscard]] QString chartDetail(const QString &id, const Language &language); ///< "previous outlook and new budget"
/// Pure: same arguments, same spec. `figures` must come from `story`.
[[nodiscard]] ChartPlan planChart(const QString &id, const Story &story, const Figures &figures, const ViewOptions &options);

// one planner per subject
[[nodiscard]] ChartPlan planSpending(const QString &id, const Story &story, const Figures &figures, const ViewOptions &options);
[[nodiscard]] ChartPlan planModels(const QString &id, const Story &story, const Figures &figures, const ViewOptions &options);
[[nodiscard]] ChartPlan planMarket(const QString &id, const Story &story, const Figures &figures, const ViewOptions &options);
[[nodiscard]] ChartPlan planFigure(const QString &id, const Story &story, const Figures &figures, const ViewOptions &options);

} // namespace tenbin
