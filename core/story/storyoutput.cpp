// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: writing spending, models, benchmarks and market.
#include "core/story/storyoutput.h"

namespace tenbin {

void addText(JsonOut &out, const char *key, const QString &text)
{
    if (!text.isEmpty())
        out.add(key, JsonOut::string(text));
}

void addText(JsonOut &out, const char *key, const Text &text)
{
    if (text.isEmpty())
        return;
    JsonOut both = JsonOut::object();
    addText(both, "ja", text.ja);
    addText(both, "en", text.en);
    out.add(key, std::move(both));
}

void addNumber(JsonOut &out, const char *key, const std::optional<Printed> &number)
{
    if (number)
        out.add(key, JsonOut::string(number->text));
}

void addIds(JsonOut &out, const char *key, const QStringList &ids)
{
    if (!ids.isEmpty())
        out.add(key, idsOut(ids));
}

JsonOut idsOut(const QStringList &ids)
{
    JsonOut out = JsonOut::array();
    for (const QString &id : ids)
        out.add(JsonOut::string(id));
    return out;
}

namespace {

JsonOut yearFactOut(const YearFact &actual)
{
    JsonOut out = JsonOut::object();
    out.add("year", JsonOut::integer(actual.year));
    addText(out, "fact", actual.fact);
    return out;
}

JsonOut guidanceOut(const Guidance &guidance)
{
    JsonOut out = JsonOut::object();
    out.add("year", JsonOut::integer(guidance.year));
    addText(out, "announced", guidance.announced);
    addText(out, "fact", guidance.fact);
    return out;
}

JsonOut modelOut(const Model &model)
{
    JsonOut out = JsonOut::object();
    addText(out, "id", model.id);
    addText(out, "name", model.name);
    addText(out, "developer", model.developer);
    addText(out, "released", model.released);
    addText(out, "chip", model.chip);
    addText(out, "parameters", model.parameters);
    addText(out, "active", model.active);
    addText(out, "tokens", model.tokens);
    addText(out, "hours", model.hours);
    addText(out, "cost", model.cost);
    addIds(out, "estimates", model.estimates);
    out.add("priceable", JsonOut::boolean(model.priceable));
    addText(out, "note", model.note);
    return out;
}

JsonOut rowOut(const BenchmarkRow &row)
{
    JsonOut out = JsonOut::object();
    addText(out, "id", row.id);
    addText(out, "table", wordOf(benchmarkTableWords, row.table));
    addText(out, "category", row.category);
    addText(out, "name", row.name);
    addText(out, "metric", row.metric);
    addText(out, "shots", row.shots);
    out.add("lowerIsBetter", JsonOut::boolean(row.lowerIsBetter));
    out.add("levelRule", JsonOut::boolean(row.levelRule));
    addText(out, "ours", row.ours);
    addText(out, "theirs", row.theirs);
    return out;
}

JsonOut snapshotOut(const Snapshot &snapshot)
{
    JsonOut out = JsonOut::object();
    addText(out, "time", snapshot.time);
    addText(out, "fact", snapshot.fact);
    return out;
}

} // namespace

JsonOut spendingOut(const SpendingPart &part)
{
    JsonOut out = JsonOut::object();
    addText(out, "company", part.company);
    if (part.fiscalYears)
        out.add("fiscalYears", JsonOut::boolean(true));
    addText(out, "previous", part.previous);
    addText(out, "next", part.next);
    addText(out, "growth", part.growth);
    addText(out, "claimedGrowth", part.claimedGrowth);
    addText(out, "atClaimedGrowth", part.atClaimedGrowth);
    addText(out, "consensus", part.consensus);
    if (!part.actuals.empty())
        out.add("actuals", listOut(part.actuals, yearFactOut));
    if (!part.guidance.empty())
        out.add("guidance", listOut(part.guidance, guidanceOut));
    addText(out, "outcomeGrowth", part.outcomeGrowth);
    addIds(out, "equivalents", part.equivalents);
    return out;
}

JsonOut modelsOut(const ModelsPart &part)
{
    JsonOut out = JsonOut::object();
    addText(out, "subject", part.subject);
    addText(out, "rival", part.rival);
    addText(out, "price", part.price);
    addText(out, "costPerParameter", part.costPerParameter);
    addText(out, "costPerActiveParameter", part.costPerActiveParameter);
    addText(out, "hoursRatio", part.hoursRatio);
    addIds(out, "start", part.start);
    out.add("list", listOut(part.list, modelOut));
    return out;
}

JsonOut benchmarksOut(const BenchmarksPart &part)
{
    JsonOut out = JsonOut::object();
    addText(out, "ours", part.ours);
    addText(out, "theirs", part.theirs);
    addNumber(out, "levelGap", part.levelGap);
    out.add("rows", listOut(part.rows, rowOut));
    return out;
}

JsonOut marketOut(const MarketPart &part)
{
    JsonOut out = JsonOut::object();
    addText(out, "symbol", part.symbol);
    addText(out, "date", part.date);
    addText(out, "timeZone", part.timeZone);
    addText(out, "preOpen", part.preOpen);
    addText(out, "open", part.open);
    addText(out, "close", part.close);
    addText(out, "price", part.price);
    addText(out, "change", part.change);
    addText(out, "previousClose", part.previousClose);
    addText(out, "changePercent", part.changePercent);
    addText(out, "sessionChangePercent", part.sessionChangePercent);
    addText(out, "sessionPrevious", part.sessionPrevious);
    addText(out, "sessionOpen", part.sessionOpen);
    addText(out, "sessionHigh", part.sessionHigh);
    addText(out, "sessionLow", part.sessionLow);
    addText(out, "sessionClose", part.sessionClose);
    addText(out, "articleFrom", part.articleFrom);
    addText(out, "articleTo", part.articleTo);
    if (!part.snapshots.empty())
        out.add("snapshots", listOut(part.snapshots, snapshotOut));
    return out;
}

} // namespace tenbin
