// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: models.cost-per-parameter: dots on a log scale, cheapest on top, per total and per active parameter.
#include "core/charts/modelvalues.h"
#include "core/charts/ratiowords.h"
#include "core/charts/valueaxis.h"

#include <algorithm>

namespace tenbin {

namespace {

constexpr int labelDigits = 3;
constexpr int ratioDigits = 2;

struct CostRow {
    const Model *model = nullptr;
    CostSource source = CostSource::Published;
    QString totalFormula, activeFormula; ///< the same where every parameter is active
    std::optional<FigureValue> total; ///< as far as the reader wants it drawn
    std::optional<FigureValue> active;
    int totalDatum = -1, activeDatum = -1;

    [[nodiscard]] const FigureValue &leading() const { return total ? *total : *active; }
    [[nodiscard]] int leadingDatum() const { return total ? totalDatum : activeDatum; }
    [[nodiscard]] bool hasOwnActive() const { return activeFormula != totalFormula; }
};

/// Collects the rows of one chart; `missing` are models without a value, with the reason.
struct CostRows {
    std::vector<CostRow> rows;
    std::vector<std::pair<const Model *, QString>> missing;
    [[nodiscard]] const CostRow *find(const QString &id) const
    {
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const CostRow &r) { return r.model->id == id; });
        return row == rows.end() ? nullptr : &*row;
    }
};

bool wantsLog(const PlanContext &context)
{
    return context.options().logAxis.value_or(true);
}

QString perFormula(const QString &cost, const QString &parameters)
{
    return QStringLiteral("%1 / %2").arg(cost, parameters);
}

/// The story's own figure for the subject, so that its evidence is that figure's.
QString ownFigure(const Model &model, const QString &figure, const PlanContext &context)
{
    return isSubject(model, context) && !figure.isEmpty() && context.figures().figure(figure) ? figure : QString();
}

bool drawable(const FigureValue &value, const PlanContext &context)
{
    return value.quantity && (!wantsLog(context) || value.quantity->low > 0);
}

QString whyNot(const FigureValue &value, const PlanContext &context)
{
    return value.quantity ? context.language().translate("Models", "no value: only values above zero stand on a log scale")
                          : valueText(value, context.language());
}

/// Fills the values the reader wants; returns why not if the row cannot be drawn.
QString fillValues(CostRow &row, const PlanContext &context)
{
    static const Unit unit = knownUnit(u"USD / parameter");
    const ParameterKind kind = context.options().parameters;
    if (kind != ParameterKind::Active)
        row.total = context.figures().formula(row.totalFormula, unit);
    if (kind == ParameterKind::Active || (kind == ParameterKind::Both && row.hasOwnActive()))
        row.active = context.figures().formula(row.activeFormula, unit);
    if (!drawable(row.leading(), context))
        return whyNot(row.leading(), context);
    if (row.total && row.active && !drawable(*row.active, context))
        row.active.reset();
    return {};
}

CostRows costRows(const PlanContext &context)
{
    const ModelsPart &part = *context.story().models;
    CostRows result;
    for (const Model *model : chosenModels(context)) {
        const std::optional<ModelCost> cost = costOf(*model, context);
        if (!cost || !hasFact(context, model->parameters)) {
            result.missing.emplace_back(model, reasonWithoutCost(*model, context));
            continue;
        }
        CostRow row;
        row.model = model;
        row.source = cost->source;
        const QString totalFigure = ownFigure(*model, part.costPerParameter, context);
        row.totalFormula = totalFigure.isEmpty() ? perFormula(cost->formula, model->parameters) : totalFigure;
        const QString activeFigure = ownFigure(*model, part.costPerActiveParameter, context);
        row.activeFormula = !hasFact(context, model->active) ? row.totalFormula
            : activeFigure.isEmpty()                         ? perFormula(cost->formula, model->active)
                                                             : activeFigure;
        const QString reason = fillValues(row, context);
        if (reason.isEmpty())
            result.rows.push_back(row);
        else
            result.missing.emplace_back(model, reason);
    }
    std::stable_sort(result.rows.begin(), result.rows.end(),
        [](const CostRow &a, const CostRow &b) { return a.leading().quantity->middle() < b.leading().quantity->middle(); });
    return result;
}

