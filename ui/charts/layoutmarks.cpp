// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the shapes of bars, ranges and points.
#include "ui/charts/layoutcomposer.h"

#include <algorithm>

namespace tenbin {

namespace {

void outline(Composer &c, const QRectF &rect, Role role, Shape::Dash dash, double lineWidth)
{
    Shape shape;
    shape.points = {rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft(), rect.topLeft()};
    shape.stroke = role;
    shape.width = lineWidth;
    shape.dash = dash;
    c.out.shapes.push_back(shape);
}

void edge(Composer &c, int category, double value, Role role)
{
    const QRectF line = barRect(c, category, value, value);
    const double w = 2.2 * c.type.stroke;
    if (c.out.horizontal)
        c.addLine({line.left(), line.top()}, {line.left(), line.bottom()}, role, w);
    else
        c.addLine({line.left(), line.top()}, {line.right(), line.top()}, role, w);
}

} // namespace

double pointRadius(const Composer &c)
{
    return 6 * c.type.stroke;
}

QRectF barRect(const Composer &c, int category, double from, double to)
{
    const double half = c.out.barWidth / 2;
    const QPointF a = c.out.horizontal ? c.out.map(from, category - half) : c.out.map(category - half, from);
    const QPointF b = c.out.horizontal ? c.out.map(to, category + half) : c.out.map(category + half, to);
    return QRectF(a, b).normalized();
}

void placeBar(Composer &c, const BarMark &mark)
{
    const MarkScope scope(c, mark);
    const Role fill = fillRole(mark.tone);
    const Role line = edgeRole(mark.tone);
    const bool negative = mark.high <= 0 && mark.low < 0;
    const bool spansZero = mark.low < 0 && mark.high > 0;
    const double solid = spansZero ? 0 : negative ? mark.high : mark.low;
    const double far = negative ? mark.low : mark.high;
    const QRectF whole = spansZero ? barRect(c, mark.category, mark.low, mark.high) : barRect(c, mark.category, 0, far);
    const QRectF hatch = spansZero ? whole : barRect(c, mark.category, solid, far);

    if (mark.unsourced) {
        outline(c, whole, line, Shape::Dash::Dashed, 1.6 * c.type.stroke);
    } else if (mark.estimate) {
        c.addHatch(barRect(c, mark.category, 0, solid), fill, 135).hatchStep = 10 * c.type.stroke;
        outline(c, whole, line, Shape::Dash::Solid, 1.6 * c.type.stroke);
    } else if (solid != 0) {
        c.out.bars.push_back({mark.category, solid, fill, barRect(c, mark.category, 0, solid)});
    }
    if (mark.low < mark.high) {
        c.addHatch(hatch, fill);
        edge(c, mark.category, mark.low, line);
        edge(c, mark.category, mark.high, line);
    }
    if (mark.tone == Tone::WhatIf)
        outline(c, whole, line, Shape::Dash::Dotted, 1.8 * c.type.stroke);
    c.obstacles.push_back(whole);
    c.addTarget(whole, mark.datum);
}

void placeRange(Composer &c, const RangeMark &mark)
{
    const MarkScope scope(c, mark);
    const QRectF box = barRect(c, mark.category, mark.low, mark.high);
    if (mark.low < mark.high) {
        c.addHatch(box, fillRole(mark.tone));
        edge(c, mark.category, mark.low, edgeRole(mark.tone));
        edge(c, mark.category, mark.high, edgeRole(mark.tone));
        if (mark.tone == Tone::WhatIf)
            outline(c, box, edgeRole(mark.tone), Shape::Dash::Dotted, 1.8 * c.type.stroke);
    } else {
        const QPointF at = box.center();
        Shape dot;
        dot.kind = Shape::Kind::Ellipse;
        const double r = pointRadius(c);
        dot.rect = {at.x() - r, at.y() - r, 2 * r, 2 * r};
        dot.fill = fillRole(mark.tone);
        c.out.shapes.push_back(dot);
    }
    c.obstacles.push_back(box);
    const double along = c.out.horizontal ? box.width() : box.height();
    const double grow = std::max(0.0, (28 * c.out.unit - along) / 2);
    c.addTarget(c.out.horizontal ? box.adjusted(-grow, 0, grow, 0) : box.adjusted(0, -grow, 0, grow), mark.datum);
}

void placePointSign(Composer &c, const PointMark &mark)
{
    const MarkScope scope(c, mark);
    const QPointF at = c.out.map(mark.x, mark.y);
    const QPointF high = c.out.map(mark.xHigh, mark.yHigh);
    const double r = pointRadius(c) * (mark.shape == PointMark::Shape::Diamond ? 1.15 : 1);
    const Role line = edgeRole(mark.tone);
    const Role fill = mark.filled ? fillRole(mark.tone) : Role::Plot;
    QRectF around(at.x() - r, at.y() - r, 2 * r, 2 * r);
    if (at != high) {
        // A range has no middle value: a line with an end cap at each bound.
        const double cap = 4 * c.type.stroke;
        c.addLine(at, high, line, 2 * c.type.stroke);
        const QPointF across = at.y() == high.y() ? QPointF(0, cap) : QPointF(cap, 0);
        c.addLine(at - across, at + across, line, 2 * c.type.stroke);
        c.addLine(high - across, high + across, line, 2 * c.type.stroke);
        around = QRectF(at, high).normalized().adjusted(-cap, -cap, cap, cap);
    } else {
        Shape shape;
        shape.fill = fill;
        shape.stroke = line;
        shape.width = (mark.filled ? 1 : 2) * c.type.stroke;
        if (mark.shape == PointMark::Shape::Circle) {
            shape.kind = Shape::Kind::Ellipse;
            shape.rect = around;
        } else {
            shape.kind = Shape::Kind::Polygon;
            shape.points = {{at.x(), at.y() - r}, {at.x() + r, at.y()}, {at.x(), at.y() + r}, {at.x() - r, at.y()}};
        }
        if (mark.tone == Tone::WhatIf)
            shape.dash = Shape::Dash::Dotted;
        c.out.shapes.push_back(shape);
    }
    c.obstacles.push_back(around);
    const double grow = std::max(0.0, (28 * c.out.unit - around.height()) / 2);
    const double limit = c.out.horizontal && c.out.y.kind == AxisKind::Category
        ? std::max(0.0, (c.out.plot.height() / double(std::max<std::size_t>(1, c.out.y.categories.size())) - around.height()) / 2)
        : grow;
    c.addTarget(around.adjusted(-grow, -std::min(grow, limit), grow, std::min(grow, limit)), mark.datum);
}

} // namespace tenbin
