// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: charts with two value axes: points and lines with direct labels, the axes, and the order in which all marks find their
// places.
#include "ui/charts/layoutplaces.h"

#include <algorithm>
#include <cmath>

namespace tenbin {

namespace {

/// Places along a line: at its end, or above and below its middle.
std::vector<Candidate> alongLine(const LineMark &line, QPointF a, QPointF b, QSizeF size, double gap)
{
    std::vector<Candidate> places;
    for (int i = 0; i <= 40; ++i) {
        const double t = line.labelAtEnd ? 1 - i / 40.0 : 0.5 + (i % 2 == 0 ? 1 : -1) * ((i + 1) / 2) / 44.0;
        const QPointF at = a + (b - a) * t;
        const double cost = i * 0.2;
        if (line.labelAtEnd) {
            places.push_back({QRectF(at - QPointF(size.width() / 2, size.height() / 2), size), cost});
        } else {
            places.push_back({QRectF(at - QPointF(size.width() / 2, size.height() + gap), size), cost});
            places.push_back({QRectF(at - QPointF(size.width() / 2, -gap), size), cost + 0.4});
        }
    }
    return places;
}

void labelLine(Composer &c, const LineMark &line, const QRectF &inside)
{
    if (line.label.isEmpty())
        return;
    const MarkScope scope(c, line);
    const bool thin = line.style == LineMark::Style::Thin;
    const QPointF a = c.out.map(line.x1, line.y1);
    const QPointF b = c.out.map(line.x2, line.y2);
    for (const double px : {thin ? c.type.axis : c.type.direct, c.type.smallest}) {
        const TextStyle style{px, line.ink};
        const QSizeF size(c.width(line.label, style), px);
        std::vector<Candidate> places = alongLine(line, a, b, size, 4 * c.type.stroke);
        const QRectF middle((a + b) / 2, QSizeF());
        if (!thin && px == c.type.smallest)
            addEverywhere(places, inside, middle, size, px);
        const auto place = choose(c, places, (px == c.type.smallest ? 0.3 : 2) * c.type.stroke, inside);
        if (!place)
            continue;
        if (thin)
            c.addLine(a, b, Role::Axis, 1.2 * c.type.stroke, Shape::Dash::Dotted).behind = true;
        if (place->away)
            addLabelLeader(c, middle, place->rect);
        c.addText(line.label, {place->rect.left(), place->rect.top() + ascentShare * px}, style,
             line.ink ? Role::Text : Role::Muted, TextKind::Direct)
            .boxed = true;
        return;
    }
    if (!thin) // a thin line without its words would only puzzle: it is not drawn at all
        c.out.unlabelled.append(line.label);
}

void placeFieldLine(Composer &c, const LineMark &line)
{
    const MarkScope scope(c, line);
    const QPointF a = c.out.map(line.x1, line.y1);
    const QPointF b = c.out.map(line.x2, line.y2);
    Shape::Dash dash = Shape::Dash::Solid;
    double width = 2;
    Role role = line.ink ? Role::Text : edgeRole(line.tone);
    switch (line.style) {
    case LineMark::Style::Solid:
        break;
    case LineMark::Style::Dotted:
        dash = Shape::Dash::Dotted;
        width = 1.6;
        break;
    case LineMark::Style::Dashed:
        dash = Shape::Dash::Dashed;
        width = 1.6;
        break;
    case LineMark::Style::Thin:
        break;
    }
    c.strokes.emplace_back(a, b);
    if (line.style == LineMark::Style::Thin && !line.label.isEmpty())
        return; // drawn when its label has found a place
    c.addLine(a, b, role, width * c.type.stroke, dash);
}

void placeAxes(Composer &c)
{
    const TextStyle style{c.type.axis, false};
    for (const Tick &tick : c.out.y.ticks)
        if (!tick.label.isEmpty())
            c.addRight(tick.label, c.out.plot.left() - c.type.axisGap, c.out.map(c.out.x.low, tick.at).y() + 0.36 * style.px,
                style, Role::Muted, TextKind::Axis);
    double last = -1e9;
    for (const Tick &tick : c.out.x.ticks) {
        const double w = c.width(tick.label, style);
        const double x = std::min(c.out.map(tick.at, c.out.y.low).x(), c.out.size.width() - 0.4 * c.type.margin - w / 2);
        if (tick.label.isEmpty() || x - w / 2 < last + 0.4 * style.px)
            continue;
        c.addCentred(tick.label, x, c.out.plot.bottom() + 1.5 * style.px, style, Role::Muted, TextKind::Axis);
        last = x + w / 2;
    }
    if (marksOf<PanelMark>(c).empty())
        c.addLine(c.out.plot.bottomLeft(), c.out.plot.bottomRight(), Role::Axis, c.type.stroke);
}

/// Room right of the plot for labels of points that stand at its right end.
double rightReserve(const Composer &c)
{
    double reserve = 0;
    for (const PointMark *point : marksOf<PointMark>(c))
        if (!point->label.isEmpty() && point->x >= c.out.x.high - 1e-9)
            reserve = std::max(reserve,
                blockSize(c, QStringList{point->label} + point->more, point->strong, c.type.direct).width() + pointRadius(c)
                    + 6 * c.type.stroke);
    return reserve;
}

} // namespace

void labelPoint(Composer &c, const PointMark &point, const QRectF &inside)
{
    if (point.label.isEmpty())
        return;
    const MarkScope scope(c, point);
    const QStringList lines = QStringList{point.label} + point.more;
    const QPointF a = c.out.map(point.x, point.y);
    const QPointF b = c.out.map(point.xHigh, point.yHigh);
    const double r = pointRadius(c);
    const QRectF mark = QRectF(a, b).normalized().adjusted(-r, -r, r, r);
    for (const double px : {c.type.direct, c.type.smallest}) {
        const QSizeF size = blockSize(c, lines, point.strong, px);
        std::vector<Candidate> places = around(mark, size, 4 * c.type.stroke);
        if (px == c.type.smallest)
            addEverywhere(places, inside, mark, size, px);
        const auto place = choose(c, places, (px == c.type.smallest ? 0.5 : 2) * c.type.stroke, inside);
        if (!place)
            continue;
        if (place->away)
            addLabelLeader(c, mark, place->rect);
        placeBlock(c, lines, place->rect, point.strong, px, Role::Text, TextKind::Direct, point.datum);
        return;
    }
    c.out.unlabelled.append(point.label);
}

void composeField(Composer &c)
{
    c.out.gridX = c.spec.x.grid && marksOf<PanelMark>(c).empty();
    c.out.gridY = c.spec.y.grid;
    double axisWidth = 0;
    for (const Tick &tick : c.spec.y.ticks)
        axisWidth = std::max(axisWidth, c.width(tick.label, {c.type.axis, false}));
    const double left = c.area.left() + axisWidth + c.type.axisGap;
    const double right = c.area.right() - std::max(rightReserve(c), seriesReserve(c));
    const double panels = panelHeadings(c, right - left) + eventHeading(c);
    // The strip is the first thing a low picture can do without.
    const bool low = c.area.height() - stripHeight(c) < 18 * c.type.category;
    const double strip = low ? 0 : stripHeight(c);
    const double below = 1.9 * c.type.axis + strip;
    c.out.plot = QRectF(QPointF(left, c.area.top() + panels), QPointF(right, c.area.bottom() - below));
    if (c.out.plot.height() < 6 * c.type.category || c.out.plot.width() < 12 * c.type.category) {
        c.fail(QStringLiteral("plot"));
        return;
    }
    for (const PanelMark *panel : marksOf<PanelMark>(c))
        placePanel(c, *panel);
    placeAxes(c);
    for (const CloudMark *cloud : marksOf<CloudMark>(c))
        placeCloud(c, *cloud);
    std::vector<SeriesEnd> ends;
    for (const SeriesMark *series : marksOf<SeriesMark>(c))
        placeSeries(c, *series, ends);
    labelSeries(c, std::move(ends));
    for (const LineMark *line : marksOf<LineMark>(c))
        placeFieldLine(c, *line);
    std::vector<const PointMark *> points = marksOf<PointMark>(c);
    for (const PointMark *point : points)
        placePointSign(c, *point);
    for (const ArrowMark *arrow : marksOf<ArrowMark>(c))
        placeArrow(c, *arrow);
    for (const CalloutMark *callout : marksOf<CalloutMark>(c))
        placeCallout(c, *callout);
    for (const BandMark *band : marksOf<BandMark>(c))
        placeBand(c, *band);
    const QRectF inside(c.out.plot.topLeft() - QPointF(0, c.type.axis * 0.3), QPointF(c.area.right() + 1, c.out.plot.bottom()));
    std::stable_sort(points.begin(), points.end(), [](const PointMark *a, const PointMark *b) { return a->strong > b->strong; });
    for (const PointMark *point : points)
        labelPoint(c, *point, inside);
    for (const LineMark *line : marksOf<LineMark>(c)) {
        if (isEventLine(c, *line))
            labelEvent(c, *line);
        else
            labelLine(c, *line, inside);
    }
    for (const StripMark *mark : low ? std::vector<const StripMark *>{} : marksOf<StripMark>(c))
        placeStrip(c, *mark, c.out.plot.bottom() + 1.9 * c.type.axis);
}

} // namespace tenbin