QString howWorkedOut(CostSource source, const Language &language)
{
    switch (source) {
    case CostSource::Published:
        return language.translate("Models", "From the published cost.");
    case CostSource::Priced:
        return language.translate("Models", "From GPU-hours times the assumed price.");
    case CostSource::Estimate:
        return language.translate("Models", "From an estimate by a third party.");
    }
    Q_UNREACHABLE();
}

int addCostDatum(ChartSpec &spec, PlanContext &context, const CostRow &row, const FigureValue &value, const QString &formula,
    const QString &name, const QString &series)
{
    const bool figure = context.figures().figure(formula) != nullptr;
    const QString id = QStringLiteral("model:%1:%2").arg(row.model->id, name);
    const int index = figure ? context.addFigure(spec, formula)
                             : context.addValue(spec, value, id, row.model->name, series, {.digits = labelDigits});
    describe(spec.data.at(static_cast<std::size_t>(index)), *row.model, series, howWorkedOut(row.source, context.language()),
        context.language());
    return index;
}

void addData(ChartSpec &spec, PlanContext &context, CostRows &rows)
{
    const QString total = context.language().translate("Models", "Per parameter");
    const QString active = context.language().translate("Models", "Per active parameter");
    for (CostRow &row : rows.rows) {
        if (row.total)
            row.totalDatum =
                addCostDatum(spec, context, row, *row.total, row.totalFormula, QStringLiteral("cost-per-parameter"), total);
        if (row.active)
            row.activeDatum = addCostDatum(
                spec, context, row, *row.active, row.activeFormula, QStringLiteral("cost-per-active-parameter"), active);
    }
    const QString series = context.options().parameters == ParameterKind::Active ? active : total;
    for (const auto &[model, reason] : rows.missing) {
        const int index =
            addMissing(spec, QStringLiteral("model:%1:cost-per-parameter").arg(model->id), model->name, series, reason);
        describe(spec.data.at(static_cast<std::size_t>(index)), *model, series, {}, context.language());
    }
    noteMissing(context, static_cast<int>(rows.missing.size()), static_cast<int>(rows.rows.size() + rows.missing.size()));
}

// ---- axes and marks ----

FigureValue leadingRatio(const CostRow &row, const CostRow &base, const PlanContext &context)
{
    const bool total = row.total.has_value();
    return context.figures().formula(
        QStringLiteral("(%1) / (%2)")
            .arg(total ? row.totalFormula : row.activeFormula, total ? base.totalFormula : base.activeFormula),
        {});
}

Axis rowAxis(const CostRows &rows, const PlanContext &context)
{
    const CostRow *subject = rows.find(context.story().models->subject);
    std::vector<Category> categories;
    for (const CostRow &row : rows.rows) {
        Category category{.name = row.model->name, .strong = isNamed(*row.model, context), .datum = row.leadingDatum()};
        if (subject) {
            const FigureValue ratio = leadingRatio(row, *subject, context);
            if (ratio.quantity)
                category.detail = quantityText(*ratio.quantity, {.digits = ratioDigits}, context.language());
        }
        categories.push_back(category);
    }
    Axis axis = categoryAxis(std::move(categories));
    if (subject)
        axis.detailTitle = context.language().translate("Models", "× %1").arg(shortModelName(subject->model->name));
    return axis;
}

