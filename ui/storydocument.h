// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the only state: the open story, the scenario, the selection and the view, with everything worked out from them.
#pragma once

#include "core/charts/viewfile.h"
#include "core/figures/claims.h"
#include "core/story/articletext.h"
#include "core/story/storyreader.h"
#include "ui/undostack.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace tenbin {

/// Basis, pairing, rounding and what-if values are the scenario; switches are no undo steps, what-if values and edits are.
class StoryDocument final : public QObject {
    Q_OBJECT
public:
    explicit StoryDocument(Language language, QObject *parent = nullptr);
    ~StoryDocument() override;

    /// Replaces the story if it can be read; else leaves everything as it is and returns the problems.
    [[nodiscard]] Problems open(const QString &path);
    void openBuiltIn(const QString &id = {}); ///< empty: the first one
    /// A story from elsewhere (template, recovery, another built-in one); `path` may be empty; `modified`: it is not on disk as
    /// it is.
    enum class Saved { Yes, No };
    void setStory(Story &&story, const QString &path, Saved saved);
    /// A story out of a picture, with its switches, what-if values and the options of its chart. It has no file: the picture is
    /// none it could be saved in. `origin`: the name its file had.
    void setPictureStory(
        Story &&story, const Scenario &scenario, const std::optional<ChartViewRecord> &view, const QString &origin);

    [[nodiscard]] const Story &story() const { return *m_state.story; }
    [[nodiscard]] std::shared_ptr<const Story> sharedStory() const { return m_state.story; }
    [[nodiscard]] const Figures &figures() const { return *m_figures; }
    [[nodiscard]] const Scenario &scenario() const { return m_state.scenario; }
    [[nodiscard]] const Language &language() const { return m_language; }
    [[nodiscard]] QString path() const { return m_path; } ///< empty for the built-in story and for one never saved
    /// Name, without folder, of the file the story is or came from: what pictures of it say. Empty for a built-in story.
    [[nodiscard]] QString origin() const;
    /// The story differs from the file; what-if values belong to no file.
    [[nodiscard]] bool isModified() const { return m_state.story != m_savedStory; }
    void setSaved(const QString &path); ///< the story as it is now stands in this file
    /// Options of one chart with the language put in.
    [[nodiscard]] ViewOptions viewOptions(const QString &chart) const;
    [[nodiscard]] ChartPlan plan(const QString &chart) const;
    /// Worked out when first asked for after a change.
    [[nodiscard]] const std::vector<ClaimCheck> &claims() const;

    // ---- intents ----
    /// Switches at once; what-if values as one undo step.
    void setScenario(const Scenario &scenario);
    /// A what-if value, or none: the fact's own value again. `mergeKey`: see UndoStack.
    void setOverride(const QString &fact, const std::optional<Override> &value, const QString &mergeKey = {});
    void clearOverrides();
    /// A named scenario of the story, as one undo step.
    void applyScenario(const NamedScenario &named);
    /// Another story of the same document (an edit), as one undo step. The caller has checked it.
    void edit(Story &&story, const Text &words, const QString &mergeKey = {});
    /// What was read of a linked file, in every state that links it so: no undo step, no modification.
    void setContents(const DataLink &link);
    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return m_undo.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_undo.canRedo(); }
    [[nodiscard]] QString undoWords() const { return m_language.pick(m_undo.undoWords()); }
    [[nodiscard]] QString redoWords() const { return m_language.pick(m_undo.redoWords()); }
    void closeUndoStep() { m_undo.closeStep(); }
    void setLanguage(const Language &language);
    void setViewOptions(const QString &chart, const ViewOptions &options);

    /// What evidence, charts and tables show together: a fact, a figure, or a value of a chart (Datum::id). Empty: nothing.
    [[nodiscard]] QString selection() const { return m_selection; }
    void select(const QString &id);

    /// The attached article; null if none. It never enters story, exports or recovery files.
    [[nodiscard]] const ArticleText *article() const { return m_article.get(); }
    [[nodiscard]] QString articlePath() const { return m_articlePath; }
    [[nodiscard]] Problems attachArticle(const QString &path); ///< errors leave what was attached
    void detachArticle();

signals:
    void opened(); ///< another story is open; comes before storyChanged
    void storyChanged(); ///< another story is open or this one was edited; everything may have changed
    void figuresChanged(); ///< same story, other values
    void languageChanged();
    void viewChanged(const QString &chart);
    void selectionChanged(const QString &id);
    void undoChanged(); ///< what can be undone or redone, or whether the story is modified
    void articleChanged();

private:
    void replaceStory(Story &&story, const Scenario &scenario, const QString &path, Saved saved);
    void change(DocumentState &&after, const Text &words, const QString &mergeKey);
    void restore(const DocumentState &state);
    void recompute();

    DocumentState m_state;
    std::shared_ptr<const Story> m_savedStory;
    std::unique_ptr<const Figures> m_figures; ///< refers to m_state.story
    mutable std::optional<std::vector<ClaimCheck>> m_claims;
    UndoStack m_undo;
    Language m_language;
    QHash<QString, ViewOptions> m_options;
    QString m_path;
    QString m_origin; ///< of a story out of a picture
    QString m_selection;
    std::unique_ptr<const ArticleText> m_article;
    QString m_articlePath;
};

} // namespace tenbin
