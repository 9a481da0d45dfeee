// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the exact range of a formula over a box of inputs, or the reason why it cannot be proven.
#include "core/figures/formula.h"

#include <algorithm>

namespace tenbin {

namespace {

using Op = Formula::Op;

bool isPoint(const Interval &interval)
{
    return interval.low == interval.high;
}

bool tooLong(const Rational &value)
{
    const auto bits = [](const Integer &part) { return part == 0 ? 0U : msb(abs(part)); };
    return bits(numerator(value)) > maxNumberBits || bits(denominator(value)) > maxNumberBits;
}

Interval product(const Interval &a, const Interval &b)
{
    if (isPoint(a) && isPoint(b)) {
        const Rational value = a.low * b.low;
        return {value, value};
    }
    const auto ends =
        std::minmax({Rational(a.low * b.low), Rational(a.low * b.high), Rational(a.high * b.low), Rational(a.high * b.high)});
    return {ends.first, ends.second};
}

/// The divisor must keep one strict sign.
Interval quotient(const Interval &a, const Interval &b)
{
    if (isPoint(a) && isPoint(b)) {
        const Rational value = a.low / b.low;
        return {value, value};
    }
    return product(a, {1 / b.high, 1 / b.low});
}

int strictSign(const Interval &interval)
{
    return interval.low > 0 ? 1 : interval.high < 0 ? -1 : 0;
}

/// What is free to move: a variable on its own, or the one parameter t of a pairing group.
struct Parameter {
    int variable = -1; ///< the first variable that hangs on it
    int occurrences = 0;
    int bit = -1; ///< its place among the repeated ones
};

class RangeFinder {
public:
    RangeFinder(const Expression &expression, const std::vector<Variable> &variables, long &steps)
        : m_nodes(expression.nodes)
        , m_variables(variables)
        , m_steps(steps)
        , m_parameterOf(variables.size(), -1)
    {
    }

    RangeResult find()
    {
        if (m_nodes.empty())
            return refusal(ProblemCode::TooComplex);
        countOccurrences();
        if (m_repeated.size() > maxRepeatedVariables)
            return refusalUnlessZero(ProblemCode::TooManyRepeated, -1);
        for (const int parameter : m_repeated) {
            if (!degreesAreAtMostOne(parameter))
                return refusalUnlessZero(ProblemCode::NotProvable, m_parameters[static_cast<std::size_t>(parameter)].variable);
        }
        return hullOverChoices();
    }

private:
    using Mask = quint16;
    static_assert(maxRepeatedVariables <= 16);

    [[nodiscard]] const Variable &variableOf(const Expression::Node &node) const
    {
        return m_variables[static_cast<std::size_t>(node.variable)];
    }

    [[nodiscard]] bool moves(const Expression::Node &node) const
    {
        return node.op == Op::Id && variableOf(node).low != variableOf(node).high;
    }

    [[nodiscard]] static RangeResult refusal(ProblemCode code, int variable = -1)
    {
        RangeResult result;
        result.problem = code;
        result.variable = variable;
        return result;
    }

    /// A divisor that is zero at an actual corner of the box is the better reason.
    RangeResult refusalUnlessZero(ProblemCode code, int variable)
    {
        if (divisorIsZeroWith(&Variable::low) || divisorIsZeroWith(&Variable::high))
            return refusal(ProblemCode::DivisorContainsZero);
        RangeResult result = refusal(code, variable);
        result.repeated = static_cast<int>(m_repeated.size());
        return result;
    }

    int parameterFor(int variable)
    {
        const int group = m_variables[static_cast<std::size_t>(variable)].group;
        const int fresh = static_cast<int>(m_parameters.size());
        if (group >= 0) {
            const auto known = m_parameterOfGroup.constFind(group);
            if (known != m_parameterOfGroup.cend())
                return *known;
            m_parameterOfGroup.insert(group, fresh);
        }
        m_parameters.push_back({variable, 0, -1});
        return fresh;
    }

    void countOccurrences()
    {
        for (const Expression::Node &node : m_nodes) {
            if (!moves(node))
                continue;
            int &parameter = m_parameterOf[static_cast<std::size_t>(node.variable)];
            if (parameter < 0)
                parameter = parameterFor(node.variable);
            ++m_parameters[static_cast<std::size_t>(parameter)].occurrences;
        }
        for (std::size_t i = 0; i < m_parameters.size(); ++i) {
            if (m_parameters[i].occurrences < 2)
                continue;
            m_parameters[i].bit = static_cast<int>(m_repeated.size());
            m_repeated.push_back(static_cast<int>(i));
        }
    }

    /// Degrees of numerator and denominator of the one fraction the formula makes, in one parameter; 2 stands for more too.
    [[nodiscard]] bool degreesAreAtMostOne(int parameter) const
    {
        struct Degrees {
            int numerator = 0;
            int denominator = 0;
        };
        std::vector<Degrees> degrees(m_nodes.size());
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            const Expression::Node &node = m_nodes[i];
            if (node.op == Op::Number || node.op == Op::Id) {
                if (moves(node) && m_parameterOf[static_cast<std::size_t>(node.variable)] == parameter)
                    degrees[i] = {1, 0};
                continue;
            }
            const Degrees a = degrees[static_cast<std::size_t>(node.left)];
            const Degrees b = degrees[static_cast<std::size_t>(node.right)];
            Degrees sum;
            if (node.op == Op::Multiply)
                sum = {a.numerator + b.numerator, a.denominator + b.denominator};
            else if (node.op == Op::Divide)
                sum = {a.numerator + b.denominator, a.denominator + b.numerator};
            else
                sum = {std::max(a.numerator + b.denominator, b.numerator + a.denominator), a.denominator + b.denominator};
            degrees[i] = {std::min(sum.numerator, 2), std::min(sum.denominator, 2)};
        }
        return degrees.back().numerator <= 1 && degrees.back().denominator <= 1;
    }

