// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: charts with one row per thing: which rows fit, names, bars or points along the row, labels, the axis below.
#include "ui/charts/layoutcomposer.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <type_traits>

namespace tenbin {

namespace {

constexpr double leastPlot = 7; ///< smallest plot width as a multiple of the type size
constexpr int leastRows = 3; ///< both ends of the order and the note between them
constexpr double rowPitch = 1.25; ///< smallest row height as a multiple of the type size

constexpr double tightStep = 1.06; ///< between the lines of one name where room is dear

/// Rows that fit: both ends of the order, with one empty row between them for the note.
struct ShownRows {
    std::vector<int> newRow; ///< old row → new row, −1 when not shown
    int gapRow = -1;
    int shown = 0;
};

ShownRows chooseRows(int total, int fitting)
{
    ShownRows rows;
    rows.newRow.assign(std::size_t(total), -1);
    if (total <= fitting) {
        for (int i = 0; i < total; ++i)
            rows.newRow[std::size_t(i)] = i;
        rows.shown = total;
        return rows;
    }
    rows.shown = std::max(0, fitting - 1);
    const int first = (rows.shown + 1) / 2;
    const int last = rows.shown - first;
    for (int i = 0; i < first; ++i)
        rows.newRow[std::size_t(i)] = i;
    rows.gapRow = first;
    for (int i = 0; i < last; ++i)
        rows.newRow[std::size_t(total - last + i)] = first + 1 + i;
    return rows;
}

/// Renumbers the rows of all marks; marks of rows that are not shown go.
void keepRows(Composer &c, const ShownRows &rows, int oldCount)
{
    const int newCount = rows.shown + (rows.gapRow >= 0 ? 1 : 0);
    const auto row = [&](double y) {
        const int old = int(std::lround(y));
        return old >= 0 && old < oldCount ? rows.newRow[std::size_t(old)] : -1;
    };
    std::vector<Mark> kept;
    for (Mark mark : c.marks) {
        const bool keep = std::visit(
            [&](auto &m) {
                using T = std::decay_t<decltype(m)>;
                if constexpr (std::is_same_v<T, BarMark> || std::is_same_v<T, RangeMark> || std::is_same_v<T, BracketMark>) {
                    m.category = row(m.category);
                    return m.category >= 0;
                } else if constexpr (std::is_same_v<T, PointMark>) {
                    const int at = row(m.y);
                    m.y = m.yHigh = at;
                    return at >= 0;
                } else if constexpr (std::is_same_v<T, LineMark>) {
                    if (m.y1 == m.y2) {
                        const int at = row(m.y1);
                        m.y1 = m.y2 = at;
                        return at >= 0;
                    }
                    m.y1 = -0.5;
                    m.y2 = newCount - 0.5;
                    return true;
                } else {
                    return true;
                }
            },
            mark);
        if (keep)
            kept.push_back(std::move(mark));
    }
    c.marks = std::move(kept);
    std::vector<Category> categories(std::size_t(newCount), Category{});
    for (int i = 0; i < oldCount; ++i)
        if (rows.newRow[std::size_t(i)] >= 0)
            categories[std::size_t(rows.newRow[std::size_t(i)])] = c.spec.y.categories[std::size_t(i)];
    c.out.y.categories = std::move(categories);
}

/// What a row's labels need beyond its outermost marks.
struct SideLabel {
    QString text;
    double at = 0; ///< axis value
    double y = 0;
    bool left = false;
    bool strong = false;
    int datum = -1;
    double offset = 0; ///< from the mark's position to the text
    QString shortText = {}; ///< for rows without room for the whole; may be empty
    QStringList lines = {}; ///< as drawn
    int mark = -1; ///< position in Composer::marks
};

double widthOf(const Composer &c, const SideLabel &label, double px)
{
    double widest = 0;
    for (const QString &line : label.lines)
        widest = std::max(widest, c.width(line, {px, label.strong}));
    return widest;
}

std::vector<SideLabel> sideLabels(const Composer &c)
{
    std::vector<SideLabel> labels;
    const double gap = 6 * c.type.stroke;
    for (const BarMark *bar : marksOf<BarMark>(c)) {
        const bool left = bar->high <= 0 && bar->low < 0;
        if (!bar->label.isEmpty())
            labels.push_back({bar->label, left ? bar->low : bar->high, double(bar->category), left, bar->strong, bar->datum, gap,
                {}, {}, markIndex(c, *bar)});
    }
    for (const RangeMark *range : marksOf<RangeMark>(c))
        if (!range->label.isEmpty())
            labels.push_back({range->label, range->high, double(range->category), false, range->strong, range->datum,
                gap + (range->low < range->high ? 0 : pointRadius(c)), {}, {}, markIndex(c, *range)});
    std::map<int, std::vector<const PointMark *>> rows;
    for (const PointMark *point : marksOf<PointMark>(c))
        rows[int(std::lround(point->y))].push_back(point);
    for (auto &[row, points] : rows) {
        std::sort(points.begin(), points.end(), [](const PointMark *a, const PointMark *b) { return a->x < b->x; });
        for (std::size_t i = 0; i < points.size(); ++i) {
            const PointMark &p = *points[i];
            if (p.label.isEmpty())
                continue;
            const bool left = points.size() > 1 && i == 0;
            labels.push_back({p.label, left ? p.x : p.xHigh, double(row), left, p.strong, p.datum, pointRadius(c) + gap,
                p.shortLabel, {}, markIndex(c, p)});
        }
    }
    for (SideLabel &label : labels)
        label.lines = QStringList{label.text};
    return labels;
}

/// "7,273–7,636 training runs" in two lines: the unit, else the end of the range, goes below.
QStringList inTwoLines(const QString &text)
{
    const qsizetype space = text.indexOf(QChar(QChar::Nbsp));
    if (space > 0)
        return {text.left(space), text.mid(space + 1)};
    for (const QChar dash : {QChar(0xFF5E), QChar(0x2013)})
        if (const qsizetype at = text.indexOf(dash); at > 0)
            return {text.left(at + 1), text.mid(at + 1)};
    return {text};
}

/// Labels that would take most of the row are set smaller, then in two lines where the rows are tall enough.
double sideLabelSize(const Composer &c, std::vector<SideLabel> &labels)
{
    const double most = 0.6 * c.out.plot.width();
    const auto tooWide = [&](double px) {
        return std::any_of(labels.begin(), labels.end(), [&](const SideLabel &label) { return widthOf(c, label, px) > most; });
    };
    if (!tooWide(c.type.direct))
        return c.type.direct;
    if (!tooWide(c.type.smallest))
        return c.type.smallest;
    const double pitch = c.out.plot.height() / double(c.out.y.categories.size());
    const bool tall = pitch > 2.3 * c.type.smallest;
    for (SideLabel &label : labels) {
        if (tall && widthOf(c, label, c.type.smallest) > most)
            label.lines = inTwoLines(label.text);
        else if (!tall && !label.shortText.isEmpty()) // all of them, so that they read alike
            label.lines = QStringList{label.shortText};
    }
    return c.type.smallest;
}

double toScale(const Axis &axis, double v)
{
    return axis.kind == AxisKind::Log ? std::log10(v) : v;
}

double fromScale(const Axis &axis, double v)
{
    return axis.kind == AxisKind::Log ? std::pow(10.0, v) : v;
}

constexpr double mostForLabel = 0.8; ///< of the plot's width
constexpr double mostBesideDetails = 0.45; ///< the same where a column of details takes part of the row

/// Whether every mark has room enough beside its label.
bool labelsFit(const Composer &c, const std::vector<SideLabel> &labels, double plotWidth)
{
    return std::all_of(labels.begin(), labels.end(), [&](const SideLabel &label) {
        return c.width(label.text, {c.type.direct, label.strong}) + label.offset < mostBesideDetails * plotWidth;
    });
}

/// Widens the value axis until every side label stands inside the plot.
void makeRoom(Composer &c, const std::vector<SideLabel> &labels, double px)
{
    Axis &x = c.out.x;
    const double w = c.out.plot.width();
    // Room on one side moves what the other side needs; a few rounds settle it.
    for (int round = 0; round < 24; ++round) {
        double low = toScale(x, x.low);
        double high = toScale(x, x.high);
        for (const SideLabel &label : labels) {
            const double share = std::min(mostForLabel, (widthOf(c, label, px) + label.offset + 2 * c.type.stroke) / w);
            const double at = toScale(x, label.at);
            if (label.left)
                low = std::min(low, (at - share * high) / (1 - share));
            else
                high = std::max(high, (at - share * low) / (1 - share));
        }
        x.low = fromScale(x, low);
        x.high = fromScale(x, high);
    }
}

/// Row names in one size, wrapped when long: as designed, or smaller down to the floor.
struct RowNames {
    double px = 0;
    double widest = 0;
    double lineStep = 1.25; ///< as a multiple of the type size
    std::vector<QStringList> lines;
    bool fits = true;
};

RowNames wrapNames(const Composer &c, double pitch, double px, double most, double lineStep = 1.25)
{
    RowNames names;
    names.px = px;
    names.lineStep = lineStep;
    for (const Category &category : c.out.y.categories) {
        const TextStyle style{px, category.strong};
        QStringList lines{plainText(category.name, c.spec.language)};
        if (c.width(lines.first(), style) > most)
            lines = wrapBalanced(category.name, style, most, c.metrics);
        names.fits = names.fits && double(lines.size()) * lineStep * px <= std::max(pitch, 1.3 * px);
        for (const QString &line : std::as_const(lines))
            names.widest = std::max(names.widest, c.width(line, style));
        names.lines.push_back(std::move(lines));
    }
    return names;
}

RowNames fitNames(Composer &c, double pitch)
{
    const double usual = c.isNarrow() ? 0.3 : 0.36;
    for (const double share : {usual, 0.45})
        for (const double px : {c.type.category, (c.type.category + c.type.smallest) / 2, c.type.smallest})
            if (RowNames names = wrapNames(c, pitch, px, share * c.area.width()); names.fits)
                return names;
    // Long names on a narrow picture: closer lines, then more room as long as the plot stays.
    for (const double share : {0.45, 0.5, 0.55})
        if (RowNames names = wrapNames(c, pitch, c.type.smallest, share * c.area.width(), tightStep);
            names.fits && c.area.width() - names.widest - c.type.axisGap >= leastPlot * c.type.category)
            return names;
    c.fail(QStringLiteral("row names"));
    return wrapNames(c, pitch, c.type.smallest, usual * c.area.width());
}

/// Rows with a text instead of a mark need no column for it: the row itself is free.
bool detailsHaveFreeRows(const Composer &c, double widest, double plotWidth)
{
    std::vector<bool> marked(c.out.y.categories.size(), false);
    for (const SideLabel &label : sideLabels(c))
        marked.at(std::size_t(std::lround(label.y))) = true;
    for (std::size_t i = 0; i < marked.size(); ++i)
        if (marked[i] && !c.out.y.categories[i].detail.isEmpty())
            return false;
    return widest <= plotWidth;
}

/// The widest text of the right-hand column with the space before it. The column gives way where marks and their labels would
/// have no room: table and CSV have it too.
double fitDetails(Composer &c, const RowNames &names)
{
    double width = 0;
    for (const Category &category : c.out.y.categories)
        width = std::max(width, c.width(category.detail, {c.type.axis, true}));
    if (width <= 0)
        return 0;
    width += 1.2 * c.type.axis;
    const double plotWidth = c.area.width() - names.widest - c.type.axisGap - width;
    const bool fits = plotWidth >= leastPlot * c.type.category && labelsFit(c, sideLabels(c), plotWidth);
    if (fits)
        return width;
    if (c.spec.y.detailTitle.isEmpty())
        return detailsHaveFreeRows(c, width, plotWidth + width) ? 0 : width;
    for (Category &category : c.out.y.categories)
        category.detail.clear();
    return 0;
}

void placeNames(Composer &c, const RowNames &names)
{
    const double step = names.lineStep * names.px;
    for (std::size_t i = 0; i < names.lines.size(); ++i) {
        const Category &category = c.out.y.categories[i];
        const double middle = c.out.map(c.out.x.low, double(i)).y();
        double baseline = middle + 0.36 * names.px - step * (double(names.lines[i].size()) - 1) / 2;
        for (const QString &line : names.lines[i]) {
            if (line.isEmpty()) // the row between both ends of the order
                continue;
            c.addRight(line, c.out.plot.left() - c.type.axisGap, baseline, {names.px, category.strong}, Role::Text,
                TextKind::Category, category.datum);
            baseline += step;
        }
        if (!category.detail.isEmpty()) {
            const TextStyle detail{c.type.axis, category.strong};
            c.addRight(category.detail, c.area.right(), middle + 0.36 * detail.px, detail,
                 category.strong ? Role::Text : Role::Muted, TextKind::CategoryDetail, category.datum)
                .boxed = true;
        }
    }
}

void placeAxis(Composer &c)
{
    const TextStyle style{c.type.axis, false};
    const double baseline = c.out.plot.bottom() + c.type.axis * 1.5;
    double last = -1e9;
    for (const Tick &tick : c.out.x.ticks) {
        const double x = c.out.map(tick.at, 0).x();
        const double w = c.width(tick.label, style);
        if (tick.label.isEmpty() || x - w / 2 < last + 0.5 * style.px || x + w / 2 > c.out.size.width() - c.type.margin * 0.5
            || x > c.out.plot.right() + 1)
            continue;
        c.addCentred(tick.label, x, baseline, style, Role::Muted, TextKind::Axis);
        last = x + w / 2;
    }
    if (c.out.x.kind == AxisKind::Linear && c.out.x.low <= 0 && c.out.x.high >= 0) {
        const double x = c.out.map(0, 0).x();
        c.addLine({x, c.out.plot.top()}, {x, c.out.plot.bottom()}, Role::Axis, c.type.stroke);
    }
}

void placeRowMarks(Composer &c)
{
    for (const RangeMark *range : marksOf<RangeMark>(c)) // under the line all of them stand around
        placeRange(c, *range);
    for (const LineMark *line : marksOf<LineMark>(c)) {
        const MarkScope scope(c, *line);
        const Shape::Dash dash = line->style == LineMark::Style::Dotted ? Shape::Dash::Dotted
            : line->style == LineMark::Style::Dashed                    ? Shape::Dash::Dashed
                                                                        : Shape::Dash::Solid;
        c.addLine(c.out.map(line->x1, line->y1), c.out.map(line->x2, line->y2), line->ink ? Role::Text : edgeRole(line->tone),
            (line->style == LineMark::Style::Solid ? 2 : 1.6) * c.type.stroke, dash);
    }
    for (const BarMark *bar : marksOf<BarMark>(c))
        placeBar(c, *bar);
    for (const PointMark *point : marksOf<PointMark>(c))
        placePointSign(c, *point);
}

void placeSideLabels(Composer &c, const std::vector<SideLabel> &labels, double px)
{
    for (const SideLabel &label : labels) {
        const MarkScope scope(c, label.mark);
        const TextStyle style{px, label.strong};
        const QPointF at = c.out.map(label.at, label.y);
        const double step = 1.1 * px;
        double baseline = at.y() + 0.36 * px - step * (double(label.lines.size()) - 1) / 2;
        for (const QString &line : label.lines) {
            TextItem &item = label.left
                ? c.addRight(line, at.x() - label.offset, baseline, style, Role::Text, TextKind::Direct, label.datum)
                : c.addText(line, {at.x() + label.offset, baseline}, style, Role::Text, TextKind::Direct, label.datum);
            item.boxed = true;
            baseline += step;
        }
    }
}

void placeRowLimit(Composer &c, const ShownRows &rows, int total)
{
    c.out.shownRows = rows.shown;
    c.out.totalRows = total;
    if (rows.gapRow < 0)
        return;
    const TextStyle style{c.type.smallest, false};
    const QString note = c.spec.rowLimit.arg(rows.shown).arg(total);
    const double middle = c.out.map(c.out.x.low, rows.gapRow).y();
    const double left = c.area.left();
    c.addText(note, {left, middle + 0.36 * style.px}, style, Role::Muted, TextKind::Note).boxed = true;
    const double end = left + c.width(note, style) + style.px;
    c.addLine({end, middle}, {c.area.right(), middle}, Role::Line, c.type.stroke, Shape::Dash::Dotted);
}

} // namespace

void composeRows(Composer &c)
{
    c.out.horizontal = true;
    c.out.gridX = c.spec.x.grid;
    const int total = int(c.spec.y.categories.size());
    const double bottom = c.type.axis * 1.5 + 0.3 * c.type.axis;
    double top = c.area.top();
    // The heading of the right-hand column shares the legend's row where there is one.
    if (!c.spec.y.detailTitle.isEmpty() && c.spec.legend.empty())
        top += c.type.axis * 1.1;
    const double height = c.area.bottom() - bottom - top;
    const int fitting = int(height / (rowPitch * c.type.category));
    if (total == 0 || fitting < std::min(total, leastRows)) {
        c.fail(QStringLiteral("rows"));
        return;
    }
    const ShownRows rows = chooseRows(total, fitting);
    keepRows(c, rows, total);
    const double count = double(c.out.y.categories.size());
    c.out.y.low = -0.5;
    c.out.y.high = count - 0.5;

    const RowNames names = fitNames(c, height / count);
    const double detailWidth = fitDetails(c, names);
    if (detailWidth > 0 && !c.spec.y.detailTitle.isEmpty()) {
        const double baseline = c.legendBaseline > 0 ? c.legendBaseline : top - 0.55 * c.type.axis;
        c.addRight(c.spec.y.detailTitle, c.area.right(), baseline, {c.type.axis, false}, Role::Muted, TextKind::Axis);
    }
    c.out.plot = QRectF(QPointF(c.area.left() + names.widest + c.type.axisGap, top),
        QPointF(c.area.right() - detailWidth, c.area.bottom() - bottom));
    if (c.out.plot.width() < leastPlot * c.type.category) {
        c.fail(QStringLiteral("plot width"));
        return;
    }
    // Few rows would make clumsy slabs.
    const double thickest = 2.2 * c.type.category;
    c.out.barWidth = std::min(c.spec.barWidth, thickest / (c.out.plot.height() / count));

    std::vector<SideLabel> labels = sideLabels(c);
    const double labelPx = sideLabelSize(c, labels);
    makeRoom(c, labels, labelPx);
    placeRowMarks(c);
    placeAxis(c);
    placeNames(c, names);
    placeSideLabels(c, labels, labelPx);
    placeRowLimit(c, rows, total);
}

} // namespace tenbin
