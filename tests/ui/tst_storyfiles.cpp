// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: story files: saving in one step, other writers, what nobody may lose, and the questions.
#include "answer.h"
#include "storyfolder.h"

#include "ui/storyfiledialogs.h"

#include <QApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace tenbin;
using namespace tenbin::test;
using Kind = StoryFiles::SaveResult::Kind;

class TestStoryFiles final : public QObject {
    Q_OBJECT
private slots:
    // ---- saving ----
    void storyWithoutFile()
    {
        const StoryFolder place;
        StoryDocument document(Language::english());
        StoryFiles files(document, place.recovery, never);
        QVERIFY(!files.isUnsaved());
        QCOMPARE(files.save().kind, Kind::NoFile);
        QCOMPARE(namesIn(place.folder.path()), QStringList{QStringLiteral("story.json")});
    }

    void template_()
    {
        const StoryFolder place;
        StoryDocument document(Language::english());
        StoryFiles files(document, place.recovery, never);
        files.newFromTemplate();
        QCOMPARE(document.story().id, QStringLiteral("new-story"));
        QVERIFY(document.path().isEmpty() && !files.isUnsaved());
        const StoryReading reading = readStoryFile(QStringLiteral(":/templates/story-template.json"));
        QCOMPARE(reading.problems, Problems());
        const QString path = place.folder.filePath(QStringLiteral("mine.json"));
        QCOMPARE(files.saveAs(path).kind, Kind::Saved);
        QCOMPARE(document.path(), path);
        QVERIFY(readStoryFile(path).story == *reading.story);
    }

    void savesAndForgets()
    {
        const StoryFolder place;
        FilesDesk desk(place);
        QVERIFY(!hasErrors(desk.problems));
        editTo(desk.document, 1);
        QVERIFY(desk.files.isUnsaved());
        desk.files.keepNow();
        QVERIFY(QFile::exists(desk.files.recoveryPath()));
        const QSignalSpy changed(&desk.files, &StoryFiles::unsavedChanged);
        QCOMPARE(desk.files.save().kind, Kind::Saved);
        QVERIFY(!desk.files.isUnsaved());
        QVERIFY(changed.count() > 0);
        QCOMPARE(numberIn(bytesOf(place.story)), 1);
        QVERIFY(!QFile::exists(desk.files.recoveryPath()));
        QCOMPARE(namesIn(place.folder.path()), QStringList{QStringLiteral("story.json")});
        desk.document.undo();
        QVERIFY(desk.files.isUnsaved());
        desk.document.redo();
        QVERIFY(!desk.files.isUnsaved());
    }

    void keepsPermissions()
    {
        const StoryFolder place;
        QVERIFY(QFile::setPermissions(place.story, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ExeOther));
        const QFile::Permissions before = QFile::permissions(place.story);
        FilesDesk desk(place);
        editTo(desk.document, 1);
        QCOMPARE(desk.files.save().kind, Kind::Saved);
        QCOMPARE(QFile::permissions(place.story), before);
    }

    void followsLinks()
    {
        const StoryFolder place;
        const QString target = place.folder.filePath(QStringLiteral("real/target.json"));
        QVERIFY(QDir(place.folder.path()).mkdir(QStringLiteral("real")));
        QVERIFY(QFile::rename(place.story, target));
        QVERIFY(QFile::link(QStringLiteral("real/target.json"), place.story));
        FilesDesk desk(place);
        editTo(desk.document, 3);
        QCOMPARE(desk.files.save().kind, Kind::Saved);
        QVERIFY(QFileInfo(place.story).isSymLink());
        QCOMPARE(numberIn(bytesOf(target)), 3);
    }

