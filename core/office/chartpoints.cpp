// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: points, their ranges and the lines between them as series over two value axes.
#include "core/office/chartmodelparts.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace tenbin {

namespace {

/// Points that look alike make one series.
struct Group {
    Tone tone = Tone::Context;
    PointMark::Shape shape = PointMark::Shape::Circle;
    bool filled = true;
    bool rangedX = false, rangedY = false;
    std::vector<int> marks; ///< positions in ChartPlace::marks

    [[nodiscard]] bool isRanged() const { return rangedX || rangedY; }
    [[nodiscard]] bool looksLike(const Group &other) const
    {
        return tone == other.tone && rangedX == other.rangedX && rangedY == other.rangedY
            && (isRanged() || (shape == other.shape && filled == other.filled));
    }
};

bool hasRows(const ModelDraft &draft)
{
    return draft.place.y.kind == AxisKind::Category;
}

int exponentX(const ModelDraft &draft)
{
    return axisExponent(draft.place.x);
}

int exponentY(const ModelDraft &draft)
{
    return hasRows(draft) ? 0 : axisExponent(draft.place.y);
}

bool fits(const Axis &axis, double value)
{
    return std::isfinite(value) && (axis.kind != AxisKind::Log || value > 0);
}

const NativeLabel *labelOf(const ModelDraft &draft, int mark)
{
    const auto found = std::find_if(
        draft.place.labels.begin(), draft.place.labels.end(), [&](const NativeLabel &label) { return label.mark == mark; });
    return found == draft.place.labels.end() ? nullptr : &*found;
}

std::vector<Group> groupsOf(const ModelDraft &draft)
{
    std::vector<Group> groups;
    for (std::size_t i = 0; i < draft.place.marks.size(); ++i) {
        const PointMark *point = std::get_if<PointMark>(&draft.place.marks[i]);
        if (!point || !fits(draft.place.x, point->x) || !fits(draft.place.x, point->xHigh) || !fits(draft.place.y, point->y)
            || !fits(draft.place.y, point->yHigh))
            continue;
        Group group{point->tone, point->shape, point->filled, point->x != point->xHigh, point->y != point->yHigh, {int(i)}};
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const Group &other) { return other.looksLike(group); });
        if (same == groups.end())
            groups.push_back(group);
        else
            same->marks.push_back(int(i));
    }
    return groups;
}

/// In the words of the legend where there are some, and on whose word the points stand.
QString groupName(const ModelDraft &draft, const Group &group)
{
    const LegendEntry::Sign sign =
        group.shape == PointMark::Shape::Circle ? LegendEntry::Sign::Circle : LegendEntry::Sign::Diamond;
    const auto words = [&](LegendEntry::Sign wanted) {
        for (const LegendEntry &entry : draft.spec.legend)
            if (entry.sign == wanted)
                return entry.text;
        return QString();
    };
    const QString tone = toneWords(group.tone, draft.language);
    QString name = words(sign);
    if (group.isRanged())
        return draft.words(QT_TRANSLATE_NOOP("NativeChart", "Ranges: %1")).arg(name.isEmpty() ? tone : name + u' ' + tone);
    if (!group.filled) {
        const QString hollow = words(LegendEntry::Sign::HollowPair);
        if (!hollow.isEmpty())
            name = name.isEmpty() ? hollow : name + QStringLiteral(" / ") + hollow;
    }
    return name.isEmpty() ? tone : draft.words(QT_TRANSLATE_NOOP("NativeChart", "%1 (%2)")).arg(name, tone);
}

QString pointName(const ModelDraft &draft, const PointMark &point)
{
    if (point.datum >= 0 && std::size_t(point.datum) < draft.spec.data.size())
        return draft.spec.data[std::size_t(point.datum)].label;
    return point.label;
}

/// Two series of one name would be hard to tell apart.
QString uniqueName(const ModelDraft &draft, const QString &name)
{
    QString unique = name;
    for (int i = 2; std::any_of(draft.model.sheet.columns.begin(), draft.model.sheet.columns.end(),
             [&](const SheetColumn &column) { return column.header == unique; });
         ++i)
        unique = QStringLiteral("%1 %2").arg(name).arg(i);
    return unique;
}

struct AxisWords {
    QString x, y;
};

/// Headers of the columns with positions.
AxisWords axisWords(const ModelDraft &draft)
{
    if (hasRows(draft))
        return {draft.language.translate("Charts", "Value"), draft.words(QT_TRANSLATE_NOOP("NativeChart", "Row"))};
    return {draft.words(QT_TRANSLATE_NOOP("NativeChart", "Along")), draft.words(QT_TRANSLATE_NOOP("NativeChart", "Up"))};
}

