// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the story and scenario a command works with, with what is wrong with them said on the console.
#pragma once

#include "app/commandline.h"
#include "app/console.h"
#include "core/story/storyreader.h"

#include <tl/expected.hpp>

#include <memory>

namespace tenbin {

/// A story with its values. The story stays where it is, since the figures refer to it.
struct CommandInput {
    std::unique_ptr<const Story> story;
    Scenario scenario;
};

/// The file named on the command line, or the built-in story.
[[nodiscard]] StoryReading readCommandStory(const CommandLine &line);
/// The scenario against this story; faults are said on the console.
[[nodiscard]] tl::expected<Scenario, ExitCode> readCommandScenario(const CommandLine &line, const Story &story, Console &console);
/// Both; warnings of the story are said on the console too.
[[nodiscard]] tl::expected<CommandInput, ExitCode> readCommandInput(const CommandLine &line, Console &console);

} // namespace tenbin
