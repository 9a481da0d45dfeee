// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: which formulas can follow their inputs in a spreadsheet, and the cells their steps go to.
#include "core/office/rangeformula.h"

#include "core/office/rangewriter.h"

namespace tenbin {

namespace {

constexpr int mostStepsTogether = 100'000; ///< lines of one sheet

/// Faults of the formula, not of its inputs: no change of a cell mends them.
bool isHopeless(const std::optional<Problem> &problem)
{
    if (!problem)
        return false;
    switch (problem->code) {
    case ProblemCode::FormulaSyntax:
    case ProblemCode::UnknownReference:
    case ProblemCode::Cycle:
    case ProblemCode::UnitMismatch:
    case ProblemCode::TooComplex:
        return true;
    default:
        return false;
    }
}

} // namespace

FormulaSteps::FormulaSteps(QString prefix, int firstRow)
    : m_prefix(std::move(prefix))
    , m_firstRow(firstRow)
{
}

EndNames FormulaSteps::add(FormulaStep step)
{
    const int row = m_firstRow + count();
    m_steps.push_back(std::move(step));
    return {m_prefix + cellText(row, lowColumn), m_prefix + cellText(row, highColumn)};
}

QString FormulaSteps::span(int first, int count, int column) const
{
    const int row = m_firstRow + first;
    return m_prefix + cellText(row, column) + u':' + cellText(row + count - 1, column);
}

RangeFormulas::RangeFormulas(const Story &story, const Figures &figures, Cells cells, RangeWords words, FormulaSteps &steps)
    : m_figures(figures)
    , m_graph(story, figures.scenario().pairing)
    , m_cells(std::move(cells))
    , m_words(std::move(words))
    , m_steps(steps)
{
}

std::optional<LiveRange> RangeFormulas::figure(int index)
{
    const FigureValue &value = m_figures.all()[static_cast<std::size_t>(index)];
    if (isHopeless(value.problem))
        return std::nullopt;
    const std::optional<FormulaGraph::Entry> entry = m_graph.addFigure(index);
    return entry ? write(value.figure->id, *entry, value, value.figure->unit) : fixed(value);
}

std::optional<LiveRange> RangeFormulas::formula(
    const QString &owner, const QString &text, const FigureValue &value, const Unit &unit)
{
    if (isHopeless(value.problem))
        return std::nullopt;
    const std::optional<FormulaGraph::Entry> entry = m_graph.add(text);
    return entry ? write(owner, *entry, value, unit) : fixed(value);
}

LiveRange RangeFormulas::write(const QString &owner, const FormulaGraph::Entry &entry, const FigureValue &value, const Unit &unit)
{
    RangeWriter writer({m_graph, m_figures, m_cells, m_words, m_steps}, owner, entry);
    if (m_steps.count() >= mostStepsTogether || !writer.plan(value))
        return fixed(value);
    return writer.write(unit);
}

LiveRange RangeFormulas::fixed(const FigureValue &value) const
{
    LiveRange result;
    result.live = false;
    result.problem = QStringLiteral("IF(%1=0,\"\",%2)").arg(m_cells.changedInputs, quotedText(m_words.tooLarge));
    if (value.quantity) {
        result.low = numberLiteral(value.quantity->low);
        result.high = numberLiteral(value.quantity->high);
    } else {
        result.problem = quotedText(m_words.tooLarge);
    }
    return result;
}

} // namespace tenbin
