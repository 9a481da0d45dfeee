// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: taking a formula apart down to facts, and what that says about its value, its inputs and whose word it is.
#include "core/figures/derivation.h"

#include <algorithm>

namespace tenbin {

namespace {

using Op = Formula::Op;

class Deriver {
public:
    Deriver(const DerivationContext &context, const Formula &formula, long &steps)
        : m_context(context)
        , m_formula(formula)
        , m_steps(steps)
        , m_seen(context.facts.size(), false)
    {
    }

    DerivedValue run(const Unit &unit)
    {
        inlineFormula();
        describeInputs();
        const Dimensions dimensions = dimensionsOf(
            m_formula, [this](const QString &id) { return operand(id); }, unit);
        describeMoney(dimensions);
        if (!m_problem && dimensions.mismatch)
            fail(ProblemCode::UnitMismatch, {dimensions.mismatch->first, dimensions.mismatch->second});
        if (m_problem)
            m_result.figure.expression = {};
        else
            computeRange(unit);
        m_result.value.problem = m_problem;
        return std::move(m_result);
    }

private:
    void fail(ProblemCode code, const QStringList &arguments) { m_problem = Problem{Severity::Warning, code, arguments, {}}; }

    /// A cause in the formula itself is clearer than the figure that passes one on.
    void failOnce(ProblemCode code, const QStringList &arguments)
    {
        if (!m_problem || (m_problem->code == ProblemCode::RestsOnProblem && code != ProblemCode::RestsOnProblem))
            fail(code, arguments);
    }

    [[nodiscard]] int factIndex(const QString &id) const { return m_context.factIndex.value(id, -1); }
    [[nodiscard]] int figureIndex(const QString &id) const { return m_context.figureIndex.value(id, -1); }
    [[nodiscard]] const DerivedFigure &derived(int figure) const
    {
        return m_context.derivation.figures[static_cast<std::size_t>(figure)];
    }

    [[nodiscard]] Operand operand(const QString &id) const
    {
        if (const int fact = factIndex(id); fact >= 0) {
            const Fact &known = *m_context.facts[static_cast<std::size_t>(fact)].fact;
            return {known.unit, moneyKinds(known.kind), 0};
        }
        const int figure = figureIndex(id);
        if (figure < 0)
            return {};
        return {m_context.story.figures[static_cast<std::size_t>(figure)].unit, derived(figure).kinds, derived(figure).mixed};
    }

    void addInput(int fact)
    {
        if (m_seen[static_cast<std::size_t>(fact)])
            return;
        m_seen[static_cast<std::size_t>(fact)] = true;
        m_result.figure.inputs.push_back(fact);
    }

    int push(Expression::Node node)
    {
        std::vector<Expression::Node> &nodes = m_result.figure.expression.nodes;
        if (nodes.size() >= maxFormulaNodes) {
            failOnce(ProblemCode::TooComplex, {QString::number(maxFormulaNodes)});
            return 0;
        }
        nodes.push_back(std::move(node));
        return static_cast<int>(nodes.size()) - 1;
    }

    int pushNumber(Rational number)
    {
        Expression::Node node;
        node.number = std::move(number);
        return push(std::move(node));
    }

    void inlineFormula()
    {
        std::vector<int> place(m_formula.nodes.size(), 0); // where each node of the formula went
        for (std::size_t i = 0; i < place.size(); ++i) {
            const Formula::Node &node = m_formula.nodes[i];
            if (node.op == Op::Number) {
                place[i] = pushNumber(node.number);
            } else if (node.op == Op::Id || node.op == Op::Middle) {
                place[i] = pushReference(node);
            } else {
                Expression::Node operation;
                operation.op = node.op;
                operation.left = place[static_cast<std::size_t>(node.left)];
                operation.right = place[static_cast<std::size_t>(node.right)];
                place[i] = push(std::move(operation));
            }
        }
    }

    int pushReference(const Formula::Node &node)
    {
        if (const int fact = factIndex(node.id); fact >= 0)
            return pushFact(fact, node.op == Op::Middle);
        if (const int figure = figureIndex(node.id); figure >= 0)
            return pushFigure(figure, node.op == Op::Middle);
        failOnce(ProblemCode::UnknownReference, {node.id, QStringLiteral("fact or figure")});
        return 0;
    }

