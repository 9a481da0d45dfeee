// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the way to each spending chart, and what they share.
#include "core/charts/spendingparts.h"

#include <algorithm>

namespace tenbin {

namespace {

constexpr QChar minusSign(0x2212);

std::optional<Quantity> unchanged(const PlanContext &context, const QString &factId)
{
    if (const std::optional<FactValue> before = context.replaced(factId))
        return before->quantity;
    const FactValue *value = context.figures().fact(factId);
    if (!value)
        return std::nullopt;
    // Rounding widens both sides of a comparison alike, but only where both state a step: compare what is printed.
    return value->reading ? Quantity{value->reading->low.value, value->reading->high.value, value->quantity.unit}
                          : value->quantity;
}

} // namespace

QString spendingWords(const Language &language, const char *source)
{
    return language.translate("Spending", source);
}

tl::unexpected<ChartUnavailable> spendingUnavailable(const Language &language, const char *source)
{
    return tl::unexpected(ChartUnavailable{spendingWords(language, source)});
}

Direction directionOf(const Quantity &change)
{
    if (change.low == 0 && change.high == 0)
        return Direction::Flat;
    if (change.low >= 0)
        return Direction::Up;
    return change.high <= 0 ? Direction::Down : Direction::Mixed;
}

QString changeText(const Quantity &change, const NumberStyle &style, const Language &language)
{
    const Direction direction = directionOf(change);
    if (direction == Direction::Mixed)
        return quantityText(change, style, language);
    const bool down = direction == Direction::Down;
    const Quantity size = down ? Quantity{-change.high, -change.low, change.unit} : change;
    NumberStyle shown = style;
    if (size.low == 0 && style.show == Show::PercentChange) { // "0 to +5%" would give the verb's sign a second time
        shown.show = Show::Percent;
        shown.signedValue = false;
    }
    QString text = quantityText(size, shown, language);
    if (text.startsWith(u'+') || text.startsWith(minusSign))
        text.remove(0, 1);
    return text;
}

const Quantity *valueAt(const ChartSpec &spec, int datum)
{
    if (datum < 0)
        return nullptr;
    const std::optional<Quantity> &value = spec.data[static_cast<std::size_t>(datum)].value;
    return value ? &*value : nullptr;
}

const Guidance *guidanceOf(const PlanContext &context, const SpendingPart &part, const QString &factId)
{
    const std::optional<Quantity> wanted = unchanged(context, factId);
    if (!wanted)
        return nullptr;
    const auto same = [&](const Guidance &row) { return unchanged(context, row.fact) == wanted; };
    const auto found = std::find_if(part.guidance.begin(), part.guidance.end(), same);
    return found == part.guidance.end() ? nullptr : &*found;
}

QString companyOf(const PlanContext &context)
{
    return context.story().spending ? context.language().pick(context.story().spending->company) : QString();
}

QString measureText(const PlanContext &context, const QString &factId, const AxisScale &scale)
{
    const Fact *fact = context.story().fact(factId);
    const bool capital = fact && fact->kind == MoneyKind::CapitalExpenditure;
    const QString company = companyOf(context);
    if (capital && !company.isEmpty())
        return context.language().translate("Spending", "%1's yearly capital expenditure, %2").arg(company, scale.unit);
    const char *measure =
        capital ? QT_TRANSLATE_NOOP("Spending", "Yearly capital expenditure, %1") : QT_TRANSLATE_NOOP("Spending", "Amount, %1");
    return spendingWords(context.language(), measure).arg(scale.unit);
}

QString spendingYear(const PlanContext &context, int year)
{
    const Language &language = context.language();
    const bool fiscal = context.story().spending && context.story().spending->fiscalYears;
    return (fiscal ? language.translate("SpendingYears", "FY%1") : language.translate("SpendingYears", "%1")).arg(year);
}

QString upperFirst(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

ChartPlan planSpending(const QString &id, const Story &story, const Figures &figures, const ViewOptions &options)
{
    if (!story.spending)
        return spendingUnavailable(options.language, QT_TRANSLATE_NOOP("Spending", "This story has no spending figures."));
    PlanContext context(story, figures, options);
    if (id == QLatin1String("spending.growth"))
        return planGrowth(context, *story.spending);
    if (id == QLatin1String("spending.history"))
        return planHistory(context, *story.spending);
    if (id == QLatin1String("spending.guidance"))
        return planGuidance(context, *story.spending);
    if (id == QLatin1String("spending.equivalents"))
        return planEquivalents(context, *story.spending);
    return tl::unexpected(ChartUnavailable{options.language.translate("Charts", "There is no chart named %1.").arg(id)});
}

} // namespace tenbin
