// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the order in which a command's input is read, so that every command refuses the same things.
#include "app/input.h"

#include "app/scenario.h"
#include "app/nearmatches.h"
#include "core/figures/scenarios.h"
#include "core/story/embeddedfile.h"
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

CommandStory readCommandStory(const CommandLine &line)
{
    if (line.story.isEmpty())
        return {readBuiltInStory(), {}, {}, {}};
    if (!isPictureFile(line.story))
        return {readStoryFile(line.story), {}, {}, {}};
    PictureReading picture = readPictureFile(line.story);
    return {{std::move(picture.story), std::move(picture.problems)}, std::move(picture.scenario), readView(picture.view),
        std::move(picture.origin)};
}

tl::expected<Scenario, ExitCode> readCommandScenario(
    const CommandLine &line, const Story &story, const Scenario &base, Console &console)
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
    // A scenario named on the command line takes the place of all what-if values of a picture.
    const Scenario start = line.scenario.name.isEmpty() ? base : scenarioOf(file.scenario, base);
    return mergedScenario(start, line.scenario, *values);
}

tl::expected<CommandInput, ExitCode> readCommandInput(const CommandLine &line, Console &console)
{
    CommandStory given = readCommandStory(line);
    console.problems(given.reading.problems, line.story);
    if (!given.reading.story)
        return tl::unexpected(ExitCode::Input);
    CommandInput input;
    input.story = std::make_unique<const Story>(std::move(*given.reading.story));
    input.view = std::move(given.view);
    input.origin = std::move(given.origin);
    auto scenario = readCommandScenario(line, *input.story, given.scenario, console);
    if (!scenario)
        return tl::unexpected(scenario.error());
    input.scenario = std::move(*scenario);
    return input;
}

} // namespace tenbin
