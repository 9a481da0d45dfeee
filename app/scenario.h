// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the scenario a command works with, from its options and a named scenario, against one story.
#pragma once

#include "app/commandline.h"
#include "core/story/scenariofile.h"

namespace tenbin {

using FactValues = QMap<QString, Override>;

/// "budget.new=60e9..65e9"; neither side may be empty.
[[nodiscard]] std::optional<FactSetting> parseFactSetting(const QString &text);

/// A plain number, LOW..HIGH of plain numbers, in the fact's unit; or anything a value field of the window reads.
[[nodiscard]] Result<Override> settingValue(const QString &text, const Fact &fact, const Language &language);

/// The values of --set. A fact the story does not have is a Usage failure that names near ones, and so is a value that cannot be
/// read.
[[nodiscard]] Result<FactValues> settingValues(const Story &story, const ScenarioOptions &options, const Language &language);

/// Options of the command line count more than the scenario they are given with.
[[nodiscard]] Scenario mergedScenario(Scenario scenario, const ScenarioOptions &line, const FactValues &values);

} // namespace tenbin
