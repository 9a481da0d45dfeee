// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the shown steps of a talk on their way to files: each with its values and the words of the presenter.
#pragma once

#include "core/charts/chartspec.h"
#include "core/figures/claims.h"

#include <memory>

namespace tenbin {

/// Steps with the same scenario share them.
struct StepValues {
    Figures figures;
    std::vector<ClaimCheck> claims;
};

struct ExportStep {
    Step step;
    int number = 1; ///< as the presenter sees it, from 1
    std::shared_ptr<const StepValues> values;
};
using ExportSteps = std::vector<std::shared_ptr<const ExportStep>>;

/// As the audience would see them: without hidden ones, backup ones last, each over the reader's scenario. `story` must outlive
/// the values.
[[nodiscard]] ExportSteps exportSteps(const Story &story, const Scenario &reader);
/// Null: no shown step has this id.
[[nodiscard]] std::shared_ptr<const ExportStep> stepOf(const ExportSteps &steps, const QString &id);

/// "step-03-spending.growth": stands for the chart in names of files.
[[nodiscard]] QString stepFileName(const ExportStep &step);
/// "3  Title", the chart's name where the step has no title.
[[nodiscard]] QString stepHeading(const ExportStep &step, const Language &language);
/// Markdown as paragraphs of plain text, points of lists with a dot before them.
[[nodiscard]] QStringList plainParagraphs(const QString &markdown);
/// What the presenter reads under the slide: heading, own notes, then what the chart rests on.
[[nodiscard]] QStringList stepNotes(const ExportStep &step, const ChartSpec &spec, const Story &story, const Language &language);

} // namespace tenbin