ValueAxis costAxis(const CostRows &rows, const PlanContext &context)
{
    AxisSpan span;
    for (const CostRow &row : rows.rows) {
        if (row.total)
            span.add(*row.total->quantity);
        if (row.active)
            span.add(*row.active->quantity);
    }
    const Unit unit = knownUnit(u"USD / parameter");
    return wantsLog(context) ? logValueAxis(span, unit, context.language())
                             : linearValueAxis(span, AxisStart::Zero, unit, Show::Plain, context.language());
}

PointMark costPoint(
    const CostRow &row, const FigureValue &value, int datum, int position, const ValueAxis &axis, const PlanContext &context)
{
    PointMark point;
    point.datum = datum;
    point.x = toDouble(value.quantity->low);
    point.xHigh = toDouble(value.quantity->high);
    point.y = point.yHigh = position;
    point.shape = row.source == CostSource::Priced ? PointMark::Shape::Diamond : PointMark::Shape::Circle;
    point.tone = modelTone(*row.model, value.voice, context);
    point.strong = isNamed(*row.model, context);
    point.label = axis.label(*value.quantity, labelDigits, context.language());
    if (row.source == CostSource::Estimate)
        point.label = context.language().translate("Models", "%1 (estimate)").arg(point.label);
    return point;
}

void addRowMarks(ChartSpec &spec, const CostRow &row, int position, const ValueAxis &axis, const PlanContext &context)
{
    if (row.total && row.active) {
        const Tone tone = modelTone(*row.model, row.total->voice, context);
        spec.marks.push_back(LineMark{.x1 = toDouble(row.total->quantity->high),
            .y1 = static_cast<double>(position),
            .x2 = toDouble(row.active->quantity->low),
            .y2 = static_cast<double>(position),
            .tone = tone});
    }
    if (row.total) {
        PointMark point = costPoint(row, *row.total, row.totalDatum, position, axis, context);
        point.filled = row.source != CostSource::Estimate;
        spec.marks.push_back(point);
    }
    if (row.active) {
        PointMark point = costPoint(row, *row.active, row.activeDatum, position, axis, context);
        point.filled = false;
        spec.marks.push_back(point);
    }
}

/// The subject's value as a line down to the last row, so that every row can be read against it.
void addReference(ChartSpec &spec, const CostRows &rows, const PlanContext &context)
{
    const CostRow *subject = rows.find(context.story().models->subject);
    if (!subject || rows.rows.size() < 2)
        return;
    const double x = toDouble(subject->leading().quantity->low);
    spec.marks.push_back(LineMark{.x1 = x,
        .y1 = static_cast<double>(subject - rows.rows.data()),
        .x2 = x,
        .y2 = spec.y.high,
        .style = LineMark::Style::Dotted,
        .tone = modelTone(*subject->model, subject->leading().voice, context)});
}

// ---- words ----

std::vector<LegendEntry> legendOf(const CostRows &rows, const PlanContext &context)
{
    const Language &language = context.language();
    const auto any = [&](auto test) { return std::any_of(rows.rows.begin(), rows.rows.end(), test); };
    std::vector<LegendEntry> legend;
    const CostRow *subject = rows.find(context.story().models->subject);
    const bool ownCircle = subject && subject->source == CostSource::Published;
    if (any([](const CostRow &row) { return row.source == CostSource::Published; })) {
        const Tone tone = ownCircle ? modelTone(*subject->model, subject->leading().voice, context) : Tone::Context;
        legend.push_back({LegendEntry::Sign::Circle, tone, language.translate("Models", "published cost")});
    }
    if (any([](const CostRow &row) { return row.source == CostSource::Priced; }))
        legend.push_back(pricedLegend(context));
    if (any([](const CostRow &row) { return row.active.has_value(); }))
        legend.push_back(
            {LegendEntry::Sign::HollowPair, Tone::Context, language.translate("Models", "hollow: per active parameter")});
    return legend;
}

