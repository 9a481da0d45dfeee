// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: everything somebody may ask for in a talk, as entries of the search.
#pragma once

#include "ui/models/findmodel.h"
#include "ui/present/talkcontent.h"

namespace tenbin {

/// Steps first, then values and terms as the window's search has them, then claims. Values are those of `step`. The answer of a
/// step, and of a value that only a chart has, is "step:N", N its number from 1; charts that no step shows are left out.
[[nodiscard]] std::vector<FindEntry> talkQuestions(const TalkContent &content, int step);
/// Number of the step an answer names; 0: it names none.
[[nodiscard]] int stepOfAnswer(const QString &answer);

} // namespace tenbin
