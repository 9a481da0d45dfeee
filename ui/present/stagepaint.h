// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: painting a layout directly, without a chart scene: what the audience sees many times a second.
#pragma once

#include "ui/charts/shapes.h"
#include "ui/present/stagepicture.h"

#include <QImage>

class QPainter;

namespace tenbin {

/// Pixel for pixel what `paintImage` makes of the same layout, but for the rounding of bar edges; no background. Coordinates of
/// the layout.
void paintLayout(QPainter &painter, const Layout &layout, const Colours &colours);

/// A layout with gridlines and colours of its own.
struct StageGroup {
    Layout layout;
    std::vector<QLineF> grid;
    double strength = 1; ///< see Colours
    std::vector<Colours::Turn> turns;
};
/// Several layouts as one picture: what lies behind of all of them, then their bars, then the rest.
void paintGroups(QPainter &painter, const std::vector<StageGroup> &groups, const Colours &colours);

/// Colours of the audience's screen.
[[nodiscard]] Colours stageColours(Theme theme);

/// A picture as pixels, `scale` of them per logical one; a reason stands in large type where there is no chart.
[[nodiscard]] QImage paintPicture(const StagePicture &picture, const QSize &size, double scale, Theme theme);

/// Words in the middle, as large as the audience needs them.
void paintReason(QPainter &painter, const QString &reason, const QSizeF &size, const Colours &colours);

} // namespace tenbin
