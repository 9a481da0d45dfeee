// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: charts with categories along x: bars and floating ranges, their labels, the value axis.
#include "ui/charts/layoutplaces.h"

#include <algorithm>
#include <cmath>

namespace tenbin {

namespace {

constexpr double leastPlotHeight = 5; ///< as a multiple of the type size

/// One value label above (or below) a bar or range.
struct ValueLabel {
    QString text;
    int category = 0;
    double far = 0; ///< axis value it stands at
    bool below = false;
    bool strong = false;
    int datum = -1;
    bool point = false; ///< stands above a dot
    QStringList lines; ///< as drawn
    int mark = -1; ///< position in Composer::marks
};

std::vector<ValueLabel> collectLabels(const Composer &c)
{
    std::vector<ValueLabel> labels;
    for (const BarMark *bar : marksOf<BarMark>(c))
        if (!bar->label.isEmpty()) {
            const bool below = bar->high <= 0 && bar->low < 0;
            labels.push_back({bar->label, bar->category, below ? bar->low : bar->high, below, bar->strong, bar->datum, false, {},
                markIndex(c, *bar)});
        }
    for (const RangeMark *range : marksOf<RangeMark>(c))
        if (!range->label.isEmpty())
            labels.push_back({range->label, range->category, range->high, false, range->strong, range->datum,
                range->low == range->high, {}, markIndex(c, *range)});
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

TextStyle labelStyle(const std::vector<ValueLabel> &labels, const ValueLabel &label, double px)
{
    const bool anyStrong = std::any_of(labels.cbegin(), labels.cend(), [](const ValueLabel &one) { return one.strong; });
    return {px, label.strong || !anyStrong};
}

/// Labels of neighbouring columns stand side by side or at clearly different heights, and clear of the neighbour's bar.
bool labelsFit(const Composer &c, const std::vector<ValueLabel> &labels, double step, double px, double gap)
{
    const auto halfWidth = [&](const ValueLabel &label) {
        double w = 0;
        for (const QString &line : label.lines)
            w = std::max(w, c.width(line, labelStyle(labels, label, px)));
        return w / 2;
    };
    const double perUnit = c.out.plot.height() / (c.out.y.high - c.out.y.low);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const double half = halfWidth(labels[i]);
        if (labels.size() > 1 && half > step * (1 - c.out.barWidth / 2))
            return false;
        if (half > c.out.plot.width() / 2)
            return false;
        for (std::size_t j = i + 1; j < labels.size(); ++j) {
            const double apart =
                std::abs(labels[i].far - labels[j].far) * perUnit * 0.8; // the axis may still grow for the labels
            const double tall = 1.2 * px * double(std::max(labels[i].lines.size(), labels[j].lines.size()));
            const double beside = step * std::abs(labels[i].category - labels[j].category);
            if (beside > 0 && apart < tall && half + halfWidth(labels[j]) + gap * px > beside)
                return false;
        }
    }
    return true;
}

/// One size for all labels: as designed, a little smaller, ranges in two lines, smaller down to the floor.
double fitLabels(Composer &c, std::vector<ValueLabel> &labels, double step)
{
    for (const double smallest : {std::max(c.type.smallest, c.type.value * 0.72), c.type.smallest})
        for (const bool split : {false, true}) {
            for (ValueLabel &label : labels)
                label.lines = split ? splitRange(label.text) : QStringList{label.text};
            for (double px = c.type.value; px >= smallest * 0.999; px -= (c.type.value - smallest) / 6 + 0.001)
                if (labelsFit(c, labels, step, px, smallest > c.type.smallest ? 0.45 : 0.12))
                    return px;
        }
    c.fail(QStringLiteral("value labels"));
    return c.type.smallest;
}

struct CategoryLines {
    QStringList names, details;
};

/// Steps between the categories that have a name: of many columns only some are named.
double namedSteps(const Composer &c)
{
    double steps = 0;
    double last = -1;
    for (std::size_t i = 0; i < c.spec.x.categories.size(); ++i) {
        if (c.spec.x.categories[i].name.isEmpty())
            continue;
        if (last >= 0)
            steps = steps > 0 ? std::min(steps, double(i) - last) : double(i) - last;
        last = double(i);
    }
    return std::max(1.0, steps);
}

/// Names and details of all categories in one size: as designed, or smaller down to the floor.
struct CategoryTexts {
    double px = 0;
    std::vector<CategoryLines> lines;
    qsizetype nameLines = 1, detailLines = 0;
    bool fits = true;
};

/// Neighbouring texts of one line keep apart and nothing leaves the picture.
bool keepApart(const Composer &c, const std::vector<QString> &row, double left, double step, double px, bool names)
{
    double last = 0.4 * c.type.margin;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i].isEmpty())
            continue;
        const double centre = left + step * (double(i) + 0.5);
        const double half = c.width(row[i], {px, names && c.spec.x.categories[i].strong}) / 2;
        if (centre - half < last)
            return false;
        last = centre + half + 0.2 * px;
    }
    return last - 0.2 * px <= c.out.size.width() - 0.4 * c.type.margin;
}

