// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the chart of yearly results, with the last one held against the range announced for it.
#include "core/charts/spendingparts.h"

#include <algorithm>
#include <iterator>

namespace tenbin {

namespace {

struct History {
    PlanContext &context;
    ChartSpec spec;
    std::vector<YearFact> years;
    std::vector<int> actuals; ///< datum of each year
    int growth = -1;
    int announced = -1;
    QString announcedOn; ///< date in words; empty if not known

    [[nodiscard]] const Datum &at(int datum) const { return spec.data[static_cast<std::size_t>(datum)]; }
    [[nodiscard]] const Quantity *last() const { return valueAt(spec, actuals.back()); }
    [[nodiscard]] const Language &language() const { return context.language(); }
    [[nodiscard]] QString words(const char *source) const { return spendingWords(language(), source); }
};

/// Without the year where it is the year of the results anyway.
QString announcementDate(const QString &iso, int year, const Language &language)
{
    return iso.left(4).toInt() == year ? shortDateText(iso, language) : dateText(iso, language);
}

/// The budget of the chosen basis if it is for the last year shown, else the first outlook given for that year.
void addAnnounced(History &h, const SpendingPart &part)
{
    const int year = h.years.back().year;
    const Guidance *row = guidanceOf(h.context, part, part.next);
    if (row && row->year == year) {
        h.announced = h.context.add(h.spec, part.next);
    } else {
        const auto first =
            std::find_if(part.guidance.begin(), part.guidance.end(), [year](const Guidance &g) { return g.year == year; });
        if (first == part.guidance.end())
            return;
        row = &*first;
        h.announced = h.context.add(h.spec, first->fact);
    }
    h.announcedOn = announcementDate(row->announced, year, h.language());
}

QString leadText(const History &h)
{
    const QString year = spendingYear(h.context, h.years.back().year);
    const bool assumed =
        std::any_of(h.actuals.begin(), h.actuals.end(), [&h](int datum) { return h.at(datum).tone == Tone::WhatIf; });
    QString lead;
    if (const Quantity *growth = valueAt(h.spec, h.growth)) {
        NumberStyle style;
        if (const Figure *figure = h.context.story().figure(h.at(h.growth).id))
            style = styleOf(*figure);
        const QString size = changeText(*growth, style, h.language());
        switch (directionOf(*growth)) {
        case Direction::Up:
            lead = h.language().translate("Spending", "capital spending rose %1 in %2").arg(size, year);
            break;
        case Direction::Down:
            lead = h.language().translate("Spending", "capital spending fell %1 in %2").arg(size, year);
            break;
        case Direction::Flat:
            lead = h.language().translate("Spending", "capital spending in %1 was that of the year before").arg(year);
            break;
        case Direction::Mixed:
            lead = h.language().translate("Spending", "capital spending changed by %1 in %2").arg(size, year);
            break;
        }
    } else if (h.last()) {
        lead = h.language().translate("Spending", "capital spending in %2 was %1").arg(h.at(h.actuals.back()).text, year);
    } else {
        return h.language().translate("Spending", "Capital spending in %1 is not known").arg(year);
    }
    return assumed ? h.language().translate("Spending", "In this what-if, %1").arg(lead) : upperFirst(lead);
}

/// How the result stands to the announced range.
const char *clauseTemplate(const Quantity &result, const Quantity &range, bool assumed)
{
    if (result.low > range.high)
        return assumed ? QT_TRANSLATE_NOOP("Spending", "%1,\npast the assumed %2")
                       : QT_TRANSLATE_NOOP("Spending", "%1,\npast the %2 announced on %3");
    if (result.high < range.low)
        return assumed ? QT_TRANSLATE_NOOP("Spending", "%1,\nbelow the assumed %2")
                       : QT_TRANSLATE_NOOP("Spending", "%1,\nbelow the %2 announced on %3");
    if (range.isPoint() && result == range)
        return assumed ? QT_TRANSLATE_NOOP("Spending", "%1,\nexactly the assumed %2")
                       : QT_TRANSLATE_NOOP("Spending", "%1,\nexactly the %2 announced on %3");
    if (result.low >= range.low && result.high <= range.high)
        return assumed ? QT_TRANSLATE_NOOP("Spending", "%1,\nwithin the assumed %2")
                       : QT_TRANSLATE_NOOP("Spending", "%1,\nwithin the %2 announced on %3");
    return assumed ? QT_TRANSLATE_NOOP("Spending", "%1,\npartly within the assumed %2")
                   : QT_TRANSLATE_NOOP("Spending", "%1,\npartly within the %2 announced on %3");
}

QString titleOf(const History &h)
{
    const QString lead = leadText(h);
    const Quantity *range = valueAt(h.spec, h.announced);
    if (!range || !h.last())
        return lead;
    const bool assumed = h.at(h.announced).tone == Tone::WhatIf;
    const QString text = h.words(clauseTemplate(*h.last(), *range, assumed));
    return assumed ? text.arg(lead, h.at(h.announced).text) : text.arg(lead, h.at(h.announced).text, h.announcedOn);
}

/// Three digits for the largest bar, and the same decimals for all of them.
int sharedDecimals(const Rational &largest, const AxisScale &scale)
{
    return largest == 0 ? 0 : std::max(0, 2 - (decimalExponent(largest) - scale.exponent));
}

void addBars(History &h, const AxisScale &scale, int decimals)
{
    for (std::size_t i = 0; i < h.actuals.size(); ++i) {
        const Quantity *amount = valueAt(h.spec, h.actuals[i]);
        if (!amount)
            continue;
        const Datum &datum = h.at(h.actuals[i]);
        const bool last = i + 1 == h.actuals.size();
        BarMark bar;
        bar.datum = h.actuals[i];
        bar.category = static_cast<int>(i);
        bar.low = toDouble(amount->low);
        bar.high = toDouble(amount->high);
        bar.tone = last || datum.tone == Tone::WhatIf ? datum.tone : Tone::Context;
        bar.strong = last;
        bar.estimate = datum.certainty == Certainty::C && datum.tone != Tone::WhatIf;
        bar.unsourced = datum.certainty == Certainty::D && datum.tone != Tone::WhatIf;
        NumberStyle bare;
        bare.withUnit = false;
        bar.label = amount->isPoint() ? axisText(amount->low, scale, decimals, 3, h.language())
                                      : quantityText(*amount, bare, h.language());
        h.spec.marks.push_back(bar);
    }
}

void addArrow(History &h)
{
    const std::size_t count = h.actuals.size();
    const Quantity *from = count > 1 ? valueAt(h.spec, h.actuals[count - 2]) : nullptr;
    const Quantity *to = h.last();
    if (!from || !to || !valueAt(h.spec, h.growth))
        return;
    ArrowMark arrow;
    arrow.datum = h.growth;
    arrow.fromX = static_cast<double>(count) - 2;
    arrow.toX = arrow.fromX + 1;
    arrow.x = arrow.fromX + 0.5;
    arrow.fromLow = toDouble(from->low);
    arrow.fromHigh = toDouble(from->high);
    arrow.toLow = toDouble(to->low);
    arrow.toHigh = toDouble(to->high);
    arrow.label = h.at(h.growth).text;
    h.spec.marks.push_back(arrow);
}

void addBracket(History &h)
{
    const Quantity *range = valueAt(h.spec, h.announced);
    if (!range)
        return;
    BracketMark bracket;
    bracket.datum = h.announced;
    bracket.category = static_cast<int>(h.actuals.size()) - 1;
    bracket.low = toDouble(range->low);
    bracket.high = toDouble(range->high);
    bracket.tone = h.at(h.announced).tone;
    bracket.hatched = !range->isPoint();
    NumberStyle bare;
    bare.withUnit = false;
    const QString amount = quantityText(*range, bare, h.language());
    if (bracket.tone == Tone::WhatIf)
        bracket.lines = {h.language().translate("Spending", "Assumed budget"), amount};
    else
        bracket.lines = {h.language().translate("Spending", "Announced"),
            h.language().translate("Spending", "on %1:").arg(h.announcedOn), amount};
    h.spec.marks.push_back(bracket);
}

/// The figure must be about the two bars it stands between.
bool isGrowthOfLastTwo(const History &h, const FigureValue *growth)
{
    if (!growth || h.years.size() < 2)
        return false;
    const auto rests = [&](const YearFact &year) { return growth->inputs.contains(year.fact); };
    return rests(h.years.back()) && rests(h.years[h.years.size() - 2]);
}

/// Narrow columns may break FY2025 before the number, 2025年度 behind it.
QString brokenYear(const History &h, int year)
{
    const QString number = QString::number(year);
    const QString text = spendingYear(h.context, year);
    const QChar mayBreak(0x200B);
    return QString(text).replace(number, text.startsWith(number) ? number + mayBreak : mayBreak + number);
}

void addAxes(History &h)
{
    AxisSpan span;
    Rational largest;
    Unit unit;
    for (const int datum : h.actuals) {
        if (const Quantity *amount = valueAt(h.spec, datum)) {
            span.add(*amount);
            largest = std::max(largest, amount->high);
            unit = amount->unit;
        }
    }
    if (const Quantity *range = valueAt(h.spec, h.announced))
        span.add(*range);
    const ValueAxis axis = linearValueAxis(span, AxisStart::Zero, unit, Show::Plain, h.language());
    std::vector<Category> categories;
    for (std::size_t i = 0; i < h.years.size(); ++i) {
        Category category;
        category.name = h.context.story().spending->fiscalYears
            ? brokenYear(h, h.years[i].year)
            : quantityText(
                Quantity::point(h.years[i].year), {.show = Show::Year}, h.language()); // 年 at each column says nothing
        category.detail = valueAt(h.spec, h.actuals[i]) ? QString() : h.language().translate("Spending", "no value");
        category.strong = i + 1 == h.years.size();
        category.datum = h.actuals[i];
        categories.push_back(category);
    }
    h.spec.x = categoryAxis(std::move(categories));
    h.spec.y = axis.axis;
    h.spec.subtitle = measureText(h.context, h.years.back().fact, axis.scale);
    addBars(h, axis.scale, sharedDecimals(largest, axis.scale));
}

} // namespace

ChartPlan planHistory(PlanContext &context, const SpendingPart &part)
{
    History h{context, {}, {}, {}, -1, -1, {}};
    h.spec.id = QStringLiteral("spending.history");
    const auto known = [&](const YearFact &year) {
        return context.figures().fact(year.fact) || context.figures().figure(year.fact);
    };
    std::copy_if(part.actuals.begin(), part.actuals.end(), std::back_inserter(h.years), known);
    std::stable_sort(h.years.begin(), h.years.end(), [](const YearFact &a, const YearFact &b) { return a.year < b.year; });
    bool some = false;
    for (const YearFact &year : h.years) {
        h.actuals.push_back(context.add(h.spec, year.fact));
        some = some || valueAt(h.spec, h.actuals.back());
    }
    if (!some)
        return spendingUnavailable(context.language(), QT_TRANSLATE_NOOP("Spending", "This story has no yearly results."));
    if (isGrowthOfLastTwo(h, context.figures().figure(part.outcomeGrowth)))
        h.growth = context.add(h.spec, part.outcomeGrowth);
    addAnnounced(h, part);
    addAxes(h);
    addArrow(h);
    addBracket(h);
    h.spec.title = titleOf(h);
    context.finish(h.spec);
    return h.spec;
}

} // namespace tenbin
