// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: how much room shapes, texts and groups of a slide take, and the outlines of shapes as DrawingML.
#pragma once

#include "core/office/deck.h"
#include "core/office/partxml.h"

namespace tenbin {

/// Of the type size: what a filled text box leaves on either side of its words.
inline constexpr double boxSide = 0.2;
/// Office programs give a line of BIZ UDPGothic (ascent and descent: 1) a tenth of the type size more above and below.
inline constexpr double officeLine = 1.2;

[[nodiscard]] QRectF boundsOf(const SlideShape &shape);
[[nodiscard]] QRectF boundsOf(const SlideText &text); ///< with the office programs' own room around the lines
[[nodiscard]] QRectF boundsOf(const SlideGroup &group); ///< of a group that is not empty

/// a:prstGeom or a:custGeom of a shape that takes the room `box`.
void writeGeometry(PartXml &xml, const SlideShape &shape, const QRectF &box);

} // namespace tenbin