enum class Details { Shown, Dropped };

CategoryTexts wrapCategories(const Composer &c, double left, double step, double px, Details wanted)
{
    CategoryTexts texts;
    texts.px = px;
    // The audience reads names only.
    const bool details = c.out.typography != Typography::Audience && wanted == Details::Shown;
    const double room = step * namedSteps(c) * 0.94;
    for (const Category &category : c.spec.x.categories) {
        CategoryLines lines{wrapBalanced(category.name, {px, category.strong}, room, c.metrics),
            category.detail.isEmpty() || !details ? QStringList{} : wrapBalanced(category.detail, {px, false}, room, c.metrics)};
        texts.nameLines = std::max(texts.nameLines, lines.names.size());
        texts.detailLines = std::max(texts.detailLines, lines.details.size());
        texts.lines.push_back(std::move(lines));
    }
    for (qsizetype line = 0; line < texts.nameLines + texts.detailLines; ++line) {
        std::vector<QString> row;
        for (const CategoryLines &lines : texts.lines)
            row.push_back(line < texts.nameLines ? lines.names.value(line) : lines.details.value(line - texts.nameLines));
        texts.fits = texts.fits && keepApart(c, row, left, step, px, line < texts.nameLines);
    }
    return texts;
}

CategoryTexts fitCategories(Composer &c, double left, double step, Details details)
{
    CategoryTexts texts;
    for (double px = c.type.category; px >= c.type.smallest * 0.999; px -= (c.type.category - c.type.smallest) / 3 + 0.01) {
        texts = wrapCategories(c, left, step, px, details);
        if (texts.fits)
            return texts;
    }
    texts = wrapCategories(c, left, step, c.type.smallest, details);
    if (!texts.fits)
        c.fail(QStringLiteral("category names"));
    return texts;
}

void placeCategories(Composer &c, const CategoryTexts &texts)
{
    const double lineStep = c.type.categoryStep * texts.px / c.type.category;
    for (std::size_t i = 0; i < texts.lines.size(); ++i) {
        const Category &category = c.spec.x.categories[i];
        const double centre = c.out.map(double(i), c.out.y.low).x();
        double baseline = c.out.plot.bottom() + c.type.categoryDrop;
        for (const QString &name : texts.lines[i].names) {
            c.addCentred(name, centre, baseline, {texts.px, category.strong}, Role::Text, TextKind::Category, category.datum);
            baseline += lineStep;
        }
        baseline = c.out.plot.bottom() + c.type.categoryDrop + lineStep * double(texts.nameLines);
        for (const QString &detail : texts.lines[i].details) {
            c.addCentred(detail, centre, baseline, {texts.px, false}, Role::Muted, TextKind::CategoryDetail, category.datum);
            baseline += lineStep;
        }
    }
}

/// Extends the value axis so that the labels beyond the outermost bars fit into the plot.
void makeRoomForLabels(Composer &c, const std::vector<ValueLabel> &labels, double px)
{
    const double h = c.out.plot.height();
    for (const ValueLabel &label : labels) {
        const double clear = label.point ? pointRadius(c) : 0;
        const double need = std::min(0.45, (px * 1.2 * double(label.lines.size()) + 4 * c.type.stroke + clear) / h);
        Axis &y = c.out.y;
        if (label.below)
            y.low = std::min(y.low, (label.far - need * y.high) / (1 - need));
        else
            y.high = std::max(y.high, (label.far - need * y.low) / (1 - need));
    }
}

/// Points and neighbouring bars may stand where the label of a bar belongs: then it takes the nearest free place.
bool placeAside(Composer &c, const ValueLabel &label, const QRectF &wanted, double px)
{
    const double room = 0.6 * px; // office programs set it a little further from its bar
    const QRectF grown = wanted.adjusted(0, label.below ? 0 : -room, 0, label.below ? room : 0);
    const auto hits = [&grown](const QRectF &other) { return other.intersects(grown); };
    if (std::none_of(c.obstacles.cbegin(), c.obstacles.cend(), hits))
        return false;
    const QRectF bar = barRect(c, label.category, std::min(0.0, label.far), std::max(0.0, label.far));
    const QRectF inside = c.out.plot.adjusted(0, c.type.stroke, 0, -c.type.stroke);
    std::vector<Candidate> places = around(bar, wanted.size(), 4 * c.type.stroke);
    addEverywhere(places, inside, bar, wanted.size(), px);
    const auto place = choose(c, places, 2 * c.type.stroke, inside);
    if (!place)
        return false;
    if (place->away)
        addLabelLeader(c, bar, place->rect);
    placeBlock(c, label.lines, place->rect, label.strong, px, Role::Text, TextKind::Direct, label.datum);
    return true;
}

