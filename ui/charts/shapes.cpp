// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: colours of roles, gridlines, hatch geometry, dashes, and icons in a colour.
#include "ui/charts/shapes.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

#include <QFile>
#include <QPainterPath>
#include <QSet>

namespace tenbin {
namespace {

std::optional<QColor> audienceColour(Role role, Theme theme)
{
    if (theme == Theme::Light) {
        if (role == Role::Muted)
            return QColor(0x46, 0x52, 0x5D);
        if (role == Role::Article)
            return QColor(0x7A, 0x44, 0x06);
        if (role == Role::WhatIf)
            return QColor(0x8C, 0x2A, 0x98);
    }
    if (theme == Theme::Dark && role == Role::Checked)
        return QColor(0x7D, 0xBB, 0xF7);
    return std::nullopt;
}

QColor plainColour(const Colours &colours, Role role)
{
    if (colours.typography == Typography::Audience) {
        if (const auto colour = audienceColour(role, colours.theme))
            return *colour;
    }
    const Rgb value = rgb(role, colours.theme);
    return {value.red, value.green, value.blue};
}

QColor mixed(const QColor &from, const QColor &into, double part)
{
    const auto between = [&](int a, int b) { return qRound(a + (b - a) * part); };
    return {between(from.red(), into.red()), between(from.green(), into.green()), between(from.blue(), into.blue())};
}

bool showsGrid(const Axis &axis, bool wanted)
{
    return wanted && axis.grid && axis.kind != AxisKind::Category && axis.low < axis.high;
}

/// Part of a convex polygon where normal · p ≤ limit (or ≥ with both negated).
QPolygonF cut(const QPolygonF &polygon, const QPointF &normal, double limit)
{
    QPolygonF result;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF from = polygon[i];
        const QPointF to = polygon[(i + 1) % polygon.size()];
        const double a = QPointF::dotProduct(normal, from) - limit;
        const double b = QPointF::dotProduct(normal, to) - limit;
        if (a <= 0)
            result << from;
        if ((a < 0 && b > 0) || (a > 0 && b < 0))
            result << from + (to - from) * (a / (a - b));
    }
    return result;
}

double area(const QPolygonF &polygon)
{
    double twice = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i];
        const QPointF b = polygon[(i + 1) % polygon.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(twice) / 2;
}

} // namespace

QColor Colours::of(Role role) const
{
    if (role == Role::None)
        return Qt::transparent;
    QColor colour = plainColour(*this, role);
    for (const Turn &turn : turns)
        if (turn.from == role && turn.into != Role::None)
            colour = mixed(colour, plainColour(*this, turn.into), turn.part);
    return strength < 1 ? mixed(plainColour(*this, Role::Plot), colour, strength) : colour;
}

std::vector<QLineF> gridLinesX(const Layout &layout)
{
    std::vector<QLineF> lines;
    if (!showsGrid(layout.x, layout.gridX))
        return lines;
    for (const Tick &tick : layout.x.ticks) {
        if (tick.at < layout.x.low || tick.at > layout.x.high)
            continue;
        const double x = layout.map(tick.at, layout.y.low).x();
        lines.emplace_back(x, layout.plot.top(), x, layout.plot.bottom());
    }
    return lines;
}

std::vector<QLineF> gridLinesY(const Layout &layout)
{
    std::vector<QLineF> lines;
    if (!showsGrid(layout.y, layout.gridY))
        return lines;
    for (const Tick &tick : layout.y.ticks) {
        if (tick.at < layout.y.low || tick.at > layout.y.high)
            continue;
        const double y = layout.map(layout.x.low, tick.at).y();
        lines.emplace_back(layout.plot.left(), y, layout.plot.right(), y);
    }
    return lines;
}

QPolygonF outline(const Shape &shape)
{
    QPolygonF polygon;
    switch (shape.kind) {
    case Shape::Kind::Polyline:
    case Shape::Kind::Polygon:
        polygon = shape.points;
        break;
    case Shape::Kind::Ellipse: {
        QPainterPath path;
        path.addEllipse(shape.rect);
        polygon = path.toFillPolygon();
        break;
    }
    case Shape::Kind::RoundRect: {
        if (shape.radius <= 0)
            return QPolygonF({shape.rect.topLeft(), shape.rect.topRight(), shape.rect.bottomRight(), shape.rect.bottomLeft()});
        QPainterPath path;
        path.addRoundedRect(shape.rect, shape.radius, shape.radius);
        polygon = path.toFillPolygon();
        break;
    }
    case Shape::Kind::Icon:
    case Shape::Kind::Lines:
    case Shape::Kind::Boxes:
    case Shape::Kind::Dots:
    case Shape::Kind::Diamonds:
        break;
    }
    if (polygon.size() > 1 && polygon.isClosed() && shape.kind != Shape::Kind::Polyline)
        polygon.removeLast();
    return polygon;
}

