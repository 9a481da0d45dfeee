// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: reading sources, facts with their readings, figures, assumptions and terms.
#include "core/story/storyparts.h"

namespace tenbin {

namespace {

constexpr int maxShownDigits = 20;

Reading readReading(StoryContext &context, JsonTree::Index at, Basis basis)
{
    StoryObject object(context, at);
    Reading reading;
    const PrintedRange range = readRange(object, Need::Required);
    if (range.low && range.high) {
        reading.low = *range.low;
        reading.high = *range.high;
    }
    reading.isRange = range.isRange;
    reading.atLeast = object.word("bound", boundWords, Need::Optional).value_or(false);
    reading.step = readStep(object);
    reading.label = object.text("label", Need::Optional);
    if (basis == Basis::Article)
        reading.locator = readLocator(object, Need::Optional);
    reading.certainty = readCertainty(object);
    reading.sources = readSourceIds(object, reading.certainty);
    reading.note = object.text("note", Need::Optional);
    reading.caveat = object.text("caveat", Need::Optional);
    return reading;
}

Source readSource(StoryContext &context, JsonTree::Index at, UniqueIds &ids)
{
    StoryObject object(context, at);
    Source source;
    source.id = object.id("id", Need::Required);
    source.kind = object.word("kind", sourceKindWords, Need::Required).value_or(SourceKind::Secondary);
    source.title = object.text("title", Need::Required);
    source.publisher = object.text("publisher", Need::Required);
    source.date = object.date("date", Need::Optional);
    source.where = object.string("where", Need::Optional);
    if (ids.take(object, source.id))
        context.define(Naming::Source, source.id);
    return source;
}

Fact readFact(StoryContext &context, JsonTree::Index at, UniqueIds &names)
{
    StoryObject object(context, at);
    Fact fact;
    fact.id = object.lowerId("id", Need::Required);
    fact.label = object.text("label", Need::Required);
    fact.unit = object.unit("unit");
    fact.kind = object.word("kind", moneyKindWords, Need::Optional).value_or(MoneyKind::None);
    fact.pairing = object.id("pairing", Need::Optional);
    fact.digits = object.integer("digits", 1, maxShownDigits, Need::Optional);
    fact.show = object.word("show", showWords, Need::Optional);
    const auto article = object.find("article");
    const auto checked = object.find("checked");
    if (article)
        fact.article = readReading(context, *article, Basis::Article);
    if (checked)
        fact.checked = readReading(context, *checked, Basis::Checked);
    if (object.isObject() && !article && !checked)
        context.error(at, ProblemCode::NoReading);
    if (fact.id.isEmpty())
        context.setIncomplete();
    if (names.take(object, fact.id))
        context.define(Naming::Fact, fact.id);
    return fact;
}

Figure readFigure(StoryContext &context, JsonTree::Index at, UniqueIds &names)
{
    StoryObject object(context, at);
    Figure figure;
    figure.id = object.lowerId("id", Need::Required);
    figure.label = object.text("label", Need::Required);
    figure.unit = object.unit("unit");
    figure.formula = object.string("formula", Need::Required);
    figure.explanation = object.text("explanation", Need::Required);
    figure.show = object.word("show", showWords, Need::Optional);
    figure.digits = object.integer("digits", 1, maxShownDigits, Need::Optional);
    figure.caveat = object.text("caveat", Need::Optional);
    if (figure.id.isEmpty() || figure.formula.isEmpty())
        context.setIncomplete();
    if (names.take(object, figure.id))
        context.define(Naming::Figure, figure.id);
    return figure;
}

Assumption readAssumption(StoryContext &context, JsonTree::Index at, UniqueIds &facts)
{
    StoryObject object(context, at);
    Assumption assumption;
    assumption.fact = object.reference("fact", Naming::Fact, Need::Required);
    facts.take(object, assumption.fact, "fact");
    const std::optional<Printed> low = object.number("low", Need::Required);
    const std::optional<Printed> high = object.number("high", Need::Required);
    if (low && high) {
        assumption.low = *low;
        assumption.high = *high;
        checkOrder(object, *low, *high);
    }
    // A bound without a source is nobody's word, which a fact would have to say with certainty D.
    assumption.sources = readSourceIds(object, Certainty::C);
    assumption.note = object.text("note", Need::Optional);
    return assumption;
}

Term readTerm(StoryContext &context, JsonTree::Index at, UniqueIds &ids)
{
    StoryObject object(context, at);
    Term term;
    term.id = object.id("id", Need::Required);
    term.term = object.text("term", Need::Required);
    term.definition = object.text("definition", Need::Required);
    ids.take(object, term.id);
    return term;
}

} // namespace

PrintedRange readRange(StoryObject &object, Need need)
{
    const auto hasMember = [&object](std::string_view name) {
        return object.isObject() && object.context().tree().member(object.at(), name).has_value();
    };
    const bool hasEnd = hasMember("low") || hasMember("high");
    PrintedRange range;
    if (!hasEnd) {
        range.low = object.number("value", need);
        range.high = range.low;
        return range;
    }
    range.isRange = true;
    range.low = object.number("low", Need::Required);
    range.high = object.number("high", Need::Required);
    if (range.low && range.high)
        checkOrder(object, *range.low, *range.high);
    // Two statements of one number: nobody can tell which one is meant.
    if (const auto value = object.find("value"))
        object.context().error(*value, ProblemCode::UnknownKey, {QStringLiteral("value")});
    return range;
}

std::optional<Printed> readStep(StoryObject &object)
{
    std::optional<Printed> step = object.number("step", Need::Optional);
    if (step && step->value <= 0) {
        object.context().error(object.member("step"), ProblemCode::BadNumber, {step->text});
        return std::nullopt;
    }
    return step;
}

std::optional<Locator> readLocator(StoryObject &object, Need need)
{
    const auto at = object.find("locator", need);
    if (!at)
        return std::nullopt;
    StoryObject inner(object.context(), *at);
    Locator locator;
    locator.text = inner.string("text", Need::Required);
    if (locator.text.size() > maxLocatorLength)
        inner.context().error(inner.member("text"), ProblemCode::TooLarge,
            {QString::number(locator.text.size()), QString::number(maxLocatorLength)});
    locator.occurrence = inner.integer("occurrence", 1, maxStoryItems, Need::Required).value_or(1);
    return locator;
}

Certainty readCertainty(StoryObject &object)
{
    return object.word("certainty", certaintyWords, Need::Required).value_or(Certainty::D);
}

QStringList readSourceIds(StoryObject &object, Certainty certainty)
{
    QStringList ids = object.references("sources", Naming::Source, Need::Required);
    if (certainty == Certainty::D)
        return ids;
    const JsonTree &tree = object.context().tree();
    const JsonTree::Index at = object.member("sources");
    if (at != object.at() && tree.kind(at) == JsonKind::Array && tree.count(at) == 0)
        object.context().warn(at, ProblemCode::NoSource);
    return ids;
}

void readSources(StoryObject &root, Story &story)
{
    UniqueIds ids;
    const auto list = root.list("sources", Need::Required);
    story.sources.reserve(list.size());
    for (const JsonTree::Index at : list)
        story.sources.push_back(readSource(root.context(), at, ids));
}

void readFacts(StoryObject &root, Story &story, UniqueIds &names)
{
    const auto list = root.list("facts", Need::Required);
    story.facts.reserve(list.size());
    for (const JsonTree::Index at : list)
        story.facts.push_back(readFact(root.context(), at, names));
}

void readFigures(StoryObject &root, Story &story, UniqueIds &names)
{
    const auto list = root.list("figures", Need::Required);
    story.figures.reserve(list.size());
    for (const JsonTree::Index at : list)
        story.figures.push_back(readFigure(root.context(), at, names));
}

void readAssumptions(StoryObject &root, Story &story)
{
    UniqueIds facts;
    for (const JsonTree::Index at : root.list("assumptions", Need::Optional))
        story.assumptions.push_back(readAssumption(root.context(), at, facts));
}

void readTerms(StoryObject &root, Story &story)
{
    UniqueIds ids;
    for (const JsonTree::Index at : root.list("terms", Need::Optional))
        story.terms.push_back(readTerm(root.context(), at, ids));
}

} // namespace tenbin
