// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: price histories and clouds of points as series over two value axes, with every bar where there are not too many.
#include "core/charts/seriesplace.h"
#include "core/office/chartmodelparts.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace tenbin {

namespace {

constexpr std::size_t mostRows = 5000; ///< of one series; office programs get slow, and no screen shows more

QString timeWords(const PriceSeries &series, std::size_t row)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(series.times[row], Qt::UTC);
    return time.toString(series.daily ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("yyyy-MM-dd HH:mm"));
}

/// Every row, or of each stretch the first, lowest, highest and last one.
std::vector<std::size_t> shownRows(const SeriesMark &mark)
{
    const std::size_t last = std::min(mark.last, mark.series->size());
    std::vector<std::size_t> rows;
    if (mark.first >= last)
        return rows;
    const std::size_t count = last - mark.first;
    const std::size_t stretches = mostRows / 4;
    if (count <= mostRows) {
        for (std::size_t row = mark.first; row < last; ++row)
            rows.push_back(row);
        return rows;
    }
    const std::vector<double> &close = mark.series->close;
    for (std::size_t i = 0; i < stretches; ++i) {
        const std::size_t from = mark.first + count * i / stretches;
        const std::size_t to = mark.first + count * (i + 1) / stretches;
        const auto less = [&](double a, double b) { return std::isnan(b) || a < b; };
        const auto more = [&](double a, double b) { return std::isnan(b) || a > b; };
        const auto begin = close.begin();
        const auto low = std::min_element(begin + std::ptrdiff_t(from), begin + std::ptrdiff_t(to), less) - begin;
        const auto high = std::min_element(begin + std::ptrdiff_t(from), begin + std::ptrdiff_t(to), more) - begin;
        std::vector<std::size_t> few{from, std::size_t(low), std::size_t(high), to - 1};
        std::sort(few.begin(), few.end());
        few.erase(std::unique(few.begin(), few.end()), few.end());
        rows.insert(rows.end(), few.begin(), few.end());
    }
    return rows;
}

/// "META", and where rows are left out how many there are.
QString seriesName(const ModelDraft &draft, const SeriesMark &mark, std::size_t shown)
{
    QString name = mark.series->symbol.isEmpty() ? draft.words(QT_TRANSLATE_NOOP("NativeChart", "Price")) : mark.series->symbol;
    const std::size_t all = std::min(mark.last, mark.series->size()) - mark.first;
    if (shown < all)
        name = draft.words(QT_TRANSLATE_NOOP("NativeChart", "%1 (%2 of %3 rows: the lowest and highest of each stretch)"))
                   .arg(name)
                   .arg(shown)
                   .arg(all);
    return name;
}

/// A column of the series over its rows, in units of the sheet.
int priceColumn(ModelDraft &draft, const SeriesMark &mark, const std::vector<std::size_t> &rows, const QString &header,
    const std::vector<double> &prices)
{
    const Axis &axis = draft.place.y;
    const int column = draft.newColumn(header, rows.size(), axisFormat(axis));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double value = prices[rows[i]] * mark.scale;
        if (std::isfinite(value) && (axis.kind != AxisKind::Log || value > 0))
            draft.set(column, i, sheetNumber(value, axisExponent(axis)));
    }
    return column;
}

/// From the close up to the high and down to the low.
void addExtent(ModelDraft &draft, ChartSeries &series, const SeriesMark &mark, const std::vector<std::size_t> &rows)
{
    const int high = priceColumn(draft, mark, rows, draft.words(QT_TRANSLATE_NOOP("NativeChart", "High")), mark.series->high);
    const int low = priceColumn(draft, mark, rows, draft.words(QT_TRANSLATE_NOOP("NativeChart", "Low")), mark.series->low);
    const int up = draft.newColumn(draft.words(QT_TRANSLATE_NOOP("NativeChart", "Close to high")), rows.size());
    const int down = draft.newColumn(draft.words(QT_TRANSLATE_NOOP("NativeChart", "Low to close")), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        draft.setDifference(up, i, high, series.values);
        draft.setDifference(down, i, series.values, low);
    }
    series.errors.push_back(
        {ChartErrorBars::Along::Y, up, down, {toneEdge(mark.tone), draft.place.stroke, ChartStroke::Dash::Solid}});
}

