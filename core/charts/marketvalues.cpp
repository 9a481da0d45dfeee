// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/marketvalues.h"

#include <algorithm>

namespace tenbin {

namespace {

bool isArticlePart(const MarketPart &part, const QString &fact)
{
    return fact == part.price || fact == part.change;
}

/// Under checked values the record must not come from the article, whatever the evaluation prefers.
Story storyFor(const Story &story, Basis basis)
{
    Story result = story;
    if (basis == Basis::Article || !result.market)
        return result;
    for (Fact &fact : result.facts) {
        if (fact.article && fact.checked && !isArticlePart(*result.market, fact.id))
            fact.article.reset();
    }
    return result;
}

Scenario scenarioFor(const Story &story, const Scenario &scenario)
{
    Scenario result = scenario;
    result.basis = Basis::Article;
    if (scenario.basis == Basis::Article || !story.market)
        return result;
    for (const Fact &fact : story.facts) {
        if (fact.article && fact.checked && isArticlePart(*story.market, fact.id))
            result.overrides.remove(fact.id);
    }
    return result;
}

/// "The article's price" only where there is one: a report may state nothing but the percentage, or no price at all.
QString basisText(const ChartSpec &spec, const Language &language)
{
    const bool whatIf = !spec.footer.stamp.isEmpty();
    const auto fromArticle = [&](bool price) {
        return std::any_of(spec.data.begin(), spec.data.end(), [price](const Datum &datum) {
            return datum.tone == Tone::Article && datum.value && datum.value->unit.isRatio() != price;
        });
    };
    if (fromArticle(true))
        return whatIf ? language.translate(
                   "Market", "Basis: checked values and what-if values; the article's price as the article gives it.")
                      : language.translate("Market", "Basis: checked values; the article's price as the article gives it.");
    if (fromArticle(false))
        return whatIf
            ? language.translate("Charts", "Basis: checked values, the article's where none was found, and what-if values.")
            : language.translate("Charts", "Basis: checked values; the article's where none was found.");
    return whatIf ? language.translate("Charts", "Basis: checked values and what-if values.")
                  : language.translate("Charts", "Basis: checked values.");
}

} // namespace

MarketValues::MarketValues(const Story &story, const Figures &figures)
    : m_story(storyFor(story, figures.scenario().basis))
    , m_figures(evaluate(m_story, scenarioFor(story, figures.scenario())))
{
}

const FactValue *MarketValues::fact(const QString &id) const
{
    return id.isEmpty() ? nullptr : m_figures.fact(id);
}

const FigureValue *MarketValues::figure(const QString &id) const
{
    const FigureValue *value = id.isEmpty() ? nullptr : m_figures.figure(id);
    return value && value->quantity ? value : nullptr;
}

void finishMarket(ChartSpec &spec, const PlanContext &context, Basis basis)
{
    context.finish(spec);
    if (basis == Basis::Article)
        return;
    const Language &language = context.language();
    for (Datum &datum : spec.data) {
        datum.fallback = false;
        if (datum.tone == Tone::Checked)
            datum.basis = voiceName(Voice::Checked, language);
    }
    spec.footer.basis = basisText(spec, language);
}

QString priceText(const FactValue &value, const Language &language)
{
    return quantityText(value.quantity, {.digits = 5, .withUnit = false, .cents = true}, language);
}

QTime timeOf(const QString &text)
{
    return QTime::fromString(text, QStringLiteral("HH:mm"));
}

QString timeText(QTime time)
{
    return time.toString(QStringLiteral("H:mm"));
}

QString durationText(int minutes, const Language &language)
{
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    if (hours > 0 && rest > 0)
        return language.translate("Market", "%1 h %2 min").arg(hours).arg(rest);
    if (hours > 0)
        return (hours == 1 ? language.translate("Market", "%1 hour") : language.translate("Market", "%1 hours")).arg(hours);
    return (rest == 1 ? language.translate("Market", "%1 minute") : language.translate("Market", "%1 minutes")).arg(rest);
}

} // namespace tenbin
