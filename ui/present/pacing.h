// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: how long a talk takes and how that compares with its plan, as a value; the clock is the caller's.
#pragma once

#include "core/charts/palette.h"
#include "ui/present/talk.h"

#include <QMap>

#include <chrono>

namespace tenbin {

using TalkTime = std::chrono::milliseconds;

/// Starts with the first move. `now` is a time on a clock that never runs backwards; an earlier one counts as no time.
class Pacing {
public:
    [[nodiscard]] bool isStarted() const { return m_started; }
    [[nodiscard]] bool isPaused() const { return m_started && !m_since; }
    /// `step`: id of the step that is on screen from now on. The first move starts the time, at nought; a pause stays one.
    void move(const QString &step, TalkTime now);
    void pause(TalkTime now);
    void resume(TalkTime now);
    /// Goes on with a talk that broke off after `elapsed`; paused until the next move or `resume`.
    void restore(const QString &step, TalkTime elapsed);
    [[nodiscard]] TalkTime elapsed(TalkTime now) const;
    /// Time each step was on screen so far, by its id; steps never shown are not in it.
    [[nodiscard]] QMap<QString, TalkTime> spent(TalkTime now) const;
    bool operator==(const Pacing &) const = default;

private:
    void count(TalkTime now);

    bool m_started = false;
    bool m_restored = false; ///< the next move ends the pause
    std::optional<TalkTime> m_since; ///< none: not begun, or paused
    TalkTime m_counted{0}; ///< until m_since
    QString m_step;
    QMap<QString, TalkTime> m_spent;
};

/// Where the plan has the talk while one step is on screen.
struct PlannedSpan {
    std::chrono::seconds from{0}; ///< the step begins
    std::chrono::seconds to{0}; ///< it ends
    bool operator==(const PlannedSpan &) const = default;
};
/// Of a main step: the sums of the plan before it and with it. A backup step has the end of the plan. None: no step is planned.
[[nodiscard]] std::optional<PlannedSpan> plannedSpan(const Story &story, const TalkPlan &plan, int step);
[[nodiscard]] std::chrono::seconds plannedLength(const Story &story, const TalkPlan &plan);

enum class Pace { OnPlan, Behind, Ahead };
struct PaceNote {
    Pace pace = Pace::OnPlan;
    TalkTime off{0}; ///< 0 or more
    Role role = Role::Positive; ///< of icon and outline: Caveat when more than a minute off
    bool operator==(const PaceNote &) const = default;
};
/// Up to half a minute off is on plan.
[[nodiscard]] PaceNote paceNote(TalkTime elapsed, const PlannedSpan &span);

/// What is left of a given length; negative when it is over.
[[nodiscard]] TalkTime remaining(TalkTime elapsed, std::chrono::seconds length);
/// "6:42", "1:02:03", with a minus sign (U+2212) if negative; full seconds that have passed.
[[nodiscard]] QString timeText(TalkTime time);

/// The steps with the recorded times as their plan, in full seconds, at least 1; steps without a record keep theirs.
[[nodiscard]] std::vector<Step> withRecordedTimes(std::vector<Step> steps, const QMap<QString, TalkTime> &spent);

} // namespace tenbin
