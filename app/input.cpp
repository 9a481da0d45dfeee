// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the order in which a command's input is read, so that every command refuses the same things.
#include "app/input.h"

#include "app/scenario.h"
#include "core/story/jsontree.h"

namespace tenbin {

StoryReading readCommandStory(const CommandLine &line)
{
    return line.story.isEmpty() ? readBuiltInStory() : readStoryFile(line.story);
}

tl::expected<Scenario, ExitCode> readCommandScenario(const CommandLine &line, const Story &story, Console &console)
{
    if (const auto checked = checkSettings(story, line.scenario, console.language()); !checked)
        return tl::unexpected(console.fail(checked.error()));
    ScenarioReading file;
    if (!line.scenario.file.isEmpty())
        file = readScenarioFile(line.scenario.file);
    Scenario fromFile = mergedScenario(file.options, {});
    for (Problem &problem : checkScenario(story, fromFile)) {
        if (problem.code == ProblemCode::UnknownFact && !problem.arguments.isEmpty())
            problem.pointer = QStringLiteral("/set") + pointerStep(problem.arguments.first());
        file.problems.push_back(std::move(problem));
    }
    console.problems(file.problems, line.scenario.file);
    if (hasErrors(file.problems))
        return tl::unexpected(ExitCode::Input);
    return mergedScenario(file.options, line.scenario);
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
