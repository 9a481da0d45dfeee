// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what of many bars the pixels can show: lines and their extents, candles, volumes.
#include "core/charts/seriesplace.h"
#include "ui/charts/layoutpixels.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tenbin {

namespace {

/// Rows of a series under a stretch of pixels.
struct Column {
    double x = 0; ///< middle
    std::size_t first = 0, last = 0;
};

/// The work on one series.
class SeriesPlacing {
public:
    SeriesPlacing(Composer &c, const SeriesMark &mark)
        : m_c(c)
        , m_mark(mark)
        , m_series(*mark.series)
        , m_places(c.out)
        , m_stroke(c.type.stroke)
    {
        const PriceSeries &axis = mark.axis ? *mark.axis : m_series;
        m_first = std::max(mark.first, rowFrom(m_series, axis, c.out.x.low));
        m_last = std::min({mark.last, m_series.size(), rowFrom(m_series, axis, std::nextafter(c.out.x.high, 1e300))});
    }

    void place()
    {
        if (m_first >= m_last || !m_places.isUsable())
            return;
        switch (m_mark.kind) {
        case SeriesMark::Kind::Line:
            placeLine();
            break;
        case SeriesMark::Kind::Candles:
            placeCandles();
            break;
        case SeriesMark::Kind::Volume:
            placeVolume();
            break;
        }
    }

private:
    [[nodiscard]] double position(std::size_t row) const
    {
        const bool own = !m_mark.axis || m_mark.axis.get() == &m_series;
        return m_places.x(own ? double(row) : barPosition(*m_mark.axis, m_series.times[row]));
    }

    [[nodiscard]] Extremes extremes(
        std::size_t first, std::size_t last, const std::vector<double> &low, const std::vector<double> &high) const
    {
        Extremes found = m_mark.tree ? m_mark.tree->of(first, last) : ExtremesTree(low, high).of(first, last);
        found.low *= m_mark.scale;
        found.high *= m_mark.scale;
        return found;
    }

    /// Stretches of `width` pixels that have rows. Where one holds hundreds of rows, they begin at whole blocks of the tree.
    [[nodiscard]] std::vector<Column> columns(double width) const
    {
        const PriceSeries &axis = m_mark.axis ? *m_mark.axis : m_series;
        const QRectF plot = m_c.out.plot;
        const auto count = static_cast<std::size_t>(std::ceil(plot.width() / width));
        constexpr std::size_t block = 64;
        const bool coarse = (m_last - m_first) / std::max<std::size_t>(1, count) >= 4 * block;
        std::vector<Column> all;
        all.reserve(count);
        std::size_t from = m_first;
        for (std::size_t i = 0; i < count && from < m_last; ++i) {
            const double right = plot.left() + double(i + 1) * width;
            std::size_t to = i + 1 == count ? m_last : rowFrom(m_series, axis, m_places.valueAt(right));
            if (coarse && i + 1 < count)
                to -= to % block;
            to = std::clamp(to, from, m_last);
            if (to > from)
                all.push_back({std::min(right - width / 2, plot.right()), from, to});
            from = to;
        }
        return all;
    }

    void placeLine()
    {
        const double one = std::max(1.0, m_c.out.unit);
        if (double(m_last - m_first) <= m_c.out.plot.width() / one)
            placeEachClose();
        else
            placeExtent(columns(one));
    }

    /// Every bar has its point.
    void placeEachClose()
    {
        QPolygonF run;
        for (std::size_t row = m_first; row < m_last; ++row) {
            const double value = m_series.close[row] * m_mark.scale;
            if (!m_places.hasPlace(value)) {
                endRun(run);
                continue;
            }
            run << QPointF(position(row), m_places.y(value));
            m_end = run.last();
        }
        endRun(run);
    }

    void endRun(QPolygonF &run)
    {
        Shape shape;
        if (run.size() == 1) {
            shape.kind = Shape::Kind::Dots;
            shape.radius = 1.6 * m_stroke;
            shape.fill = edgeRole(m_mark.tone);
        } else {
            shape.stroke = edgeRole(m_mark.tone);
            shape.width = 1.6 * m_stroke;
        }
        shape.points = std::exchange(run, {});
        if (!shape.points.isEmpty())
            m_c.out.shapes.push_back(std::move(shape));
    }

