// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the ring around a value that stands out.
#pragma once

#include "ui/charts/layout.h"

#include <optional>

namespace tenbin {

/// Around a value that stands out or is pointed at; never beyond the picture.
[[nodiscard]] Shape focusRing(const Layout &layout, const QRectF &target);
/// Around the value of that id; none: the chart does not show it.
[[nodiscard]] std::optional<Shape> focusRing(const Layout &layout, const ChartSpec &spec, const QString &datumId);

} // namespace tenbin
