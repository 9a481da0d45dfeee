// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the table of a chart and where its chart stands.
#include "core/office/bookcharts.h"

#include "core/charts/table.h"
#include "core/office/booknative.h"
#include "core/office/booknumbers.h"

#include <xlsxwriter.h>

namespace tenbin {

namespace {

constexpr int rowPixels = 20;

bool hasSeries(const Table &table)
{
    return table.headers.size() > 9;
}

std::vector<double> widthsOf(bool series)
{
    std::vector<double> widths{28};
    if (series)
        widths.push_back(20);
    widths.insert(widths.end(), {24, 21, 21, 15, 18, 18, 36, 56});
    return widths;
}

void writeEnd(const BookPlan &plan, BookSheet &sheet, int row, int column, const Datum &datum, const QString &formula, bool low)
{
    if (!datum.value) {
        if (formula.isEmpty())
            sheet.text(row, column, plan.words(QT_TRANSLATE_NOOP("Workbook", "no value")), CellLook::Plain);
        else
            sheet.formula(row, column, formula, QStringLiteral("#N/A"), CellLook::Plain, plainNumberFormat());
        return;
    }
    const Rational &value = low ? datum.value->low : datum.value->high;
    const QString format = numberFormatOf(*datum.value, styleOf(plan, datum));
    if (formula.isEmpty())
        sheet.number(row, column, value, CellLook::Plain, format);
    else
        sheet.formula(row, column, formula, value, CellLook::Plain, format);
}

/// Below the table, a line each.
void writeNotes(const BookPlan &plan, const ChartSpec &chart, int row, BookSheet &sheet)
{
    QStringList notes;
    if (!chart.footer.stamp.isEmpty())
        notes.append(plan.words(QT_TRANSLATE_NOOP("Workbook", "%1: %2")).arg(chart.footer.stampTitle, chart.footer.stamp));
    notes += chart.footer.caveats;
    notes += {chart.footer.source, chart.footer.basis};
    for (const QString &note : notes) {
        if (!note.isEmpty())
            sheet.text(row++, 0, plainText(note, plan.language.id()), CellLook::Plain);
    }
}

} // namespace

TableCells tableCells(const BookPlan &plan, std::size_t chart, const BookPlot &plot)
{
    const bool series = hasSeries(toTable(*plan.content.charts[chart], plan.language));
    const bool above = plan.names.pages[chart].isEmpty() && !plot.rows.empty();
    const int room = above ? nativeSize(plot).height / rowPixels + 2 : 0;
    return {sheetPrefix(plan.names.charts[chart]), series ? 3 : 2, BookSheet::firstRow + room};
}

void writeChartTable(const BookPlan &plan, std::size_t chart, const BookPlot &plot, BookSheet &sheet)
{
    const ChartSpec &spec = *plan.content.charts[chart];
    const Table table = toTable(spec, plan.language);
    const TableCells place = tableCells(plan, chart, plot);
    sheet.heading(plainText(spec.title, plan.language.id()), {}, table.headers, widthsOf(hasSeries(table)), place.firstRow);
    const QString subtitle = plainText(spec.subtitle, plan.language.id());
    const QString changed = plan.words(QT_TRANSLATE_NOOP(
        "Workbook", "Inputs have changed since the export: title, words and numbers without a formula are as exported."));
    sheet.formula(1, 0, QStringLiteral("IF(%1=0,%2,%3)").arg(plan.cells.changedInputs, quotedText(subtitle), quotedText(changed)),
        subtitle, CellLook::Hint);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const int row = place.firstRow + static_cast<int>(i);
        for (std::size_t column = 0; column < table.rows[i].size(); ++column) {
            const int at = static_cast<int>(column);
            const bool end = at == place.lowColumn || at == place.lowColumn + 1;
            const DatumCells &cells = plan.data[chart][i];
            if (end)
                writeEnd(
                    plan, sheet, row, at, spec.data[i], at == place.lowColumn ? cells.low : cells.high, at == place.lowColumn);
            else
                sheet.text(row, at, table.rows[i][column].text, at == 0 ? CellLook::Strong : CellLook::Wrapped);
        }
    }
    const int rows = static_cast<int>(table.rows.size());
    sheet.filter(static_cast<int>(table.headers.size()), rows, place.firstRow);
    writeNotes(plan, spec, place.firstRow + rows + 1, sheet);
}

void drawChart(
    const BookPlan &plan, std::size_t chart, const BookPlot &plot, BookFile &file, BookSheet &sheet, lxw_chartsheet *page)
{
    if (plot.rows.empty())
        return;
    const ChartSpec &spec = *plan.content.charts[chart];
    lxw_chart *native = nativeBookChart(plan, spec, plot, file);
    if (page)
        return file.note(chartsheet_set_chart(page, native));
    const NativeSize size = nativeSize(plot);
    QByteArray description = plainText(spec.altText, plan.language.id()).toUtf8();
    lxw_chart_options options{};
    options.x_scale = size.width / 480.0; // of the library's own 480×288 pixels
    options.y_scale = size.height / 288.0;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    options.description = description.data();
    file.note(worksheet_insert_chart_opt(sheet.sheet(), 2, 0, native, &options));
}

} // namespace tenbin
