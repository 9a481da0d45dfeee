// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: named scenarios as values: what one means on top of the reader's switches, and the other way round.
#pragma once

#include "core/figures/figures.h"

namespace tenbin {

/// The named scenario over `base`: its settings replace all what-if values, its switches those it sets.
[[nodiscard]] Scenario scenarioOf(const NamedScenario &named, const Scenario &base);
/// The what-if values and switches of a scenario under a name; decimals as exact as 40 digits allow.
[[nodiscard]] NamedScenario namedScenario(const QString &id, const Text &name, const Scenario &scenario);
/// "scenario-1", "scenario-2" …: the first that is free.
[[nodiscard]] QString freeScenarioId(const std::vector<NamedScenario> &scenarios);

} // namespace tenbin
