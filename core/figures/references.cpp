// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: which fact or figure an id in a formula means, and which figures each figure names.
#include "core/figures/references.h"

#include <algorithm>
#include <iterator>

namespace tenbin {

namespace {

template <typename T>
QHash<QString, int> indexById(const std::vector<T> &values)
{
    QHash<QString, int> index;
    index.reserve(static_cast<qsizetype>(values.size()));
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!index.contains(values[i].id))
            index.insert(values[i].id, static_cast<int>(i));
    }
    return index;
}

} // namespace

QHash<QString, int> factIndexOf(const Story &story)
{
    return indexById(story.facts);
}

QHash<QString, int> figureIndexOf(const Story &story)
{
    return indexById(story.figures);
}

std::vector<FormulaReading> readFormulas(const Story &story)
{
    std::vector<FormulaReading> readings;
    readings.reserve(story.figures.size());
    std::transform(story.figures.begin(), story.figures.end(), std::back_inserter(readings),
        [](const Figure &figure) { return parseFormula(figure.formula); });
    return readings;
}

std::vector<std::vector<int>> usesOf(
    const std::vector<FormulaReading> &formulas, const QHash<QString, int> &facts, const QHash<QString, int> &figures)
{
    std::vector<std::vector<int>> uses(formulas.size());
    for (std::size_t i = 0; i < formulas.size(); ++i) {
        if (!formulas[i].formula)
            continue;
        for (const Formula::Node &node : formulas[i].formula->nodes) {
            const bool named = node.op == Formula::Op::Id || node.op == Formula::Op::Middle;
            if (named && !facts.contains(node.id) && figures.contains(node.id))
                uses[i].push_back(figures.value(node.id));
        }
    }
    return uses;
}

QStringList figureIds(const Story &story, const std::vector<int> &figures)
{
    QStringList ids;
    std::transform(figures.begin(), figures.end(), std::back_inserter(ids),
        [&story](int figure) { return story.figures[static_cast<std::size_t>(figure)].id; });
    return ids;
}

QString formulaPointer(int figure)
{
    return QStringLiteral("/figures/%1/formula").arg(figure);
}

} // namespace tenbin
