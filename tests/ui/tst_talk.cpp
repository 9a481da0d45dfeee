// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the talk as a value: what each intent makes of it, and what no sequence of intents can break.
#include "ui/present/talk.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace tenbin;
using Kind = TalkIntent::Kind;

namespace {

const QRectF whole(0, 0, 1, 1);

/// Three steps with 2, 0 and 1 reveals, and a backup one.
TalkPlan samplePlan()
{
    return {{{0, 2, false}, {2, 0, false}, {3, 1, false}, {1, 1, true}}, 3};
}

TalkState after(TalkState state, std::initializer_list<Kind> kinds, const TalkPlan &plan = samplePlan())
{
    for (const Kind kind : kinds)
        state = talked(state, {kind}, plan);
    return state;
}

TalkState at(int step, int revealed)
{
    TalkState state;
    state.step = step;
    state.revealed = revealed;
    return state;
}

TalkIntent pointing(Kind kind, double x, double y)
{
    return {kind, 0, QPointF(x, y)};
}

TalkIntent randomIntent(QRandomGenerator &random)
{
    const auto share = [&] { return random.bounded(1.4) - 0.2; };
    TalkIntent intent{static_cast<Kind>(random.bounded(int(Kind::Answer) + 1))};
    intent.number = random.bounded(14) - 2;
    if (random.bounded(4))
        intent.at = QPointF(share(), share());
    intent.area = {share(), share(), share(), share()};
    intent.text = random.bounded(2) ? QStringLiteral("claim:C04") : QString();
    return intent;
}

QString broken(const TalkState &state, const TalkPlan &plan)
{
    const auto placed = [&](int step, int revealed) {
        return step >= 0 && step < int(plan.steps.size()) && revealed >= 0 && revealed <= plan.steps[std::size_t(step)].reveals;
    };
    if (!placed(state.step, state.revealed))
        return QStringLiteral("step");
    if (!placed(state.frozenStep, state.frozenRevealed))
        return QStringLiteral("frozen step");
    if (!whole.contains(state.zoom) || state.zoom.isEmpty())
        return QStringLiteral("zoom");
    for (const PenStroke &stroke : state.strokes)
        for (const QPointF &point : stroke.points)
            if (!whole.contains(point))
                return QStringLiteral("stroke");
    if (state.pointerAt && !whole.contains(*state.pointerAt))
        return QStringLiteral("pointer");
    if (state.typed.size() > 4)
        return QStringLiteral("digits");
    return {};
}

} // namespace

class TestTalk final : public QObject {
    Q_OBJECT
private slots:
    void emptyPlanChangesNothing()
    {
        QVERIFY(talkPlan({}).steps.empty());
        QCOMPARE(talkPlan({}).mainCount, 0);
        for (int kind = 0; kind <= int(Kind::Answer); ++kind) {
            const TalkIntent intent{static_cast<Kind>(kind), 1, QPointF(0.5, 0.5), {0, 0, 0.5, 0.5}, QStringLiteral("x")};
            QCOMPARE(talked({}, intent, {}), TalkState());
        }
        QVERIFY(leaves({}, {Kind::Escape}));
        QCOMPARE(fitted(at(4, 2), {}), TalkState());
    }

    void planLeavesHiddenOutAndPutsBackupLast()
    {
        Story story;
        story.steps.resize(4);
        story.steps[0].backup = true;
        story.steps[1].hidden = true;
        story.steps[2].reveal = {{QStringLiteral("a")}, {QStringLiteral("b"), QStringLiteral("c")}};
        const TalkPlan expected{{{2, 2, false}, {3, 0, false}, {0, 0, true}}, 2};
        QCOMPARE(talkPlan(story), expected);
    }