    int pushFact(int index, bool middle)
    {
        const FactValue &fact = m_context.facts[static_cast<std::size_t>(index)];
        addInput(index);
        if (fact.atLeast) {
            failOnce(ProblemCode::Unbounded, {fact.fact->id});
            return 0;
        }
        if (!fact.reading && fact.voice != Voice::WhatIf) {
            failOnce(ProblemCode::NoReading, {fact.fact->id});
            return 0;
        }
        const int variable = m_context.derivation.variableOfFact[static_cast<std::size_t>(index)];
        if (middle || variable < 0)
            return pushNumber(fact.quantity.middle() * fact.quantity.unit.scale);
        Expression::Node node;
        node.op = Op::Id;
        node.variable = variable;
        return push(std::move(node));
    }

    int pushFigure(int index, bool middle)
    {
        const DerivedFigure &figure = derived(index);
        for (const int fact : figure.inputs)
            addInput(fact);
        if (!figure.range) {
            failOnce(ProblemCode::RestsOnProblem, {m_context.story.figures[static_cast<std::size_t>(index)].id});
            return 0;
        }
        if (middle || figure.range->low == figure.range->high)
            return pushNumber((figure.range->low + figure.range->high) / 2);
        const int offset = static_cast<int>(m_result.figure.expression.nodes.size());
        int last = 0;
        for (Expression::Node node : figure.expression.nodes) {
            if (node.left >= 0) {
                node.left += offset;
                node.right += offset;
            }
            last = push(std::move(node));
            if (m_problem && m_problem->code == ProblemCode::TooComplex)
                break;
        }
        return last;
    }

    void describeInputs()
    {
        FigureValue &value = m_result.value;
        for (const int index : m_result.figure.inputs) {
            const FactValue &fact = m_context.facts[static_cast<std::size_t>(index)];
            value.inputs.append(fact.fact->id);
            value.voice = moreDoubtful(value.voice, fact.voice);
            value.fallback = value.fallback || fact.fallback;
        }
    }

    void describeMoney(const Dimensions &dimensions)
    {
        m_result.figure.kinds = dimensions.kinds;
        m_result.figure.mixed = dimensions.mixed;
        m_result.value.mixedMoney = dimensions.mixed != 0;
        m_result.value.mixedKinds = moneyKindList(dimensions.mixed);
        const std::vector<MoneyKind> kinds = moneyKindList(dimensions.kinds);
        m_result.value.money = kinds.size() == 1 ? kinds.front() : MoneyKind::None;
    }

    void computeRange(const Unit &unit)
    {
        const RangeResult result = exactRange(m_result.figure.expression, m_context.derivation.variables, m_steps);
        if (!result.range) {
            fail(result.problem, argumentsOf(result));
            m_result.figure.expression = {};
            return;
        }
        m_result.figure.range = result.range;
        if (result.range->low == result.range->high)
            m_result.figure.expression = {};
        m_result.value.quantity = Quantity{result.range->low / unit.scale, result.range->high / unit.scale, unit};
    }

    [[nodiscard]] QStringList argumentsOf(const RangeResult &result) const
    {
        switch (result.problem) {
        case ProblemCode::NotProvable: {
            const int fact = m_context.derivation.factOfVariable[static_cast<std::size_t>(result.variable)];
            return {m_context.facts[static_cast<std::size_t>(fact)].fact->id};
        }
        case ProblemCode::TooManyRepeated:
            return {QString::number(result.repeated), QString::number(maxRepeatedVariables)};
        case ProblemCode::TooComplex:
            return {QString::number(maxFormulaNodes)};
        default:
            return {};
        }
    }

    const DerivationContext &m_context;
    const Formula &m_formula;
    long &m_steps;
    std::vector<bool> m_seen; ///< by fact
    std::optional<Problem> m_problem;
    DerivedValue m_result;
};

} // namespace

DerivedValue derive(const DerivationContext &context, const Formula &formula, const Unit &unit, long &steps)
{
    return Deriver(context, formula, steps).run(unit);
}

Voice moreDoubtful(Voice a, Voice b)
{
    const auto doubt = [](Voice voice) { return voice == Voice::WhatIf ? 2 : voice == Voice::Article ? 1 : 0; };
    return doubt(a) < doubt(b) ? b : a;
}

FigureValue valueWithProblem(ProblemCode code, const QStringList &arguments)
{
    FigureValue value;
    value.problem = Problem{Severity::Warning, code, arguments, {}};
    return value;
}

} // namespace tenbin