    void failure_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("no folder") << QStringLiteral("nowhere/story.json");
        QTest::newRow("a folder") << QStringLiteral("folder");
        QTest::newRow("a name too long") << QString(300, u'x');
    }

    void failure()
    {
        QFETCH(QString, name);
        const StoryFolder place;
        QVERIFY(QDir(place.folder.path()).mkdir(QStringLiteral("folder")));
        FilesDesk desk(place);
        editTo(desk.document, 1);
        const QString path = place.folder.filePath(name);
        const StoryFiles::SaveResult result = desk.files.saveAs(path);
        QCOMPARE(result.kind, Kind::Failed);
        QVERIFY2(result.failure.what.contains(QFileInfo(path).fileName()), qPrintable(result.failure.what));
        QVERIFY(result.failure.what.size() > path.size() + 10); // and why
        QVERIFY(desk.files.isUnsaved());
        QCOMPARE(desk.document.path(), place.story);
        QCOMPARE(namesIn(place.folder.path()), QStringList{QStringLiteral("story.json")});
        QCOMPARE(namesIn(place.folder.filePath(QStringLiteral("folder"))), QStringList());
    }

    void neverWritesWhatCannotBeRead()
    {
        const StoryFolder place;
        const QByteArray before = bytesOf(place.story);
        FilesDesk desk(place);
        Story broken = desk.document.story();
        broken.facts.front().id = QStringLiteral("No id");
        desk.document.edit(std::move(broken), {});
        QCOMPARE(desk.files.save().kind, Kind::Failed);
        QCOMPARE(bytesOf(place.story), before);
    }

    void unknownPartsAreNotDroppedSilently()
    {
        const StoryFolder place;
        QByteArray bytes = bytesOf(place.story);
        bytes.replace("\"format\": 1,", "\"format\": 1, \"mine\": [1, 2],");
        QVERIFY(putBytes(place.story, bytes));
        FilesDesk desk(place);
        editTo(desk.document, 1);
        const StoryFiles::SaveResult result = desk.files.save();
        QCOMPARE(result.kind, Kind::LosesParts);
        QCOMPARE(result.lost, QStringList{QStringLiteral("/mine")});
        QCOMPARE(bytesOf(place.story), bytes);
        desk.files.acceptLoss();
        QCOMPARE(desk.files.save().kind, Kind::Saved);
    }

    // ---- others ----
    void twoWindows()
    {
        const StoryFolder place;
        FilesDesk first(place);
        FilesDesk second(place);
        editTo(first.document, 1);
        editTo(second.document, 2);
        QCOMPARE(first.files.save().kind, Kind::Saved);
        QCOMPARE(second.files.save().kind, Kind::OtherContent);
        QCOMPARE(numberIn(bytesOf(place.story)), 1);
        QVERIFY(second.files.isUnsaved());
        QCOMPARE(second.files.save(StoryFiles::Overwrite::Yes).kind, Kind::Saved);
        QCOMPARE(numberIn(bytesOf(place.story)), 2);
        editTo(second.document, 3);
        QCOMPARE(second.files.save().kind, Kind::Saved); // its own save is no change
    }

    void noticesOthers_data()
    {
        QTest::addColumn<bool>("byRenaming");
        QTest::newRow("in place") << false;
        QTest::newRow("by renaming") << true;
    }

    void noticesOthers()
    {
        QFETCH(bool, byRenaming);
        const StoryFolder place;
        FilesDesk desk(place);
        const QSignalSpy changed(&desk.files, &StoryFiles::externallyChanged);
        for (int number = 1; number <= 2; ++number) { // a second change is told again
            const QByteArray bytes = writeStory(numbered(desk.document.story(), number));
            if (byRenaming)
                QVERIFY(replaceFile(place.story, bytes));
            else
                QVERIFY(putBytes(place.story, bytes));
            QTRY_COMPARE(changed.count(), number);
            QCOMPARE(changed.last().first().value<FileChange>(), FileChange::Changed);
        }
        QCOMPARE(desk.files.reload(), Problems());
        QCOMPARE(numberIn(writeStory(desk.document.story())), 2);
        QVERIFY(!desk.files.isUnsaved());
    }

    void noticesRemoval()
    {
        const StoryFolder place;
        FilesDesk desk(place);
        const QSignalSpy changed(&desk.files, &StoryFiles::externallyChanged);
        QVERIFY(QFile::remove(place.story));
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed.last().first().value<FileChange>(), FileChange::Removed);
        desk.files.keepMine();
        QVERIFY(desk.files.isUnsaved());
        QCOMPARE(desk.files.save().kind, Kind::Saved);
        QCOMPARE(numberIn(bytesOf(place.story)), 0);
    }

    void ownSavesAreQuiet()
    {
        const StoryFolder place;
        FilesDesk desk(place);
        const QSignalSpy changed(&desk.files, &StoryFiles::externallyChanged);
        for (int number = 1; number <= 3; ++number) {
            editTo(desk.document, number);
            QCOMPARE(desk.files.save().kind, Kind::Saved);
        }
        // A change of others after them is the only one told.
        QVERIFY(putBytes(place.story, "{}"));
        QTRY_COMPARE(changed.count(), 1);
        desk.files.keepMine();
        QVERIFY(desk.files.isUnsaved());
        QCOMPARE(desk.files.save().kind, Kind::Saved);
    }

    // ---- the article ----
    void articleStaysOut()
    {
        const StoryFolder place;
        const QByteArray line = "This sentence belongs to somebody else and stands in no file of ours.";
        const QString article = place.folder.filePath(QStringLiteral("article.txt"));
        QVERIFY(putBytes(article, line + "\n"));
        FilesDesk desk(place);
        QCOMPARE(desk.document.attachArticle(article), Problems());
        editTo(desk.document, 1);
        desk.files.keepNow();
        QVERIFY(!bytesOf(desk.files.recoveryPath()).contains(line));
        QVERIFY(!bytesOf(desk.files.recoveryPath()).contains("article.txt"));
        QCOMPARE(desk.files.save().kind, Kind::Saved);
        QVERIFY(!bytesOf(place.story).contains(line));
    }

    // ---- leftovers ----
    void leftoversOfTheDead()
    {
        const StoryFolder place;
        QProcess gone;
        gone.start(QStringLiteral("true"), QStringList());
        QVERIFY(gone.waitForStarted());
        const QString dead = QString::number(gone.processId());
        gone.waitForFinished();
        const QString alive = QString::number(QCoreApplication::applicationPid());
        const QStringList kept{QStringLiteral(".other.json.tenbin-%1-0a1b2c3d").arg(dead),
            QStringLiteral(".story.json.tenbin-%1-0a1b2c3d").arg(alive), QStringLiteral("story.json"),
            QStringLiteral("story.json.backup")};
        for (const QString &name : kept) {
            if (name != QLatin1String("story.json"))
                QVERIFY(putBytes(place.folder.filePath(name), "x"));
        }
        QVERIFY(putBytes(place.folder.filePath(QStringLiteral(".story.json.tenbin-%1-0a1b2c3d").arg(dead)), "x"));
        const FilesDesk desk(place);
        QStringList names = namesIn(place.folder.path());
        names.sort();
        QStringList wanted = kept;
        wanted.sort();
        QCOMPARE(names, wanted);
    }

    // ---- questions ----
    void leaving_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("leaves");
        QTest::addColumn<int>("onDisk");
        QTest::newRow("save") << QStringLiteral("Save") << true << 1;
        QTest::newRow("discard") << QStringLiteral("Discard") << true << 0;
        QTest::newRow("cancel") << QStringLiteral("Cancel") << false << 0;
    }

    void leaving()
    {
        QFETCH(QString, button);
        QFETCH(bool, leaves);
        QFETCH(int, onDisk);
        const StoryFolder place;
        QWidget window;
        FilesDesk desk(place);
        StoryFileCommands commands(desk.document, desk.files, &window);
        QVERIFY(commands.mayLeave()); // nothing to ask
        editTo(desk.document, 1);
        QString words;
        answerNext(button, &words);
        QCOMPARE(commands.mayLeave(), leaves);
        QVERIFY2(words.contains(QStringLiteral("Edit 1")), qPrintable(words));
        QCOMPARE(numberIn(bytesOf(place.story)), onDisk);
    }

    void overwritingIsAsked()
    {
        const StoryFolder place;
        QWidget window;
        FilesDesk desk(place);
        StoryFileCommands commands(desk.document, desk.files, &window);
        editTo(desk.document, 1);
        QVERIFY(putBytes(place.story, writeStory(numbered(desk.document.story(), 8))));
        answerNext(QStringLiteral("Cancel"));
        QVERIFY(!commands.save());
        QCOMPARE(numberIn(bytesOf(place.story)), 8);
        answerNext(QStringLiteral("Replace"));
        QVERIFY(commands.save());
        QCOMPARE(numberIn(bytesOf(place.story)), 1);
    }
};

QTEST_MAIN(TestStoryFiles)
#include "tst_storyfiles.moc"
