// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: market.history: the share's prices over time as a line, candles with volume, or rebased together with an index.
#include "core/charts/historyplan.h"

#include "core/charts/historyparts.h"

#include <algorithm>
#include <cmath>

namespace tenbin {

namespace {

constexpr qint64 secondsOfDay = 86'400;

bool hasClose(const PriceSeries &prices, std::size_t row)
{
    return std::isfinite(prices.close[row]);
}

} // namespace

std::optional<std::size_t> lastCloseBefore(const PriceSeries &prices, std::size_t end, std::size_t begin)
{
    for (std::size_t row = end; row > begin; --row)
        if (hasClose(prices, row - 1))
            return row - 1;
    return std::nullopt;
}

std::optional<std::size_t> firstCloseFrom(const PriceSeries &prices, std::size_t begin, std::size_t end)
{
    for (std::size_t row = begin; row < end; ++row)
        if (hasClose(prices, row))
            return row;
    return std::nullopt;
}

namespace {

std::size_t rowAt(const PriceSeries &prices, qint64 time)
{
    return static_cast<std::size_t>(std::lower_bound(prices.times.begin(), prices.times.end(), time) - prices.times.begin());
}

void findEvent(HistoryShown &history, const QString &date)
{
    const PriceSeries &prices = history.share.prices();
    const std::optional<qint64> day = historyTime(date.left(10));
    const std::size_t row = day ? rowAt(prices, *day) : prices.size();
    if (row >= prices.size())
        return;
    history.event = row;
    const qint64 start = prices.times[row] - ((prices.times[row] % secondsOfDay) + secondsOfDay) % secondsOfDay;
    history.before = lastCloseBefore(prices, row);
    history.after = lastCloseBefore(prices, rowAt(prices, start + secondsOfDay), row);
}

/// The name its file gives, or that of the story.
QString nameOf(const PriceSeries &prices, const QString &other)
{
    return prices.symbol.isEmpty() ? other : prices.symbol;
}

std::optional<HistorySeries> indexOf(const Story &story, const HistorySeries &share, const Language &language)
{
    const DataLink *link = story.link(DataRole::Index);
    if (!link || !link->prices || link->prices->size() == 0)
        return std::nullopt;
    HistorySeries index{link, priceTrees(link->prices), nameOf(*link->prices, language.translate("History", "Index")), 0, 0};
    index.first = rowFrom(index.prices(), share.prices(), double(share.first));
    constexpr double hair = 1e-6; // of a bar: more than the rounding of times
    index.last = std::max(index.first, rowFrom(index.prices(), share.prices(), double(share.last) - 1 + hair));
    if (!firstCloseFrom(index.prices(), index.first, index.last))
        return std::nullopt;
    return index;
}

Unit priceUnit(const Story &story)
{
    if (!story.market)
        return {};
    for (const QString &id : {story.market->sessionClose, story.market->price})
        if (const Fact *fact = id.isEmpty() ? nullptr : story.fact(id))
            return fact->unit;
    return {};
}

void setRows(HistoryShown &h, const Story &story, const HistoryView &view)
{
    const PriceSeries &prices = h.share.prices();
    const RowSpan rows = shownRows(prices, view);
    h.share.first = rows.first;
    h.share.last = rows.last;
    h.firstClose = firstCloseFrom(prices, rows.first, rows.last).value_or(rows.first);
    h.lastClose = lastCloseBefore(prices, rows.last, rows.first).value_or(rows.last - 1);
    h.lowest = rowOfLowest(*h.share.trees->close, prices.close, rows.first, rows.last);
    h.highest = rowOfHighest(*h.share.trees->close, prices.close, rows.first, rows.last);
    if (story.market)
        findEvent(h, story.market->date);
    if (h.kind == HistoryKind::Rebased)
        h.index = indexOf(story, h.share, h.language);
}

ChartPlan unavailable(const Language &language, const char *reason)
{
    return tl::unexpected(ChartUnavailable{language.translate("History", reason)});
}

} // namespace

ChartPlan planHistory(const Story &story, const Figures &figures, const ViewOptions &options)
{
    const Language &language = options.language;
    const DataLink *link = story.link(DataRole::Share);
    if (!link || !link->prices)
        return unavailable(
            language, QT_TRANSLATE_NOOP("History", "This story has no price file of the share. Import one to see its history."));
    if (link->prices->size() == 0)
        return unavailable(language, QT_TRANSLATE_NOOP("History", "The price file of the share has no prices."));
    const QString symbol = story.market ? story.market->symbol : QString();
    const QString share = symbol.isEmpty() ? language.translate("History", "The share") : symbol;
    HistoryShown h{.language = language,
        .kind = options.history.kind,
        .share = {link, priceTrees(link->prices), nameOf(*link->prices, share), 0, 0},
        .unit = priceUnit(story)};
    setRows(h, story, options.history);
    if (h.lowest >= h.share.last)
        return unavailable(language, QT_TRANSLATE_NOOP("History", "There is no price in the time shown."));
    const std::optional<ValueAxis> axis = historyAxis(h, options.logAxis.value_or(false));
    if (!axis)
        return unavailable(language, QT_TRANSLATE_NOOP("History", "The prices are too large or too small to be drawn."));
    PlanContext context(story, figures, options);
    ChartSpec spec;
    spec.id = QStringLiteral("market.history");
    spec.y = axis->axis;
    spec.x.low = double(h.share.first) - 0.5;
    spec.x.high = double(h.share.last) - 0.5;
    spec.x.ticks = barTicks(h.share.prices(), {h.share.first, h.share.last}, language);
    spec.x.grid = true;
    addHistoryMarks(spec, h, addHistoryData(spec, h, !options.history.moving));
    spec.title = historyTitle(h);
    spec.subtitle = historySubtitle(h, axis->scale.unit);
    context.addLink(*link);
    if (h.index)
        context.addLink(*h.index->link);
    context.finish(spec);
    return spec;
}

} // namespace tenbin
