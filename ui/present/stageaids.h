// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: painting what lies over the picture of a talk: pointer, spotlight, strokes, digits, overview.
#pragma once

#include "ui/present/stagegeometry.h"
#include "ui/present/stagepaint.h"
#include "ui/present/talk.h"

namespace tenbin {

// All in pixels of the window that `geometry` is for.

void paintStrokes(
    QPainter &painter, const std::vector<PenStroke> &strokes, const StageGeometry &geometry, const Colours &colours);
/// A dot, or everything dimmed but the surroundings of the place.
void paintPointer(
    QPainter &painter, PointerKind kind, const QPointF &share, const StageGeometry &geometry, const Colours &colours);
/// Digits of a step number so far, at the bottom right.
void paintDigits(QPainter &painter, const QString &digits, const StageGeometry &geometry, const Colours &colours);
/// Words near a value, inside the picture, in large type.
void paintWordsAt(
    QPainter &painter, const QString &words, const QRectF &target, const StageGeometry &geometry, const Colours &colours);

/// Size of the numbers in the overview.
[[nodiscard]] double overviewLine(const StageGeometry &geometry);
[[nodiscard]] std::vector<QRectF> overviewCells(const TalkPlan &plan, const StageGeometry &geometry, const QSizeF &picture);
/// One cell: the small picture, its number below; `current` with a ring. A null image is a picture still to be made.
enum class CellState { Plain, Current };
void paintOverviewCell(QPainter &painter, const QRectF &cell, const QImage &image, int number, const TalkStep &step,
    CellState state, const StageGeometry &geometry, const Colours &colours);

} // namespace tenbin
