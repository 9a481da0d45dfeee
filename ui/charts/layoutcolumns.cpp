// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: charts with categories along x: bars and floating ranges, their labels, the value axis.
#include "ui/charts/layoutcomposer.h"

#include <algorithm>
#include <cmath>

namespace tenbin {

namespace {

/// One value label above (or below) a bar or range.
struct ValueLabel {
    QString text;
    int category = 0;
    double far = 0;      ///< axis value it stands at
    bool below = false;
    bool strong = false;
    int datum = -1;
    bool point = false;  ///< stands above a dot
    QStringList lines;   ///< as drawn
};

std::vector<ValueLabel> collectLabels(const Composer &c)
{
    std::vector<ValueLabel> labels;
    for (const BarMark *bar : marksOf<BarMark>(c))
        if (!bar->label.isEmpty()) {
            const bool below = bar->high <= 0 && bar->low < 0;
            labels.push_back({bar->label, bar->category, below ? bar->low : bar->high, below, bar->strong, bar->datum, false, {}});
        }
    for (const RangeMark *range : marksOf<RangeMark>(c))
        if (!range->label.isEmpty())
            labels.push_back({range->label, range->category, range->high, false, range->strong, range->datum, range->low == range->high, {}});
    return labels;
}

/// Breaks a range label behind its dash: 600億～ / 650億.
QStringList splitRange(const QString &text)
{
    for (const QChar dash : {QChar(0xFF5E), QChar(0x2013)}) {
        const qsizetype at = text.indexOf(dash);
        if (at > 0 && at + 1 < text.size())
            return {text.left(at + 1), text.mid(at + 1)};
    }
    return {text};
}

/// One size for all labels: as designed, smaller down to the floor, or ranges in two lines.
TextStyle fitLabels(Composer &c, std::vector<ValueLabel> &labels, double step)
{
    TextStyle style{c.type.value, true};
    const auto widest = [&](bool split, const TextStyle &s) {
        double w = 0;
        for (ValueLabel &label : labels) {
            label.lines = split ? splitRange(label.text) : QStringList{label.text};
            for (const QString &line : std::as_const(label.lines))
                w = std::max(w, c.width(line, s));
        }
        return w;
    };
    const double room = labels.size() < 2 ? c.out.plot.width() : step * (c.spec.x.categories.size() <= 2 ? 0.9 : 0.94);
    for (const bool split : {false, true}) {
        const double w = widest(split, style);
        if (w <= room)
            return style;
        TextStyle smaller = style;
        smaller.px = std::max(c.type.smallest, style.px * room / w * 0.99);
        if (widest(split, smaller) <= room && (split || smaller.px > style.px * 0.72))
            return smaller;
    }
    c.fail(QStringLiteral("value labels"));
    return {c.type.smallest, true};
}

struct CategoryLines {
    QStringList names, details;
};

std::vector<CategoryLines> wrapCategories(Composer &c, double step, TextStyle &detailStyle)
{
    std::vector<CategoryLines> wrapped;
    for (const Category &category : c.spec.x.categories) {
        const TextStyle nameStyle{c.type.category, category.strong};
        CategoryLines lines{wrapBalanced(category.name, nameStyle, step * 0.94, c.metrics),
            category.detail.isEmpty() ? QStringList{} : wrapBalanced(category.detail, detailStyle, step * 0.94, c.metrics)};
        for (const QString &line : std::as_const(lines.names))
            if (c.width(line, nameStyle) > step)
                c.fail(QStringLiteral("category names"));
        for (const QString &line : std::as_const(lines.details))
            if (c.width(line, detailStyle) > step)
                c.fail(QStringLiteral("category details"));
        wrapped.push_back(std::move(lines));
    }
    return wrapped;
}

void placeCategories(Composer &c, const std::vector<CategoryLines> &lines, const TextStyle &detailStyle, qsizetype nameLines)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Category &category = c.spec.x.categories[i];
        const double centre = c.out.map(double(i), c.out.y.low).x();
        double baseline = c.out.plot.bottom() + c.type.categoryDrop;
        for (const QString &name : lines[i].names) {
            c.addCentred(name, centre, baseline, {c.type.category, category.strong}, Role::Text,
                TextKind::Category, category.datum);
            baseline += c.type.categoryStep;
        }
        baseline = c.out.plot.bottom() + c.type.categoryDrop + c.type.categoryStep * double(nameLines);
        for (const QString &detail : lines[i].details) {
            c.addCentred(detail, centre, baseline, detailStyle, Role::Muted, TextKind::CategoryDetail, category.datum);
            baseline += c.type.categoryStep * detailStyle.px / c.type.category;
        }
    }
}

