// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/corner.h"

#include "core/figures/derivation.h"
#include "core/figures/references.h"

#include <QSet>

#include <algorithm>

namespace tenbin {

namespace {

using Op = Formula::Op;

/// One formula of a story, with what is needed to look up everything below it.
class Ground {
public:
    Ground(const Story &story, const Figures &figures)
        : m_story(story)
        , m_figures(figures)
        , m_factIndex(factIndexOf(story))
        , m_figureIndex(figureIndexOf(story))
    {
    }

    [[nodiscard]] std::optional<Corner> corner(const FigureValue &value, const Formula &formula, End end)
    {
        const auto below = figuresBelow(m_story, formula, m_factIndex, m_figureIndex);
        if (!below)
            return std::nullopt;
        startCorner(value, formula, *below);
        collectVariables(value);
        const DerivedValue derived = deriveAll(formula, value.quantity->unit, *below);
        if (!derived.figure.range)
            return std::nullopt;
        if (derived.figure.range->low != derived.figure.range->high && !pinAll(derived, end))
            return std::nullopt;
        return std::move(m_corner);
    }

    /// In base units, by figure id.
    [[nodiscard]] std::optional<QHash<QString, Rational>> valuesAt(const Formula &formula, const Corner &corner)
    {
        const auto below = figuresBelow(m_story, formula, m_factIndex, m_figureIndex);
        if (!below)
            return std::nullopt;
        QHash<QString, Rational> values;
        for (const FigureBelow &each : *below) {
            const std::optional<Rational> value = valueOf(each.formula, corner, values);
            if (!value)
                return std::nullopt;
            values.insert(m_story.figures[static_cast<std::size_t>(each.index)].id, *value);
        }
        return values;
    }

private:
    /// Every fact at its low end, or at its middle where nothing but the middle counts.
    void startCorner(const FigureValue &value, const Formula &formula, const std::vector<FigureBelow> &below)
    {
        QSet<QString> direct;
        const auto note = [&direct](const Formula &each) {
            for (const Formula::Node &node : each.nodes) {
                if (node.op == Op::Id)
                    direct.insert(node.id);
            }
        };
        note(formula);
        for (const FigureBelow &each : below)
            note(each.formula);
        for (const QString &id : value.inputs) {
            if (const FactValue *fact = m_figures.fact(id))
                m_corner.insert(id, direct.contains(id) ? fact->quantity.low : fact->quantity.middle());
        }
    }

    void collectVariables(const FigureValue &value)
    {
        const bool paired = m_figures.scenario().pairing == Pairing::Paired;
        QHash<QString, int> groups;
        m_derivation.variableOfFact.assign(m_figures.facts().size(), -1);
        m_derivation.figures.resize(m_story.figures.size());
        for (const QString &id : value.inputs) {
            const FactValue *fact = m_figures.fact(id);
            if (!fact || fact->quantity.isPoint())
                continue;
            const Rational scale = fact->fact->unit.scale;
            Variable variable{fact->quantity.low * scale, fact->quantity.high * scale, -1};
            if (paired && !fact->fact->pairing.isEmpty()) {
                const int next = static_cast<int>(groups.size());
                variable.group = groups.value(fact->fact->pairing, next);
                groups.insert(fact->fact->pairing, variable.group);
            }
            const int index = m_factIndex.value(id);
            m_derivation.variableOfFact[static_cast<std::size_t>(index)] = static_cast<int>(m_derivation.variables.size());
            m_derivation.factOfVariable.push_back(index);
            m_derivation.variables.push_back(std::move(variable));
        }
    }

    /// mid() of a figure is about its whole range, which is known.
    void noteMiddles(const Formula &formula)
    {
        for (const Formula::Node &node : formula.nodes) {
            const int index = node.op == Op::Middle && !m_factIndex.contains(node.id) ? m_figureIndex.value(node.id, -1) : -1;
            const FigureValue *figure = index < 0 ? nullptr : m_figures.figure(node.id);
            if (!figure || !figure->quantity)
                continue;
            DerivedFigure &derived = m_derivation.figures[static_cast<std::size_t>(index)];
            const Rational scale = figure->quantity->unit.scale;
            if (!derived.range)
                derived.range = Interval{figure->quantity->low * scale, figure->quantity->high * scale};
        }
    }

    DerivedValue deriveAll(const Formula &formula, const Unit &unit, const std::vector<FigureBelow> &below)
    {
        const DerivationContext context{m_story, m_figures.facts(), m_factIndex, m_figureIndex, m_derivation};
        for (const FigureBelow &each : below) {
            noteMiddles(each.formula);
            const auto at = static_cast<std::size_t>(each.index);
            m_derivation.figures[at] = derive(context, each.formula, m_story.figures[at].unit, m_steps).figure;
        }
        noteMiddles(formula);
        return derive(context, formula, unit, m_steps);
    }

    /// One parameter after another, in order of the inputs: at the low end if what is left still reaches the wanted end.
    [[nodiscard]] bool pinAll(const DerivedValue &derived, End end)
    {
        std::vector<Variable> variables = m_derivation.variables;
        const Rational wanted = end == End::Low ? derived.figure.range->low : derived.figure.range->high;
        for (std::size_t at = 0; at < variables.size(); ++at) {
            if (variables[at].low == variables[at].high)
                continue; // pinned with the first of its group
            const std::vector<Variable> free = variables;
            pin(variables, at, &Variable::low);
            const RangeResult result = exactRange(derived.figure.expression, variables, m_steps);
            if (!result.range)
                return false;
            if ((end == End::Low ? result.range->low : result.range->high) == wanted)
                continue;
            variables = free;
            pin(variables, at, &Variable::high);
        }
        for (std::size_t at = 0; at < variables.size(); ++at) {
            const FactValue &fact = m_figures.facts()[static_cast<std::size_t>(m_derivation.factOfVariable[at])];
            const bool high = variables[at].low == m_derivation.variables[at].high;
            Rational &value = m_corner[fact.fact->id];
            if (high && value == fact.quantity.low)
                value = fact.quantity.high;
        }
        return true;
    }

