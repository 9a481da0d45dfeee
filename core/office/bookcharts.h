// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the sheets with the values of each chart, and the native charts over them.
#pragma once

#include "core/office/bookplot.h"

namespace tenbin {

/// Where the table of a chart stands: below the chart, or at the top where the chart has a page of its own.
[[nodiscard]] TableCells tableCells(const BookPlan &plan, std::size_t chart, const BookPlot &plot);

/// The table of one chart: text and numbers as in Tenbin's own table, ends that follow the inputs; below it caveats, sources and
/// basis.
void writeChartTable(const BookPlan &plan, std::size_t chart, const BookPlot &plot, BookSheet &sheet);
/// The chart itself: above the table, or on `page` if there is one.
void drawChart(
    const BookPlan &plan, std::size_t chart, const BookPlot &plot, BookFile &file, BookSheet &sheet, lxw_chartsheet *page);

} // namespace tenbin