/// Extends the value axis so that the labels beyond the outermost bars fit into the plot.
void makeRoomForLabels(Composer &c, const std::vector<ValueLabel> &labels, const TextStyle &style)
{
    const double h = c.out.plot.height();
    for (const ValueLabel &label : labels) {
        const double clear = label.point ? pointRadius(c) : 0;
        const double need = std::min(0.45, (style.px * 1.2 * double(label.lines.size()) + 4 * c.type.stroke + clear) / h);
        Axis &y = c.out.y;
        if (label.below)
            y.low = std::min(y.low, (label.far - need * y.high) / (1 - need));
        else
            y.high = std::max(y.high, (label.far - need * y.low) / (1 - need));
    }
}

void placeLabels(Composer &c, const std::vector<ValueLabel> &labels, const TextStyle &style, bool anyStrong)
{
    for (const ValueLabel &label : labels) {
        const double gap = 6 * c.type.stroke + (label.point ? pointRadius(c) : 0);
        const QPointF at = c.out.map(label.category, label.far);
        const double step = style.px * 1.2;
        double baseline = label.below ? at.y() + gap + ascentShare * style.px
                                      : at.y() - gap - step * (double(label.lines.size()) - 1);
        for (const QString &line : label.lines) {
            const TextStyle one{style.px, label.strong || !anyStrong};
            double centre = at.x();
            const double half = c.width(line, one) / 2;
            centre = std::clamp(centre, c.type.margin + half, c.out.size.width() - c.type.margin - half);
            c.addCentred(line, centre, baseline, one, Role::Text, TextKind::Value, label.datum).boxed = true;
            baseline += step;
        }
    }
}

void placeRange(Composer &c, const RangeMark &mark)
{
    const Role line = edgeRole(mark.tone);
    const QRectF box = barRect(c, mark.category, mark.low, mark.high);
    const double w = 2.2 * c.type.stroke;
    if (mark.low < mark.high) {
        c.addHatch(box, fillRole(mark.tone));
        c.addLine(box.bottomLeft(), box.bottomRight(), line, w);
    } else {
        const QPointF at = c.out.map(mark.category, mark.low);
        Shape dot;
        dot.kind = Shape::Kind::Ellipse;
        const double r = pointRadius(c);
        dot.rect = {at.x() - r, at.y() - r, 2 * r, 2 * r};
        dot.fill = fillRole(mark.tone);
        c.out.shapes.push_back(dot);
    }
    if (mark.low < mark.high)
        c.addLine(box.topLeft(), box.topRight(), line, w);
    const double grow = std::max(0.0, (28 * c.out.unit - box.height()) / 2);
    c.obstacles.push_back(box);
    c.addTarget(box.adjusted(0, -grow, 0, grow), mark.datum);
}

void placeValueAxis(Composer &c)
{
    const TextStyle style{c.type.axis, false};
    for (const Tick &tick : c.out.y.ticks) {
        if (tick.label.isEmpty())
            continue;
        const double y = c.out.map(c.out.x.low, tick.at).y();
        c.addRight(tick.label, c.out.plot.left() - c.type.axisGap, y + 0.36 * style.px, style, Role::Muted, TextKind::Axis);
    }
    const double zero = c.out.y.low <= 0 && c.out.y.high >= 0 ? 0 : c.out.y.low;
    c.addLine(c.out.map(c.out.x.low, zero), c.out.map(c.out.x.high, zero), Role::Axis, c.type.stroke);
}

