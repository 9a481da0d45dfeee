// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the sign and the colour role of each verdict; the word beside them says the same.
#pragma once

#include "core/charts/palette.h"
#include "core/story/story.h"

namespace tenbin {

[[nodiscard]] QString verdictIcon(Verdict verdict); ///< name of an icon of the resources
[[nodiscard]] Role verdictRole(Verdict verdict);

} // namespace tenbin
