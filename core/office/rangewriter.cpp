// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the text of ranges, and where it is cut into steps.
#include "core/office/rangewriter.h"

#include <algorithm>
#include <bit>

namespace tenbin {

namespace {

using Op = Formula::Op;
using Binding = RangeTerm::Binding;

constexpr qsizetype longOperand = 60; ///< a factor above this gets a step: a product writes each end up to twice in each result
constexpr qsizetype longResult = 300;
constexpr int longestHull = 16;
constexpr double mostSteps = 20'000; ///< cells one formula may take

QString bound(const QString &text, Binding binding, Binding least)
{
    return binding < least ? u'(' + text + u')' : text;
}

std::optional<Interval> valueOf(Op op, const std::optional<Interval> &a, const std::optional<Interval> &b)
{
    if (!a || !b)
        return std::nullopt;
    if (op == Op::Add)
        return Interval{a->low + b->low, a->high + b->high};
    if (op == Op::Subtract)
        return Interval{a->low - b->high, a->high - b->low};
    Interval factor = *b;
    if (op == Op::Divide) {
        if (signOf(b->low) * signOf(b->high) <= 0)
            return std::nullopt;
        factor = {1 / b->high, 1 / b->low};
    }
    const auto ends = std::minmax({Rational(a->low * factor.low), Rational(a->low * factor.high), Rational(a->high * factor.low),
        Rational(a->high * factor.high)});
    return Interval{ends.first, ends.second};
}

RangeTerm sum(Op op, const RangeTerm &a, const RangeTerm &b)
{
    const bool minus = op == Op::Subtract;
    const QChar sign = minus ? u'-' : u'+';
    const auto right = [&](const QString &text) { return bound(text, b.binding, minus ? Binding::Product : Binding::Sum); };
    RangeTerm result;
    result.binding = Binding::Sum;
    result.low = a.low + sign + right(minus ? b.high : b.low);
    result.high = a.high + sign + right(minus ? b.low : b.high);
    return result;
}

RangeTerm product(Op op, const RangeTerm &a, const RangeTerm &b)
{
    const QChar sign = op == Op::Divide ? u'/' : u'*';
    const auto one = [&](const QString &left, const QString &right) {
        return bound(left, a.binding, Binding::Product) + sign + bound(right, b.binding, Binding::Atom);
    };
    RangeTerm result;
    if (a.isPoint() && b.isPoint()) {
        result.low = result.high = one(a.low, b.low);
        result.binding = Binding::Product;
        return result;
    }
    QStringList corners;
    for (const QString &left : a.isPoint() ? QStringList{a.low} : QStringList{a.low, a.high}) {
        for (const QString &right : b.isPoint() ? QStringList{b.low} : QStringList{b.low, b.high})
            corners.append(one(left, right));
    }
    result.low = list(corners, "MIN");
    result.high = list(corners, "MAX");
    return result;
}

} // namespace

QString list(const QStringList &parts, const char *function)
{
    return parts.size() == 1 ? parts.first() : QLatin1String(function) + u'(' + parts.join(u',') + u')';
}

RangeTerm combined(Op op, const RangeTerm &a, const RangeTerm &b)
{
    RangeTerm result = op == Op::Add || op == Op::Subtract ? sum(op, a, b) : product(op, a, b);
    result.value = valueOf(op, a.value, b.value);
    return result;
}

RangeWriter::RangeWriter(const Context &context, QString owner, const FormulaGraph::Entry &entry)
    : m_context(context)
    , m_owner(std::move(owner))
    , m_entry(entry)
    , m_reach(context.graph.reach(entry.root))
{
}

QString RangeWriter::factId(int fact) const
{
    return m_context.graph.story().facts[static_cast<std::size_t>(fact)].id;
}

bool RangeWriter::movesToday(const FormulaGraph::Parameter &parameter) const
{
    return std::any_of(parameter.facts.begin(), parameter.facts.end(),
        [this](int fact) { return !m_context.figures.facts()[static_cast<std::size_t>(fact)].quantity.isPoint(); });
}

bool RangeWriter::isCell(int node) const
{
    const int figure = m_context.graph.figureAt(node);
    return figure >= 0 && node != m_entry.root && maskOf(node) == 0 && m_context.graph.node(node).left >= 0
        && !m_context.cells.figures[static_cast<std::size_t>(figure)].ends.low.isEmpty();
}

/// From the root down to what stands in cells.
std::vector<int> RangeWriter::neededNodes() const
{
    QSet<int> wanted{m_entry.root};
    std::vector<int> needed;
    for (auto at = m_reach.nodes.rbegin(); at != m_reach.nodes.rend(); ++at) {
        if (!wanted.contains(*at))
            continue;
        needed.push_back(*at);
        const FormulaGraph::Node &node = m_context.graph.node(*at);
        if (node.left >= 0 && !isCell(*at)) {
            wanted.insert(node.left);
            wanted.insert(node.right);
        }
    }
    std::reverse(needed.begin(), needed.end());
    return needed;
}

/// Those that are ranges today first: they must not be turned away.
void RangeWriter::choosePins(const FigureValue &value)
{
    std::vector<int> repeated;
    for (std::size_t i = 0; i < m_reach.parameters.size(); ++i) {
        if (m_reach.parameters[i].occurrences > 1)
            repeated.push_back(static_cast<int>(i));
    }
    const auto moves = [this](int parameter) { return movesToday(m_reach.parameters[static_cast<std::size_t>(parameter)]); };
    std::stable_partition(repeated.begin(), repeated.end(), moves);
    m_unpinned.clear();
    m_bitOfParameter.clear();
    for (const int parameter : repeated) {
        const auto bit = static_cast<int>(m_bitOfParameter.size());
        const bool needed = value.quantity && moves(parameter);
        if (bit < maxRepeatedVariables && (needed || bit < 6))
            m_bitOfParameter.insert(parameter, bit);
        else
            m_unpinned.push_back(parameter);
    }
    m_masks.clear();
    for (const int at : m_reach.nodes) {
        const FormulaGraph::Node &node = m_context.graph.node(at);
        Choice mask = 0;
        if (node.left >= 0) {
            mask = maskOf(node.left) | maskOf(node.right);
        } else if (node.op == Op::Id) {
            const int bit = m_bitOfParameter.value(m_reach.parameterOfFact.value(node.fact), -1);
            mask = bit < 0 ? 0U : 1U << bit;
        }
        m_masks.insert(at, mask);
    }
}

double RangeWriter::cost() const
{
    double cells = 0;
    for (const int at : m_needed)
        cells += static_cast<double>(1U << std::popcount(maskOf(at)));
    return cells;
}

bool RangeWriter::plan(const FigureValue &value)
{
    choosePins(value);
    m_needed = neededNodes();
    return cost() <= mostSteps;
}

RangeTerm RangeWriter::cellsOf(const ValueCells &cells, int scale, const std::optional<Quantity> &today) const
{
    RangeTerm result{cells.ends.low, cells.ends.high, Binding::Atom, std::nullopt};
    if (today)
        result.value = Interval{today->low * scale, today->high * scale};
    if (scale == 1)
        return result;
    const QString factor = u'*' + QString::number(scale);
    result.low += factor;
    result.high += factor;
    result.binding = Binding::Product;
    return result;
}

RangeTerm RangeWriter::leaf(const FormulaGraph::Node &node, Choice choice) const
{
    if (node.op == Op::Number) {
        const QString text = numberLiteral(node.number);
        return {text, text, Binding::Atom, Interval{node.number, node.number}};
    }
    RangeTerm result;
    if (node.fact >= 0) {
        const FactValue &fact = m_context.figures.facts()[static_cast<std::size_t>(node.fact)];
        const bool known = !fact.atLeast && (fact.reading || fact.voice == Voice::WhatIf);
        result = cellsOf(m_context.cells.facts[static_cast<std::size_t>(node.fact)], fact.fact->unit.scale,
            known ? std::optional(fact.quantity) : std::nullopt);
    } else {
        const FigureValue &figure = m_context.figures.all()[static_cast<std::size_t>(node.figure)];
        result =
            cellsOf(m_context.cells.figures[static_cast<std::size_t>(node.figure)], figure.figure->unit.scale, figure.quantity);
    }
    if (node.op == Op::Middle) {
        result.low = result.high = u'(' + result.low + u'+' + result.high + QStringLiteral(")/2");
        result.binding = Binding::Product;
        if (result.value)
            result.value = Interval{(result.value->low + result.value->high) / 2, (result.value->low + result.value->high) / 2};
        return result;
    }
    const int bit = m_bitOfParameter.value(m_reach.parameterOfFact.value(node.fact), -1);
    if (bit < 0)
        return result;
    const bool high = (choice >> bit & 1U) != 0;
    (high ? result.low : result.high) = high ? result.high : result.low;
    if (result.value)
        (high ? result.value->low : result.value->high) = Rational(high ? result.value->high : result.value->low);
    return result;
}

const RangeTerm &RangeWriter::term(int node, Choice choice) const
{
    return m_terms.constFind(node)->at(choice & maskOf(node));
}

RangeTerm RangeWriter::stepped(RangeTerm term, int node)
{
    const EndNames cells = m_context.steps.add({m_owner, textOf(node), term.low, term.high, term.value});
    const bool point = term.isPoint();
    return {cells.low, point ? cells.low : cells.high, Binding::Atom, std::move(term.value)};
}

RangeTerm RangeWriter::compute(int index, Choice choice)
{
    const FormulaGraph::Node &node = m_context.graph.node(index);
    if (isCell(index)) {
        const auto figure = static_cast<std::size_t>(m_context.graph.figureAt(index));
        const FigureValue &value = m_context.figures.all()[figure];
        return cellsOf(m_context.cells.figures[figure], value.figure->unit.scale, value.quantity);
    }
    if (node.left < 0)
        return leaf(node, choice);
    RangeTerm a = term(node.left, choice);
    RangeTerm b = term(node.right, choice);
    const bool twice = (node.op == Op::Multiply || node.op == Op::Divide) && !(a.isPoint() && b.isPoint());
    const auto tooLong = [&](const RangeTerm &each) {
        return std::max(each.low.size(), each.high.size()) > (twice ? longOperand : longResult);
    };
    // What is long is longer than any name of a cell, so it is an operation and gets its own line.
    if (tooLong(a) && m_context.graph.node(node.left).left >= 0)
        a = m_terms[node.left][choice & maskOf(node.left)] = stepped(std::move(a), node.left);
    if (tooLong(b) && m_context.graph.node(node.right).left >= 0)
        b = m_terms[node.right][choice & maskOf(node.right)] = stepped(std::move(b), node.right);
    return combined(node.op, a, b);
}

std::vector<RangeTerm> RangeWriter::termsOf(int node) const
{
    std::vector<RangeTerm> terms;
    for (const auto &each : *m_terms.constFind(node))
        terms.push_back(each.second);
    return terms;
}

RangeTerm RangeWriter::hull(std::vector<RangeTerm> terms, int where)
{
    qsizetype length = 0;
    bool known = true;
    for (const RangeTerm &each : terms) {
        length += std::max(each.low.size(), each.high.size()) + 1;
        known = known && each.value;
    }
    RangeTerm result;
    if (known) {
        result.value = terms.front().value;
        for (const RangeTerm &each : terms) {
            result.value->low = std::min(result.value->low, each.value->low);
            result.value->high = std::max(result.value->high, each.value->high);
        }
    }
    if (length > longList || terms.size() > longestHull) {
        const int first = m_context.steps.count();
        for (RangeTerm &each : terms)
            (void)stepped(std::move(each), where);
        const auto count = static_cast<int>(terms.size());
        result.low = QStringLiteral("MIN(%1)").arg(m_context.steps.span(first, count, FormulaSteps::lowColumn));
        result.high = QStringLiteral("MAX(%1)").arg(m_context.steps.span(first, count, FormulaSteps::highColumn));
        return result;
    }
    QStringList lows, highs;
    for (const RangeTerm &each : terms) {
        lows.append(each.low);
        highs.append(each.high);
    }
    lows.removeDuplicates();
    highs.removeDuplicates();
    result.low = list(lows, "MIN");
    result.high = list(highs, "MAX");
    result.binding = lows.size() == 1 || highs.size() == 1 ? terms.front().binding : Binding::Atom;
    return result;
}

LiveRange RangeWriter::write(const Unit &unit)
{
    for (const int at : m_needed) {
        const Choice mask = maskOf(at);
        Choice choice = 0;
        do { // every choice within the mask
            RangeTerm result = compute(at, choice);
            m_terms[at].insert_or_assign(choice, std::move(result));
            choice = (choice - mask) & mask;
        } while (choice != 0);
    }
    std::vector<Condition> conditions;
    addDivisors(conditions);
    addDegrees(conditions);
    RangeTerm root = hull(termsOf(m_entry.root), m_entry.root);
    if (unit.scale != 1) {
        const QString divisor = QString::number(unit.scale);
        root = combined(Op::Divide, root, {divisor, divisor, Binding::Atom, std::nullopt});
    }
    LiveRange result{root.low, root.high, inputProblems(), true};
    QString inner = QStringLiteral("\"\"");
    for (auto each = conditions.rbegin(); each != conditions.rend(); ++each)
        inner = QStringLiteral("IF(%1,%2,%3)").arg(each->text, inner, quotedText(each->reason));
    if (result.problem.isEmpty())
        result.problem = inner;
    else if (!conditions.empty())
        result.problem = QStringLiteral("IF(%1<>\"\",%1,%2)").arg(result.problem, inner);
    return result;
}

} // namespace tenbin
