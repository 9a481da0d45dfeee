// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: scenario files: one named scenario as JSON, the same object as in a story.
#pragma once

#include "core/story/story.h"

#include <QByteArray>

namespace tenbin {

inline constexpr qint64 maxScenarioBytes = 1024 * 1024;

struct ScenarioReading {
    NamedScenario scenario; ///< of use if no problem is an error
    Problems problems; ///< with their places in the file
};

/// {"id", "name", "note", "basis", "pairing", "rounding", "set": {FACT: "1.5" | {"low", "high"}}}, every key optional. Whether
/// the facts are there is a question for the story: checkScenario.
[[nodiscard]] ScenarioReading readScenario(const QByteArray &bytes);
/// CannotRead: not there, no permission, a directory or a pipe. TooLarge: over maxScenarioBytes.
[[nodiscard]] ScenarioReading readScenarioFile(const QString &path);
/// Reading it back gives the same scenario.
[[nodiscard]] QByteArray writeScenarioFile(const NamedScenario &scenario);

} // namespace tenbin
