// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the chart of the old and the new budget with the growth between them.
#include "core/charts/spendingparts.h"

#include <algorithm>

namespace tenbin {

namespace {

/// How the article's stated growth stands to the growth worked out from the amounts.
enum class ClaimCase { None, Equal, Smallest, Largest, Inside, GrowthAbove, GrowthBelow };

struct Growth {
    PlanContext &context;
    const SpendingPart &part;
    ChartSpec spec;
    int previous = -1, next = -1, growth = -1, claim = -1, atClaim = -1;
    NumberStyle style; ///< of the growth
    ClaimCase claimCase = ClaimCase::None;

    [[nodiscard]] const Datum &at(int datum) const { return spec.data[static_cast<std::size_t>(datum)]; }
    [[nodiscard]] bool isWhatIf(int datum) const { return datum >= 0 && at(datum).tone == Tone::WhatIf; }
    [[nodiscard]] const Language &language() const { return context.language(); }
    [[nodiscard]] QString words(const char *source) const { return spendingWords(language(), source); }
    [[nodiscard]] QString shown(const Rational &value) const { return quantityText(Quantity::point(value), style, language()); }
};

/// At the precision the figures are shown in: "50%" and 50.0 % are the same to a reader.
ClaimCase claimCaseOf(const Growth &g)
{
    const Quantity *growth = valueAt(g.spec, g.growth);
    const Quantity *claim = valueAt(g.spec, g.claim);
    if (!growth || !claim)
        return ClaimCase::None;
    const bool meetsLow = g.shown(claim->low) == g.shown(growth->low);
    const bool meetsHigh = g.shown(claim->high) == g.shown(growth->high);
    if (meetsLow && meetsHigh)
        return ClaimCase::Equal;
    if (claim->isPoint() && meetsLow)
        return ClaimCase::Smallest;
    if (claim->isPoint() && meetsHigh)
        return ClaimCase::Largest;
    if (growth->low > claim->high)
        return ClaimCase::GrowthAbove;
    return growth->high < claim->low ? ClaimCase::GrowthBelow : ClaimCase::Inside;
}

/// Against what the budget is held: a reading that is another thing than the outlook must be named.
QString againstText(const Growth &g)
{
    const FactValue *value = g.context.figures().fact(g.part.previous);
    if (!value || g.isWhatIf(g.previous))
        return {};
    const QString named = g.context.factLabel(*value);
    return named == g.language().pick(value->fact->label) ? QString() : named;
}

const char *leadTemplate(Direction direction, bool against)
{
    switch (direction) {
    case Direction::Up:
        return against ? QT_TRANSLATE_NOOP("Spending", "the budget is %1 above the %2")
                       : QT_TRANSLATE_NOOP("Spending", "spending would grow %1");
    case Direction::Down:
        return against ? QT_TRANSLATE_NOOP("Spending", "the budget is %1 below the %2")
                       : QT_TRANSLATE_NOOP("Spending", "spending would shrink %1");
    case Direction::Flat:
        return against ? QT_TRANSLATE_NOOP("Spending", "the budget equals the %2")
                       : QT_TRANSLATE_NOOP("Spending", "spending would not change");
    case Direction::Mixed:
        return against ? QT_TRANSLATE_NOOP("Spending", "the budget is %1 against the %2")
                       : QT_TRANSLATE_NOOP("Spending", "spending would change by %1");
    }
    return "";
}

QString withArguments(QString text, const QString &first, const QString &second)
{
    // By hand: a template may use only one of the two, and %1 must not be looked for in what was put in.
    const qsizetype one = text.indexOf(QStringLiteral("%1"));
    const qsizetype two = text.indexOf(QStringLiteral("%2"));
    if (one > two) {
        text.replace(one, 2, first);
        return two < 0 ? text : text.replace(two, 2, second);
    }
    if (two >= 0)
        text.replace(two, 2, second);
    return one < 0 ? text : text.replace(one, 2, first);
}

QString leadText(const Growth &g)
{
    const Quantity &growth = *valueAt(g.spec, g.growth);
    const QString against = againstText(g);
    const char *source = leadTemplate(directionOf(growth), !against.isEmpty());
    const QString lead = withArguments(g.words(source), changeText(growth, g.style, g.language()), against);
    const bool fromWhatIf = g.isWhatIf(g.previous);
    const bool toWhatIf = g.isWhatIf(g.next);
    if (fromWhatIf && toWhatIf)
        return g.language().translate("Spending", "From %1 to %2, %3").arg(g.at(g.previous).text, g.at(g.next).text, lead);
    if (fromWhatIf)
        return g.language().translate("Spending", "From %1, %2").arg(g.at(g.previous).text, lead);
    if (toWhatIf)
        return g.language().translate("Spending", "At %1, %2").arg(g.at(g.next).text, lead);
    return upperFirst(lead);
}

QString claimText(const Growth &g)
{
    const Quantity &claim = *valueAt(g.spec, g.claim);
    const QString size = changeText(claim, g.style, g.language());
    switch (directionOf(claim)) {
    case Direction::Up:
        return g.language().translate("Spending", "+%1").arg(size);
    case Direction::Down:
        return g.language().translate("Spending", "−%1").arg(size);
    default:
        return size;
    }
}

QString titleOf(const Growth &g)
{
    if (!valueAt(g.spec, g.growth))
        return g.language().translate("Spending", "The growth of the budget cannot be worked out");
    const QString lead = leadText(g);
    // A claim that is itself an assumption is not the article's.
    if (g.claimCase == ClaimCase::None || g.isWhatIf(g.claim))
        return lead;
    const char *source = "";
    switch (g.claimCase) {
    case ClaimCase::None:
        return lead;
    case ClaimCase::Equal:
        source = QT_TRANSLATE_NOOP("Spending", "%1,\nas the article says (%2)");
        break;
    case ClaimCase::Smallest:
        source = QT_TRANSLATE_NOOP("Spending", "%1.\nThe article's %2 is the smallest case");
        break;
    case ClaimCase::Largest:
        source = QT_TRANSLATE_NOOP("Spending", "%1.\nThe article's %2 is the largest case");
        break;
    case ClaimCase::Inside:
        source = QT_TRANSLATE_NOOP("Spending", "%1.\nThe article's %2 lies within that range");
        break;
    case ClaimCase::GrowthAbove:
        source = QT_TRANSLATE_NOOP("Spending", "%1,\nmore than the article's %2");
        break;
    case ClaimCase::GrowthBelow:
        source = QT_TRANSLATE_NOOP("Spending", "%1,\nless than the article's %2");
        break;
    }
    return g.words(source).arg(lead, claimText(g));
}

/// Year of an amount in the chart, from the rows of guidance; empty if no row gives this amount.
QString yearDetail(const Growth &g, const QString &factId, int datum)
{
    const Guidance *row = guidanceOf(g.context, g.part, factId);
    if (!row)
        return {};
    const int storyYear = g.context.story().date.left(4).toInt();
    const bool articleMeansAnother = g.at(datum).tone == Tone::Article && storyYear > 0 && row->year < storyYear;
    return articleMeansAnother
        ? g.language().translate("Spending", "for %1 in the article").arg(spendingYear(g.context, storyYear))
        : g.language().translate("Spending", "in %1").arg(spendingYear(g.context, row->year));
}

Category categoryOf(const Growth &g, int datum, const QString &factId)
{
    Category category;
    category.name =
        g.isWhatIf(datum) ? g.language().translate("Spending", "%1 (what if)").arg(g.at(datum).label) : g.at(datum).label;
    category.detail = valueAt(g.spec, datum) ? yearDetail(g, factId, datum) : g.language().translate("Spending", "no value");
    category.strong = true;
    category.datum = datum;
    return category;
}

void addBar(Growth &g, int datum, int category)
{
    const Quantity *amount = valueAt(g.spec, datum);
    if (!amount)
        return;
    BarMark bar;
    bar.datum = datum;
    bar.category = category;
    bar.low = toDouble(amount->low);
    bar.high = toDouble(amount->high);
    bar.tone = g.at(datum).tone;
    bar.strong = true;
    bar.estimate = g.at(datum).certainty == Certainty::C && bar.tone != Tone::WhatIf;
    bar.unsourced = g.at(datum).certainty == Certainty::D && bar.tone != Tone::WhatIf;
    bar.label = g.at(datum).text;
    g.spec.marks.push_back(bar);
}

void addArrow(Growth &g)
{
    const Quantity *from = valueAt(g.spec, g.previous);
    const Quantity *to = valueAt(g.spec, g.next);
    if (!from || !to || !valueAt(g.spec, g.growth))
        return;
    ArrowMark arrow;
    arrow.datum = g.growth;
    arrow.x = 0.5;
    arrow.fromLow = toDouble(from->low);
    arrow.fromHigh = toDouble(from->high);
    arrow.toLow = toDouble(to->low);
    arrow.toHigh = toDouble(to->high);
    arrow.fromX = 0;
    arrow.toX = 1;
    arrow.label = g.at(g.growth).text;
    g.spec.marks.push_back(arrow);
}

/// Which amounts make the claim true, where it is one end of the range.
QStringList onlyCaseLines(const Growth &g)
{
    const Quantity *from = valueAt(g.spec, g.previous);
    const Quantity *to = valueAt(g.spec, g.next);
    const bool ranged = from && to && !(from->isPoint() && to->isPoint());
    const bool smallest = g.claimCase == ClaimCase::Smallest;
    if (!ranged || (!smallest && g.claimCase != ClaimCase::Largest))
        return {};
    const Rational start = smallest ? from->high : from->low;
    const Rational end = smallest ? to->low : to->high;
    if (start == 0 || g.shown(end / start - 1) != g.shown(valueAt(g.spec, g.claim)->low))
        return {};
    NumberStyle bare;
    bare.withUnit = g.language().id() == LanguageId::English;
    const auto text = [&](const Rational &value) { return quantityText(Quantity::point(value, from->unit), bare, g.language()); };
    return g.language().translate("Spending", "true only from %1\nto %2").arg(text(start), text(end)).split(u'\n');
}

void addBracket(Growth &g, int datum, Tone tone, const QStringList &lines)
{
    const Quantity *amount = valueAt(g.spec, datum);
    if (!amount)
        return;
    BracketMark bracket;
    bracket.datum = datum;
    bracket.category = 1;
    bracket.low = toDouble(amount->low);
    bracket.high = toDouble(amount->high);
    bracket.tone = tone;
    bracket.lines = lines;
    g.spec.marks.push_back(bracket);
}

/// The value a what-if has replaced, with the growth it gave.
bool addReplacedBracket(Growth &g)
{
    const int before = g.context.addReplaced(g.spec, g.part.next);
    if (before < 0)
        return false;
    const bool article = g.at(before).tone == Tone::Article;
    QStringList lines{
        g.words(article ? QT_TRANSLATE_NOOP("Spending", "Article's value") : QT_TRANSLATE_NOOP("Spending", "Checked value")),
        g.at(before).text};
    Scenario scenario = g.context.figures().scenario();
    scenario.overrides.remove(g.part.next);
    const Figures without = evaluate(g.context.story(), scenario);
    if (const FigureValue *growth = without.figure(g.part.growth); growth && growth->quantity)
        lines.append(g.language().translate("Spending", "growth %1").arg(valueText(*growth, g.language())));
    addBracket(g, before, g.at(before).tone, lines);
    return true;
}

void addClaimBracket(Growth &g)
{
    if (!valueAt(g.spec, g.claim) || !valueAt(g.spec, g.atClaim))
        return;
    const char *heading = g.isWhatIf(g.claim) ? QT_TRANSLATE_NOOP("Spending", "Assumed growth %1")
                                              : QT_TRANSLATE_NOOP("Spending", "Article's claim %1");
    QStringList lines{g.words(heading).arg(g.at(g.claim).text), g.at(g.atClaim).text};
    lines.append(onlyCaseLines(g));
    addBracket(g, g.atClaim, g.at(g.claim).tone, lines);
}

void addAxes(Growth &g)
{
    AxisSpan span;
    for (const Datum &datum : g.spec.data) {
        if (datum.value && !datum.value->unit.isRatio())
            span.add(*datum.value);
    }
    const Quantity *amount = valueAt(g.spec, valueAt(g.spec, g.next) ? g.next : g.previous);
    const ValueAxis axis = linearValueAxis(span, AxisStart::Zero, amount->unit, Show::Plain, g.language());
    g.spec.y = axis.axis;
    g.spec.x = categoryAxis({categoryOf(g, g.previous, g.part.previous), categoryOf(g, g.next, g.part.next)});
    g.spec.subtitle = measureText(g.context, g.part.next, axis.scale);
}

} // namespace

ChartPlan planGrowth(PlanContext &context, const SpendingPart &part)
{
    Growth g{context, part, {}, -1, -1, -1, -1, -1, {}, ClaimCase::None};
    g.spec.id = QStringLiteral("spending.growth");
    g.spec.barWidth = 0.37;
    g.previous = context.add(g.spec, part.previous);
    g.next = context.add(g.spec, part.next);
    if (g.previous < 0 || g.next < 0 || (!valueAt(g.spec, g.previous) && !valueAt(g.spec, g.next)))
        return spendingUnavailable(
            context.language(), QT_TRANSLATE_NOOP("Spending", "This story has no earlier and new budget to compare."));
    g.growth = context.add(g.spec, part.growth);
    g.claim = context.add(g.spec, part.claimedGrowth);
    g.atClaim = context.add(g.spec, part.atClaimedGrowth);
    if (const Figure *figure = context.story().figure(part.growth))
        g.style = styleOf(*figure);
    g.claimCase = claimCaseOf(g);

    addBar(g, g.previous, 0);
    addBar(g, g.next, 1);
    addArrow(g);
    if (!addReplacedBracket(g))
        addClaimBracket(g);
    addAxes(g);
    g.spec.title = titleOf(g);
    context.finish(g.spec);
    return g.spec;
}

} // namespace tenbin
