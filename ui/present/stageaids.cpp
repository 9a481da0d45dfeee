// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: painting pointer, strokes, digits and overview over the picture of a talk.
#include "ui/present/stageaids.h"

#include "ui/charts/chartbuilder.h"
#include "ui/charts/fontmetrics.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tenbin {

namespace {

/// A box with words, its middle at `centre`.
void paintBox(
    QPainter &painter, const QString &words, const QPointF &centre, double px, const QRectF &inside, const Colours &colours)
{
    const TextStyle style{px, true};
    const QSizeF size(FontMetrics().width(words, style) + 1.2 * px, 1.7 * px);
    QRectF box(centre - QPointF(size.width(), size.height()) / 2, size);
    box.moveLeft(std::clamp(box.left(), inside.left(), std::max(inside.left(), inside.right() - size.width())));
    box.moveTop(std::clamp(box.top(), inside.top(), std::max(inside.top(), inside.bottom() - size.height())));
    painter.setPen(QPen(colours.of(Role::Text), px / 14));
    painter.setBrush(colours.of(Role::Plot));
    painter.drawRoundedRect(box, px / 3, px / 3);
    drawText(&painter, words, {box.left() + 0.6 * px, box.center().y() + 0.38 * px}, style);
}

} // namespace

void paintStrokes(QPainter &painter, const std::vector<PenStroke> &strokes, const StageGeometry &geometry, const Colours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(geometry.place());
    const double width = geometry.whole().height() / 150;
    painter.setPen(QPen(colours.of(Role::Negative), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const PenStroke &stroke : strokes) {
        QPolygonF points;
        for (const QPointF &share : stroke.points)
            points << geometry.toPixel(share);
        if (points.size() == 1)
            painter.drawPoint(points.front());
        else
            painter.drawPolyline(points);
    }
    painter.restore();
}

void paintPointer(
    QPainter &painter, PointerKind kind, const QPointF &share, const StageGeometry &geometry, const Colours &colours)
{
    if (kind == PointerKind::None)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(geometry.place());
    const QPointF at = geometry.toPixel(share);
    const double height = geometry.place().height();
    if (kind == PointerKind::Dot) {
        const double radius = height / 80;
        painter.setPen(QPen(colours.of(Role::Plot), radius / 3));
        painter.setBrush(colours.of(Role::Negative));
        painter.drawEllipse(at, radius, radius);
    } else {
        QPainterPath dimmed;
        dimmed.addRect(geometry.place());
        dimmed.addEllipse(at, height / 5, height / 5);
        constexpr int dim = 165; // of 255: what is beside the light can still be made out
        painter.fillPath(dimmed, QColor(0, 0, 0, dim));
    }
    painter.restore();
}

void paintDigits(QPainter &painter, const QString &digits, const StageGeometry &geometry, const Colours &colours)
{
    if (digits.isEmpty())
        return;
    const QRectF &place = geometry.place();
    const double px = place.height() / 18;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, digits, place.bottomRight(), px, place.adjusted(px, px, -px, -px), colours);
    painter.restore();
}

void paintWordsAt(
    QPainter &painter, const QString &words, const QRectF &target, const StageGeometry &geometry, const Colours &colours)
{
    const QRectF &place = geometry.place();
    const double px = place.height() / 28;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool above = target.top() - 2.5 * px > place.top();
    const double y = above ? target.top() - 1.4 * px : target.bottom() + 1.4 * px;
    paintBox(painter, words, {target.center().x(), y}, px, place.adjusted(px, px, -px, -px), colours);
    painter.restore();
}

double overviewLine(const StageGeometry &geometry)
{
    return geometry.place().height() / 20;
}

std::vector<QRectF> overviewCells(const TalkPlan &plan, const StageGeometry &geometry, const QSizeF &picture)
{
    const double line = overviewLine(geometry);
    return overviewCells(static_cast<int>(plan.steps.size()), picture, geometry.place().adjusted(line, line, -line, -line), line);
}

void paintOverviewCell(QPainter &painter, const QRectF &cell, const QImage &image, int number, const TalkStep &step,
    CellState state, const StageGeometry &geometry, const Colours &colours)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const double line = overviewLine(geometry);
    const QRectF picture = cell.adjusted(0, 0, 0, -line);
    if (!image.isNull())
        painter.drawImage(picture, image);
    const bool current = state == CellState::Current;
    const double width = current ? line / 8 : line / 30;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(colours.of(current ? Role::Accent : Role::Axis), width, step.backup && !current ? Qt::DashLine : Qt::SolidLine));
    painter.drawRect(picture.adjusted(-width / 2, -width / 2, width / 2, width / 2));
    painter.setPen(colours.of(Role::Text));
    const TextStyle style{line * 0.72, current};
    const QString text = QString::number(number);
    const double left = cell.center().x() - FontMetrics().width(text, style) / 2;
    drawText(&painter, text, {left, cell.bottom() - 0.14 * line}, style);
    painter.restore();
}

} // namespace tenbin
