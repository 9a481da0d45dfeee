// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: telling a layout's native parts from those that stay text boxes and shapes.
#include "ui/export/nativeplace.h"

#include "core/market/downsample.h"
#include "core/office/chartmodel.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tenbin {

namespace {

enum class Form { Columns, Rows, Points };

Form formOf(const Layout &layout)
{
    if (isPointChart(layout.x, layout.y, layout.marks))
        return Form::Points;
    return layout.x.kind == AxisKind::Category ? Form::Columns : Form::Rows;
}

/// Lowest and highest value of the marks along one axis.
struct Reach {
    double low = 0, high = 0;
    bool empty = true;
    void add(double value)
    {
        low = empty ? value : std::min(low, value);
        high = empty ? value : std::max(high, value);
        empty = false;
    }
};

enum class Along { X, Y };

/// A history is as long as its axis.
void addSeries(Reach &reach, const Layout &layout, const SeriesMark &mark, bool alongX)
{
    const Axis &axis = alongX ? layout.x : layout.y;
    Extremes found{axis.low, axis.high};
    if (!alongX && mark.tree) {
        found = mark.tree->of(mark.first, mark.last);
        found = {found.low * mark.scale, found.high * mark.scale};
    }
    if (!(found.low <= found.high)) // no value at all
        return;
    reach.add(found.low);
    reach.add(found.high);
}

Reach reachOf(const Layout &layout, Along along)
{
    Reach reach;
    for (const Mark &mark : layout.marks) {
        if (const BarMark *bar = std::get_if<BarMark>(&mark)) {
            reach.add(bar->low);
            reach.add(bar->high);
        } else if (const RangeMark *range = std::get_if<RangeMark>(&mark)) {
            reach.add(range->low);
            reach.add(range->high);
        } else if (const PointMark *point = std::get_if<PointMark>(&mark)) {
            reach.add(along == Along::X ? point->x : point->y);
            reach.add(along == Along::X ? point->xHigh : point->yHigh);
        } else if (const SeriesMark *series = std::get_if<SeriesMark>(&mark); series && isNativeSeries(*series)) {
            addSeries(reach, layout, *series, along == Along::X);
        } else if (const CloudMark *cloud = std::get_if<CloudMark>(&mark); cloud && cloud->points) {
            for (const CloudPoint &at : *cloud->points)
                reach.add(along == Along::X ? at.x : at.y);
        } else if (const LineMark *line = std::get_if<LineMark>(&mark);
                   line && isNativeLine(*line, layout.x, layout.y, layout.marks)) {
            reach.add(along == Along::X ? line->x1 : line->y1);
            reach.add(along == Along::X ? line->x2 : line->y2);
        }
    }
    return reach;
}

/// Office programs count ticks from the low end of an axis: what a layout adds there as room for labels goes, and so does what
/// would make them draw one tick more than the layout.
Axis alignedToTicks(const Axis &axis, const Reach &reach)
{
    Axis aligned = axis;
    if (axis.kind != AxisKind::Linear || axis.ticks.size() < 2 || reach.empty)
        return aligned;
    const double step = (axis.ticks.back().at - axis.ticks.front().at) / double(axis.ticks.size() - 1);
    if (reach.low >= axis.ticks.front().at)
        aligned.low = std::max(axis.low, axis.ticks.front().at);
    const double most = axis.ticks.back().at + 0.999 * step;
    if (reach.high <= most)
        aligned.high = std::min(axis.high, most);
    return aligned;
}

QRectF plotOf(const Layout &layout, const Axis &x, const Axis &y)
{
    QRectF plot = layout.plot;
    if (layout.x.kind == AxisKind::Linear) {
        plot.setLeft(layout.map(x.low, layout.y.low).x());
        plot.setRight(layout.map(x.high, layout.y.low).x());
    }
    if (layout.y.kind == AxisKind::Linear) {
        plot.setBottom(layout.map(layout.x.low, y.low).y());
        plot.setTop(layout.map(layout.x.low, y.high).y());
    }
    return plot;
}

/// The side of a mark on which a block of words stands closely and centred, if it does.
std::optional<LabelSide> sideOf(const QRectF &mark, const QRectF &words, double px)
{
    const double close = 1.1 * px;
    const bool level = std::abs(words.center().y() - mark.center().y()) <= 0.4 * px;
    const bool above = std::abs(words.center().x() - mark.center().x()) <= 0.4 * px;
    const auto near = [&](double gap) { return gap > -0.2 * px && gap < close; };
    if (level && near(words.left() - mark.right()))
        return LabelSide::Right;
    if (level && near(mark.left() - words.right()))
        return LabelSide::Left;
    if (above && near(mark.top() - words.bottom()))
        return LabelSide::Above;
    if (above && near(words.top() - mark.bottom()))
        return LabelSide::Below;
    return std::nullopt;
}

class Placing {
public:
    Placing(const Layout &layout, Theme theme)
        : m_layout(layout)
        , m_form(formOf(layout))
    {
        m_out.nativeTexts.assign(layout.texts.size(), false);
        m_out.nativeShapes.assign(layout.shapes.size(), false);
        ChartPlace &place = m_out.place;
        place.theme = theme;
        place.marks = layout.marks;
        place.x = alignedToTicks(layout.x, reachOf(layout, Along::X));
        place.y = alignedToTicks(layout.y, reachOf(layout, Along::Y));
        place.plot = plotOf(layout, place.x, place.y);
        // Names stand beside the plot: where labels reach into the room it gave up, they would meet.
        const double givenUp =
            layout.horizontal ? place.plot.left() - layout.plot.left() : layout.plot.bottom() - place.plot.bottom();
        constexpr double most = 8;
        place.categoryLabels = givenUp <= most;
        place.stroke = layout.gridWidth;
        place.barWidth = layout.barWidth;
        place.gridX = layout.gridX;
        place.gridY = layout.gridY;
    }

