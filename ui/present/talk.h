// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a talk in progress as one value, and what each intent makes of it. No clock, no screen, no widget.
#pragma once

#include "core/story/story.h"

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace tenbin {

/// One step as it is talked through.
struct TalkStep {
    int index = 0; ///< in Story::steps
    int reveals = 0; ///< presses it takes until everything is there
    bool backup = false;
    bool operator==(const TalkStep &) const = default;
};

/// The steps that are not hidden, backup ones last.
struct TalkPlan {
    std::vector<TalkStep> steps;
    int mainCount = 0; ///< steps before the backup ones
    bool operator==(const TalkPlan &) const = default;
};
[[nodiscard]] TalkPlan talkPlan(const Story &story);

enum class Curtain { None, Black, White };
enum class PointerKind { None, Dot, Spotlight };

/// Positions are shares of the picture on the audience's screen: 0 to 1 from its left and top.
struct PenStroke {
    std::vector<QPointF> points;
    bool operator==(const PenStroke &) const = default;
};

struct TalkState {
    int step = 0; ///< in TalkPlan::steps
    int revealed = 0; ///< groups of the step that are there
    Curtain curtain = Curtain::None;
    bool frozen = false;
    int frozenStep = 0, frozenRevealed = 0; ///< what the audience sees meanwhile
    PointerKind pointer = PointerKind::None;
    std::optional<QPointF> pointerAt;
    QRectF zoom{0, 0, 1, 1}; ///< the part of the picture that fills the screen
    bool pen = false;
    std::vector<PenStroke> strokes; ///< of this step
    bool overview = false;
    QString typed; ///< digits of a step number so far
    QString answer; ///< what the audience is shown besides: a fact, figure, "claim:C04" or "term:ID"; empty: nothing
    bool operator==(const TalkState &) const = default;

    [[nodiscard]] int audienceStep() const { return frozen ? frozenStep : step; }
    [[nodiscard]] int audienceRevealed() const { return frozen ? frozenRevealed : revealed; }
};

struct TalkIntent {
    enum class Kind {
        Next, ///< reveals more, or the next step; stops before the backup ones. In the overview: the next step, whole
        Previous, ///< the other way round
        NextStep, ///< without the reveals that are left; goes on to the backup steps
        PreviousStep,
        First,
        Last, ///< of the main steps
        GoTo, ///< step number `number`, from 1
        Digit, ///< `number` 0 to 9, towards a step number
        Enter, ///< to the step of the digits typed; without any: closes the overview, else Next
        Escape, ///< closes the nearest: digits, overview, answer, zoom, pen, pointer, curtain, freeze; see `leaves`
        Black,
        White,
        Freeze,
        Dot,
        Spotlight,
        PointAt, ///< `at`; none: nowhere
        Pen,
        PenDown, ///< begins a stroke at `at`
        PenMove, ///< goes on with it
        PenUndo,
        PenClear,
        Zoom, ///< to `area`
        ZoomOut,
        Overview,
        Answer, ///< shows `text` to the audience
    };
    Kind kind = Kind::Next;
    int number = 0;
    std::optional<QPointF> at = {};
    QRectF area = {};
    QString text = {};
};

/// Pure. Numbers out of range leave the state as it is; a plan without steps leaves everything.
[[nodiscard]] TalkState talked(const TalkState &state, const TalkIntent &intent, const TalkPlan &plan);
/// Escape with nothing left to close ends the talk.
[[nodiscard]] bool leaves(const TalkState &state, const TalkIntent &intent);
/// For a story that changed meanwhile: the same step by its place, within what there is.
[[nodiscard]] TalkState fitted(TalkState state, const TalkPlan &plan);

} // namespace tenbin
