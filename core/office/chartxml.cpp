// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: writing a chart model as a chart part, element by element in the order of the schema.
#include "core/office/chartxml.h"

#include "core/office/chartpen.h"

#include <algorithm>
#include <cmath>

namespace tenbin {

namespace {

/// Axes of one group of series; the second pair is not drawn and carries what stands above everything else.
struct AxisIds {
    const char *x, *y;
};
constexpr AxisIds drawnAxes{"111111111", "222222222"};
constexpr AxisIds upperAxes{"333333333", "444444444"};

enum class AxisPlace { Bottom, Left };

class Writer {
public:
    Writer(const ChartModel &model, const ChartPlace &place, LanguageId language)
        : m_model(model)
        , m_place(place)
        , m_pen(place.theme, language)
    {
    }
    QByteArray write();

private:
    void layout();
    void plotArea();
    void group(ChartSeries::Kind kind, bool below, const AxisIds &ids);
    void pointGroups();
    [[nodiscard]] bool hasLinesBelow() const; ///< and something above them
    void axes();
    void categoryAxis(const ChartAxis &axis, AxisPlace place);
    void valueAxis(const ChartAxis &axis, AxisPlace place, const char *id, const char *crossed);
    void scaling(const ChartAxis &axis);
    void axisLook(const ChartAxis &axis, const ChartAxis &other);

    void series(const ChartSeries &series, int order);
    void marker(const ChartMarker &marker);
    void points(const ChartSeries &series);
    void labels(const ChartSeries &series);
    void label(const ChartSeries &series, const ChartLabel &label);
    void labelWords(const NativeLabel &label);
    void labelShows(bool value);
    void errors(const ChartSeries &series, const ChartErrorBars &bars);