    static void pin(std::vector<Variable> &variables, std::size_t which, Rational Variable::*end)
    {
        const int group = variables[which].group;
        for (std::size_t at = 0; at < variables.size(); ++at) {
            if (at == which || (group >= 0 && variables[at].group == group))
                variables[at].low = variables[at].high = Rational(variables[at].*end);
        }
    }

    [[nodiscard]] std::optional<Rational> leaf(
        const Formula::Node &node, const Corner &corner, const QHash<QString, Rational> &values) const
    {
        if (node.op == Op::Number)
            return node.number;
        const FactValue *fact = m_figures.fact(node.id);
        if (fact) {
            const Rational value = node.op == Op::Middle ? fact->quantity.middle() : corner.value(node.id, fact->quantity.low);
            return value * fact->fact->unit.scale;
        }
        if (node.op == Op::Id)
            return values.contains(node.id) ? std::optional(values.value(node.id)) : std::nullopt;
        const FigureValue *figure = m_figures.figure(node.id);
        if (!figure || !figure->quantity)
            return std::nullopt;
        return figure->quantity->middle() * figure->quantity->unit.scale;
    }

    [[nodiscard]] std::optional<Rational> valueOf(
        const Formula &formula, const Corner &corner, const QHash<QString, Rational> &known) const
    {
        std::vector<Rational> values(formula.nodes.size());
        for (std::size_t i = 0; i < values.size(); ++i) {
            const Formula::Node &node = formula.nodes[i];
            if (node.left < 0) {
                const std::optional<Rational> value = leaf(node, corner, known);
                if (!value)
                    return std::nullopt;
                values[i] = *value;
                continue;
            }
            const Rational &a = values[static_cast<std::size_t>(node.left)];
            const Rational &b = values[static_cast<std::size_t>(node.right)];
            if (node.op == Op::Divide && signOf(b) == 0)
                return std::nullopt;
            values[i] = node.op == Op::Add ? a + b
                : node.op == Op::Subtract  ? a - b
                : node.op == Op::Multiply  ? a * b
                                           : Rational(a / b);
        }
        return values.back();
    }

    const Story &m_story;
    const Figures &m_figures;
    QHash<QString, int> m_factIndex;
    QHash<QString, int> m_figureIndex;
    Derivation m_derivation;
    Corner m_corner;
    long m_steps = maxRangeSteps;
};

/// The figures a formula names outside of mid().
std::vector<int> figuresOf(const Formula &formula, const QHash<QString, int> &facts, const QHash<QString, int> &figures)
{
    std::vector<int> found;
    for (const Formula::Node &node : formula.nodes) {
        if (node.op == Op::Id && !facts.contains(node.id) && figures.contains(node.id))
            found.push_back(figures.value(node.id));
    }
    return found;
}

} // namespace

std::optional<std::vector<FigureBelow>> figuresBelow(
    const Story &story, const Formula &formula, const QHash<QString, int> &facts, const QHash<QString, int> &figures)
{
    struct Open {
        int figure = -1; ///< −1: the formula itself
        std::optional<Formula> formula;
        std::vector<int> uses;
        std::size_t next = 0;
    };
    enum class State { Open, Done };
    QHash<int, State> states;
    std::vector<FigureBelow> below;
    std::vector<Open> path{{-1, formula, figuresOf(formula, facts, figures), 0}};
    while (!path.empty()) { // chains of any length: no recursion
        Open &top = path.back();
        if (top.next == top.uses.size()) {
            if (top.figure >= 0) {
                states.insert(top.figure, State::Done);
                below.push_back({top.figure, std::move(*top.formula)});
            }
            path.pop_back();
            continue;
        }
        const int figure = top.uses[top.next++];
        const auto state = states.constFind(figure);
        if (state != states.cend()) {
            if (*state == State::Open)
                return std::nullopt;
            continue;
        }
        FormulaReading reading = parseFormula(story.figures[static_cast<std::size_t>(figure)].formula);
        if (!reading.formula)
            return std::nullopt;
        states.insert(figure, State::Open);
        std::vector<int> uses = figuresOf(*reading.formula, facts, figures);
        path.push_back({figure, std::move(reading.formula), std::move(uses), 0});
    }
    return below;
}

std::optional<Corner> cornerOf(const Story &story, const Figures &figures, const FigureValue &value, End end)
{
    if (!value.quantity)
        return std::nullopt;
    const FormulaReading reading = parseFormula(value.figure ? value.figure->formula : value.formula);
    if (!reading.formula)
        return std::nullopt;
    return Ground(story, figures).corner(value, *reading.formula, end);
}

std::optional<QHash<QString, Rational>> figuresAt(
    const Story &story, const Figures &figures, const Formula &formula, const Corner &corner)
{
    auto values = Ground(story, figures).valuesAt(formula, corner);
    if (!values)
        return std::nullopt;
    for (auto each = values->begin(); each != values->end(); ++each) {
        const FigureValue *figure = figures.figure(each.key());
        if (figure && figure->figure)
            *each /= figure->figure->unit.scale;
    }
    return values;
}

} // namespace tenbin
