// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: spans of a price history, and the values of one bar in words.
#include "core/charts/historyview.h"

#include "core/values/numbertext.h"

#include <algorithm>
#include <cmath>

namespace tenbin {

namespace {

constexpr qint64 secondsOfDay = 86'400;
constexpr double hair = 1e-6; ///< of a bar: more than the rounding of times
constexpr std::size_t eventBars = 21; ///< on either side: a month of trading

std::size_t rowAt(const PriceSeries &series, qint64 time)
{
    return static_cast<std::size_t>(std::lower_bound(series.times.begin(), series.times.end(), time) - series.times.begin());
}

RowSpan eventRows(const PriceSeries &series, const QString &eventDate)
{
    const std::optional<qint64> day = historyTime(eventDate.left(10));
    if (!day)
        return {0, series.size()};
    const std::size_t row = rowAt(series, *day);
    if (series.daily)
        return {row > eventBars ? row - eventBars : 0, std::min(series.size(), row + eventBars + 1)};
    // The trading day before ends with the bar before the day, wherever weekends are.
    const qint64 before = row > 0 ? series.times[row - 1] : *day;
    const qint64 start = before - ((before % secondsOfDay) + secondsOfDay) % secondsOfDay;
    const std::size_t after = rowAt(series, *day + secondsOfDay);
    const qint64 next = after < series.size() ? series.times[after] : *day;
    const qint64 end = next - ((next % secondsOfDay) + secondsOfDay) % secondsOfDay + secondsOfDay;
    return {rowAt(series, start), rowAt(series, end)};
}

QString number(double value, const Unit &unit, const Language &language)
{
    const std::optional<Rational> exact = exactPrice(value);
    if (!exact)
        return {};
    const NumberStyle style = std::abs(value) < 1 ? NumberStyle{.digits = 4} : NumberStyle{.digits = 9, .cents = true};
    return quantityText(Quantity::point(*exact, unit), style, language);
}

void addLine(QStringList &lines, const QString &label, const QString &text, const Language &language)
{
    if (!text.isEmpty())
        lines << language.translate("History", "%1 %2").arg(label, text);
}

Unit unitOf(const ChartSpec &spec, const SeriesMark &mark)
{
    const bool known = mark.datum >= 0 && std::size_t(mark.datum) < spec.data.size();
    const std::optional<Quantity> value = known ? spec.data[std::size_t(mark.datum)].value : std::nullopt;
    return value ? value->unit : Unit();
}

void addBars(QStringList &lines, const SeriesMark &mark, std::size_t row, const Unit &unit, const Language &language)
{
    const PriceSeries &series = *mark.series;
    const std::pair<const char *, const std::vector<double> *> columns[] = {{QT_TRANSLATE_NOOP("History", "Open"), &series.open},
        {QT_TRANSLATE_NOOP("History", "High"), &series.high}, {QT_TRANSLATE_NOOP("History", "Low"), &series.low},
        {QT_TRANSLATE_NOOP("History", "Close"), &series.close}};
    for (const auto &[label, column] : columns)
        if (row < column->size())
            addLine(lines, language.translate("History", label), number((*column)[row], unit, language), language);
    const std::optional<Rational> volume = row < series.volume.size() ? exactPrice(series.volume[row]) : std::nullopt;
    if (volume)
        addLine(lines, language.translate("History", "Volume"), quantityText(Quantity::point(*volume), {.digits = 4}, language),
            language);
}

/// The last row at or before the bar, which another calendar may lack.
std::size_t rowUnder(const SeriesMark &mark, double position)
{
    if (!mark.axis || mark.axis == mark.series)
        return position < 0 ? mark.last : static_cast<std::size_t>(position);
    const std::size_t after = rowFrom(*mark.series, *mark.axis, position + hair);
    return after > mark.first ? after - 1 : mark.last;
}

} // namespace

HistoryView viewOfRows(HistoryView view, const PriceSeries &series, RowSpan rows)
{
    rows.last = std::min(rows.last, series.size());
    if (rows.first >= rows.last)
        return view;
    view.from = rows.first == 0 ? QString() : historyIso(series.times[rows.first], series.daily);
    view.to = rows.last == series.size() ? QString() : historyIso(series.times[rows.last - 1], series.daily);
    return view;
}

HistoryView viewOfRange(HistoryView view, const PriceSeries &series, HistoryRange range, const QString &eventDate)
{
    if (series.size() == 0)
        return view;
    const QDateTime end = QDateTime::fromSecsSinceEpoch(series.times.back(), Qt::UTC);
    const auto months = [&](int count) {
        return viewOfRows(view, series, {rowAt(series, end.addMonths(-count).toSecsSinceEpoch()), series.size()});
    };
    switch (range) {
    case HistoryRange::Month:
        return months(1);
    case HistoryRange::Quarter:
        return months(3);
    case HistoryRange::HalfYear:
        return months(6);
    case HistoryRange::Year:
        return months(12);
    case HistoryRange::FiveYears:
        return months(60);
    case HistoryRange::All:
        return viewOfRows(view, series, {0, series.size()});
    case HistoryRange::Event:
        break;
    }
    return viewOfRows(view, series, eventRows(series, eventDate));
}

RowSpan rowsWithin(const PriceSeries &series, double first, double length)
{
    const double all = double(series.size());
    const double least = std::min(all, double(leastBars));
    const double wanted = std::round(std::clamp(length, least, all));
    const double from = std::round(std::clamp(first, 0.0, all - wanted));
    return {static_cast<std::size_t>(from), static_cast<std::size_t>(from + wanted)};
}

std::optional<BarReadout> readoutAt(const ChartSpec &spec, double position)
{
    const Language language = Language::of(spec.language);
    std::optional<BarReadout> readout;
    // The share is drawn last, on top; it comes first here.
    for (auto at = spec.marks.rbegin(); at != spec.marks.rend(); ++at) {
        const SeriesMark *mark = std::get_if<SeriesMark>(&*at);
        if (!mark || !mark->series || mark->kind == SeriesMark::Kind::Volume)
            continue;
        const std::size_t row = rowUnder(*mark, readout ? readout->at.x() : std::round(position));
        if (row < mark->first || row >= std::min(mark->last, mark->series->size()) || !std::isfinite(mark->series->close[row]))
            continue;
        const PriceSeries &series = *mark->series;
        const double price = series.close[row] * mark->scale;
        if (!readout)
            readout = BarReadout{{double(row), price}, {barText(series.times[row], series.daily, language)}};
        const bool rebased = mark->scale != 1 || spec.marks.size() > 2;
        if (mark->kind == SeriesMark::Kind::Candles)
            addBars(readout->lines, *mark, row, unitOf(spec, *mark), language);
        else
            addLine(readout->lines, mark->label.isEmpty() || !rebased ? language.translate("History", "Close") : series.symbol,
                rebased ? number(std::round(price * 100) / 100, {}, language) : number(price, unitOf(spec, *mark), language),
                language);
    }
    return readout;
}

} // namespace tenbin