QString leadingTitle(
    const RatioWords &words, const QString &subject, const QString &rival, ParameterKind parameters, const Language &language)
{
    const bool active = parameters == ParameterKind::Active;
    switch (words.kind) {
    case RatioKind::Same:
        return (active ? language.translate("Models", "Per active parameter, %1 cost about the same as\n%2")
                       : language.translate("Models", "Per parameter, %1 cost about the same as\n%2"))
            .arg(subject, rival);
    case RatioKind::Part:
        return (active ? language.translate("Models", "Per active parameter, %1 cost %3 of\n%2")
                       : language.translate("Models", "Per parameter, %1 cost %3 of\n%2"))
            .arg(subject, rival, words.text);
    case RatioKind::Times:
        return (active ? language.translate("Models", "Per active parameter, %1 cost %3 as much as\n%2")
                       : language.translate("Models", "Per parameter, %1 cost %3 as much as\n%2"))
            .arg(subject, rival, words.text);
    }
    Q_UNREACHABLE();
}

/// From the cheapest to the dearest row: what remains to be said without the two named models.
QString spanTitle(const CostRows &rows, const PlanContext &context)
{
    const Language &language = context.language();
    const auto textOf = [&](const CostRow &row) {
        return quantityText(*row.leading().quantity, {.digits = labelDigits}, language);
    };
    const CostRow &first = rows.rows.front();
    const CostRow &last = rows.rows.back();
    if (rows.rows.size() == 1)
        return language.translate("Models", "%1 cost\n%2").arg(first.model->name, textOf(first));
    return language.translate("Models", "From %1 for %2\nto %3 for %4")
        .arg(textOf(first), first.model->name, textOf(last), last.model->name);
}

QString titleOf(const CostRows &rows, const PlanContext &context)
{
    const Language &language = context.language();
    const CostRow *subject = rows.find(context.story().models->subject);
    const CostRow *rival = rows.find(context.story().models->rival);
    if (!subject || !rival || subject == rival)
        return spanTitle(rows, context);
    const FigureValue ratio = leadingRatio(*subject, *rival, context);
    if (!ratio.quantity)
        return spanTitle(rows, context);
    const RatioWords words = ratioWords(*ratio.quantity, language);
    const QString title = leadingTitle(words, subject->model->name, rival->model->name, context.options().parameters, language);
    if (!subject->total || !(subject->active || rival->active))
        return title;
    const FigureValue activeRatio =
        context.figures().formula(QStringLiteral("(%1) / (%2)").arg(subject->activeFormula, rival->activeFormula), {});
    if (!activeRatio.quantity)
        return title;
    return language.translate("Models", "%1; per active parameter, %2")
        .arg(title, ratioWords(*activeRatio.quantity, language).text);
}

QString subtitleOf(const ValueAxis &axis, const PlanContext &context)
{
    const Language &language = context.language();
    return wantsLog(context) ? language.translate("Models", "Training cost in %1, log scale").arg(axis.scale.unit)
                             : language.translate("Models", "Training cost in %1").arg(axis.scale.unit);
}

} // namespace

ChartPlan planCostPerParameter(PlanContext &context)
{
    CostRows rows = costRows(context);
    if (rows.rows.empty())
        return tl::unexpected(ChartUnavailable{
            context.language().translate("Models", "None of the chosen models has a cost and a number of parameters.")});
    ChartSpec spec;
    spec.id = QStringLiteral("models.cost-per-parameter");
    addData(spec, context, rows);
    const ValueAxis axis = costAxis(rows, context);
    spec.x = axis.axis;
    spec.y = rowAxis(rows, context);
    addReference(spec, rows, context);
    for (std::size_t i = 0; i < rows.rows.size(); ++i)
        addRowMarks(spec, rows.rows[i], static_cast<int>(i), axis, context);
    spec.legend = legendOf(rows, context);
    spec.title = titleOf(rows, context);
    spec.subtitle = subtitleOf(axis, context);
    spec.rowLimit = context.language().translate("Models", "%1 of %2 models shown: both ends of the order");
    context.finish(spec);
    return spec;
}

} // namespace tenbin
