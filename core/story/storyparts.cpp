// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: reading which facts and figures play which part: spending, models, benchmarks, market.
#include "core/story/storyparts.h"

namespace tenbin {

namespace {

constexpr int firstYear = 1000;
constexpr int lastYear = 9999;

/// The part's object; none if it is left out or null.
std::optional<JsonTree::Index> findPart(StoryObject &root, std::string_view name)
{
    const auto at = root.find(name);
    return at && root.context().tree().kind(*at) != JsonKind::Null ? at : std::nullopt;
}

QString factId(StoryObject &object, std::string_view name, Need need = Need::Optional)
{
    return object.reference(name, Naming::Fact, need);
}

QString figureId(StoryObject &object, std::string_view name)
{
    return object.reference(name, Naming::Figure, Need::Optional);
}

YearFact readYearFact(StoryContext &context, JsonTree::Index at)
{
    StoryObject object(context, at);
    YearFact actual;
    actual.year = object.integer("year", firstYear, lastYear, Need::Required).value_or(0);
    actual.fact = factId(object, "fact", Need::Required);
    return actual;
}

Guidance readGuidance(StoryContext &context, JsonTree::Index at)
{
    StoryObject object(context, at);
    Guidance guidance;
    guidance.year = object.integer("year", firstYear, lastYear, Need::Required).value_or(0);
    guidance.announced = object.date("announced", Need::Required);
    guidance.fact = factId(object, "fact", Need::Required);
    return guidance;
}

Model readModel(StoryContext &context, JsonTree::Index at, UniqueIds &ids)
{
    StoryObject object(context, at);
    Model model;
    model.id = object.id("id", Need::Required);
    model.name = object.string("name", Need::Required);
    model.developer = object.string("developer", Need::Required);
    model.released = object.date("released", Need::Required);
    model.chip = object.string("chip", Need::Optional);
    model.parameters = factId(object, "parameters");
    model.active = factId(object, "active");
    model.tokens = factId(object, "tokens");
    model.hours = factId(object, "hours");
    model.cost = factId(object, "cost");
    model.estimates = object.references("estimates", Naming::Fact, Need::Optional);
    model.priceable = object.boolean("priceable", Need::Required);
    model.note = object.text("note", Need::Optional);
    if (ids.take(object, model.id))
        context.define(Naming::Model, model.id);
    return model;
}

BenchmarkRow readRow(StoryContext &context, JsonTree::Index at, UniqueIds &ids)
{
    StoryObject object(context, at);
    BenchmarkRow row;
    row.id = object.id("id", Need::Required);
    ids.take(object, row.id);
    row.table = object.word("table", benchmarkTableWords, Need::Required).value_or(BenchmarkTable::Base);
    row.category = object.string("category", Need::Required);
    row.name = object.string("name", Need::Required);
    row.metric = object.string("metric", Need::Required);
    row.shots = object.string("shots", Need::Optional);
    row.lowerIsBetter = object.boolean("lowerIsBetter", Need::Required);
    row.levelRule = object.boolean("levelRule", Need::Required);
    row.ours = factId(object, "ours", Need::Required);
    row.theirs = factId(object, "theirs", Need::Required);
    return row;
}

Snapshot readSnapshot(StoryContext &context, JsonTree::Index at)
{
    StoryObject object(context, at);
    Snapshot snapshot;
    snapshot.time = object.time("time", Need::Required);
    snapshot.fact = factId(object, "fact", Need::Required);
    return snapshot;
}

/// HH:MM compares as text.
void checkTimes(StoryObject &object, const QString &earlier, const QString &later)
{
    if (!earlier.isEmpty() && !later.isEmpty() && earlier > later)
        object.context().error(object.at(), ProblemCode::LowAboveHigh, {earlier, later});
}

} // namespace

void readSpending(StoryObject &root, Story &story)
{
    const auto at = findPart(root, "spending");
    if (!at)
        return;
    StoryObject object(root.context(), *at);
    SpendingPart &part = story.spending.emplace();
    part.company = object.text("company", Need::Optional);
    part.fiscalYears = object.boolean("fiscalYears", Need::Optional);
    part.previous = factId(object, "previous");
    part.next = factId(object, "next");
    part.growth = figureId(object, "growth");
    part.claimedGrowth = factId(object, "claimedGrowth");
    part.atClaimedGrowth = figureId(object, "atClaimedGrowth");
    part.consensus = factId(object, "consensus");
    for (const JsonTree::Index element : object.list("actuals", Need::Optional))
        part.actuals.push_back(readYearFact(root.context(), element));
    for (const JsonTree::Index element : object.list("guidance", Need::Optional))
        part.guidance.push_back(readGuidance(root.context(), element));
    part.outcomeGrowth = figureId(object, "outcomeGrowth");
    part.equivalents = object.references("equivalents", Naming::Figure, Need::Optional);
}

void readModels(StoryObject &root, Story &story)
{
    const auto at = findPart(root, "models");
    if (!at)
        return;
    StoryObject object(root.context(), *at);
    ModelsPart &part = story.models.emplace();
    part.subject = object.reference("subject", Naming::Model, Need::Optional);
    part.rival = object.reference("rival", Naming::Model, Need::Optional);
    part.price = factId(object, "price");
    part.costPerParameter = figureId(object, "costPerParameter");
    part.costPerActiveParameter = figureId(object, "costPerActiveParameter");
    part.hoursRatio = figureId(object, "hoursRatio");
    part.start = object.references("start", Naming::Model, Need::Optional);
    UniqueIds ids;
    const auto list = object.list("list", Need::Required);
    part.list.reserve(list.size());
    for (const JsonTree::Index element : list)
        part.list.push_back(readModel(root.context(), element, ids));
}

void readBenchmarks(StoryObject &root, Story &story)
{
    const auto at = findPart(root, "benchmarks");
    if (!at)
        return;
    StoryObject object(root.context(), *at);
    BenchmarksPart &part = story.benchmarks.emplace();
    part.ours = object.reference("ours", Naming::Model, Need::Optional);
    part.theirs = object.reference("theirs", Naming::Model, Need::Optional);
    part.levelGap = object.number("levelGap", Need::Optional);
    if (part.levelGap && part.levelGap->value < 0)
        root.context().error(object.member("levelGap"), ProblemCode::BadNumber, {part.levelGap->text});
    UniqueIds ids;
    const auto list = object.list("rows", Need::Required);
    part.rows.reserve(list.size());
    for (const JsonTree::Index element : list)
        part.rows.push_back(readRow(root.context(), element, ids));
}

void readMarket(StoryObject &root, Story &story)
{
    const auto at = findPart(root, "market");
    if (!at)
        return;
    StoryObject object(root.context(), *at);
    MarketPart &part = story.market.emplace();
    part.symbol = object.string("symbol", Need::Required);
    part.date = object.date("date", Need::Required);
    part.timeZone = object.string("timeZone", Need::Required);
    part.preOpen = object.time("preOpen", Need::Required);
    part.open = object.time("open", Need::Required);
    part.close = object.time("close", Need::Required);
    part.price = factId(object, "price");
    part.change = factId(object, "change");
    part.previousClose = figureId(object, "previousClose");
    part.changePercent = figureId(object, "changePercent");
    part.sessionChangePercent = figureId(object, "sessionChangePercent");
    part.sessionPrevious = factId(object, "sessionPrevious");
    part.sessionOpen = factId(object, "sessionOpen");
    part.sessionHigh = factId(object, "sessionHigh");
    part.sessionLow = factId(object, "sessionLow");
    part.sessionClose = factId(object, "sessionClose");
    part.articleFrom = object.time("articleFrom", Need::Optional);
    part.articleTo = object.time("articleTo", Need::Optional);
    for (const JsonTree::Index element : object.list("snapshots", Need::Optional))
        part.snapshots.push_back(readSnapshot(root.context(), element));
    checkTimes(object, part.preOpen, part.open);
    checkTimes(object, part.open, part.close);
    checkTimes(object, part.articleFrom, part.articleTo);
}

} // namespace tenbin
