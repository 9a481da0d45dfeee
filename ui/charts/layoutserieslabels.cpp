// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the words beside the ends of series, and those above the line of an event among them.
#include "ui/charts/layoutcomposer.h"

#include <algorithm>

namespace tenbin {

double seriesReserve(const Composer &c)
{
    double widest = 0;
    for (const SeriesMark *mark : marksOf<SeriesMark>(c))
        if (!mark->label.isEmpty())
            widest = std::max(widest, c.width(mark->label, {c.type.direct, true}) + 7 * c.type.stroke);
    return widest;
}

/// Beside the ends of their lines, pushed apart where these end close to each other.
void labelSeries(Composer &c, std::vector<SeriesEnd> ends)
{
    const double px = c.type.direct;
    const double step = 1.2 * px;
    std::sort(ends.begin(), ends.end(), [](const SeriesEnd &a, const SeriesEnd &b) { return a.y < b.y; });
    double total = 0;
    for (const SeriesEnd &end : ends)
        total += end.y;
    const bool meet = ends.size() > 1 && ends.back().y - ends.front().y < step * double(ends.size() - 1);
    const double least = c.out.plot.top() + 0.5 * px;
    const double most = c.out.plot.bottom() - 0.5 * px - step * (double(ends.size()) - 1);
    const double first = ends.empty()
        ? 0
        : std::clamp(total / double(ends.size()) - step * (double(ends.size()) - 1) / 2, least, std::max(least, most));
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const MarkScope scope(c, *ends[i].mark);
        const double y = meet ? first + step * double(i) : std::clamp(ends[i].y, least, c.out.plot.bottom() - 0.5 * px);
        c.addText(ends[i].mark->label, {c.out.plot.right() + 6 * c.type.stroke, y + 0.38 * px}, {px, true},
            edgeRole(ends[i].mark->tone), TextKind::Direct, ends[i].mark->datum);
    }
}

bool isEventLine(const Composer &c, const LineMark &line)
{
    return line.labelAtEnd && line.x1 == line.x2 && !line.label.isEmpty() && !marksOf<SeriesMark>(c).empty();
}

double eventHeading(const Composer &c)
{
    const auto lines = marksOf<LineMark>(c);
    const bool any = std::any_of(lines.cbegin(), lines.cend(), [&](const LineMark *line) { return isEventLine(c, *line); });
    return any ? 1.1 * c.type.direct : 0;
}

void labelEvent(Composer &c, const LineMark &line)
{
    const MarkScope scope(c, line);
    const TextStyle style{c.type.direct, line.ink};
    const double width = c.width(line.label, style);
    const double x = c.out.map(line.x2, line.y2).x();
    const double left = std::clamp(x - width / 2, c.area.left(), std::max(c.area.left(), c.area.right() - width));
    const QRectF rect(left, c.out.plot.top() - 1.25 * style.px, width, style.px);
    if (c.isFree(rect, 0))
        c.addText(line.label, {left, rect.top() + ascentShare * style.px}, style, Role::Text, TextKind::Direct);
    else
        c.out.unlabelled.append(line.label);
}

} // namespace tenbin
