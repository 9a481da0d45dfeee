// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the order in which a command's input is read, so that every command refuses the same things.
#include "app/input.h"

#include "app/scenario.h"
#include "app/nearmatches.h"
#include "core/figures/scenarios.h"
#include "core/story/jsontree.h"

#include <QFileInfo>

#include <algorithm>

namespace tenbin {

namespace {

/// A scenario of the story by its id, else from the file of that name. Says so where one of the story's may be meant.
ScenarioReading namedScenarioOf(const QString &name, const Story &story, Console &console)
{
    if (name.isEmpty())
        return {};
    const auto found =
        std::find_if(story.scenarios.begin(), story.scenarios.end(), [&](const NamedScenario &each) { return each.id == name; });
    if (found != story.scenarios.end())
        return {*found, {}};
    QStringList known;
    for (const NamedScenario &each : story.scenarios)
        known.append(each.id);
    if (const QStringList near = nearMatches(name, known); !near.isEmpty() && !QFileInfo::exists(name))
        console.message(console.words(QT_TRANSLATE_NOOP("Console", "The story has no scenario %1. Did you mean %2?"))
                            .arg(name, near.join(QStringLiteral(", "))));
    return readScenarioFile(name);
}

} // namespace

StoryReading readCommandStory(const CommandLine &line)
{
    return line.story.isEmpty() ? readBuiltInStory() : readStoryFile(line.story);
}

tl::expected<Scenario, ExitCode> readCommandScenario(const CommandLine &line, const Story &story, Console &console)
{
    const Result<FactValues> values = settingValues(story, line.scenario, console.language());
    if (!values)
        return tl::unexpected(console.fail(values.error()));
    ScenarioReading file = namedScenarioOf(line.scenario.name, story, console);
    for (Problem &problem : checkScenario(story, scenarioOf(file.scenario, {}))) {
        if (problem.code == ProblemCode::UnknownFact && !problem.arguments.isEmpty())
            problem.pointer = QStringLiteral("/set") + pointerStep(problem.arguments.first());
        file.problems.push_back(std::move(problem));
    }
    console.problems(file.problems, line.scenario.name);
    if (hasErrors(file.problems))
        return tl::unexpected(ExitCode::Input);
    return mergedScenario(file.scenario, line.scenario, *values);
}

tl::expected<CommandInput, ExitCode> readCommandInput(const CommandLine &line, Console &console)
{
    StoryReading reading = readCommandStory(line);
    console.problems(reading.problems, line.story);
    if (!reading.story)
        return tl::unexpected(ExitCode::Input);
    CommandInput input;
    input.story = std::make_unique<const Story>(std::move(*reading.story));
    auto scenario = readCommandScenario(line, *input.story, console);
    if (!scenario)
        return tl::unexpected(scenario.error());
    input.scenario = std::move(*scenario);
    return input;
}

} // namespace tenbin
