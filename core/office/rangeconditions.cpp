// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: under which conditions the text of a range means anything: usable inputs, divisors of one sign, provable ranges.
#include "core/office/rangewriter.h"

#include <algorithm>
#include <bit>

namespace tenbin {

namespace {

using Op = Formula::Op;

constexpr qsizetype longestPart = 160;

} // namespace

QString RangeWriter::shortened(const QString &text, const QString &part)
{
    return text.size() <= longList ? text : m_context.steps.add({m_owner, part, text, {}, std::nullopt}).low;
}

/// What is wrong with the values the formula names, one text behind the other; "" while nothing is. Those below a figure are the
/// figure's own concern.
QString RangeWriter::inputProblems()
{
    QStringList cells;
    for (const int fact : m_entry.facts)
        cells.append(m_context.cells.facts[static_cast<std::size_t>(fact)].problem);
    for (const int figure : m_entry.figures)
        cells.append(m_context.cells.figures[static_cast<std::size_t>(figure)].problem);
    constexpr qsizetype inOne = 25;
    QStringList groups;
    for (qsizetype at = 0; at < cells.size(); at += inOne)
        groups.append(shortened(cells.mid(at, inOne).join(u'&'), QStringLiteral("?")));
    return groups.join(u'&');
}

/// Each divisor keeps one strict sign across all choices.
void RangeWriter::addDivisors(std::vector<Condition> &conditions)
{
    QStringList seen;
    for (const int at : m_needed) {
        const FormulaGraph::Node &node = m_context.graph.node(at);
        if (node.op != Op::Divide || at < m_entry.first || isCell(at))
            continue;
        const FormulaGraph::Node &divisor = m_context.graph.node(node.right);
        if (divisor.op == Op::Number && signOf(divisor.number) != 0)
            continue;
        const RangeTerm ends = hull(termsOf(node.right), node.right);
        const QString text =
            ends.isPoint() ? ends.low + QStringLiteral("<>0") : QStringLiteral("OR(%1>0,%2<0)").arg(ends.low, ends.high);
        if (seen.contains(text))
            continue;
        seen.append(text);
        conditions.push_back({shortened(text, textOf(node.right)), m_context.words.divisor});
    }
}

QString RangeWriter::pointsOnly(const std::vector<int> &facts) const
{
    QStringList parts;
    for (const int fact : facts) {
        const EndNames &ends = m_context.cells.facts[static_cast<std::size_t>(fact)].ends;
        parts.append(ends.low + u'=' + ends.high);
    }
    return list(parts, "AND");
}

/// Several facts that move together: which of them may, while the others are points.
QString RangeWriter::groupCondition(const FormulaGraph::Parameter &parameter) const
{
    constexpr std::size_t fewFacts = 4;
    const std::size_t count = parameter.facts.size();
    if (count > fewFacts)
        return pointsOnly(parameter.facts);
    const auto part = [&](unsigned set) {
        std::vector<int> facts;
        for (std::size_t i = 0; i < count; ++i) {
            if ((set >> i & 1U) != 0)
                facts.push_back(parameter.facts[i]);
        }
        return facts;
    };
    const unsigned all = (1U << count) - 1;
    std::vector<unsigned> largest; // sets that may move and no larger one may
    for (int size = static_cast<int>(count) - 1; size >= 0; --size) {
        for (unsigned set = 0; set < all; ++set) {
            const bool covered =
                std::any_of(largest.begin(), largest.end(), [set](unsigned known) { return (set & ~known) == 0; });
            if (std::popcount(set) == size && !covered && m_context.graph.degreesAreAtMostOne(m_reach, part(set)))
                largest.push_back(set);
        }
    }
    QStringList ways;
    for (const unsigned set : largest)
        ways.append(pointsOnly(part(all & ~set)));
    return list(ways, "OR");
}

void RangeWriter::addDegrees(std::vector<Condition> &conditions)
{
    const auto add = [&](const FormulaGraph::Parameter &parameter, const QString &text, const QString &reason) {
        const QString id = factId(parameter.facts.front());
        conditions.push_back({shortened(text, id), QString(reason).replace(QStringLiteral("%1"), id)});
    };
    for (std::size_t i = 0; i < m_reach.parameters.size(); ++i) {
        const FormulaGraph::Parameter &parameter = m_reach.parameters[i];
        if (parameter.occurrences > 1 && !m_context.graph.degreesAreAtMostOne(m_reach, parameter.facts))
            add(parameter, groupCondition(parameter), m_context.words.notProvable);
    }
    for (const int unpinned : m_unpinned) {
        const FormulaGraph::Parameter &parameter = m_reach.parameters[static_cast<std::size_t>(unpinned)];
        add(parameter, pointsOnly(parameter.facts), m_context.words.tooManyRepeated);
    }
}

/// The node as a formula of the story, cut where it is long.
QString RangeWriter::textOf(int index) const
{
    struct Part {
        int node = -1;
        QChar sign;
    };
    QString text;
    std::vector<Part> open{{index, {}}};
    while (!open.empty() && text.size() < longestPart) {
        const Part part = open.back();
        open.pop_back();
        if (part.node < 0) {
            text += part.sign == u')' || part.sign == u'(' ? QString(part.sign) : u' ' + QString(part.sign) + u' ';
            continue;
        }
        const FormulaGraph::Node &node = m_context.graph.node(part.node);
        const int figure = part.node == index ? -1 : m_context.graph.figureAt(part.node);
        if (node.left >= 0 && figure < 0) {
            const QChar sign = node.op == Op::Add ? u'+' : node.op == Op::Subtract ? u'-' : node.op == Op::Multiply ? u'*' : u'/';
            if (part.node != index)
                open.push_back({-1, u')'});
            open.insert(open.end(), {{node.right, {}}, {-1, sign}, {node.left, {}}});
            if (part.node != index)
                open.push_back({-1, u'('});
            continue;
        }
        const QString name = figure >= 0 ? m_context.graph.story().figures[static_cast<std::size_t>(figure)].id
            : node.op == Op::Number      ? decimalText(node.number)
            : node.fact >= 0             ? factId(node.fact)
                                         : m_context.graph.story().figures[static_cast<std::size_t>(node.figure)].id;
        text += node.op == Op::Middle ? QStringLiteral("mid(%1)").arg(name) : name;
    }
    return open.empty() ? text : text.left(longestPart) + u'…';
}

} // namespace tenbin
