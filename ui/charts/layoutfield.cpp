// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: charts with two value axes: points with direct labels, lines, panels, bands, callouts, the strip in true length.
#include "ui/charts/layoutcomposer.h"

#include <algorithm>
#include <cmath>

namespace tenbin {

namespace {

struct Candidate {
    QRectF rect;
    double cost = 0;
};

/// First the free place with the least cost; none when nothing is free.
std::optional<QRectF> choose(const Composer &c, std::vector<Candidate> candidates, double margin, const QRectF &inside)
{
    std::optional<QRectF> best;
    double bestCost = 1e12;
    for (const Candidate &candidate : candidates) {
        if (!inside.contains(candidate.rect) || !c.isFree(candidate.rect, margin))
            continue;
        const double cost = candidate.cost + 3.0 * c.crossings(candidate.rect);
        if (cost < bestCost) {
            bestCost = cost;
            best = candidate.rect;
        }
    }
    return best;
}

QSizeF blockSize(const Composer &c, const QStringList &lines, bool strongFirst, double px)
{
    double w = 0;
    for (qsizetype i = 0; i < lines.size(); ++i)
        w = std::max(w, c.width(lines[i], {px, strongFirst && i == 0}));
    return {w, px * (1 + 1.3 * (double(lines.size()) - 1))};
}

void placeBlock(Composer &c, const QStringList &lines, const QRectF &rect, bool strong, double px, Role role, TextKind kind, int datum)
{
    double baseline = rect.top() + ascentShare * px;
    for (const QString &line : lines) {
        c.addText(line, {rect.left(), baseline}, {px, strong}, role, kind, datum).boxed = true;
        baseline += 1.3 * px;
    }
}

std::vector<Candidate> around(const QRectF &mark, QSizeF size, double gap)
{
    std::vector<Candidate> places;
    const auto add = [&](double left, double top, double cost) { places.push_back({QRectF(QPointF(left, top), size), cost}); };
    for (const double far : {1.0, 2.2, 4.0}) {
        const double g = gap * far;
        const double extra = (far - 1) * 2;
        const double middleY = mark.center().y() - size.height() / 2;
        const double middleX = mark.center().x() - size.width() / 2;
        add(mark.right() + g, middleY, extra);
        add(mark.left() - g - size.width(), middleY, extra + 1);
        add(middleX, mark.top() - g - size.height(), extra + 1.5);
        add(middleX, mark.bottom() + g, extra + 1.6);
        add(mark.right() + g * 0.7, mark.top() - g * 0.7 - size.height(), extra + 2);
        add(mark.right() + g * 0.7, mark.bottom() + g * 0.7, extra + 2.1);
        add(mark.left() - g * 0.7 - size.width(), mark.top() - g * 0.7 - size.height(), extra + 2.4);
        add(mark.left() - g * 0.7 - size.width(), mark.bottom() + g * 0.7, extra + 2.5);
    }
    return places;
}

void labelPoint(Composer &c, const PointMark &point, const QRectF &inside)
{
    if (point.label.isEmpty())
        return;
    const QStringList lines = QStringList{point.label} + point.more;
    const QSizeF size = blockSize(c, lines, point.strong, c.type.direct);
    const QPointF a = c.out.map(point.x, point.y);
    const QPointF b = c.out.map(point.xHigh, point.yHigh);
    const double r = pointRadius(c);
    const QRectF mark = QRectF(a, b).normalized().adjusted(-r, -r, r, r);
    const double gap = 4 * c.type.stroke;
    const std::optional<QRectF> place = choose(c, around(mark, size, gap), 2 * c.type.stroke, inside);
    if (place)
        placeBlock(c, lines, *place, point.strong, c.type.direct, Role::Text, TextKind::Direct, point.datum);
    else
        c.out.unlabelled.append(point.label);
}

void labelLine(Composer &c, const LineMark &line, const QRectF &inside)
{
    if (line.label.isEmpty())
        return;
    const TextStyle style{line.style == LineMark::Style::Thin ? c.type.axis : c.type.direct, line.ink};
    const QSizeF size(c.width(line.label, style), style.px);
    const QPointF a = c.out.map(line.x1, line.y1);
    const QPointF b = c.out.map(line.x2, line.y2);
    std::vector<Candidate> places;
    const double gap = 4 * c.type.stroke;
    for (int i = 0; i <= 40; ++i) {
        const double t = line.labelAtEnd ? 1 - i / 40.0 : 0.5 + (i % 2 == 0 ? 1 : -1) * ((i + 1) / 2) / 44.0;
        const QPointF at = a + (b - a) * t;
        const double cost = i * 0.2;
        if (line.labelAtEnd) {
            places.push_back({QRectF(at - QPointF(size.width() / 2, size.height() / 2), size), cost});
        } else {
            places.push_back({QRectF(at - QPointF(size.width() / 2, size.height() + gap), size), cost});
            places.push_back({QRectF(at - QPointF(size.width() / 2, -gap), size), cost + 0.4});
        }
    }
    const std::optional<QRectF> place = choose(c, std::move(places), 2 * c.type.stroke, inside);
    if (!place) {
        c.out.unlabelled.append(line.label);
        return;
    }
    c.addText(line.label, {place->left(), place->top() + ascentShare * style.px}, style,
        line.ink ? Role::Text : Role::Muted, TextKind::Direct).boxed = true;
}

void placeFieldLine(Composer &c, const LineMark &line)
{
    const QPointF a = c.out.map(line.x1, line.y1);
    const QPointF b = c.out.map(line.x2, line.y2);
    Shape::Dash dash = Shape::Dash::Solid;
    double width = 2;
    Role role = line.ink ? Role::Text : edgeRole(line.tone);
    switch (line.style) {
    case LineMark::Style::Solid: break;
    case LineMark::Style::Dotted: dash = Shape::Dash::Dotted; width = 1.6; break;
    case LineMark::Style::Dashed: dash = Shape::Dash::Dashed; width = 1.6; break;
    case LineMark::Style::Thin:
        dash = Shape::Dash::Dotted;
        width = 1.2;
        role = Role::Axis;
        break;
    }
    c.addLine(a, b, role, width * c.type.stroke, dash);
    c.strokes.emplace_back(a, b);
}

void placeAxes(Composer &c)
{
    const TextStyle style{c.type.axis, false};
    for (const Tick &tick : c.out.y.ticks)
        if (!tick.label.isEmpty())
            c.addRight(tick.label, c.out.plot.left() - c.type.axisGap, c.out.map(c.out.x.low, tick.at).y() + 0.36 * style.px, style,
                Role::Muted, TextKind::Axis);
    double last = -1e9;
    for (const Tick &tick : c.out.x.ticks) {
        const double x = c.out.map(tick.at, c.out.y.low).x();
        const double w = c.width(tick.label, style);
        if (tick.label.isEmpty() || x - w / 2 < last + 0.4 * style.px)
            continue;
        c.addCentred(tick.label, x, c.out.plot.bottom() + 1.5 * style.px, style, Role::Muted, TextKind::Axis);
        last = x + w / 2;
    }
    if (marksOf<PanelMark>(c).empty())
        c.addLine(c.out.plot.bottomLeft(), c.out.plot.bottomRight(), Role::Axis, c.type.stroke);
}

/// Room right of the plot for labels of points that stand at its right end.
double rightReserve(const Composer &c)
{
    double reserve = 0;
    for (const PointMark *point : marksOf<PointMark>(c))
        if (!point->label.isEmpty() && point->x >= c.out.x.high - 1e-9)
            reserve = std::max(reserve,
                blockSize(c, QStringList{point->label} + point->more, point->strong, c.type.direct).width() + pointRadius(c) + 6 * c.type.stroke);
    return reserve;
}

} // namespace

void placePanel(Composer &c, const PanelMark &mark)
{
    const QRectF rect = QRectF(c.out.map(mark.x1, c.out.y.high), c.out.map(mark.x2, c.out.y.low)).normalized();
    Shape box;
    box.kind = Shape::Kind::RoundRect;
    box.rect = rect;
    box.fill = mark.shaded ? Role::Window : Role::None;
    box.stroke = Role::Line;
    box.width = c.type.stroke;
    box.behind = true;
    c.out.shapes.push_back(box);
    c.addText(mark.title, {rect.left(), rect.top() - 0.55 * c.type.direct}, {c.type.direct, false}, Role::Muted, TextKind::Panel);
}

void placeBand(Composer &c, const BandMark &mark)
{
    const QRectF rect = QRectF(c.out.map(mark.x1, mark.high), c.out.map(mark.x2, mark.low)).normalized();
    const Role soft = mark.tone == Tone::Article ? Role::ArticleSoft : mark.tone == Tone::WhatIf ? Role::WhatIfSoft : Role::CheckedSoft;
    Shape &hatch = c.addHatch(rect, soft);
    hatch.behind = true;
    hatch.hatchStep = 9 * c.type.stroke;
    hatch.hatchWidth = 4 * c.type.stroke;
    const Role edge = edgeRole(mark.tone);
    c.addLine(rect.topLeft(), rect.topRight(), edge, 1.6 * c.type.stroke);
    c.addLine(rect.bottomLeft(), rect.bottomRight(), edge, 1.6 * c.type.stroke);
    c.strokes.emplace_back(rect.topLeft(), rect.topRight());
    c.strokes.emplace_back(rect.bottomLeft(), rect.bottomRight());
    const TextStyle style{c.type.direct, false};
    const double gap = 4 * c.type.stroke;
    const auto label = [&](const QString &text, double y, bool above, int datum) {
        if (text.isEmpty())
            return;
        const QSizeF size(c.width(text, style), style.px);
        std::vector<Candidate> places;
        for (const double t : {0.5, 0.4, 0.6, 0.3, 0.7}) {
            const double left = rect.left() + t * rect.width() - size.width() / 2;
            const double over = y - gap - size.height();
            const double under = y + gap;
            places.push_back({QRectF(QPointF(left, above ? over : under), size), std::abs(t - 0.5)});
            places.push_back({QRectF(QPointF(left, above ? under : over), size), 2 + std::abs(t - 0.5)});
        }
        const auto place = choose(c, std::move(places), c.type.stroke, c.out.plot);
        if (!place) {
            c.out.unlabelled.append(text);
            return;
        }
        c.addText(text, {place->left(), place->top() + ascentShare * style.px}, style, Role::Text, TextKind::Direct, datum).boxed = true;
        c.addTarget(place->adjusted(0, -gap, 0, gap), datum);
    };
    label(mark.highLabel, rect.top(), true, mark.datumHigh);
    label(mark.lowLabel, rect.bottom(), false, mark.datumLow);
}

void placeCallout(Composer &c, const CalloutMark &mark)
{
    const double s = c.type.stroke;
    QRectF span = QRectF(c.out.map(mark.x1, mark.high), c.out.map(mark.x2, mark.low)).normalized();
    const double growX = std::max(0.0, 16 * s - span.width()) / 2;
    const double growY = std::max(0.0, 8 * s - span.height()) / 2;
    span.adjust(-growX, -growY, growX, growY);
    const Role role = edgeRole(mark.tone);
    Shape dashed;
    dashed.points = {span.topLeft(), span.topRight(), span.bottomRight(), span.bottomLeft(), span.topLeft()};
    dashed.stroke = role;
    dashed.width = 2 * s;
    dashed.dash = Shape::Dash::Dashed;
    c.out.shapes.push_back(dashed);
    c.obstacles.push_back(span);

    const double px = c.type.direct;
    const double pad = 9 * s;
    const double icon = toneIcon(mark.tone).isEmpty() ? 0 : 1.35 * px;
    QSizeF text = blockSize(c, mark.lines, true, px);
    if (!mark.lines.isEmpty())
        text.setWidth(std::max(text.width(), c.width(mark.lines.first(), {px, true}) + icon));
    const QSizeF size(text.width() + 2 * pad, text.height() + 2 * pad);
    std::vector<Candidate> places = around(span, size, 20 * s);
    for (int i = -6; i <= 6; ++i)
        places.push_back({QRectF(QPointF(span.right() + 20 * s, span.center().y() - size.height() / 2 + i * 0.5 * px), size), 0.5 + std::abs(i) * 0.3});
    const auto place = choose(c, std::move(places), 3 * s, c.out.plot);
    if (!place) {
        c.fail(QStringLiteral("callout"));
        return;
    }
    const QRectF box = *place;
    const bool right = box.left() >= span.right();
    const bool left = box.right() <= span.left();
    const double y = std::clamp(span.center().y(), box.top() + 4 * s, box.bottom() - 4 * s);
    const double x = std::clamp(span.center().x(), box.left() + 4 * s, box.right() - 4 * s);
    const QPointF end = right ? QPointF(box.left(), y) : left ? QPointF(box.right(), y)
        : QPointF(x, box.top() > span.bottom() ? box.top() : box.bottom());
    const QPointF start = right ? QPointF(span.right(), span.center().y()) : left ? QPointF(span.left(), span.center().y())
        : QPointF(span.center().x(), box.top() > span.bottom() ? span.bottom() : span.top());
    c.addLine(start, end, role, 1.4 * s);
    Shape frame;
    frame.kind = Shape::Kind::RoundRect;
    frame.rect = box;
    frame.radius = 4 * s;
    frame.fill = mark.tone == Tone::Checked ? Role::CheckedSoft : mark.tone == Tone::WhatIf ? Role::WhatIfSoft : Role::ArticleSoft;
    frame.stroke = role;
    frame.width = 1.3 * s;
    frame.dash = Shape::Dash::Dashed;
    c.out.shapes.push_back(frame);
    double baseline = box.top() + pad + ascentShare * px;
    for (qsizetype i = 0; i < mark.lines.size(); ++i) {
        double from = box.left() + pad;
        if (i == 0 && icon > 0) {
            c.addIcon(toneIcon(mark.tone), {from, baseline - 0.9 * px, px, px}, role);
            from += icon;
        }
        c.addText(mark.lines[i], {from, baseline}, {px, i == 0}, i == 0 ? role : Role::Text, TextKind::Callout, mark.datum);
        baseline += 1.3 * px;
    }
    c.obstacles.push_back(box);
    c.addTarget(box, mark.datum);
}

double stripHeight(const Composer &c)
{
    return marksOf<StripMark>(c).empty() ? 0 : 3.9 * c.type.direct + 12 * c.type.stroke;
}

void placeStrip(Composer &c, const StripMark &mark, double top)
{
    const double s = c.type.stroke;
    const double px = c.type.direct;
    const QRectF plot = c.out.plot;
    c.addText(mark.title, {plot.left(), top + 1.25 * px}, {px, false}, Role::Muted, TextKind::Panel);
    const QRectF bar(plot.left(), top + 1.7 * px, plot.width(), 11 * s);
    const auto at = [&](double share) { return bar.left() + share * bar.width(); };
    c.addRect(QRectF(QPointF(bar.left(), bar.top()), QPointF(at(mark.shadedTo), bar.bottom())), Role::Line);
    c.addRect(QRectF(QPointF(at(mark.shadedTo), bar.top()), QPointF(bar.right(), bar.bottom())), Role::CheckedFill);
    const double markLeft = at(mark.markFrom);
    const double markRight = std::max(at(mark.markTo), markLeft + 3 * s);
    c.addRect(QRectF(QPointF(markLeft, bar.top() - 5 * s), QPointF(markRight, bar.bottom() + 5 * s)), edgeRole(mark.tone));
    const double baseline = bar.bottom() + 1.5 * px;
    const double elbow = (markLeft + markRight) / 2;
    Shape leader;
    leader.points = {{elbow, bar.bottom() + 5 * s}, {elbow, baseline - 0.36 * px}, {elbow + 12 * s, baseline - 0.36 * px}};
    leader.stroke = edgeRole(mark.tone);
    leader.width = 1.4 * s;
    c.out.shapes.push_back(leader);
    const double left = elbow + 17 * s;
    c.addText(mark.markLabel, {left, baseline}, {px, false}, edgeRole(mark.tone), TextKind::Callout);
    const double spanWidth = c.width(mark.spanLabel, {px, false});
    if (left + c.width(mark.markLabel, {px, false}) + px + spanWidth <= plot.right())
        c.addRight(mark.spanLabel, plot.right(), baseline, {px, false}, Role::Muted, TextKind::Panel);
}

void composeField(Composer &c)
{
    c.out.gridX = c.spec.x.grid && marksOf<PanelMark>(c).empty();
    c.out.gridY = c.spec.y.grid;
    double axisWidth = 0;
    for (const Tick &tick : c.spec.y.ticks)
        axisWidth = std::max(axisWidth, c.width(tick.label, {c.type.axis, false}));
    const double panels = marksOf<PanelMark>(c).empty() ? 0 : 1.1 * c.type.direct;
    const double strip = stripHeight(c);
    const double below = 1.9 * c.type.axis + strip;
    c.out.plot = QRectF(QPointF(c.area.left() + axisWidth + c.type.axisGap, c.area.top() + panels),
        QPointF(c.area.right() - rightReserve(c), c.area.bottom() - below));
    if (c.out.plot.height() < 7 * c.type.category || c.out.plot.width() < 12 * c.type.category) {
        c.fail(QStringLiteral("plot"));
        return;
    }
    for (const PanelMark *panel : marksOf<PanelMark>(c))
        placePanel(c, *panel);
    placeAxes(c);
    for (const LineMark *line : marksOf<LineMark>(c))
        placeFieldLine(c, *line);
    std::vector<const PointMark *> points = marksOf<PointMark>(c);
    for (const PointMark *point : points)
        placePointSign(c, *point);
    for (const ArrowMark *arrow : marksOf<ArrowMark>(c))
        placeArrow(c, *arrow);
    for (const BandMark *band : marksOf<BandMark>(c))
        placeBand(c, *band);
    for (const CalloutMark *callout : marksOf<CalloutMark>(c))
        placeCallout(c, *callout);
    const QRectF inside(c.out.plot.topLeft() - QPointF(0, c.type.axis * 0.3), QPointF(c.area.right() + 1, c.out.plot.bottom()));
    std::stable_sort(points.begin(), points.end(), [](const PointMark *a, const PointMark *b) { return a->strong > b->strong; });
    for (const PointMark *point : points)
        labelPoint(c, *point, inside);
    for (const LineMark *line : marksOf<LineMark>(c))
        labelLine(c, *line, c.out.plot);
    for (const StripMark *mark : marksOf<StripMark>(c))
        placeStrip(c, *mark, c.out.plot.bottom() + 1.9 * c.type.axis);
}

} // namespace tenbin
