// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the entry to the model charts, and models.gpu-hours: bars from zero, or points on a log scale.
#include "core/charts/modelvalues.h"
#include "core/charts/ratiowords.h"
#include "core/charts/valueaxis.h"

#include <algorithm>

namespace tenbin {

namespace {

struct HoursRow {
    const Model *model = nullptr;
    const FactValue *hours = nullptr;
    int datum = -1;
};

bool wantsLog(const PlanContext &context)
{
    return context.options().logAxis.value_or(false);
}

/// Longest first; models without hours, and zero on a log scale, go to the table only.
std::vector<HoursRow> hoursRows(const PlanContext &context, std::vector<const Model *> &missing)
{
    std::vector<HoursRow> rows;
    for (const Model *model : chosenModels(context)) {
        const FactValue *hours = context.figures().fact(model->hours);
        if (hours && (hours->quantity.low > 0 || (!wantsLog(context) && hours->quantity.low == 0)))
            rows.push_back({model, hours});
        else
            missing.push_back(model);
    }
    std::stable_sort(rows.begin(), rows.end(),
        [](const HoursRow &a, const HoursRow &b) { return a.hours->quantity.middle() > b.hours->quantity.middle(); });
    return rows;
}

const HoursRow *find(const std::vector<HoursRow> &rows, const QString &id)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const HoursRow &r) { return r.model->id == id; });
    return row == rows.end() ? nullptr : &*row;
}

void addData(ChartSpec &spec, PlanContext &context, std::vector<HoursRow> &rows, const std::vector<const Model *> &missing)
{
    const Language &language = context.language();
    for (HoursRow &row : rows) {
        row.datum = context.addFact(spec, row.model->hours);
        describe(spec.data.at(static_cast<std::size_t>(row.datum)), *row.model, {}, {}, language);
    }
    for (const Model *model : missing) {
        const int index = hasFact(context, model->hours)
            ? context.addFact(spec, model->hours)
            : addMissing(spec, QStringLiteral("model:%1:hours").arg(model->id), model->name, {},
                language.translate("Models", "no value: no GPU-hours are published"));
        describe(spec.data.at(static_cast<std::size_t>(index)), *model, {}, {}, language);
    }
    const ModelsPart &part = *context.story().models;
    if (find(rows, part.subject) && find(rows, part.rival))
        context.addFigure(spec, part.hoursRatio);
    noteMissing(context, static_cast<int>(missing.size()), static_cast<int>(rows.size() + missing.size()));
}

/// An hour on one chip is not an hour on another; names the chips as soon as there are two.
void noteChips(PlanContext &context, const std::vector<HoursRow> &rows)
{
    QStringList chips;
    for (const HoursRow &row : rows) {
        if (!row.model->chip.isEmpty() && !chips.contains(row.model->chip))
            chips.append(row.model->chip);
    }
    if (chips.size() > 1)
        context.addCaveat(context.language()
                              .translate("Models", "An hour is not the same amount of work on every chip: %1.")
                              .arg(joined(chips, context.language())));
}

Axis rowAxis(const std::vector<HoursRow> &rows, const PlanContext &context)
{
    const HoursRow *subject = find(rows, context.story().models->subject);
    std::vector<Category> categories;
    for (const HoursRow &row : rows) {
        Category category{.name = row.model->name, .strong = isNamed(*row.model, context), .datum = row.datum};
        if (subject) {
            const FigureValue ratio =
                context.figures().formula(QStringLiteral("%1 / %2").arg(row.model->hours, subject->model->hours), {});
            if (ratio.quantity)
                category.detail = quantityText(*ratio.quantity, {.digits = 2}, context.language());
        }
        categories.push_back(category);
    }
    Axis axis = categoryAxis(std::move(categories));
    if (subject)
        axis.detailTitle = context.language().translate("Models", "× %1").arg(shortModelName(subject->model->name));
    return axis;
}

ValueAxis hoursAxis(const std::vector<HoursRow> &rows, const PlanContext &context)
{
    AxisSpan span;
    for (const HoursRow &row : rows)
        span.add(row.hours->quantity);
    const Unit unit = knownUnit(u"GPU-hour");
    return wantsLog(context) ? logValueAxis(span, unit, context.language())
                             : linearValueAxis(span, AxisStart::Zero, unit, Show::Plain, context.language());
}

