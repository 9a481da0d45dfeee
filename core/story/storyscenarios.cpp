// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: reading and writing a named scenario, in a story and in a file of its own, and the values it sets.
#include "core/story/storyoutput.h"
#include "core/story/storyparts.h"

namespace tenbin {

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<PrintedRange> readEnds(StoryContext &context, JsonTree::Index at)
{
    StoryObject object(context, at);
    PrintedRange range{object.number("low", Need::Required), object.number("high", Need::Required), true};
    if (!range.low || !range.high)
        return std::nullopt;
    checkOrder(object, *range.low, *range.high);
    return range;
}

/// "1.5", or {"low", "high"}.
std::optional<PrintedRange> readEndsOrPoint(StoryContext &context, JsonTree::Index at)
{
    if (context.tree().kind(at) == JsonKind::Object)
        return readEnds(context, at);
    if (context.tree().kind(at) != JsonKind::String) {
        context.wrongType(at, "string");
        return std::nullopt;
    }
    const std::string_view text = context.tree().text(at);
    const auto value = text.size() <= maxStoryIdLength ? parseDecimal(toText(text)) : std::nullopt;
    if (!value) {
        context.error(at, ProblemCode::BadNumber, {toText(text.substr(0, maxStoryIdLength))});
        return std::nullopt;
    }
    const Printed printed{toText(text), *value};
    return PrintedRange{printed, printed, false};
}

std::optional<Setting> readSetting(StoryContext &context, JsonTree::Index at)
{
    const std::string_view fact = context.tree().key(at);
    if (fact.empty() || fact.size() > maxStoryIdLength) {
        context.error(at, ProblemCode::BadId, {toText(fact.substr(0, maxStoryIdLength))});
        return std::nullopt;
    }
    context.refer(at, Naming::Fact, toText(fact));
    const auto range = readEndsOrPoint(context, at);
    if (!range)
        return std::nullopt;
    return Setting{toText(fact), *range->low, *range->high, range->isRange};
}

} // namespace

std::vector<Setting> readSettings(StoryObject &object, Need need)
{
    const auto at = object.find("set", need);
    if (!at)
        return {};
    StoryContext &context = object.context();
    const JsonTree &tree = context.tree();
    if (tree.kind(*at) != JsonKind::Object) {
        context.wrongType(*at, "object");
        return {};
    }
    if (tree.count(*at) > maxStoryItems) {
        context.error(*at, ProblemCode::TooLarge, {QString::number(tree.count(*at)), QString::number(maxStoryItems)});
        return {};
    }
    std::vector<Setting> settings;
    for (JsonTree::Index i = tree.first(*at); i != tree.end(*at); i = tree.next(i)) {
        if (auto setting = readSetting(context, i))
            settings.push_back(std::move(*setting));
    }
    return settings;
}

NamedScenario readNamedScenario(StoryObject &object, Need need)
{
    NamedScenario scenario;
    scenario.id = object.id("id", need);
    scenario.name = object.text("name", need);
    scenario.note = object.text("note", Need::Optional);
    scenario.basis = object.word("basis", basisWords, Need::Optional);
    scenario.pairing = object.word("pairing", pairingWords, Need::Optional);
    scenario.rounding = object.word("rounding", roundingWords, Need::Optional);
    scenario.settings = readSettings(object, need);
    return scenario;
}

void readScenarios(StoryObject &root, Story &story)
{
    UniqueIds ids;
    for (const JsonTree::Index at : root.list("scenarios", Need::Optional)) {
        StoryObject object(root.context(), at);
        NamedScenario scenario = readNamedScenario(object, Need::Required);
        ids.take(object, scenario.id);
        story.scenarios.push_back(std::move(scenario));
    }
}

JsonOut settingsOut(const std::vector<Setting> &settings)
{
    JsonOut out = JsonOut::object();
    for (const Setting &setting : settings) {
        JsonOut value = JsonOut::string(setting.low.text);
        if (setting.isRange) {
            value = JsonOut::object();
            addNumber(value, "low", setting.low);
            addNumber(value, "high", setting.high);
        }
        out.add(setting.fact, std::move(value));
    }
    return out;
}

JsonOut scenarioOut(const NamedScenario &scenario)
{
    JsonOut out = JsonOut::object();
    addText(out, "id", scenario.id);
    addText(out, "name", scenario.name);
    addText(out, "note", scenario.note);
    if (scenario.basis)
        addText(out, "basis", wordOf(basisWords, *scenario.basis));
    if (scenario.pairing)
        addText(out, "pairing", wordOf(pairingWords, *scenario.pairing));
    if (scenario.rounding)
        addText(out, "rounding", wordOf(roundingWords, *scenario.rounding));
    out.add("set", settingsOut(scenario.settings));
    return out;
}

} // namespace tenbin
