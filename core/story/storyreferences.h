// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: every place of a story that names a fact, a figure or a source, in one list for finding and renaming.
#pragma once

#include "core/story/story.h"

namespace tenbin {

/// Facts and figures share their names.
enum class Referred { Value, Source };

/// What refers to it, each once: ids of facts, figures, claims and scenarios, and names of parts ("spending").
[[nodiscard]] QStringList usersOf(const Story &story, Referred what, const QString &id);
/// Every place that names `from` names `to`, formulas too. The thing itself is the caller's to rename.
void renameReferences(Story &story, Referred what, const QString &from, const QString &to);

} // namespace tenbin
