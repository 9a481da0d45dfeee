// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the chart list with its names, and the way to each planner.
#include "core/charts/chartplan.h"

#include "core/charts/titleparts.h"

#include <algorithm>

namespace tenbin {

namespace {

struct ChartWords {
    const char *id;
    const char *name;
    const char *detail;
};

/// English source texts; the translation stands in the context "Charts".
constexpr ChartWords chartWords[] = {
    {"spending.growth", QT_TRANSLATE_NOOP("Charts", "Budget growth"),
        QT_TRANSLATE_NOOP("Charts", "previous outlook and new budget")},
    {"spending.history", QT_TRANSLATE_NOOP("Charts", "Spending by year"), QT_TRANSLATE_NOOP("Charts", "yearly results")},
    {"spending.guidance", QT_TRANSLATE_NOOP("Charts", "Moving outlook"), QT_TRANSLATE_NOOP("Charts", "how the range changed")},
    {"spending.equivalents", QT_TRANSLATE_NOOP("Charts", "What it equals"),
        QT_TRANSLATE_NOOP("Charts", "training runs, yearly pay")},
    {"models.cost-per-parameter", QT_TRANSLATE_NOOP("Charts", "Cost per parameter"),
        QT_TRANSLATE_NOOP("Charts", "total and active")},
    {"models.cost-vs-size", QT_TRANSLATE_NOOP("Charts", "Cost against size"), QT_TRANSLATE_NOOP("Charts", "lines of equal cost")},
    {"models.gpu-hours", QT_TRANSLATE_NOOP("Charts", "GPU-hours"), QT_TRANSLATE_NOOP("Charts", "per training run")},
    {"models.benchmarks", QT_TRANSLATE_NOOP("Charts", "Benchmarks"), QT_TRANSLATE_NOOP("Charts", "wins, ties, losses")},
    {"market.move", QT_TRANSLATE_NOOP("Charts", "Move in the article"), QT_TRANSLATE_NOOP("Charts", "price and change")},
    {"market.day", QT_TRANSLATE_NOOP("Charts", "Prices of the day"), QT_TRANSLATE_NOOP("Charts", "before the open to the close")},
    {"market.history", QT_TRANSLATE_NOOP("Charts", "Price history"), QT_TRANSLATE_NOOP("Charts", "line, candles or rebased")},
    {"market.event-study", QT_TRANSLATE_NOOP("Charts", "Event study"),
        QT_TRANSLATE_NOOP("Charts", "beyond what the market explains")},
    {"figure.sensitivity", QT_TRANSLATE_NOOP("Charts", "What moves it"), QT_TRANSLATE_NOOP("Charts", "each input of one figure")},
    {"figure.scenarios", QT_TRANSLATE_NOOP("Charts", "Scenarios"), QT_TRANSLATE_NOOP("Charts", "one figure in each scenario")},
};

const ChartWords *wordsOf(const QString &id)
{
    for (const ChartWords &words : chartWords) {
        if (id == QLatin1String(words.id))
            return &words;
    }
    return nullptr;
}

std::vector<ChartInfo> makeChartList()
{
    const auto entry = [](const char *id, Tab tab, const char *icon) {
        ChartInfo info;
        info.id = QLatin1String(id);
        info.tab = tab;
        info.icon = icon;
        return info;
    };
    std::vector<ChartInfo> list{
        entry("spending.growth", Tab::Spending, "chart-growth"),
        entry("spending.history", Tab::Spending, "chart-history"),
        entry("spending.guidance", Tab::Spending, "chart-guidance"),
        entry("spending.equivalents", Tab::Spending, "chart-equivalents"),
        entry("models.cost-per-parameter", Tab::Models, "chart-cost"),
        entry("models.cost-vs-size", Tab::Models, "chart-scatter"),
        entry("models.gpu-hours", Tab::Models, "chart-clock"),
        entry("models.benchmarks", Tab::Models, "chart-gaps"),
        entry("market.move", Tab::Market, "chart-move"),
        entry("market.day", Tab::Market, "chart-day"),
        entry("market.history", Tab::Market, "chart-pricehistory"),
        entry("market.event-study", Tab::Market, "chart-study"),
        entry("figure.sensitivity", Tab::Any, "chart-tornado"),
        entry("figure.scenarios", Tab::Any, "chart-scenarios"),
    };
    for (ChartInfo &info : list) {
        const bool scaled = info.tab == Tab::Models && info.id != QLatin1String("models.benchmarks");
        info.canLog = scaled;
        info.hasModels = scaled;
        info.hasParameters = info.id == QLatin1String("models.cost-per-parameter");
        info.hasOrder = info.id == QLatin1String("models.benchmarks");
        info.hasFigure = info.tab == Tab::Any;
        info.hasCatalogue = info.id == QLatin1String("models.cost-vs-size");
        info.hasStudy = info.id == QLatin1String("market.event-study");
        info.hasHistory = info.id == QLatin1String("market.history");
        info.canLog = info.canLog || info.hasHistory;
    }
    return list;
}

ChartPlan planOf(const ChartInfo &info, const Story &story, const Figures &figures, const ViewOptions &options)
{
    switch (info.tab) {
    case Tab::Spending:
        return planSpending(info.id, story, figures, options);
    case Tab::Models:
        return planModels(info.id, story, figures, options);
    case Tab::Market:
        return planMarket(info.id, story, figures, options);
    case Tab::Any:
        return planFigure(info.id, story, figures, options);
    }
    return tl::unexpected(ChartUnavailable{});
}

} // namespace

const std::vector<ChartInfo> &chartList()
{
    static const std::vector<ChartInfo> list = makeChartList();
    return list;
}

const ChartInfo *chartInfo(const QString &id)
{
    const auto &list = chartList();
    const auto found = std::find_if(list.begin(), list.end(), [&id](const ChartInfo &info) { return info.id == id; });
    return found == list.end() ? nullptr : &*found;
}

QString chartName(const QString &id, const Language &language)
{
    const ChartWords *words = wordsOf(id);
    return words ? language.translate("Charts", words->name) : id;
}

QString chartDetail(const QString &id, const Language &language)
{
    const ChartWords *words = wordsOf(id);
    return words ? language.translate("Charts", words->detail) : QString();
}

ChartPlan planChart(const QString &id, const Story &story, const Figures &figures, const ViewOptions &options)
{
    const ChartInfo *info = chartInfo(id);
    if (!info)
        return tl::unexpected(ChartUnavailable{options.language.translate("Charts", "There is no chart named %1.").arg(id)});
    ChartPlan plan = planOf(*info, story, figures, options);
    if (plan)
        plan->titleParts = titleParts(*plan);
    return plan;
}

} // namespace tenbin
