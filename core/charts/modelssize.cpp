// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: models.cost-vs-size: training cost against parameters, with lines of equal cost per parameter.
#include "core/charts/modelcatalogue.h"
#include "core/charts/modelvalues.h"
#include "core/charts/ratiowords.h"
#include "core/charts/valueaxis.h"

#include <algorithm>
#include <cmath>

namespace tenbin {

namespace {

constexpr int labelDigits = 3;

struct SizeRow {
    const Model *model = nullptr;
    CostSource source = CostSource::Published;
    QString costFormula;
    const FactValue *parameters = nullptr;
    FigureValue cost;
    int datum = -1;
};

struct SizeRows {
    std::vector<SizeRow> rows;
    std::vector<std::pair<const Model *, QString>> missing;
    [[nodiscard]] const SizeRow *find(const QString &id) const
    {
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const SizeRow &r) { return r.model->id == id; });
        return row == rows.end() ? nullptr : &*row;
    }
};

bool wantsLog(const PlanContext &context)
{
    return context.options().logAxis.value_or(true);
}

SizeRows sizeRows(const PlanContext &context)
{
    const Unit unit = knownUnit(u"USD");
    SizeRows result;
    for (const Model *model : chosenModels(context)) {
        const std::optional<ModelCost> cost = costOf(*model, context);
        if (!cost || !hasFact(context, model->parameters)) {
            result.missing.emplace_back(model, reasonWithoutCost(*model, context));
            continue;
        }
        const FactValue *parameters = context.figures().fact(model->parameters);
        const FigureValue value = context.figures().formula(cost->formula, unit);
        if (!value.quantity)
            result.missing.emplace_back(model, valueText(value, context.language()));
        else if (wantsLog(context) && (value.quantity->low <= 0 || parameters->quantity.low <= 0))
            result.missing.emplace_back(
                model, context.language().translate("Models", "no value: only values above zero stand on a log scale"));
        else
            result.rows.push_back({model, cost->source, cost->formula, parameters, value});
    }
    return result;
}

void addData(ChartSpec &spec, PlanContext &context, SizeRows &rows)
{
    const Language &language = context.language();
    const QString costs = language.translate("Models", "Training cost");
    const QString sizes = language.translate("Models", "Parameters");
    for (SizeRow &row : rows.rows) {
        const QString id = QStringLiteral("model:%1:cost").arg(row.model->id);
        row.datum = row.source == CostSource::Priced
            ? context.addValue(spec, row.cost, id, row.model->name, costs, {.digits = labelDigits})
            : context.addFact(spec, row.costFormula);
        const QString how = row.source == CostSource::Priced ? language.translate("Models", "GPU-hours times the assumed price.")
            : row.source == CostSource::Estimate             ? language.translate("Models", "An estimate by a third party.")
                                                             : QString();
        describe(spec.data.at(static_cast<std::size_t>(row.datum)), *row.model, costs, how, language);
        const int size = context.addFact(spec, row.model->parameters);
        describe(spec.data.at(static_cast<std::size_t>(size)), *row.model, sizes, {}, language);
    }
    for (const auto &[model, reason] : rows.missing) {
        const int index = addMissing(spec, QStringLiteral("model:%1:cost").arg(model->id), model->name, costs, reason);
        describe(spec.data.at(static_cast<std::size_t>(index)), *model, costs, {}, language);
    }
    noteMissing(context, static_cast<int>(rows.missing.size()), static_cast<int>(rows.rows.size() + rows.missing.size()));
}

ValueAxis axisFor(const AxisSpan &span, QStringView unit, const PlanContext &context)
{
    return wantsLog(context) ? logValueAxis(span, knownUnit(unit), context.language())
                             : linearValueAxis(span, AxisStart::Zero, knownUnit(unit), Show::Plain, context.language());
}

/// Cost = rate × parameters, cut to the plot; nothing where the line misses it or barely touches it.
std::optional<LineMark> equalCostLine(double rate, const Axis &x, const Axis &y)
{
    LineMark line{.style = LineMark::Style::Thin, .tone = Tone::Context, .labelAtEnd = true};
    line.x1 = std::max(x.low, y.low / rate);
    line.x2 = std::min(x.high, y.high / rate);
    if (line.x1 >= line.x2)
        return std::nullopt;
    line.y1 = rate * line.x1;
    line.y2 = rate * line.x2;
    const bool log = x.kind == AxisKind::Log;
    const double along = log ? std::log(line.x2 / line.x1) / std::log(x.high / x.low) : (line.x2 - line.x1) / (x.high - x.low);
    const double up = log ? std::log(line.y2 / line.y1) / std::log(y.high / y.low) : (line.y2 - line.y1) / (y.high - y.low);
    if (along + up < 0.5)
        return std::nullopt;
    return line;
}

