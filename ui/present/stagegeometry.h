// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: where the picture of a talk stands in a window of any shape, zoomed or not, and the way between pixels and shares of it.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QSizeF>

#include <optional>
#include <vector>

namespace tenbin {

/// Size in which pictures are laid out for a screen: the screen's own, unless it is so narrow or so wide that charts do not fit
/// (beyond 4:3 and 21:9): then the largest that fits into it. Logical pixels.
[[nodiscard]] QSize stageSize(const QSize &screen);

/// A picture in a window: as large as fits, in the middle. A share is a position on the whole picture, 0 to 1 from its left and
/// top; pixels are those of the window. With a zoom its area is as large as fits into the same place and in the middle of it.
class StageGeometry {
public:
    /// Empty sizes make an empty geometry, in which everything is at (0, 0) and nothing is on the picture.
    StageGeometry(const QSizeF &picture, const QSizeF &window, const QRectF &zoom = {0, 0, 1, 1});

    [[nodiscard]] const QRectF &place() const { return m_place; } ///< all the picture ever covers, in pixels
    [[nodiscard]] QRectF whole() const; ///< where the whole picture would stand; larger than `place` when zoomed
    [[nodiscard]] bool isEmpty() const { return m_place.isEmpty(); }
    [[nodiscard]] QPointF toPixel(const QPointF &share) const;
    /// None beside the picture, and where a zoom shows what is beside it.
    [[nodiscard]] std::optional<QPointF> toShare(const QPointF &pixel) const;
    /// The nearest share on the picture: for strokes that go over its edge.
    [[nodiscard]] QPointF nearestShare(const QPointF &pixel) const;

private:
    QRectF m_place;
    QPointF m_origin; ///< pixel of share (0, 0)
    QSizeF m_scale{0, 0}; ///< pixels a share of 1 is long
};

/// Area for a drag between two shares: as wide as high (so that it fills the screen), with both in it, on the picture. Empty for
/// a drag too short to mean one.
[[nodiscard]] QRectF zoomArea(const QPointF &from, const QPointF &to);
/// Area around a share; `factor` above 1 is how much larger things get.
[[nodiscard]] QRectF zoomAround(const QPointF &share, double factor);
/// Between two areas, for a smooth change; `part` 0 to 1.
[[nodiscard]] QRectF zoomBetween(const QRectF &from, const QRectF &to, double part);

/// Cells of a grid for `count` pictures, in reading order, each of the picture's shape with room for a line of `line` pixels
/// below.
[[nodiscard]] std::vector<QRectF> overviewCells(int count, const QSizeF &picture, const QRectF &place, double line);

} // namespace tenbin