void placeLabels(Composer &c, const std::vector<ValueLabel> &labels, double px)
{
    const bool crowded = !marksOf<PointMark>(c).empty(); // points over the columns
    for (const ValueLabel &label : labels) {
        const MarkScope scope(c, label.mark);
        const double gap = 6 * c.type.stroke + (label.point ? pointRadius(c) : 0);
        const QPointF at = c.out.map(label.category, label.far);
        const double step = px * 1.2;
        double baseline = label.below ? at.y() + gap + ascentShare * px : at.y() - gap - step * (double(label.lines.size()) - 1);
        if (crowded && label.lines.size() == 1) {
            const TextStyle style = labelStyle(labels, label, px);
            const double wide = c.width(label.lines.first(), style);
            if (placeAside(c, label, {at.x() - wide / 2, baseline - ascentShare * px, wide, px}, px))
                continue;
        }
        for (const QString &line : label.lines) {
            const TextStyle one = labelStyle(labels, label, px);
            double centre = at.x();
            const double half = c.width(line, one) / 2;
            centre = std::clamp(centre, c.type.margin + half, c.out.size.width() - c.type.margin - half);
            c.addCentred(line, centre, baseline, one, Role::Text, TextKind::Value, label.datum).boxed = true;
            baseline += step;
        }
    }
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
        const MarkScope scope(c, *line);
        const QPointF a = c.out.map(line->x1, line->y1);
        const QPointF b = c.out.map(line->x2, line->y2);
        c.addLine(a, b, line->ink ? Role::Text : edgeRole(line->tone), 1.5 * c.type.stroke,
            line->style == LineMark::Style::Dotted       ? Shape::Dash::Dotted
                : line->style == LineMark::Style::Dashed ? Shape::Dash::Dashed
                                                         : Shape::Dash::Solid);
        c.strokes.emplace_back(a, b);
        if (!line->label.isEmpty())
            c.addRight(line->label, std::max(a.x(), b.x()), std::min(a.y(), b.y()) - 5 * c.type.stroke, {c.type.direct, false},
                 Role::Text, TextKind::Direct)
                .boxed = true;
    }
}

/// Bands without words, side by side: one area through the middles of their spans, between two dotted edges.
void placeArea(Composer &c)
{
    QPolygonF high, low;
    Tone tone = Tone::Checked;
    for (const BandMark *band : marksOf<BandMark>(c)) {
        const double x = (band->x1 + band->x2) / 2;
        high.append(c.out.map(x, band->high));
        low.append(c.out.map(x, band->low));
        tone = band->tone;
    }
    if (high.size() < 2)
        return;
    const MarkScope scope(c, *marksOf<BandMark>(c).front());
    Shape area;
    area.kind = Shape::Kind::Polygon;
    area.points = high;
    std::for_each(low.crbegin(), low.crend(), [&area](const QPointF &at) { area.points.append(at); });
    area.fill = tone == Tone::Article ? Role::ArticleSoft : tone == Tone::WhatIf ? Role::WhatIfSoft : Role::CheckedSoft;
    area.behind = true;
    c.out.shapes.push_back(area);
    for (const QPolygonF &edge : {high, low}) {
        for (qsizetype i = 1; i < edge.size(); ++i)
            c.addLine(edge[i - 1], edge[i], edgeRole(tone), c.type.stroke, Shape::Dash::Dotted);
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
    if (step * namedSteps(c) < 2.2 * c.type.category || step < 3 * c.type.stroke)
        c.fail(QStringLiteral("columns"));

    CategoryTexts categories;
    for (const Details details : {Details::Shown, Details::Dropped}) { // the plot comes before second lines
        categories = fitCategories(c, left, step, details);
        const double below = c.type.categoryDrop + 0.3 * c.type.category
            + c.type.categoryStep * categories.px / c.type.category * double(categories.nameLines + categories.detailLines - 1);
        c.out.plot = QRectF(QPointF(left, c.area.top()), QPointF(left + plotWidth, c.area.bottom() - below));
        if (c.out.plot.height() >= leastPlotHeight * c.type.category)
            break;
    }
    if (c.out.plot.height() < leastPlotHeight * c.type.category) {
        c.fail(QStringLiteral("plot height"));
        return;
    }

    std::vector<ValueLabel> labels = collectLabels(c);
    const double labelPx = fitLabels(c, labels, step);
    makeRoomForLabels(c, labels, labelPx);
    placeArea(c);
    for (const BarMark *bar : marksOf<BarMark>(c))
        placeBar(c, *bar);
    for (const RangeMark *range : marksOf<RangeMark>(c))
        placeRange(c, *range);
    placeValueAxis(c);
    placeLines(c);
    const std::vector<const PointMark *> points = marksOf<PointMark>(c);
    for (const PointMark *point : points)
        placePointSign(c, *point);
    placeCategories(c, categories);
    placeLabels(c, labels, labelPx);
    for (const PointMark *point : points)
        labelPoint(c, *point, c.out.plot);
    for (const BracketMark *bracket : marksOf<BracketMark>(c))
        placeBracket(c, *bracket);
    for (const ArrowMark *arrow : marksOf<ArrowMark>(c))
        placeArrow(c, *arrow);
}

} // namespace tenbin
