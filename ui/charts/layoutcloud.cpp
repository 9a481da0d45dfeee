// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: clouds of many points: where they are drawn, and which of them the pixels can tell apart.
#include "ui/charts/layoutpixels.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <mutex>

namespace tenbin {

namespace {

constexpr std::size_t mostDots = 20'000;
using Points = std::shared_ptr<const std::vector<CloudPoint>>;

CloudPoint onAxes(const CloudPoint &point, const Layout &layout)
{
    return {layout.x.kind == AxisKind::Log ? std::log10(point.x) : point.x,
        layout.y.kind == AxisKind::Log ? std::log10(point.y) : point.y};
}

/// The points with their logarithms taken where an axis has them: the most of the work on a large cloud, and the same at every
/// zoom. Remembered as long as the points live. From any thread.
Points onAxes(const Points &points, const Layout &layout)
{
    struct Known {
        std::weak_ptr<const std::vector<CloudPoint>> points;
        AxisKind x, y;
        Points places;
    };
    static std::mutex mutex;
    static std::vector<Known> all; // the few clouds that are shown
    constexpr std::size_t most = 8;
    const std::lock_guard lock(mutex);
    std::erase_if(all, [](const Known &known) { return known.points.expired(); });
    for (const Known &known : all)
        if (known.points.lock() == points && known.x == layout.x.kind && known.y == layout.y.kind)
            return known.places;
    auto places = std::make_shared<std::vector<CloudPoint>>();
    places->reserve(points->size());
    for (const CloudPoint &point : *points)
        places->push_back(onAxes(point, layout));
    if (all.size() >= most)
        all.erase(all.begin());
    all.push_back({points, layout.x.kind, layout.y.kind, places});
    return places;
}

} // namespace

void placeCloud(Composer &c, const CloudMark &mark)
{
    if (!mark.points)
        return;
    const MarkScope scope(c, mark);
    const PixelPlaces places(c.out);
    if (!places.isUsable())
        return;
    const Points onAxis = onAxes(mark.points, c.out);
    const std::vector<CloudPoint> &points = *onAxis;
    Shape shape;
    shape.kind = mark.shape == PointMark::Shape::Circle ? Shape::Kind::Dots : Shape::Kind::Diamonds;
    shape.radius = (points.size() > 5000 ? 2.5 : 3.5) * c.type.stroke * (mark.shape == PointMark::Shape::Circle ? 1 : 1.15);
    shape.fill = mark.filled ? fillRole(mark.tone) : Role::Plot;
    shape.stroke = mark.filled ? Role::None : edgeRole(mark.tone);
    shape.width = mark.filled ? 0 : 1.2 * c.type.stroke;
    QPolygonF all;
    all.reserve(qsizetype(points.size()));
    const QRectF plot = c.out.plot.adjusted(-0.5, -0.5, 0.5, 0.5);
    const double left = plot.left(), right = plot.right(), top = plot.top(), bottom = plot.bottom();
    const double r = std::max(shape.radius, 7 * c.out.unit);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF at(places.xOnAxis(points[i].x), places.yOnAxis(points[i].y));
        if (!(at.x() >= left && at.x() <= right && at.y() >= top && at.y() <= bottom)) // not a number: neither
            continue;
        all << at;
        if (mark.firstDatum >= 0 && i < std::size_t(std::max(0, mark.data)))
            c.addTarget(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r), mark.firstDatum + int(i));
    }
    shape.points = thinned(all, plot, std::max(1.0, c.out.unit));
    if (!shape.points.isEmpty())
        c.out.shapes.push_back(std::move(shape));
}

/// Points that fall on the same cell look like one: the first of each stays. Cells grow until few enough are left.
QPolygonF thinned(const QPolygonF &points, const QRectF &area, double cell)
{
    QPolygonF kept = points;
    // Cells so small that too many are left for sure, or nearly, would be work for nothing.
    if (std::size_t(kept.size()) > mostDots)
        cell = std::max(cell, std::sqrt(area.width() * area.height() / double(mostDots)) / 1.5);
    for (; std::size_t(kept.size()) > mostDots; cell *= 1.5) {
        const auto across = static_cast<std::size_t>(area.width() / cell) + 1;
        const auto down = static_cast<std::size_t>(area.height() / cell) + 1;
        std::vector<bool> taken(across * down);
        QPolygonF next;
        next.reserve(qsizetype(mostDots));
        for (const QPointF &point : std::as_const(kept)) {
            const auto x = static_cast<std::size_t>((point.x() - area.left()) / cell);
            const auto y = static_cast<std::size_t>((point.y() - area.top()) / cell);
            if (x >= across || y >= down || taken[y * across + x])
                continue;
            taken[y * across + x] = true;
            next << point;
        }
        kept = std::move(next);
    }
    return kept;
}

} // namespace tenbin
