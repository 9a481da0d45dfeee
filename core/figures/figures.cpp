// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the values of a story's facts and figures under a scenario.
#include "core/figures/figures.h"

#include "core/figures/derivation.h"
#include "core/figures/order.h"
#include "core/figures/references.h"

#include <algorithm>

namespace tenbin {

namespace {

/// The reading of the basis; the other one where it has none.
void chooseReading(FactValue &value, Basis basis)
{
    const Fact &fact = *value.fact;
    const bool article = basis == Basis::Article ? fact.article.has_value() : !fact.checked.has_value();
    const std::optional<Reading> &reading = article ? fact.article : fact.checked;
    if (!reading)
        return;
    value.reading = &*reading;
    value.voice = article ? Voice::Article : Voice::Checked;
    value.fallback = article != (basis == Basis::Article);
    value.atLeast = reading->atLeast;
    value.quantity.low = reading->low.value;
    value.quantity.high = reading->high.value;
}

FactValue factValue(const Fact &fact, const Scenario &scenario)
{
    FactValue value = ownValue(fact, scenario);
    const auto changed = scenario.overrides.constFind(fact.id);
    if (changed != scenario.overrides.cend()) {
        value.quantity.low = std::min(changed->low, changed->high);
        value.quantity.high = std::max(changed->low, changed->high);
        value.voice = Voice::WhatIf;
        value.fallback = false;
        value.atLeast = false;
    }
    return value;
}

/// The ranged facts as variables in base units, tied together by pairing group where the scenario says so.
Derivation variablesOf(const std::vector<FactValue> &facts, Pairing pairing)
{
    Derivation derivation;
    QHash<QString, int> groups;
    derivation.variableOfFact.assign(facts.size(), -1);
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const FactValue &value = facts[i];
        if (value.quantity.isPoint())
            continue;
        Variable variable{value.quantity.low * value.fact->unit.scale, value.quantity.high * value.fact->unit.scale, -1};
        if (pairing == Pairing::Paired && !value.fact->pairing.isEmpty()) {
            const int next = static_cast<int>(groups.size());
            const auto known = groups.constFind(value.fact->pairing);
            variable.group = known == groups.cend() ? next : *known;
            groups.insert(value.fact->pairing, variable.group);
        }
        derivation.variableOfFact[i] = static_cast<int>(derivation.variables.size());
        derivation.factOfVariable.push_back(static_cast<int>(i));
        derivation.variables.push_back(std::move(variable));
    }
    return derivation;
}

/// The ids of the first circle a figure is on.
QStringList circleOf(int figure, const FigureOrder &order, const Story &story)
{
    for (const std::vector<int> &cycle : order.cycles) {
        if (std::find(cycle.begin(), cycle.end(), figure) != cycle.end())
            return figureIds(story, cycle);
    }
    return {story.figures[static_cast<std::size_t>(figure)].id};
}

/// All of a story's figures, each after those it rests on.
class Evaluation {
public:
    Evaluation(const DerivationContext &context, Derivation &derivation)
        : m_context(context)
        , m_derivation(derivation)
        , m_formulas(readFormulas(context.story))
        , m_order(figureOrder(usesOf(m_formulas, context.factIndex, context.figureIndex)))
    {
    }

    std::vector<FigureValue> run()
    {
        std::vector<FigureValue> values(m_context.story.figures.size());
        for (const int index : m_order.order) {
            FigureValue &value = values[static_cast<std::size_t>(index)];
            value = valueOf(index);
            value.figure = &m_context.story.figures[static_cast<std::size_t>(index)];
            if (value.problem)
                value.problem->pointer = formulaPointer(index);
        }
        return values;
    }

private:
    FigureValue valueOf(int index)
    {
        const auto at = static_cast<std::size_t>(index);
        const Figure &figure = m_context.story.figures[at];
        const FormulaReading &reading = m_formulas[at];
        if (!reading.formula)
            return valueWithProblem(ProblemCode::FormulaSyntax, {QString::number(reading.errorPosition), figure.formula});
        if (m_order.onCycle[at])
            return valueWithProblem(ProblemCode::Cycle, circleOf(index, m_order, m_context.story));
        const long allowed = std::max(std::min(m_steps, maxRangeSteps), smallFigureSteps);
        long left = allowed;
        DerivedValue derived = derive(m_context, *reading.formula, figure.unit, left);
        m_steps = std::max(m_steps - (allowed - std::max(left, 0L)), 0L);
        m_derivation.figures[at] = std::move(derived.figure);
        return std::move(derived.value);
    }

    const DerivationContext &m_context;
    Derivation &m_derivation;
    std::vector<FormulaReading> m_formulas;
    FigureOrder m_order;
    long m_steps = maxStorySteps;
};

} // namespace

FactValue ownValue(const Fact &fact, const Scenario &scenario)
{
    FactValue value;
    value.fact = &fact;
    value.quantity.unit = fact.unit;
    chooseReading(value, scenario.basis);
    if (scenario.rounding == Rounding::Printed && value.reading && value.reading->step) {
        const Rational half = value.reading->step->value / 2;
        value.quantity.low -= half;
        value.quantity.high += half;
    }
    return value;
}

const FactValue *Figures::fact(const QString &id) const
{
    const auto found = m_factIndex.constFind(id);
    return found == m_factIndex.cend() ? nullptr : &m_facts[static_cast<std::size_t>(*found)];
}

const FigureValue *Figures::figure(const QString &id) const
{
    const auto found = m_figureIndex.constFind(id);
    return found == m_figureIndex.cend() ? nullptr : &m_figures[static_cast<std::size_t>(*found)];
}

FigureValue Figures::formula(const QString &text, const Unit &unit) const
{
    const FormulaReading reading = parseFormula(text);
    if (!reading.formula)
        return valueWithProblem(ProblemCode::FormulaSyntax, {QString::number(reading.errorPosition), text});
    if (!m_story)
        return valueWithProblem(ProblemCode::UnknownReference, reading.formula->ids());
    long steps = maxRangeSteps;
    const DerivationContext context{*m_story, m_facts, m_factIndex, m_figureIndex, *m_derivation};
    FigureValue value = derive(context, *reading.formula, unit, steps).value;
    value.formula = text;
    return value;
}

Figures evaluate(const Story &story, const Scenario &scenario)
{
    Figures figures;
    figures.m_story = &story;
    figures.m_scenario = scenario;
    figures.m_factIndex = factIndexOf(story);
    figures.m_figureIndex = figureIndexOf(story);
    figures.m_facts.reserve(story.facts.size());
    for (const Fact &fact : story.facts)
        figures.m_facts.push_back(factValue(fact, scenario));

    const auto derivation = std::make_shared<Derivation>(variablesOf(figures.m_facts, scenario.pairing));
    derivation->figures.resize(story.figures.size());
    const DerivationContext context{story, figures.m_facts, figures.m_factIndex, figures.m_figureIndex, *derivation};
    figures.m_figures = Evaluation(context, *derivation).run();
    figures.m_derivation = derivation;
    return figures;
}

} // namespace tenbin
