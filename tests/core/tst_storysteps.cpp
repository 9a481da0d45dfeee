// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: edits of a talk: what they change, what they leave, and that nothing a reader would refuse comes out.
#include "core/story/storysteps.h"

#include "core/story/storyreader.h"
#include "core/story/storyreferences.h"
#include "core/story/storywriter.h"
#include "core/storyfiles.h"

#include <QTest>

using namespace tenbin;
using namespace Qt::StringLiterals;

namespace {

Story withSteps(const QStringList &ids)
{
    StoryReading reading = readStoryFile(test::sourcePath(u"tests/data/empty-parts.json"_s));
    Story story = reading.story.value_or(Story{});
    for (const QString &id : ids) {
        Step step;
        step.id = id;
        step.chart = u"spending.growth"_s;
        story.steps.push_back(step);
    }
    return story;
}

QString idsOf(const Edited &edited)
{
    if (!edited)
        return problemCodeName(edited.error().code) + u' ' + edited.error().pointer;
    QStringList ids;
    for (const Step &step : edited->steps)
        ids += step.id;
    return ids.join(u' ');
}

} // namespace

class TestStorySteps final : public QObject {
    Q_OBJECT
private slots:
    void rowsThatAreNotThere_data()
    {
        QTest::addColumn<int>("row");
        for (const int row : {-1, 2, 1000})
            QTest::newRow(qPrintable(QString::number(row))) << row;
    }

    void rowsThatAreNotThere()
    {
        QFETCH(int, row);
        const Story story = withSteps({u"a"_s, u"b"_s});
        QVERIFY(removeStep(story, row) == story);
        QVERIFY(moveStep(story, row, 0) == story);
        QVERIFY(moveStep(story, 0, row) == story);
        QVERIFY(duplicateStep(story, row) == story);
        QVERIFY(setStepFlag(story, row, StepFlag::Hidden, StepSwitch::On) == story);
        QVERIFY(setStepText(story, row, StepText::Notes, LanguageId::English, u"x"_s) == story);
        QVERIFY(setStepSeconds(story, row, 5) == story);
        QVERIFY(removeStep(withSteps({}), 0) == withSteps({}));
    }

    void freeIds()
    {
        QCOMPARE(freeStepId({}), u"step-1"_s);
        QCOMPARE(freeStepId(withSteps({u"step-1"_s, u"step-3"_s}).steps), u"step-2"_s);
    }

