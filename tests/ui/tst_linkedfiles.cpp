// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: files a story is linked to: they come in by themselves, are no undo step, and what is missing or changed is said.
#include "ui/data/linkedfiles.h"

#include "core/story/storyreader.h"
#include "core/story/storywriter.h"
#include "ui/data/datacommands.h"
#include "ui/noticebar.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tenbin;
using namespace Qt::StringLiterals;

namespace {

const QByteArray prices = "Date,Close\n2025-01-22,623.50\n2025-01-23,636.45\n2025-01-24,647.49\n";

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

Story mini()
{
    return readStoryFile(QStringLiteral(TENBIN_SOURCE_DIR "/tests/data/empty-parts.json")).story.value_or(Story{});
}

/// A story file beside a price file it is linked to.
struct Linked {
    QTemporaryDir folder;
    QString story = folder.filePath(u"story.json"_s);
    QString file = folder.filePath(u"p.csv"_s);
    DataLink link;

    Linked()
    {
        put(file, prices);
        link = priceLink(DataRole::Share, u"p.csv"_s, readPrices(file, {}));
        put(story, writeStory(withLink(mini(), link)));
    }
};

QStringList codesOf(const LinkedFiles &links)
{
    QStringList codes;
    for (const LinkState &state : links.states()) {
        for (const Problem &problem : state.problems)
            codes += problemCodeName(problem.code);
    }
    return codes;
}

} // namespace

class TestLinkedFiles final : public QObject {
    Q_OBJECT
private slots:
    void nothingLinked()
    {
        StoryDocument document(Language::english());
        LinkedFiles links(document);
        QSignalSpy finished(&links, &LinkedFiles::finished);
        links.read();
        QCOMPARE(finished.size(), 1);
        QVERIFY(links.states().empty());
    }

    void contentsComeByThemselves()
    {
        Linked files;
        StoryDocument document(Language::english());
        LinkedFiles links(document);
        QVERIFY(document.open(files.story).empty());
        QTRY_VERIFY(document.story().link(DataRole::Share)->prices);
        QCOMPARE(document.story().link(DataRole::Share)->prices->size(), std::size_t(3));
        QVERIFY(!document.isModified());
        QVERIFY(!document.canUndo());
        QVERIFY(codesOf(links).isEmpty());
    }

    void undoKeepsThem()
    {
        Linked files;
        StoryDocument document(Language::english());
        LinkedFiles links(document);
        QVERIFY(document.open(files.story).empty());
        Story edited = document.story();
        edited.title.en = u"Another"_s;
        document.edit(std::move(edited), {u"改題"_s, u"title"_s}); // before they are there
        QTRY_VERIFY(document.story().link(DataRole::Share)->prices);
        document.undo();
        QVERIFY(document.story().link(DataRole::Share)->prices);
        QVERIFY(!document.isModified());
        document.redo();
        QVERIFY(document.story().link(DataRole::Share)->prices);
        QVERIFY(document.isModified());
    }

    void missingThenFound()
    {
        Linked files;
        QVERIFY(QFile::remove(files.file));
        StoryDocument document(Language::english());
        LinkedFiles links(document);
        QSignalSpy finished(&links, &LinkedFiles::finished);
        QVERIFY(document.open(files.story).empty());
        QTRY_COMPARE(codesOf(links), QStringList{u"data-missing"_s});
        QVERIFY(!document.story().link(DataRole::Share)->prices);
        const QString elsewhere = files.folder.filePath(u"moved.csv"_s);
        QVERIFY(put(elsewhere, prices));
        DataLink again = files.link;
        again.path = u"moved.csv"_s;
        again.prices = nullptr;
        document.edit(withLink(document.story(), again), {u"a"_s, u"a"_s});
        QTRY_VERIFY(document.story().link(DataRole::Share)->prices);
        QVERIFY(codesOf(links).isEmpty());
    }

    /// A file chosen in the dialog comes with its contents: what was said of the one before goes.
    void replacedByOneThatIsRead()
    {
        Linked files;
        QVERIFY(QFile::remove(files.file));
        StoryDocument document(Language::english());
        LinkedFiles links(document);
        QVERIFY(document.open(files.story).empty());
        QTRY_COMPARE(codesOf(links), QStringList{u"data-missing"_s});
        DataLink again = files.link;
        again.path = u"moved.csv"_s;
        QVERIFY(again.prices);
        document.edit(withLink(document.story(), again), {u"a"_s, u"a"_s});
        QVERIFY(codesOf(links).isEmpty());
    }

    void changedIsReadAndSaid()
    {
        Linked files;
        QVERIFY(put(files.file, QByteArray(prices).replace("647.49", "650")));
        StoryDocument document(Language::english());
        LinkedFiles links(document);
        QVERIFY(document.open(files.story).empty());
        QTRY_COMPARE(codesOf(links), QStringList{u"data-changed"_s});
        QCOMPARE(document.story().link(DataRole::Share)->prices->close.back(), 650.0);
    }

    void aStrangersStoryOpensNoFiles()
    {
        Linked files;
        StoryDocument document(Language::english());
        LinkedFiles links(document);
        DataLink link = files.link;
        link.path = files.file;
        link.prices = nullptr;
        for (const QString &origin : {u"theirs.json"_s, QString()}) { // of a file, or of a story never saved
            document.setPictureStory(withLink(mini(), link), {}, std::nullopt, origin);
            QTest::qWait(100);
            QVERIFY(!document.story().link(DataRole::Share)->prices);
            QCOMPARE(document.story().link(DataRole::Share)->path, u"p.csv"_s);
        }
        DataLink inside = *embeddedLink(link, prices);
        document.setPictureStory(withLink(mini(), inside), {}, std::nullopt, u"theirs.json"_s);
        QTRY_VERIFY(document.story().link(DataRole::Share)->prices);
    }

    void workCanBeCancelled()
    {
        BackgroundWork work;
        QSignalSpy finished(&work, &BackgroundWork::finished);
        const auto rounds = std::make_shared<std::atomic<int>>(0);
        const auto endless = [rounds](const BackgroundWork::Progress &progress) {
            while (progress(0.5))
                ++*rounds;
        };
        work.start(endless);
        QTRY_VERIFY(*rounds > 0);
        work.cancel();
        QVERIFY(finished.wait());
        QVERIFY(!work.isRunning());
        work.start(endless); // the destructor ends it
        QTRY_VERIFY(work.isRunning());
    }

    void noticeSaysIt()
    {
        NoticeBar bar;
        bar.showTrouble(u"gone"_s);
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), u"gone"_s);
        bar.showTrouble({});
        QVERIFY(bar.isHidden());
        bar.showFiles({u"/tmp/a.png"_s}, 0);
        bar.showTrouble({}); // another notice stays
        QVERIFY(!bar.isHidden());
    }
};

QTEST_MAIN(TestLinkedFiles)
#include "tst_linkedfiles.moc"
