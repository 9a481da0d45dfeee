// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: drawing a text exactly as FontMetrics measured it.
#pragma once

#include "ui/charts/layout.h"

class QPainter;

namespace tenbin {

/// Draws with the pen's colour, left end of the baseline at `baseline`. Shaped at one reference size and scaled, so that widths
/// grow in proportion with the type size, fractional sizes work (QFont has whole pixels only) and every device draws alike.
void drawText(QPainter *painter, const QString &text, const QPointF &baseline, const TextStyle &style);

} // namespace tenbin
