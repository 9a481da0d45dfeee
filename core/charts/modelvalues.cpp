// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/modelvalues.h"

#include <algorithm>

namespace tenbin {

namespace {

/// The first estimate with a value; lower bounds ("more than 100 million") carry no calculation.
QString usableEstimate(const Model &model, const PlanContext &context)
{
    for (const QString &id : model.estimates) {
        const FactValue *value = context.figures().fact(id);
        if (value && !value->atLeast)
            return id;
    }
    return {};
}

void appendNote(QString &note, const QString &text, const Language &language)
{
    if (text.isEmpty() || note.contains(text))
        return;
    if (!note.isEmpty() && language.id() == LanguageId::English)
        note += u' ';
    note += text;
}

} // namespace

bool hasFact(const PlanContext &context, const QString &id)
{
    return !id.isEmpty() && context.figures().fact(id);
}

std::vector<const Model *> chosenModels(const PlanContext &context)
{
    const ModelsPart &part = *context.story().models;
    const QStringList &wanted = context.options().models.isEmpty() ? part.start : context.options().models;
    std::vector<const Model *> models;
    for (const Model &model : part.list) {
        if (wanted.isEmpty() || wanted.contains(model.id))
            models.push_back(&model);
    }
    return models;
}

std::optional<ModelCost> costOf(const Model &model, const PlanContext &context)
{
    if (hasFact(context, model.cost))
        return ModelCost{CostSource::Published, model.cost, model.cost};
    const QString &price = context.story().models->price;
    if (model.priceable && hasFact(context, model.hours) && hasFact(context, price))
        return ModelCost{CostSource::Priced, QStringLiteral("%1 * %2").arg(model.hours, price), {}};
    if (!context.options().models.contains(model.id))
        return std::nullopt;
    const QString estimate = usableEstimate(model, context);
    if (estimate.isEmpty())
        return std::nullopt;
    return ModelCost{CostSource::Estimate, estimate, estimate};
}

QString reasonWithoutCost(const Model &model, const PlanContext &context)
{
    const Language &language = context.language();
    if (!hasFact(context, model.parameters))
        return language.translate("Models", "no value: the number of parameters is not published");
    if (hasFact(context, model.hours))
        return language.translate(
            "Models", "no value: no published cost, and its hours are not GPU-hours a price could apply to");
    return language.translate("Models", "no value: neither a cost nor GPU-hours are published");
}

bool isSubject(const Model &model, const PlanContext &context)
{
    return model.id == context.story().models->subject;
}

bool isNamed(const Model &model, const PlanContext &context)
{
    return isSubject(model, context) || model.id == context.story().models->rival;
}

Tone modelTone(const Model &model, Voice voice, const PlanContext &context)
{
    return isSubject(model, context) || voice == Voice::WhatIf ? toneOf(voice) : Tone::Context;
}

int addMissing(ChartSpec &spec, const QString &id, const QString &label, const QString &series, const QString &reason)
{
    Datum datum;
    datum.id = id;
    datum.label = label;
    datum.series = series;
    datum.text = reason;
    spec.data.push_back(datum);
    return static_cast<int>(spec.data.size()) - 1;
}

void describe(Datum &datum, const Model &model, const QString &series, const QString &how, const Language &language)
{
    datum.label = model.name;
    datum.series = series;
    appendNote(datum.note, how, language);
    if (!model.chip.isEmpty())
        appendNote(datum.note, language.translate("Models", "Chip: %1.").arg(model.chip), language);
    appendNote(datum.note, language.pick(model.note), language);
}

void noteMissing(PlanContext &context, int missing, int chosen)
{
    if (missing == 0)
        return;
    context.addCaveat(context.language()
                          .translate("Models", "%1 of the %2 chosen models have no value here; the table says why.")
                          .arg(missing)
                          .arg(chosen));
}

LegendEntry pricedLegend(const PlanContext &context)
{
    const Language &language = context.language();
    const FactValue *price = context.figures().fact(context.story().models->price);
    if (!price)
        return {};
    Quantity amount = price->quantity; // the words name the hours already
    amount.unit = knownUnit(u"USD");
    const QString text = quantityText(amount, styleOf(*price->fact), language);
    return {LegendEntry::Sign::Diamond, price->voice == Voice::WhatIf ? Tone::WhatIf : Tone::Context,
        language.translate("Models", "GPU-hours × assumed %1").arg(text)};
}

Unit knownUnit(QStringView text)
{
    const std::optional<Unit> unit = parseUnit(text);
    Q_ASSERT(unit);
    return *unit;
}

} // namespace tenbin
