// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: painting of everything that is not a bar or an axis gridline: shapes, icons and texts of a layout.
#pragma once

#include "ui/charts/shapes.h"

#include <QGraphicsItem>
#include <QHash>
#include <QSvgRenderer>

#include <memory>

namespace tenbin {

class OverlayItem final : public QGraphicsItem {
public:
    enum class Part {
        Behind, ///< panels and bands below the bars, and the gridlines Qt Charts cannot place
        Front, ///< all the rest
    };
    /// `layout` and the gridlines in `grid` are in coordinates of the parent item.
    OverlayItem(
        std::shared_ptr<const Layout> layout, const Colours &colours, Part part, std::vector<QLineF> grid, QGraphicsItem *parent);
    ~OverlayItem() override;

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    enum class Target { Screen, Picture }; ///< on screen, dense shapes are painted in parts, which is several times as fast
    void paintShape(QPainter *painter, const Shape &shape, Target target);
    void paintIcon(QPainter *painter, const Shape &shape);
    void paintText(QPainter *painter, const TextItem &text) const;

    std::shared_ptr<const Layout> m_layout;
    Colours m_colours;
    Part m_part;
    std::vector<QLineF> m_grid;
    QHash<QString, std::shared_ptr<QSvgRenderer>> m_icons; ///< by name and colour
};

} // namespace tenbin
