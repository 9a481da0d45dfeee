// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a native chart of a workbook over the cells of its block.
#pragma once

#include "core/office/bookplot.h"

struct lxw_chart;

namespace tenbin {

/// In pixels of a sheet.
struct NativeSize {
    int width = 960;
    int height = 480;
};
[[nodiscard]] NativeSize nativeSize(const BookPlot &plot);

/// Title is the finding, axis the unit, colours by the voice of each value. Belongs to the workbook.
[[nodiscard]] lxw_chart *nativeBookChart(const BookPlan &plan, const ChartSpec &chart, const BookPlot &plot, BookFile &file);

} // namespace tenbin
