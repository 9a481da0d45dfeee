// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a story's figures taken apart down to its facts under one scenario.
#pragma once

#include "core/figures/dimensions.h"
#include "core/figures/figures.h"

namespace tenbin {

/// One figure taken apart, in base units, ready to stand inside other figures.
struct DerivedFigure {
    std::optional<Interval> range; ///< none: the figure has a problem
    Expression expression; ///< left empty when the range is a point: then it is a constant everywhere
    std::vector<int> inputs; ///< facts by index, each once, in order of appearance
    MoneyKinds kinds = 0;
    MoneyKinds mixed = 0;
};

/// What stays after evaluation for formulas that come later.
struct Derivation {
    std::vector<Variable> variables; ///< the facts that are ranges, in base units
    std::vector<int> factOfVariable;
    std::vector<int> variableOfFact; ///< −1: a point
    std::vector<DerivedFigure> figures;
};

/// Operations on intervals for all figures of a story together, so that no file keeps the program busy.
inline constexpr long maxStorySteps = 1'000'000;
inline constexpr long smallFigureSteps = 256; ///< what a figure may take even when others used up all of that

/// What a deriver works on; everything is looked up, nothing is owned.
struct DerivationContext {
    const Story &story;
    const std::vector<FactValue> &facts;
    const QHash<QString, int> &factIndex;
    const QHash<QString, int> &figureIndex;
    const Derivation &derivation; ///< may still be growing: figures are derived one after the other
};

struct DerivedValue {
    FigureValue value;
    DerivedFigure figure;
};

/// Range, unit, inputs and kinds of money of one formula. Every figure it names must have been derived.
[[nodiscard]] DerivedValue derive(const DerivationContext &context, const Formula &formula, const Unit &unit, long &steps);

/// What-if is more doubtful than the article, the article more than what was checked.
[[nodiscard]] Voice moreDoubtful(Voice a, Voice b);

/// A value that is only a reason.
[[nodiscard]] FigureValue valueWithProblem(ProblemCode code, const QStringList &arguments);

} // namespace tenbin