    void moves_data()
    {
        QTest::addColumn<TalkState>("from");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("number");
        QTest::addColumn<TalkState>("to");
        const auto row = [](const char *name, const TalkState &from, Kind kind, const TalkState &to, int number = 0) {
            QTest::newRow(name) << from << int(kind) << number << to;
        };
        row("next reveals", at(0, 0), Kind::Next, at(0, 1));
        row("next step when all is there", at(0, 2), Kind::Next, at(1, 0));
        row("next stops at the last main step", at(2, 1), Kind::Next, at(2, 1));
        row("next among backup steps", at(3, 0), Kind::Next, at(3, 1));
        row("previous hides", at(0, 2), Kind::Previous, at(0, 1));
        row("previous step, whole", at(1, 0), Kind::Previous, at(0, 2));
        row("previous at the start", at(0, 0), Kind::Previous, at(0, 0));
        row("previous out of the backup steps", at(3, 0), Kind::Previous, at(2, 1));
        row("next step", at(0, 1), Kind::NextStep, at(1, 0));
        row("next step into the backup steps", at(2, 1), Kind::NextStep, at(3, 0));
        row("next step at the very end", at(3, 1), Kind::NextStep, at(3, 1));
        row("previous step", at(2, 1), Kind::PreviousStep, at(1, 0));
        row("previous step at the start", at(0, 2), Kind::PreviousStep, at(0, 2));
        row("first", at(2, 1), Kind::First, at(0, 0));
        row("last of the main steps", at(0, 1), Kind::Last, at(2, 0));
        row("go to", at(0, 1), Kind::GoTo, at(2, 0), 3);
        row("go to a backup step", at(0, 1), Kind::GoTo, at(3, 0), 4);
        row("go to 0", at(0, 1), Kind::GoTo, at(0, 1), 0);
        row("go beyond the end", at(0, 1), Kind::GoTo, at(0, 1), 5);
        row("enter without digits", at(0, 1), Kind::Enter, at(0, 2));
    }
    void moves()
    {
        QFETCH(TalkState, from);
        QFETCH(int, kind);
        QFETCH(int, number);
        QFETCH(TalkState, to);
        QCOMPARE(talked(from, {static_cast<Kind>(kind), number}, samplePlan()), to);
    }

    void digitsThenEnter()
    {
        TalkState state = talked(at(0, 1), {Kind::Digit, 0}, samplePlan());
        state = talked(state, {Kind::Digit, 3}, samplePlan());
        QCOMPARE(state.typed, QStringLiteral("03"));
        QCOMPARE(state.step, 0);
        QCOMPARE(after(state, {Kind::Enter}), at(2, 0));
        QVERIFY(after(state, {Kind::Next}).typed.isEmpty());
        const TalkState beyond = talked(talked(at(0, 1), {Kind::Digit, 9}, samplePlan()), {Kind::Enter}, samplePlan());
        QCOMPARE(beyond, at(0, 1));
        QCOMPARE(talked(at(0, 1), {Kind::Digit, 10}, samplePlan()), at(0, 1));
        TalkState many;
        for (int i = 0; i < 9; ++i)
            many = talked(many, {Kind::Digit, 1}, samplePlan());
        QCOMPARE(many.typed, QStringLiteral("1111"));
    }

    void overviewMovesByWholeSteps()
    {
        const TalkState open = after(at(0, 1), {Kind::Overview});
        QVERIFY(open.overview);
        const TalkState next = after(open, {Kind::Next});
        QVERIFY(next.overview);
        QCOMPARE(next.step, 1);
        QCOMPARE(after(next, {Kind::Previous}).step, 0);
        QVERIFY(!after(next, {Kind::Enter}).overview);
        QCOMPARE(after(next, {Kind::Enter}).step, 1);
        QVERIFY(!talked(next, {Kind::GoTo, 3}, samplePlan()).overview);
    }

