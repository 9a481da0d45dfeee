// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the form of scenario files.
#include "app/scenario.h"

#include <QFile>
#include <QFileInfo>

#include "app/nearmatches.h"
#include "core/story/storyobject.h"

namespace tenbin {

namespace {

constexpr qint64 maxScenarioBytes = 1024 * 1024;
constexpr int maxScenarioDepth = 8;

constexpr std::array bases{
    Word<Basis>{QLatin1String("article"), Basis::Article}, Word<Basis>{QLatin1String("checked"), Basis::Checked}};
constexpr std::array pairings{
    Word<Pairing>{QLatin1String("independent"), Pairing::Independent}, Word<Pairing>{QLatin1String("paired"), Pairing::Paired}};
constexpr std::array roundings{
    Word<Rounding>{QLatin1String("exact"), Rounding::Exact}, Word<Rounding>{QLatin1String("printed"), Rounding::Printed}};

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<Override> readRange(StoryContext &context, JsonTree::Index at)
{
    StoryObject object(context, at);
    if (!object.isObject())
        return std::nullopt;
    const auto low = object.number("low", Need::Required);
    const auto high = object.number("high", Need::Required);
    if (!low || !high)
        return std::nullopt;
    checkOrder(object, *low, *high);
    return Override{low->value, high->value};
}

std::optional<Override> readValue(StoryContext &context, JsonTree::Index at)
{
    if (context.tree().kind(at) == JsonKind::Object)
        return readRange(context, at);
    if (context.tree().kind(at) != JsonKind::String) {
        context.wrongType(at, "string");
        return std::nullopt;
    }
    const QString text = toText(context.tree().text(at));
    const auto number = parseDecimal(text);
    if (!number) {
        context.error(at, ProblemCode::BadNumber, {text});
        return std::nullopt;
    }
    return Override{*number, *number};
}

void readSettings(StoryObject &root, ScenarioOptions &options)
{
    const auto at = root.find("set");
    if (!at)
        return;
    StoryContext &context = root.context();
    const JsonTree &tree = context.tree();
    if (tree.kind(*at) != JsonKind::Object) {
        context.wrongType(*at, "object");
        return;
    }
    for (JsonTree::Index i = tree.first(*at); i != tree.end(*at); i = tree.next(i)) {
        if (const auto value = readValue(context, i))
            options.settings.push_back({toText(tree.key(i)), *value});
    }
}

ScenarioReading failed(ProblemCode code, QStringList arguments)
{
    return {{}, {{Severity::Error, code, std::move(arguments), {}}}};
}

} // namespace

ScenarioReading readScenario(const QByteArray &bytes)
{
    JsonReading json = readJson(bytes, {.bytes = maxScenarioBytes, .depth = maxScenarioDepth});
    if (json.tree.isEmpty())
        return {{}, std::move(json.problems)};
    ScenarioReading reading;
    StoryContext context(json.tree);
    {
        StoryObject root(context, 0);
        if (root.isObject()) {
            reading.options.basis = root.word("basis", bases, Need::Optional);
            reading.options.pairing = root.word("pairing", pairings, Need::Optional);
            reading.options.rounding = root.word("rounding", roundings, Need::Optional);
            readSettings(root, reading.options);
        }
    }
    for (std::size_t i = 0; i < json.problems.size(); ++i)
        context.add(json.places[i], std::move(json.problems[i]));
    reading.problems = context.takeProblems();
    return reading;
}

ScenarioReading readScenarioFile(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    // A pipe or device could keep the program waiting for ever.
    if (info.exists() && !info.isFile())
        return failed(ProblemCode::CannotRead, {path, QStringLiteral("not a regular file")});
    if (!file.open(QIODevice::ReadOnly))
        return failed(ProblemCode::CannotRead, {path, file.errorString()});
    return readScenario(file.read(maxScenarioBytes + 1));
}

Scenario mergedScenario(const ScenarioOptions &file, const ScenarioOptions &line)
{
    Scenario scenario;
    for (const ScenarioOptions *options : {&file, &line}) {
        scenario.basis = options->basis.value_or(scenario.basis);
        scenario.pairing = options->pairing.value_or(scenario.pairing);
        scenario.rounding = options->rounding.value_or(scenario.rounding);
        for (const FactSetting &setting : options->settings)
            scenario.overrides.insert(setting.fact, setting.value);
    }
    return scenario;
}

Result<void> checkSettings(const Story &story, const ScenarioOptions &options, const Language &language)
{
    QStringList known;
    for (const Fact &fact : story.facts)
        known.append(fact.id);
    for (const FactSetting &setting : options.settings) {
        if (known.contains(setting.fact))
            continue;
        const QStringList near = nearMatches(setting.fact, known);
        QString text = language.translate("CommandLine", "--set: the story has no fact %1.").arg(setting.fact);
        if (!near.isEmpty())
            text += u' ' + language.translate("CommandLine", "Did you mean %1?").arg(near.join(QStringLiteral(", ")));
        return tl::unexpected(Failure{Failure::Kind::Usage, text, {}});
    }
    return {};
}

} // namespace tenbin
