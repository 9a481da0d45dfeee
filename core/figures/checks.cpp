// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the faults of figures and scenarios that can be told without computing a value.
#include "core/figures/dimensions.h"
#include "core/figures/figures.h"
#include "core/figures/order.h"
#include "core/figures/references.h"

namespace tenbin {

namespace {

class FigureChecker {
public:
    explicit FigureChecker(const Story &story)
        : m_story(story)
        , m_facts(factIndexOf(story))
        , m_figures(figureIndexOf(story))
        , m_formulas(readFormulas(story))
    {
    }

    Problems run()
    {
        for (std::size_t i = 0; i < m_formulas.size(); ++i)
            checkFormula(static_cast<int>(i), m_formulas[i], m_story.figures[i]);
        const FigureOrder order = figureOrder(usesOf(m_formulas, m_facts, m_figures));
        for (const std::vector<int> &cycle : order.cycles)
            add(cycle.front(), ProblemCode::Cycle, figureIds(m_story, cycle));
        return std::move(m_problems);
    }

private:
    void add(int figure, ProblemCode code, const QStringList &arguments)
    {
        m_problems.push_back({Severity::Error, code, arguments, formulaPointer(figure)});
    }

    void checkFormula(int index, const FormulaReading &reading, const Figure &figure)
    {
        if (!reading.formula) {
            add(index, ProblemCode::FormulaSyntax, {QString::number(reading.errorPosition), figure.formula});
            return;
        }
        bool allKnown = true;
        for (const QString &id : reading.formula->ids()) {
            if (m_facts.contains(id) || m_figures.contains(id))
                continue;
            allKnown = false;
            add(index, ProblemCode::UnknownReference, {id, QStringLiteral("fact or figure")});
        }
        if (!allKnown)
            return;
        const auto operand = [this](const QString &id) { return Operand{unitOf(id), 0, 0}; };
        if (const auto mismatch = dimensionsOf(*reading.formula, operand, figure.unit).mismatch)
            add(index, ProblemCode::UnitMismatch, {mismatch->first, mismatch->second});
    }

    [[nodiscard]] Unit unitOf(const QString &id) const
    {
        const int fact = m_facts.value(id, -1);
        return fact >= 0 ? m_story.facts[static_cast<std::size_t>(fact)].unit
                         : m_story.figures[static_cast<std::size_t>(m_figures.value(id))].unit;
    }

    const Story &m_story;
    QHash<QString, int> m_facts;
    QHash<QString, int> m_figures;
    std::vector<FormulaReading> m_formulas;
    Problems m_problems;
};

} // namespace

Problems checkFigures(const Story &story)
{
    return FigureChecker(story).run();
}

Problems checkScenario(const Story &story, const Scenario &scenario)
{
    Problems problems;
    const QHash<QString, int> known = factIndexOf(story);
    for (auto changed = scenario.overrides.cbegin(); changed != scenario.overrides.cend(); ++changed) {
        if (!known.contains(changed.key()))
            problems.push_back({Severity::Error, ProblemCode::UnknownFact, {changed.key()}, {}});
    }
    return problems;
}

} // namespace tenbin
