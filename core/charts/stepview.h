// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what a step of a talk means for its chart, and making a step of what is on the screen.
#pragma once

#include "core/charts/chartplan.h"

namespace tenbin {

/// The options of the step's chart. What the step does not set is the chart's own.
[[nodiscard]] ViewOptions optionsOf(const Step &step, const Language &language);
/// The step over `base`: its settings replace all what-if values, its switches those it sets.
[[nodiscard]] Scenario scenarioOf(const StepView &view, const Scenario &base);
/// A step that shows the chart as it is shown now; nothing is revealed, noted or planned yet. What is the chart's own stays
/// unset; switches are always set. Decimals as exact as 40 digits allow. `focus`: id of a value, or empty.
[[nodiscard]] Step capturedStep(
    const QString &id, const QString &chart, const ViewOptions &options, const Scenario &scenario, const QString &focus);

} // namespace tenbin
