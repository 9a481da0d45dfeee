// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: figure.scenarios: one figure as it is now and under each named scenario of the story.
#include "core/charts/figureparts.h"
#include "core/figures/scenarios.h"

#include <algorithm>

namespace tenbin {

namespace {

/// Each one means working out the whole story.
constexpr std::size_t mostScenarios = 50;

struct ScenarioRow {
    QString name;
    FigureValue value;
    int datum = -1;
    bool same = false; ///< as it is now
};

struct Across {
    PlanContext &context;
    const FigureValue &now;
    ChartSpec spec = {};
    std::vector<ScenarioRow> rows = {}; ///< the first is now

    [[nodiscard]] const Language &language() const { return context.language(); }
    [[nodiscard]] const Figure &figure() const { return *now.figure; }
    [[nodiscard]] QString words(const char *source) const { return figureWords(language(), source); }
};

/// What the scenario changes, for the table: "GPU-hour price: $4.40".
QString changesOf(const Across &across, const NamedScenario &named)
{
    QStringList changes;
    for (const Setting &setting : named.settings) {
        const Fact *fact = across.context.story().fact(setting.fact);
        if (!fact)
            continue;
        const QString text = quantityText({setting.low.value, setting.high.value, fact->unit}, styleOf(*fact), across.language());
        changes.append(across.words(QT_TRANSLATE_NOOP("Figure", "%1: %2")).arg(across.language().pick(fact->label), text));
    }
    return joined(changes, across.language());
}

void addNow(Across &across)
{
    const int datum = across.context.addFigure(across.spec, across.figure().id);
    const char *name = across.now.voice == Voice::WhatIf ? QT_TRANSLATE_NOOP("Figure", "Your what-if")
                                                         : QT_TRANSLATE_NOOP("Figure", "As it is now");
    across.rows.push_back({across.words(name), across.now, datum, true});
    across.spec.data[static_cast<std::size_t>(datum)].label = across.rows.back().name;
}

void addScenario(Across &across, const NamedScenario &named)
{
    const Figures figures = evaluate(across.context.story(), scenarioOf(named, across.context.figures().scenario()));
    const FigureValue *found = figures.figure(across.figure().id);
    if (!found)
        return;
    ScenarioRow row{across.language().pick(named.name), *found, -1, found->quantity == across.now.quantity};
    Datum datum;
    datum.id = QStringLiteral("scenario:") + named.id;
    datum.label = row.name;
    datum.value = row.value.quantity;
    datum.text = valueText(row.value, across.language());
    datum.tone = toneOf(row.value.voice);
    datum.certainty = worstCertainty(row.value.inputs, figures);
    datum.fallback = row.value.fallback;
    datum.basis = voiceName(row.value.voice, across.language());
    datum.note = changesOf(across, named);
    datum.unit = unitName(across.figure().unit);
    datum.inputs = row.value.inputs;
    across.spec.data.push_back(datum);
    row.datum = static_cast<int>(across.spec.data.size()) - 1;
    across.rows.push_back(std::move(row));
}

void addMarks(Across &across, const ValueAxis &axis)
{
    std::vector<Category> categories;
    for (const ScenarioRow &row : across.rows) {
        Category category{.name = row.name, .detail = {}, .strong = categories.empty(), .datum = row.datum};
        const int at = static_cast<int>(categories.size());
        if (!row.value.quantity)
            category.detail = across.words(QT_TRANSLATE_NOOP("Figure", "no value"));
        categories.push_back(std::move(category));
        if (!row.value.quantity)
            continue;
        BarMark bar;
        bar.datum = row.datum;
        bar.category = at;
        bar.low = toDouble(row.value.quantity->low);
        bar.high = toDouble(row.value.quantity->high);
        bar.tone = toneOf(row.value.voice);
        bar.strong = at == 0;
        bar.label = markLabel(*row.value.quantity, axis, styleOf(across.figure()), across.language());
        across.spec.marks.push_back(bar);
    }
    across.spec.y = categoryAxis(std::move(categories));
}

/// From the lowest to the highest value of all rows.
QString titleOf(const Across &across, const AxisSpan &span)
{
    const QString label = across.language().pick(across.figure().label);
    const Quantity whole{span.low, span.high, across.figure().unit};
    const QString text = shortText(whole, styleOf(across.figure()), across.language());
    const bool same = std::all_of(across.rows.begin(), across.rows.end(), [](const ScenarioRow &row) { return row.same; });
    const char *words = same ? QT_TRANSLATE_NOOP("Figure", "%1:\n%2 in every scenario")
                             : QT_TRANSLATE_NOOP("Figure", "%1:\n%2, depending on the scenario");
    return across.words(words).arg(label, text);
}

} // namespace

ChartPlan planScenarios(PlanContext &context, const FigureValue &value)
{
    Across across{context, value};
    const std::vector<NamedScenario> &named = context.story().scenarios;
    if (named.empty())
        return tl::unexpected(ChartUnavailable{across.words(QT_TRANSLATE_NOOP("Figure", "This story has no scenarios."))});
    across.spec.id = QStringLiteral("figure.scenarios");
    addNow(across);
    for (std::size_t i = 0; i < std::min(named.size(), mostScenarios); ++i)
        addScenario(across, named[i]);
    AxisSpan span;
    for (const ScenarioRow &row : across.rows) {
        if (row.value.quantity)
            span.add(*row.value.quantity);
    }
    if (span.empty)
        return tl::unexpected(ChartUnavailable{valueText(value, across.language())});
    const NumberStyle style = styleOf(across.figure());
    const ValueAxis axis = linearValueAxis(span, AxisStart::Zero, across.figure().unit, style.show, across.language());
    across.spec.x = axis.axis;
    addMarks(across, axis);
    across.spec.title = titleOf(across, span);
    across.spec.subtitle =
        withUnit(across.words(QT_TRANSLATE_NOOP("Figure", "As it is now and in the story's scenarios")), axis, across.language());
    context.addCaveat(
        across.words(QT_TRANSLATE_NOOP("Figure", "Scenarios are assumptions; the table says what each one changes.")));
    if (named.size() > mostScenarios)
        context.addCaveat(across.words(QT_TRANSLATE_NOOP("Figure", "Only the first %1 of %2 scenarios are shown."))
                              .arg(QString::number(mostScenarios), QString::number(named.size())));
    across.spec.rowLimit = across.words(QT_TRANSLATE_NOOP("Figure", "%1 of %2 scenarios shown: both ends of the list"));
    context.finish(across.spec);
    return across.spec;
}

} // namespace tenbin
