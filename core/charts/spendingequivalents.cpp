// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the chart of what one amount of money comes to in another kind of money.
#include "core/charts/spendingparts.h"

#include <algorithm>

namespace tenbin {

namespace {

struct Equivalents {
    PlanContext &context;
    ChartSpec spec;
    std::vector<int> rows; ///< datums drawn as rows, in the story's order
    bool mixed = false; ///< some value compares different kinds of money

    [[nodiscard]] const Datum &at(int datum) const { return spec.data[static_cast<std::size_t>(datum)]; }
    [[nodiscard]] const Language &language() const { return context.language(); }
    [[nodiscard]] QString words(const char *source) const { return spendingWords(language(), source); }
};

/// A share is no "how many": it stands in the table only.
bool isShare(const PlanContext &context, const QString &id)
{
    const Figure *figure = context.story().figure(id);
    return figure && figure->show && (*figure->show == Show::Percent || *figure->show == Show::PercentChange);
}

MoneyKind kindOf(const PlanContext &context, const QString &factId)
{
    const Fact *fact = context.story().fact(factId);
    return fact ? fact->kind : MoneyKind::None;
}

/// A training run enters as its cost, or as its hours with the price of an hour.
bool isOfRun(const PlanContext &context, const QString &factId)
{
    const Fact *fact = context.story().fact(factId);
    return fact && (fact->kind == MoneyKind::TrainingRun || fact->unit == parseUnit(u"GPU-hour"));
}

/// A year's investment divided by one training run, if that is what the figure is.
bool isRunsInBudget(const PlanContext &context, const FigureValue *value)
{
    return value && value->quantity && value->quantity->unit.isRatio() && value->inputs.size() >= 2
        && kindOf(context, value->inputs[0]) == MoneyKind::CapitalExpenditure
        && std::all_of(
            value->inputs.begin() + 1, value->inputs.end(), [&context](const QString &fact) { return isOfRun(context, fact); })
        && value->quantity->low >= 1;
}

/// Spending divided by training runs is a number of runs, not "times".
void nameRuns(Equivalents &e, int datum, const FigureValue *value)
{
    if (!value || !value->figure || !value->quantity || !value->quantity->unit.isRatio())
        return;
    const auto isRunOrSpending = [&](const QString &fact) {
        return isOfRun(e.context, fact) || kindOf(e.context, fact) == MoneyKind::CapitalExpenditure;
    };
    if (!value->mixedMoney || !std::all_of(value->inputs.begin(), value->inputs.end(), isRunOrSpending))
        return;
    NumberStyle style = styleOf(*value->figure);
    style.show = Show::Count;
    QString text =
        e.language().translate("Spending", "%1 training runs").arg(quantityText(*value->quantity, style, e.language()));
    e.spec.data[static_cast<std::size_t>(datum)].text = text.replace(u' ', QChar(QChar::Nbsp)); // number and unit stay together;
}

/// Yearly pays are named only where some row counts them.
QString subtitleOf(const Equivalents &e)
{
    const bool pays = std::any_of(e.rows.begin(), e.rows.end(), [&e](int datum) {
        const FigureValue *value = e.context.figures().figure(e.at(datum).id);
        return value && std::any_of(value->inputs.begin(), value->inputs.end(), [&e](const QString &fact) {
            return kindOf(e.context, fact) == MoneyKind::Salary;
        });
    });
    return pays ? e.language().translate("Spending", "How many runs or yearly pays one amount would cover, log scale")
                : e.language().translate("Spending", "How many training runs one amount would cover, log scale");
}

QString titleOf(const Equivalents &e, const SpendingPart &part)
{
    for (const QString &id : part.equivalents) {
        const FigureValue *value = e.context.figures().figure(id);
        if (!isRunsInBudget(e.context, value) || isShare(e.context, id))
            continue;
        NumberStyle style = styleOf(*value->figure);
        style.show = Show::Count;
        const QString count = quantityText(*value->quantity, style, e.language());
        const char *lead = value->voice == Voice::WhatIf
            ? QT_TRANSLATE_NOOP("Spending", "In this what-if, a year's investment equals %1 training runs")
            : QT_TRANSLATE_NOOP("Spending", "A year's investment equals %1 training runs");
        const QString text = e.words(lead).arg(count);
        return e.mixed ? e.language().translate("Spending", "%1,\nbut these are different kinds of money").arg(text) : text;
    }
    for (const int datum : e.rows) {
        if (valueAt(e.spec, datum))
            return e.language().translate("Spending", "%1: %2").arg(e.at(datum).label, e.at(datum).text);
    }
    return e.language().translate("Spending", "What the amounts come to");
}

/// The row's name says of what.
QString countText(const Equivalents &e, int datum)
{
    const FigureValue *figure = e.context.figures().figure(e.at(datum).id);
    NumberStyle style = figure && figure->figure ? styleOf(*figure->figure) : NumberStyle();
    if (e.at(datum).value->unit.isRatio())
        style.show = Show::Count;
    style.withUnit = false;
    style.keepScale = true;
    return quantityText(*e.at(datum).value, style, e.language());
}

bool onLogAxis(const Quantity *value)
{
    return value && value->low > 0;
}

void addRow(Equivalents &e, std::vector<Category> &categories, int datum)
{
    const Quantity *value = valueAt(e.spec, datum);
    const Datum &shown = e.at(datum);
    Category category;
    category.name = shown.label;
    category.datum = datum;
    if (!onLogAxis(value))
        category.detail = value ? countText(e, datum) : e.language().translate("Spending", "no value");
    categories.push_back(category);
    if (!onLogAxis(value))
        return;
    PointMark mark;
    mark.datum = datum;
    mark.y = mark.yHigh = static_cast<double>(categories.size()) - 1;
    mark.x = toDouble(value->low);
    mark.xHigh = toDouble(value->high);
    mark.shape = PointMark::Shape::Diamond;
    mark.filled = shown.certainty < Certainty::C || shown.tone == Tone::WhatIf;
    mark.tone = shown.tone;
    mark.strong = true;
    mark.label = shown.text;
    mark.shortLabel = countText(e, datum);
    e.spec.marks.push_back(mark);
}

QString kindName(const Equivalents &e, MoneyKind kind)
{
    switch (kind) {
    case MoneyKind::CapitalExpenditure:
        return e.language().translate("Spending", "a year's investment");
    case MoneyKind::TrainingRun:
        return e.language().translate("Spending", "one training run");
    case MoneyKind::Salary:
        return e.language().translate("Spending", "a year's pay");
    case MoneyKind::SharePrice:
        return e.language().translate("Spending", "a share price");
    case MoneyKind::MarketValue:
        return e.language().translate("Spending", "a market value");
    case MoneyKind::None:
        break;
    }
    return {};
}

/// One sentence on the mix instead of one for each row; then what the amounts themselves need said.
void addCaveats(Equivalents &e)
{
    QStringList facts;
    for (const int datum : e.rows) {
        if (const FigureValue *value = e.context.figures().figure(e.at(datum).id))
            facts.append(value->inputs);
    }
    QStringList kinds;
    for (const QString &fact : facts) {
        const QString name = kindName(e, kindOf(e.context, fact));
        if (!name.isEmpty() && !kinds.contains(name))
            kinds.append(name);
    }
    const QString comma = e.language().id() == LanguageId::Japanese ? QStringLiteral("、") : QStringLiteral(", ");
    if (e.mixed)
        e.context.addCaveat(
            e.language().translate("Spending", "This compares different kinds of money: %1.").arg(kinds.join(comma)));
    e.context.addReadingCaveats(facts);
}

} // namespace

ChartPlan planEquivalents(PlanContext &context, const SpendingPart &part)
{
    Equivalents e{context, {}, {}, false};
    e.spec.id = QStringLiteral("spending.equivalents");
    AxisSpan span;
    for (const QString &id : part.equivalents) {
        const int datum = context.add(e.spec, id, PlanContext::Caveats::InTableOnly);
        if (datum < 0)
            continue;
        const FigureValue *value = context.figures().figure(id);
        e.mixed = e.mixed || (value && value->mixedMoney);
        if (isShare(context, id))
            continue;
        nameRuns(e, datum, value);
        e.rows.push_back(datum);
        if (onLogAxis(valueAt(e.spec, datum)))
            span.add(*valueAt(e.spec, datum));
    }
    if (e.rows.empty())
        return spendingUnavailable(context.language(), QT_TRANSLATE_NOOP("Spending", "This story compares no amounts."));
    if (span.empty)
        return spendingUnavailable(context.language(), QT_TRANSLATE_NOOP("Spending", "None of these amounts can be worked out."));

    std::vector<Category> categories;
    for (const int datum : e.rows)
        addRow(e, categories, datum);
    e.spec.y = categoryAxis(std::move(categories));
    e.spec.x = logValueAxis(span, {}, context.language()).axis;
    addCaveats(e);
    e.spec.title = titleOf(e, part);
    e.spec.subtitle = subtitleOf(e);
    context.finish(e.spec);
    return e.spec;
}

} // namespace tenbin
