// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what the charts about one figure share: which figure that is.
#pragma once

#include "core/charts/chartplan.h"

namespace tenbin {

/// `options.figure`, or where that is empty the first of: the growth of spending, the cost per parameter, the first figure that
/// has a value. Empty if there is none; the id is not checked.
[[nodiscard]] QString shownFigure(const Story &story, const Figures &figures, const ViewOptions &options);

} // namespace tenbin
