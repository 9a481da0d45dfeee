// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tests of benchmark gaps and tallies. The expected counts were computed apart from this program, as exact fractions.
#include "core/figures/figures.h"

#include <QTest>

namespace tenbin {

namespace {

/// Published scores, ours:theirs, in the order of the tables; the first row is better when lower and has no rule for level.
constexpr char baseScores[] =
    "0.548:0.542 87.5:82.9 87.1:84.4 86.2:81.3 64.4:52.8 89.0:86.0 98.9:98.4 95.3:95.3 88.9:89.2 84.7:85.9 "
    "84.9:85.2 67.1:74.2 51.3:56.8 82.9:82.7 40.0:41.5 79.6:60.6 65.2:54.9 75.4:68.4 19.4:15.5 67.3:58.5 69.8:59.9 "
    "89.3:83.5 61.6:49.0 79.8:69.9 90.7:77.3 82.7:83.0 90.1:72.5 88.8:73.7 76.3:76.0 78.6:79.7 92.0:78.6 79.4:73.8";
constexpr char chatScores[] =
    "88.5:88.6 89.1:86.2 75.9:73.3 91.6:88.7 86.1:86.0 59.1:51.1 24.9:17.1 73.3:70.0 48.7:36.1 82.6:77.2 40.5:28.4 "
    "37.6:30.1 51.6:25.3 42.0:24.5 79.7:63.9 49.6:5.8 39.2:23.3 90.2:73.8 43.2:6.8 90.9:84.7 86.5:61.5 64.8:50.4";
constexpr char openEndedScores[] = "85.5:69.3 70.0:40.5";

Printed printed(const QString &text)
{
    return {text, *parseDecimal(text)};
}

Fact score(const QString &id, const QString &value)
{
    Reading reading;
    reading.low = printed(value);
    reading.high = reading.low;
    reading.step = printed(u"0.1"_qs);
    Fact fact;
    fact.id = id;
    fact.unit = *parseUnit(u"score");
    fact.checked = reading;
    return fact;
}

void addRow(Story &story, BenchmarkTable table, const QString &ours, const QString &theirs)
{
    BenchmarkRow row;
    row.id = u"b%1"_qs.arg(story.benchmarks->rows.size());
    row.table = table;
    row.ours = row.id + u".ours"_qs;
    row.theirs = row.id + u".theirs"_qs;
    story.facts.push_back(score(row.ours, ours));
    story.facts.push_back(score(row.theirs, theirs));
    story.benchmarks->rows.push_back(row);
}

void addRows(Story &story, BenchmarkTable table, const char *scores)
{
    for (const QString &pair : QString::fromLatin1(scores).split(u' '))
        addRow(story, table, pair.section(u':', 0, 0), pair.section(u':', 1, 1));
}

Story emptyBenchmarks()
{
    Story story;
    story.benchmarks.emplace();
    story.benchmarks->levelGap = printed(u"0.3"_qs);
    return story;
}

/// One row of the base table with an override of our score, or none.
BenchmarkTally tallyOfOne(
    const QString &ours, const QString &theirs, std::optional<Override> change = {}, Rounding rounding = Rounding::Exact)
{
    Story story = emptyBenchmarks();
    addRow(story, BenchmarkTable::Base, ours, theirs);
    Scenario scenario;
    scenario.basis = Basis::Checked;
    scenario.rounding = rounding;
    if (change)
        scenario.overrides.insert(u"b0.ours"_qs, *change);
    return tallyBenchmarks(story, evaluate(story, scenario)).front();
}

} // namespace

class TalliesTest : public QObject {
    Q_OBJECT

private slots:
    void noBenchmarksNoTallies();
    void rowsWithoutScoresAreLeftOut();
    void countsPublishedScores_data();
    void countsPublishedScores();
    void aGapOfExactlyTheLimitIsLevel_data();
    void aGapOfExactlyTheLimitIsLevel();
    void aRangeWinsOnlyAsAWhole_data();
    void aRangeWinsOnlyAsAWhole();
    void lowerIsBetterTurnsTheGap();
    void gapSaysWhereItIsFrom();
};

void TalliesTest::noBenchmarksNoTallies()
{
    const Story story;
    QVERIFY(tallyBenchmarks(story, evaluate(story, {})).empty());
    const Story empty = emptyBenchmarks();
    const std::vector<BenchmarkTally> tallies = tallyBenchmarks(empty, evaluate(empty, {}));
    QCOMPARE(tallies, std::vector{BenchmarkTally({u"benchmarks.all"_qs, {}, {}})});
}

void TalliesTest::rowsWithoutScoresAreLeftOut()
{
    Story story = emptyBenchmarks();
    addRow(story, BenchmarkTable::Chat, u"1"_qs, u"2"_qs);
    addRow(story, BenchmarkTable::Chat, u"1"_qs, u"2"_qs);
    addRow(story, BenchmarkTable::Chat, u"1"_qs, u"2"_qs);
    story.benchmarks->rows[0].theirs = u"nothing"_qs;
    story.facts[2].checked.reset();
    const Figures figures = evaluate(story, {});
    QCOMPARE(tallyBenchmarks(story, figures).front().id, u"benchmarks.chat"_qs); // and none for the tables without rows
    QCOMPARE(tallyBenchmarks(story, figures).size(), std::size_t(2));
    QCOMPARE(benchmarkGap(figures, story.benchmarks->rows[0]).problem->code, ProblemCode::UnknownReference);
    QCOMPARE(benchmarkGap(figures, story.benchmarks->rows[1]).problem->code, ProblemCode::NoReading);
    QVERIFY(!benchmarkGap(figures, story.benchmarks->rows[2]).problem);
    QCOMPARE(tallyBenchmarks(story, figures).back().strict, (Tally{0, 0, 1, 0}));
}

void TalliesTest::countsPublishedScores_data()
{
    QTest::addColumn<Rounding>("rounding");
    QTest::newRow("exact") << Rounding::Exact;
    QTest::newRow("printed") << Rounding::Printed;
}

void TalliesTest::countsPublishedScores()
{
    QFETCH(Rounding, rounding);
    Story story = emptyBenchmarks();
    addRows(story, BenchmarkTable::Base, baseScores);
    addRows(story, BenchmarkTable::Chat, chatScores);
    addRows(story, BenchmarkTable::OpenEnded, openEndedScores);
    story.benchmarks->rows.front().lowerIsBetter = true;
    story.benchmarks->rows.front().levelRule = false;
    Scenario scenario;
    scenario.rounding = rounding;
    const std::vector<BenchmarkTally> tallies = tallyBenchmarks(story, evaluate(story, scenario));
    QCOMPARE(tallies.size(), std::size_t(4));
    QCOMPARE(tallies[0], (BenchmarkTally{u"benchmarks.base"_qs, {22, 1, 9, 0}, {20, 6, 5, 1}}));
    QCOMPARE(tallies[1], (BenchmarkTally{u"benchmarks.chat"_qs, {21, 0, 1, 0}, {20, 2, 0, 0}}));
    QCOMPARE(tallies[2], (BenchmarkTally{u"benchmarks.open-ended"_qs, {2, 0, 0, 0}, {2, 0, 0, 0}}));
    QCOMPARE(tallies[3], (BenchmarkTally{u"benchmarks.all"_qs, {45, 1, 10, 0}, {42, 8, 5, 1}}));
}

void TalliesTest::aGapOfExactlyTheLimitIsLevel_data()
{
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<int>("strict");
    QTest::addColumn<int>("level");
    const auto row = [](const char *ours, const char *theirs, int strict, int level) {
        QTest::addRow("%s against %s", ours, theirs)
            << QString::fromLatin1(ours) << QString::fromLatin1(theirs) << strict << level;
    };
    row("76.3", "76.0", 1, 0); // 0.29999… as doubles
    row("88.9", "89.2", -1, 0);
    row("85.2", "84.9", 1, 0);
    row("82.7", "83.0", -1, 0);
    row("76.31", "76.0", 1, 1);
    row("88.9", "89.21", -1, -1);
    row("95.3", "95.3", 0, 0);
    row("98.9", "98.4", 1, 1);
}

void TalliesTest::aGapOfExactlyTheLimitIsLevel()
{
    QFETCH(QString, ours);
    QFETCH(QString, theirs);
    for (const Rounding rounding : {Rounding::Exact, Rounding::Printed}) {
        const BenchmarkTally tally = tallyOfOne(ours, theirs, {}, rounding);
        QTEST(tally.strict.wins - tally.strict.losses, "strict");
        QTEST(tally.level.wins - tally.level.losses, "level");
    }
}

void TalliesTest::aRangeWinsOnlyAsAWhole_data()
{
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");
    QTest::addColumn<int>("strict");
    QTest::addColumn<int>("level");
    const auto row = [](const char *low, const char *high, int strict, int level) {
        QTest::addRow("%s to %s against 50", low, high)
            << QString::fromLatin1(low) << QString::fromLatin1(high) << strict << level;
    };
    row("49", "51", 0, 0);
    row("50", "60", 0, 0);
    row("50.1", "60", 1, 0);
    row("50.3", "60", 1, 0);
    row("50.4", "60", 1, 1);
    row("40", "50", 0, 0);
    row("40", "49.9", -1, 0);
    row("40", "49.6", -1, -1);
    row("60", "60", 1, 1);
}

void TalliesTest::aRangeWinsOnlyAsAWhole()
{
    QFETCH(QString, low);
    QFETCH(QString, high);
    const BenchmarkTally tally =
        tallyOfOne(u"1"_qs, u"50"_qs, Override{*parseDecimal(low), *parseDecimal(high)}, Rounding::Printed);
    QTEST(tally.strict.wins - tally.strict.losses, "strict");
    QTEST(tally.level.wins - tally.level.losses, "level");
}

void TalliesTest::lowerIsBetterTurnsTheGap()
{
    Story story = emptyBenchmarks();
    addRow(story, BenchmarkTable::Base, u"0.548"_qs, u"0.542"_qs);
    story.benchmarks->rows[0].lowerIsBetter = true;
    const FigureValue gap = benchmarkGap(evaluate(story, {}), story.benchmarks->rows[0]);
    QVERIFY(gap.quantity);
    QCOMPARE(exactText(gap.quantity->low), u"-3/500"_qs);
    QCOMPARE(gap.quantity->low, gap.quantity->high);
    QCOMPARE(unitName(gap.quantity->unit), u"score"_qs);
}

void TalliesTest::gapSaysWhereItIsFrom()
{
    Story story = emptyBenchmarks();
    addRow(story, BenchmarkTable::Base, u"60"_qs, u"50"_qs);
    const FigureValue fallen = benchmarkGap(evaluate(story, {}), story.benchmarks->rows[0]);
    QCOMPARE(fallen.inputs, QStringList({u"b0.ours"_qs, u"b0.theirs"_qs}));
    QCOMPARE(fallen.voice, Voice::Checked);
    QVERIFY(fallen.fallback);
    Scenario scenario;
    scenario.basis = Basis::Checked;
    scenario.overrides.insert(u"b0.theirs"_qs, {70, 80});
    const FigureValue changed = benchmarkGap(evaluate(story, scenario), story.benchmarks->rows[0]);
    QCOMPARE(changed.voice, Voice::WhatIf);
    QVERIFY(!changed.fallback);
    QCOMPARE(changed.quantity->low, Rational(-20));
    QCOMPARE(changed.quantity->high, Rational(-10));
}

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::TalliesTest)
#include "tst_tallies.moc"
