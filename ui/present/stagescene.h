// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the prepared pictures of a talk: what is shown and what may come next, so that a key press only paints.
#pragma once

#include "ui/charts/chartbuilder.h"
#include "ui/present/stagepaint.h"
#include "ui/present/talk.h"

#include <functional>
#include <list>
#include <map>

namespace tenbin {

/// How the pictures are made; another look makes them all anew.
struct StageLook {
    QSize size; ///< in which they are laid out, see stageSize()
    double scale = 1; ///< pixels per logical one
    Theme theme = Theme::Light;
    bool operator==(const StageLook &) const = default;
};

/// A step and how much of it is there.
struct StagePlace {
    int step = 0; ///< in TalkPlan::steps
    int revealed = 0;
    bool operator==(const StagePlace &) const = default;
};

struct PreparedPicture {
    StagePicture picture;
    QImage image;
};

class StageScene {
public:
    /// What a step of the plan shows now; asked once per step until `forget`.
    using Source = std::function<StageStep(int step)>;

    explicit StageScene(Source source);

    void setLook(const StageLook &look);
    [[nodiscard]] const StageLook &look() const { return m_look; }
    /// Story, values or language changed: nothing prepared is true any more.
    void forget();

    /// Made now if it is not there yet. Never null; the image is null for an empty size.
    [[nodiscard]] std::shared_ptr<const PreparedPicture> prepared(const StagePlace &place);
    [[nodiscard]] bool isPrepared(const StagePlace &place) const;
    /// The whole step, small: `width` pixels wide. Made now if it is not there yet.
    [[nodiscard]] const QImage &thumbnail(int step, int width);
    [[nodiscard]] bool hasThumbnail(int step, int width) const;

    /// Makes one picture that is likely to be wanted next; false when all are there. For idle time.
    bool prepareOne(const TalkState &state, const TalkPlan &plan);

private:
    struct Entry {
        StagePlace place;
        std::shared_ptr<const PreparedPicture> picture;
    };
    [[nodiscard]] const StageStep &stepOf(int step);

    Source m_source;
    StageLook m_look;
    FontMetrics m_metrics;
    std::map<int, StageStep> m_steps;
    std::list<Entry> m_entries; ///< last used first
    std::map<int, QImage> m_thumbnails;
};

} // namespace tenbin
