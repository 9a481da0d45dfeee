// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the table of commands and options; parsing and help both come from it.
#pragma once

#include "app/commandline.h"

#include <vector>

namespace tenbin {

struct CommandEntry {
    Command command = Command::Window;
    const char *name = ""; ///< empty for the window
    const char *synopsis = ""; ///< after "tenbin "
    const char *what = ""; ///< English source text, context "CommandLine"
};

/// Commands an option belongs to, as bits 1 << Command.
using CommandSet = unsigned;
[[nodiscard]] constexpr CommandSet setOf(Command command)
{
    return 1U << static_cast<unsigned>(command);
}

/// About one file of data: takes no story.
[[nodiscard]] constexpr bool isDataCommand(Command command)
{
    return command == Command::Prices || command == Command::Catalogue || command == Command::EventStudy;
}

enum class Repeat { Once, Many };

struct OptionEntry {
    const char *name = ""; ///< without hyphens
    const char *value = ""; ///< placeholder in the help; empty: takes no value
    CommandSet commands = 0;
    Repeat repeat = Repeat::Once;
    const char *what = ""; ///< English source text, context "CommandLine"
};

[[nodiscard]] const std::vector<CommandEntry> &commandEntries();
[[nodiscard]] const CommandEntry &commandEntry(Command command);
[[nodiscard]] const std::vector<OptionEntry> &optionEntries();
[[nodiscard]] const OptionEntry *optionEntry(const QString &name);

} // namespace tenbin