/// Powers of ten around what the models cost per parameter; with a catalogue, which spans many, not each of them.
void addEqualCostLines(ChartSpec &spec, const SizeRows &rows, const CatalogueShare &share, const PlanContext &context)
{
    constexpr int mostLines = 6;
    const Unit unit = knownUnit(u"USD / parameter");
    AxisSpan rates;
    for (const SizeRow &row : rows.rows) {
        if (row.parameters->quantity.low > 0 && row.cost.quantity->low > 0)
            rates.add({row.cost.quantity->low / row.parameters->quantity.high,
                row.cost.quantity->high / row.parameters->quantity.low, unit});
    }
    if (rates.empty)
        return;
    int first = decimalExponent(rates.low), last = decimalExponent(rates.high) + 1;
    if (share.mostRate > 0) {
        first = std::min(first, static_cast<int>(std::floor(std::log10(share.leastRate))));
        last = std::max(last, static_cast<int>(std::floor(std::log10(share.mostRate))) + 1);
    }
    const int step = std::max(1, (last - first + mostLines) / mostLines);
    const AxisScale scale = axisScale(rates.high, unit, Show::Plain, context.language());
    for (int exponent = first; exponent <= last; exponent += step) {
        const Rational rate = powerOfTen(exponent);
        std::optional<LineMark> line = equalCostLine(toDouble(rate), spec.x, spec.y);
        if (!line)
            continue;
        line->label = axisText(rate, scale, -1, labelDigits, context.language());
        spec.marks.push_back(*line);
    }
}

/// Over many powers of ten no one scale suits: "1 million" and "1 billion" then, not "0.001 billion".
void spellOut(ValueAxis &axis, const PlanContext &context)
{
    axis.scale = axisScale(Rational(1), axis.unit, Show::Plain, context.language());
    for (Tick &tick : axis.axis.ticks) {
        const std::optional<Rational> at =
            parseDecimal(QString::number(tick.at, 'g', 6).replace(QLatin1String("e+"), QLatin1String("e")));
        if (at && !tick.label.isEmpty())
            tick.label =
                quantityText(Quantity::point(*at, axis.unit), {.withUnit = false, .keepScale = true}, context.language());
    }
}

PointMark sizePoint(const SizeRow &row, const PlanContext &context)
{
    PointMark point;
    point.datum = row.datum;
    point.x = toDouble(row.parameters->quantity.low);
    point.xHigh = toDouble(row.parameters->quantity.high);
    point.y = toDouble(row.cost.quantity->low);
    point.yHigh = toDouble(row.cost.quantity->high);
    point.shape = row.source == CostSource::Priced ? PointMark::Shape::Diamond : PointMark::Shape::Circle;
    point.filled = row.source != CostSource::Estimate;
    point.tone = modelTone(*row.model, row.cost.voice, context);
    point.strong = isNamed(*row.model, context);
    point.label = row.source == CostSource::Estimate
        ? context.language().translate("Models", "%1 (estimate)").arg(row.model->name)
        : row.model->name;
    return point;
}

std::vector<LegendEntry> legendOf(const SizeRows &rows, const PlanContext &context)
{
    const Language &language = context.language();
    const auto any = [&](CostSource source) {
        return std::any_of(rows.rows.begin(), rows.rows.end(), [source](const SizeRow &row) { return row.source == source; });
    };
    std::vector<LegendEntry> legend;
    const SizeRow *subject = rows.find(context.story().models->subject);
    if (any(CostSource::Published)) {
        const bool own = subject && subject->source == CostSource::Published;
        legend.push_back(
            {LegendEntry::Sign::Circle, own ? modelTone(*subject->model, subject->cost.voice, context) : Tone::Context,
                language.translate("Models", "published cost")});
    }
    if (any(CostSource::Priced))
        legend.push_back(pricedLegend(context));
    legend.push_back({LegendEntry::Sign::Line, Tone::Context, language.translate("Models", "same cost per million parameters")});
    return legend;
}

/// The rival's name and the ratio of the parameters, as the first line.
QString sizeClause(const RatioWords &words, const QString &subject, const QString &rival, const Language &language)
{
    switch (words.kind) {
    case RatioKind::Same:
        return language.translate("Models", "%1 has about as many parameters as\n%2").arg(subject, rival);
    case RatioKind::Part:
        return language.translate("Models", "%1 has %3 of the parameters of\n%2").arg(subject, rival, words.text);
    case RatioKind::Times:
        return language.translate("Models", "%1 has %3 the parameters of\n%2").arg(subject, rival, words.text);
    }
    Q_UNREACHABLE();
}