    /// From the lowest to the highest price in each column of pixels, as wide as the line would be where nothing moves.
    void placeExtent(const std::vector<Column> &all)
    {
        std::vector<std::pair<QPointF, double>> run; // top, and how far below it the bottom is
        double before = std::numeric_limits<double>::quiet_NaN(); // the price the line comes from
        const double half = 0.8 * m_stroke;
        for (const Column &column : all) {
            const Extremes found = extremes(column.first, column.last, m_series.close, m_series.close);
            if (!m_places.hasPlace(found.high)) {
                endExtent(run);
                before = std::numeric_limits<double>::quiet_NaN();
                continue;
            }
            const double high = m_places.y(std::fmax(found.high, before));
            const double low = m_places.y(std::fmin(found.low, before));
            run.emplace_back(QPointF(column.x, high - half), low - high + 2 * half);
            before = m_series.close[column.last - 1] * m_mark.scale;
            m_end = {column.x, m_places.y(m_places.hasPlace(before) ? before : found.high)};
        }
        endExtent(run);
    }

    void endExtent(std::vector<std::pair<QPointF, double>> &run)
    {
        if (run.empty())
            return;
        const double side = run.size() == 1 ? m_stroke : 0;
        Shape shape;
        shape.kind = Shape::Kind::Polygon;
        shape.fill = edgeRole(m_mark.tone);
        shape.points.reserve(qsizetype(2 * run.size() + 2));
        shape.points << run.front().first - QPointF(side, 0);
        for (const auto &[top, height] : run)
            shape.points << top;
        shape.points << run.back().first + QPointF(side, 0) << run.back().first + QPointF(side, run.back().second);
        for (auto at = run.rbegin(); at != run.rend(); ++at)
            shape.points << at->first + QPointF(0, at->second);
        shape.points << run.front().first + QPointF(-side, run.front().second);
        m_c.out.shapes.push_back(std::move(shape));
        run.clear();
    }

    struct Candles {
        QPolygonF wicks, bodies;
        Role role;
        Role fill;
    };

    void placeCandles()
    {
        if (!m_series.hasBars()) {
            placeLine();
            return;
        }
        const double pitch = m_places.perX();
        if (pitch < 3 * m_stroke) {
            placeHighLow();
            return;
        }
        Candles rise{{}, {}, Role::Positive, Role::Plot};
        Candles fall{{}, {}, Role::Negative, Role::Negative};
        Candles level{{}, {}, Role::Muted, Role::Muted};
        const double half = std::min(0.32 * pitch, 12 * m_stroke);
        for (std::size_t row = m_first; row < m_last; ++row) {
            const double s = m_mark.scale;
            const double open = m_series.open[row] * s, close = m_series.close[row] * s;
            const double low = m_series.low[row] * s, high = m_series.high[row] * s;
            if (!m_places.hasPlace(close))
                continue;
            const double x = position(row);
            Candles &candles = close > open ? rise : close < open ? fall : level;
            if (m_places.hasPlace(low) && m_places.hasPlace(high))
                candles.wicks << QPointF(x, m_places.y(high)) << QPointF(x, m_places.y(low));
            const double from = m_places.y(m_places.hasPlace(open) ? open : close);
            const double to = m_places.y(close);
            if (&candles == &level || std::abs(from - to) < m_stroke)
                candles.wicks << QPointF(x - half, (from + to) / 2) << QPointF(x + half, (from + to) / 2);
            else
                candles.bodies << QPointF(x - half, from) << QPointF(x + half, to);
            m_end = {x, to};
        }
        for (Candles *candles : {&level, &rise, &fall})
            addCandles(*candles);
    }

    void addCandles(Candles &candles)
    {
        addMany(Shape::Kind::Lines, std::move(candles.wicks), candles.role, 1.2 * m_stroke, Role::None);
        addMany(Shape::Kind::Boxes, std::move(candles.bodies), candles.role, 1.2 * m_stroke, candles.fill);
    }

    void addMany(Shape::Kind kind, QPolygonF &&points, Role stroke, double width, Role fill)
    {
        if (points.isEmpty())
            return;
        Shape shape;
        shape.kind = kind;
        shape.points = std::move(points);
        shape.stroke = stroke;
        shape.width = width;
        shape.fill = fill;
        m_c.out.shapes.push_back(std::move(shape));
    }

