// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what each step of a talk shows: its values, its chart, its words. Nothing of it touches the reader's own document.
#pragma once

#include "core/charts/chartplan.h"
#include "ui/present/talk.h"

#include <QHash>

#include <functional>
#include <memory>

namespace tenbin {

/// The story as it is talked through: with its own steps, or with one for every chart there is where it has none to show.
/// `options`: how the reader looks at a chart.
[[nodiscard]] std::shared_ptr<const Story> talkStory(const std::shared_ptr<const Story> &story, const Figures &figures,
    const std::function<ViewOptions(const QString &chart)> &options);

/// The step over the reader's scenario, and what the reader changed meanwhile over that: an answer to "what if?" shows at once.
[[nodiscard]] Scenario talkScenario(const StepView &view, const Scenario &reader);

/// Steps are positions in the plan, 0 to stepCount() − 1. Values and charts are worked out when first asked for and kept; steps
/// with the same values share them.
class TalkContent {
public:
    TalkContent(std::shared_ptr<const Story> story, Scenario reader, Language language);
    /// The same with other values or words; what stays the same is not worked out again.
    void update(std::shared_ptr<const Story> story, const Scenario &reader, const Language &language);

    [[nodiscard]] const Story &story() const { return *m_story; }
    [[nodiscard]] const TalkPlan &plan() const { return m_plan; }
    [[nodiscard]] const Language &language() const { return m_language; }
    [[nodiscard]] int stepCount() const { return static_cast<int>(m_plan.steps.size()); }
    [[nodiscard]] const Step &step(int step) const;
    [[nodiscard]] const Figures &figures(int step) const;
    [[nodiscard]] const ChartPlan &chart(int step) const;
    /// Its own title, or the chart's name.
    [[nodiscard]] QString title(int step) const;
    /// What each press of the step brings, in words.
    [[nodiscard]] QStringList reveals(int step) const;
    /// The step that shows a chart: this one if it does, else the first in the plan; −1: none.
    [[nodiscard]] int stepWithChart(const QString &chart, int preferred) const;
    /// By id, or where there is none by place, within what there is; −1: there are no steps.
    [[nodiscard]] int stepWithId(const QString &id, int place) const;

private:
    [[nodiscard]] Scenario scenario(int step) const;

    std::shared_ptr<const Story> m_story;
    TalkPlan m_plan;
    Scenario m_reader;
    Language m_language;
    mutable std::vector<std::shared_ptr<const Figures>> m_figures; ///< different scenarios, few; refer to m_story
    mutable QHash<int, ChartPlan> m_charts;
};

} // namespace tenbin