    void insert_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("ids");
        QTest::newRow("first") << -1 << u"x"_s << u"x a b"_s;
        QTest::newRow("far before") << -9 << u"x"_s << u"x a b"_s;
        QTest::newRow("between") << 0 << u"x"_s << u"a x b"_s;
        QTest::newRow("last") << 1 << u"x"_s << u"a b x"_s;
        QTest::newRow("far behind") << 9 << u"x"_s << u"a b x"_s;
        QTest::newRow("no id") << 0 << QString() << u"a step-1 b"_s;
        QTest::newRow("taken id") << 0 << u"b"_s << u"a step-1 b"_s;
        QTest::newRow("no such id can be") << 0 << u"x y"_s << u"bad-id /steps/1/id"_s;
    }

    void insert()
    {
        QFETCH(int, row);
        QFETCH(QString, id);
        Step step;
        step.id = id;
        step.chart = u"market.move"_s;
        QTEST(idsOf(insertStepAfter(withSteps({u"a"_s, u"b"_s}), row, step)), "ids");
    }

    void insertsNoMoreThanMayBe()
    {
        Story story = withSteps({});
        Step step;
        step.chart = u"x"_s;
        for (int i = 0; i < maxSteps; ++i) {
            step.id = QString::number(i);
            story.steps.push_back(step);
        }
        QVERIFY(duplicateStep(story, 0).error().code == ProblemCode::TooLarge);
        story.steps.pop_back();
        QVERIFY(duplicateStep(story, 0));
    }

    void moves_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("ids");
        QTest::newRow("nowhere") << 1 << 1 << u"a b c d"_s;
        QTest::newRow("down") << 0 << 2 << u"b c a d"_s;
        QTest::newRow("up") << 3 << 1 << u"a d b c"_s;
        QTest::newRow("to the end") << 0 << 3 << u"b c d a"_s;
    }

    void moves()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QTEST(idsOf(moveStep(withSteps({u"a"_s, u"b"_s, u"c"_s, u"d"_s}), from, to)), "ids");
    }

    void removeAndDuplicate()
    {
        Story story = withSteps({u"a"_s, u"b"_s});
        QCOMPARE(idsOf(removeStep(story, 0)), u"b"_s);
        story.steps.front().notes.en = u"say"_s;
        story.steps.front().hidden = true;
        const Edited copied = duplicateStep(story, 0);
        QCOMPARE(idsOf(copied), u"a step-1 b"_s);
        Step copy = copied->steps[1];
        copy.id = u"a"_s;
        QVERIFY(copy == story.steps.front());
    }

    void flags()
    {
        const Story story = withSteps({u"a"_s});
        const Edited hidden = setStepFlag(story, 0, StepFlag::Hidden, StepSwitch::On);
        QVERIFY(hidden->steps[0].hidden && !hidden->steps[0].backup);
        const Edited both = setStepFlag(*hidden, 0, StepFlag::Backup, StepSwitch::On);
        QVERIFY(both->steps[0].hidden && both->steps[0].backup);
        QVERIFY(!setStepFlag(*both, 0, StepFlag::Hidden, StepSwitch::Off)->steps[0].hidden);
    }

    void texts()
    {
        Story story = withSteps({u"a"_s});
        story = *setStepText(story, 0, StepText::Title, LanguageId::Japanese, u" 発表\nの日 "_s);
        story = *setStepText(story, 0, StepText::Notes, LanguageId::English, u"a\r\nb\rc\u2029d\u0001e\tf\uFFFF"_s);
        QCOMPARE(story.steps[0].title.ja, u"発表 の日"_s);
        QVERIFY(story.steps[0].title.en.isEmpty());
        QCOMPARE(story.steps[0].notes.en, u"a\nb\nc\nd e\tf "_s);
        QVERIFY(readStory(writeStory(story)).story == story);
        const QString longest(4000, u'x');
        QVERIFY(setStepText(story, 0, StepText::Notes, LanguageId::Japanese, longest));
        const Edited tooLong = setStepText(story, 0, StepText::Notes, LanguageId::Japanese, longest + u'x');
        QCOMPARE(idsOf(tooLong), u"too-large /steps/0/notes/ja"_s);
    }

    void seconds()
    {
        const Story story = withSteps({u"a"_s});
        QCOMPARE(setStepSeconds(story, 0, 40)->steps[0].seconds, 40);
        QCOMPARE(setStepSeconds(story, 0, -1)->steps[0].seconds, 0);
        QCOMPARE(setStepSeconds(story, 0, 7201)->steps[0].seconds, 7200);
    }

    /// A fact with a new name keeps its place in the talk, one the talk sets a value of cannot go.
    void factsWithNewNames()
    {
        StoryReading reading = readStoryFile(test::sourcePath(u"tests/data/mini.json"_s));
        QVERIFY(reading.story);
        Story &story = *reading.story;
        QVERIFY(usersOf(story, Referred::Value, u"budget.new"_s).contains(u"opening"_s));
        QVERIFY(usersOf(story, Referred::Value, u"budget.growth"_s).contains(u"opening"_s));
        QVERIFY(!usersOf(story, Referred::Value, u"budget.previous"_s).contains(u"opening"_s));
        renameReferences(story, Referred::Value, u"budget.new"_s, u"plan"_s);
        const Step &step = story.steps.front();
        QCOMPARE(step.view.settings[1].fact, u"plan"_s);
        QCOMPARE(step.view.focus, u"plan"_s);
        QCOMPARE(step.reveal.front(), QStringList({u"budget.previous"_s, u"plan"_s}));
        renameReferences(story, Referred::Value, u"budget.growth"_s, u"growth"_s);
        QCOMPARE(story.steps.front().view.figure, u"growth"_s);
    }
};

QTEST_GUILESS_MAIN(TestStorySteps)
#include "tst_storysteps.moc"