void placeLines(Composer &c)
{
    for (const LineMark *line : marksOf<LineMark>(c)) {
        const QPointF a = c.out.map(line->x1, line->y1);
        const QPointF b = c.out.map(line->x2, line->y2);
        c.addLine(a, b, line->ink ? Role::Text : edgeRole(line->tone), 1.5 * c.type.stroke,
            line->style == LineMark::Style::Dotted ? Shape::Dash::Dotted
                : line->style == LineMark::Style::Dashed ? Shape::Dash::Dashed : Shape::Dash::Solid);
        c.strokes.emplace_back(a, b);
        if (!line->label.isEmpty())
            c.addRight(line->label, std::max(a.x(), b.x()), std::min(a.y(), b.y()) - 5 * c.type.stroke, {c.type.direct, false}, Role::Text,
                TextKind::Direct).boxed = true;
    }
}

} // namespace

void composeColumns(Composer &c)
{
    const double count = double(std::max<std::size_t>(1, c.spec.x.categories.size()));
    c.out.x.low = -0.5;
    c.out.x.high = count - 0.5;
    c.out.gridY = c.spec.y.grid;

    double axisWidth = 0;
    for (const Tick &tick : c.spec.y.ticks)
        axisWidth = std::max(axisWidth, c.width(tick.label, {c.type.axis, false}));
    double right = 0;
    for (const BracketMark *bracket : marksOf<BracketMark>(c))
        if (bracket->category == int(count) - 1)
            right = std::max(right, bracketWidth(c, *bracket));
    const double left = c.area.left() + (axisWidth > 0 ? axisWidth + c.type.axisGap : 0);
    // The last column leaves part of its own step free, which the words beside it may use.
    const double total = c.area.right() - left;
    double plotWidth = total;
    if (right > 0)
        plotWidth = std::min(total, (total - right) / (1 - (1 - c.out.barWidth) / 2 / count));
    const double step = plotWidth / count;
    if (step < 2.2 * c.type.category)
        c.fail(QStringLiteral("columns"));

    TextStyle detailStyle{c.type.category, false};
    const std::vector<CategoryLines> categories = wrapCategories(c, step, detailStyle);
    qsizetype nameLines = 1;
    qsizetype detailLines = 0;
    for (const CategoryLines &one : categories) {
        nameLines = std::max(nameLines, one.names.size());
        detailLines = std::max(detailLines, one.details.size());
    }
    const double below = c.type.categoryDrop + c.type.categoryStep * double(nameLines + detailLines - 1) + 0.3 * c.type.category;
    c.out.plot = QRectF(QPointF(left, c.area.top()), QPointF(left + plotWidth, c.area.bottom() - below));
    if (c.out.plot.height() < 5 * c.type.category) {
        c.fail(QStringLiteral("plot height"));
        return;
    }

    std::vector<ValueLabel> labels = collectLabels(c);
    const TextStyle labelStyle = fitLabels(c, labels, step);
    makeRoomForLabels(c, labels, labelStyle);
    for (const BarMark *bar : marksOf<BarMark>(c))
        placeBar(c, *bar);
    for (const RangeMark *range : marksOf<RangeMark>(c))
        placeRange(c, *range);
    placeValueAxis(c);
    placeLines(c);
    placeCategories(c, categories, detailStyle, nameLines);
    const bool anyStrong = std::any_of(labels.cbegin(), labels.cend(), [](const ValueLabel &l) { return l.strong; });
    placeLabels(c, labels, labelStyle, anyStrong);
    for (const BracketMark *bracket : marksOf<BracketMark>(c))
        placeBracket(c, *bracket);
    for (const ArrowMark *arrow : marksOf<ArrowMark>(c))
        placeArrow(c, *arrow);
}

} // namespace tenbin
