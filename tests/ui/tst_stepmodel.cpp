// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the talk as a list: rows follow whatever is edited, undone and redone, and words are there in both languages.
#include "storyfolder.h"

#include "ui/models/stepmodel.h"

#include <functional>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tenbin;
using namespace tenbin::test;
using namespace Qt::StringLiterals;

namespace {

/// A document with three more steps than the small story has: opening (hidden backup), closing, a, b, c.
struct Ground {
    Ground()
        : document(Language::english())
        , model(document)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        (void)document.open(miniPath());
        for (const char *id : {"a", "b", "c"}) {
            Step step;
            step.id = QString::fromLatin1(id);
            step.chart = u"spending.history"_s;
            step.seconds = 30;
            document.edit(*insertStepAfter(document.story(), 99, step), {u"x"_s, u"x"_s});
        }
    }
    [[nodiscard]] QString ids() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.index(row).data(StepModel::IdRole).toString();
        return all.join(u' ');
    }
    [[nodiscard]] QString numbers() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += QString::number(model.index(row).data(StepModel::NumberRole).toInt());
        return all.join(u' ');
    }
    [[nodiscard]] bool follows() const
    {
        const std::vector<Step> &steps = document.story().steps;
        if (model.rowCount() != static_cast<int>(steps.size()))
            return false;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!(*model.step(row) == steps[static_cast<std::size_t>(row)]))
                return false;
        }
        return true;
    }

    StoryDocument document;
    StepModel model;
    QAbstractItemModelTester tester;
};

} // namespace

class TestStepModel final : public QObject {
    Q_OBJECT
private slots:
    void noSteps()
    {
        StoryDocument document(Language::english());
        QVERIFY(!hasErrors(document.open(QStringLiteral(TENBIN_SOURCE_DIR "/tests/data/empty-parts.json"))));
        StepModel model(document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.step(0) && !model.step(-1));
        QCOMPARE(model.duplicate(0), -1);
        QVERIFY(!model.remove(0) && !model.move(0, 1) && !model.setSeconds(0, 5));
        QVERIFY(!model.setFlag(-1, StepFlag::Hidden, StepSwitch::On));
        QVERIFY(!model.setText(0, StepText::Notes, LanguageId::English, u"x"_s));
        QVERIFY(!document.canUndo());
    }

    void rows()
    {
        Ground ground;
        QCOMPARE(ground.ids(), u"opening closing a b c"_s);
        QCOMPARE(ground.numbers(), u"0 1 2 3 4"_s);
        const QModelIndex first = ground.model.index(0);
        QCOMPARE(first.data().toString(), u"The announcement"_s);
        QVERIFY(first.data(StepModel::HiddenRole).toBool());
        QVERIFY(first.data(StepModel::BackupRole).toBool());
        QVERIFY(first.data(StepModel::WhatIfRole).toBool());
        QCOMPARE(first.data(StepModel::TimeRole).toString(), u"0:40"_s);
        QCOMPARE(first.data(StepModel::DetailRole).toString(), chartName(u"spending.growth"_s, Language::english()));
        const QModelIndex second = ground.model.index(1);
        QCOMPARE(second.data().toString(), chartName(u"market.move"_s, Language::english()));
        QCOMPARE(second.data(StepModel::TimeRole).toString(), QString());
        QCOMPARE(second.data(Qt::AccessibleTextRole).toString(), u"Step 1, "_s + second.data().toString());
        QCOMPARE(ground.model.plannedSeconds(), 90);
    }

    void backupStepsCountBehindTheOthers()
    {
        Ground ground;
        QVERIFY(ground.model.setFlag(0, StepFlag::Hidden, StepSwitch::Off));
        QCOMPARE(ground.numbers(), u"5 1 2 3 4"_s);
        QVERIFY(ground.model.setFlag(2, StepFlag::Backup, StepSwitch::On));
        QCOMPARE(ground.numbers(), u"4 1 5 2 3"_s);
    }

    void chartNobodyKnows()
    {
        Ground ground;
        Step step;
        step.id = u"new"_s;
        step.chart = u"market.moon"_s;
        ground.document.edit(*insertStepAfter(ground.document.story(), -1, step), {});
        const QModelIndex index = ground.model.index(0);
        QCOMPARE(index.data().toString(), u"market.moon"_s);
        QVERIFY(!index.data(StepModel::IconNameRole).toString().isEmpty());
    }

