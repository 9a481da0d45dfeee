// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: references to columns of the sheet behind a chart.
#include "core/office/chartsheet.h"

#include "core/office/chartnumbers.h"

namespace tenbin {

QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

QString cellName(int column, std::size_t row)
{
    return columnName(column) + QString::number(row + 2);
}

int ChartSheet::add(SheetColumn column)
{
    columns.push_back(std::move(column));
    return int(columns.size()) - 1;
}

QString ChartSheet::headerReference(int column) const
{
    return QStringLiteral("'%1'!$%2$1").arg(name, columnName(column));
}

QString ChartSheet::reference(int column) const
{
    const std::size_t rows = columns.at(std::size_t(column)).cells.size();
    if (rows < 2)
        return QStringLiteral("'%1'!$%2$2").arg(name, columnName(column));
    return QStringLiteral("'%1'!$%2$2:$%2$%3").arg(name, columnName(column)).arg(rows + 1);
}

std::optional<double> ChartSheet::number(int column, std::size_t row) const
{
    const SheetCell &cell = columns.at(std::size_t(column)).cells.at(row);
    if (const double *value = std::get_if<double>(&cell))
        return *value;
    if (const SheetFormula *formula = std::get_if<SheetFormula>(&cell))
        return formula->value;
    return std::nullopt;
}

QString ChartSheet::text(int column, std::size_t row) const
{
    const SheetCell &cell = columns.at(std::size_t(column)).cells.at(row);
    if (const QString *words = std::get_if<QString>(&cell))
        return *words;
    const std::optional<double> value = number(column, row);
    return value ? sheetText(*value) : QString();
}

} // namespace tenbin
