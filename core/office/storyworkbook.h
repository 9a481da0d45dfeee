// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a workbook of a chart or of a whole story in which the figures are live formulas over named input cells.
#pragma once

#include "core/charts/chartspec.h"
#include "core/figures/claims.h"
#include "core/values/result.h"

#include <QByteArray>

#include <vector>

namespace tenbin {

/// What goes into a workbook; everything of one story, scenario and language.
struct WorkbookContent {
    const Story *story = nullptr;
    const Figures *figures = nullptr;
    const std::vector<ClaimCheck> *claims = nullptr;
    std::vector<const ChartSpec *> charts; ///< one: figures and inputs it rests on; several: the whole story
    enum class Extent { Chart, Story } extent = Extent::Chart;
};

/// Sheets: chart data (with a native chart), figures, inputs, sources, claims. Changing an input recalculates the low and high of
/// every figure that rests on it. The same bytes in every run.
[[nodiscard]] Result<QByteArray> storyWorkbook(const WorkbookContent &content, const Language &language);

} // namespace tenbin
