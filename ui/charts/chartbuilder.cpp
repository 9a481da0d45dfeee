// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the QChart: axes, gridlines, bars, and the overlay items around them.
#include "ui/charts/chartbuilder.h"

#include <algorithm>
#include <cmath>

#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QMap>
#include <QStackedBarSeries>
#include <QValueAxis>

#include "ui/charts/overlay.h"

namespace tenbin {
namespace {

/// Ticks in equal steps that fill what a QValueAxis would draw: no line more, no line less.
struct EvenTicks {
    double anchor = 0;
    double step = 0;
    int fixedCount = 0; ///< > 0: first and last tick are the axis ends
};

std::optional<EvenTicks> evenTicks(const Axis &axis)
{
    if (axis.kind != AxisKind::Linear || axis.ticks.size() < 2)
        return std::nullopt;
    const auto count = static_cast<int>(axis.ticks.size());
    const double first = axis.ticks.front().at;
    const double last = axis.ticks.back().at;
    const double step = (last - first) / (count - 1);
    const double close = 1e-9 * (axis.high - axis.low);
    for (int i = 0; i < count; ++i) {
        if (step <= 0 || std::abs(axis.ticks[static_cast<std::size_t>(i)].at - (first + i * step)) > close)
            return std::nullopt;
    }
    const bool full = std::abs(first - axis.low) <= close && std::abs(last - axis.high) <= close;
    if (full)
        return EvenTicks{first, step, count};
    // An end a hair away from a tick would be a matter of rounding inside Qt.
    const double before = first - axis.low;
    const double after = axis.high - last;
    const bool clear = before < step - close && after < step - close && before >= 0 && after > close;
    return clear ? std::optional(EvenTicks{first, step, 0}) : std::nullopt;
}

/// Categories stand at 0, 1, 2 … on a plain value axis: QBarCategoryAxis makes a text item for each, shown or not.
/// A log axis is a value axis over exponents: QLogValueAxis draws gridlines at powers of one base only, not at 1, 3, 10, and
/// warns of the logarithm of zero while it is being attached.
double onAxis(const Axis &axis, double value)
{
    return axis.kind == AxisKind::Log ? std::log10(value) : value;
}

void styleAxis(QAbstractAxis *axis, const Layout &layout, const Colours &colours)
{
    axis->setLabelsVisible(false);
    axis->setTitleVisible(false);
    axis->setLineVisible(false);
    axis->setMinorGridLineVisible(false);
    axis->setShadesVisible(false);
    axis->setGridLineVisible(false);
    axis->setGridLinePen(QPen(colours.of(Role::Grid), layout.gridWidth, Qt::SolidLine, Qt::FlatCap));
}

/// Sets `own` to the gridlines that the axis itself will not draw.
QAbstractAxis *makeAxis(const Axis &spec, std::vector<QLineF> lines, std::vector<QLineF> &own)
{
    auto *axis = new QValueAxis;
    axis->setRange(onAxis(spec, spec.low), onAxis(spec, spec.high));
    const auto even = evenTicks(spec);
    if (!even || lines.empty()) {
        own.insert(own.end(), lines.begin(), lines.end());
        axis->setTickCount(2); // Qt measures a label for every tick, even when none is shown
        return axis;
    }
    if (even->fixedCount > 0) {
        axis->setTickType(QValueAxis::TicksFixed);
        axis->setTickCount(even->fixedCount);
    } else {
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setTickAnchor(even->anchor);
        axis->setTickInterval(even->step);
    }
    axis->setProperty("drawsGrid", true);
    return axis;
}

/// One set per colour, zeros where a category has another colour: QBarSet drops NaN and would shift what follows.
QAbstractSeries *makeBars(const Layout &layout, const Colours &colours)
{
    QAbstractBarSeries *series = nullptr;
    if (layout.horizontal)
        series = new QHorizontalStackedBarSeries;
    else
        series = new QStackedBarSeries;
    const auto count = static_cast<qsizetype>((layout.horizontal ? layout.y : layout.x).categories.size());
    QMap<Role, QList<double>> values;
    for (const BarShape &bar : layout.bars) {
        QList<double> &row = values[bar.fill];
        row.resize(count);
        // Rows count from the top, Qt counts from the bottom.
        const qsizetype at = layout.horizontal ? count - 1 - bar.category : bar.category;
        if (at >= 0 && at < count && std::isfinite(bar.value))
            row[at] = bar.value;
    }
    if (values.isEmpty())
        values[Role::Context] = QList<double>(count, 0.0);
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        auto *set = new QBarSet(QString::number(static_cast<int>(it.key())));
        set->append(it.value());
        set->setPen(Qt::NoPen);
        set->setBrush(colours.of(it.key()));
        series->append(set);
    }
    series->setBarWidth(layout.barWidth);
    series->setLabelsVisible(false);
    return series;
}

void addAxesAndBars(QChart *chart, const Layout &layout, const Colours &colours, std::vector<QLineF> &ownGrid)
{
    const bool categories = layout.x.kind == AxisKind::Category || layout.y.kind == AxisKind::Category;
    QAbstractSeries *series = categories ? makeBars(layout, colours) : new QLineSeries;
    chart->addSeries(series);
    QAbstractAxis *x = makeAxis(layout.x, gridLinesX(layout), ownGrid);
    QAbstractAxis *y = makeAxis(layout.y, gridLinesY(layout), ownGrid);
    for (QAbstractAxis *axis : {x, y})
        styleAxis(axis, layout, colours);
    chart->addAxis(x, Qt::AlignBottom);
    chart->addAxis(y, Qt::AlignLeft);
    series->attachAxis(x);
    series->attachAxis(y);
    // Attaching fits an axis to its series.
    const auto setRange = [](QAbstractAxis *axis, const Axis &spec) {
        axis->setRange(onAxis(spec, spec.low), onAxis(spec, spec.high));
        axis->setGridLineVisible(axis->property("drawsGrid").toBool());
    };
    setRange(x, layout.x);
    setRange(y, layout.y);
}

/// Has many bars or points, and nothing that Qt Charts draws but gridlines.
bool isDense(const Layout &layout)
{
    return layout.bars.empty() && layout.x.kind != AxisKind::Category && layout.y.kind != AxisKind::Category
        && std::any_of(layout.marks.cbegin(), layout.marks.cend(),
            [](const Mark &mark) { return std::holds_alternative<SeriesMark>(mark) || std::holds_alternative<CloudMark>(mark); });
}

void addOverlay(QGraphicsScene &scene, const Layout &layout, const Colours &colours)
{
    std::vector<QLineF> grid = gridLinesX(layout);
    const std::vector<QLineF> more = gridLinesY(layout);
    grid.insert(grid.end(), more.begin(), more.end());
    const auto shared = std::make_shared<const Layout>(layout);
    scene.addItem(new OverlayItem(shared, colours, OverlayItem::Part::Behind, std::move(grid), nullptr));
    scene.addItem(new OverlayItem(shared, colours, OverlayItem::Part::Front, {}, nullptr));
}

} // namespace

