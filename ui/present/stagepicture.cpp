// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: laying out a step for the audience and leaving out what is not revealed yet.
#include "ui/present/stagepicture.h"

#include <QSet>

#include <algorithm>

namespace tenbin {

namespace {

/// Which marks, columns and values are not to be seen.
struct Hidden {
    QSet<int> data;
    std::vector<bool> marks; ///< by position in Layout::marks
    [[nodiscard]] bool datum(int index) const { return index >= 0 && data.contains(index); }
    [[nodiscard]] bool mark(int index) const
    {
        return index >= 0 && static_cast<std::size_t>(index) < marks.size() && marks[static_cast<std::size_t>(index)];
    }
};

/// Where hidden points stand, for the lines between them.
std::vector<QPointF> endsOf(const Mark &mark)
{
    if (const auto *point = std::get_if<PointMark>(&mark))
        return {{point->x, point->y}, {point->xHigh, point->yHigh}};
    return {};
}

Hidden hiddenParts(const Layout &layout, const QStringList &datumIds, const QStringList &hidden)
{
    Hidden parts;
    for (int i = 0; i < datumIds.size(); ++i)
        if (hidden.contains(datumIds[i]))
            parts.data.insert(i);
    std::vector<QPointF> ends;
    for (const Mark &mark : layout.marks) {
        parts.marks.push_back(parts.datum(datumOf(mark)));
        if (parts.marks.back())
            for (const QPointF &end : endsOf(mark))
                ends.push_back(end);
    }
    const auto isEnd = [&](double x, double y) { return std::find(ends.cbegin(), ends.cend(), QPointF(x, y)) != ends.cend(); };
    for (std::size_t i = 0; i < layout.marks.size(); ++i)
        if (const auto *line = std::get_if<LineMark>(&layout.marks[i]))
            parts.marks[i] = isEnd(line->x1, line->y1) || isEnd(line->x2, line->y2);
    return parts;
}

bool barIsHidden(const BarShape &bar, const Layout &layout, const Hidden &hidden)
{
    for (std::size_t i = 0; i < layout.marks.size(); ++i)
        if (const auto *mark = std::get_if<BarMark>(&layout.marks[i]))
            if (mark->category == bar.category)
                return hidden.mark(static_cast<int>(i));
    return false;
}

QStringList notYet(const std::vector<QStringList> &reveal, int revealed)
{
    QStringList ids;
    for (std::size_t i = revealed < 0 ? reveal.size() : static_cast<std::size_t>(revealed); i < reveal.size(); ++i)
        ids += reveal[i];
    return ids;
}

} // namespace

int datumOf(const Mark &mark)
{
    return std::visit(
        [](const auto &one) {
            if constexpr (requires { one.datum; })
                return one.datum;
            else
                return -1;
        },
        mark);
}

Layout withoutValues(const Layout &layout, const QStringList &datumIds, const QStringList &hidden)
{
    Layout left = layout;
    const Hidden parts = hiddenParts(layout, datumIds, hidden);
    std::erase_if(left.texts, [&](const TextItem &text) { return parts.datum(text.datum) || parts.mark(text.mark); });
    std::erase_if(left.shapes, [&](const Shape &shape) { return parts.mark(shape.mark); });
    std::erase_if(left.bars, [&](const BarShape &bar) { return barIsHidden(bar, layout, parts); });
    std::erase_if(left.targets, [&](const Target &target) { return parts.datum(target.datum); });
    std::erase_if(left.titleTargets, [&](const Target &target) { return parts.datum(target.datum); });
    return left;
}

StagePicture stagePicture(const StageStep &step, int revealed, const QSizeF &size, const TextMetrics &metrics)
{
    StagePicture picture;
    if (!step.plan) {
        picture.reason = step.plan.error().reason;
        return picture;
    }
    const ChartSpec &spec = *step.plan;
    for (const Typography typography : {Typography::Audience, Typography::Slide}) {
        auto layout = layoutChart(spec, {size, typography, 1}, metrics);
        if (!layout)
            continue;
        picture.chart = spec.id;
        for (const Datum &datum : spec.data) {
            picture.datumIds << datum.id;
            picture.datumTexts << datum.label + QStringLiteral("  ") + datum.text;
        }
        picture.layout = withoutValues(*layout, picture.datumIds, notYet(step.reveal, revealed));
        if (const auto ring = focusRing(picture.layout, spec, step.focus))
            picture.layout.shapes.push_back(*ring);
        return picture;
    }
    const Language language = Language::of(spec.language);
    picture.reason = language.translate("Stage", "The screen is too small for “%1”.").arg(spec.name);
    return picture;
}

} // namespace tenbin
