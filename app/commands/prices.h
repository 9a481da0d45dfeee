// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tenbin prices: how a price file is understood and what is odd about it.
#pragma once

#include "app/commandline.h"
#include "app/console.h"

namespace tenbin {

[[nodiscard]] ExitCode runPrices(const CommandLine &line, Console &console);

} // namespace tenbin
