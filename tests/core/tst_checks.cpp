// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tests of what is reported about formulas and scenarios before anything is worked out.
#include "core/figures/figures.h"

#include <QElapsedTimer>
#include <QTest>

#include "core/smallstory.h"

namespace tenbin {

class ChecksTest : public QObject {
    Q_OBJECT

private slots:
    void checksFormulas_data();
    void checksFormulas();
    void reportsCycles();
    void longChains();
    void checksScenario();
};

void ChecksTest::checksFormulas_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char *unit, const char *formula, const QStringList &problems) {
        QTest::newRow(formula) << QString::fromLatin1(unit) << QString::fromLatin1(formula) << problems;
    };
    QTest::newRow("no formula") << u"USD"_qs << QString() << QStringList{u"formula-syntax 0,"_qs};
    row("USD", "budget.new -budget.previous", {u"formula-syntax 11,budget.new -budget.previous"_qs});
    row("USD", "a + mid(b) + a", {u"unknown-reference a,fact or figure"_qs, u"unknown-reference b,fact or figure"_qs});
    row("USD", "budget.new + parameters", {u"unit-mismatch USD,parameter"_qs});
    row("USD", "budget.new + 1", {u"unit-mismatch USD,ratio"_qs});
    row("ratio", "hours / gpus", {u"unit-mismatch hour,ratio"_qs});
    row("ratio", "(budget.new + gpus) / (gpus + budget.new)", {u"unit-mismatch USD,GPU"_qs});
    row("day", "hours / gpus", {});
    row("day", "lead - hours / gpus", {});
    row("USD / GPU-hour", "training.cost / hours + price", {});
    row("ratio", "1 / 0", {}); // not a fault of the file
    row("watt", "power", {});
}

void ChecksTest::checksFormulas()
{
    QFETCH(QString, unit);
    QFETCH(QString, formula);
    Story story = smallStory();
    addFigure(story, u"good"_qs, u"USD"_qs, u"budget.new"_qs);
    addFigure(story, u"figure"_qs, unit, formula);
    QStringList found;
    for (const Problem &problem : checkFigures(story)) {
        QCOMPARE(problem.pointer, u"/figures/1/formula"_qs);
        QCOMPARE(problem.severity, Severity::Error);
        found.append(problemCodeName(problem.code) + u' ' + problem.arguments.join(u','));
    }
    QTEST(found, "problems");
}

void ChecksTest::reportsCycles()
{
    Story story = smallStory();
    addFigure(story, u"a"_qs, u"ratio"_qs, u"d + 1"_qs);
    addFigure(story, u"b"_qs, u"ratio"_qs, u"c + a"_qs);
    addFigure(story, u"c"_qs, u"ratio"_qs, u"mid(b)"_qs);
    addFigure(story, u"d"_qs, u"ratio"_qs, u"1"_qs);
    addFigure(story, u"e"_qs, u"ratio"_qs, u"e"_qs);
    const Problems problems = checkFigures(story);
    QCOMPARE(problems.size(), std::size_t(2));
    QCOMPARE(problems[0], (Problem{Severity::Error, ProblemCode::Cycle, {u"b"_qs, u"c"_qs}, u"/figures/1/formula"_qs}));
    QCOMPARE(problems[1], (Problem{Severity::Error, ProblemCode::Cycle, {u"e"_qs}, u"/figures/4/formula"_qs}));
    const Figures figures = evaluate(story, {});
    QCOMPARE(rangeText(*figures.figure(u"a"_qs)), u"2"_qs);
    QCOMPARE(rangeText(*figures.figure(u"c"_qs)), u"cycle b,c"_qs);
}

void ChecksTest::longChains()
{
    constexpr int length = 5000;
    Story story = smallStory();
    addFigure(story, u"f0"_qs, u"ratio"_qs, u"1"_qs);
    addFigure(story, u"g0"_qs, u"ratio"_qs, u"budget.new / budget.previous"_qs);
    for (int i = 1; i < length; ++i) {
        addFigure(story, u"f%1"_qs.arg(i), u"ratio"_qs, u"f%1 + 1"_qs.arg(i - 1));
        addFigure(story, u"g%1"_qs.arg(i), u"ratio"_qs, u"g%1 + 1"_qs.arg(i - 1));
    }
    std::reverse(story.figures.begin(), story.figures.end()); // the deepest way down
    QVERIFY(checkFigures(story).empty());
    QElapsedTimer timer;
    timer.start();
    const Figures figures = evaluate(story, {});
    qInfo("evaluate: %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 60000);
    QCOMPARE(rangeText(*figures.figure(u"f4999"_qs)), u"5000"_qs);
    QVERIFY(figures.figure(u"g500"_qs)->quantity);
    QVERIFY(figures.figure(u"g4999"_qs)->problem); // a ranged chain of this length is refused, not computed for minutes
    addFigure(story, u"last"_qs, u"ratio"_qs, u"f4999"_qs);
    story.figures[story.figures.size() - 2].formula = u"last"_qs;
    QCOMPARE(checkFigures(story).size(), std::size_t(1));
    QVERIFY(checkFigures(story)[0].arguments.size() > length);
}

void ChecksTest::checksScenario()
{
    const Story story = smallStory();
    QVERIFY(checkScenario(story, {}).empty());
    const Problems problems = checkScenario(story, scenarioOf(u"price=2 prices=3 figure=1"_qs));
    QCOMPARE(problems.size(), std::size_t(2));
    QCOMPARE(problems[0].code, ProblemCode::UnknownFact);
    QCOMPARE(problems[0].arguments, QStringList{u"figure"_qs});
    QCOMPARE(problems[1].arguments, QStringList{u"prices"_qs});
}

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::ChecksTest)
#include "tst_checks.moc"
