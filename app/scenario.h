// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the scenario a command works with, from its options and a scenario file, against one story.
#pragma once

#include "app/commandline.h"

#include <QByteArray>

namespace tenbin {

struct ScenarioReading {
    ScenarioOptions options;
    Problems problems; ///< of the file, with their places
};

/// {"basis", "pairing", "rounding", "set": {FACT: "1.5" | {"low", "high"}}}, every key optional.
[[nodiscard]] ScenarioReading readScenario(const QByteArray &bytes);
[[nodiscard]] ScenarioReading readScenarioFile(const QString &path);

/// Options of the command line count more than those of the file.
[[nodiscard]] Scenario mergedScenario(const ScenarioOptions &file, const ScenarioOptions &line);

/// The first setting of a fact the story does not have is a Usage failure that names near ones.
[[nodiscard]] Result<void> checkSettings(const Story &story, const ScenarioOptions &options, const Language &language);

} // namespace tenbin
