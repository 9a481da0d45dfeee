// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: rectangles around shapes, and paths.
#include "core/office/slidegeometry.h"

#include <algorithm>

namespace tenbin {
namespace {

using namespace Qt::Literals::StringLiterals;

QRectF boundsOf(const std::vector<QPointF> &points)
{
    if (points.empty())
        return {};
    const auto [left, right] =
        std::minmax_element(points.begin(), points.end(), [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); });
    const auto [top, bottom] =
        std::minmax_element(points.begin(), points.end(), [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); });
    return {QPointF(left->x(), top->y()), QPointF(right->x(), bottom->y())};
}

/// Of all points a path is made of; its curves stay within.
QRectF boundsOf(const std::vector<SlidePathStep> &path)
{
    std::vector<QPointF> points;
    for (const SlidePathStep &step : path) {
        if (step.kind == SlidePathStep::Kind::Close)
            continue;
        points.push_back(step.to);
        if (step.kind == SlidePathStep::Kind::Curve)
            points.insert(points.end(), {step.control1, step.control2});
    }
    return boundsOf(points);
}

/// QRectF::united leaves out rectangles without an area; lines have none.
QRectF hull(const QRectF &a, const QRectF &b)
{
    return {QPointF(std::min(a.left(), b.left()), std::min(a.top(), b.top())),
        QPointF(std::max(a.right(), b.right()), std::max(a.bottom(), b.bottom()))};
}

/// Points as a path; a polyline that ends where it began is closed.
std::vector<SlidePathStep> stepsOf(const SlideShape &shape)
{
    using Kind = SlidePathStep::Kind;
    if (shape.kind == SlideShape::Kind::Path)
        return shape.path;
    std::vector<SlidePathStep> steps;
    std::vector<QPointF> points = shape.points;
    const bool closed = points.size() > 2 && (shape.kind == SlideShape::Kind::Polygon || points.front() == points.back());
    if (closed && points.front() == points.back())
        points.pop_back();
    for (const QPointF &point : points)
        steps.push_back({steps.empty() ? Kind::Move : Kind::Line, {}, {}, point});
    if (closed)
        steps.push_back({Kind::Close, {}, {}, {}});
    return steps;
}

void writePath(PartXml &xml, const SlideShape &shape, const QRectF &box)
{
    xml.start("a:custGeom");
    for (const char *list : {"a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"})
        xml.empty(list);
    xml.empty("a:rect", {{"l", u"0"_s}, {"t", u"0"_s}, {"r", u"r"_s}, {"b", u"b"_s}});
    xml.start("a:pathLst");
    xml.start("a:path", {{"w", QString::number(emu(box.width()))}, {"h", QString::number(emu(box.height()))}});
    const auto at = [&](const QPointF &point) { xml.point(point - box.topLeft()); };
    for (const SlidePathStep &step : stepsOf(shape)) {
        switch (step.kind) {
        case SlidePathStep::Kind::Move:
        case SlidePathStep::Kind::Line:
            xml.start(step.kind == SlidePathStep::Kind::Move ? "a:moveTo" : "a:lnTo");
            at(step.to);
            xml.end();
            break;
        case SlidePathStep::Kind::Curve:
            xml.start("a:cubicBezTo");
            at(step.control1);
            at(step.control2);
            at(step.to);
            xml.end();
            break;
        case SlidePathStep::Kind::Close:
            xml.empty("a:close");
            break;
        }
    }
    xml.end();
    xml.end();
    xml.end();
}

} // namespace

QRectF boundsOf(const SlideShape &shape)
{
    switch (shape.kind) {
    case SlideShape::Kind::Polyline:
    case SlideShape::Kind::Polygon:
        return boundsOf(shape.points);
    case SlideShape::Kind::Path:
        return boundsOf(shape.path);
    case SlideShape::Kind::Ellipse:
    case SlideShape::Kind::RoundRect:
        break;
    }
    return shape.rect;
}

QRectF boundsOf(const SlideText &text)
{
    if (text.lines.empty())
        return text.rect;
    const double side = text.fill == Role::None ? 0 : boxSide * text.lines.front().px;
    const double more = (officeLine - 1) / 2;
    return text.rect.adjusted(-side, -more * text.lines.front().px, side, more * text.lines.back().px);
}

QRectF boundsOf(const SlideGroup &group)
{
    std::vector<QRectF> all;
    for (const SlideShape &shape : group.shapes)
        all.push_back(boundsOf(shape));
    for (const SlideText &text : group.texts)
        all.push_back(boundsOf(text));
    QRectF whole = all.front();
    for (const QRectF &one : all)
        whole = hull(whole, one);
    return whole;
}

void writeGeometry(PartXml &xml, const SlideShape &shape, const QRectF &box)
{
    const auto preset = [&](const QString &name, double adjust) {
        xml.start("a:prstGeom", {{"prst", name}});
        xml.start("a:avLst");
        if (adjust > 0)
            xml.empty("a:gd", {{"name", u"adj"_s}, {"fmla", u"val "_s + percentText(adjust)}});
        xml.end();
        xml.end();
    };
    const double least = std::min(box.width(), box.height());
    switch (shape.kind) {
    case SlideShape::Kind::Ellipse:
        preset(u"ellipse"_s, 0);
        break;
    case SlideShape::Kind::RoundRect:
        if (shape.radius > 0 && least > 0)
            preset(u"roundRect"_s, std::min(0.5, shape.radius / least));
        else
            preset(u"rect"_s, 0);
        break;
    case SlideShape::Kind::Polyline:
    case SlideShape::Kind::Polygon:
    case SlideShape::Kind::Path:
        writePath(xml, shape, box);
        break;
    }
}

} // namespace tenbin