    void editsAreUndoSteps_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("ids");
        QTest::addColumn<QString>("words");
        QTest::newRow("capture") << u"capture"_s << u"opening closing step-1 a b c"_s << u"new step of the talk"_s;
        QTest::newRow("duplicate") << u"duplicate"_s << u"opening step-1 closing a b c"_s
                                   << u"copy of the step “The announcement”"_s;
        QTest::newRow("remove") << u"remove"_s << u"closing a b c"_s << u"removal of the step “The announcement”"_s;
        QTest::newRow("down") << u"down"_s << u"closing a opening b c"_s << u"move of the step “The announcement”"_s;
        QTest::newRow("up") << u"up"_s << u"opening c closing a b"_s << u"move of the step “Spending over the years”"_s;
        QTest::newRow("show") << u"show"_s << u"opening closing a b c"_s << u"showing of the step “The announcement”"_s;
        QTest::newRow("backup") << u"backup"_s << u"opening closing a b c"_s << u"step “The announcement” back in the talk"_s;
        QTest::newRow("title") << u"title"_s << u"opening closing a b c"_s << u"title of the step “The announcement”"_s;
        QTest::newRow("notes") << u"notes"_s << u"opening closing a b c"_s << u"notes of the step “The announcement”"_s;
        QTest::newRow("seconds") << u"seconds"_s << u"opening closing a b c"_s << u"time of the step “The announcement”"_s;
    }

    void editsAreUndoSteps()
    {
        QFETCH(QString, what);
        QFETCH(QString, ids);
        QFETCH(QString, words);
        Ground ground;
        StepModel &model = ground.model;
        const Story before = ground.document.story();
        const QHash<QString, std::function<bool()>> edits{
            {u"capture"_s, [&] { return model.capture(1, u"spending.growth"_s, {}) == 2; }},
            {u"duplicate"_s, [&] { return model.duplicate(0) == 1; }},
            {u"remove"_s, [&] { return model.remove(0); }},
            {u"down"_s, [&] { return model.moveRow({}, 0, {}, 3); }},
            {u"up"_s, [&] { return model.moveRow({}, 4, {}, 1); }},
            {u"show"_s, [&] { return model.setFlag(0, StepFlag::Hidden, StepSwitch::Off); }},
            {u"backup"_s, [&] { return model.setFlag(0, StepFlag::Backup, StepSwitch::Off); }},
            {u"title"_s, [&] { return model.setText(0, StepText::Title, LanguageId::English, u"Start"_s); }},
            {u"notes"_s, [&] { return model.setText(0, StepText::Notes, LanguageId::Japanese, u"言う"_s); }},
            {u"seconds"_s, [&] { return model.setSeconds(0, 75); }},
        };
        QVERIFY(edits.value(what)());
        QCOMPARE(ground.ids(), ids);
        QVERIFY(ground.follows());
        if (!words.contains(u"Spending"_s)) // the name of a chart is not this test's business
            QCOMPARE(ground.document.undoWords(), words);
        const Story after = ground.document.story();
        ground.document.undo();
        QVERIFY(ground.document.story() == before);
        QVERIFY(ground.follows());
        ground.document.redo();
        QVERIFY(ground.document.story() == after);
        QVERIFY(ground.follows());
        ground.document.setLanguage(Language::japanese());
        QVERIFY(ground.document.undoWords() != words);
    }

    /// Views keep the row they stand on.
    void movesAreMoves()
    {
        Ground ground;
        const QPersistentModelIndex last = ground.model.index(4);
        QSignalSpy moved(&ground.model, &QAbstractItemModel::rowsMoved);
        QSignalSpy reset(&ground.model, &QAbstractItemModel::modelReset);
        QVERIFY(ground.model.move(4, 1));
        QCOMPARE(last.row(), 1);
        ground.document.undo();
        QCOMPARE(last.row(), 4);
        QVERIFY(ground.model.move(0, 1)); // neighbours
        QCOMPARE(moved.size(), 3);
        QCOMPARE(reset.size(), 0);
    }

    void typingIsOneStep()
    {
        Ground ground;
        const Story before = ground.document.story();
        for (const QString &text : {u"S"_s, u"Sa"_s, u"Say"_s})
            QVERIFY(ground.model.setText(1, StepText::Notes, LanguageId::English, text));
        ground.document.undo();
        QVERIFY(ground.document.story() == before);
    }

    void tooLongIsRefused()
    {
        Ground ground;
        QSignalSpy refused(&ground.model, &StepModel::refused);
        const Story before = ground.document.story();
        QVERIFY(!ground.model.setText(1, StepText::Notes, LanguageId::English, QString(4001, u'x')));
        QCOMPARE(refused.size(), 1);
        QVERIFY(ground.document.story() == before);
    }

    void captureTakesTheView()
    {
        Ground ground;
        ViewOptions options;
        options.logAxis = true;
        options.models = QStringList{u"momiji-2"_s};
        ground.document.setViewOptions(u"models.cost-per-parameter"_s, options);
        ground.document.setOverride(u"gpu-hour.price"_s, Override{Rational(3), Rational(4)});
        QCOMPARE(ground.model.capture(99, u"models.cost-per-parameter"_s, u"training.cost"_s), 5);
        const Step &step = *ground.model.step(5);
        QCOMPARE(step.chart, u"models.cost-per-parameter"_s);
        QCOMPARE(step.view.logAxis, std::optional(true));
        QCOMPARE(step.view.models, options.models);
        QCOMPARE(step.view.focus, u"training.cost"_s);
        QCOMPARE(step.view.settings.size(), std::size_t(1));
        QVERIFY(readStory(writeStory(ground.document.story())).story == ground.document.story());
    }

    void languagesChangeTheWords()
    {
        Ground ground;
        QSignalSpy changed(&ground.model, &QAbstractItemModel::dataChanged);
        ground.document.setLanguage(Language::japanese());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(ground.model.index(0).data().toString(), u"発表"_s);
        QVERIFY(ground.model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(u"発表、"_s));
    }

    void anotherStory()
    {
        Ground ground;
        QSignalSpy reset(&ground.model, &QAbstractItemModel::modelReset);
        ground.document.openBuiltIn();
        QCOMPARE(reset.size(), 1);
        QVERIFY(ground.follows());
        QVERIFY(ground.model.plannedSeconds() > 400);
    }

    void times_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0 << u"0:00"_s;
        QTest::newRow("seconds") << 5 << u"0:05"_s;
        QTest::newRow("minutes") << 725 << u"12:05"_s;
        QTest::newRow("most") << 7200 << u"120:00"_s;
    }

    void times()
    {
        QFETCH(int, seconds);
        QTEST(stepTimeText(seconds), "text");
    }
};

QTEST_GUILESS_MAIN(TestStepModel)
#include "tst_stepmodel.moc"
