// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tenbin event-study: the abnormal returns of a share around a day.
#pragma once

#include "app/commandline.h"
#include "app/console.h"

namespace tenbin {

[[nodiscard]] ExitCode runEventStudy(const CommandLine &line, Console &console);

} // namespace tenbin
