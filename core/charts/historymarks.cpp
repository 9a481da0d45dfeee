// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: market.history: the axis of its prices, and the line, candles and volumes along it.
#include "core/charts/historyparts.h"

#include <algorithm>
#include <cmath>

namespace tenbin {

namespace {

constexpr double volumeShare = 0.2; ///< of the plot's height

struct Reach {
    double low = 0, high = 0;
};

double scaleOf(const HistorySeries &series, HistoryKind kind)
{
    const auto row = firstCloseFrom(series.prices(), series.first, series.last);
    const double base = row ? series.prices().close[*row] : 0;
    return kind == HistoryKind::Rebased && base > 0 ? 100 / base : 1;
}

Extremes extremesOf(const HistorySeries &series, HistoryKind kind)
{
    Extremes found = series.trees->close->of(series.first, series.last);
    if (kind == HistoryKind::Candles && series.trees->bars) {
        const Extremes bars = series.trees->bars->of(series.first, series.last);
        found = {std::fmin(found.low, bars.low), std::fmax(found.high, bars.high)};
    }
    const double scale = scaleOf(series, kind);
    return {found.low * scale, found.high * scale};
}

/// Lowest and highest of what is drawn with some room, never one value only.
Reach reachOf(const HistoryShown &h)
{
    Extremes found = extremesOf(h.share, h.kind);
    if (h.index) {
        const Extremes other = extremesOf(*h.index, h.kind);
        found = {std::fmin(found.low, other.low), std::fmax(found.high, other.high)};
    }
    if (found.low < found.high) { // lines that touch the edge of the plot look cut off
        const double room = 0.03 * (found.high - found.low);
        return {found.low > 0 ? std::max(found.low - room, found.low * 0.97) : found.low - room, found.high + room};
    }
    const double room = found.low == 0 ? 1 : std::abs(found.low) * 0.02;
    return {found.low - room, found.high + room};
}

/// Round numbers as on a linear axis where the prices do not span a power of ten; a log axis knows 1, 3 and 10 only.
ValueAxis nearLogAxis(const AxisSpan &span, const Reach &reach, const Unit &unit, const Language &language)
{
    ValueAxis axis = linearValueAxis(span, AxisStart::Data, unit, Show::Plain, language);
    const double room = std::pow(reach.high / reach.low, 0.04);
    axis.axis.kind = AxisKind::Log;
    axis.axis.low = reach.low / room;
    axis.axis.high = reach.high * room;
    std::erase_if(axis.axis.ticks, [&](const Tick &tick) { return tick.at < axis.axis.low || tick.at > axis.axis.high; });
    return axis;
}

/// Makes room for the volumes below the prices; returns where they end at the top.
double addVolumeRoom(Axis &axis)
{
    const bool log = axis.kind == AxisKind::Log;
    const auto to = [&](double value) { return log ? std::log10(value) : value; };
    const auto from = [&](double value) { return log ? std::pow(10, value) : value; };
    const double high = to(axis.high);
    const double low = high - (high - to(axis.low)) / (1 - volumeShare - 0.03);
    const double top = low + volumeShare * (high - low);
    axis.low = from(low);
    return from(top);
}

SeriesMark markOf(const HistorySeries &series, const HistoryShown &h, SeriesMark::Kind kind, Tone tone)
{
    SeriesMark mark;
    mark.kind = kind;
    mark.series = series.trees->series;
    mark.axis = h.share.trees->series;
    mark.tree = kind == SeriesMark::Kind::Candles && series.trees->bars ? series.trees->bars : series.trees->close;
    mark.first = series.first;
    mark.last = series.last;
    mark.scale = scaleOf(series, h.kind);
    mark.tone = tone;
    return mark;
}

/// "META 627.25", on the scale of the axis.
QString endLabel(const HistorySeries &series, const HistoryShown &h)
{
    if (h.kind == HistoryKind::Rebased)
        return h.language.translate("History", "%1 %2").arg(series.name, rebasedText(series, h.language));
    const double value = series.prices().close[h.lastClose];
    const std::optional<Rational> exact = exactPrice(value);
    NumberStyle style = priceStyle(value);
    style.withUnit = false;
    return exact ? h.language.translate("History", "%1 %2")
                       .arg(series.name, quantityText(Quantity::point(*exact, h.unit), style, h.language))
                 : series.name;
}

} // namespace

std::optional<ValueAxis> historyAxis(const HistoryShown &h, bool log)
{
    constexpr double fewPowers = 12;
    const Reach reach = reachOf(h);
    const std::optional<Rational> low = exactPrice(reach.low);
    const std::optional<Rational> high = exactPrice(reach.high);
    if (!low || !high || !(*low < *high))
        return std::nullopt;
    const AxisSpan span{*low, *high, false};
    const Unit unit = h.kind == HistoryKind::Rebased ? Unit() : h.unit;
    if (!log || reach.low <= 0)
        return linearValueAxis(span, AxisStart::Data, unit, Show::Plain, h.language);
    return reach.high / reach.low < fewPowers ? nearLogAxis(span, reach, unit, h.language) : logValueAxis(span, unit, h.language);
}

void addHistoryMarks(ChartSpec &spec, const HistoryShown &h, int lastDatum)
{
    if (hasVolume(h)) {
        const double top = addVolumeRoom(spec.y);
        SeriesMark volume = markOf(h.share, h, SeriesMark::Kind::Volume, Tone::Context);
        volume.tree = h.share.trees->volume;
        volume.low = spec.y.low;
        volume.high = top;
        spec.marks.push_back(volume);
    }
    if (h.index) {
        SeriesMark index = markOf(*h.index, h, SeriesMark::Kind::Line, Tone::Context);
        index.label = endLabel(*h.index, h);
        spec.marks.push_back(index);
    }
    const bool candles = h.kind == HistoryKind::Candles && h.share.prices().hasBars();
    SeriesMark share = markOf(h.share, h, candles ? SeriesMark::Kind::Candles : SeriesMark::Kind::Line, Tone::Checked);
    share.label = endLabel(h.share, h);
    share.datum = lastDatum;
    spec.marks.push_back(share);
    if (h.event && h.isVisible(*h.event)) {
        const double at = double(*h.event);
        const qint64 time = h.share.prices().times[*h.event];
        spec.marks.push_back(LineMark{.x1 = at,
            .y1 = spec.y.low,
            .x2 = at,
            .y2 = spec.y.high,
            .style = LineMark::Style::Dashed,
            .tone = Tone::Article,
            .ink = true,
            .label = h.language.translate("History", "Announcement, %1").arg(shortBarText(time, time, true, h.language)),
            .labelAtEnd = true});
    }
}

} // namespace tenbin
