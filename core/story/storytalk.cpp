// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: reading and writing the steps of a talk. Whether a chart and its values are there is a question for the chart.
#include "core/story/storyoutput.h"
#include "core/story/storyparts.h"
#include "core/story/storysteps.h"

#include <algorithm>

namespace tenbin {

namespace {

/// Elements of an array that may have `most`; none, with the problem noted, if it has more or is none.
std::vector<JsonTree::Index> elementsOf(StoryContext &context, JsonTree::Index at, int most)
{
    const JsonTree &tree = context.tree();
    std::vector<JsonTree::Index> elements;
    if (tree.kind(at) != JsonKind::Array)
        context.wrongType(at, "array");
    else if (tree.count(at) > static_cast<std::size_t>(most))
        context.error(at, ProblemCode::TooLarge, {QString::number(tree.count(at)), QString::number(most)});
    else {
        for (auto index = tree.first(at); index != tree.end(at); index = tree.next(index))
            elements.push_back(index);
    }
    return elements;
}

std::vector<JsonTree::Index> elementsOf(StoryObject &object, std::string_view name, int most)
{
    const auto at = object.find(name, Need::Optional);
    return at ? elementsOf(object.context(), *at, most) : std::vector<JsonTree::Index>();
}

bool isDatumId(std::string_view text)
{
    const auto isPart = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == ':';
    };
    return !text.empty() && text.size() <= maxDatumIdLength && std::all_of(text.begin(), text.end(), isPart);
}

/// The id of a value of a chart: of a fact or figure, or "model:NAME:cost".
QString readDatumId(StoryContext &context, JsonTree::Index at)
{
    if (context.tree().kind(at) != JsonKind::String) {
        context.wrongType(at, "string");
        return {};
    }
    const std::string_view text = context.tree().text(at);
    const QString id =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min<std::size_t>(text.size(), maxDatumIdLength)));
    if (isDatumId(text))
        return id;
    context.error(at, ProblemCode::BadId, {id.left(maxStoryIdLength)});
    return {};
}

template <std::size_t count>
QString readWord(StoryObject &object, std::string_view name, const std::array<Word<int>, count> &words)
{
    const auto value = object.word(name, words, Need::Optional);
    return value ? QString(wordOf(words, *value)) : QString();
}

std::optional<bool> readSwitch(StoryObject &object, std::string_view name)
{
    const bool isThere = object.member(name) != object.at();
    const bool value = object.boolean(name, Need::Optional);
    return isThere ? std::optional(value) : std::nullopt;
}

StepView readView(StoryContext &context, JsonTree::Index at)
{
    StoryObject object(context, at);
    StepView view;
    view.basis = object.word("basis", basisWords, Need::Optional);
    view.pairing = object.word("pairing", pairingWords, Need::Optional);
    view.rounding = object.word("rounding", roundingWords, Need::Optional);
    view.settings = readSettings(object, Need::Optional);
    view.logAxis = readSwitch(object, "logAxis");
    view.parameters = readWord(object, "parameters", parameterWords);
    view.order = readWord(object, "order", orderWords);
    if (const auto table = object.word("table", benchmarkTableWords, Need::Optional))
        view.table = wordOf(benchmarkTableWords, *table);
    view.swing = readWord(object, "swing", swingWords);
    view.models = object.references("models", Naming::Model, Need::Optional);
    view.figure = object.reference("figure", Naming::Figure, Need::Optional);
    view.data = object.string("data", Need::Optional);
    if (const auto focus = object.find("focus"))
        view.focus = readDatumId(context, *focus);
    return view;
}

std::vector<QStringList> readReveal(StoryObject &object)
{
    StoryContext &context = object.context();
    std::vector<QStringList> groups;
    for (const JsonTree::Index at : elementsOf(object, "reveal", maxReveals)) {
        QStringList group;
        for (const JsonTree::Index each : elementsOf(context, at, maxRevealIds))
            group.append(readDatumId(context, each));
        groups.push_back(std::move(group));
    }
    return groups;
}

Step readTalkStep(StoryObject &object)
{
    Step step;
    step.id = object.id("id", Need::Required);
    step.chart = object.id("chart", Need::Required);
    step.title = object.text("title", Need::Optional);
    if (const auto view = object.find("view"))
        step.view = readView(object.context(), *view);
    step.reveal = readReveal(object);
    step.notes = object.text("notes", Need::Optional);
    step.seconds = object.integer("seconds", 0, maxStepSeconds, Need::Optional).value_or(0);
    step.hidden = object.boolean("hidden", Need::Optional);
    step.backup = object.boolean("backup", Need::Optional);
    return step;
}

JsonOut viewOut(const StepView &view)
{
    JsonOut out = JsonOut::object();
    if (view.basis)
        addText(out, "basis", wordOf(basisWords, *view.basis));
    if (view.pairing)
        addText(out, "pairing", wordOf(pairingWords, *view.pairing));
    if (view.rounding)
        addText(out, "rounding", wordOf(roundingWords, *view.rounding));
    if (!view.settings.empty())
        out.add("set", settingsOut(view.settings));
    if (view.logAxis)
        out.add("logAxis", JsonOut::boolean(*view.logAxis));
    addText(out, "parameters", view.parameters);
    addText(out, "order", view.order);
    addText(out, "table", view.table);
    addText(out, "swing", view.swing);
    addIds(out, "models", view.models);
    addText(out, "figure", view.figure);
    addText(out, "data", view.data);
    addText(out, "focus", view.focus);
    return out;
}

} // namespace

void readSteps(StoryObject &root, Story &story)
{
    UniqueIds ids;
    for (const JsonTree::Index at : elementsOf(root, "steps", maxSteps)) {
        StoryObject object(root.context(), at);
        Step step = readTalkStep(object);
        ids.take(object, step.id);
        story.steps.push_back(std::move(step));
    }
}

JsonOut stepOut(const Step &step)
{
    JsonOut out = JsonOut::object();
    addText(out, "id", step.id);
    addText(out, "chart", step.chart);
    addText(out, "title", step.title);
    if (JsonOut view = viewOut(step.view); !view.isEmpty())
        out.add("view", std::move(view));
    if (!step.reveal.empty())
        out.add("reveal", listOut<QStringList>(step.reveal, idsOut));
    addText(out, "notes", step.notes);
    if (step.seconds > 0)
        out.add("seconds", JsonOut::integer(step.seconds));
    if (step.hidden)
        out.add("hidden", JsonOut::boolean(true));
    if (step.backup)
        out.add("backup", JsonOut::boolean(true));
    return out;
}

} // namespace tenbin