ChartMarker markerOf(const ModelDraft &draft, const Group &group)
{
    ChartMarker marker;
    const bool circle = group.shape == PointMark::Shape::Circle;
    marker.symbol = circle ? ChartMarker::Symbol::Circle : ChartMarker::Symbol::Diamond;
    marker.size = (circle ? 12 : 12 * 1.15) * draft.place.stroke;
    if (group.filled)
        marker.look.fill = {ChartFill::Kind::Solid, toneFill(group.tone)};
    marker.look.line = {toneEdge(group.tone), (group.filled ? 1 : 2) * draft.place.stroke,
        group.tone == Tone::WhatIf ? ChartStroke::Dash::Dotted : ChartStroke::Dash::Solid};
    return marker;
}

/// A smaller mark in the colour of the plot, for the inside of a ring. Office programs disagree: some know marks of one colour
/// only and paint the first series on top, others know rings and paint it below them. Both are served when it comes first.
ChartSeries hollowInside(const ModelDraft &draft, const ChartSeries &outside)
{
    ChartSeries inside = outside;
    inside.labels.clear();
    inside.marker.size -= 4 * draft.place.stroke;
    inside.marker.look = {{ChartFill::Kind::Solid, Role::Plot}, {}};
    return inside;
}

void addMarks(ModelDraft &draft, const Group &group)
{
    const std::size_t rows = group.marks.size();
    const AxisWords words = axisWords(draft);
    const int names = draft.newColumn(uniqueName(draft, plainText(groupName(draft, group), draft.language.id())), rows);
    ChartSeries series = draft.newSeries(ChartSeries::Kind::Points, names);
    series.categories = draft.newColumn(words.x, rows);
    series.values = draft.newColumn(words.y, rows);
    series.marker = markerOf(draft, group);
    for (std::size_t row = 0; row < rows; ++row) {
        const int mark = group.marks[row];
        const PointMark &point = std::get<PointMark>(draft.place.marks[std::size_t(mark)]);
        draft.set(names, row, plainText(pointName(draft, point), draft.language.id()));
        draft.set(series.categories, row, sheetNumber(point.x, exponentX(draft)));
        draft.set(series.values, row, sheetNumber(point.y, exponentY(draft)));
        if (const NativeLabel *label = labelOf(draft, mark))
            series.labels.push_back({int(row), {}, *label});
    }
    if (!group.filled)
        draft.model.series.push_back(hollowInside(draft, series));
    draft.model.series.push_back(std::move(series));
}

/// A range is a line from its lowest to its highest end, two rows of the sheet, with an error bar of the same length for its
/// caps: not every office program draws error bars along x that come from a sheet.
void addRanges(ModelDraft &draft, const Group &group)
{
    const std::size_t rows = group.marks.size() * 3 - 1;
    const AxisWords words = axisWords(draft);
    const QString width = draft.words(QT_TRANSLATE_NOOP("NativeChart", "%1, width of the range"));
    const int names = draft.newColumn(uniqueName(draft, plainText(groupName(draft, group), draft.language.id())), rows);
    ChartSeries series = draft.newSeries(ChartSeries::Kind::Points, names);
    series.categories = draft.newColumn(words.x, rows);
    series.values = draft.newColumn(words.y, rows);
    series.look.line = {toneEdge(group.tone), 2 * draft.place.stroke, ChartStroke::Dash::Solid};
    for (std::size_t i = 0; i < group.marks.size(); ++i) {
        const int mark = group.marks[i];
        const PointMark &point = std::get<PointMark>(draft.place.marks[std::size_t(mark)]);
        const QString name = plainText(pointName(draft, point), draft.language.id());
        draft.set(names, 3 * i, draft.words(QT_TRANSLATE_NOOP("NativeChart", "%1, lowest")).arg(name));
        draft.set(names, 3 * i + 1, draft.words(QT_TRANSLATE_NOOP("NativeChart", "%1, highest")).arg(name));
        draft.set(series.categories, 3 * i, sheetNumber(point.x, exponentX(draft)));
        draft.set(series.categories, 3 * i + 1, sheetNumber(point.xHigh, exponentX(draft)));
        draft.set(series.values, 3 * i, sheetNumber(point.y, exponentY(draft)));
        draft.set(series.values, 3 * i + 1, sheetNumber(point.yHigh, exponentY(draft)));
        if (const NativeLabel *label = labelOf(draft, mark)) {
            const bool beyondHigh = label->side == LabelSide::Right || label->side == LabelSide::Above;
            series.labels.push_back({int(3 * i + (beyondHigh ? 1 : 0)), {}, *label});
        }
    }
    for (const auto &[along, ranged, column, header] :
        {std::tuple(ChartErrorBars::Along::X, group.rangedX, series.categories, words.x),
            std::tuple(ChartErrorBars::Along::Y, group.rangedY, series.values, words.y)})
        if (ranged) {
            const int widths = draft.newColumn(width.arg(header), rows);
            for (std::size_t i = 0; i < group.marks.size(); ++i)
                draft.setStep(widths, 3 * i, column);
            series.errors.push_back({along, widths, -1, series.look.line});
        }
    draft.model.series.push_back(std::move(series));
}

