// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: formulas taken apart down to facts whatever their values are today, so that every input may become a range later.
#pragma once

#include "core/figures/figures.h"

#include <QHash>

#include <optional>
#include <vector>

namespace tenbin {

/// The nodes of all formulas of a workbook together; figures that several formulas name are there once. Ranges today do not
/// matter here: see core/figures/derivation for the same thing with numbers.
class FormulaGraph {
public:
    struct Node {
        Formula::Op op = Formula::Op::Number; ///< Id: a fact; Middle: of a fact or of a figure
        Rational number;
        int fact = -1;
        int figure = -1; ///< Middle only
        int left = -1; ///< operands come before their operator
        int right = -1;
    };
    /// One formula in the graph.
    struct Entry {
        int root = -1;
        int first = 0; ///< its own nodes are those from here to the root; operators among them belong to no other formula
        std::vector<int> facts; ///< it names itself, mid() too; each once
        std::vector<int> figures;
    };
    /// What is free to move: a fact on its own, or the one parameter of a pairing group.
    struct Parameter {
        std::vector<int> facts; ///< in order of appearance
        int occurrences = 0; ///< 2 stands for more too
    };
    /// A formula as a whole.
    struct Reach {
        std::vector<int> nodes; ///< every node below the root and the root, rising
        std::vector<Parameter> parameters;
        QHash<int, int> parameterOfFact;
    };

    FormulaGraph(const Story &story, Pairing pairing);

    [[nodiscard]] const Story &story() const { return m_story; }
    [[nodiscard]] const std::vector<Node> &nodes() const { return m_nodes; }
    [[nodiscard]] const Node &node(int index) const { return m_nodes[static_cast<std::size_t>(index)]; }
    /// The figure whose formula this node is; −1 if none.
    [[nodiscard]] int figureAt(int node) const { return m_figureOfRoot.value(node, -1); }
    [[nodiscard]] int factIndex(const QString &id) const { return m_factIndex.value(id, -1); }
    [[nodiscard]] int figureIndex(const QString &id) const { return m_figureIndex.value(id, -1); }

    /// None for a formula that does not parse, names nothing known, rests on itself, or where there are too many nodes already.
    [[nodiscard]] std::optional<Entry> add(const QString &formula);
    [[nodiscard]] std::optional<Entry> addFigure(int figure);

    [[nodiscard]] Reach reach(int root) const;
    /// Whether numerator and denominator of the one fraction the formula makes have degree at most 1 in the parameter, while
    /// these of its facts move.
    [[nodiscard]] bool degreesAreAtMostOne(const Reach &reach, const std::vector<int> &moving) const;

private:
    [[nodiscard]] std::optional<Entry> place(const Formula &formula);
    [[nodiscard]] std::optional<Node> reference(const Formula::Node &node) const;

    const Story &m_story;
    Pairing m_pairing;
    QHash<QString, int> m_factIndex;
    QHash<QString, int> m_figureIndex;
    std::vector<Node> m_nodes;
    std::vector<std::optional<Entry>> m_entryOfFigure;
    QHash<int, int> m_figureOfRoot;
};

} // namespace tenbin