    NativePlace place()
    {
        takeAxisLabels();
        if (m_form != Form::Points)
            takeCategories();
        takeLabels();
        if (m_form == Form::Columns)
            keepLabelsApart();
        for (std::size_t i = 0; i < m_layout.shapes.size(); ++i)
            m_out.nativeShapes[i] = isNative(m_layout.shapes[i]);
        m_out.place.frame = frame();
        return std::move(m_out);
    }

private:
    void takeAxisLabels()
    {
        const bool nativeX = nativeTicks(m_out.place.x).has_value();
        const bool nativeY = nativeTicks(m_out.place.y).has_value();
        for (std::size_t i = 0; i < m_layout.texts.size(); ++i) {
            const TextItem &item = m_layout.texts[i];
            if (item.kind != TextKind::Axis || item.mark >= 0)
                continue;
            const bool below = item.rect.top() >= m_layout.plot.bottom() - 1;
            const bool left = item.rect.right() <= m_layout.plot.left() + 1 && item.rect.bottom() >= m_layout.plot.top();
            if ((below && nativeX) || (left && !below && nativeY)) {
                m_out.nativeTexts[i] = true;
                m_out.place.axisPx = item.style.px;
            }
        }
    }

    /// Names as they are broken into lines; their second lines are words of the slide, in a colour of their own.
    void takeCategories()
    {
        const bool columns = m_form == Form::Columns;
        std::vector<Category> &categories = columns ? m_out.place.x.categories : m_out.place.y.categories;
        const Axis &axis = columns ? m_layout.x : m_layout.y;
        for (Category &category : categories) {
            category.name.clear();
            category.detail.clear();
        }
        for (std::size_t i = 0; i < m_layout.texts.size(); ++i) {
            const TextItem &item = m_layout.texts[i];
            if (item.kind != TextKind::Category)
                continue;
            const double share = columns ? (item.rect.center().x() - m_layout.plot.left()) / m_layout.plot.width()
                                         : (item.rect.center().y() - m_layout.plot.top()) / m_layout.plot.height();
            const auto last = std::ptrdiff_t(categories.size()) - 1;
            const auto at = std::clamp<std::ptrdiff_t>(std::lround(axis.low + share * (axis.high - axis.low)), 0, last);
            QString &name = categories[std::size_t(at)].name;
            name += name.isEmpty() ? item.text : u'\n' + item.text;
            m_out.nativeTexts[i] = m_out.place.categoryLabels;
            m_out.place.categoryPx = item.style.px;
        }
    }

    /// All words of a mark are native, or none.
    void takeLabels()
    {
        std::map<int, std::vector<std::size_t>> words;
        for (std::size_t i = 0; i < m_layout.texts.size(); ++i) {
            const TextItem &item = m_layout.texts[i];
            if (item.mark < 0 || (item.kind != TextKind::Value && item.kind != TextKind::Direct))
                continue;
            // A label that had to leave the end of its bar stays where it found a place.
            if (item.kind == TextKind::Direct && std::holds_alternative<BarMark>(m_layout.marks.at(std::size_t(item.mark))))
                continue;
            words[item.mark].push_back(i);
        }
        for (const auto &[mark, texts] : words) {
            NativeLabel label;
            label.mark = mark;
            QRectF rect;
            for (const std::size_t i : texts) {
                const TextItem &item = m_layout.texts[i];
                label.lines.append(item.text);
                label.px = item.style.px;
                label.bold = item.style.bold;
                label.boxed = item.boxed;
                rect = rect.united(item.rect);
            }
            const std::optional<LabelSide> side = labelSide(m_layout.marks.at(std::size_t(mark)), rect, label.px);
            if (!side)
                continue;
            label.side = *side;
            (m_form == Form::Columns ? m_out.place.valuePx : m_out.place.directPx) = label.px;
            m_out.place.labels.push_back(label);
            for (const std::size_t i : texts)
                m_out.nativeTexts[i] = true;
        }
    }

