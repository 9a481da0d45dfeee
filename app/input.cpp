// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the order in which a command's input is read, so that every command refuses the same things.
#include "app/input.h"

#include "app/scenario.h"
#include "app/nearmatches.h"
#include "core/figures/scenarios.h"
#include "core/story/embeddedfile.h"
#include "core/story/jsontree.h"
#include "core/story/storydata.h"

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

/// The file is linked as the option says, in place of what the story has.
tl::expected<void, ExitCode> linkPrices(
    Story &story, DataRole role, const QString &path, const CommandLine &line, Console &console)
{
    if (path.isEmpty())
        return {};
    PriceOptions options;
    options.dateOrder = line.dateOrder;
    options.symbol = role == DataRole::Share ? line.symbol : QString();
    const PriceReading reading = readPrices(path, options);
    console.problems(reading.problems, path);
    if (reading.question)
        console.message(questionText(*reading.question, console.language()));
    if (!reading.series)
        return tl::unexpected(ExitCode::Input);
    story = withLink(story, priceLink(role, QFileInfo(path).absoluteFilePath(), reading));
    return {};
}

tl::expected<void, ExitCode> linkCatalogue(Story &story, const QString &path, Console &console)
{
    if (path.isEmpty())
        return {};
    const CatalogueReading reading = readCatalogue(path, {});
    console.problems(reading.problems, path);
    if (!reading.catalogue)
        return tl::unexpected(ExitCode::Input);
    story = withLink(story, catalogueLink(QFileInfo(path).absoluteFilePath(), reading));
    return {};
}

tl::expected<void, ExitCode> linkOptions(Story &story, const CommandLine &line, Console &console)
{
    if (line.command != Command::Export)
        return {};
    if (const auto share = linkPrices(story, DataRole::Share, line.prices, line, console); !share)
        return share;
    if (const auto index = linkPrices(story, DataRole::Index, line.index, line, console); !index)
        return index;
    return linkCatalogue(story, line.catalog, console);
}

} // namespace

CommandStory readCommandStory(const CommandLine &line)
{
    CommandStory given;
    if (line.story.isEmpty()) {
        given.reading = readBuiltInStory();
    } else if (!isPictureFile(line.story)) {
        given.reading = readStoryFile(line.story);
        given.folder = QFileInfo(line.story).absolutePath();
    } else {
        PictureReading picture = readPictureFile(line.story);
        given = {{std::move(picture.story), std::move(picture.problems)}, std::move(picture.scenario), readView(picture.view),
            std::move(picture.origin), {}};
    }
    return given;
}

void loadCommandData(CommandStory &given)
{
    if (!given.reading.story)
        return;
    Story &story = *given.reading.story;
    if (!given.folder.isEmpty()) {
        story = loadedStory(story, given.folder, &given.reading.problems);
        return;
    }
    // A picture names files, but it is a stranger's: only what it holds itself is read.
    for (DataLink &link : story.data) {
        if (!link.embedded.isEmpty())
            link = withContents(link, loadData(link, {}));
    }
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
    if (given.reading.story) {
        if (const auto linked = linkOptions(*given.reading.story, line, console); !linked)
            return tl::unexpected(linked.error());
    }
    loadCommandData(given);
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
