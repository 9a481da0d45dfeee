// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the way to the planner of market.event-study.
#pragma once

#include "core/charts/chartplan.h"

namespace tenbin {

/// Needs the price histories of share and index (mean-adjusted: of the share) and the story's trading day.
[[nodiscard]] ChartPlan planEventStudy(const Story &story, const Figures &figures, const ViewOptions &options);

} // namespace tenbin
