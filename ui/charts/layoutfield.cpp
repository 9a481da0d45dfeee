// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: charts with two value axes: points with direct labels, lines, panels, bands, callouts, the strip in true length.
#include "ui/charts/layoutcomposer.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tenbin {

namespace {

struct Candidate {
    QRectF rect;
    double cost = 0;
    bool away = false; ///< far enough from its mark to need a leader
};

/// The free place with the least cost; none when nothing is free.
std::optional<Candidate> choose(const Composer &c, const std::vector<Candidate> &candidates, double margin, const QRectF &inside)
{
    std::optional<Candidate> best;
    double bestCost = 1e12;
    for (const Candidate &candidate : candidates) {
        if (!inside.contains(candidate.rect) || !c.isFree(candidate.rect, margin))
            continue;
        const double cost = candidate.cost + 3.0 * c.crossings(candidate.rect);
        if (cost < bestCost) {
            bestCost = cost;
            best = candidate;
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
    // On a shaded panel a box would show; only lines that run through the words are worth it.
    const bool boxed = marksOf<PanelMark>(c).empty() || c.crossings(rect) > 0;
    double baseline = rect.top() + ascentShare * px;
    for (const QString &line : lines) {
        c.addText(line, {rect.left(), baseline}, {px, strong}, role, kind, datum).boxed = boxed;
        baseline += 1.3 * px;
    }
}

/// Places around a mark, near ones first: sixteen directions at growing distances.
std::vector<Candidate> around(const QRectF &mark, QSizeF size, double gap)
{
    constexpr int directions = 16;
    // Right, left, above, below read best; then the corners.
    constexpr std::array<double, directions> directionCost{0, 2.6, 2, 2.6, 1.6, 2.8, 2.4, 2.8, 1, 2.8, 2.4, 2.8, 1.5, 2.6, 2, 2.6};
    std::vector<Candidate> places;
    for (const double far : {1.0, 2.2, 4.0, 7.0, 11.0, 16.0, 23.0, 32.0})
        for (int i = 0; i < directions; ++i) {
            const double angle = 2 * M_PI * i / directions;
            const QPointF centre = mark.center()
                + QPointF(std::cos(angle) * ((size.width() + mark.width()) / 2 + gap * far),
                    std::sin(angle) * ((size.height() + mark.height()) / 2 + gap * far));
            places.push_back({QRectF(centre - QPointF(size.width() / 2, size.height() / 2), size),
                directionCost[std::size_t(i)] + (far - 1) * 2, far >= 4});
        }
    return places;
}

/// On a crowded plot any free place will do; a leader tells what it belongs to.
void addEverywhere(std::vector<Candidate> &places, const QRectF &inside, const QRectF &mark, QSizeF size, double px)
{
    for (double y = inside.top(); y + size.height() < inside.bottom(); y += 0.5 * px)
        for (double x = inside.left(); x + size.width() < inside.right(); x += 0.5 * px) {
            const QRectF rect(QPointF(x, y), size);
            const QPointF way = rect.center() - mark.center();
            places.push_back({rect, 80 + std::hypot(way.x(), way.y()) / px, true});
        }
}

/// Thin line from a mark to a label that had to move away.
void addLabelLeader(Composer &c, const QRectF &mark, const QRectF &label)
{
    const QPointF end(std::clamp(mark.center().x(), label.left(), label.right()), std::clamp(mark.center().y(), label.top(), label.bottom()));
    const QPointF way = end - mark.center();
    const double length = std::hypot(way.x(), way.y());
    if (length > 0)
        c.addLine(mark.center() + way * (pointRadius(c) / length), end, Role::Axis, c.type.stroke);
}

void labelPoint(Composer &c, const PointMark &point, const QRectF &inside)
{
    if (point.label.isEmpty())
        return;
    const QStringList lines = QStringList{point.label} + point.more;
    const QPointF a = c.out.map(point.x, point.y);
    const QPointF b = c.out.map(point.xHigh, point.yHigh);
    const double r = pointRadius(c);
    const QRectF mark = QRectF(a, b).normalized().adjusted(-r, -r, r, r);
    for (const double px : {c.type.direct, c.type.smallest}) {
        const QSizeF size = blockSize(c, lines, point.strong, px);
        std::vector<Candidate> places = around(mark, size, 4 * c.type.stroke);
        if (px == c.type.smallest)
            addEverywhere(places, inside, mark, size, px);
        const auto place = choose(c, places, (px == c.type.smallest ? 0.5 : 2) * c.type.stroke, inside);
        if (!place)
            continue;
        if (place->away)
            addLabelLeader(c, mark, place->rect);
        placeBlock(c, lines, place->rect, point.strong, px, Role::Text, TextKind::Direct, point.datum);
        return;
    }
    c.out.unlabelled.append(point.label);
}

/// Places along a line: at its end, or above and below its middle.
std::vector<Candidate> alongLine(const LineMark &line, QPointF a, QPointF b, QSizeF size, double gap)
{
    std::vector<Candidate> places;
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
    return places;
}

void labelLine(Composer &c, const LineMark &line, const QRectF &inside)
{
    if (line.label.isEmpty())
        return;
    const bool thin = line.style == LineMark::Style::Thin;
    const QPointF a = c.out.map(line.x1, line.y1);
    const QPointF b = c.out.map(line.x2, line.y2);
    for (const double px : {thin ? c.type.axis : c.type.direct, c.type.smallest}) {
        const TextStyle style{px, line.ink};
        const QSizeF size(c.width(line.label, style), px);
        std::vector<Candidate> places = alongLine(line, a, b, size, 4 * c.type.stroke);
        const QRectF middle((a + b) / 2, QSizeF());
        if (!thin && px == c.type.smallest)
            addEverywhere(places, inside, middle, size, px);
        const auto place = choose(c, places, (px == c.type.smallest ? 0.3 : 2) * c.type.stroke, inside);
        if (!place)
            continue;
        if (thin)
            c.addLine(a, b, Role::Axis, 1.2 * c.type.stroke, Shape::Dash::Dotted).behind = true;
        if (place->away)
            addLabelLeader(c, middle, place->rect);
        c.addText(line.label, {place->rect.left(), place->rect.top() + ascentShare * px}, style, line.ink ? Role::Text : Role::Muted,
            TextKind::Direct).boxed = true;
        return;
    }
    if (!thin) // a thin line without its words would only puzzle: it is not drawn at all
        c.out.unlabelled.append(line.label);
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
    case LineMark::Style::Thin: break;
    }
    c.strokes.emplace_back(a, b);
    if (line.style == LineMark::Style::Thin && !line.label.isEmpty())
        return; // drawn when its label has found a place
    c.addLine(a, b, role, width * c.type.stroke, dash);
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
        const double w = c.width(tick.label, style);
        const double x = std::min(c.out.map(tick.at, c.out.y.low).x(), c.out.size.width() - 0.4 * c.type.margin - w / 2);
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

/// A heading as wide as its panel.
QStringList panelLines(const Composer &c, const PanelMark &mark, double width)
{
    return wrapText(mark.title, {c.type.direct, false}, width, c.metrics);
}

/// Height of the headings above the panels, once the plot's width is known.
double panelHeadings(const Composer &c, double plotWidth)
{
    qsizetype most = 0;
    for (const PanelMark *panel : marksOf<PanelMark>(c))
        most = std::max(most, panelLines(c, *panel, plotWidth * (panel->x2 - panel->x1) / (c.out.x.high - c.out.x.low)).size());
    return most == 0 ? 0 : c.type.direct * (1.1 + 1.3 * (double(most) - 1));
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
    const QStringList lines = panelLines(c, mark, rect.width());
    double baseline = rect.top() - 0.55 * c.type.direct - 1.3 * c.type.direct * (double(lines.size()) - 1);
    for (const QString &line : lines) {
        c.addText(line, {rect.left(), baseline}, {c.type.direct, false}, Role::Muted, TextKind::Panel);
        baseline += 1.3 * c.type.direct;
    }
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
    const double gap = 4 * c.type.stroke;
    const auto label = [&](const QString &text, double y, bool above, int datum) {
        for (const double px : {c.type.direct, c.type.smallest}) {
            const QStringList lines = wrapText(text, {px, false}, px == c.type.direct ? 1e9 : rect.width() * 0.96, c.metrics);
            const QSizeF size = blockSize(c, lines, false, px);
            std::vector<Candidate> places;
            for (const double t : {0.5, 0.4, 0.6, 0.3, 0.7}) {
                const double left = rect.left() + t * rect.width() - size.width() / 2;
                const double over = y - gap - size.height();
                const double under = y + gap;
                places.push_back({QRectF(QPointF(left, above ? over : under), size), std::abs(t - 0.5)});
                places.push_back({QRectF(QPointF(left, above ? under : over), size), 2 + std::abs(t - 0.5)});
            }
            const QRectF middle(rect.center().x(), y, 0, 0);
            if (px == c.type.smallest)
                addEverywhere(places, c.out.plot, middle, size, px);
            const auto place = choose(c, places, c.type.stroke, c.out.plot);
            if (!place)
                continue;
            if (place->away)
                addLabelLeader(c, middle, place->rect);
            placeBlock(c, lines, place->rect, false, px, Role::Text, TextKind::Direct, datum);
            c.addTarget(place->rect.adjusted(0, -gap, 0, gap), datum);
            return;
        }
        c.out.unlabelled.append(text);
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

    const double px = c.out.plot.width() < 24 * c.type.direct ? c.type.smallest : c.type.direct;
    const double pad = 9 * s;
    const double icon = toneIcon(mark.tone).isEmpty() ? 0 : 1.35 * px;
    QSizeF text = blockSize(c, mark.lines, true, px);
    if (!mark.lines.isEmpty())
        text.setWidth(std::max(text.width(), c.width(mark.lines.first(), {px, true}) + icon));
    const QSizeF size(text.width() + 2 * pad, text.height() + 2 * pad);
    std::vector<Candidate> places = around(span, size, 20 * s);
    for (int i = -6; i <= 6; ++i)
        places.push_back({QRectF(QPointF(span.right() + 20 * s, span.center().y() - size.height() / 2 + i * 0.5 * px), size), 0.5 + std::abs(i) * 0.3});
    addEverywhere(places, c.out.plot, span, size, px);
    const auto place = choose(c, places, 3 * s, c.out.plot);
    if (!place) {
        c.fail(QStringLiteral("callout"));
        return;
    }
    const QRectF box = place->rect;
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
    const double left = c.area.left() + axisWidth + c.type.axisGap;
    const double right = c.area.right() - rightReserve(c);
    const double panels = panelHeadings(c, right - left);
    // The strip is the first thing a low picture can do without.
    const bool low = c.area.height() - stripHeight(c) < 18 * c.type.category;
    const double strip = low ? 0 : stripHeight(c);
    const double below = 1.9 * c.type.axis + strip;
    c.out.plot = QRectF(QPointF(left, c.area.top() + panels), QPointF(right, c.area.bottom() - below));
    if (c.out.plot.height() < 6 * c.type.category || c.out.plot.width() < 12 * c.type.category) {
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
    for (const CalloutMark *callout : marksOf<CalloutMark>(c))
        placeCallout(c, *callout);
    for (const BandMark *band : marksOf<BandMark>(c))
        placeBand(c, *band);
    const QRectF inside(c.out.plot.topLeft() - QPointF(0, c.type.axis * 0.3), QPointF(c.area.right() + 1, c.out.plot.bottom()));
    std::stable_sort(points.begin(), points.end(), [](const PointMark *a, const PointMark *b) { return a->strong > b->strong; });
    for (const PointMark *point : points)
        labelPoint(c, *point, inside);
    for (const LineMark *line : marksOf<LineMark>(c))
        labelLine(c, *line, inside);
    for (const StripMark *mark : low ? std::vector<const StripMark *>{} : marksOf<StripMark>(c))
        placeStrip(c, *mark, c.out.plot.bottom() + 1.9 * c.type.axis);
}

} // namespace tenbin
