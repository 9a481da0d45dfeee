// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: painting shapes, icons and texts of a layout with QPainter.
#include "ui/charts/overlay.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/charts/fontmetrics.h"

namespace tenbin {
namespace {

QPen penOf(const Shape &shape, const Colours &colours)
{
    if (shape.stroke == Role::None || shape.width <= 0)
        return Qt::NoPen;
    QPen pen(colours.of(shape.stroke), shape.width);
    const bool round = hasRoundEnds(shape);
    pen.setCapStyle(round ? Qt::RoundCap : Qt::FlatCap);
    const bool dense = shape.kind == Shape::Kind::Polyline && shape.points.size() > 2 && !round;
    pen.setJoinStyle(round ? Qt::RoundJoin : dense ? Qt::BevelJoin : Qt::MiterJoin);
    QList<double> pattern;
    for (const double length : dashLengths(shape))
        pattern << length / shape.width;
    if (!pattern.isEmpty())
        pen.setDashPattern(pattern);
    return pen;
}

/// One sign around the origin.
Shape signOf(const Shape &shape)
{
    Shape sign = shape;
    sign.points = {QPointF(0, 0)};
    return sign;
}

/// Thousands of signs alike: one is painted for each quarter of a pixel and copied. Onto paper each is drawn as it is.
void drawSigns(QPainter *painter, const Shape &shape)
{
    const QTransform device = painter->deviceTransform();
    const QPainterPath path = manyPath(signOf(shape));
    if (painter->paintEngine()->type() != QPaintEngine::Raster || device.type() > QTransform::TxScale) {
        for (const QPointF &at : shape.points)
            painter->drawPath(path.translated(at));
        return;
    }
    constexpr int parts = 4;
    const int half = int(std::ceil((shape.radius + shape.width) * std::abs(device.m11())));
    std::array<QImage, parts * parts> images;
    const QPen pen = painter->pen();
    const QBrush brush = painter->brush();
    painter->save();
    painter->resetTransform();
    const QPointF origin = painter->deviceTransform().map(QPointF()); // of a widget inside another
    for (const QPointF &point : shape.points) {
        const QPointF at = device.map(point) - origin;
        const QPoint whole(int(std::floor(at.x())), int(std::floor(at.y())));
        const int x = int((at.x() - whole.x()) * parts), y = int((at.y() - whole.y()) * parts);
        QImage &image = images[std::size_t(y * parts + x)];
        if (image.isNull()) {
            image = QImage(2 * half + 1, 2 * half + 1, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter sign(&image);
            sign.setRenderHint(QPainter::Antialiasing);
            sign.translate(half + (x + 0.5) / parts, half + (y + 0.5) / parts);
            sign.scale(device.m11(), device.m22());
            sign.setPen(pen);
            sign.setBrush(brush);
            sign.drawPath(path);
        }
        painter->drawImage(whole - QPoint(half, half), image);
    }
    painter->restore();
}

/// The rasterizer goes through an outline again and again where it has many points: parts of it are done once. They share a
/// stretch, so that no seam shows.
constexpr qsizetype partPoints = 8;
constexpr qsizetype manyPoints = 32;

/// From left to right along the top and back below it, point under point.
bool isBand(const QPolygonF &points)
{
    const qsizetype half = points.size() / 2;
    if (points.size() % 2 != 0)
        return false;
    for (qsizetype i = 0; i < half; ++i)
        if (points[i].x() != points[points.size() - 1 - i].x())
            return false;
    return true;
}

void paintBand(QPainter *painter, const QPolygonF &points)
{
    const qsizetype half = points.size() / 2;
    for (qsizetype from = 0; from + 1 < half; from += partPoints) {
        const qsizetype to = std::min(from + partPoints + 1, half - 1);
        QPolygonF part = points.mid(from, to - from + 1);
        part += points.mid(points.size() - 1 - to, to - from + 1);
        painter->drawPolygon(part);
    }
}

/// On whole pixels, at least one each way: no rasterizer is needed for that.
void fillPixels(QPainter *painter, const QRectF &rect, const QColor &colour)
{
    const int left = qRound(rect.left()), top = qRound(rect.top());
    painter->fillRect(left, top, std::max(1, qRound(rect.right()) - left), std::max(1, qRound(rect.bottom()) - top), colour);
}

/// Volumes: filled boxes without an outline.
bool paintBoxes(QPainter *painter, const Shape &shape)
{
    if (shape.kind != Shape::Kind::Boxes || shape.stroke != Role::None)
        return false;
    for (qsizetype i = 0; i + 1 < shape.points.size(); i += 2)
        fillPixels(painter, QRectF(shape.points[i], shape.points[i + 1]).normalized(), painter->brush().color());
    return true;
}

/// Bars of a day or a column: lines that are all upright.
bool paintUpright(QPainter *painter, const Shape &shape)
{
    if (shape.kind != Shape::Kind::Lines)
        return false;
    for (qsizetype i = 0; i + 1 < shape.points.size(); i += 2) {
        if (shape.points[i].x() != shape.points[i + 1].x())
            return false;
    }
    const QPointF side(shape.width / 2, 0);
    for (qsizetype i = 0; i + 1 < shape.points.size(); i += 2)
        fillPixels(painter, QRectF(shape.points[i] - side, shape.points[i + 1] + side).normalized(), painter->pen().color());
    return true;
}

/// False: nothing has been painted, as the shape has few points or is of another kind.
bool paintInParts(QPainter *painter, const Shape &shape)
{
    if (shape.points.size() < manyPoints || shape.hatched || shape.dash != Shape::Dash::Solid)
        return false;
    if (paintBoxes(painter, shape) || paintUpright(painter, shape))
        return true;
    if (shape.kind == Shape::Kind::Polygon && shape.stroke == Role::None && isBand(shape.points)) {
        paintBand(painter, shape.points);
        return true;
    }
    if (shape.kind == Shape::Kind::Polyline) {
        painter->setBrush(Qt::NoBrush);
        for (qsizetype from = 0; from + 1 < shape.points.size(); from += partPoints)
            painter->drawPolyline(shape.points.mid(from, partPoints + 2));
        return true;
    }
    return false;
}

void strokeAndFill(QPainter *painter, const Shape &shape)
{
    switch (shape.kind) {
    case Shape::Kind::Polyline:
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(shape.points);
        break;
    case Shape::Kind::Polygon:
        painter->drawPolygon(shape.points);
        break;
    case Shape::Kind::Ellipse:
        painter->drawEllipse(shape.rect);
        break;
    case Shape::Kind::RoundRect:
        if (shape.radius > 0)
            painter->drawRoundedRect(shape.rect, shape.radius, shape.radius);
        else
            painter->drawRect(shape.rect);
        break;
    case Shape::Kind::Lines:
        painter->drawLines(shape.points.constData(), static_cast<int>(shape.points.size() / 2));
        break;
    case Shape::Kind::Boxes:
        for (qsizetype i = 0; i + 1 < shape.points.size(); i += 2)
            painter->drawRect(QRectF(shape.points[i], shape.points[i + 1]).normalized());
        break;
    case Shape::Kind::Dots:
    case Shape::Kind::Diamonds:
        drawSigns(painter, shape);
        break;
    case Shape::Kind::Icon:
        break;
    }
}

} // namespace

OverlayItem::OverlayItem(
    std::shared_ptr<const Layout> layout, const Colours &colours, Part part, std::vector<QLineF> grid, QGraphicsItem *parent)
    : QGraphicsItem(parent)
    , m_layout(std::move(layout))
    , m_colours(colours)
    , m_part(part)
    , m_grid(std::move(grid))
{
    setAcceptedMouseButtons(Qt::NoButton);
}

OverlayItem::~OverlayItem() = default;

QRectF OverlayItem::boundingRect() const
{
    return {QPointF(0, 0), m_layout->size};
}

void OverlayItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *widget)
{
    const Target target = widget ? Target::Screen : Target::Picture;
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const bool behind = m_part == Part::Behind;
    for (const Shape &shape : m_layout->shapes) {
        if (shape.behind == behind)
            paintShape(painter, shape, target);
    }
    if (behind) {
        painter->setPen(QPen(m_colours.of(Role::Grid), m_layout->gridWidth, Qt::SolidLine, Qt::FlatCap));
        for (const QLineF &line : m_grid)
            painter->drawLine(line);
    } else {
        for (const TextItem &text : m_layout->texts)
            paintText(painter, text);
    }
    painter->restore();
}

void OverlayItem::paintShape(QPainter *painter, const Shape &shape, Target target)
{
    if (shape.kind == Shape::Kind::Icon) {
        paintIcon(painter, shape);
        return;
    }
    if (shape.hatched) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_colours.of(Role::Plot));
        strokeAndFill(painter, shape);
        painter->setBrush(m_colours.of(shape.fill));
        for (const QPolygonF &stripe : hatchStripes(shape))
            painter->drawPolygon(stripe);
        painter->setBrush(Qt::NoBrush);
    } else {
        painter->setBrush(shape.fill == Role::None ? QBrush(Qt::NoBrush) : QBrush(m_colours.of(shape.fill)));
    }
    painter->setPen(penOf(shape, m_colours));
    if (target == Target::Screen && paintInParts(painter, shape))
        return;
    strokeAndFill(painter, shape);
}

void OverlayItem::paintIcon(QPainter *painter, const Shape &shape)
{
    const QColor colour = m_colours.of(shape.fill != Role::None ? shape.fill : shape.stroke);
    auto &renderer = m_icons[shape.icon + colour.name()];
    if (!renderer) {
        renderer = std::make_shared<QSvgRenderer>();
        const QByteArray svg = iconSvg(shape.icon, colour);
        if (!svg.isEmpty())
            renderer->load(svg);
    }
    if (renderer->isValid())
        renderer->render(painter, shape.rect);
}

void OverlayItem::paintText(QPainter *painter, const TextItem &text) const
{
    if (text.boxed && !m_colours.transparent) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_colours.of(Role::Plot));
        painter->drawRect(textBox(text));
    }
    painter->setPen(m_colours.of(text.role));
    drawText(painter, text.text, text.baseline, text.style);
}

} // namespace tenbin