    void curtainsTakeTurns()
    {
        TalkState state = after({}, {Kind::Black});
        QCOMPARE(state.curtain, Curtain::Black);
        state = after(state, {Kind::White});
        QCOMPARE(state.curtain, Curtain::White);
        QCOMPARE(after(state, {Kind::White}).curtain, Curtain::None);
        QCOMPARE(after(state, {Kind::Next}).curtain, Curtain::White); // what comes next can be chosen unseen
    }

    void freezeKeepsTheAudiencesStep()
    {
        TalkState state = after(at(0, 1), {Kind::Freeze, Kind::Next, Kind::Next, Kind::Next});
        QCOMPARE(state.step, 2);
        QCOMPARE(state.audienceStep(), 0);
        QCOMPARE(state.audienceRevealed(), 1);
        state = after(state, {Kind::Freeze});
        QCOMPARE(state.audienceStep(), 2);
        QCOMPARE(state, at(2, 0));
    }

    void pointerKindsTakeTurns()
    {
        TalkState state = after({}, {Kind::Dot});
        QCOMPARE(state.pointer, PointerKind::Dot);
        state = talked(state, pointing(Kind::PointAt, 0.25, 1), samplePlan());
        QCOMPARE(state.pointerAt, std::optional(QPointF(0.25, 1)));
        QCOMPARE(talked(state, pointing(Kind::PointAt, 1.1, 0), samplePlan()), state);
        QCOMPARE(talked(state, pointing(Kind::PointAt, std::numeric_limits<double>::quiet_NaN(), 0), samplePlan()), state);
        QVERIFY(!talked(state, {Kind::PointAt}, samplePlan()).pointerAt);
        state = after(state, {Kind::Spotlight});
        QCOMPARE(state.pointer, PointerKind::Spotlight);
        QCOMPARE(after(state, {Kind::Spotlight}).pointer, PointerKind::None);
    }

    void strokesBelongToAStep()
    {
        const TalkPlan plan = samplePlan();
        QVERIFY(talked({}, pointing(Kind::PenDown, 0.1, 0.1), plan).strokes.empty()); // the pen is not out
        TalkState state = after(at(0, 0), {Kind::Pen});
        QVERIFY(talked(state, pointing(Kind::PenMove, 0.1, 0.1), plan).strokes.empty()); // nothing begun
        state = talked(state, pointing(Kind::PenDown, 0.1, 0.1), plan);
        state = talked(state, pointing(Kind::PenMove, 0.2, 0.1), plan);
        state = talked(state, pointing(Kind::PenMove, 0.2, 0.1), plan);
        state = talked(state, pointing(Kind::PenMove, 2, 0.1), plan);
        state = talked(state, pointing(Kind::PenDown, 0.5, 0.5), plan);
        const std::vector<PenStroke> expected{{{{0.1, 0.1}, {0.2, 0.1}}}, {{{0.5, 0.5}}}};
        QCOMPARE(state.strokes, expected);
        QCOMPARE(after(state, {Kind::PenUndo}).strokes.size(), std::size_t(1));
        QCOMPARE(after(state, {Kind::PenUndo, Kind::PenUndo, Kind::PenUndo}).strokes.size(), std::size_t(0));
        QVERIFY(after(state, {Kind::PenClear}).strokes.empty());
        QCOMPARE(after(state, {Kind::Next}).strokes, expected); // more of the same picture
        QCOMPARE(after(state, {Kind::Pen}).strokes, expected);
        QVERIFY(after(state, {Kind::NextStep}).strokes.empty());
        QVERIFY(after(state, {Kind::NextStep}).pen);
    }

