// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: positions between the picture of a talk and the windows that show it.
#include "ui/present/stagegeometry.h"

#include <algorithm>
#include <cmath>

namespace tenbin {

namespace {

constexpr double narrowest = 4.0 / 3;
constexpr double widest = 21.0 / 9;
constexpr double shortestDrag = 0.04; ///< share of the picture

QRectF fitted(const QSizeF &picture, const QRectF &into)
{
    if (picture.isEmpty() || into.isEmpty())
        return {};
    const double scale = std::min(into.width() / picture.width(), into.height() / picture.height());
    const QSizeF size = picture * scale;
    return {into.center() - QPointF(size.width(), size.height()) / 2, size};
}

/// An area of one side length around a centre, moved onto the picture.
QRectF square(const QPointF &centre, double side)
{
    const auto start = [&](double middle) { return std::clamp(middle - side / 2, 0.0, 1 - side); };
    return {start(centre.x()), start(centre.y()), side, side};
}

} // namespace

QSize stageSize(const QSize &screen)
{
    if (screen.isEmpty())
        return {};
    const double ratio = double(screen.width()) / screen.height();
    if (ratio < narrowest)
        return {screen.width(), qRound(screen.width() / narrowest)};
    if (ratio > widest)
        return {qRound(screen.height() * widest), screen.height()};
    return screen;
}

StageGeometry::StageGeometry(const QSizeF &picture, const QSizeF &window, const QRectF &zoom)
    : m_place(fitted(picture, QRectF(QPointF(), window)))
{
    if (m_place.isEmpty() || zoom.isEmpty())
        return;
    const double factor = std::min(1 / zoom.width(), 1 / zoom.height());
    m_scale = m_place.size() * factor;
    const QPointF centre = zoom.center();
    m_origin = m_place.center() - QPointF(centre.x() * m_scale.width(), centre.y() * m_scale.height());
}

QRectF StageGeometry::whole() const
{
    return {m_origin, m_scale};
}

QPointF StageGeometry::toPixel(const QPointF &share) const
{
    return m_origin + QPointF(share.x() * m_scale.width(), share.y() * m_scale.height());
}

std::optional<QPointF> StageGeometry::toShare(const QPointF &pixel) const
{
    if (m_scale.isEmpty() || !m_place.contains(pixel))
        return std::nullopt;
    const QPointF share((pixel.x() - m_origin.x()) / m_scale.width(), (pixel.y() - m_origin.y()) / m_scale.height());
    constexpr double slack = 1e-9;
    const auto inside = [](double value) { return value >= -slack && value <= 1 + slack; };
    if (!inside(share.x()) || !inside(share.y()))
        return std::nullopt;
    return QPointF(std::clamp(share.x(), 0.0, 1.0), std::clamp(share.y(), 0.0, 1.0));
}

QPointF StageGeometry::nearestShare(const QPointF &pixel) const
{
    if (m_scale.isEmpty())
        return {};
    const auto share = [](double at, double origin, double scale) { return std::clamp((at - origin) / scale, 0.0, 1.0); };
    const QPointF on(
        std::clamp(pixel.x(), m_place.left(), m_place.right()), std::clamp(pixel.y(), m_place.top(), m_place.bottom()));
    return {share(on.x(), m_origin.x(), m_scale.width()), share(on.y(), m_origin.y(), m_scale.height())};
}

QRectF zoomArea(const QPointF &from, const QPointF &to)
{
    const QRectF drag = QRectF(from, to).normalized();
    const double side = std::max(drag.width(), drag.height());
    return side < shortestDrag ? QRectF() : square(drag.center(), std::min(side, 1.0));
}

QRectF zoomAround(const QPointF &share, double factor)
{
    return square(share, std::min(1.0, 1 / factor));
}

QRectF zoomBetween(const QRectF &from, const QRectF &to, double part)
{
    const auto between = [&](double a, double b) { return a + (b - a) * part; };
    return {between(from.x(), to.x()), between(from.y(), to.y()), between(from.width(), to.width()),
        between(from.height(), to.height())};
}

std::vector<QRectF> overviewCells(int count, const QSizeF &picture, const QRectF &place, double line)
{
    std::vector<QRectF> cells;
    if (count < 1 || picture.isEmpty() || place.isEmpty())
        return cells;
    const double gap = line * 0.6;
    const auto widthWith = [&](int columns) {
        const int rows = (count + columns - 1) / columns;
        const double width = (place.width() - gap * (columns + 1)) / columns;
        const double height = (place.height() - gap * (rows + 1)) / rows - line;
        return std::min(width, height * picture.width() / picture.height());
    };
    int columns = 1;
    for (int tried = 2; tried <= count; ++tried)
        if (widthWith(tried) > widthWith(columns))
            columns = tried;
    const double width = widthWith(columns);
    if (width <= 0)
        return cells;
    const int rows = (count + columns - 1) / columns;
    const QSizeF cell(width, width * picture.height() / picture.width() + line);
    const QSizeF all(cell.width() * columns + gap * (columns - 1), cell.height() * rows + gap * (rows - 1));
    const QPointF start = place.center() - QPointF(all.width(), all.height()) / 2;
    for (int i = 0; i < count; ++i)
        cells.emplace_back(start + QPointF((i % columns) * (cell.width() + gap), (i / columns) * (cell.height() + gap)), cell);
    return cells;
}

} // namespace tenbin
