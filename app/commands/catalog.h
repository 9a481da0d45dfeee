// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tenbin catalog: how a catalogue of models is understood and which of its rows can be drawn.
#pragma once

#include "app/commandline.h"
#include "app/console.h"

namespace tenbin {

[[nodiscard]] ExitCode runCatalog(const CommandLine &line, Console &console);

} // namespace tenbin