bool isMany(const Shape &shape)
{
    using Kind = Shape::Kind;
    return shape.kind == Kind::Lines || shape.kind == Kind::Boxes || shape.kind == Kind::Dots || shape.kind == Kind::Diamonds;
}

QPainterPath manyPath(const Shape &shape)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const double r = shape.radius;
    if (shape.kind == Shape::Kind::Dots)
        for (const QPointF &at : shape.points)
            path.addEllipse(at, r, r);
    if (shape.kind == Shape::Kind::Diamonds)
        for (const QPointF &at : shape.points)
            path.addPolygon(QPolygonF({at - QPointF(0, r), at + QPointF(r, 0), at + QPointF(0, r), at - QPointF(r, 0), at - QPointF(0, r)}));
    for (qsizetype i = 0; i + 1 < shape.points.size(); i += 2) {
        if (shape.kind == Shape::Kind::Boxes)
            path.addRect(QRectF(shape.points[i], shape.points[i + 1]).normalized());
        if (shape.kind == Shape::Kind::Lines) {
            path.moveTo(shape.points[i]);
            path.lineTo(shape.points[i + 1]);
        }
    }
    return path;
}

std::vector<QPolygonF> hatchStripes(const Shape &shape)
{
    std::vector<QPolygonF> stripes;
    const QPolygonF whole = outline(shape);
    if (whole.size() < 3 || shape.hatchStep <= 0 || shape.hatchWidth <= 0)
        return stripes;
    const double angle = shape.hatchAngle * std::numbers::pi / 180;
    const QPointF normal(std::cos(angle), std::sin(angle));
    double low = QPointF::dotProduct(normal, whole[0]);
    double high = low;
    for (const QPointF &point : whole) {
        low = std::min(low, QPointF::dotProduct(normal, point));
        high = std::max(high, QPointF::dotProduct(normal, point));
    }
    constexpr double most = 10'000; // a step far below a pixel is a mistake, not a hatch
    if ((high - low) / shape.hatchStep > most)
        return stripes;
    for (double at = std::floor(low / shape.hatchStep) * shape.hatchStep; at < high; at += shape.hatchStep) {
        const QPolygonF stripe = cut(cut(whole, -normal, -at), normal, at + shape.hatchWidth);
        if (stripe.size() >= 3 && area(stripe) > 0.01)
            stripes.push_back(stripe);
    }
    return stripes;
}

std::vector<double> dashLengths(const Shape &shape)
{
    switch (shape.dash) {
    case Shape::Dash::Solid:
        return {};
    case Shape::Dash::Dotted:
        return {1.6 * shape.width, 2.4 * shape.width};
    case Shape::Dash::Dashed:
        return {4.0 * shape.width, 2.4 * shape.width};
    }
    return {};
}

bool hasRoundEnds(const Shape &shape)
{
    constexpr qsizetype many = 400; // what stands as close as pixels needs no round corners, which are slow
    return shape.dash == Shape::Dash::Solid && shape.kind == Shape::Kind::Polyline && shape.points.size() > 2
        && shape.points.size() <= many;
}

QRectF textBox(const TextItem &text)
{
    const double side = 0.2 * text.style.px;
    return text.rect.adjusted(-side, 0, side, 0);
}

QByteArray iconSvg(const QString &name, const QColor &colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        static QSet<QString> missing; // GUI thread only, like all drawing
        if (!missing.contains(name)) {
            missing.insert(name);
            qWarning("icon %s is missing", qUtf8Printable(name));
        }
        return {};
    }
    QByteArray svg = file.readAll();
    const QByteArray value = colour.name().toLatin1();
    svg.replace("currentColor", value);
    svg.replace("\"#000000\"", '"' + value + '"');
    svg.replace("\"#000\"", '"' + value + '"');
    return svg;
}

} // namespace tenbin
