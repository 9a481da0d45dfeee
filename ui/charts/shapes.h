// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what painter and SVG writer must agree on: colours of roles, gridlines, hatch, dashes, icons.
#pragma once

#include "ui/charts/layout.h"

#include <QByteArray>
#include <QColor>
#include <QLineF>
#include <QPainterPath>

#include <vector>

namespace tenbin {

/// Colours of one picture. The audience screen has darker text colours, as it is read from far away.
struct Colours {
    Theme theme = Theme::Light;
    Typography typography = Typography::Slide;
    bool transparent = false; ///< no background and no boxes behind labels
    /// A role on its way to the colour of another, for pictures that change into each other; `part` 0 to 1.
    struct Turn {
        Role from = Role::None, into = Role::None;
        double part = 0;
        bool operator==(const Turn &) const = default;
    };
    std::vector<Turn> turns = {};
    double strength = 1; ///< below 1: everything mixed with the colour of the plot, as what comes and goes
    [[nodiscard]] QColor of(Role role) const;
};

/// One line per tick inside the axis, over the whole plot; empty unless the axis shows its grid and is no category axis.
[[nodiscard]] std::vector<QLineF> gridLinesX(const Layout &layout);
[[nodiscard]] std::vector<QLineF> gridLinesY(const Layout &layout);

/// Outline of a shape as one polygon, without its stroke.
[[nodiscard]] QPolygonF outline(const Shape &shape);

/// The many segments, boxes, circles or diamonds of one shape as one path; empty for other kinds.
[[nodiscard]] QPainterPath manyPath(const Shape &shape);
[[nodiscard]] bool isMany(const Shape &shape);

/// Hatch as stripes already cut to the outline, since SVG and PDF readers differ in clips and patterns. The stripes are in step
/// over the whole picture. Outlines are taken as convex.
[[nodiscard]] std::vector<QPolygonF> hatchStripes(const Shape &shape);

/// Lengths of dashes and gaps in pixels; empty for solid lines.
[[nodiscard]] std::vector<double> dashLengths(const Shape &shape);

/// Lines of more than two points have round ends and joins; single lines end exactly where they are told to.
[[nodiscard]] bool hasRoundEnds(const Shape &shape);

/// Plot-coloured box behind a boxed text.
[[nodiscard]] QRectF textBox(const TextItem &text);

/// SVG text of resources/icons/NAME.svg with its one colour put in; empty (and one warning) if there is no such icon.
[[nodiscard]] QByteArray iconSvg(const QString &name, const QColor &colour);

} // namespace tenbin