/// Bars need a zero, so a log axis takes points.
Mark hoursMark(const HoursRow &row, int position, const ValueAxis &axis, const PlanContext &context)
{
    const Quantity &hours = row.hours->quantity;
    const Tone tone = modelTone(*row.model, row.hours->voice, context);
    const bool strong = isNamed(*row.model, context);
    const Certainty certainty =
        row.hours->reading && row.hours->voice != Voice::WhatIf ? row.hours->reading->certainty : Certainty::A;
    const QString label = axis.label(hours, styleOf(*row.hours->fact).digits, context.language());
    if (wantsLog(context))
        return PointMark{.datum = row.datum,
            .x = toDouble(hours.low),
            .y = static_cast<double>(position),
            .xHigh = toDouble(hours.high),
            .yHigh = static_cast<double>(position),
            .filled = certainty < Certainty::C,
            .tone = tone,
            .strong = strong,
            .label = label};
    return BarMark{.datum = row.datum,
        .category = position,
        .low = toDouble(hours.low),
        .high = toDouble(hours.high),
        .tone = tone,
        .strong = strong,
        .estimate = certainty == Certainty::C,
        .unsourced = certainty == Certainty::D,
        .label = label};
}

QString spanTitle(const std::vector<HoursRow> &rows, const PlanContext &context)
{
    const Language &language = context.language();
    const HoursRow &most = rows.front();
    const HoursRow &least = rows.back();
    const auto textOf = [&](const HoursRow &row) { return valueText(*row.hours, language); };
    if (rows.size() == 1)
        return language.translate("Models", "%1 took\n%2").arg(most.model->name, textOf(most));
    return language.translate("Models", "From %1 for %2\nto %3 for %4")
        .arg(textOf(least), least.model->name, textOf(most), most.model->name);
}

QString titleOf(const std::vector<HoursRow> &rows, const PlanContext &context)
{
    const Language &language = context.language();
    const HoursRow *subject = find(rows, context.story().models->subject);
    const HoursRow *rival = find(rows, context.story().models->rival);
    if (!subject || !rival || subject == rival)
        return spanTitle(rows, context);
    const FigureValue ratio =
        context.figures().formula(QStringLiteral("%1 / %2").arg(subject->model->hours, rival->model->hours), {});
    if (!ratio.quantity)
        return spanTitle(rows, context);
    const RatioWords words = ratioWords(*ratio.quantity, language);
    switch (words.kind) {
    case RatioKind::Same:
        return language.translate("Models", "%1 took about as many GPU-hours\nas %2")
            .arg(subject->model->name, rival->model->name);
    case RatioKind::Part:
        return language.translate("Models", "%1 took %3 of the GPU-hours\nof %2")
            .arg(subject->model->name, rival->model->name, words.text);
    case RatioKind::Times:
        return language.translate("Models", "%1 took %3 as many GPU-hours\nas %2")
            .arg(subject->model->name, rival->model->name, words.text);
    }
    Q_UNREACHABLE();
}

} // namespace

ChartPlan planGpuHours(PlanContext &context)
{
    const Language &language = context.language();
    std::vector<const Model *> missing;
    std::vector<HoursRow> rows = hoursRows(context, missing);
    if (rows.empty())
        return tl::unexpected(ChartUnavailable{language.translate("Models", "None of the chosen models has GPU-hours.")});
    ChartSpec spec;
    spec.id = QStringLiteral("models.gpu-hours");
    addData(spec, context, rows, missing);
    noteChips(context, rows);
    const ValueAxis axis = hoursAxis(rows, context);
    spec.x = axis.axis;
    spec.y = rowAxis(rows, context);
    for (std::size_t i = 0; i < rows.size(); ++i)
        spec.marks.push_back(hoursMark(rows[i], static_cast<int>(i), axis, context));
    spec.title = titleOf(rows, context);
    spec.subtitle = (wantsLog(context) ? language.translate("Models", "Time used for training in %1, log scale")
                                       : language.translate("Models", "Time used for training in %1"))
                        .arg(axis.scale.unit);
    spec.rowLimit = language.translate("Models", "%1 of %2 models shown: both ends of the order");
    context.finish(spec);
    return spec;
}

ChartPlan planModels(const QString &id, const Story &story, const Figures &figures, const ViewOptions &options)
{
    PlanContext context(story, figures, options);
    if (id == QLatin1String("models.benchmarks"))
        return planBenchmarks(context);
    if (!story.models || story.models->list.empty())
        return tl::unexpected(ChartUnavailable{options.language.translate("Models", "This story has no models.")});
    if (chosenModels(context).empty())
        return tl::unexpected(
            ChartUnavailable{options.language.translate("Models", "None of the chosen models is in this story.")});
    if (id == QLatin1String("models.cost-per-parameter"))
        return planCostPerParameter(context);
    if (id == QLatin1String("models.cost-vs-size"))
        return planCostAgainstSize(context);
    if (id == QLatin1String("models.gpu-hours"))
        return planGpuHours(context);
    return tl::unexpected(ChartUnavailable{options.language.translate("Charts", "There is no chart named %1.").arg(id)});
}

} // namespace tenbin
