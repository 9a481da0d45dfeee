// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what the parts of the story reader share: the problems with their places, the ids and who refers to them.
#pragma once

#include "core/story/jsontree.h"

#include <QSet>

#include <array>

namespace tenbin {

/// What an id in the file stands for.
enum class Naming { Source, Fact, Figure, FactOrFigure, Model };

/// Collects problems, ids and references while the tree is walked; references are checked when all ids are known.
class StoryContext {
public:
    explicit StoryContext(const JsonTree &tree)
        : m_tree(tree)
    {
    }

    [[nodiscard]] const JsonTree &tree() const { return m_tree; }

    void error(JsonTree::Index at, ProblemCode code, QStringList arguments = {});
    void warn(JsonTree::Index at, ProblemCode code, QStringList arguments = {});
    /// A problem found before, at the place its pointer names.
    void add(JsonTree::Index at, Problem problem) { m_problems.push_back({at, std::move(problem)}); }
    /// WrongType with what was found there.
    void wrongType(JsonTree::Index at, const char *expected);

    void define(Naming naming, const QString &id);
    void refer(JsonTree::Index at, Naming naming, const QString &id);
    void checkReferences();

    /// Formulas cannot be judged when a fact or figure could not be read.
    void setIncomplete() { m_complete = false; }
    [[nodiscard]] bool isComplete() const { return m_complete; }

    /// In the order of the file. Past a thousand warnings no more are kept, and likewise for errors.
    [[nodiscard]] Problems takeProblems();

private:
    struct Placed {
        JsonTree::Index at;
        Problem problem;
    };
    struct Reference {
        JsonTree::Index at;
        Naming naming;
        QString id;
    };
    void add(JsonTree::Index at, Severity severity, ProblemCode code, QStringList arguments);
    [[nodiscard]] bool isDefined(Naming naming, const QString &id) const;

    const JsonTree &m_tree;
    std::vector<Placed> m_problems;
    std::array<std::size_t, 2> m_counts{};
    std::vector<Reference> m_references;
    QSet<QString> m_sources, m_facts, m_figures, m_models;
    bool m_complete = true;
};

} // namespace tenbin
