// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the workbench of one layout: placed texts and shapes, free space, and the parts that lay out each kind of plot.
#pragma once

#include "ui/charts/layouttext.h"

#include <optional>

namespace tenbin {

[[nodiscard]] Role fillRole(Tone tone);
[[nodiscard]] Role edgeRole(Tone tone);
/// Icon of the side a value stands on, or empty for comparison marks.
[[nodiscard]] QString toneIcon(Tone tone);

class Composer {
public:
    Composer(const ChartSpec &chartSpec, const LayoutOptions &layoutOptions, const TextMetrics &textMetrics);

    const ChartSpec &spec;
    const TextMetrics &metrics;
    const LayoutOptions &options;
    TypeScale type;
    Layout out;
    std::vector<Mark> marks; ///< those of the spec, row positions renumbered when not all rows fit
    QRectF area; ///< what title and footer leave for the plot and its labels
    double legendBaseline = 0; ///< 0 without a legend
    std::vector<QRectF> obstacles; ///< bars, points and boxes that direct labels keep off
    std::vector<std::pair<QPointF, QPointF>> strokes; ///< lines that direct labels rather keep off
    std::optional<TooSmall> failure;

    void fail(const QString &what);

    [[nodiscard]] double width(const QString &text, const TextStyle &style) const { return metrics.width(text, style); }
    [[nodiscard]] QRectF textRect(const QString &text, QPointF baseline, const TextStyle &style) const;
    TextItem &addText(const QString &text, QPointF baseline, const TextStyle &style, Role role, TextKind kind, int datum = -1);
    TextItem &addCentred(
        const QString &text, double centre, double baseline, const TextStyle &style, Role role, TextKind kind, int datum = -1);
    TextItem &addRight(
        const QString &text, double right, double baseline, const TextStyle &style, Role role, TextKind kind, int datum = -1);

    Shape &addLine(QPointF from, QPointF to, Role role, double lineWidth, Shape::Dash dash = Shape::Dash::Solid);
    Shape &addRect(const QRectF &rect, Role fill);
    Shape &addHatch(const QRectF &rect, Role role, double angle = 45);
    Shape &addIcon(const QString &icon, const QRectF &rect, Role role);
    void addTarget(const QRectF &rect, int datum);

    /// Half a slide or a square: room to the side is dear.
    [[nodiscard]] bool isNarrow() const { return out.size.width() < 1.2 * out.size.height(); }
    /// Free of texts and obstacles (grown by `margin`) and inside the picture's margins.
    [[nodiscard]] bool isFree(const QRectF &rect, double margin) const;
    /// How many strokes the rectangle crosses.
    [[nodiscard]] int crossings(const QRectF &rect) const;
};

/// Title, subtitle, legend, footer, stamp; sets `area`.
void composeFrame(Composer &c);
/// Vertical bars and ranges over categories.
void composeColumns(Composer &c);
/// Rows with bars or points.
void composeRows(Composer &c);
/// Two value axes: points, lines, panels.
void composeField(Composer &c);

// annotations, in the order they find their places
void placeBracket(Composer &c, const BracketMark &mark);
void placeArrow(Composer &c, const ArrowMark &mark);
void placeBand(Composer &c, const BandMark &mark);
void placeCallout(Composer &c, const CalloutMark &mark);
void placePanel(Composer &c, const PanelMark &mark);
void placeStrip(Composer &c, const StripMark &mark, double top);
/// Where a series ends, for its label.
struct SeriesEnd {
    const SeriesMark *mark = nullptr;
    double y = 0;
};
/// Many bars or points: at most a few marks per pixel.
void placeSeries(Composer &c, const SeriesMark &mark, std::vector<SeriesEnd> &ends);
void labelSeries(Composer &c, std::vector<SeriesEnd> ends);
[[nodiscard]] double seriesReserve(const Composer &c); ///< room right of the plot for the labels of series
/// A labelled upright line over a series: its words stand above the plot, where no price is.
[[nodiscard]] bool isEventLine(const Composer &c, const LineMark &line);
[[nodiscard]] double eventHeading(const Composer &c); ///< room above the plot for the words of such lines
void labelEvent(Composer &c, const LineMark &line);
void placeCloud(Composer &c, const CloudMark &mark);
/// The points without those that fall on one cell of about `cell` pixels with an earlier one, where there are very many.
[[nodiscard]] QPolygonF thinned(const QPolygonF &points, const QRectF &area, double cell);
/// Space a bracket's words need to the right of its column.
[[nodiscard]] double bracketWidth(const Composer &c, const BracketMark &mark);
[[nodiscard]] double stripHeight(const Composer &c);
/// Height of the headings above panels, once the plot's width is known.
[[nodiscard]] double panelHeadings(const Composer &c, double plotWidth);

/// Bars: solid part for Qt Charts, hatch, edges, outlines for what-if, estimates and missing sources. Both directions.
void placeBar(Composer &c, const BarMark &mark);
/// Floating ranges: hatch between two edges, or a dot. Both directions.
void placeRange(Composer &c, const RangeMark &mark);
/// Pixel rectangle of a bar between two values.
[[nodiscard]] QRectF barRect(const Composer &c, int category, double from, double to);
void placePointSign(Composer &c, const PointMark &mark);
/// Its words at the nearest free place inside the rectangle; without one they are listed as unlabelled.
void labelPoint(Composer &c, const PointMark &point, const QRectF &inside);
[[nodiscard]] double pointRadius(const Composer &c);

template <typename T>
[[nodiscard]] std::vector<const T *> marksOf(const Composer &c)
{
    std::vector<const T *> found;
    for (const Mark &mark : c.marks)
        if (const T *one = std::get_if<T>(&mark))
            found.push_back(one);
    return found;
}

/// Position of a mark among `c.marks`; −1 if it is none of them.
template <typename T>
[[nodiscard]] int markIndex(const Composer &c, const T &mark)
{
    for (std::size_t i = 0; i < c.marks.size(); ++i)
        if (std::get_if<T>(&c.marks[i]) == &mark)
            return int(i);
    return -1;
}

/// Texts and shapes placed during its life belong to one mark.
class MarkScope {
public:
    MarkScope(Composer &composer, int mark);
    template <typename T>
    MarkScope(Composer &composer, const T &mark)
        : MarkScope(composer, markIndex(composer, mark))
    {
    }
    ~MarkScope();
    MarkScope(const MarkScope &) = delete;
    MarkScope &operator=(const MarkScope &) = delete;

private:
    Composer &m_composer;
    int m_mark;
    std::size_t m_texts, m_shapes; ///< how many there were before
};

void placeTitleTargets(Composer &c);

} // namespace tenbin
