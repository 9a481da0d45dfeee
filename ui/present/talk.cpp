// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what each intent makes of a talk in progress.
#include "ui/present/talk.h"

#include <algorithm>
#include <cmath>

namespace tenbin {

namespace {

const QRectF whole(0, 0, 1, 1);
constexpr double slack = 1e-9; ///< shares are worked out from pixels
constexpr double smallestZoom = 0.02; ///< a share of the picture: beyond it there is nothing left to see
constexpr qsizetype mostDigits = 4;
constexpr std::size_t mostStrokes = 1000;
constexpr std::size_t mostPoints = 20'000; ///< of one stroke

int stepCount(const TalkPlan &plan)
{
    return static_cast<int>(plan.steps.size());
}

int revealsOf(const TalkPlan &plan, int step)
{
    return plan.steps[static_cast<std::size_t>(step)].reveals;
}

bool onPicture(const std::optional<QPointF> &at)
{
    const auto inside = [](double share) { return share >= -slack && share <= 1 + slack; }; // not so for NaN
    return at && inside(at->x()) && inside(at->y());
}

/// Whatever belongs to the picture of one step ends with it.
void moveTo(TalkState &state, int step, int revealed)
{
    if (step != state.step) {
        state.strokes.clear();
        state.zoom = whole;
        state.answer.clear();
    }
    state.step = step;
    state.revealed = revealed;
    state.typed.clear();
}

void next(TalkState &state, const TalkPlan &plan)
{
    if (!state.overview && state.revealed < revealsOf(plan, state.step))
        moveTo(state, state.step, state.revealed + 1);
    else if (state.step + 1 < stepCount(plan) && state.step + 1 != plan.mainCount)
        moveTo(state, state.step + 1, 0);
    else
        state.typed.clear();
}

void previous(TalkState &state, const TalkPlan &plan)
{
    if (!state.overview && state.revealed > 0)
        moveTo(state, state.step, state.revealed - 1);
    else if (state.step > 0)
        moveTo(state, state.step - 1, revealsOf(plan, state.step - 1));
    else
        state.typed.clear();
}

void goTo(TalkState &state, int number, const TalkPlan &plan)
{
    if (number < 1 || number > stepCount(plan))
        return;
    moveTo(state, number - 1, 0);
    state.overview = false;
}

void enter(TalkState &state, const TalkPlan &plan)
{
    if (!state.typed.isEmpty()) {
        const int number = state.typed.toInt();
        state.typed.clear(); // also where there is no such step: the digits would be in the way of the next ones
        goTo(state, number, plan);
    } else if (state.overview) {
        state.overview = false;
    } else {
        next(state, plan);
    }
}

void freeze(TalkState &state)
{
    state.frozen = !state.frozen;
    state.frozenStep = state.frozen ? state.step : 0;
    state.frozenRevealed = state.frozen ? state.revealed : 0;
}

void escape(TalkState &state)
{
    if (!state.typed.isEmpty())
        state.typed.clear();
    else if (state.overview)
        state.overview = false;
    else if (!state.answer.isEmpty())
        state.answer.clear();
    else if (state.zoom != whole)
        state.zoom = whole;
    else if (state.pen)
        state.pen = false;
    else if (state.pointer != PointerKind::None)
        state.pointer = PointerKind::None;
    else if (state.curtain != Curtain::None)
        state.curtain = Curtain::None;
    else if (state.frozen)
        freeze(state);
}

void draw(TalkState &state, const TalkIntent &intent)
{
    if (!state.pen || !onPicture(intent.at))
        return;
    if (intent.kind == TalkIntent::Kind::PenDown) {
        if (state.strokes.size() < mostStrokes)
            state.strokes.push_back({{*intent.at}});
    } else if (!state.strokes.empty()) {
        std::vector<QPointF> &points = state.strokes.back().points;
        if (points.size() < mostPoints && points.back() != *intent.at)
            points.push_back(*intent.at);
    }
}

void zoom(TalkState &state, const QRectF &area)
{
    const bool large = area.width() >= smallestZoom && area.height() >= smallestZoom;
    if (large && onPicture(area.topLeft()) && onPicture(area.bottomRight()))
        state.zoom = area.intersected(whole);
}

template <typename Value>
Value toggled(Value now, Value wanted, Value off)
{
    return now == wanted ? off : wanted;
}

/// Intents that go to another place of the talk; false: it is none of them.
bool move(TalkState &state, const TalkIntent &intent, const TalkPlan &plan)
{
    switch (intent.kind) {
    case TalkIntent::Kind::Next:
        next(state, plan);
        return true;
    case TalkIntent::Kind::Previous:
        previous(state, plan);
        return true;
    case TalkIntent::Kind::NextStep:
        if (state.step + 1 < stepCount(plan))
            moveTo(state, state.step + 1, 0);
        return true;
    case TalkIntent::Kind::PreviousStep:
        if (state.step > 0)
            moveTo(state, state.step - 1, revealsOf(plan, state.step - 1));
        return true;
    case TalkIntent::Kind::First:
        moveTo(state, 0, 0);
        return true;
    case TalkIntent::Kind::Last:
        moveTo(state, std::max(plan.mainCount, 1) - 1, 0);
        return true;
    case TalkIntent::Kind::GoTo:
        goTo(state, intent.number, plan);
        return true;
    case TalkIntent::Kind::Enter:
        enter(state, plan);
        return true;
    case TalkIntent::Kind::Digit:
        if (intent.number >= 0 && intent.number <= 9 && state.typed.size() < mostDigits)
            state.typed += QString::number(intent.number);
        return true;
    default:
        return false;
    }
}

/// Intents that change how the place is shown.
void show(TalkState &state, const TalkIntent &intent)
{
    switch (intent.kind) {
    case TalkIntent::Kind::Escape:
        return escape(state);
    case TalkIntent::Kind::Black:
        state.curtain = toggled(state.curtain, Curtain::Black, Curtain::None);
        return;
    case TalkIntent::Kind::White:
        state.curtain = toggled(state.curtain, Curtain::White, Curtain::None);
        return;
    case TalkIntent::Kind::Freeze:
        return freeze(state);
    case TalkIntent::Kind::Dot:
        state.pointer = toggled(state.pointer, PointerKind::Dot, PointerKind::None);
        return;
    case TalkIntent::Kind::Spotlight:
        state.pointer = toggled(state.pointer, PointerKind::Spotlight, PointerKind::None);
        return;
    case TalkIntent::Kind::PointAt:
        if (!intent.at || onPicture(intent.at))
            state.pointerAt = intent.at;
        return;
    case TalkIntent::Kind::Pen:
        state.pen = !state.pen;
        return;
    case TalkIntent::Kind::PenDown:
    case TalkIntent::Kind::PenMove:
        return draw(state, intent);
    case TalkIntent::Kind::PenUndo:
        if (!state.strokes.empty())
            state.strokes.pop_back();
        return;
    case TalkIntent::Kind::PenClear:
        state.strokes.clear();
        return;
    case TalkIntent::Kind::Zoom:
        return zoom(state, intent.area);
    case TalkIntent::Kind::ZoomOut:
        state.zoom = whole;
        return;
    case TalkIntent::Kind::Overview:
        state.overview = !state.overview;
        return;
    case TalkIntent::Kind::Answer:
        state.answer = intent.text;
        return;
    default:
        return; // moves
    }
}

} // namespace

TalkPlan talkPlan(const Story &story)
{
    TalkPlan plan;
    for (const bool backup : {false, true}) {
        for (std::size_t i = 0; i < story.steps.size(); ++i) {
            const Step &step = story.steps[i];
            if (!step.hidden && step.backup == backup)
                plan.steps.push_back({static_cast<int>(i), static_cast<int>(step.reveal.size()), backup});
        }
        if (!backup)
            plan.mainCount = stepCount(plan);
    }
    return plan;
}

TalkState talked(const TalkState &state, const TalkIntent &intent, const TalkPlan &plan)
{
    if (plan.steps.empty())
        return state;
    TalkState after = fitted(state, plan);
    if (!move(after, intent, plan))
        show(after, intent);
    return after;
}

bool leaves(const TalkState &state, const TalkIntent &intent)
{
    const bool open = !state.typed.isEmpty() || state.overview || !state.answer.isEmpty() || state.zoom != whole || state.pen
        || state.pointer != PointerKind::None || state.curtain != Curtain::None || state.frozen;
    return intent.kind == TalkIntent::Kind::Escape && !open;
}

TalkState fitted(TalkState state, const TalkPlan &plan)
{
    const auto fit = [&](int &step, int &revealed) {
        step = std::clamp(step, 0, std::max(stepCount(plan) - 1, 0));
        revealed = plan.steps.empty() ? 0 : std::clamp(revealed, 0, revealsOf(plan, step));
    };
    const int before = state.step;
    fit(state.step, state.revealed);
    fit(state.frozenStep, state.frozenRevealed);
    if (state.step != before) {
        state.strokes.clear();
        state.zoom = whole;
        state.answer.clear();
    }
    return state;
}

} // namespace tenbin
