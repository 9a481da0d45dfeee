// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: finding free places for labels around marks, along lines and on crowded plots, and putting words there.
#pragma once

#include "ui/charts/layoutcomposer.h"

namespace tenbin {

/// A place a label could take; the cheapest free one wins.
struct Candidate {
    QRectF rect;
    double cost = 0;
    bool away = false; ///< far enough from its mark to need a leader
};

/// The free place with the least cost; none when nothing is free.
[[nodiscard]] std::optional<Candidate> choose(
    const Composer &c, const std::vector<Candidate> &candidates, double margin, const QRectF &inside);
/// Places around a mark, near ones first: sixteen directions at growing distances.
[[nodiscard]] std::vector<Candidate> around(const QRectF &mark, QSizeF size, double gap);
/// On a crowded plot any free place will do; a leader tells what it belongs to.
void addEverywhere(std::vector<Candidate> &places, const QRectF &inside, const QRectF &mark, QSizeF size, double px);
/// Thin line from a mark to a label that had to move away.
void addLabelLeader(Composer &c, const QRectF &mark, const QRectF &label);

/// Size of some lines of one type size.
[[nodiscard]] QSizeF blockSize(const Composer &c, const QStringList &lines, bool strongFirst, double px);
void placeBlock(
    Composer &c, const QStringList &lines, const QRectF &rect, bool strong, double px, Role role, TextKind kind, int datum);

} // namespace tenbin
