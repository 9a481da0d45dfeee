// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what a chart of a workbook plots: which values, in which scale, and the cells between the table and the chart.
#pragma once

#include "core/office/bookfile.h"
#include "core/office/bookplan.h"

namespace tenbin {

enum class PlotKind {
    Bars, ///< solid up to the value nearest to zero, hatched over the rest of the range
    Ends, ///< lowest and highest as points with a line between them: for log scales and floating ranges
    Scatter, ///< one point or line per value over two value axes
};

struct PlotRow {
    int datum = -1;
    int xDatum = -1; ///< Scatter only
};

/// One chart in the terms of the cells it refers to. Rows of the block are `firstRow` and those below it.
struct BookPlot {
    PlotKind kind = PlotKind::Bars;
    bool horizontal = false;
    bool logX = false;
    bool logY = false;
    std::vector<PlotRow> rows;
    AxisScale scale; ///< of the values; cells hold value / 10^exponent
    AxisScale xScale;
    int firstRow = 0;
};

/// Columns of the block.
struct PlotColumn {
    enum { Name, Low, High, Solid, Above, Below, XLow, XHigh };
};

/// How a value of a chart is meant.
[[nodiscard]] NumberStyle styleOf(const BookPlan &plan, const Datum &datum);

/// What of the chart can be plotted; no rows if nothing.
[[nodiscard]] BookPlot plotOf(const BookPlan &plan, const ChartSpec &chart);

/// Where a chart's table has its ends.
struct TableCells {
    QString prefix; ///< of the sheet
    int lowColumn = 0; ///< the highest stands beside it
    int firstRow = 0;
};

/// What a cell of the block holds today, in the unit of the axis; none where there is no value.
[[nodiscard]] std::optional<Rational> plotValue(const ChartSpec &chart, const BookPlot &plot, std::size_t row, int column);
/// Its name and value: "New budget" and "60–65" in a second line.
[[nodiscard]] QString plotName(const BookPlan &plan, const ChartSpec &chart, const BookPlot &plot, std::size_t row);

/// Writes the block; `plot.firstRow` says where. Returns the row below it.
int writePlot(const BookPlan &plan, const ChartSpec &chart, const BookPlot &plot, const TableCells &table, BookSheet &sheet);

} // namespace tenbin
