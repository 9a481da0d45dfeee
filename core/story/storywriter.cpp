// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the order of keys in a story file, and leaving out what is empty.
#include "core/story/storywriter.h"

#include "core/story/jsonwriter.h"
#include "core/story/storyoutput.h"

namespace tenbin {

namespace {

JsonOut sourceOut(const Source &source)
{
    JsonOut out = JsonOut::object();
    addText(out, "id", source.id);
    addText(out, "kind", wordOf(sourceKindWords, source.kind));
    addText(out, "title", source.title);
    addText(out, "publisher", source.publisher);
    addText(out, "date", source.date);
    addText(out, "where", source.where);
    return out;
}

void addRange(JsonOut &out, const std::optional<Printed> &low, const std::optional<Printed> &high, bool isRange)
{
    if (!isRange) {
        addNumber(out, "value", low);
        return;
    }
    addNumber(out, "low", low);
    addNumber(out, "high", high);
}

void addLocator(JsonOut &out, const std::optional<Locator> &locator)
{
    if (!locator)
        return;
    JsonOut inner = JsonOut::object();
    inner.add("text", JsonOut::string(locator->text));
    inner.add("occurrence", JsonOut::integer(locator->occurrence));
    out.add("locator", std::move(inner));
}

void addReading(JsonOut &out, const char *key, const std::optional<Reading> &reading)
{
    if (!reading)
        return;
    JsonOut inner = JsonOut::object();
    addRange(inner, reading->low, reading->high, reading->isRange);
    if (reading->atLeast)
        addText(inner, "bound", wordOf(boundWords, true));
    addNumber(inner, "step", reading->step);
    addText(inner, "label", reading->label);
    inner.add("sources", idsOut(reading->sources));
    addLocator(inner, reading->locator);
    addText(inner, "certainty", wordOf(certaintyWords, reading->certainty));
    addText(inner, "note", reading->note);
    addText(inner, "caveat", reading->caveat);
    out.add(key, std::move(inner));
}

void addShow(JsonOut &out, const std::optional<Show> &show)
{
    if (show)
        addText(out, "show", wordOf(showWords, *show));
}

void addDigits(JsonOut &out, const std::optional<int> &digits)
{
    if (digits)
        out.add("digits", JsonOut::integer(*digits));
}

JsonOut factOut(const Fact &fact)
{
    JsonOut out = JsonOut::object();
    addText(out, "id", fact.id);
    addText(out, "label", fact.label);
    addText(out, "unit", unitName(fact.unit));
    addText(out, "kind", wordOf(moneyKindWords, fact.kind));
    addText(out, "pairing", fact.pairing);
    addDigits(out, fact.digits);
    addShow(out, fact.show);
    addReading(out, "article", fact.article);
    addReading(out, "checked", fact.checked);
    return out;
}

JsonOut figureOut(const Figure &figure)
{
    JsonOut out = JsonOut::object();
    addText(out, "id", figure.id);
    addText(out, "label", figure.label);
    addText(out, "unit", unitName(figure.unit));
    addText(out, "formula", figure.formula);
    addText(out, "explanation", figure.explanation);
    addShow(out, figure.show);
    addDigits(out, figure.digits);
    addText(out, "caveat", figure.caveat);
    return out;
}

JsonOut claimOut(const Claim &claim)
{
    JsonOut out = JsonOut::object();
    addText(out, "id", claim.id);
    addText(out, "text", claim.text);
    addLocator(out, claim.locator);
    addText(out, "figure", claim.figure);
    addRange(out, claim.low, claim.high, claim.isRange);
    addNumber(out, "step", claim.step);
    if (claim.finding) {
        JsonOut finding = JsonOut::object();
        addText(finding, "verdict", wordOf(verdictWords, claim.finding->verdict));
        addText(finding, "text", claim.finding->text);
        finding.add("sources", idsOut(claim.finding->sources));
        addText(finding, "certainty", wordOf(certaintyWords, claim.finding->certainty));
        out.add("finding", std::move(finding));
    }
    addText(out, "chart", claim.chart);
    return out;
}

JsonOut assumptionOut(const Assumption &assumption)
{
    JsonOut out = JsonOut::object();
    addText(out, "fact", assumption.fact);
    addNumber(out, "low", assumption.low);
    addNumber(out, "high", assumption.high);
    out.add("sources", idsOut(assumption.sources));
    addText(out, "note", assumption.note);
    return out;
}

JsonOut termOut(const Term &term)
{
    JsonOut out = JsonOut::object();
    addText(out, "id", term.id);
    addText(out, "term", term.term);
    addText(out, "definition", term.definition);
    return out;
}

} // namespace

QByteArray writeStory(const Story &story)
{
    JsonOut out = JsonOut::object();
    out.add("format", JsonOut::integer(1));
    addText(out, "id", story.id);
    addText(out, "title", story.title);
    addText(out, "summary", story.summary);
    addText(out, "date", story.date);
    out.add("sources", listOut(story.sources, sourceOut));
    out.add("facts", listOut(story.facts, factOut));
    out.add("figures", listOut(story.figures, figureOut));
    out.add("claims", listOut(story.claims, claimOut));
    if (story.spending)
        out.add("spending", spendingOut(*story.spending));
    if (story.models)
        out.add("models", modelsOut(*story.models));
    if (story.benchmarks)
        out.add("benchmarks", benchmarksOut(*story.benchmarks));
    if (story.market)
        out.add("market", marketOut(*story.market));
    if (!story.assumptions.empty())
        out.add("assumptions", listOut(story.assumptions, assumptionOut));
    if (!story.scenarios.empty())
        out.add("scenarios", listOut(story.scenarios, scenarioOut));
    if (!story.data.empty())
        out.add("data", listOut(story.data, dataOut));
    if (!story.steps.empty())
        out.add("steps", listOut(story.steps, stepOut));
    if (!story.terms.empty())
        out.add("terms", listOut(story.terms, termOut));
    return out.print();
}

} // namespace tenbin
