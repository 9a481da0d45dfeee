// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: which form a chart takes, its axes, and the small steps of filling a model.
#include "core/office/chartmodelparts.h"

#include <algorithm>
#include <cmath>

namespace tenbin {

namespace {

template <typename T>
bool has(const std::vector<Mark> &marks)
{
    return std::any_of(marks.begin(), marks.end(), [](const Mark &mark) { return std::holds_alternative<T>(mark); });
}

bool spansZero(const Axis &axis)
{
    return axis.low <= 0 && axis.high >= 0;
}

ChartAxis categoryAxisModel(const Axis &axis, const ChartPlace &place)
{
    ChartAxis model;
    model.kind = ChartAxis::Kind::Category;
    model.low = axis.low;
    model.high = axis.high;
    model.labels = place.categoryLabels;
    model.px = place.categoryPx;
    model.ink = Role::Text;
    return model;
}

/// Rows of points stand on a value axis without labels; their names are words of the slide.
ChartAxis rowAxisModel(const Axis &axis, const Axis &values)
{
    ChartAxis model;
    model.low = -0.5;
    model.high = double(axis.categories.size()) - 0.5;
    model.step = 1;
    model.reversed = true;
    model.line = values.kind == AxisKind::Linear && spansZero(values);
    return model;
}

void setAxes(ModelDraft &draft)
{
    const ChartPlace &place = draft.place;
    ChartModel &model = draft.model;
    const bool points = isPointChart(place.x, place.y, place.marks);
    model.horizontal = place.y.kind == AxisKind::Category && !points;
    if (place.x.kind == AxisKind::Category) {
        model.x = categoryAxisModel(place.x, place);
        model.x.line = true;
        model.y = valueAxisModel(place.y, place.gridY, place.axisPx);
    } else if (model.horizontal) {
        model.x = valueAxisModel(place.x, place.gridX, place.axisPx);
        model.y = categoryAxisModel(place.y, place);
        model.y.reversed = true;
        model.y.line = spansZero(place.x);
    } else {
        model.x = valueAxisModel(place.x, place.gridX, place.axisPx);
        const bool rows = place.y.kind == AxisKind::Category;
        model.y = rows ? rowAxisModel(place.y, place.x) : valueAxisModel(place.y, place.gridY, place.axisPx);
        model.x.line = !rows && !has<PanelMark>(place.marks);
    }
}

} // namespace

int ModelDraft::newColumn(const QString &header, std::size_t rows, const QString &format)
{
    SheetColumn column;
    column.header = plainText(header, language.id());
    column.cells.resize(rows);
    column.format = format;
    return model.sheet.add(std::move(column));
}

void ModelDraft::set(int column, std::size_t row, double value)
{
    if (std::isfinite(value))
        model.sheet.columns.at(std::size_t(column)).cells.at(row) = value;
}

void ModelDraft::set(int column, std::size_t row, const QString &text)
{
    model.sheet.columns.at(std::size_t(column)).cells.at(row) = text;
}

void ModelDraft::setDifference(int column, std::size_t row, int from, int minus)
{
    const std::optional<double> a = model.sheet.number(from, row);
    const std::optional<double> b = model.sheet.number(minus, row);
    if (a && b)
        model.sheet.columns.at(std::size_t(column)).cells.at(row) =
            SheetFormula{u'=' + cellName(from, row) + u'-' + cellName(minus, row), sheetNumber(*a - *b)};
}

void ModelDraft::setStep(int column, std::size_t row, int of)
{
    const std::optional<double> from = model.sheet.number(of, row);
    const std::optional<double> to = model.sheet.number(of, row + 1);
    if (from && to)
        model.sheet.columns.at(std::size_t(column)).cells.at(row) =
            SheetFormula{u'=' + cellName(of, row + 1) + u'-' + cellName(of, row), sheetNumber(*to - *from)};
}

ChartSeries ModelDraft::newSeries(ChartSeries::Kind kind, int nameColumn) const
{
    ChartSeries series;
    series.kind = kind;
    series.name = model.sheet.columns.at(std::size_t(nameColumn)).header;
    series.nameColumn = nameColumn;
    return series;
}

Role toneFill(Tone tone)
{
    switch (tone) {
    case Tone::Article:
        return Role::ArticleFill;
    case Tone::Checked:
        return Role::CheckedFill;
    case Tone::WhatIf:
        return Role::WhatIfFill;
    case Tone::Context:
        return Role::Context;
    case Tone::Rise:
        return Role::Positive;
    case Tone::Fall:
        return Role::Negative;
    }
    Q_UNREACHABLE();
}

Role toneEdge(Tone tone)
{
    switch (tone) {
    case Tone::Article:
        return Role::Article;
    case Tone::Checked:
        return Role::Checked;
    case Tone::WhatIf:
        return Role::WhatIf;
    case Tone::Context:
    case Tone::Rise:
    case Tone::Fall:
        return toneFill(tone);
    }
    Q_UNREACHABLE();
}

QString toneWords(Tone tone, const Language &language)
{
    const auto words = [&](const char *source) { return language.translate("NativeChart", source); };
    switch (tone) {
    case Tone::Article:
        return words(QT_TRANSLATE_NOOP("NativeChart", "Article"));
    case Tone::Checked:
        return words(QT_TRANSLATE_NOOP("NativeChart", "Checked"));
    case Tone::WhatIf:
        return words(QT_TRANSLATE_NOOP("NativeChart", "What if"));
    case Tone::Context:
        return words(QT_TRANSLATE_NOOP("NativeChart", "For comparison"));
    case Tone::Rise:
        return words(QT_TRANSLATE_NOOP("NativeChart", "Higher"));
    case Tone::Fall:
        return words(QT_TRANSLATE_NOOP("NativeChart", "Lower"));
    }
    Q_UNREACHABLE();
}

QString axisFormat(const Axis &axis)
{
    const std::optional<NativeTicks> ticks = nativeTicks(axis);
    return ticks && ticks->words.percent ? QStringLiteral("0.00%") : QStringLiteral("General");
}

ChartAxis valueAxisModel(const Axis &axis, bool grid, double px)
{
    const int exponent = axisExponent(axis);
    ChartAxis model;
    model.kind = axis.kind == AxisKind::Log ? ChartAxis::Kind::Log : ChartAxis::Kind::Linear;
    model.low = sheetNumber(axis.low, exponent);
    model.high = sheetNumber(axis.high, exponent);
    model.px = px;
    if (const std::optional<NativeTicks> ticks = nativeTicks(axis)) {
        model.step = sheetNumber(ticks->step, exponent);
        model.format = ticks->words.format();
        model.labels = true;
        model.grid = grid && axis.grid;
    }
    return model;
}

ChartLabel chartLabel(const NativeLabel &label, int at, double low, double high, int exponent)
{
    ChartLabel made{at, {}, label};
    if (label.lines.size() == 1 && low == high)
        if (const std::optional<NumberWords> words = wordsOf(label.lines.first(), low, exponent))
            made.format = words->format();
    return made;
}

bool isPointChart(const Axis &x, const Axis &y, const std::vector<Mark> &marks)
{
    if (x.kind == AxisKind::Category)
        return false;
    return y.kind != AxisKind::Category || (!has<BarMark>(marks) && !has<RangeMark>(marks));
}

bool isNativeLine(const LineMark &line, const Axis &x, const Axis &y, const std::vector<Mark> &marks)
{
    const bool joins = line.style == LineMark::Style::Solid || line.style == LineMark::Style::Dotted;
    return joins && line.label.isEmpty() && isPointChart(x, y, marks);
}

namespace {

/// LibreOffice loses the values of short columns when a longer one follows.
void makeColumnsEqual(ChartSheet &sheet)
{
    std::size_t rows = 1;
    for (const SheetColumn &column : sheet.columns)
        rows = std::max(rows, column.cells.size());
    for (SheetColumn &column : sheet.columns)
        column.cells.resize(rows);
}

} // namespace

ChartModel chartModel(const ChartSpec &spec, const ChartPlace &place, const Language &language)
{
    ModelDraft draft{spec, place, language, {}};
    draft.model.sheet.name = draft.words(QT_TRANSLATE_NOOP("NativeChart", "Chart"));
    setAxes(draft);
    if (isPointChart(place.x, place.y, place.marks))
        addPoints(draft);
    else if (has<RangeMark>(place.marks))
        addFloatingBars(draft);
    else
        addBars(draft);
    makeColumnsEqual(draft.model.sheet);
    return std::move(draft.model);
}

} // namespace tenbin
