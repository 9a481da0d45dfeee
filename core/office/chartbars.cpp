// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: bars and floating ranges over categories as series: what is hatched, where error bars go, which series has the labels.
#include "core/office/chartmodelparts.h"

#include <algorithm>
#include <cmath>

namespace tenbin {

namespace {

/// One bar or floating range; what both have in common.
struct Span {
    int mark = -1;
    std::size_t category = 0;
    double low = 0, high = 0; ///< in units of the sheet
    double exactLow = 0, exactHigh = 0; ///< in units of the axis
    Tone tone = Tone::Context;
    bool estimate = false, unsourced = false;
    bool floating = false;

    [[nodiscard]] bool isRange() const { return low < high; }
    [[nodiscard]] bool isNegative() const { return high <= 0 && low < 0; }
    [[nodiscard]] bool spansZero() const { return low < 0 && high > 0; }
    [[nodiscard]] double far() const { return isNegative() ? low : high; } ///< the end away from zero
    [[nodiscard]] double near() const { return isNegative() ? high : low; }
};

const Axis &categoryAxis(const ModelDraft &draft)
{
    return draft.model.horizontal ? draft.place.y : draft.place.x;
}

const Axis &valueAxis(const ModelDraft &draft)
{
    return draft.model.horizontal ? draft.place.x : draft.place.y;
}

std::vector<Span> spansOf(const ModelDraft &draft)
{
    const std::vector<Mark> &marks = draft.place.marks;
    const int exponent = axisExponent(valueAxis(draft));
    const std::size_t count = categoryAxis(draft).categories.size();
    std::vector<Span> spans;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        Span span;
        int category = -1;
        if (const BarMark *bar = std::get_if<BarMark>(&marks[i])) {
            category = bar->category;
            span = {int(i), 0, 0, 0, bar->low, bar->high, bar->tone, bar->estimate, bar->unsourced, false};
        } else if (const RangeMark *range = std::get_if<RangeMark>(&marks[i])) {
            category = range->category;
            span = {int(i), 0, 0, 0, range->low, range->high, range->tone, false, false, true};
        }
        if (category < 0 || std::size_t(category) >= count || !std::isfinite(span.exactLow) || !std::isfinite(span.exactHigh))
            continue;
        span.category = std::size_t(category);
        span.low = sheetNumber(span.exactLow, exponent);
        span.high = sheetNumber(span.exactHigh, exponent);
        spans.push_back(span);
    }
    return spans;
}

int addCategories(ModelDraft &draft)
{
    const std::vector<Category> &categories = categoryAxis(draft).categories;
    const int column = draft.newColumn(draft.language.translate("Charts", "What"), categories.size());
    for (std::size_t i = 0; i < categories.size(); ++i) {
        const QString detail = draft.model.horizontal ? QString() : categories[i].detail;
        draft.set(column, i, detail.isEmpty() ? categories[i].name : categories[i].name + u'\n' + detail);
    }
    return column;
}

ChartStroke outline(const ModelDraft &draft, const Span &span, double width, ChartStroke::Dash dash)
{
    return {toneEdge(span.tone), width * draft.place.stroke, dash};
}

/// The part of a bar that is certain.
ChartLook solidLook(const ModelDraft &draft, const Span &span)
{
    if (span.spansZero())
        return {{ChartFill::Kind::Hatch, toneFill(span.tone)}, outline(draft, span, 1, ChartStroke::Dash::Solid)};
    ChartLook look{{ChartFill::Kind::Solid, toneFill(span.tone)}, {}};
    if (span.unsourced) { // covers the hatch below it
        look.fill.role = Role::Plot;
        look.line = outline(draft, span, 1.6, ChartStroke::Dash::Dashed);
    } else if (span.estimate) {
        look.fill.kind = ChartFill::Kind::BackHatch;
        look.line = outline(draft, span, 1.6, ChartStroke::Dash::Solid);
    }
    if (span.tone == Tone::WhatIf)
        look.line = outline(draft, span, 1.8, ChartStroke::Dash::Dotted);
    else if (span.isRange() && look.line.role == Role::None) // covers the outline of the hatched bar behind it
        look.line = {toneFill(span.tone), draft.place.stroke, ChartStroke::Dash::Solid};
    return look;
}

/// The part between both ends.
ChartLook hatchLook(const ModelDraft &draft, const Span &span)
{
    const bool whatIf = span.tone == Tone::WhatIf;
    return {{ChartFill::Kind::Hatch, toneFill(span.tone)},
        outline(draft, span, whatIf ? 1.8 : 1, whatIf ? ChartStroke::Dash::Dotted : ChartStroke::Dash::Solid)};
}

/// One line for all error bars of a series: the edge of the ranges' side, or that of axes where they stand on several.
ChartStroke errorLine(const ModelDraft &draft, const std::vector<Span> &spans)
{
    Role role = Role::None;
    for (const Span &span : spans)
        if (span.isRange())
            role = role == Role::None || role == toneEdge(span.tone) ? toneEdge(span.tone) : Role::Axis;
    return {role, draft.place.stroke, ChartStroke::Dash::Solid};
}

void addLabels(const ModelDraft &draft, const std::vector<Span> &spans, ChartSeries &series)
{
    const int exponent = axisExponent(valueAxis(draft));
    for (const NativeLabel &label : draft.place.labels)
        for (const Span &span : spans)
            if (span.mark == label.mark)
                series.labels.push_back(chartLabel(label, int(span.category), span.exactLow, span.exactHigh, exponent));
}

ChartSeries barSeries(ModelDraft &draft, int categories, int column)
{
    ChartSeries series = draft.newSeries(ChartSeries::Kind::Bars, column);
    series.categories = categories;
    series.values = column;
    return series;
}

void addPlainBars(ModelDraft &draft, const std::vector<Span> &spans, int categories)
{
    const std::size_t count = categoryAxis(draft).categories.size();
    const int column = draft.newColumn(draft.spec.subtitle, count, axisFormat(valueAxis(draft)));
    ChartSeries series = barSeries(draft, categories, column);
    for (const Span &span : spans) {
        draft.set(column, span.category, span.low);
        series.points.push_back({int(span.category), solidLook(draft, span), std::nullopt});
    }
    series.look = spans.empty() ? ChartLook{{ChartFill::Kind::Solid, Role::Context}, {}} : series.points.front().look;
    addLabels(draft, spans, series);
    draft.model.series.push_back(std::move(series));
}

struct Widths {
    int above = -1, below = -1; ///< columns
};

/// How far each range reaches beyond its end nearer to zero: formulas, so that they follow when an end is edited.
Widths addWidths(ModelDraft &draft, const std::vector<Span> &spans, int near, int far)
{
    const std::size_t count = categoryAxis(draft).categories.size();
    const QString format = axisFormat(valueAxis(draft));
    Widths widths;
    for (const Span &span : spans) {
        if (!span.isRange())
            continue;
        const bool below = span.far() < span.near();
        int &column = below ? widths.below : widths.above;
        if (column < 0)
            column = draft.newColumn(below ? draft.words(QT_TRANSLATE_NOOP("NativeChart", "Width of the range below"))
                                           : draft.words(QT_TRANSLATE_NOOP("NativeChart", "Width of the range")),
                count, format);
        if (below)
            draft.setDifference(column, span.category, near, far);
        else
            draft.setDifference(column, span.category, far, near);
    }
    return widths;
}

void addRangedBars(ModelDraft &draft, const std::vector<Span> &spans, int categories)
{
    const std::size_t count = categoryAxis(draft).categories.size();
    const QString format = axisFormat(valueAxis(draft));
    const bool upwards = std::none_of(spans.begin(), spans.end(), [](const Span &span) { return span.low < 0; });
    const auto charts = [&](const char *source) { return draft.language.translate("Charts", source); };
    const int near = draft.newColumn(
        upwards ? charts("Lowest") : draft.words(QT_TRANSLATE_NOOP("NativeChart", "Nearer to zero")), count, format);
    const int far = draft.newColumn(
        upwards ? charts("Highest") : draft.words(QT_TRANSLATE_NOOP("NativeChart", "Farther from zero")), count, format);
    ChartSeries hatched = barSeries(draft, categories, far);
    ChartSeries solid = barSeries(draft, categories, near);
    for (const Span &span : spans) {
        draft.set(near, span.category, span.near());
        draft.set(far, span.category, span.far());
        const ChartLook look = solidLook(draft, span);
        hatched.points.push_back({int(span.category), span.isRange() ? hatchLook(draft, span) : look, std::nullopt});
        solid.points.push_back({int(span.category), look, std::nullopt});
    }
    hatched.look = hatched.points.front().look;
    solid.look = solid.points.front().look;
    addLabels(draft, spans, hatched);
    const Widths widths = addWidths(draft, spans, near, far);
    solid.errors.push_back({ChartErrorBars::Along::Y, widths.above, widths.below, errorLine(draft, spans)});
    draft.model.series.push_back(std::move(hatched));
    draft.model.series.push_back(std::move(solid));
}

/// Columns behind floating ranges: what the reader edits and what follows from it.
struct FloatingColumns {
    int low = -1, high = -1;
    int base = -1; ///< `low` where everything is above zero
    int above = -1, below = -1; ///< hatched parts; `below` is negative
    int belowWidth = -1; ///< the same as a length
};

void setFormula(
    ModelDraft &draft, int column, std::size_t row, const QString &pattern, const FloatingColumns &columns, double value)
{
    const QString text = QString(pattern).replace(u'L', cellName(columns.low, row)).replace(u'H', cellName(columns.high, row));
    draft.model.sheet.columns.at(std::size_t(column)).cells.at(row) = SheetFormula{text, sheetNumber(value)};
}

/// Stacked bars start from zero on both sides, so that a range across or below zero has parts of its own.
void addSignedParts(ModelDraft &draft, const std::vector<Span> &spans, FloatingColumns &columns)
{
    const std::size_t count = categoryAxis(draft).categories.size();
    const QString format = axisFormat(valueAxis(draft));
    columns.base = draft.newColumn(draft.words(QT_TRANSLATE_NOOP("NativeChart", "Start of the range")), count, format);
    columns.above = draft.newColumn(draft.words(QT_TRANSLATE_NOOP("NativeChart", "Range above zero")), count, format);
    columns.below = draft.newColumn(draft.words(QT_TRANSLATE_NOOP("NativeChart", "Range below zero")), count, format);
    columns.belowWidth = draft.newColumn(draft.words(QT_TRANSLATE_NOOP("NativeChart", "Width below zero")), count, format);
    for (const Span &span : spans) {
        const std::size_t row = span.category;
        const double above = std::max(span.high, 0.0) - std::max(span.low, 0.0);
        const double below = std::min(span.low, 0.0) - std::min(span.high, 0.0);
        const double base = span.low > 0 ? span.low : span.high < 0 ? span.high : 0;
        // L and H are the cells of both ends; ABS is the one function without these letters that will do.
        setFormula(draft, columns.base, row, QStringLiteral("=(ABS(L)+L-ABS(H)+H)/2"), columns, base);
        if (above > 0)
            setFormula(draft, columns.above, row, QStringLiteral("=(H+ABS(H)-L-ABS(L))/2"), columns, above);
        if (below < 0) {
            setFormula(draft, columns.below, row, QStringLiteral("=(L-ABS(L)-H+ABS(H))/2"), columns, below);
            setFormula(draft, columns.belowWidth, row, QStringLiteral("=(H-ABS(H)-L+ABS(L))/2"), columns, -below);
        }
    }
}

FloatingColumns addFloatingColumns(ModelDraft &draft, const std::vector<Span> &spans)
{
    const std::size_t count = categoryAxis(draft).categories.size();
    const QString format = axisFormat(valueAxis(draft));
    FloatingColumns columns;
    columns.low = draft.newColumn(draft.language.translate("Charts", "Lowest"), count, format);
    columns.high = draft.newColumn(draft.language.translate("Charts", "Highest"), count, format);
    for (const Span &span : spans) {
        draft.set(columns.low, span.category, span.low);
        draft.set(columns.high, span.category, span.high);
    }
    if (std::any_of(spans.begin(), spans.end(), [](const Span &span) { return span.low < 0; })) {
        addSignedParts(draft, spans, columns);
        return columns;
    }
    columns.base = columns.low;
    columns.above = draft.newColumn(draft.words(QT_TRANSLATE_NOOP("NativeChart", "Width of the range")), count, format);
    for (const Span &span : spans)
        if (span.isRange())
            draft.setDifference(columns.above, span.category, columns.high, columns.low);
    return columns;
}

/// The line is not drawn: its points carry the labels above the ranges and the dots of single values.
ChartSeries labelSeries(ModelDraft &draft, const std::vector<Span> &spans, int categories, int high)
{
    ChartSeries series = draft.newSeries(ChartSeries::Kind::Line, high);
    series.categories = categories;
    series.values = high;
    for (const Span &span : spans)
        if (span.floating && !span.isRange()) {
            ChartMarker dot{
                ChartMarker::Symbol::Circle, 12 * draft.place.stroke, {{ChartFill::Kind::Solid, toneFill(span.tone)}, {}}};
            series.points.push_back({int(span.category), {}, dot});
        }
    addLabels(draft, spans, series);
    for (ChartLabel &label : series.labels)
        label.label.side = LabelSide::Above;
    return series;
}

} // namespace