QPointF ChartScene::position(const QPointF &value) const
{
    if (!scene)
        return {};
    for (QGraphicsItem *item : scene->items()) {
        if (auto *chart = qobject_cast<QChart *>(item->toGraphicsObject()))
            return chart->mapToPosition({logX ? std::log10(value.x()) : value.x(), logY ? std::log10(value.y()) : value.y()});
    }
    return {};
}

ChartScene buildChart(const Layout &layout, const SceneOptions &options)
{
    const Colours colours{options.theme, layout.typography, options.transparent};
    ChartScene result;
    result.logX = layout.x.kind == AxisKind::Log;
    result.logY = layout.y.kind == AxisKind::Log;
    result.scene = std::make_unique<QGraphicsScene>();
    result.scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    result.scene->setSceneRect(QRectF(QPointF(0, 0), layout.size));
    if (options.light && isDense(layout)) {
        addOverlay(*result.scene, layout, colours);
        return result;
    }

    auto *chart = new QChart;
    result.scene->addItem(chart);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide();
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setMargins(QMargins());
    chart->setBackgroundRoundness(0);
    chart->setBackgroundPen(Qt::NoPen);
    chart->setBackgroundBrush(colours.of(Role::Plot));
    chart->setBackgroundVisible(!options.transparent);
    chart->setPlotAreaBackgroundVisible(false);

    std::vector<QLineF> ownGrid;
    addAxesAndBars(chart, layout, colours, ownGrid);
    chart->setPlotArea(layout.plot);
    chart->resize(layout.size);

    const auto shared = std::make_shared<const Layout>(layout);
    auto *behind = new OverlayItem(shared, colours, OverlayItem::Part::Behind, std::move(ownGrid), chart);
    behind->setZValue(-0.5); // Qt Charts: background −1, plot area 0, then grid, axes, series
    auto *front = new OverlayItem(shared, colours, OverlayItem::Part::Front, {}, chart);
    front->setZValue(50);
    return result;
}

} // namespace tenbin
