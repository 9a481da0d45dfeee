// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what tests of the audience's screen share: the steps of a story as they are shown, or one for every chart there is.
#pragma once

#include "core/charts/stepview.h"
#include "core/story/storyreader.h"
#include "ui/present/stagepicture.h"
#include "ui/present/talk.h"

namespace tenbin::test {

/// The story's own steps and, behind them, one for every chart it has something for.
inline std::vector<Step> stepsAndCharts(const Story &story)
{
    std::vector<Step> steps = story.steps;
    const Figures figures = evaluate(story, {});
    for (const ChartInfo &info : chartList()) {
        if (!planChart(info.id, story, figures, {}))
            continue;
        Step step;
        step.id = QStringLiteral("chart:") + info.id;
        step.chart = info.id;
        steps.push_back(step);
    }
    return steps;
}

inline StageStep stageStep(const Story &story, const Step &step, LanguageId language, Basis basis = Basis::Article)
{
    Scenario reader;
    reader.basis = basis;
    const Figures figures = evaluate(story, scenarioOf(step.view, reader));
    return {planChart(step.chart, story, figures, optionsOf(step, Language::of(language))), step.reveal, step.view.focus};
}

} // namespace tenbin::test