void addBars(ModelDraft &draft)
{
    const std::vector<Span> spans = spansOf(draft);
    const int categories = addCategories(draft);
    if (std::any_of(spans.begin(), spans.end(), [](const Span &span) { return span.isRange(); }))
        addRangedBars(draft, spans, categories);
    else
        addPlainBars(draft, spans, categories);
}

void addFloatingBars(ModelDraft &draft)
{
    const std::vector<Span> spans = spansOf(draft);
    const int categories = addCategories(draft);
    const FloatingColumns columns = addFloatingColumns(draft, spans);
    draft.model.stacked = true;
    ChartSeries base = barSeries(draft, categories, columns.base);
    ChartSeries above = barSeries(draft, categories, columns.above);
    for (const Span &span : spans) {
        if (!span.floating)
            base.points.push_back({int(span.category), solidLook(draft, span), std::nullopt});
        if (span.isRange())
            above.points.push_back({int(span.category), hatchLook(draft, span), std::nullopt});
    }
    above.look = {{ChartFill::Kind::Hatch, Role::Context}, {}};
    const bool ranged = !above.points.empty();
    if (ranged)
        base.errors.push_back({ChartErrorBars::Along::Y, columns.above, columns.belowWidth, errorLine(draft, spans)});
    draft.model.series.push_back(std::move(base));
    if (columns.below >= 0) {
        ChartSeries below = barSeries(draft, categories, columns.below);
        below.look = above.look;
        below.points = above.points;
        draft.model.series.push_back(std::move(above));
        draft.model.series.push_back(std::move(below));
    } else {
        draft.model.series.push_back(std::move(above));
    }
    if (!draft.model.horizontal)
        draft.model.series.push_back(labelSeries(draft, spans, categories, columns.high));
}

} // namespace tenbin
