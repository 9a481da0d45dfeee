// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what a story's facts and figures come to under a scenario, with everything needed to say where a value is from.
#pragma once

#include "core/figures/formula.h"
#include "core/story/story.h"

#include <QHash>
#include <QMap>

namespace tenbin {

/// On whose word a value stands; a figure that mixes words has the most doubtful: what-if, then article, then checked.
enum class Voice { Article, Checked, WhatIf };

struct Override {
    Rational low; ///< in the fact's unit
    Rational high;
    bool operator==(const Override &) const = default;
};

/// Everything that turns one story into one set of values.
struct Scenario {
    Basis basis = Basis::Article;
    Pairing pairing = Pairing::Independent;
    Rounding rounding = Rounding::Exact;
    QMap<QString, Override> overrides; ///< by fact id
    bool operator==(const Scenario &) const = default;
};

/// A fact as the scenario sees it.
struct FactValue {
    const Fact *fact = nullptr;
    const Reading *reading = nullptr; ///< the reading used; null when overridden without any reading
    Quantity quantity; ///< in the fact's unit
    Voice voice = Voice::Checked;
    bool fallback = false; ///< the chosen basis has no reading, the other one stands in
    bool atLeast = false; ///< only a lower bound: figures cannot rest on it
};

struct FigureValue {
    const Figure *figure = nullptr; ///< null for ad-hoc formulas
    QString formula; ///< of an ad-hoc formula, as given; empty for the story's figures, which have their own
    std::optional<Quantity> quantity; ///< in the figure's unit; none: see problem
    std::optional<Problem> problem;
    QStringList inputs; ///< fact ids it rests on, down to the facts, each once, in order of appearance
    Voice voice = Voice::Checked;
    bool fallback = false; ///< some input fell back to the other basis
    bool mixedMoney = false; ///< divides or compares amounts of different kinds: carries the caveat
    MoneyKind money = MoneyKind::None; ///< kind of the result if it is an amount of one kind
    std::vector<MoneyKind> mixedKinds; ///< the kinds that met, in the order of the enumeration; empty unless mixedMoney
};

/// Wins, ties and losses of ours against theirs, from the printed scores in every rounding.
struct Tally {
    int wins = 0;
    int ties = 0;
    int losses = 0;
    int notApplicable = 0; ///< level rule only: rows it makes no sense for
    bool operator==(const Tally &) const = default;
};

struct BenchmarkTally {
    QString id; ///< benchmarks.base, .chat, .open-ended, .all
    Tally strict;
    Tally level;
    bool operator==(const BenchmarkTally &) const = default;
};

struct Derivation;

/// Values of one story under one scenario. Refers to the story, which must outlive it.
class Figures {
public:
    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    [[nodiscard]] const FactValue *fact(const QString &id) const;
    [[nodiscard]] const FigureValue *figure(const QString &id) const;
    [[nodiscard]] const std::vector<FactValue> &facts() const { return m_facts; }
    [[nodiscard]] const std::vector<FigureValue> &all() const { return m_figures; }
    /// A formula of the caller's own over the story's facts and figures, e.g. hours × price of one model. `unit` as wanted.
    [[nodiscard]] FigureValue formula(const QString &text, const Unit &unit) const;

private:
    friend Figures evaluate(const Story &, const Scenario &);
    const Story *m_story = nullptr;
    Scenario m_scenario;
    std::vector<FactValue> m_facts;
    std::vector<FigureValue> m_figures;
    QHash<QString, int> m_factIndex;
    QHash<QString, int> m_figureIndex;
    std::shared_ptr<const Derivation> m_derivation; ///< the figures taken apart, for formulas that come later
};

[[nodiscard]] Figures evaluate(const Story &story, const Scenario &scenario);
/// The fact as the scenario's switches show it, whatever what-if value it has.
[[nodiscard]] FactValue ownValue(const Fact &fact, const Scenario &scenario);
/// Faults of a scenario itself: overrides that name no fact. The values are still usable.
[[nodiscard]] Problems checkScenario(const Story &story, const Scenario &scenario);

/// One benchmark gap of the printed scores, ours − theirs, turned so that positive is better for ours; exact.
[[nodiscard]] FigureValue benchmarkGap(const Figures &figures, const BenchmarkRow &row);
/// Strict (any gap decides) and by the level rule (gaps up to levelGap count as level). One tally for each
/// table that has rows, then the one of all; none without benchmarks.
[[nodiscard]] std::vector<BenchmarkTally> tallyBenchmarks(const Story &story, const Figures &figures);

/// Units, references and cycles of all figures; used by the story reader. Pointers are /figures/N/formula.
[[nodiscard]] Problems checkFigures(const Story &story);

/// How a fact's or figure's value is worded: digits, percent, cents, sign.
[[nodiscard]] NumberStyle styleOf(const Fact &fact);
[[nodiscard]] NumberStyle styleOf(const Figure &figure);
/// Decimals a score is printed with (3.0 has one, whatever its value); 0 for other units and for what-if values.
[[nodiscard]] int printedDecimals(const Fact &fact, const Reading &reading);
[[nodiscard]] int printedDecimals(const FactValue &value);
/// In words, with the sign of at-least values.
[[nodiscard]] QString valueText(const FactValue &value, const Language &language);
/// In words, or why there is no value.
[[nodiscard]] QString valueText(const FigureValue &value, const Language &language);
/// The caveat sentences of a figure: mixed kinds of money, its own, and those of the readings it rests on; each once.
[[nodiscard]] QStringList caveatTexts(
    const Story &story, const Figures &figures, const FigureValue &value, const Language &language);

} // namespace tenbin
