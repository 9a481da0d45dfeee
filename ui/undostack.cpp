// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undostack.h"

namespace tenbin {

void UndoStack::push(const DocumentState &before, const DocumentState &after, const Text &words, const QString &mergeKey)
{
    m_steps.erase(m_steps.begin() + static_cast<std::ptrdiff_t>(m_at), m_steps.end());
    const bool merges = m_open && !mergeKey.isEmpty() && !m_steps.empty() && m_steps.back().mergeKey == mergeKey;
    if (!merges) {
        m_steps.push_back({before, after, words, mergeKey});
    } else {
        m_steps.back().after = after;
        m_steps.back().words = words;
    }
    m_open = !mergeKey.isEmpty();
    if (m_steps.back().before == m_steps.back().after) {
        m_steps.pop_back();
        m_open = false;
    }
    if (m_steps.size() > maxUndoSteps)
        m_steps.erase(m_steps.begin());
    m_at = m_steps.size();
}

void UndoStack::clear()
{
    m_steps.clear();
    m_at = 0;
    m_open = false;
}

void UndoStack::replaceStory(const std::shared_ptr<const Story> &before, const std::shared_ptr<const Story> &now)
{
    for (Step &step : m_steps) {
        for (DocumentState *state : {&step.before, &step.after}) {
            if (state->story == before)
                state->story = now;
        }
    }
}

std::vector<std::shared_ptr<const Story>> UndoStack::stories() const
{
    std::vector<std::shared_ptr<const Story>> stories;
    for (const Step &step : m_steps) {
        stories.push_back(step.before.story);
        stories.push_back(step.after.story);
    }
    return stories;
}

Text UndoStack::undoWords() const
{
    return canUndo() ? m_steps[m_at - 1].words : Text();
}

Text UndoStack::redoWords() const
{
    return canRedo() ? m_steps[m_at].words : Text();
}

Transition UndoStack::undo()
{
    Q_ASSERT(canUndo());
    m_open = false;
    --m_at;
    return {m_steps[m_at].after, m_steps[m_at].before};
}

Transition UndoStack::redo()
{
    Q_ASSERT(canRedo());
    m_open = false;
    ++m_at;
    return {m_steps[m_at - 1].before, m_steps[m_at - 1].after};
}

} // namespace tenbin
