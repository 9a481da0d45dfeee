// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: difference arrows with their pill and brackets with their words.
#include "ui/charts/layoutcomposer.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tenbin {

namespace {

void addHead(Composer &c, double x, double tip, double from, Role role)
{
    const double up = tip < from ? 1 : -1;
    const double height = std::min(12 * c.type.stroke, std::abs(from - tip) * 0.7);
    const double half = height * 1.24 / 2;
    Shape head;
    head.kind = Shape::Kind::Polygon;
    head.points = {{x, tip}, {x + half, tip + up * height}, {x - half, tip + up * height}};
    head.fill = role;
    c.out.shapes.push_back(head);
}

void addTail(Composer &c, double x, double from, double to, Role role)
{
    if (std::abs(from - to) < 0.5)
        return;
    const double cap = 7 * c.type.stroke;
    c.addLine({x, from}, {x, to}, role, 1.3 * c.type.stroke);
    c.addLine({x - cap, to}, {x + cap, to}, role, 1.3 * c.type.stroke);
}

/// Dotted leader from a column's side to the shaft.
void addLeader(Composer &c, double from, double shaft, double y)
{
    const double over = 10 * c.type.stroke * (shaft > from ? 1 : -1);
    c.addLine({from, y}, {shaft + over, y}, Role::Axis, c.type.stroke, Shape::Dash::Dotted);
}

struct Pill {
    QRectF rect;
    bool free = false;
};

Pill findPill(const Composer &c, QSizeF size, double shaft, double top, double bottom)
{
    const double middle = (top + bottom) / 2;
    const double beside = size.width() / 2 + 12 * c.type.stroke;
    QRectF best(QPointF(shaft - size.width() / 2, middle - size.height() / 2), size);
    double bestScore = 1e12;
    for (const double dx : {0.0, -beside, beside})
        for (int i = 0; i <= 96; ++i) {
            const double dy = (i % 2 == 0 ? 1 : -1) * ((i + 1) / 2) * size.height() * 0.25;
            const QRectF rect(QPointF(shaft + dx - size.width() / 2, middle + dy - size.height() / 2), size);
            // On a short arrow the pill would hide the shaft and the head.
            const bool hides = dx == 0 && bottom - top < 2.4 * size.height();
            double score = std::abs(dy) + (dx == 0 ? (hides ? 2 * size.height() : 0) : size.height());
            if (rect.top() < c.area.top() - c.type.plotDrop * 0.4 || rect.bottom() > c.out.plot.bottom() - 2 * c.type.stroke
                || rect.left() < c.out.plot.left() || rect.right() > c.area.right())
                score += 1e6;
            if (!c.isFree(rect, 5 * c.type.stroke))
                score += 1e8;
            if (score < bestScore) {
                bestScore = score;
                best = rect;
            }
        }
    return {best, bestScore < 1e6};
}

} // namespace

