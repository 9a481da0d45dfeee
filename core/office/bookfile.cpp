// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what is asked of libxlsxwriter, and the looks.
#include "core/office/bookfile.h"

#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace tenbin {

namespace {

constexpr qsizetype longestText = 32'000; ///< Excel holds 32,767 characters
constexpr qsizetype longestAddress = 2'000;
constexpr time_t createdOn = 1'735'689'600; ///< 1 January 2025: the same bytes whenever the workbook is made

lxw_color_t colour(Role role)
{
    const Rgb value = rgb(role, Theme::Light);
    const auto mixed = static_cast<lxw_color_t>(value.red << 16 | value.green << 8 | value.blue);
    return mixed == 0 ? static_cast<lxw_color_t>(LXW_COLOR_BLACK) : mixed;
}

void setInput(lxw_format *format, Role ink, Role paper)
{
    format_set_font_color(format, colour(ink));
    format_set_bg_color(format, colour(paper));
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, colour(ink));
    format_set_unlocked(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
}

void setHeader(lxw_format *format)
{
    format_set_bold(format);
    format_set_font_color(format, colour(Role::OnAccent));
    format_set_bg_color(format, colour(Role::Accent));
    format_set_text_wrap(format);
    format_set_indent(format, 1);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, colour(Role::Line));
}

void setText(lxw_format *format, Role role)
{
    format_set_font_color(format, colour(role));
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
}

void setLook(lxw_format *format, CellLook look)
{
    switch (look) {
    case CellLook::Plain:
        return setText(format, Role::Text);
    case CellLook::Wrapped:
        format_set_text_wrap(format);
        format_set_indent(format, 1); // apart from the number on its left
        return setText(format, Role::Text);
    case CellLook::Strong:
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_indent(format, 1);
        return setText(format, Role::Text);
    case CellLook::Title:
        format_set_bold(format);
        format_set_font_size(format, 15);
        return setText(format, Role::Text);
    case CellLook::Hint:
        return setText(format, Role::Muted);
    case CellLook::Header:
        return setHeader(format);
    case CellLook::ArticleInput:
        return setInput(format, Role::Article, Role::ArticleSoft);
    case CellLook::CheckedInput:
        return setInput(format, Role::Checked, Role::CheckedSoft);
    case CellLook::WhatIfInput:
        return setInput(format, Role::WhatIf, Role::WhatIfSoft);
    case CellLook::Warning:
        format_set_text_wrap(format);
        format_set_indent(format, 1);
        return setText(format, Role::Negative);
    }
}

QByteArray cellText(const QString &text)
{
    return text.size() > longestText ? (text.left(longestText) + u'…').toUtf8() : text.toUtf8();
}

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

} // namespace

BookFile::BookFile(const QString &font, double lineHeight)
    : m_font(font)
    , m_lineHeight(lineHeight)
{
    if (!m_folder.isValid())
        return;
    QByteArray folder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    m_workbook = workbook_new_opt(QFile::encodeName(m_folder.filePath(QStringLiteral("book.xlsx"))).constData(), &options);
}

BookFile::~BookFile()
{
    if (m_workbook)
        lxw_workbook_free(m_workbook);
}

void BookFile::note(int error)
{
    if (m_error == 0)
        m_error = error;
}

void BookFile::setProperties(const BookProperties &properties)
{
    QByteArray title = properties.title.left(255).toUtf8(), subject = properties.subject.left(255).toUtf8(),
               comments = properties.comments.left(255).toUtf8(), author("Tenbin");
    lxw_doc_properties values{};
    values.title = title.data();
    values.subject = subject.data();
    values.author = author.data();
    values.comments = comments.data();
    values.created = createdOn;
    note(workbook_set_properties(m_workbook, &values));
}

BookSheet BookFile::addSheet(const QString &name, Role tab)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
    if (!sheet)
        note(LXW_ERROR_PARAMETER_VALIDATION);
    else if (tab != Role::None)
        worksheet_set_tab_color(sheet, colour(tab));
    return {*this, sheet, name};
}

lxw_chartsheet *BookFile::addChartSheet(const QString &name, Role tab)
{
    constexpr std::uint8_t a4 = 9;
    lxw_chartsheet *sheet = workbook_add_chartsheet(m_workbook, name.toUtf8().constData());
    if (!sheet) {
        note(LXW_ERROR_PARAMETER_VALIDATION);
        return nullptr;
    }
    chartsheet_set_tab_color(sheet, colour(tab));
    chartsheet_set_landscape(sheet);
    chartsheet_set_paper(sheet, a4);
    return sheet;
}

void BookFile::defineName(const QString &name, const QString &cell)
{
    note(workbook_define_name(m_workbook, name.toUtf8().constData(), (u'=' + cell).toUtf8().constData()));
}

lxw_format *BookFile::format(CellLook look, const QString &number)
{
    lxw_format *&known = m_formats[QString::number(static_cast<int>(look)) + u'|' + number];
    if (known)
        return known;
    known = workbook_add_format(m_workbook);
    format_set_font_name(known, m_font.toUtf8().constData());
    format_set_font_size(known, 11);
    setLook(known, look);
    if (!number.isEmpty())
        format_set_num_format(known, number.toUtf8().constData());
    return known;
}

Failure BookFile::refusal() const
{
    return {Failure::Kind::Output, QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(m_error))), QStringLiteral("xlsx")};
}

Result<QByteArray> BookFile::bytes()
{
    note(workbook_close(m_workbook));
    m_workbook = nullptr; // closing frees it
    QFile file(m_folder.filePath(QStringLiteral("book.xlsx")));
    if (m_error != 0)
        return tl::unexpected(refusal());
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Failure{Failure::Kind::Output, file.errorString(), file.fileName()});
    return file.readAll();
}

