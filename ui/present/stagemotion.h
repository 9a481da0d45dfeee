// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the way from one picture of a chart to another of the same chart: what moves, what goes, what comes.
#pragma once

#include "ui/present/stagepaint.h"

namespace tenbin {

/// Values are matched by datum, everything else by what it is. Matched shapes and texts move in straight lines and turn from one
/// colour into the other; words that differ move and fade over; the rest fades in place, axis labels and gridlines along their
/// axis. Fading is mixing with the background: painting half transparent text costs ten times as much.
class StageMotion {
public:
    StageMotion() = default;
    /// `moves` is false, and nothing may be painted, unless both are the same chart in the same size with axes of one kind.
    StageMotion(const StagePicture &from, const StagePicture &to);

    [[nodiscard]] bool moves() const { return m_moves; }
    /// What is painted at a part of the way, 0 to 1; the background is not in it.
    [[nodiscard]] std::vector<StageGroup> groups(double part) const;
    /// The same onto a picture's place; what stands still the whole time is painted once and kept for this scale.
    void paint(QPainter &painter, double part, double scale, Theme theme);

private:
    /// From `from` to `to`: there all the time, the same with other colours, going or coming.
    enum class Way { Stays, Turns, Goes, Comes };
    template <typename T>
    struct Moving {
        T from, to;
        Way way = Way::Stays;
    };
    template <typename T>
    using Items = std::vector<std::pair<QString, T>>; ///< with the key it is found by in the other picture

    template <typename T, typename Place>
    void match(const Items<T> &from, const Items<T> &to, std::vector<Moving<T>> &moving, const Place &place);
    void matchTexts(const StagePicture &from, const StagePicture &to);
    void matchGrid(const Layout &from, const Layout &to);
    void setStillAside();
    [[nodiscard]] std::vector<StageGroup> movingGroups(double part) const;
    [[nodiscard]] StageGroup groupOf(Way way, double part) const;
    [[nodiscard]] std::vector<StageGroup> turningGroups(double part) const;

    bool m_moves = false;
    Layout m_base; ///< sizes and widths; no items
    Layout m_still; ///< the same all the time and outside the plot
    std::vector<Moving<Shape>> m_shapes;
    std::vector<Moving<TextItem>> m_texts;
    std::vector<Moving<BarShape>> m_bars;
    std::vector<Moving<QLineF>> m_grid;
    QRectF m_plotFrom, m_plotTo;
    QImage m_stillImage;
};

} // namespace tenbin