void placeArrow(Composer &c, const ArrowMark &mark)
{
    const MarkScope scope(c, mark);
    const auto level = [&](double v) { return c.out.map(mark.x, v).y(); };
    const double shaft = c.out.map(mark.x, mark.fromLow).x();
    const Role role = mark.ink ? Role::Text : edgeRole(mark.tone);
    const bool columns = c.spec.x.kind == AxisKind::Category;
    const double side = columns ? c.out.barWidth / 2 : 0;
    const double fromEdge = c.out.map(mark.fromX + (mark.fromX < mark.x ? side : -side), mark.fromLow).x();
    const double toEdge = c.out.map(mark.toX + (mark.toX < mark.x ? side : -side), mark.toLow).x();
    addLeader(c, fromEdge, shaft, level(mark.fromLow));
    addLeader(c, toEdge, shaft, level(mark.toLow));
    if (mark.fromHigh != mark.fromLow)
        addLeader(c, fromEdge, shaft, level(mark.fromHigh));
    if (mark.toHigh != mark.toLow)
        addLeader(c, toEdge, shaft, level(mark.toHigh));

    const double lowest = level(std::min(mark.fromLow, mark.toLow));
    const double highest = level(std::max(mark.fromHigh, mark.toHigh));
    if (mark.toLow > mark.fromHigh || mark.toHigh < mark.fromLow) {
        const bool rising = mark.toLow > mark.fromHigh;
        const double start = level(rising ? mark.fromHigh : mark.fromLow);
        const double tip = level(rising ? mark.toLow : mark.toHigh);
        const double headLength = std::min(12 * c.type.stroke, std::abs(start - tip) * 0.7);
        c.addLine({shaft, start}, {shaft, tip + (tip < start ? headLength : -headLength) * 0.9}, role, 2.4 * c.type.stroke);
        addHead(c, shaft, tip, start, role);
        addTail(c, shaft, start, level(rising ? mark.fromLow : mark.fromHigh), role);
        addTail(c, shaft, tip, level(rising ? mark.toHigh : mark.toLow), role);
    } else if (lowest - highest > 0.5) {
        // The ranges overlap: no direction is certain, so no head.
        addTail(c, shaft, lowest, highest, role);
        addTail(c, shaft, highest, lowest, role);
    }
    if (mark.label.isEmpty())
        return;
    TextStyle style;
    QRectF pill;
    for (const double px : {c.type.arrow, c.type.smallest}) { // smaller only where the usual size finds no place
        style = {px, true};
        const QSizeF size(c.width(mark.label, style) + 1.15 * px, (px < c.type.arrow ? 1.5 : 1.9) * px);
        const Pill found = findPill(c, size, shaft, highest, lowest);
        pill = found.rect;
        if (found.free)
            break;
    }
    Shape box;
    box.kind = Shape::Kind::RoundRect;
    box.rect = pill;
    box.radius = pill.height() / 2;
    box.fill = Role::Plot;
    box.stroke = role;
    box.width = 1.3 * c.type.stroke;
    c.out.shapes.push_back(box);
    c.addCentred(
        mark.label, pill.center().x(), pill.center().y() + 0.37 * style.px, style, Role::Text, TextKind::Arrow, mark.datum);
    c.obstacles.push_back(pill);
    c.addTarget(pill, mark.datum);
}

namespace {

/// Words beside a bracket; narrow pictures keep the room for the columns.
double bracketType(const Composer &c)
{
    return c.isNarrow() ? c.type.smallest : c.type.direct;
}

struct BracketWords {
    QStringList lines;
    qsizetype headings = 0; ///< lines that belong to the heading
};

double bracketTextOffset(const Composer &c, const BracketMark &mark)
{
    return (mark.hatched ? (c.isNarrow() ? 25 : 30) : 32) * c.type.stroke;
}

BracketWords bracketLines(const Composer &c, const BracketMark &mark, double most)
{
    BracketWords words;
    const double icon = toneIcon(mark.tone).isEmpty() || mark.hatched ? 0 : 1.35 * bracketType(c);
    for (qsizetype i = 0; i < mark.lines.size(); ++i) {
        const TextStyle style{bracketType(c), i == 0};
        QString text = mark.lines[i];
        if (c.width(text, style) > most) // a range may break behind its dash when there is no other way
            for (const QChar dash : {QChar(0xFF5E), QChar(0x2013)})
                text.replace(dash, QString(dash) + QChar(0x200B));
        const QStringList wrapped = wrapText(text, style, most - (i == 0 ? icon : 0), c.metrics);
        words.lines += wrapped;
        if (i == 0)
            words.headings = wrapped.size();
    }
    return words;
}

/// The free place nearest to the bracket's middle: over the zero line, which low values would push the words across.
std::optional<double> freeTop(const Composer &c, const QRectF &block, double step)
{
    const double lowest = c.out.plot.bottom() - 2 * c.type.stroke - block.height();
    const double highest = c.area.top();
    const double wanted = std::clamp(block.top(), std::min(highest, lowest), lowest);
    for (double away = 0; away <= lowest - highest; away += step / 4)
        for (const double top : {wanted + away, wanted - away})
            if (top >= highest && top <= lowest && c.isFree(QRectF(QPointF(block.left(), top), block.size()), 2 * c.type.stroke))
                return top;
    return std::nullopt;
}

/// The words with their place; lines move closer, then the last ones give way, where there is no room for all of them.
struct BracketBlock {
    BracketWords words;
    QRectF rect;
    double step = 0; ///< from line to line
};

BracketBlock fitWords(const Composer &c, const BracketMark &mark, QPointF corner)
{
    const double px = bracketType(c);
    const bool icon = !toneIcon(mark.tone).isEmpty() && !mark.hatched;
    BracketMark shown = mark;
    for (;; shown.lines.removeLast()) {
        BracketBlock block{bracketLines(c, shown, c.area.right() - corner.x()), {}, 0};
        double widest = 0;
        for (qsizetype i = 0; i < block.words.lines.size(); ++i)
            widest = std::max(
                widest, c.width(block.words.lines[i], {px, i < block.words.headings}) + (icon && i == 0 ? 1.35 * px : 0));
        for (const double step : {1.4 * px, 1.15 * px}) {
            block.step = step;
            block.rect = QRectF(corner, QSizeF(widest, px + step * (double(block.words.lines.size()) - 1)));
            if (const std::optional<double> top = freeTop(c, block.rect, step)) {
                block.rect.moveTop(*top);
                return block;
            }
        }
        if (shown.lines.size() <= 1)
            return block;
    }
}

} // namespace

