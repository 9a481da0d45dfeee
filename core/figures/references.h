// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: which fact or figure an id in a formula means, and which figures each figure names.
#pragma once

#include "core/figures/formula.h"
#include "core/story/story.h"

#include <QHash>

namespace tenbin {

/// Place of each id; the first one where an id is there twice.
[[nodiscard]] QHash<QString, int> factIndexOf(const Story &story);
[[nodiscard]] QHash<QString, int> figureIndexOf(const Story &story);

/// The formulas of all figures, by figure.
[[nodiscard]] std::vector<FormulaReading> readFormulas(const Story &story);

/// Which figures each figure names; an id that is both is the fact.
[[nodiscard]] std::vector<std::vector<int>> usesOf(
    const std::vector<FormulaReading> &formulas, const QHash<QString, int> &facts, const QHash<QString, int> &figures);

[[nodiscard]] QStringList figureIds(const Story &story, const std::vector<int> &figures);
/// JSON pointer of a figure's formula.
[[nodiscard]] QString formulaPointer(int figure);

} // namespace tenbin
