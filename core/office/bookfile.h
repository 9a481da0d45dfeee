// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: one workbook being written: its sheets, the looks of its cells, its bytes.
#pragma once

#include "core/charts/palette.h"
#include "core/office/cellnames.h"
#include "core/values/result.h"

#include <QByteArray>
#include <QHash>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;
struct lxw_chartsheet;

namespace tenbin {

/// How a cell looks; colours are those of the light theme.
enum class CellLook {
    Plain, ///< as wide as it is
    Wrapped,
    Strong,
    Title,
    Hint,
    Header,
    ArticleInput, ///< cells to be changed, by the voice their value has
    CheckedInput,
    WhatIfInput,
    Warning, ///< why there is no value
};

/// Everything that goes into a cell of text.
struct BookProperties {
    QString title;
    QString subject;
    QString comments;
};

class BookSheet;

class BookFile {
public:
    /// Where the height of a row is not given, it follows from the texts in it: lines of `lineHeight` points.
    explicit BookFile(const QString &font, double lineHeight);
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    ~BookFile();
    BookFile(const BookFile &) = delete;
    BookFile &operator=(const BookFile &) = delete;

    /// Why nothing can be written, if so; nothing else may be called then.
    [[nodiscard]] bool isOpen() const { return m_workbook != nullptr; }
    void setProperties(const BookProperties &properties);
    /// `name` as from SheetNames.
    [[nodiscard]] BookSheet addSheet(const QString &name, Role tab = Role::None);
    [[nodiscard]] lxw_chartsheet *addChartSheet(const QString &name, Role tab);
    void defineName(const QString &name, const QString &cell);
    [[nodiscard]] lxw_format *format(CellLook look, const QString &number = {});
    [[nodiscard]] lxw_workbook *workbook() const { return m_workbook; }
    void note(int error); ///< what the library answers; the first refusal counts
    /// Closes the workbook.
    [[nodiscard]] Result<QByteArray> bytes();

private:
    [[nodiscard]] Failure refusal() const;

    QTemporaryDir m_folder;
    QString m_font;
    double m_lineHeight = 15;
    lxw_workbook *m_workbook = nullptr;
    QHash<QString, lxw_format *> m_formats;
    int m_error = 0;
};

/// One sheet; rows and columns from 0. Texts are always texts, whatever they begin with.
class BookSheet {
public:
    BookSheet(BookFile &file, lxw_worksheet *sheet, QString name);

    void text(int row, int column, const QString &text, CellLook look = CellLook::Wrapped);
    void link(int row, int column, const QString &address); ///< a web address can be followed; anything else is text
    void number(int row, int column, const Rational &value, CellLook look, const QString &format);
    void blank(int row, int column, CellLook look, const QString &format = {});
    /// `formula` without "="; the value is what programs show that do not calculate.
    void formula(int row, int column, const QString &formula, const Rational &value, CellLook look, const QString &format);
    void formula(int row, int column, const QString &formula, const QString &value, CellLook look, const QString &format = {});

    /// Title and hint above, headers in the row over `first`, columns as wide as given (in characters). Headers are printed on
    /// each page, and frozen where nothing but title and hint stands above them.
    void heading(const QString &title, const QString &hint, const QStringList &headers, const std::vector<double> &widths,
        int first = firstRow);
    void filter(int columns, int rows, int first = firstRow); ///< over the rows below the headers
    void columns(const std::vector<double> &widths); ///< in characters
    void printOnWidePages(int across = 1); ///< so many pages side by side
    void fitRows(); ///< at the end: rows as high as their texts need
    void hideColumns(int first, int last);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] QString prefix() const { return sheetPrefix(m_name); }
    [[nodiscard]] lxw_worksheet *sheet() const { return m_sheet; }

    static constexpr int firstRow = 3; ///< of a table; its headers stand above it

private:
    void measure(int row, int column, const QString &text, CellLook look);

    BookFile *m_file;
    lxw_worksheet *m_sheet;
    QString m_name;
    std::vector<double> m_widths; ///< in characters
    QHash<int, int> m_lines; ///< by row
};

} // namespace tenbin
