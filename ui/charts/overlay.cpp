// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: painting shapes, icons and texts of a layout with QPainter.
#include "ui/charts/overlay.h"

#include <QPainter>

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
    pen.setJoinStyle(round ? Qt::RoundJoin : Qt::MiterJoin);
    QList<double> pattern;
    for (const double length : dashLengths(shape))
        pattern << length / shape.width;
    if (!pattern.isEmpty())
        pen.setDashPattern(pattern);
    return pen;
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

void OverlayItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const bool behind = m_part == Part::Behind;
    for (const Shape &shape : m_layout->shapes) {
        if (shape.behind == behind)
            paintShape(painter, shape);
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

void OverlayItem::paintShape(QPainter *painter, const Shape &shape)
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