double bracketWidth(const Composer &c, const BracketMark &mark)
{
    const double most = (c.isNarrow() ? 0.17 : 0.27) * c.area.width();
    const BracketWords words = bracketLines(c, mark, most);
    const double icon = toneIcon(mark.tone).isEmpty() || mark.hatched ? 0 : 1.35 * bracketType(c);
    double widest = 0;
    for (qsizetype i = 0; i < words.lines.size(); ++i)
        widest = std::max(widest, c.width(words.lines[i], {bracketType(c), i < words.headings}) + (i == 0 ? icon : 0));
    return widest + bracketTextOffset(c, mark) + c.type.stroke;
}

void placeBracket(Composer &c, const BracketMark &mark)
{
    const MarkScope scope(c, mark);
    const QRectF bar = barRect(c, mark.category, mark.low, mark.high);
    const double s = c.type.stroke;
    const double x = bar.right() + 9 * s;
    const double top = bar.top();
    const double bottom = bar.bottom();
    const Role role = edgeRole(mark.tone);
    if (mark.hatched) {
        const QRectF box(QPointF(x, top), QPointF(x + 14 * s, bottom));
        c.addHatch(box, fillRole(mark.tone));
        Shape frame;
        frame.points = {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft(), box.topLeft()};
        frame.stroke = role;
        frame.width = s;
        c.out.shapes.push_back(frame);
    } else {
        Shape bracket;
        bracket.points = {{x, top}, {x + 10 * s, top}, {x + 10 * s, bottom}, {x, bottom}};
        bracket.stroke = role;
        bracket.width = 2.2 * s;
        c.out.shapes.push_back(bracket);
    }
    const double textLeft = bar.right() + bracketTextOffset(c, mark);
    const double px = bracketType(c);
    const bool icon = !toneIcon(mark.tone).isEmpty() && !mark.hatched;
    const auto [words, block, step] = fitWords(c, mark, {textLeft, (top + bottom) / 2 - 0.5 * px});
    if (!mark.hatched)
        c.addLine({x + 10 * s, (top + bottom) / 2}, {textLeft - 4 * s, block.top() + 0.5 * px}, role, 1.4 * s);
    double baseline = block.top() + ascentShare * px;
    for (qsizetype i = 0; i < words.lines.size(); ++i) {
        const bool heading = i < words.headings;
        double left = textLeft;
        if (icon && i == 0) {
            c.addIcon(toneIcon(mark.tone), {left, baseline - 0.9 * px, px, px}, role);
            left += 1.35 * px;
        }
        const Role ink = heading ? role : i == words.headings ? Role::Text : Role::Muted;
        c.addText(words.lines[i], {left, baseline}, {px, heading}, ink, TextKind::Callout, mark.datum);
        baseline += step;
    }
    c.obstacles.push_back(QRectF(QPointF(x, top - s), QPointF(textLeft - 4 * s, bottom + s))); // nothing over the sign itself
    c.addTarget(block.united(QRectF(QPointF(x, top), QPointF(textLeft, bottom))), mark.datum);
}

} // namespace tenbin