struct Segment {
    double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
};

/// One series of many lines: a line that starts where the last one ends goes on, else an empty row makes a gap.
void addSegments(ModelDraft &draft, const QString &name, const std::vector<Segment> &segments, const ChartStroke &line)
{
    std::vector<std::optional<std::pair<double, double>>> points;
    for (const Segment &segment : segments) {
        const std::pair start(segment.x1, segment.y1);
        if (points.empty() || points.back() != start) {
            if (!points.empty())
                points.push_back(std::nullopt);
            points.push_back(start);
        }
        points.push_back(std::pair(segment.x2, segment.y2));
    }
    if (points.empty())
        return;
    const AxisWords words = axisWords(draft);
    const int names = draft.newColumn(uniqueName(draft, name), points.size());
    ChartSeries series = draft.newSeries(ChartSeries::Kind::Points, names);
    series.categories = draft.newColumn(words.x, points.size());
    series.values = draft.newColumn(words.y, points.size());
    for (std::size_t row = 0; row < points.size(); ++row) {
        if (!points[row])
            continue;
        draft.set(series.categories, row, sheetNumber(points[row]->first, exponentX(draft)));
        draft.set(series.values, row, sheetNumber(points[row]->second, exponentY(draft)));
    }
    series.look.line = line;
    series.below = true;
    draft.model.series.push_back(std::move(series));
}

/// Office programs draw gridlines in equal steps from the low end, on log axes at its multiples by ten: others are lines here.
void addGrid(ModelDraft &draft)
{
    const Axis &x = draft.place.x;
    const Axis &y = draft.place.y;
    const double bottom = hasRows(draft) ? draft.model.y.low : y.low;
    const double top = hasRows(draft) ? draft.model.y.high : y.high;
    std::vector<Segment> segments;
    if (draft.place.gridX && x.grid && !draft.model.x.grid)
        for (const Tick &tick : x.ticks)
            if (tick.at >= x.low && tick.at <= x.high)
                segments.push_back({tick.at, bottom, tick.at, top});
    if (draft.place.gridY && y.grid && !draft.model.y.grid && !hasRows(draft))
        for (const Tick &tick : y.ticks)
            if (tick.at >= y.low && tick.at <= y.high)
                segments.push_back({x.low, tick.at, x.high, tick.at});
    addSegments(draft, draft.words(QT_TRANSLATE_NOOP("NativeChart", "Gridlines")), segments,
        {Role::Grid, draft.place.stroke, ChartStroke::Dash::Solid});
}

void addLines(ModelDraft &draft)
{
    struct Lines {
        ChartStroke line;
        std::vector<Segment> segments;
    };
    std::vector<Lines> all;
    for (const Mark &mark : draft.place.marks) {
        const LineMark *line = std::get_if<LineMark>(&mark);
        if (!line || !isNativeLine(*line, draft.place.x, draft.place.y, draft.place.marks))
            continue;
        if (!fits(draft.place.x, line->x1) || !fits(draft.place.x, line->x2) || !fits(draft.place.y, line->y1)
            || !fits(draft.place.y, line->y2))
            continue;
        const bool dotted = line->style == LineMark::Style::Dotted;
        const ChartStroke stroke{line->ink ? Role::Text : toneEdge(line->tone), (dotted ? 1.6 : 2) * draft.place.stroke,
            dotted ? ChartStroke::Dash::Dotted : ChartStroke::Dash::Solid};
        const auto same = std::find_if(all.begin(), all.end(), [&](const Lines &other) { return other.line == stroke; });
        const Segment segment{line->x1, line->y1, line->x2, line->y2};
        if (same == all.end())
            all.push_back({stroke, {segment}});
        else
            same->segments.push_back(segment);
    }
    for (const Lines &lines : all)
        addSegments(draft, draft.words(QT_TRANSLATE_NOOP("NativeChart", "Lines")), lines.segments, lines.line);
}

} // namespace

void addPoints(ModelDraft &draft)
{
    for (const Group &group : groupsOf(draft)) {
        if (group.isRanged())
            addRanges(draft, group);
        else
            addMarks(draft, group);
    }
    addMany(draft);
    addLines(draft);
    addGrid(draft);
    // What readers edit comes first in the sheet, what is painted first comes first in the chart.
    std::vector<ChartSeries> &series = draft.model.series;
    const auto lines = std::find_if(series.begin(), series.end(), [](const ChartSeries &one) { return one.below; });
    std::rotate(series.begin(), lines, series.end());
    const auto grid =
        std::find_if(series.begin(), series.end(), [](const ChartSeries &one) { return one.look.line.role == Role::Grid; });
    if (grid != series.end())
        std::rotate(series.begin(), grid, std::next(grid));
    if (series.empty()) // a chart without any series would be refused
        addMarks(draft, {});
}

} // namespace tenbin