    /// Each node by the repeated parameters it hangs on, so that a choice recomputes only what it changes.
    [[nodiscard]] std::vector<Mask> masks() const
    {
        std::vector<Mask> result(m_nodes.size(), 0);
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            const Expression::Node &node = m_nodes[i];
            if (node.op == Op::Number)
                continue;
            if (node.op == Op::Id) {
                const int bit = moves(node) ? bitOf(node) : -1;
                result[i] = bit < 0 ? Mask(0) : static_cast<Mask>(1U << bit);
            } else {
                result[i] =
                    static_cast<Mask>(result[static_cast<std::size_t>(node.left)] | result[static_cast<std::size_t>(node.right)]);
            }
        }
        return result;
    }

    [[nodiscard]] int bitOf(const Expression::Node &node) const
    {
        return m_parameters[static_cast<std::size_t>(m_parameterOf[static_cast<std::size_t>(node.variable)])].bit;
    }

    [[nodiscard]] Interval leaf(const Expression::Node &node, unsigned choice) const
    {
        if (node.op == Op::Number)
            return {node.number, node.number};
        const Variable &variable = variableOf(node);
        const int bit = moves(node) ? bitOf(node) : -1;
        if (bit < 0)
            return {variable.low, variable.high};
        const Rational &end = (choice >> bit & 1U) != 0 ? variable.high : variable.low;
        return {end, end};
    }

    RangeResult hullOverChoices()
    {
        const std::vector<Mask> mask = masks();
        m_values.resize(m_nodes.size());
        m_divisorSigns.assign(m_nodes.size(), 0);
        std::optional<Interval> hull;
        const unsigned choices = 1U << m_repeated.size();
        unsigned previous = 0;
        for (unsigned i = 0; i < choices; ++i) {
            const unsigned choice = i ^ (i >> 1); // Gray code: one parameter changes at a time
            for (std::size_t node = 0; node < m_nodes.size(); ++node) {
                if (i > 0 && (mask[node] & (choice ^ previous)) == 0)
                    continue;
                if (const auto problem = compute(node, choice))
                    return refusal(*problem);
            }
            previous = choice;
            const Interval &value = m_values.back();
            hull = hull ? Interval{std::min(hull->low, value.low), std::max(hull->high, value.high)} : value;
        }
        RangeResult result;
        result.range = hull;
        return result;
    }

    std::optional<ProblemCode> compute(std::size_t index, unsigned choice)
    {
        const Expression::Node &node = m_nodes[index];
        if (--m_steps < 0)
            return ProblemCode::TooComplex;
        if (node.op == Op::Number || node.op == Op::Id) {
            m_values[index] = leaf(node, choice);
            return std::nullopt;
        }
        const Interval &a = m_values[static_cast<std::size_t>(node.left)];
        const Interval &b = m_values[static_cast<std::size_t>(node.right)];
        Interval &value = m_values[index];
        if (node.op == Op::Add) {
            value = {a.low + b.low, a.high + b.high};
        } else if (node.op == Op::Subtract) {
            value = {a.low - b.high, a.high - b.low};
        } else if (node.op == Op::Multiply) {
            value = product(a, b);
        } else {
            int &sign = m_divisorSigns[index];
            const int now = strictSign(b);
            if (now == 0 || (sign != 0 && sign != now))
                return ProblemCode::DivisorContainsZero;
            sign = now;
            value = quotient(a, b);
        }
        return tooLong(value.low) || tooLong(value.high) ? std::optional(ProblemCode::TooComplex) : std::nullopt;
    }

    bool divisorIsZeroWith(Rational Variable::*end)
    {
        std::vector<Rational> values(m_nodes.size());
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            const Expression::Node &node = m_nodes[i];
            if (--m_steps < 0)
                return false;
            if (node.op == Op::Number || node.op == Op::Id) {
                values[i] = node.op == Op::Number ? node.number : variableOf(node).*end;
                continue;
            }
            const Rational &a = values[static_cast<std::size_t>(node.left)];
            const Rational &b = values[static_cast<std::size_t>(node.right)];
            if (node.op == Op::Divide && b == 0)
                return true;
            values[i] = node.op == Op::Add ? a + b : node.op == Op::Subtract ? a - b : node.op == Op::Multiply ? a * b : a / b;
            if (tooLong(values[i]))
                return false;
        }
        return false;
    }

    const std::vector<Expression::Node> &m_nodes;
    const std::vector<Variable> &m_variables;
    long &m_steps;
    std::vector<int> m_parameterOf; ///< by variable
    QHash<int, int> m_parameterOfGroup;
    std::vector<Parameter> m_parameters;
    std::vector<int> m_repeated; ///< indexes into m_parameters
    std::vector<Interval> m_values;
    std::vector<int> m_divisorSigns;
};

} // namespace

RangeResult exactRange(const Expression &expression, const std::vector<Variable> &variables)
{
    long steps = maxRangeSteps;
    return exactRange(expression, variables, steps);
}

RangeResult exactRange(const Expression &expression, const std::vector<Variable> &variables, long &steps)
{
    return RangeFinder(expression, variables, steps).find();
}

} // namespace tenbin
