// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tenbin figures: every figure with its exact value.
#pragma once

#include "app/commandline.h"
#include "app/console.h"

namespace tenbin {

[[nodiscard]] ExitCode runFigures(const CommandLine &line, Console &console);

} // namespace tenbin
