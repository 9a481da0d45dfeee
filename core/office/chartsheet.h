// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the columns a native chart refers to, as a value: the chart's caches and the workbook's cells are both made from it.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace tenbin {

struct SheetFormula {
    QString text; ///< "=C2-B2"
    double value = 0;
    bool operator==(const SheetFormula &) const = default;
};

/// An empty cell is a gap in a line and no error bar.
using SheetCell = std::variant<std::monostate, double, QString, SheetFormula>;

struct SheetColumn {
    QString header;
    std::vector<SheetCell> cells;
    QString format = QStringLiteral("General");
    bool operator==(const SheetColumn &) const = default;
};

struct ChartSheet {
    QString name; ///< of the sheet, in the language of the slide
    std::vector<SheetColumn> columns;

    int add(SheetColumn column); ///< returns its position
    [[nodiscard]] QString headerReference(int column) const; ///< 'Chart'!$B$1
    [[nodiscard]] QString reference(int column) const; ///< 'Chart'!$B$2:$B$7
    [[nodiscard]] std::optional<double> number(int column, std::size_t row) const;
    [[nodiscard]] QString text(int column, std::size_t row) const; ///< empty for empty cells
};

/// "A" … "Z", "AA" …
[[nodiscard]] QString columnName(int column);
/// "B2" for column 1, row 0: the first row below the headers.
[[nodiscard]] QString cellName(int column, std::size_t row);

} // namespace tenbin
