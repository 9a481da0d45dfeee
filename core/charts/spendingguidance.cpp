// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the chart of how the outlook for one year moved from announcement to announcement, up to the result.
#include "core/charts/spendingparts.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace tenbin {

namespace {

struct Outlook {
    PlanContext &context;
    ChartSpec spec;
    int year = 0;
    std::vector<Guidance> rows; ///< of that year, by date
    std::vector<int> ranges; ///< datum of each row; −1 if its fact is missing
    int consensus = -1;
    int result = -1;

    [[nodiscard]] const Datum &at(int datum) const { return spec.data[static_cast<std::size_t>(datum)]; }
    [[nodiscard]] const Language &language() const { return context.language(); }
    [[nodiscard]] QString words(const char *source) const { return spendingWords(language(), source); }
    [[nodiscard]] QString yearText() const { return spendingYear(context, year); }
};

/// The year of the new budget, or else the one with the most announcements.
int yearShown(const PlanContext &context, const SpendingPart &part)
{
    if (const Guidance *row = guidanceOf(context, part, part.next))
        return row->year;
    int best = 0;
    qsizetype most = 0;
    for (const Guidance &row : part.guidance) {
        const auto count =
            std::count_if(part.guidance.begin(), part.guidance.end(), [&](const Guidance &g) { return g.year == row.year; });
        if (count > most) {
            most = count;
            best = row.year;
        }
    }
    return best;
}

/// An announced amount; "80 or more" has no upper end.
struct Announced {
    Quantity amount;
    bool open = false;
};

Announced announcedAt(const Outlook &o, int datum)
{
    const FactValue *value = o.context.figures().fact(o.at(datum).id);
    return {*valueAt(o.spec, datum), value && value->atLeast && o.at(datum).tone != Tone::WhatIf};
}

/// What an announcement did to the one before it.
const char *moveWords(const Announced &before, const Announced &now)
{
    const bool lowUp = now.amount.low > before.amount.low, lowDown = now.amount.low < before.amount.low;
    const bool opened = now.open && !before.open, closed = before.open && !now.open;
    const bool bothEnd = !now.open && !before.open;
    const bool highUp = opened || (bothEnd && now.amount.high > before.amount.high) || (now.open && before.open && lowUp);
    const bool highDown = closed || (bothEnd && now.amount.high < before.amount.high) || (now.open && before.open && lowDown);
    if (lowUp && highUp)
        return QT_TRANSLATE_NOOP("Spending", "raised");
    if (lowDown && highDown)
        return QT_TRANSLATE_NOOP("Spending", "lowered");
    if (lowUp)
        return highDown ? QT_TRANSLATE_NOOP("Spending", "narrowed") : QT_TRANSLATE_NOOP("Spending", "low end raised");
    if (lowDown)
        return highUp ? QT_TRANSLATE_NOOP("Spending", "widened") : QT_TRANSLATE_NOOP("Spending", "low end lowered");
    if (opened)
        return QT_TRANSLATE_NOOP("Spending", "now a minimum");
    if (closed)
        return QT_TRANSLATE_NOOP("Spending", "upper end given");
    if (highUp)
        return QT_TRANSLATE_NOOP("Spending", "high end raised");
    return highDown ? QT_TRANSLATE_NOOP("Spending", "high end lowered") : QT_TRANSLATE_NOOP("Spending", "unchanged");
}

void addColumn(
    Outlook &o, std::vector<Category> &categories, int datum, const QString &name, const QString &detail, Tone tone, bool strong)
{
    const Quantity *amount = valueAt(o.spec, datum);
    Category category;
    category.name = name;
    category.detail = amount ? detail : o.language().translate("Spending", "no value");
    category.strong = strong;
    category.datum = datum;
    categories.push_back(category);
    if (!amount)
        return;
    NumberStyle bare;
    bare.withUnit = false;
    bare.atLeast = announcedAt(o, datum).open;
    RangeMark mark;
    mark.datum = datum;
    mark.category = static_cast<int>(categories.size()) - 1;
    mark.low = toDouble(amount->low);
    mark.high = toDouble(amount->high);
    mark.tone = tone;
    mark.strong = strong;
    mark.label = quantityText(*amount, bare, o.language());
    o.spec.marks.push_back(mark);
}

std::vector<Category> addColumns(Outlook &o)
{
    std::vector<Category> categories;
    if (o.consensus >= 0) {
        const Tone tone = o.at(o.consensus).tone == Tone::WhatIf ? Tone::WhatIf : Tone::Context;
        addColumn(o, categories, o.consensus, o.language().translate("Spending", "Before"),
            o.language().translate("Spending", "consensus"), tone, false);
    }
    std::optional<Announced> before;
    for (std::size_t i = 0; i < o.rows.size(); ++i) {
        const std::optional<Announced> now =
            valueAt(o.spec, o.ranges[i]) ? std::optional(announcedAt(o, o.ranges[i])) : std::nullopt;
        const bool first = i == 0;
        const bool assumed = o.at(o.ranges[i]).tone == Tone::WhatIf;
        QString detail = before && now ? o.words(moveWords(*before, *now)) : o.language().translate("Spending", "first outlook");
        if (assumed)
            detail = o.language().translate("Spending", "what if");
        const Tone tone = first || assumed ? o.at(o.ranges[i]).tone : Tone::Context;
        addColumn(o, categories, o.ranges[i], shortDateText(o.rows[i].announced, o.language()), detail, tone, first);
        before = now ? now : before;
    }
    if (o.result >= 0) {
        const Tone tone = o.at(o.result).tone == Tone::WhatIf ? Tone::WhatIf : Tone::Context;
        addColumn(o, categories, o.result, o.language().translate("Spending", "Result"),
            o.language().translate("Spending", "in %1").arg(o.yearText()), tone, false);
    }
    return categories;
}

const char *titleTemplate(const Announced &first, const Announced &last)
{
    const Quantity &from = first.amount;
    const Quantity &to = last.amount;
    if (from == to && first.open == last.open)
        return QT_TRANSLATE_NOOP("Spending", "The %1 outlook stayed\nat %2");
    const bool same = from.low == to.low && first.open != last.open; // 80, then 80 or more: neither rose nor fell
    if (!same && to.low >= from.low && (last.open || (!first.open && to.high >= from.high)))
        return QT_TRANSLATE_NOOP("Spending", "The %1 outlook rose\nfrom %2 to %3");
    if (!same && to.low <= from.low && (first.open || (!last.open && to.high <= from.high)))
        return QT_TRANSLATE_NOOP("Spending", "The %1 outlook fell\nfrom %2 to %3");
    return QT_TRANSLATE_NOOP("Spending", "The %1 outlook moved\nfrom %2 to %3");
}

QString titleOf(const Outlook &o)
{
    std::vector<int> known;
    for (const int datum : o.ranges) {
        if (valueAt(o.spec, datum))
            known.push_back(datum);
    }
    if (known.empty())
        return o.language().translate("Spending", "No outlook for %1 is known").arg(o.yearText());
    const Datum &first = o.at(known.front());
    const Datum &last = o.at(known.back());
    const QString year = o.yearText();
    const auto named = [&o](const Datum &datum) {
        return datum.tone == Tone::WhatIf ? o.language().translate("Spending", "an assumed %1").arg(datum.text) : datum.text;
    };
    if (known.size() == 1)
        return o.language().translate("Spending", "The %1 outlook was %2").arg(year, named(first));
    const QString text = o.words(titleTemplate(announcedAt(o, known.front()), announcedAt(o, known.back())));
    return text.contains(QLatin1String("%3")) ? text.arg(year, named(first), named(last)) : text.arg(year, named(first));
}

void addAxes(Outlook &o, std::vector<Category> categories)
{
    AxisSpan span;
    Unit unit;
    for (const Category &category : categories) {
        if (const Quantity *amount = valueAt(o.spec, category.datum)) {
            span.add(*amount);
            unit = amount->unit;
        }
    }
    const ValueAxis axis = linearValueAxis(span, AxisStart::Data, unit, Show::Plain, o.language());
    o.spec.x = categoryAxis(std::move(categories));
    o.spec.y = axis.axis;
    const QString year = o.yearText();
    const QString company = companyOf(o.context);
    o.spec.subtitle = company.isEmpty()
        ? o.language().translate("Spending", "Outlook for capital expenditure in %1, %2").arg(year, axis.scale.unit)
        : o.language()
              .translate("Spending", "%1's outlook for capital expenditure in %2, %3")
              .arg(company, year, axis.scale.unit);
    if (o.spec.y.low > 0) {
        // The plan starts at a round number, so the nearest double is that number again.
        const std::optional<Rational> start = parseDecimal(QString::number(o.spec.y.low, 'f', 6));
        if (start) {
            const QString text = quantityText(Quantity::point(*start, unit), {}, o.language());
            o.spec.subtitle = o.language().translate("Spending", "%1; the axis starts at %2").arg(o.spec.subtitle, text);
        }
    }
}

void addFirst(Outlook &o, const SpendingPart &part)
{
    // On the chosen basis the first announcement is the new budget itself, so that a what-if moves it here too.
    const Guidance *own = guidanceOf(o.context, part, part.next);
    for (const Guidance &row : o.rows) {
        const bool isBudget = own && row == *own;
        o.ranges.push_back(o.context.add(o.spec, isBudget ? part.next : row.fact));
    }
}

} // namespace

ChartPlan planGuidance(PlanContext &context, const SpendingPart &part)
{
    Outlook o{context, {}, yearShown(context, part), {}, {}, -1, -1};
    o.spec.id = QStringLiteral("spending.guidance");
    const auto known = [&](const Guidance &row) {
        return row.year == o.year && (context.figures().fact(row.fact) || context.figures().figure(row.fact));
    };
    std::copy_if(part.guidance.begin(), part.guidance.end(), std::back_inserter(o.rows), known);
    if (o.rows.empty())
        return spendingUnavailable(
            context.language(), QT_TRANSLATE_NOOP("Spending", "This story has no outlook given before the result."));
    std::stable_sort(
        o.rows.begin(), o.rows.end(), [](const Guidance &a, const Guidance &b) { return a.announced < b.announced; });
    o.consensus = context.add(o.spec, part.consensus);
    addFirst(o, part);
    for (const YearFact &actual : part.actuals) {
        if (actual.year == o.year)
            o.result = context.add(o.spec, actual.fact);
    }
    addAxes(o, addColumns(o));
    o.spec.title = titleOf(o);
    context.finish(o.spec);
    return o.spec;
}

} // namespace tenbin
