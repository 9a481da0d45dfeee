// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what the model charts share: which models, what each cost and on whose word, what stands in the table when it cost is
// unknown.
#pragma once

#include "core/charts/planning.h"

#include <optional>
#include <vector>

namespace tenbin {

enum class CostSource { Published, Priced, Estimate };

/// Where a model's cost is from: a fact's id or "hours * price", as text for Figures::formula.
struct ModelCost {
    CostSource source = CostSource::Published;
    QString formula;
    QString fact; ///< published or estimated cost; empty if priced
};

/// The models the reader chose, else the story's start list, else all; in the order of the story. Unknown ids are passed over.
[[nodiscard]] std::vector<const Model *> chosenModels(const PlanContext &context);
/// Third-party estimates count only for models the reader chose.
[[nodiscard]] std::optional<ModelCost> costOf(const Model &model, const PlanContext &context);
/// Why `costOf` or a value per parameter finds nothing.
[[nodiscard]] QString reasonWithoutCost(const Model &model, const PlanContext &context);
[[nodiscard]] bool hasFact(const PlanContext &context, const QString &id);

[[nodiscard]] bool isSubject(const Model &model, const PlanContext &context);
/// Subject or rival: the two the title speaks of.
[[nodiscard]] bool isNamed(const Model &model, const PlanContext &context);
/// The subject in the tone of its value; the others for comparison, unless a what-if changed them.
[[nodiscard]] Tone modelTone(const Model &model, Voice voice, const PlanContext &context);

/// A table row without a value; returns its index.
int addMissing(ChartSpec &spec, const QString &id, const QString &label, const QString &series, const QString &reason);
/// Names the row after the model and puts what to know about it behind what is already noted.
void describe(Datum &datum, const Model &model, const QString &series, const QString &how, const Language &language);
/// Says how many of the chosen models the chart leaves to the table, if any.
void noteMissing(PlanContext &context, int missing, int chosen);

/// "GPU-hours × assumed $2": what a diamond stands for.
[[nodiscard]] LegendEntry pricedLegend(const PlanContext &context);

[[nodiscard]] Unit knownUnit(QStringView text); ///< of a unit name the program itself writes

[[nodiscard]] ChartPlan planCostPerParameter(PlanContext &context);
[[nodiscard]] ChartPlan planCostAgainstSize(PlanContext &context);
[[nodiscard]] ChartPlan planGpuHours(PlanContext &context);
[[nodiscard]] ChartPlan planBenchmarks(PlanContext &context);

} // namespace tenbin