    void zoomAndAnswerBelongToAStep()
    {
        const TalkPlan plan = samplePlan();
        const QRectF part(0.25, 0.5, 0.5, 0.5);
        TalkState state = talked({}, {Kind::Zoom, 0, {}, part}, plan);
        QCOMPARE(state.zoom, part);
        for (const QRectF &bad : {QRectF(), QRectF(-0.1, 0, 0.5, 0.5), QRectF(0.6, 0, 0.5, 0.5), QRectF(0, 0, 0.001, 0.5)})
            QCOMPARE(talked(state, {Kind::Zoom, 0, {}, bad}, plan), state);
        QCOMPARE(after(state, {Kind::ZoomOut}).zoom, whole);
        state = talked(state, {Kind::Answer, 0, {}, {}, QStringLiteral("claim:C04")}, plan);
        QCOMPARE(after(state, {Kind::Next}).answer, QStringLiteral("claim:C04"));
        QCOMPARE(after(state, {Kind::NextStep}), at(1, 0));
        QVERIFY(talked(state, {Kind::Answer}, plan).answer.isEmpty());
    }

    void escapeClosesTheNearestFirst()
    {
        const TalkPlan plan = samplePlan();
        TalkState state = after(at(1, 0), {Kind::Freeze, Kind::Black, Kind::Dot, Kind::Pen});
        state = talked(state, {Kind::Zoom, 0, {}, {0, 0, 0.5, 0.5}}, plan);
        state = talked(state, {Kind::Answer, 0, {}, {}, QStringLiteral("budget.new")}, plan);
        state = talked(after(state, {Kind::Overview}), {Kind::Digit, 2}, plan);
        std::vector<TalkState> expected;
        TalkState left = state;
        left.typed.clear();
        expected.push_back(left);
        left.overview = false;
        expected.push_back(left);
        left.answer.clear();
        expected.push_back(left);
        left.zoom = whole;
        expected.push_back(left);
        left.pen = false;
        expected.push_back(left);
        left.pointer = PointerKind::None;
        expected.push_back(left);
        left.curtain = Curtain::None;
        expected.push_back(left);
        expected.push_back(at(1, 0));
        for (const TalkState &next : expected) {
            QVERIFY(!leaves(state, {Kind::Escape}));
            state = talked(state, {Kind::Escape}, plan);
            QCOMPARE(state, next);
        }
        QVERIFY(leaves(state, {Kind::Escape}));
        QVERIFY(!leaves(state, {Kind::Next}));
    }

    void fittedToAShorterStory()
    {
        TalkState state = at(3, 1);
        state.frozen = true;
        state.frozenStep = 2;
        state.frozenRevealed = 1;
        state.strokes = {{{{0.1, 0.1}}}};
        QCOMPARE(fitted(state, samplePlan()), state);
        const TalkState shorter = fitted(state, {{{0, 2, false}, {2, 0, false}}, 2});
        QCOMPARE(shorter.step, 1);
        QCOMPARE(shorter.revealed, 0);
        QCOMPARE(shorter.frozenStep, 1);
        QCOMPARE(shorter.frozenRevealed, 0);
        QVERIFY(shorter.strokes.empty());
    }

    void randomSequencesKeepTheirPromises()
    {
        const TalkPlan plan = samplePlan();
        for (quint32 seed = 0; seed < 200; ++seed) {
            QRandomGenerator random(seed);
            TalkState state;
            for (int i = 0; i < 200; ++i) {
                const TalkState before = state;
                const TalkIntent intent = randomIntent(random);
                state = talked(before, intent, plan);
                const QString fault = broken(state, plan);
                QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(fault)));
                if (state.step != before.step)
                    QVERIFY(state.strokes.empty() && state.zoom == whole && state.answer.isEmpty());
                if (before.frozen && state.frozen)
                    QCOMPARE(state.audienceStep(), before.audienceStep());
                TalkState plain = state;
                plain.overview = false;
                const TalkState further = after(plain, {Kind::Next});
                if (further.step != plain.step || further.revealed != plain.revealed) {
                    const TalkState back = after(further, {Kind::Previous});
                    QCOMPARE(back.step, plain.step);
                    QCOMPARE(back.revealed, plain.revealed);
                }
            }
        }
    }
};

Q_DECLARE_METATYPE(tenbin::TalkState)

QTEST_GUILESS_MAIN(TestTalk)
#include "tst_talk.moc"
