// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tenbin check: what is wrong with a story, what its claims come to, and whether its figures are in the article.
#pragma once

#include "app/commandline.h"
#include "app/console.h"

namespace tenbin {

[[nodiscard]] ExitCode runCheck(const CommandLine &line, Console &console);

} // namespace tenbin