BookSheet::BookSheet(BookFile &file, lxw_worksheet *sheet, QString name)
    : m_file(&file)
    , m_sheet(sheet)
    , m_name(std::move(name))
{
}

void BookSheet::text(int row, int column, const QString &text, CellLook look)
{
    if (text.isEmpty())
        return blank(row, column, look);
    measure(row, column, text, look);
    m_file->note(worksheet_write_string(m_sheet, rowOf(row), columnOf(column), cellText(text).constData(), m_file->format(look)));
}

void BookSheet::link(int row, int column, const QString &address)
{
    const bool web = address.startsWith(QStringLiteral("https://")) || address.startsWith(QStringLiteral("http://"));
    if (!web || address.size() > longestAddress || address.contains(u' '))
        return text(row, column, address);
    m_file->note(worksheet_write_url(m_sheet, rowOf(row), columnOf(column), address.toUtf8().constData(), nullptr));
}

void BookSheet::number(int row, int column, const Rational &value, CellLook look, const QString &format)
{
    m_file->note(worksheet_write_number(m_sheet, rowOf(row), columnOf(column), toDouble(value), m_file->format(look, format)));
}

void BookSheet::blank(int row, int column, CellLook look, const QString &format)
{
    m_file->note(worksheet_write_blank(m_sheet, rowOf(row), columnOf(column), m_file->format(look, format)));
}

void BookSheet::formula(int row, int column, const QString &formula, const Rational &value, CellLook look, const QString &format)
{
    m_file->note(worksheet_write_formula_num(m_sheet, rowOf(row), columnOf(column), (u'=' + formula).toUtf8().constData(),
        m_file->format(look, format), toDouble(value)));
}

void BookSheet::formula(int row, int column, const QString &formula, const QString &value, CellLook look, const QString &format)
{
    measure(row, column, value, look);
    m_file->note(worksheet_write_formula_str(m_sheet, rowOf(row), columnOf(column), (u'=' + formula).toUtf8().constData(),
        m_file->format(look, format), cellText(value).constData()));
}

void BookSheet::heading(
    const QString &title, const QString &hint, const QStringList &headers, const std::vector<double> &widths, int first)
{
    constexpr double titleHeight = 24, hintHeight = 20;
    columns(widths);
    m_file->note(worksheet_set_row(m_sheet, 0, titleHeight, nullptr));
    m_file->note(worksheet_set_row(m_sheet, 1, hintHeight, nullptr));
    text(0, 0, title, CellLook::Title);
    if (!hint.isEmpty())
        text(1, 0, hint, CellLook::Hint);
    for (qsizetype i = 0; i < headers.size(); ++i)
        text(first - 1, static_cast<int>(i), headers.at(i), CellLook::Header);
    worksheet_freeze_panes(m_sheet, first == firstRow ? rowOf(firstRow) : 0, 1);
    m_file->note(worksheet_repeat_rows(m_sheet, rowOf(first - 1), rowOf(first - 1)));
    printOnWidePages();
}

void BookSheet::columns(const std::vector<double> &widths)
{
    m_widths = widths;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        m_file->note(worksheet_set_column(m_sheet, column, column, widths[i], nullptr));
    }
}

void BookSheet::printOnWidePages(int across)
{
    constexpr double narrow = 0.4;
    constexpr std::uint8_t a4 = 9;
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, a4);
    worksheet_fit_to_pages(m_sheet, static_cast<std::uint16_t>(across), 0);
    worksheet_set_margins(m_sheet, narrow, narrow, 0.6, 0.6);
    m_file->note(worksheet_set_footer(m_sheet, "&L&A&R&P / &N"));
}

void BookSheet::filter(int columns, int rows, int first)
{
    if (rows > 0)
        m_file->note(worksheet_autofilter(m_sheet, rowOf(first - 1), 0, rowOf(first - 1 + rows), columnOf(columns - 1)));
}

/// How many lines a text takes in its column: office programs that do not measure rows themselves show what fits.
void BookSheet::measure(int row, int column, const QString &text, CellLook look)
{
    constexpr double wide = 2.1; // a full-width character in digits
    constexpr double padding = 3;
    constexpr double ragged = 1.03; // what line ends leave empty, and wider faces
    const bool wraps =
        look == CellLook::Wrapped || look == CellLook::Strong || look == CellLook::Warning || look == CellLook::Header;
    if (!wraps || static_cast<std::size_t>(column) >= m_widths.size())
        return;
    const double room = std::max(m_widths[static_cast<std::size_t>(column)] - padding, 1.0);
    const double bold = look == CellLook::Strong || look == CellLook::Header ? 1.08 : 1.0;
    int lines = 0;
    for (const QString &line : text.split(u'\n')) {
        double length = 0;
        for (const QChar character : line)
            length += character.unicode() >= 0x2E80 ? wide : 1;
        lines += std::max(1, static_cast<int>(std::ceil(length * ragged * bold / room)));
    }
    int &known = m_lines[row];
    known = std::max(known, lines);
}

void BookSheet::fitRows()
{
    constexpr double mostPoints = 400; // of 409
    constexpr double gap = 3;
    for (auto row = m_lines.cbegin(); row != m_lines.cend(); ++row) {
        const double height = std::min(mostPoints, row.value() * m_file->lineHeight() + gap);
        m_file->note(worksheet_set_row(m_sheet, rowOf(row.key()), height, nullptr));
    }
}

void BookSheet::hideColumns(int first, int last)
{
    lxw_row_col_options options{};
    options.hidden = 1;
    m_file->note(worksheet_set_column_opt(m_sheet, columnOf(first), columnOf(last), LXW_DEF_COL_WIDTH, nullptr, &options));
}

} // namespace tenbin
