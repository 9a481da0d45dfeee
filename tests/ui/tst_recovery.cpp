// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: unsaved work is kept in time, offered after an end without saving, and gone when the reader has decided.
#include "answer.h"
#include "storyfolder.h"

#include "ui/storyfiledialogs.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tenbin;
using namespace tenbin::test;
using Kind = StoryFiles::SaveResult::Kind;

class TestRecovery final : public QObject {
    Q_OBJECT
private slots:
    void keepsAfterAWhile()
    {
        const StoryFolder place;
        FilesDesk desk(place, soon);
        const QSignalSpy kept(&desk.files, &StoryFiles::recoveryKept);
        editTo(desk.document, 1);
        QTRY_COMPARE(kept.count(), 1);
        const auto record = readRecovery(bytesOf(desk.files.recoveryPath()));
        QVERIFY(record && record->modified);
        QCOMPARE(record->origin, place.story);
        QCOMPARE(numberIn(record->story), 1);
        QVERIFY(!(QFile::permissions(place.recovery) & (QFile::ReadOther | QFile::ReadGroup)));
        desk.document.undo();
        QVERIFY(!QFile::exists(desk.files.recoveryPath()));
    }

    void keepsDuringContinuousEditing()
    {
        const StoryFolder place;
        FilesDesk desk(place, {std::chrono::hours(1), std::chrono::milliseconds(30)});
        const QSignalSpy kept(&desk.files, &StoryFiles::recoveryKept);
        for (int number = 1; kept.count() < 3 && number < 100'000; ++number) {
            editTo(desk.document, number);
            QCoreApplication::processEvents();
        }
        QCOMPARE(kept.count(), 3);
        QVERIFY(numberIn(readRecovery(bytesOf(desk.files.recoveryPath()))->story) > 1);
    }

    void whatIfValuesAreKept()
    {
        const StoryFolder place;
        FilesDesk desk(place);
        const QString fact = desk.document.story().facts.front().id;
        desk.document.setOverride(fact, Override{Rational(1), Rational(5, 2)});
        QVERIFY(!desk.files.isUnsaved());
        desk.files.keepNow();
        const auto record = readRecovery(bytesOf(desk.files.recoveryPath()));
        QVERIFY(record && !record->modified);
        QCOMPARE(record->scenario.overrides.value(fact).high, Rational(5, 2));
        desk.document.clearOverrides();
        QVERIFY(!QFile::exists(desk.files.recoveryPath()));
    }

    void closedWorkIsGone()
    {
        const StoryFolder place;
        {
            FilesDesk desk(place);
            editTo(desk.document, 1);
            desk.files.keepNow();
            desk.files.close();
        }
        QCOMPARE(namesIn(place.recovery), QStringList());
    }

