// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: panels, bands, callouts and the strip in true length: what a day of trading needs besides points and lines.
#include "ui/charts/layoutplaces.h"

#include <algorithm>
#include <cmath>

namespace tenbin {

namespace {

/// A heading as wide as its panel.
QStringList panelLines(const Composer &c, const PanelMark &mark, double width)
{
    return wrapText(mark.title, {c.type.direct, false}, width, c.metrics);
}

/// Straight line from the marked span to the side of the box that faces it.
void addCalloutLeader(Composer &c, const QRectF &span, const QRectF &box, Role role)
{
    const double s = c.type.stroke;
    const bool right = box.left() >= span.right();
    const bool left = box.right() <= span.left();
    const double y = std::clamp(span.center().y(), box.top() + 4 * s, box.bottom() - 4 * s);
    const double x = std::clamp(span.center().x(), box.left() + 4 * s, box.right() - 4 * s);
    const QPointF end = right ? QPointF(box.left(), y)
        : left                ? QPointF(box.right(), y)
                              : QPointF(x, box.top() > span.bottom() ? box.top() : box.bottom());
    const QPointF start = right ? QPointF(span.right(), span.center().y())
        : left                  ? QPointF(span.left(), span.center().y())
                                : QPointF(span.center().x(), box.top() > span.bottom() ? span.bottom() : span.top());
    c.addLine(start, end, role, 1.4 * s);
}

/// First line bold, in the tone's colour and with its icon.
void placeCalloutWords(Composer &c, const CalloutMark &mark, QPointF topLeft, double px)
{
    const Role role = edgeRole(mark.tone);
    double baseline = topLeft.y() + ascentShare * px;
    for (qsizetype i = 0; i < mark.lines.size(); ++i) {
        double from = topLeft.x();
        if (i == 0 && !toneIcon(mark.tone).isEmpty()) {
            c.addIcon(toneIcon(mark.tone), {from, baseline - 0.9 * px, px, px}, role);
            from += 1.35 * px;
        }
        c.addText(mark.lines[i], {from, baseline}, {px, i == 0}, i == 0 ? role : Role::Text, TextKind::Callout, mark.datum);
        baseline += 1.3 * px;
    }
}

} // namespace

/// Height of the headings above the panels, once the plot's width is known.
double panelHeadings(const Composer &c, double plotWidth)
{
    qsizetype most = 0;
    for (const PanelMark *panel : marksOf<PanelMark>(c))
        most = std::max(most, panelLines(c, *panel, plotWidth * (panel->x2 - panel->x1) / (c.out.x.high - c.out.x.low)).size());
    return most == 0 ? 0 : c.type.direct * (1.1 + 1.3 * (double(most) - 1));
}

void placePanel(Composer &c, const PanelMark &mark)
{
    const MarkScope scope(c, mark);
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
    const MarkScope scope(c, mark);
    const QRectF rect = QRectF(c.out.map(mark.x1, mark.high), c.out.map(mark.x2, mark.low)).normalized();
    const Role soft = mark.tone == Tone::Article ? Role::ArticleSoft
        : mark.tone == Tone::WhatIf              ? Role::WhatIfSoft
                                                 : Role::CheckedSoft;
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
    const MarkScope scope(c, mark);
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
        places.push_back({QRectF(QPointF(span.right() + 20 * s, span.center().y() - size.height() / 2 + i * 0.5 * px), size),
            0.5 + std::abs(i) * 0.3});
    addEverywhere(places, c.out.plot, span, size, px);
    const auto place = choose(c, places, 3 * s, c.out.plot);
    if (!place) {
        c.fail(QStringLiteral("callout"));
        return;
    }
    const QRectF box = place->rect;
    addCalloutLeader(c, span, box, role);
    Shape frame;
    frame.kind = Shape::Kind::RoundRect;
    frame.rect = box;
    frame.radius = 4 * s;
    frame.fill = mark.tone == Tone::Checked ? Role::CheckedSoft
        : mark.tone == Tone::WhatIf         ? Role::WhatIfSoft
                                            : Role::ArticleSoft;
    frame.stroke = role;
    frame.width = 1.3 * s;
    frame.dash = Shape::Dash::Dashed;
    c.out.shapes.push_back(frame);
    placeCalloutWords(c, mark, box.topLeft() + QPointF(pad, pad), px);
    c.obstacles.push_back(box);
    c.addTarget(box, mark.datum);
}

double stripHeight(const Composer &c)
{
    return marksOf<StripMark>(c).empty() ? 0 : 3.9 * c.type.direct + 12 * c.type.stroke;
}

void placeStrip(Composer &c, const StripMark &mark, double top)
{
    const MarkScope scope(c, mark);
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

} // namespace tenbin
