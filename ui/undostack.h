// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: undo and redo as a stack of values: what the document was before and after each step, and what the step is called.
#pragma once

#include "core/figures/figures.h"

#include <memory>
#include <vector>

namespace tenbin {

/// Everything undo brings back. Stories are shared: a step that changes values only costs no copy of the story.
struct DocumentState {
    std::shared_ptr<const Story> story;
    Scenario scenario;
    /// The same values; stories are compared by identity, since every edit makes a new one.
    bool operator==(const DocumentState &) const = default;
};

/// One way along a step. What is equal at both ends stays as the document has it now: switches are no steps.
struct Transition {
    const DocumentState &from;
    const DocumentState &to;
};

inline constexpr int maxUndoSteps = 500;

class UndoStack {
public:
    /// Steps with the same non-empty `mergeKey` become one as long as no other step, undo or `closeStep` comes between: a
    /// dragged slider is one step. A step back to where it began goes away. A new step forgets what was undone.
    void push(const DocumentState &before, const DocumentState &after, const Text &words, const QString &mergeKey);
    void closeStep() { m_open = false; } ///< the next push makes a step of its own
    void clear();
    /// Puts `now` in place of `before` in every state: the same story, with contents of its linked files that came in late.
    void replaceStory(const std::shared_ptr<const Story> &before, const std::shared_ptr<const Story> &now);
    [[nodiscard]] std::vector<std::shared_ptr<const Story>> stories() const; ///< of all states, some perhaps more than once

    [[nodiscard]] bool canUndo() const { return m_at > 0; }
    [[nodiscard]] bool canRedo() const { return m_at < m_steps.size(); }
    [[nodiscard]] Text undoWords() const; ///< what would be undone; empty if nothing
    [[nodiscard]] Text redoWords() const;
    [[nodiscard]] Transition undo(); ///< there must be a step; valid until the next push
    [[nodiscard]] Transition redo();
    [[nodiscard]] int size() const { return static_cast<int>(m_steps.size()); }

private:
    struct Step {
        DocumentState before;
        DocumentState after;
        Text words;
        QString mergeKey;
    };
    std::vector<Step> m_steps;
    std::size_t m_at = 0; ///< steps before this one are done, the others undone
    bool m_open = false;
};

} // namespace tenbin
