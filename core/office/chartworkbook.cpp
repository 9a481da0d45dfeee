// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: writing that workbook with libxlsxwriter.
#include "core/office/chartworkbook.h"

#include "core/charts/table.h"
#include "core/office/chartnumbers.h"
#include "core/office/partxml.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <map>

namespace tenbin {

namespace {

constexpr time_t createdDate = 1735689600; ///< 1 January 2025: the same bytes in every run
constexpr int mostWidth = 60; ///< characters

/// Characters as wide as a digit; Japanese ones are twice as wide.
int widthOf(const QString &text)
{
    int widest = 0;
    for (const QString &line : text.split(u'\n')) {
        int width = 0;
        for (const QChar c : line)
            width += c.unicode() >= 0x2E80 ? 2 : 1;
        widest = std::max(widest, width);
    }
    return widest;
}

class Book {
public:
    explicit Book(const QString &path)
        : m_book(workbook_new(path.toUtf8().constData()))
    {
        if (!m_book)
            return;
        m_header = workbook_add_format(m_book);
        format_set_bold(m_header);
        format_set_text_wrap(m_header);
        format_set_align(m_header, LXW_ALIGN_VERTICAL_TOP);
        format_set_bottom(m_header, LXW_BORDER_THIN);
        m_words = workbook_add_format(m_book);
        format_set_text_wrap(m_words);
        format_set_align(m_words, LXW_ALIGN_VERTICAL_TOP);
        lxw_doc_properties properties{};
        properties.created = createdDate;
        check(workbook_set_properties(m_book, &properties));
    }
    ~Book()
    {
        if (m_book)
            (void)workbook_close(m_book);
    }
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;

    void sheet(const QString &name)
    {
        m_sheet = m_book ? workbook_add_worksheet(m_book, name.toUtf8().constData()) : nullptr;
        if (!m_sheet)
            m_failed = true;
        else
            worksheet_freeze_panes(m_sheet, 1, 0);
    }
    void header(int column, const QString &text, int width)
    {
        if (!m_sheet)
            return;
        const auto at = lxw_col_t(column);
        check(worksheet_set_column(m_sheet, at, at, std::clamp(width + 2, 8, mostWidth), nullptr));
        check(worksheet_write_string(m_sheet, 0, at, officeText(text).toUtf8().constData(), m_header));
    }
    void text(std::size_t row, int column, const QString &text)
    {
        if (m_sheet && !text.isEmpty())
            check(worksheet_write_string(
                m_sheet, lxw_row_t(row), lxw_col_t(column), officeText(text).toUtf8().constData(), m_words));
    }
    void number(std::size_t row, int column, double value, const QString &format)
    {
        if (m_sheet)
            check(worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), value, numberFormat(format)));
    }
    void formula(std::size_t row, int column, const SheetFormula &formula, const QString &format)
    {
        if (m_sheet)
            check(worksheet_write_formula_num(m_sheet, lxw_row_t(row), lxw_col_t(column), formula.text.toUtf8().constData(),
                numberFormat(format), formula.value));
    }
    /// Writes the file; false if any step failed.
    bool close()
    {
        if (!m_book)
            return false;
        check(workbook_close(m_book));
        m_book = nullptr;
        return !m_failed;
    }

private:
    void check(lxw_error error) { m_failed = m_failed || error != LXW_NO_ERROR; }
    lxw_format *numberFormat(const QString &format)
    {
        lxw_format *&made = m_numbers[format];
        if (!made) {
            made = workbook_add_format(m_book);
            format_set_num_format(made, format.toUtf8().constData());
            format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        }
        return made;
    }

    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_header = nullptr;
    lxw_format *m_words = nullptr;
    std::map<QString, lxw_format *> m_numbers;
    bool m_failed = false;
};

void writeChartSheet(Book &book, const ChartSheet &sheet)
{
    book.sheet(sheet.name);
    for (std::size_t at = 0; at < sheet.columns.size(); ++at) {
        const SheetColumn &column = sheet.columns[at];
        int width = std::min(widthOf(column.header), 24);
        for (std::size_t row = 0; row < column.cells.size(); ++row) {
            width = std::max(width, widthOf(sheet.text(int(at), row)));
            const SheetCell &cell = column.cells[row];
            if (const double *value = std::get_if<double>(&cell))
                book.number(row + 1, int(at), *value, column.format);
            else if (const SheetFormula *formula = std::get_if<SheetFormula>(&cell))
                book.formula(row + 1, int(at), *formula, column.format);
            else if (const QString *text = std::get_if<QString>(&cell))
                book.text(row + 1, int(at), *text);
        }
        book.header(int(at), column.header, width);
    }
}

/// Lowest and highest are numbers; everything else is words, the value among them since it names its unit.
bool isNumberColumn(const Table &table, std::size_t column)
{
    constexpr std::size_t behindHighest = 5; ///< unit, basis, certainty, source, note
    const std::size_t count = std::size_t(table.headers.size());
    return column + behindHighest + 1 == count || column + behindHighest + 2 == count;
}

void writeData(Book &book, const ChartSpec &spec, const Language &language)
{
    const Table table = toTable(spec, language);
    book.sheet(language.translate("NativeChart", "All data"));
    for (std::size_t column = 0; column < std::size_t(table.headers.size()); ++column) {
        int width = widthOf(table.headers[qsizetype(column)]);
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const TableCell &cell = table.rows[row][column];
            width = std::max(width, widthOf(cell.text));
            if (cell.number && isNumberColumn(table, column))
                book.number(row + 1, int(column), sheetNumber(toDouble(*cell.number)),
                    denominator(*cell.number) == 1 ? QStringLiteral("#,##0") : QStringLiteral("General"));
            else
                book.text(row + 1, int(column), cell.text);
        }
        book.header(int(column), table.headers[qsizetype(column)], width);
    }
    QStringList remarks{spec.title, spec.subtitle};
    if (!spec.footer.stamp.isEmpty())
        remarks.append(language.translate("Charts", "%1: %2").arg(spec.footer.stampTitle, spec.footer.stamp));
    remarks += QStringList{spec.footer.source, spec.footer.basis} + spec.footer.caveats;
    std::size_t row = table.rows.size() + 2;
    for (const QString &remark : remarks)
        if (!remark.isEmpty())
            book.text(row++, 0, plainText(remark, language.id()));
}

} // namespace

Result<QByteArray> chartWorkbook(const ChartSheet &sheet, const ChartSpec &spec, const Language &language)
{
    const auto failure = [&](const QString &where) {
        return tl::unexpected(Failure{Failure::Kind::Output,
            language.translate("NativeChart", "The workbook of the chart %1 could not be written").arg(spec.id), where});
    };
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failure(folder.path());
    const QString path = folder.filePath(QStringLiteral("chart.xlsx"));
    {
        Book book(path);
        writeChartSheet(book, sheet);
        writeData(book, spec, language);
        if (!book.close())
            return failure(path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(path);
    return file.readAll();
}

} // namespace tenbin
