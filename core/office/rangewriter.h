// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: writing one formula of a story as formulas of a spreadsheet, operation by operation.
#pragma once

#include "core/office/rangeformula.h"

#include <map>

namespace tenbin {

/// One operand or result: its two ends as text, and what they are today.
struct RangeTerm {
    enum class Binding { Sum, Product, Atom };
    QString low;
    QString high; ///< equal to `low` where the ends cannot differ
    Binding binding = Binding::Atom;
    std::optional<Interval> value;

    [[nodiscard]] bool isPoint() const { return low == high; }
};

/// "MIN(a,b)", or the one part there is.
[[nodiscard]] QString list(const QStringList &parts, const char *function);

/// Interval steps as text.
[[nodiscard]] RangeTerm combined(Formula::Op op, const RangeTerm &a, const RangeTerm &b);

/// Works through one formula of the graph; the result refers to cells.
class RangeWriter {
public:
    static constexpr qsizetype longList = 900; ///< characters; what is longer goes to steps

    struct Context {
        const FormulaGraph &graph;
        const Figures &figures;
        const RangeFormulas::Cells &cells;
        const RangeWords &words;
        FormulaSteps &steps;
    };

    RangeWriter(const Context &context, QString owner, const FormulaGraph::Entry &entry);

    /// False if it would take more steps than a sheet should hold.
    [[nodiscard]] bool plan(const FigureValue &value);
    /// After plan().
    [[nodiscard]] LiveRange write(const Unit &unit);

private:
    using Choice = unsigned; ///< by bit: a repeated parameter at its high end

    struct Condition {
        QString text; ///< true while there is a value
        QString reason;
    };

    [[nodiscard]] bool isCell(int node) const; ///< stands in the cells of a figure: nothing below it is needed
    void choosePins(const FigureValue &value);
    [[nodiscard]] std::vector<int> neededNodes() const;
    [[nodiscard]] Choice maskOf(int node) const { return m_masks.value(node, 0); }
    [[nodiscard]] double cost() const;

    [[nodiscard]] RangeTerm leaf(const FormulaGraph::Node &node, Choice choice) const;
    [[nodiscard]] RangeTerm cellsOf(const ValueCells &cells, int scale, const std::optional<Quantity> &today) const;
    [[nodiscard]] RangeTerm compute(int node, Choice choice);
    [[nodiscard]] const RangeTerm &term(int node, Choice choice) const;
    [[nodiscard]] RangeTerm stepped(RangeTerm term, int node);
    [[nodiscard]] std::vector<RangeTerm> termsOf(int node) const; ///< one per choice it hangs on
    /// MIN of the low ends and MAX of the high ones; `where` names the node beside the steps.
    [[nodiscard]] RangeTerm hull(std::vector<RangeTerm> terms, int where);

    [[nodiscard]] QString inputProblems();
    void addDivisors(std::vector<Condition> &conditions);
    void addDegrees(std::vector<Condition> &conditions);
    [[nodiscard]] QString pointsOnly(const std::vector<int> &facts) const;
    [[nodiscard]] QString groupCondition(const FormulaGraph::Parameter &parameter) const;
    [[nodiscard]] QString textOf(int node) const;
    [[nodiscard]] QString factId(int fact) const;
    [[nodiscard]] bool movesToday(const FormulaGraph::Parameter &parameter) const;
    /// A long expression goes to a step of its own.
    [[nodiscard]] QString shortened(const QString &text, const QString &part);

    Context m_context;
    QString m_owner;
    FormulaGraph::Entry m_entry;
    FormulaGraph::Reach m_reach;
    QHash<int, int> m_bitOfParameter;
    QHash<int, Choice> m_masks; ///< by node
    std::vector<int> m_needed;
    std::vector<int> m_unpinned; ///< repeated parameters past the limit: they must stay points
    QHash<int, std::map<Choice, RangeTerm>> m_terms;
};

} // namespace tenbin
