// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: formulas as trees: reading them, their units, and their exact range over a box of ranged inputs, or the refusal.
#pragma once

#include "core/values/problem.h"
#include "core/values/quantity.h"

#include <QHash>

#include <functional>
#include <memory>
#include <vector>

namespace tenbin {

/// `+ - * / ( )`, decimals, ids, mid(id). Binary operators have a space on both sides; a hyphen inside an id belongs to the id.
struct Formula {
    enum class Op : quint8 { Number, Id, Middle, Add, Subtract, Multiply, Divide };
    struct Node {
        Op op = Op::Number;
        Rational number; ///< Number
        QString id; ///< Id, Middle
        int left = -1; ///< index into nodes; operands come before their operator
        int right = -1;
        bool operator==(const Node &) const = default;
    };
    std::vector<Node> nodes; ///< the last one is the root
    bool operator==(const Formula &) const = default;

    [[nodiscard]] QStringList ids() const; ///< each once, in order of appearance, those inside mid() too
};

inline constexpr int maxFormulaLength = 2000;

struct FormulaReading {
    std::optional<Formula> formula;
    int errorPosition = -1; ///< character where reading failed
};
[[nodiscard]] FormulaReading parseFormula(QStringView text);

/// One input of a formula: a fact with its range. `group` ties facts of one pairing group to one parameter t in [0,1].
struct Variable {
    Rational low; ///< in base units
    Rational high;
    int group = -1; ///< pairing group, −1: on its own
};

inline constexpr int maxRepeatedVariables = 12;
inline constexpr int maxFormulaNodes = 20000;
inline constexpr int maxNumberBits = 16384; ///< size of a numerator or denominator on the way
inline constexpr long maxRangeSteps = 1'000'000; ///< operations on intervals for one formula

/// A formula inlined down to variables, flattened for evaluation. Id nodes are indexes into the variables.
struct Expression {
    struct Node {
        Formula::Op op = Formula::Op::Number; ///< Number, Id, Add, Subtract, Multiply, Divide
        Rational number;
        int variable = -1;
        int left = -1;
        int right = -1;
    };
    std::vector<Node> nodes;
};

struct Interval {
    Rational low;
    Rational high;
    bool operator==(const Interval &) const = default;
};

struct RangeResult {
    std::optional<Interval> range;
    ProblemCode problem = ProblemCode::NotProvable; ///< if there is no range
    int variable = -1; ///< the variable it is about, if any
    int repeated = 0; ///< how many repeat, where there are too many
};

/// The true range of the expression over the box of its variables (hull of its values), or why it cannot be given:
/// DivisorContainsZero, NotProvable (a repeated variable has degree above 1 in numerator or denominator), TooManyRepeated,
/// TooComplex (more than maxRangeSteps or numbers past maxNumberBits).
/// Method: DESIGN "Ranges of formulas are exact, or refused"; linear-fractional functions are monotone in each variable, so
/// the hull over all choices of ends of the repeated variables, with interval steps for the others, is reached.
[[nodiscard]] RangeResult exactRange(const Expression &expression, const std::vector<Variable> &variables);
/// The same with a number of steps that several formulas share; what was used is taken off.
[[nodiscard]] RangeResult exactRange(const Expression &expression, const std::vector<Variable> &variables, long &steps);

} // namespace tenbin
