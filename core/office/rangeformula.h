// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the exact range of a figure as two formulas of a spreadsheet that follow the cells of its inputs.
#pragma once

#include "core/office/cellnames.h"
#include "core/office/formulagraph.h"

#include <span>

namespace tenbin {

/// One line of the sheet with intermediate results: `low` and `high` are formulas without "=".
struct FormulaStep {
    QString owner; ///< whose range it is a step of
    QString part; ///< what is worked out: "budget.previous × (1 + …)"
    QString low;
    QString high; ///< empty where the line holds a check only
    std::optional<Interval> value; ///< today's; none where it has no value, or for texts
};

/// Intermediate results, so that no formula grows past what a cell holds. Formulas refer to them by cell.
class FormulaSteps {
public:
    static constexpr int lowColumn = 2; ///< owner, part, lowest, highest
    static constexpr int highColumn = 3;

    /// `prefix` as from sheetPrefix; the first step stands in row `firstRow`, from 0.
    explicit FormulaSteps(QString prefix = {}, int firstRow = 0);

    EndNames add(FormulaStep step); ///< the cells it went to
    [[nodiscard]] const std::vector<FormulaStep> &steps() const { return m_steps; }
    [[nodiscard]] int count() const { return static_cast<int>(m_steps.size()); }
    [[nodiscard]] int firstRow() const { return m_firstRow; }
    /// Cells of `count` steps from `first` on, one column: 'Steps'!$C$5:$C$8.
    [[nodiscard]] QString span(int first, int count, int column) const;

private:
    QString m_prefix;
    int m_firstRow = 0;
    std::vector<FormulaStep> m_steps;
};

/// Where the values stand that formulas name. `problem` is a cell that is empty text while the value is usable and else says why
/// it is not.
struct ValueCells {
    EndNames ends;
    QString problem;
};

/// A formula as the spreadsheet has it, without "=".
struct LiveRange {
    QString low;
    QString high;
    QString problem; ///< gives "" or why there is no value; `low` and `high` mean something only while it gives ""
    bool live = true; ///< false: too large for a sheet; the ends are today's numbers, and any changed input is the problem
};

/// Words that formulas show, in the language of the workbook.
struct RangeWords {
    QString divisor; ///< the number to divide by could be zero
    QString notProvable; ///< %1: a fact
    QString tooManyRepeated; ///< %1: a fact; it must stay a single value
    QString tooLarge; ///< an input has changed, and this figure cannot follow
};

/// The semantics of core/figures/formula (exactRange): interval steps for what occurs once, the hull over every choice of ends
/// for what repeats. Every input counts as a range, whatever it is today: one that would not be provable as a range must stay a
/// point, else the problem says so.
class RangeFormulas {
public:
    struct Cells {
        std::vector<ValueCells> facts; ///< by index in the story
        std::vector<ValueCells> figures;
        QString changedInputs; ///< a cell with the number of inputs that are not as exported
    };

    RangeFormulas(const Story &story, const Figures &figures, Cells cells, RangeWords words, FormulaSteps &steps);

    /// `owner` is named beside the steps; `value` is today's result. None if the formula is at fault itself (syntax, circle,
    /// unknown id, units): no input could give it a value.
    [[nodiscard]] std::optional<LiveRange> figure(int index);
    [[nodiscard]] std::optional<LiveRange> formula(
        const QString &owner, const QString &text, const FigureValue &value, const Unit &unit);
    [[nodiscard]] FormulaGraph &graph() { return m_graph; }

private:
    [[nodiscard]] LiveRange write(
        const QString &owner, const FormulaGraph::Entry &entry, const FigureValue &value, const Unit &unit);
    [[nodiscard]] LiveRange fixed(const FigureValue &value) const;

    const Figures &m_figures;
    FormulaGraph m_graph;
    Cells m_cells;
    RangeWords m_words;
    FormulaSteps &m_steps;
};

} // namespace tenbin