    /// Some office programs space Japanese apart from digits: labels of neighbours that would touch then are set smaller.
    void keepLabelsApart()
    {
        double share = 1;
        for (std::size_t i = 0; i < m_out.place.labels.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) {
                const Block a = blockOf(m_out.place.labels[i]);
                const Block b = blockOf(m_out.place.labels[j]);
                if (a.rect.top() < b.rect.bottom() && b.rect.top() < a.rect.bottom())
                    share = std::min(
                        share, 2 * std::abs(a.rect.center().x() - b.rect.center().x()) / (a.spacedWidth + b.spacedWidth));
            }
        const double floor = 24;
        for (NativeLabel &label : m_out.place.labels)
            if (label.px * share < label.px)
                label.px = std::max(std::min(floor, label.px), label.px * share);
    }

    struct Block {
        QRectF rect;
        double spacedWidth = 0; ///< with a quarter of an em where scripts meet, and some room beside it
    };

    Block blockOf(const NativeLabel &label) const
    {
        Block block;
        for (const TextItem &item : m_layout.texts) {
            if (item.mark != label.mark || !label.lines.contains(item.text))
                continue;
            block.rect = block.rect.united(item.rect);
            block.spacedWidth = std::max(block.spacedWidth, item.rect.width() + (meetings(item.text) + 2) * 0.25 * item.style.px);
        }
        return block;
    }

    static int meetings(const QString &text)
    {
        const auto wide = [](QChar c) { return c.unicode() >= 0x2E80; };
        int count = 0;
        for (qsizetype i = 1; i < text.size(); ++i)
            count += wide(text[i]) != wide(text[i - 1]) ? 1 : 0;
        return count;
    }

    std::optional<LabelSide> labelSide(const Mark &mark, const QRectF &words, double px) const
    {
        if (std::holds_alternative<BarMark>(mark))
            return LabelSide::Beyond;
        if (std::holds_alternative<RangeMark>(mark)) // stacked bars have no place beyond their end
            return m_form == Form::Columns ? std::optional(LabelSide::Above) : std::nullopt;
        const PointMark *point = std::get_if<PointMark>(&mark);
        if (!point || m_form == Form::Columns)
            return std::nullopt;
        const double r = 6 * m_layout.gridWidth;
        const QRectF sign = QRectF(m_layout.map(point->x, point->y), m_layout.map(point->xHigh, point->yHigh)).normalized();
        return sideOf(sign.adjusted(-r, -r, r, r), words, px);
    }

    bool isNative(const Shape &shape) const
    {
        const bool line = shape.kind == Shape::Kind::Polyline && shape.points.size() == 2;
        if (shape.mark < 0) // axis lines; everything else around the plot has other colours
            return line && shape.stroke == Role::Axis && shape.dash == Shape::Dash::Solid;
        const Mark &mark = m_layout.marks.at(std::size_t(shape.mark));
        if (std::holds_alternative<BarMark>(mark)) // but the leader to a label that moved away
            return shape.stroke != Role::Axis;
        if (const RangeMark *range = std::get_if<RangeMark>(&mark)) // no dots on bars that lie
            return m_form == Form::Columns || range->low < range->high;
        if (const SeriesMark *series = std::get_if<SeriesMark>(&mark))
            return isNativeSeries(*series);
        if (std::holds_alternative<CloudMark>(mark))
            return true;
        if (std::holds_alternative<PointMark>(mark)) // but the leader to a label further away, and points over columns
            return m_form != Form::Columns && shape.stroke != Role::Axis;
        const LineMark *joining = std::get_if<LineMark>(&mark);
        return joining && isNativeLine(*joining, m_layout.x, m_layout.y, m_layout.marks);
    }

    /// Around everything native, with some room for other fonts.
    QRectF frame() const
    {
        QRectF rect = m_layout.plot;
        for (std::size_t i = 0; i < m_layout.texts.size(); ++i)
            if (m_out.nativeTexts[i])
                rect = rect.united(m_layout.texts[i].rect);
        const double room = m_out.place.categoryPx;
        return rect.adjusted(-room, -room, room, room).intersected(QRectF(QPointF(), m_layout.size));
    }

    const Layout &m_layout;
    Form m_form;
    NativePlace m_out;
};

} // namespace

NativePlace nativePlace(const Layout &layout, const ChartSpec &, Theme theme)
{
    return Placing(layout, theme).place();
}

} // namespace tenbin
