// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tenbin charts: which charts there are and what they say.
#pragma once

#include "app/commandline.h"
#include "app/console.h"

namespace tenbin {

[[nodiscard]] ExitCode runCharts(const CommandLine &line, Console &console);

} // namespace tenbin
