// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the only state: the open story, the scenario and the view, with everything worked out from them.
#pragma once

#include "core/charts/chartplan.h"
#include "core/figures/figures.h"
#include "core/story/storyreader.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace tenbin {

class StoryDocument final : public QObject {
    Q_OBJECT
public:
    explicit StoryDocument(Language language, QObject *parent = nullptr);

    /// Replaces the story if it can be read; else leaves everything as it is and returns the problems.
    [[nodiscard]] Problems open(const QString &path);
    void openBuiltIn();

    [[nodiscard]] const Story &story() const { return *m_story; }
    [[nodiscard]] const Figures &figures() const { return *m_figures; }
    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    [[nodiscard]] const Language &language() const { return m_language; }
    [[nodiscard]] QString path() const { return m_path; } ///< empty for the built-in story
    /// Options of one chart with the language put in.
    [[nodiscard]] ViewOptions viewOptions(const QString &chart) const;
    [[nodiscard]] ChartPlan plan(const QString &chart) const;

    void setScenario(const Scenario &scenario);
    void setLanguage(const Language &language);
    void setViewOptions(const QString &chart, const ViewOptions &options);

signals:
    void storyChanged(); ///< another story is open; everything may have changed
    void figuresChanged(); ///< same story, other values
    void languageChanged();
    void viewChanged(const QString &chart);

private:
    void replace(Story &&story, const QString &path);
    void recompute();

    std::unique_ptr<const Story> m_story; ///< outlives m_figures, which refers to it
    std::unique_ptr<const Figures> m_figures;
    Scenario m_scenario;
    Language m_language;
    QHash<QString, ViewOptions> m_options;
    QString m_path;
};

} // namespace tenbin