    void unfinishedWorkIsOffered()
    {
        const StoryFolder place;
        const QString first = leaveBehind(place, 1);
        const QString second = leaveBehind(place, 2);
        FilesDesk desk(place);
        std::vector<Recovery> found = desk.files.recoverable();
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found.front().id, second); // newest first
        QCOMPARE(found.front().title.en, QStringLiteral("Edit 2"));
        QCOMPARE(found.front().origin, place.story);
        desk.files.discard(second);
        QCOMPARE(desk.files.restore(first), Problems());
        QCOMPARE(numberIn(writeStory(desk.document.story())), 1);
        QVERIFY(desk.files.isUnsaved());
        QCOMPARE(desk.document.path(), place.story);
        QVERIFY(desk.files.recoverable().empty());
        QVERIFY(QFile::exists(desk.files.recoveryPath())); // safe again at once
        QCOMPARE(desk.files.save().kind, Kind::Saved);
        QCOMPARE(namesIn(place.recovery), QStringList());
    }

    void restoredWorkDoesNotOverwriteSilently()
    {
        const StoryFolder place;
        const QString left = leaveBehind(place, 1);
        QVERIFY(putBytes(place.story, writeStory(numbered(*readStoryFile(place.story).story, 7))));
        FilesDesk desk(place);
        QCOMPARE(desk.files.restore(left), Problems());
        QCOMPARE(desk.files.save().kind, Kind::OtherContent);
        QCOMPARE(numberIn(bytesOf(place.story)), 7);
    }

    void workOfALivingProcessIsNotOffered()
    {
        const StoryFolder place;
        FilesDesk busy(place);
        editTo(busy.document, 1);
        busy.files.keepNow();
        const FilesDesk other(place);
        QVERIFY(other.files.recoverable().empty());
    }

    void brokenRecovery_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no json") << QByteArray("{");
        QTest::newRow("another file") << QByteArray("{\"name\": 1}");
        QTest::newRow("cut") << QByteArray("{\"recovery\": 1, \"story\": \"{");
    }

    void brokenRecovery()
    {
        QFETCH(QByteArray, bytes);
        const StoryFolder place;
        QVERIFY(QDir().mkpath(place.recovery));
        QVERIFY(putBytes(place.recovery + QLatin1String("/x.json"), bytes));
        FilesDesk desk(place);
        QVERIFY(desk.files.recoverable().empty());
        QVERIFY(hasErrors(desk.files.restore(QStringLiteral("x"))));
        QVERIFY(QFile::exists(place.recovery + QLatin1String("/x.json"))); // not ours to remove
    }

    void recoveryOfABrokenStory()
    {
        const StoryFolder place;
        QVERIFY(QDir().mkpath(place.recovery));
        RecoveryRecord record;
        record.story = "{}";
        record.title.en = QStringLiteral("x");
        QVERIFY(putBytes(place.recovery + QLatin1String("/x.json"), writeRecovery(record)));
        FilesDesk desk(place);
        QCOMPARE(desk.files.recoverable().size(), std::size_t(1));
        QVERIFY(hasErrors(desk.files.restore(QStringLiteral("x"))));
        QCOMPARE(desk.document.path(), place.story);
        QCOMPARE(desk.files.recoverable().size(), std::size_t(1));
    }

    void failingRecoveryIsToldOnce()
    {
        const StoryFolder place;
        QVERIFY(putBytes(place.folder.filePath(QStringLiteral("kept")), "in the way"));
        FilesDesk desk(place);
        const QSignalSpy failed(&desk.files, &StoryFiles::recoveryFailed);
        editTo(desk.document, 1);
        desk.files.keepNow();
        editTo(desk.document, 2);
        desk.files.keepNow();
        QCOMPARE(failed.count(), 1);
    }

    void recoveryRoundTrip()
    {
        RecoveryRecord record;
        record.origin = QStringLiteral("/a/b \"c\".json");
        record.originHash = QByteArray("\x00\xff\x10", 3);
        record.title = {QStringLiteral("題"), QStringLiteral("title")};
        record.time = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
        record.pid = 12;
        record.started = 34;
        record.modified = true;
        record.scenario.basis = Basis::Checked;
        record.scenario.pairing = Pairing::Paired;
        record.scenario.rounding = Rounding::Printed;
        record.scenario.overrides.insert(QStringLiteral("a.b"), {Rational(1, 8), Rational(7)});
        record.story = "{\n \"x\": \"引用\"}";
        QVERIFY(readRecovery(writeRecovery(record)) == record);
    }

    void recoveryIsOffered_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("restored");
        QTest::addColumn<int>("left");
        QTest::newRow("restore") << QStringLiteral("Restore") << true << 0;
        QTest::newRow("throw away") << QStringLiteral("Throw") << false << 0;
        QTest::newRow("later") << QStringLiteral("Later") << false << 1;
    }

    void recoveryIsOffered()
    {
        QFETCH(QString, button);
        QFETCH(bool, restored);
        QFETCH(int, left);
        const StoryFolder place;
        QVERIFY(!leaveBehind(place, 4).isEmpty());
        QWidget window;
        FilesDesk desk(place);
        StoryFileCommands commands(desk.document, desk.files, &window);
        QString words;
        answerNext(button, &words);
        QCOMPARE(commands.offerRecovery(), restored);
        QVERIFY2(words.contains(QStringLiteral("Edit 4")), qPrintable(words));
        QCOMPARE(desk.files.recoverable().size(), std::size_t(left));
    }
};

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
