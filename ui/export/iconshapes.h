// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: an icon of the resources as native shapes of a slide.
#pragma once

#include "core/office/deck.h"

#include <vector>

namespace tenbin {

/// One shape per element of resources/icons/NAME.svg, drawn in `role` into `rect`. A ring where the file is missing or has
/// something other than lines, cubic curves, circles and rectangles: an icon is never dropped.
[[nodiscard]] std::vector<SlideShape> iconShapes(const QString &name, const QRectF &rect, Role role);

} // namespace tenbin
