// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the time of a talk: start with the first move, pause, plan, pace, what is left, recorded times as the plan.
#include "ui/present/pacing.h"

#include <QTest>

using namespace tenbin;
using namespace std::chrono_literals;

namespace {

const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");
const QString c = QStringLiteral("c");

Step step(const QString &id, int seconds)
{
    Step made;
    made.id = id;
    made.seconds = seconds;
    return made;
}

/// a 60 s, b 120 s, c 30 s, the last one for questions.
Story story()
{
    Story made;
    made.steps = {step(a, 60), step(b, 120), step(c, 30)};
    made.steps.back().backup = true;
    return made;
}

TalkPlan plan()
{
    return {{{0, 0, false}, {1, 0, false}, {2, 0, true}}, 2};
}

} // namespace

class TestPacing final : public QObject {
    Q_OBJECT
private slots:
    void nothingRunsBeforeTheFirstMove()
    {
        const Pacing pacing;
        QVERIFY(!pacing.isStarted());
        QVERIFY(!pacing.isPaused());
        QCOMPARE(pacing.elapsed(1h), 0ms);
        QVERIFY(pacing.spent(1h).isEmpty());
    }

    void theFirstMoveStartsAtNought()
    {
        Pacing pacing;
        pacing.move(b, 5s);
        QVERIFY(pacing.isStarted());
        QCOMPARE(pacing.elapsed(5s), 0ms);
        QCOMPARE(pacing.elapsed(12s), 7000ms);
    }

    void aPauseCountsNothing()
    {
        Pacing pacing;
        pacing.pause(0s); // nothing to pause
        QVERIFY(!pacing.isPaused());
        pacing.move(a, 10s);
        pacing.pause(15s);
        QVERIFY(pacing.isPaused());
        QCOMPARE(pacing.elapsed(1h), 5000ms);
        pacing.move(b, 20s); // looking around during a pause does not end it
        QVERIFY(pacing.isPaused());
        pacing.resume(30s);
        QVERIFY(!pacing.isPaused());
        QCOMPARE(pacing.elapsed(32s), 7000ms);
        QCOMPARE(pacing.spent(32s).value(a), 5000ms);
        QCOMPARE(pacing.spent(32s).value(b), 2000ms);
    }

    void aClockThatJumpsBackCountsNothing()
    {
        Pacing pacing;
        pacing.move(a, 10s);
        QCOMPARE(pacing.elapsed(4s), 0ms);
        pacing.move(b, 4s);
        QCOMPARE(pacing.elapsed(12s), 2000ms);
    }

    void eachStepHasItsTimeAlsoWhenItComesTwice()
    {
        Pacing pacing;
        pacing.move(a, 0s);
        pacing.move(b, 10s);
        pacing.move(a, 15s);
        const QMap<QString, TalkTime> spent = pacing.spent(18s);
        QCOMPARE(spent.value(a), 13000ms);
        QCOMPARE(spent.value(b), 5000ms);
        QVERIFY(!spent.contains(c));
    }

    void aTalkThatBrokeOffGoesOnWithItsTime()
    {
        Pacing pacing;
        pacing.restore(b, 90s);
        QVERIFY(pacing.isPaused());
        QCOMPARE(pacing.elapsed(1h), 90000ms);
        pacing.move(c, 1h);
        QVERIFY(!pacing.isPaused());
        QCOMPARE(pacing.elapsed(1h + 2s), 92000ms);
        pacing.restore(b, -1s);
        QCOMPARE(pacing.elapsed(0s), 0ms);
    }

    void plannedSpans_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("first") << 0 << 0 << 60;
        QTest::newRow("second") << 1 << 60 << 180;
        QTest::newRow("backup: the end") << 2 << 180 << 180;
        QTest::newRow("beyond") << 9 << 180 << 180;
    }
    void plannedSpans()
    {
        QFETCH(int, step);
        const std::optional<PlannedSpan> span = plannedSpan(story(), plan(), step);
        QVERIFY(span);
        QTEST(static_cast<int>(span->from.count()), "from");
        QTEST(static_cast<int>(span->to.count()), "to");
    }

    void noPlanNoSpan()
    {
        QVERIFY(!plannedSpan(Story(), TalkPlan(), 0));
        QVERIFY(!plannedSpan(story(), plan(), -1));
        Story unplanned = story();
        for (Step &each : unplanned.steps)
            each.seconds = 0;
        QVERIFY(!plannedSpan(unplanned, plan(), 0));
        QCOMPARE(plannedLength(story(), plan()), 180s); // the step for questions is not part of it
        QCOMPARE(plannedLength(story(), {{{7, 0, false}}, 1}), 0s); // a plan of another story
    }

    void paces_data()
    {
        QTest::addColumn<int>("elapsed");
        QTest::addColumn<Pace>("pace");
        QTest::addColumn<int>("off");
        QTest::addColumn<bool>("far");
        QTest::newRow("begins") << 60 << Pace::OnPlan << 0 << false;
        QTest::newRow("ends") << 180 << Pace::OnPlan << 0 << false;
        QTest::newRow("30 s late") << 210 << Pace::OnPlan << 30 << false;
        QTest::newRow("31 s late") << 211 << Pace::Behind << 31 << false;
        QTest::newRow("60 s late") << 240 << Pace::Behind << 60 << false;
        QTest::newRow("1:20 behind") << 260 << Pace::Behind << 80 << true;
        QTest::newRow("0:40 ahead") << 20 << Pace::Ahead << 40 << false;
        QTest::newRow("far ahead") << -1 << Pace::Ahead << 61 << true;
    }
    void paces()
    {
        QFETCH(int, elapsed);
        QFETCH(bool, far);
        const PaceNote note = paceNote(std::chrono::seconds(elapsed), {60s, 180s});
        QTEST(note.pace, "pace");
        QTEST(static_cast<int>(note.off.count() / 1000), "off");
        QCOMPARE(note.role, far ? Role::Caveat : Role::Positive);
    }

    void timesAreWorded_data()
    {
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("0") << 0 << QStringLiteral("0:00");
        QTest::newRow("999 ms") << 999 << QStringLiteral("0:00");
        QTest::newRow("6:42") << 402000 << QStringLiteral("6:42");
        QTest::newRow("59:59") << 3599000 << QStringLiteral("59:59");
        QTest::newRow("1:02:03") << 3723000 << QStringLiteral("1:02:03");
        QTest::newRow("just over") << -1 << QStringLiteral("−0:01");
        QTest::newRow("over") << -75000 << QStringLiteral("−1:15");
    }
    void timesAreWorded()
    {
        QFETCH(int, milliseconds);
        QTEST(timeText(TalkTime(milliseconds)), "text");
    }

    void aGivenLengthCountsDown()
    {
        QCOMPARE(remaining(0s, 20min), 1200000ms);
        QCOMPARE(remaining(21min, 20min), -60000ms);
    }

    void recordedTimesBecomeThePlan()
    {
        const std::vector<Step> steps = withRecordedTimes(story().steps, {{a, 90400ms}, {b, 200ms}, {QStringLiteral("x"), 9s}});
        QCOMPARE(steps.at(0).seconds, 90);
        QCOMPARE(steps.at(1).seconds, 1); // 0 would be no plan
        QCOMPARE(steps.at(2).seconds, 30); // never shown
        QVERIFY(withRecordedTimes({}, {{a, 1s}}).empty());
    }
};

QTEST_APPLESS_MAIN(TestPacing)
#include "tst_pacing.moc"