QString costClause(const RatioWords &words, const Language &language)
{
    switch (words.kind) {
    case RatioKind::Same:
        return language.translate("Models", "about the same cost");
    case RatioKind::Part:
        return language.translate("Models", "%1 of the cost").arg(words.text);
    case RatioKind::Times:
        return language.translate("Models", "%1 the cost").arg(words.text);
    }
    Q_UNREACHABLE();
}

/// What the catalogue's models are compared with: the subject, as far as it has both values.
std::optional<CatalogueMeasure> measureOf(const SizeRows &rows, const PlanContext &context)
{
    const SizeRow *subject = rows.find(context.story().models->subject);
    if (!subject || signOf(subject->parameters->quantity.high) <= 0)
        return std::nullopt;
    return CatalogueMeasure{subject->model->name, subject->cost.quantity->low, subject->parameters->quantity.high};
}

QString titleOf(const SizeRows &rows, const CatalogueShare &share, const PlanContext &context)
{
    const Language &language = context.language();
    const SizeRow *subject = rows.find(context.story().models->subject);
    if (subject && share.withBoth > 0)
        return catalogueTitle(share, subject->model->name, language);
    const SizeRow *rival = rows.find(context.story().models->rival);
    if (subject && rival && subject != rival) {
        const FigureValue sizes =
            context.figures().formula(QStringLiteral("%1 / %2").arg(subject->model->parameters, rival->model->parameters), {});
        const FigureValue costs =
            context.figures().formula(QStringLiteral("(%1) / (%2)").arg(subject->costFormula, rival->costFormula), {});
        if (sizes.quantity && costs.quantity)
            return language.translate("Models", "%1 at %2")
                .arg(sizeClause(ratioWords(*sizes.quantity, language), subject->model->name, rival->model->name, language),
                    costClause(ratioWords(*costs.quantity, language), language));
    }
    const auto [least, most] = std::minmax_element(rows.rows.begin(), rows.rows.end(),
        [](const SizeRow &a, const SizeRow &b) { return a.cost.quantity->middle() < b.cost.quantity->middle(); });
    const auto textOf = [&](const SizeRow &row) { return quantityText(*row.cost.quantity, {.digits = labelDigits}, language); };
    if (rows.rows.size() == 1)
        return language.translate("Models", "%1 cost\n%2").arg(most->model->name, textOf(*most));
    return language.translate("Models", "From %1 for %2\nto %3 for %4")
        .arg(textOf(*least), least->model->name, textOf(*most), most->model->name);
}

} // namespace

ChartPlan planCostAgainstSize(PlanContext &context)
{
    const Language &language = context.language();
    SizeRows rows = sizeRows(context);
    if (rows.rows.empty())
        return tl::unexpected(
            ChartUnavailable{language.translate("Models", "None of the chosen models has a cost and a number of parameters.")});
    ChartSpec spec;
    spec.id = QStringLiteral("models.cost-vs-size");
    addData(spec, context, rows);
    AxisSpan sizes, costs;
    for (const SizeRow &row : rows.rows) {
        sizes.add(row.parameters->quantity);
        costs.add(*row.cost.quantity);
    }
    const CatalogueShare share = catalogueShare(context, wantsLog(context), measureOf(rows, context));
    widen(sizes, costs, share);
    ValueAxis x = axisFor(sizes, u"parameter", context);
    ValueAxis y = axisFor(costs, u"USD", context);
    if (share.drawn() > 0 && wantsLog(context)) {
        spellOut(x, context);
        spellOut(y, context);
    }
    spec.x = x.axis;
    spec.y = y.axis;
    addEqualCostLines(spec, rows, share, context);
    spec.legend = legendOf(rows, context);
    addCatalogue(spec, context, share);
    for (const SizeRow &row : rows.rows) {
        PointMark point = sizePoint(row, context);
        if (share.drawn() > 0 && !point.strong)
            point.label.clear(); // words would cover the catalogue's points
        spec.marks.push_back(std::move(point));
    }
    spec.title = titleOf(rows, share, context);
    spec.subtitle = (wantsLog(context) ? language.translate("Models", "Upward: training cost in %1; to the right: %2; log scales")
                                       : language.translate("Models", "Upward: training cost in %1; to the right: %2"))
                        .arg(y.scale.unit, x.scale.unit);
    context.finish(spec);
    return spec;
}

} // namespace tenbin