    const ChartModel &m_model;
    const ChartPlace &m_place;
    ChartPen m_pen;
    PartXml &m_xml = m_pen.xml();
};

/// The inside of the axes stands exactly where the layout put it.
void Writer::layout()
{
    const QRectF &frame = m_place.frame;
    const QRectF &plot = m_place.plot;
    if (frame.isEmpty() || plot.isEmpty())
        return;
    m_xml.start("c:layout");
    m_xml.start("c:manualLayout");
    m_pen.val("c:layoutTarget", "inner");
    m_pen.val("c:xMode", "edge");
    m_pen.val("c:yMode", "edge");
    m_pen.number("c:x", (plot.left() - frame.left()) / frame.width());
    m_pen.number("c:y", (plot.top() - frame.top()) / frame.height());
    m_pen.number("c:w", plot.width() / frame.width());
    m_pen.number("c:h", plot.height() / frame.height());
    m_xml.end();
    m_xml.end();
}

void Writer::marker(const ChartMarker &marker)
{
    m_xml.start("c:marker");
    switch (marker.symbol) {
    case ChartMarker::Symbol::None:
        m_pen.val("c:symbol", "none");
        break;
    case ChartMarker::Symbol::Circle:
    case ChartMarker::Symbol::Diamond:
        m_pen.val("c:symbol", marker.symbol == ChartMarker::Symbol::Circle ? "circle" : "diamond");
        m_pen.val("c:size", std::clamp(int(std::lround(marker.size / 2)), 2, 72)); // points
        m_pen.look(marker.look);
        break;
    }
    m_xml.end();
}

void Writer::points(const ChartSeries &series)
{
    std::vector<ChartPointLook> points = series.points;
    std::sort(points.begin(), points.end(), [](const ChartPointLook &a, const ChartPointLook &b) { return a.at < b.at; });
    for (const ChartPointLook &point : points) {
        m_xml.start("c:dPt");
        m_pen.val("c:idx", point.at);
        if (series.kind == ChartSeries::Kind::Bars)
            m_pen.val("c:invertIfNegative", "0");
        if (point.marker)
            marker(*point.marker);
        m_pen.val("c:bubble3D", "0");
        m_pen.look(point.look);
        m_xml.end();
    }
}

void Writer::labelShows(bool value)
{
    m_pen.val("c:showLegendKey", "0");
    m_pen.val("c:showVal", value ? "1" : "0");
    m_pen.val("c:showCatName", "0");
    m_pen.val("c:showSerName", "0");
    m_pen.val("c:showPercent", "0");
    m_pen.val("c:showBubbleSize", "0");
}

void Writer::labelWords(const NativeLabel &label)
{
    m_xml.start("c:tx");
    m_xml.start("c:rich");
    m_pen.body();
    m_xml.empty("a:lstStyle");
    for (const QString &line : label.lines) {
        m_xml.start("a:p");
        m_xml.start("a:r");
        m_pen.font("a:rPr", label.px, label.bold, Role::Text);
        m_xml.textElement("a:t", line);
        m_xml.end();
        m_xml.end();
    }
    m_xml.end();
    m_xml.end();
}

ChartAxis hidden(ChartAxis axis)
{
    axis.labels = axis.line = axis.grid = false;
    return axis;
}

const char *sideName(LabelSide side)
{
    switch (side) {
    case LabelSide::Beyond:
        return "outEnd";
    case LabelSide::Right:
        return "r";
    case LabelSide::Left:
        return "l";
    case LabelSide::Above:
        return "t";
    case LabelSide::Below:
        return "b";
    }
    Q_UNREACHABLE();
}

void Writer::label(const ChartSeries &series, const ChartLabel &label)
{
    const bool bars = series.kind == ChartSeries::Kind::Bars;
    m_xml.start("c:dLbl");
    m_pen.val("c:idx", label.at);
    if (label.format.isEmpty())
        labelWords(label.label);
    else
        m_xml.empty("c:numFmt", {{"formatCode", label.format}, {"sourceLinked", QStringLiteral("0")}});
    m_pen.look({label.label.boxed ? ChartFill{ChartFill::Kind::Solid, Role::Plot} : ChartFill{}, {}});
    m_pen.textStyle(label.label.px, label.label.bold, Role::Text);
    m_pen.val("c:dLblPos", sideName(bars ? LabelSide::Beyond : label.label.side));
    labelShows(true);
    m_xml.end();
}

void Writer::labels(const ChartSeries &series)
{
    if (series.labels.empty())
        return;
    std::vector<ChartLabel> sorted = series.labels;
    std::sort(sorted.begin(), sorted.end(), [](const ChartLabel &a, const ChartLabel &b) { return a.at < b.at; });
    m_xml.start("c:dLbls");
    for (const ChartLabel &one : sorted)
        label(series, one);
    m_pen.look({});
    m_pen.textStyle(m_place.valuePx, false, Role::Text);
    labelShows(false);
    m_xml.end();
}

void Writer::errors(const ChartSeries &series, const ChartErrorBars &bars)
{
    m_xml.start("c:errBars");
    if (series.kind == ChartSeries::Kind::Points)
        m_pen.val("c:errDir", bars.along == ChartErrorBars::Along::X ? "x" : "y");
    m_pen.val("c:errBarType", bars.plus >= 0 && bars.minus >= 0 ? "both" : bars.plus >= 0 ? "plus" : "minus");
    m_pen.val("c:errValType", "cust");
    m_pen.val("c:noEndCap", "0");
    if (bars.plus >= 0)
        m_pen.numbers("c:plus", m_model.sheet, bars.plus);
    if (bars.minus >= 0)
        m_pen.numbers("c:minus", m_model.sheet, bars.minus);
    m_xml.start("c:spPr");
    m_pen.stroke(bars.line);
    m_xml.end();
    m_xml.end();
}

void Writer::series(const ChartSeries &series, int order)
{
    m_xml.start("c:ser");
    m_pen.val("c:idx", order);
    m_pen.val("c:order", order);
    m_xml.start("c:tx");
    m_pen.textReference(m_model.sheet.headerReference(series.nameColumn), {series.name});
    m_xml.end();
    m_pen.look(series.look);
    if (series.kind == ChartSeries::Kind::Bars)
        m_pen.val("c:invertIfNegative", "0");
    else
        marker(series.marker);
    points(series);
    labels(series);
    for (const ChartErrorBars &bars : series.errors)
        errors(series, bars);
    if (series.kind == ChartSeries::Kind::Points) {
        m_pen.numbers("c:xVal", m_model.sheet, series.categories);
        m_pen.numbers("c:yVal", m_model.sheet, series.values);
    } else {
        m_pen.texts("c:cat", m_model.sheet, series.categories);
        m_pen.numbers("c:val", m_model.sheet, series.values);
    }
    if (series.kind != ChartSeries::Kind::Bars)
        m_pen.val("c:smooth", "0");
    m_xml.end();
}

/// All series of one kind; nothing where there are none.
void Writer::group(ChartSeries::Kind kind, bool below, const AxisIds &ids)
{
    const auto belongs = [&](const ChartSeries &one) { return one.kind == kind && one.below == below; };
    if (std::none_of(m_model.series.begin(), m_model.series.end(), belongs))
        return;
    const bool bars = kind == ChartSeries::Kind::Bars;
    if (bars) {
        m_xml.start("c:barChart");
        m_pen.val("c:barDir", m_model.horizontal ? "bar" : "col");
        m_pen.val("c:grouping", m_model.stacked ? "stacked" : "clustered");
    } else if (kind == ChartSeries::Kind::Line) {
        m_xml.start("c:lineChart");
        m_pen.val("c:grouping", "standard");
    } else {
        m_xml.start("c:scatterChart");
        m_pen.val("c:scatterStyle", "lineMarker");
    }
    m_pen.val("c:varyColors", "0");
    for (std::size_t i = 0; i < m_model.series.size(); ++i)
        if (belongs(m_model.series[i]))
            series(m_model.series[i], int(i));
    if (bars) {
        const double gap = m_place.barWidth > 0 ? 100 * (1 / m_place.barWidth - 1) : 500;
        m_pen.val("c:gapWidth", int(std::lround(std::clamp(gap, 0.0, 500.0))));
        m_pen.val("c:overlap", "100");
    } else if (kind == ChartSeries::Kind::Line) {
        m_pen.val("c:marker", "1");
    }
    m_pen.val("c:axId", ids.x);
    m_pen.val("c:axId", ids.y);
    m_xml.end();
}

/// Lines and gridlines need a group of their own: only groups are painted in the same order by all office programs.
void Writer::pointGroups()
{
    const bool lines = hasLinesBelow();
    group(ChartSeries::Kind::Points, true, drawnAxes);
    group(ChartSeries::Kind::Points, false, lines ? upperAxes : drawnAxes);
}

bool Writer::hasLinesBelow() const
{
    const auto both = [&](bool below) {
        return std::any_of(
            m_model.series.begin(), m_model.series.end(), [&](const ChartSeries &one) { return one.below == below; });
    };
    return both(true) && both(false);
}

void Writer::scaling(const ChartAxis &axis)
{
    m_xml.start("c:scaling");
    if (axis.kind == ChartAxis::Kind::Log)
        m_pen.val("c:logBase", "10");
    m_pen.val("c:orientation", axis.reversed ? "maxMin" : "minMax");
    if (axis.kind != ChartAxis::Kind::Category) {
        m_pen.number("c:max", axis.high);
        m_pen.number("c:min", axis.low);
    }
    m_xml.end();
}

void Writer::axisLook(const ChartAxis &axis, const ChartAxis &other)
{
    m_pen.val("c:majorTickMark", "none");
    m_pen.val("c:minorTickMark", "none");
    m_pen.val("c:tickLblPos", !axis.labels ? "none" : other.reversed ? "nextTo" : "low"); // the low end of rows is on top
    m_xml.start("c:spPr");
    m_xml.empty("a:noFill");
    m_pen.stroke(axis.line ? ChartStroke{Role::Axis, m_place.stroke, ChartStroke::Dash::Solid} : ChartStroke{});
    m_xml.end();
    m_pen.textStyle(axis.px, false, axis.ink);
}

void Writer::categoryAxis(const ChartAxis &axis, AxisPlace place)
{
    m_xml.start("c:catAx");
    m_pen.val("c:axId", drawnAxes.x);
    scaling(axis);
    m_pen.val("c:delete", "0");
    m_pen.val("c:axPos", place == AxisPlace::Bottom ? "b" : "l");
    m_xml.empty("c:numFmt", {{"formatCode", QStringLiteral("General")}, {"sourceLinked", QStringLiteral("0")}});
    axisLook(axis, place == AxisPlace::Bottom ? m_model.y : m_model.x);
    m_pen.val("c:crossAx", drawnAxes.y);
    m_pen.val("c:crosses", "autoZero");
    m_pen.val("c:auto", "0");
    m_pen.val("c:lblAlgn", "ctr");
    m_pen.val("c:lblOffset", "100");
    m_pen.val("c:tickLblSkip", "1");
    m_pen.val("c:noMultiLvlLbl", "1");
    m_xml.end();
}

/// Where an axis stands on the other one: below rows, which count from the top; left of columns; rows of points at zero; else at
/// the low end.
const char *crossingOf(const ChartAxis &axis, const ChartAxis &other)
{
    if (other.reversed)
        return "max";
    return other.kind == ChartAxis::Kind::Category || axis.reversed ? "autoZero" : "min";
}

void Writer::valueAxis(const ChartAxis &axis, AxisPlace place, const char *id, const char *crossed)
{
    const ChartAxis &other = place == AxisPlace::Bottom ? m_model.y : m_model.x;
    const bool drawn = axis.labels || axis.line || axis.grid;
    m_xml.start("c:valAx");
    m_pen.val("c:axId", id);
    scaling(axis);
    m_pen.val("c:delete", drawn ? "0" : "1");
    m_pen.val("c:axPos", place == AxisPlace::Bottom ? "b" : "l");
    if (axis.grid) {
        m_xml.start("c:majorGridlines");
        m_xml.start("c:spPr");
        m_pen.stroke({Role::Grid, m_place.stroke, ChartStroke::Dash::Solid});
        m_xml.end();
        m_xml.end();
    }
    m_xml.empty("c:numFmt", {{"formatCode", axis.format}, {"sourceLinked", QStringLiteral("0")}});
    axisLook(axis, other);
    m_pen.val("c:crossAx", crossed);
    m_pen.val("c:crosses", crossingOf(axis, other));
    m_pen.val("c:crossBetween", other.kind == ChartAxis::Kind::Category ? "between" : "midCat");
    if (axis.step > 0)
        m_pen.number("c:majorUnit", axis.step);
    m_xml.end();
}

void Writer::axes()
{
    if (m_model.x.kind == ChartAxis::Kind::Category) {
        categoryAxis(m_model.x, AxisPlace::Bottom);
        valueAxis(m_model.y, AxisPlace::Left, drawnAxes.y, drawnAxes.x);
    } else if (m_model.y.kind == ChartAxis::Kind::Category) {
        categoryAxis(m_model.y, AxisPlace::Left);
        valueAxis(m_model.x, AxisPlace::Bottom, drawnAxes.y, drawnAxes.x);
    } else {
        valueAxis(m_model.x, AxisPlace::Bottom, drawnAxes.x, drawnAxes.y);
        valueAxis(m_model.y, AxisPlace::Left, drawnAxes.y, drawnAxes.x);
        if (hasLinesBelow()) {
            valueAxis(hidden(m_model.x), AxisPlace::Bottom, upperAxes.x, upperAxes.y);
            valueAxis(hidden(m_model.y), AxisPlace::Left, upperAxes.y, upperAxes.x);
        }
    }
}

void Writer::plotArea()
{
    m_xml.start("c:plotArea");
    layout();
    group(ChartSeries::Kind::Bars, false, drawnAxes);
    group(ChartSeries::Kind::Line, false, drawnAxes);
    pointGroups();
    axes();
    m_pen.look({});
    m_xml.end();
}

QByteArray Writer::write()
{
    m_xml.start("c:chartSpace",
        {{"xmlns:c", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/chart")},
            {"xmlns:a", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main")},
            {"xmlns:r", QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships")}});
    m_pen.val("c:date1904", "0");
    m_pen.val("c:lang", m_pen.languageTag());
    m_pen.val("c:roundedCorners", "0");
    m_xml.start("c:chart");
    m_pen.val("c:autoTitleDeleted", "1");
    plotArea();
    m_pen.val("c:plotVisOnly", "1");
    m_pen.val("c:dispBlanksAs", "gap");
    m_xml.end();
    m_pen.look({});
    m_pen.textStyle(m_place.axisPx, false, Role::Text);
    m_xml.start("c:externalData", {{"r:id", QStringLiteral("rId1")}});
    m_pen.val("c:autoUpdate", "0");
    m_xml.end();
    m_xml.end();
    return m_xml.finish();
}

} // namespace

QByteArray chartXml(const ChartModel &model, const ChartPlace &place, LanguageId language)
{
    return Writer(model, place, language).write();
}

} // namespace tenbin