    /// Bars from the lowest to the highest price, each of as many days as stand under it.
    void placeHighLow()
    {
        QPolygonF lines;
        for (const Column &column : columns(2 * m_stroke)) {
            const Extremes found = extremes(column.first, column.last, m_series.low, m_series.high);
            if (!m_places.hasPlace(found.high))
                continue;
            const double top = m_places.y(found.high);
            const double bottom = std::max(m_places.y(found.low), top + m_stroke);
            lines << QPointF(column.x, top) << QPointF(column.x, bottom);
            const double close = m_series.close[column.last - 1] * m_mark.scale;
            m_end = {column.x, m_places.y(m_places.hasPlace(close) ? close : found.high)};
        }
        addMany(Shape::Kind::Lines, std::move(lines), edgeRole(m_mark.tone), 1.4 * m_stroke, Role::None);
    }

    void placeVolume()
    {
        if (m_series.volume.empty())
            return;
        const double zero = m_places.y(m_mark.low);
        const double top = m_places.y(m_mark.high);
        const double most = extremes(m_first, m_last, m_series.volume, m_series.volume).high;
        if (!(most > 0))
            return;
        const double pitch = m_places.perX();
        const double width = std::max(2 * m_stroke, pitch);
        const double half = pitch >= 3 * m_stroke ? std::min(0.32 * pitch, 12 * m_stroke) : 0.7 * m_stroke;
        QPolygonF boxes;
        const auto add = [&](double x, double volume) {
            if (volume > 0)
                boxes << QPointF(x - half, zero - (zero - top) * volume / most) << QPointF(x + half, zero);
        };
        if (pitch >= 3 * m_stroke)
            for (std::size_t row = m_first; row < m_last; ++row)
                add(position(row), m_series.volume[row] * m_mark.scale);
        else
            for (const Column &column : columns(width))
                add(column.x, extremes(column.first, column.last, m_series.volume, m_series.volume).high);
        addMany(Shape::Kind::Boxes, std::move(boxes), Role::None, 0, fillRole(m_mark.tone));
    }

public:
    std::optional<QPointF> m_end; ///< the last price that is drawn

private:
    Composer &m_c;
    const SeriesMark &m_mark;
    const PriceSeries &m_series;
    PixelPlaces m_places;
    double m_stroke;
    std::size_t m_first = 0, m_last = 0;
};

/// Labels keep off the drawn shapes of a series: a coarse outline is enough and cheap to ask.
void addObstacles(Composer &c, std::size_t firstShape)
{
    constexpr int parts = 48;
    const QRectF plot = c.out.plot;
    std::vector<QRectF> boxes(parts);
    for (std::size_t i = firstShape; i < c.out.shapes.size(); ++i)
        for (const QPointF &point : c.out.shapes[i].points) {
            const int part = std::clamp(int(parts * (point.x() - plot.left()) / plot.width()), 0, parts - 1);
            QRectF &box = boxes[std::size_t(part)];
            const double y = point.y();
            if (box.isNull())
                box = QRectF(plot.left() + part * plot.width() / parts, y - 1, plot.width() / parts, 2);
            box.setTop(std::min(box.top(), y - 1));
            box.setBottom(std::max(box.bottom(), y + 1));
        }
    for (const QRectF &box : boxes)
        if (!box.isNull())
            c.obstacles.push_back(box);
}

} // namespace

void placeSeries(Composer &c, const SeriesMark &mark, std::vector<SeriesEnd> &ends)
{
    if (!mark.series)
        return;
    const MarkScope scope(c, mark);
    const std::size_t shapes = c.out.shapes.size();
    SeriesPlacing placing(c, mark);
    placing.place();
    addObstacles(c, shapes);
    if (!placing.m_end)
        return;
    const double r = 8 * c.type.stroke;
    c.addTarget(QRectF(placing.m_end->x() - r, placing.m_end->y() - r, 2 * r, 2 * r), mark.datum);
    if (!mark.label.isEmpty())
        ends.push_back({&mark, placing.m_end->y()});
}

} // namespace tenbin
