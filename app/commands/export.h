// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tenbin export: charts as files.
#pragma once

#include "app/commandline.h"
#include "app/console.h"

namespace tenbin {

[[nodiscard]] ExitCode runExport(const CommandLine &line, Console &console);

} // namespace tenbin