void addOne(ModelDraft &draft, const SeriesMark &mark)
{
    const std::vector<std::size_t> rows = shownRows(mark);
    if (rows.empty())
        return;
    const PriceSeries &axis = mark.axis ? *mark.axis : *mark.series;
    const bool own = &axis == mark.series.get();
    const int names = draft.newColumn(seriesName(draft, mark, rows.size()), rows.size());
    const int along = draft.newColumn(draft.words(QT_TRANSLATE_NOOP("NativeChart", "Bar")), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        draft.set(names, i, timeWords(*mark.series, rows[i]));
        draft.set(along, i, sheetNumber(own ? double(rows[i]) : barPosition(axis, mark.series->times[rows[i]])));
    }
    ChartSeries series = draft.newSeries(ChartSeries::Kind::Points, names);
    series.categories = along;
    series.values = priceColumn(draft, mark, rows, draft.words(QT_TRANSLATE_NOOP("NativeChart", "Close")), mark.series->close);
    series.below = true;
    if (mark.kind == SeriesMark::Kind::Candles && mark.series->hasBars())
        addExtent(draft, series, mark, rows);
    const double width = mark.kind == SeriesMark::Kind::Candles ? 0.8 : 1.6;
    series.look.line = {toneEdge(mark.tone), width * draft.place.stroke, ChartStroke::Dash::Solid};
    draft.model.series.push_back(std::move(series));
}

void addCloud(ModelDraft &draft, const CloudMark &mark)
{
    const std::size_t rows = std::min(mark.points ? mark.points->size() : 0, mostRows);
    if (rows == 0)
        return;
    const QString name = draft.words(QT_TRANSLATE_NOOP("NativeChart", "Points (%1 of %2)")).arg(rows).arg(mark.points->size());
    const int names = draft.newColumn(name, rows);
    ChartSeries series = draft.newSeries(ChartSeries::Kind::Points, names);
    series.categories = draft.newColumn(draft.words(QT_TRANSLATE_NOOP("NativeChart", "Along")), rows);
    series.values = draft.newColumn(draft.words(QT_TRANSLATE_NOOP("NativeChart", "Up")), rows);
    const auto fits = [](const Axis &axis, double value) { return axis.kind != AxisKind::Log || value > 0; };
    for (std::size_t i = 0; i < rows; ++i) {
        const CloudPoint &point = (*mark.points)[i];
        const std::size_t datum = std::size_t(std::max(0, mark.firstDatum)) + i;
        if (mark.firstDatum >= 0 && i < std::size_t(std::max(0, mark.data)) && datum < draft.spec.data.size())
            draft.set(names, i, plainText(draft.spec.data[datum].label, draft.language.id()));
        if (!fits(draft.place.x, point.x) || !fits(draft.place.y, point.y))
            continue;
        draft.set(series.categories, i, sheetNumber(point.x, axisExponent(draft.place.x)));
        draft.set(series.values, i, sheetNumber(point.y, axisExponent(draft.place.y)));
    }
    const bool circle = mark.shape == PointMark::Shape::Circle;
    series.marker.symbol = circle ? ChartMarker::Symbol::Circle : ChartMarker::Symbol::Diamond;
    series.marker.size = 7 * draft.place.stroke;
    if (mark.filled)
        series.marker.look.fill = {ChartFill::Kind::Solid, toneFill(mark.tone)};
    series.marker.look.line = {toneEdge(mark.tone), (mark.filled ? 0.5 : 1.2) * draft.place.stroke, ChartStroke::Dash::Solid};
    series.below = true;
    draft.model.series.push_back(std::move(series));
}

} // namespace

bool isNativeSeries(const SeriesMark &mark)
{
    return mark.series && mark.kind != SeriesMark::Kind::Volume;
}

void addMany(ModelDraft &draft)
{
    for (const Mark &mark : draft.place.marks) {
        if (const auto *series = std::get_if<SeriesMark>(&mark); series && isNativeSeries(*series))
            addOne(draft, *series);
        if (const auto *cloud = std::get_if<CloudMark>(&mark))
            addCloud(draft, *cloud);
    }
}

} // namespace tenbin
