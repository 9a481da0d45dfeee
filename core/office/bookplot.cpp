// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the choice of what is plotted, and the formulas of its cells.
#include "core/office/bookplot.h"

#include "core/office/booknumbers.h"
#include "core/values/digits.h"

#include <algorithm>

namespace tenbin {

namespace {

constexpr std::size_t mostPlotted = 250;
constexpr int labelDigits = 3;
constexpr qsizetype longestName = 200; ///< inside a formula

/// Data of the marks that stand for values, in the order they are drawn.
struct MarkData {
    std::vector<int> data;
    bool bars = false;

    void add(int datum)
    {
        if (datum >= 0 && std::find(data.begin(), data.end(), datum) == data.end())
            data.push_back(datum);
    }
    void operator()(const BarMark &mark)
    {
        bars = true;
        add(mark.datum);
    }
    void operator()(const PointMark &mark) { add(mark.datum); }
    void operator()(const RangeMark &mark) { add(mark.datum); }
    void operator()(const LineMark &) const { }
    void operator()(const ArrowMark &) const { }
    void operator()(const BracketMark &) const { }
    void operator()(const BandMark &) const { }
    void operator()(const CalloutMark &) const { }
    void operator()(const PanelMark &) const { }
    void operator()(const StripMark &) const { }
    void operator()(const SeriesMark &) const { }
    void operator()(const CloudMark &mark)
    {
        for (int i = 0; mark.firstDatum >= 0 && i < mark.data; ++i)
            add(mark.firstDatum + i);
    }
};

/// The other value of a point: the one that stands right behind it and has another unit.
int partnerOf(const ChartSpec &chart, int datum)
{
    const auto next = static_cast<std::size_t>(datum) + 1;
    if (next >= chart.data.size())
        return -1;
    const Datum &here = chart.data[next - 1], &other = chart.data[next];
    return other.value && here.value && other.unit != here.unit && other.label == here.label ? static_cast<int>(next) : -1;
}

AxisScale scaleOf(const BookPlan &plan, const ChartSpec &chart, const std::vector<int> &data)
{
    Rational largest;
    const Datum *first = nullptr;
    for (const int index : data) {
        const Datum &datum = chart.data[static_cast<std::size_t>(index)];
        if (!datum.value)
            continue;
        first = first ? first : &datum;
        largest = std::max({largest, magnitudeOf(datum.value->low), magnitudeOf(datum.value->high)});
    }
    return first ? axisScale(largest, first->value->unit, styleOf(plan, *first).show, plan.language) : AxisScale();
}

/// What cannot be compared with the first one (another unit) is left to the table.
void keepOneUnit(const ChartSpec &chart, std::vector<int> &data)
{
    const auto unit = [&chart](int index) { return chart.data[static_cast<std::size_t>(index)].unit; };
    if (data.empty())
        return;
    const QString first = unit(data.front());
    data.erase(std::remove_if(data.begin(), data.end(), [&](int index) { return unit(index) != first; }), data.end());
}

/// Several units on one axis: it has no unit of its own.
bool isMixed(const ChartSpec &chart, const std::vector<int> &data)
{
    const auto other = [&](int index) {
        return chart.data[static_cast<std::size_t>(index)].unit != chart.data[static_cast<std::size_t>(data.front())].unit;
    };
    return std::any_of(data.begin(), data.end(), other);
}

QString scaled(const QString &cell, int exponent)
{
    const QString factor = decimalText(powerOfTen(exponent < 0 ? -exponent : exponent));
    const QString value = exponent == 0 ? cell : cell + (exponent < 0 ? u'*' : u'/') + factor;
    return QStringLiteral("IF(ISNUMBER(%1),%2,NA())").arg(cell, value);
}

/// Three digits, more for large numbers.
QString shortFormula(const QString &cell)
{
    return QStringLiteral("IF(ABS(%1)<1000,ROUND(%1,MAX(0,%2-INT(LOG10(MAX(ABS(%1),1E-9)))))&\"\",FIXED(%1,0))")
        .arg(cell, QString::number(labelDigits - 1));
}

QString shortText(const Rational &value, LanguageId language)
{
    const int places = signOf(value) == 0 ? 0 : std::max(0, labelDigits - 1 - decimalExponent(value));
    if (magnitudeOf(value) >= 1000)
        return (signOf(value) < 0 ? QStringLiteral("-") : QString()) + digitsText(value, 0, Grouping::Thousands, language);
    return decimalText(roundHalfUp(value, places));
}

/// The series stands beside the label only where there are several.
QString nameOf(const BookPlan &plan, const ChartSpec &chart, const BookPlot &plot, const Datum &datum)
{
    const bool several = std::any_of(plot.rows.begin(), plot.rows.end(),
        [&](const PlotRow &row) { return chart.data[static_cast<std::size_t>(row.datum)].series != datum.series; });
    const QString name = datum.series.isEmpty() || !several
        ? datum.label
        : plan.words(QT_TRANSLATE_NOOP("Workbook", "%1, %2")).arg(datum.label, datum.series);
    return plainText(name, plan.language.id());
}

QString rangeDash(const BookPlan &plan)
{
    return plan.language.id() == LanguageId::Japanese ? QStringLiteral("～") : QStringLiteral("–");
}

QString percentSign(const BookPlot &plot)
{
    return plot.scale.suffix == u"%" ? QStringLiteral("%") : QString();
}

/// The name with the value, which follows its cells.
void writeName(const BookPlan &plan, const ChartSpec &chart, const BookPlot &plot, std::size_t index, int row, BookSheet &sheet)
{
    const Datum &datum = chart.data[static_cast<std::size_t>(plot.rows[index].datum)];
    const QString name = nameOf(plan, chart, plot, datum).left(longestName);
    const QString low = cellText(row, PlotColumn::Low), high = cellText(row, PlotColumn::High);
    const QString gap = plot.horizontal ? QStringLiteral("\"  \"") : QStringLiteral("CHAR(10)");
    const QString formula = QStringLiteral("%1&IF(ISNUMBER(%2),%3&%4&IF(%2=%5,\"\",%6&%7)&%8,\"\")")
                                .arg(quotedText(name), low, gap, shortFormula(low), high, quotedText(rangeDash(plan)),
                                    shortFormula(high), quotedText(percentSign(plot)));
    sheet.formula(row, PlotColumn::Name, formula, plotName(plan, chart, plot, index), CellLook::Wrapped);
}

/// A bar in three parts that add up: what is certain, and the rest of the range on either side of zero.
QString barFormula(int row, int column)
{
    const QString low = cellText(row, PlotColumn::Low), high = cellText(row, PlotColumn::High);
    const QString formula = column == PlotColumn::Solid ? QStringLiteral("IF(%1>0,%1,IF(%2<0,%2,0))")
        : column == PlotColumn::Above                   ? QStringLiteral("MAX(%2,0)-MAX(%1,0)")
                                                        : QStringLiteral("MIN(%1,0)-MIN(%2,0)");
    return formula.arg(low, high);
}

void writeHeaders(const BookPlan &plan, const ChartSpec &chart, const BookPlot &plot, BookSheet &sheet)
{
    const int row = plot.firstRow - 1;
    sheet.text(row - 1, 0, chart.name, CellLook::Strong);
    QStringList headers{plan.words(QT_TRANSLATE_NOOP("Workbook", "Name and value")),
        plan.words(QT_TRANSLATE_NOOP("Workbook", "Lowest")), plan.words(QT_TRANSLATE_NOOP("Workbook", "Highest"))};
    if (plot.kind == PlotKind::Bars)
        headers += {plan.words(QT_TRANSLATE_NOOP("Workbook", "Value")), plan.words(QT_TRANSLATE_NOOP("Workbook", "Range")),
            plan.words(QT_TRANSLATE_NOOP("Workbook", "Range below zero"))};
    for (qsizetype i = 0; i < headers.size(); ++i)
        sheet.text(row, static_cast<int>(i), headers.at(i), CellLook::Header);
    if (plot.kind == PlotKind::Scatter) {
        sheet.text(row, PlotColumn::XLow, plan.words(QT_TRANSLATE_NOOP("Workbook", "Across, lowest")), CellLook::Header);
        sheet.text(row, PlotColumn::XHigh, plan.words(QT_TRANSLATE_NOOP("Workbook", "Across, highest")), CellLook::Header);
    }
    sheet.text(row - 1, PlotColumn::Low, plot.scale.unit, CellLook::Hint);
}

} // namespace

NumberStyle styleOf(const BookPlan &plan, const Datum &datum)
{
    const std::optional<Unit> unit = parseUnit(datum.unit);
    if (const FactValue *fact = plan.values().fact(datum.id); fact && fact->fact->unit == unit)
        return styleOf(*fact->fact);
    if (const FigureValue *figure = plan.values().figure(datum.id); figure && figure->figure->unit == unit)
        return styleOf(*figure->figure);
    NumberStyle style;
    style.cents = datum.unit == u"USD / share";
    if (unit && unit->isRatio() && datum.text.contains(u'%')) {
        const QChar sign = datum.text.at(0);
        style.signedValue = sign == u'+' || sign == u'\u2212';
        style.show = style.signedValue ? Show::PercentChange : Show::Percent;
    }
    return style;
}

BookPlot plotOf(const BookPlan &plan, const ChartSpec &chart)
{
    MarkData marks;
    for (const Mark &mark : chart.marks)
        std::visit([&marks](const auto &each) { marks(each); }, mark);
    if (marks.data.empty()) {
        for (std::size_t i = 0; i < chart.data.size(); ++i)
            marks.add(static_cast<int>(i));
        keepOneUnit(chart, marks.data);
    }
    if (marks.data.size() > mostPlotted)
        marks.data.resize(mostPlotted);
    BookPlot plot;
    plot.logY = chart.x.kind == AxisKind::Log || chart.y.kind == AxisKind::Log;
    plot.kind = marks.bars && !plot.logY ? PlotKind::Bars : PlotKind::Ends;
    plot.horizontal = plot.kind == PlotKind::Bars && chart.y.kind == AxisKind::Category;
    std::vector<int> partners;
    for (const int datum : marks.data)
        partners.push_back(partnerOf(chart, datum));
    const bool paired = !partners.empty() && std::find(partners.begin(), partners.end(), -1) == partners.end();
    const bool scatter = paired && chart.x.kind != AxisKind::Category && chart.y.kind != AxisKind::Category;
    for (std::size_t i = 0; i < marks.data.size(); ++i)
        plot.rows.push_back({marks.data[i], scatter ? partners[i] : -1});
    plot.scale = isMixed(chart, marks.data) ? AxisScale() : scaleOf(plan, chart, marks.data);
    if (scatter) {
        plot.kind = PlotKind::Scatter;
        plot.xScale = scaleOf(plan, chart, partners);
        plot.logX = chart.x.kind == AxisKind::Log;
        plot.logY = chart.y.kind == AxisKind::Log;
    }
    return plot;
}

std::optional<Rational> plotValue(const ChartSpec &chart, const BookPlot &plot, std::size_t row, int column)
{
    const bool across = column == PlotColumn::XLow || column == PlotColumn::XHigh;
    const int index = across ? plot.rows[row].xDatum : plot.rows[row].datum;
    const std::optional<Quantity> &value = chart.data[static_cast<std::size_t>(index)].value;
    if (!value)
        return std::nullopt;
    const Rational factor = powerOfTen((across ? plot.xScale : plot.scale).exponent), zero;
    const Rational low = value->low / factor, high = value->high / factor;
    switch (column) {
    case PlotColumn::Solid:
        return low > 0 ? low : high < 0 ? high : zero;
    case PlotColumn::Above:
        return std::max(high, zero) - std::max(low, zero);
    case PlotColumn::Below:
        return std::min(low, zero) - std::min(high, zero);
    case PlotColumn::Low:
    case PlotColumn::XLow:
        return low;
    default:
        return high;
    }
}

QString plotName(const BookPlan &plan, const ChartSpec &chart, const BookPlot &plot, std::size_t row)
{
    const Datum &datum = chart.data[static_cast<std::size_t>(plot.rows[row].datum)];
    const QString name = nameOf(plan, chart, plot, datum).left(longestName);
    const auto low = plotValue(chart, plot, row, PlotColumn::Low), high = plotValue(chart, plot, row, PlotColumn::High);
    if (!low)
        return name;
    const LanguageId language = plan.language.id();
    const QString ends =
        *low == *high ? shortText(*low, language) : shortText(*low, language) + rangeDash(plan) + shortText(*high, language);
    return name + (plot.horizontal ? QStringLiteral("  ") : QStringLiteral("\n")) + ends + percentSign(plot);
}

int writePlot(const BookPlan &plan, const ChartSpec &chart, const BookPlot &plot, const TableCells &table, BookSheet &sheet)
{
    writeHeaders(plan, chart, plot, sheet);
    int row = plot.firstRow;
    for (std::size_t i = 0; i < plot.rows.size(); ++i, ++row) {
        const auto put = [&](int column, const QString &formula) {
            if (const auto value = plotValue(chart, plot, i, column))
                sheet.formula(row, column, formula, *value, CellLook::Plain, plainNumberFormat());
            else
                sheet.formula(row, column, formula, QStringLiteral("#N/A"), CellLook::Plain);
        };
        const auto ends = [&](int datum, int column, int exponent) {
            for (const int end : {0, 1})
                put(column + end, scaled(table.prefix + cellText(table.firstRow + datum, table.lowColumn + end), exponent));
        };
        writeName(plan, chart, plot, i, row, sheet);
        ends(plot.rows[i].datum, PlotColumn::Low, plot.scale.exponent);
        if (plot.kind == PlotKind::Bars) {
            for (const int column : {PlotColumn::Solid, PlotColumn::Above, PlotColumn::Below})
                put(column, barFormula(row, column));
        }
        if (plot.rows[i].xDatum >= 0)
            ends(plot.rows[i].xDatum, PlotColumn::XLow, plot.xScale.exponent);
    }
    return row;
}

} // namespace tenbin
