// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the limits of a talk and its edits: each gives another story that can be read, or the reason why not.
#pragma once

#include "core/story/storyedit.h"

namespace tenbin {

inline constexpr int maxSteps = 500;
inline constexpr int maxReveals = 40; ///< presses within one step
inline constexpr int maxRevealIds = 60; ///< values one press brings
inline constexpr int maxDatumIdLength = 200;
inline constexpr int maxStepSeconds = 7200;

/// Text of a step that can be written in both languages.
enum class StepText { Title, Notes };
enum class StepFlag { Hidden, Backup };
enum class StepSwitch { Off, On };

/// "step-1", "step-2" …: the first that is free.
[[nodiscard]] QString freeStepId(const std::vector<Step> &steps);

// A row that is not there leaves the story as it is.
/// After `row` (−1: first; past the end: last), with an id of its own where it has none or one that is taken.
[[nodiscard]] Edited insertStepAfter(const Story &story, int row, Step step);
[[nodiscard]] Edited removeStep(const Story &story, int row);
[[nodiscard]] Edited moveStep(const Story &story, int from, int to);
[[nodiscard]] Edited duplicateStep(const Story &story, int row); ///< the copy stands below
[[nodiscard]] Edited setStepFlag(const Story &story, int row, StepFlag flag, StepSwitch to);
/// Characters no file can hold become spaces, line ends become one kind. TooLarge past maxStoryTextLength.
[[nodiscard]] Edited setStepText(const Story &story, int row, StepText which, LanguageId language, const QString &text);
[[nodiscard]] Edited setStepSeconds(const Story &story, int row, int seconds); ///< 0 to maxStepSeconds; others are brought within
/// Which values come with which press, and the one that stands out. TooLarge past maxReveals or maxRevealIds.
[[nodiscard]] Edited setStepReveal(const Story &story, int row, const std::vector<QStringList> &reveal, const QString &focus);

} // namespace tenbin
