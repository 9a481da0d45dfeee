// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what is painted over a chart or in its place: the ring of focus, the crosshair, the message why there is none.
#include "ui/charts/chartview.h"

#include <algorithm>

#include <QPainter>

#include "ui/charts/fontmetrics.h"
#include "ui/charts/shapes.h"

namespace tenbin {
namespace {

/// A ring runs along the corners of what it surrounds.
double ringRadius(const Layout &layout, const QRectF &mark)
{
    constexpr double more = 4;
    for (const Shape &shape : layout.shapes) {
        if (shape.kind == Shape::Kind::RoundRect && shape.rect == mark)
            return shape.radius + more;
    }
    return more;
}

} // namespace

void ChartView::paintEvent(QPaintEvent *event)
{
    QGraphicsView::paintEvent(event);
    if (!m_layout)
        paintMessage();
    if (!m_painted && (m_spec || !m_reason.isEmpty())) {
        m_painted = true;
        QMetaObject::invokeMethod(this, &ChartView::firstPainted, Qt::QueuedConnection); // listeners may change what is painted
    }
}

void ChartView::paintMessage()
{
    const QString text = m_spec ? tr("There is not enough room for this chart. Make the window larger.") : m_reason;
    const Colours colours{m_theme, m_typography, false};
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colours.of(Role::Plot));
    painter.setFont(chartFont({14 * m_zoom, false}));
    painter.setPen(colours.of(Role::Text));
    constexpr int margin = 24;
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap, text);
}

/// A line over the whole plot, a dot on the price, and the values in a box on the side that has room.
void ChartView::paintCrosshair(QPainter &painter) const
{
    const Colours colours{m_theme, m_typography, false};
    const QRectF plot = m_layout->plot;
    const TextStyle style{13 * m_zoom, false};
    const double step = 1.45 * style.px;
    const double pad = 8;
    double width = 0;
    for (const QString &line : m_crosshair->lines)
        width = std::max(width, m_metrics.width(line, style));
    QRectF box(0, 0, width + 2 * pad, step * double(m_crosshair->lines.size()) + 2 * pad - 0.4 * style.px);
    const bool left = m_crosshair->at.x() > plot.center().x();
    box.moveTopLeft({left ? m_crosshair->at.x() - box.width() - 2 * pad : m_crosshair->at.x() + 2 * pad, plot.top() + pad});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.of(Role::Muted), 1));
    painter.drawLine(QPointF(m_crosshair->at.x(), plot.top()), QPointF(m_crosshair->at.x(), plot.bottom()));
    painter.setPen(QPen(colours.of(Role::Plot), 2));
    painter.setBrush(colours.of(Role::Accent));
    painter.drawEllipse(m_crosshair->at, 5, 5);
    painter.setPen(QPen(colours.of(Role::Line), 1));
    painter.setBrush(colours.of(Role::Plot));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(colours.of(Role::Text));
    double baseline = box.top() + pad + 0.88 * style.px;
    for (const QString &line : m_crosshair->lines) {
        drawText(&painter, line, {box.left() + pad, baseline}, style);
        baseline += step;
    }
}

void ChartView::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_crosshair && m_layout)
        paintCrosshair(*painter);
    if (m_target < 0 || m_target >= targetCount())
        return;
    constexpr double gap = 2;
    const QRectF mark = m_layout->targets[static_cast<std::size_t>(m_target)].rect;
    const double radius = ringRadius(*m_layout, mark);
    const double focused = m_theme == Theme::Contrast ? 3 : 2;
    const double width = hasFocus() ? focused : 1; // thin while the focus is elsewhere: the evidence still speaks of this value
    const double out = gap + width / 2;
    const QRectF inside = QRectF(viewport()->rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    const QRectF ring = mark.adjusted(-out, -out, out, out).intersected(inside);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(Colours{m_theme, m_typography, false}.of(Role::Accent), width));
    painter->drawRoundedRect(ring, radius, radius);
}

} // namespace tenbin
