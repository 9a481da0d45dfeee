// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: finding free places for labels around marks, along lines and on crowded plots, and putting words there.
#include "ui/charts/layoutplaces.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tenbin {

/// The free place with the least cost; none when nothing is free.
std::optional<Candidate> choose(const Composer &c, const std::vector<Candidate> &candidates, double margin, const QRectF &inside)
{
    std::optional<Candidate> best;
    double bestCost = 1e12;
    for (const Candidate &candidate : candidates) {
        if (!inside.contains(candidate.rect) || !c.isFree(candidate.rect, margin))
            continue;
        const double cost = candidate.cost + 3.0 * c.crossings(candidate.rect);
        if (cost < bestCost) {
            bestCost = cost;
            best = candidate;
        }
    }
    return best;
}

QSizeF blockSize(const Composer &c, const QStringList &lines, bool strongFirst, double px)
{
    double w = 0;
    for (qsizetype i = 0; i < lines.size(); ++i)
        w = std::max(w, c.width(lines[i], {px, strongFirst && i == 0}));
    return {w, px * (1 + 1.3 * (double(lines.size()) - 1))};
}

void placeBlock(
    Composer &c, const QStringList &lines, const QRectF &rect, bool strong, double px, Role role, TextKind kind, int datum)
{
    // On a shaded panel a box would show; only lines that run through the words are worth it.
    const bool boxed = marksOf<PanelMark>(c).empty() || c.crossings(rect) > 0;
    double baseline = rect.top() + ascentShare * px;
    for (const QString &line : lines) {
        c.addText(line, {rect.left(), baseline}, {px, strong}, role, kind, datum).boxed = boxed;
        baseline += 1.3 * px;
    }
}

/// Places around a mark, near ones first: sixteen directions at growing distances.
std::vector<Candidate> around(const QRectF &mark, QSizeF size, double gap)
{
    constexpr int directions = 16;
    // Right, left, above, below read best; then the corners.
    constexpr std::array<double, directions> directionCost{
        0, 2.6, 2, 2.6, 1.6, 2.8, 2.4, 2.8, 1, 2.8, 2.4, 2.8, 1.5, 2.6, 2, 2.6};
    std::vector<Candidate> places;
    for (const double far : {1.0, 2.2, 4.0, 7.0, 11.0, 16.0, 23.0, 32.0})
        for (int i = 0; i < directions; ++i) {
            const double angle = 2 * M_PI * i / directions;
            const QPointF centre = mark.center()
                + QPointF(std::cos(angle) * ((size.width() + mark.width()) / 2 + gap * far),
                    std::sin(angle) * ((size.height() + mark.height()) / 2 + gap * far));
            places.push_back({QRectF(centre - QPointF(size.width() / 2, size.height() / 2), size),
                directionCost[std::size_t(i)] + (far - 1) * 2, far >= 4});
        }
    return places;
}

/// On a crowded plot any free place will do; a leader tells what it belongs to.
void addEverywhere(std::vector<Candidate> &places, const QRectF &inside, const QRectF &mark, QSizeF size, double px)
{
    for (double y = inside.top(); y + size.height() < inside.bottom(); y += 0.5 * px)
        for (double x = inside.left(); x + size.width() < inside.right(); x += 0.5 * px) {
            const QRectF rect(QPointF(x, y), size);
            const QPointF way = rect.center() - mark.center();
            places.push_back({rect, 80 + std::hypot(way.x(), way.y()) / px, true});
        }
}

/// Thin line from a mark to a label that had to move away.
void addLabelLeader(Composer &c, const QRectF &mark, const QRectF &label)
{
    const QPointF end(
        std::clamp(mark.center().x(), label.left(), label.right()), std::clamp(mark.center().y(), label.top(), label.bottom()));
    const QPointF way = end - mark.center();
    const double length = std::hypot(way.x(), way.y());
    if (length > 0)
        c.addLine(mark.center() + way * (pointRadius(c) / length), end, Role::Axis, c.type.stroke);
}

} // namespace tenbin
