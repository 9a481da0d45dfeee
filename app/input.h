// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the story and scenario a command works with, with what is wrong with them said on the console.
#pragma once

#include "app/commandline.h"
#include "app/console.h"
#include "core/charts/viewfile.h"
#include "core/story/storyreader.h"

#include <tl/expected.hpp>

#include <memory>

namespace tenbin {

/// A story with its values. The story stays where it is, since the figures refer to it.
struct CommandInput {
    std::unique_ptr<const Story> story;
    Scenario scenario;
    std::optional<ChartViewRecord> view; ///< if the story came in a picture: what the picture shows
    QString origin; ///< name of the story's file as the picture knows it
};

/// A story as it was read; one out of a picture brings what the picture shows.
struct CommandStory {
    StoryReading reading;
    Scenario scenario; ///< what the options of the command line change
    std::optional<ChartViewRecord> view;
    QString origin;
    QString folder; ///< of the story's file; empty: a picture or a built-in story, whose linked files are not looked for
};

/// The story file or picture named on the command line, or the built-in story.
[[nodiscard]] CommandStory readCommandStory(const CommandLine &line);
/// Reads the files the story is linked to.
void loadCommandData(CommandStory &given);
/// The scenario against this story, over that of its picture; faults are said on the console.
[[nodiscard]] tl::expected<Scenario, ExitCode> readCommandScenario(
    const CommandLine &line, const Story &story, const Scenario &base, Console &console);
/// Both; warnings of the story are said on the console too.
[[nodiscard]] tl::expected<CommandInput, ExitCode> readCommandInput(const CommandLine &line, Console &console);

} // namespace tenbin
