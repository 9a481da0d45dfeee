// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: building the nodes, and what occurs how often in them.
#include "core/office/formulagraph.h"

#include "core/figures/corner.h"
#include "core/figures/references.h"

#include <algorithm>

namespace tenbin {

namespace {

using Op = Formula::Op;

constexpr std::size_t mostNodes = 500'000; ///< of all formulas of a workbook

void appendOnce(std::vector<int> &list, int value)
{
    if (std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(value);
}

} // namespace

FormulaGraph::FormulaGraph(const Story &story, Pairing pairing)
    : m_story(story)
    , m_pairing(pairing)
    , m_factIndex(factIndexOf(story))
    , m_figureIndex(figureIndexOf(story))
    , m_entryOfFigure(story.figures.size())
{
}

std::optional<FormulaGraph::Entry> FormulaGraph::addFigure(int figure)
{
    const auto at = static_cast<std::size_t>(figure);
    if (m_entryOfFigure[at])
        return m_entryOfFigure[at];
    std::optional<Entry> entry = add(m_story.figures[at].formula);
    if (!entry)
        return std::nullopt;
    m_entryOfFigure[at] = entry;
    if (!m_figureOfRoot.contains(entry->root))
        m_figureOfRoot.insert(entry->root, figure);
    return entry;
}

std::optional<FormulaGraph::Entry> FormulaGraph::add(const QString &formula)
{
    const FormulaReading reading = parseFormula(formula);
    if (!reading.formula)
        return std::nullopt;
    const auto below = figuresBelow(m_story, *reading.formula, m_factIndex, m_figureIndex);
    if (!below)
        return std::nullopt;
    for (const FigureBelow &each : *below) {
        std::optional<Entry> &entry = m_entryOfFigure[static_cast<std::size_t>(each.index)];
        if (entry)
            continue;
        entry = place(each.formula);
        if (!entry)
            return std::nullopt;
        if (!m_figureOfRoot.contains(entry->root))
            m_figureOfRoot.insert(entry->root, each.index);
    }
    return place(*reading.formula);
}

std::optional<FormulaGraph::Node> FormulaGraph::reference(const Formula::Node &node) const
{
    Node placed;
    placed.op = node.op;
    placed.fact = factIndex(node.id);
    placed.figure = placed.fact < 0 ? figureIndex(node.id) : -1;
    if (placed.fact < 0 && placed.figure < 0)
        return std::nullopt;
    return placed;
}

std::optional<FormulaGraph::Entry> FormulaGraph::place(const Formula &formula)
{
    Entry entry;
    entry.first = static_cast<int>(m_nodes.size());
    std::vector<int> where(formula.nodes.size(), -1);
    for (std::size_t i = 0; i < where.size(); ++i) {
        const Formula::Node &node = formula.nodes[i];
        Node placed;
        placed.op = node.op;
        if (node.op == Op::Number) {
            placed.number = node.number;
        } else if (node.left >= 0) {
            placed.left = where[static_cast<std::size_t>(node.left)];
            placed.right = where[static_cast<std::size_t>(node.right)];
        } else {
            const std::optional<Node> named = reference(node);
            if (!named)
                return std::nullopt;
            placed = *named;
            appendOnce(placed.fact >= 0 ? entry.facts : entry.figures, std::max(placed.fact, placed.figure));
            if (placed.op == Op::Id && placed.figure >= 0) {
                where[i] = m_entryOfFigure[static_cast<std::size_t>(placed.figure)]->root;
                continue;
            }
        }
        if (m_nodes.size() >= mostNodes)
            return std::nullopt;
        where[i] = static_cast<int>(m_nodes.size());
        m_nodes.push_back(std::move(placed));
    }
    entry.root = where.back();
    return entry;
}

FormulaGraph::Reach FormulaGraph::reach(int root) const
{
    Reach result;
    std::vector<int> paths(static_cast<std::size_t>(root) + 1, 0); // how often each node is used; 2 stands for more
    paths[static_cast<std::size_t>(root)] = 1;
    for (int at = root; at >= 0; --at) {
        const int used = paths[static_cast<std::size_t>(at)];
        if (used == 0)
            continue;
        result.nodes.push_back(at);
        for (const int operand : {node(at).left, node(at).right}) {
            if (operand >= 0) {
                int &path = paths[static_cast<std::size_t>(operand)];
                path = std::min(path + used, 2);
            }
        }
    }
    std::reverse(result.nodes.begin(), result.nodes.end());
    QHash<QString, int> groups;
    for (const int at : result.nodes) {
        const int fact = node(at).fact;
        if (node(at).op != Op::Id)
            continue;
        const QString group = m_pairing == Pairing::Paired ? m_story.facts[static_cast<std::size_t>(fact)].pairing : QString();
        int parameter = result.parameterOfFact.value(fact, -1);
        if (parameter < 0 && !group.isEmpty())
            parameter = groups.value(group, -1);
        if (parameter < 0) {
            parameter = static_cast<int>(result.parameters.size());
            result.parameters.emplace_back();
        }
        if (!group.isEmpty())
            groups.insert(group, parameter);
        result.parameterOfFact.insert(fact, parameter);
        Parameter &known = result.parameters[static_cast<std::size_t>(parameter)];
        appendOnce(known.facts, fact);
        known.occurrences = std::min(known.occurrences + paths[static_cast<std::size_t>(at)], 2);
    }
    return result;
}

bool FormulaGraph::degreesAreAtMostOne(const Reach &reach, const std::vector<int> &moving) const
{
    struct Degrees {
        int numerator = 0;
        int denominator = 0;
    };
    QHash<int, Degrees> degrees; // 2 stands for more too
    degrees.reserve(static_cast<qsizetype>(reach.nodes.size()));
    for (const int at : reach.nodes) {
        const Node &each = node(at);
        if (each.left < 0) {
            const bool moves = each.op == Op::Id && std::find(moving.begin(), moving.end(), each.fact) != moving.end();
            degrees.insert(at, {moves ? 1 : 0, 0});
            continue;
        }
        const Degrees a = degrees.value(each.left);
        const Degrees b = degrees.value(each.right);
        Degrees sum;
        if (each.op == Op::Multiply)
            sum = {a.numerator + b.numerator, a.denominator + b.denominator};
        else if (each.op == Op::Divide)
            sum = {a.numerator + b.denominator, a.denominator + b.numerator};
        else
            sum = {std::max(a.numerator + b.denominator, b.numerator + a.denominator), a.denominator + b.denominator};
        degrees.insert(at, {std::min(sum.numerator, 2), std::min(sum.denominator, 2)});
    }
    const Degrees whole = degrees.value(reach.nodes.back());
    return whole.numerator <= 1 && whole.denominator <= 1;
}

} // namespace tenbin
