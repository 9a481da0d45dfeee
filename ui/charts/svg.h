// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a layout as SVG text, written by hand: QSvgGenerator ignores clips, splits texts by script and does not escape titles.
#pragma once

#include "ui/charts/shapes.h"

#include <QByteArray>

namespace tenbin {

/// UTF-8, numbers to a thousandth of a pixel, one <text> per string, fonts by name, alt text as <desc>, the capsule (empty: none)
/// in <metadata>. No dates.
[[nodiscard]] QByteArray writeSvg(
    const Layout &layout, const ChartSpec &spec, const Colours &colours, const QByteArray &capsule = {});

} // namespace tenbin
