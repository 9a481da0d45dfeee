// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: linked files of a story: what its file says of them, what becomes of missing and changed ones, what goes into pictures.
#include "core/story/storydata.h"

#include "core/story/embeddedpacking.h"
#include "core/story/storyreader.h"
#include "core/story/storywriter.h"
#include "core/folderfixture.h"
#include "core/storyfiles.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace tenbin;
using namespace Qt::StringLiterals;

namespace {

const QByteArray prices = "Date,Close\n2025-01-22,623.50\n2025-01-23,636.45\n2025-01-24,647.49\n";

/// The small story with this as its linked files.
StoryReading withData(const QByteArray &data)
{
    const Story story = readStoryFile(test::sourcePath(u"tests/data/empty-parts.json"_s)).story.value_or(Story{});
    QByteArray bytes = writeStory(story);
    bytes.insert(bytes.lastIndexOf('}'), ", \"data\": " + data);
    return readStory(bytes);
}

QByteArray entry(const QByteArray &more = {})
{
    return "{\"role\": \"share\", \"path\": \"p.csv\", \"sha256\": \"" + QByteArray(64, 'a') + "\"" + more + "}";
}

DataLink linkTo(const QString &path)
{
    return priceLink(DataRole::Share, path, readPrices(path, {}));
}

} // namespace

class TestStoryData final : public QObject {
    Q_OBJECT
private slots:
    void broken_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const QByteArray &data, const char *problem) {
            QTest::newRow(name) << data << QString::fromLatin1(problem);
        };
        row("no list", "{}", "error wrong-type /data");
        row("four", '[' + QByteArrayList(4, entry()).join(',') + ']', "error too-large /data");
        row("two of one role", '[' + entry() + ',' + entry() + ']', "error duplicate-id /data/1/role");
        row("unknown role", "[" + entry().replace("share", "bond") + "]", "error unknown-word /data/0/role");
        row("no path", "[{\"role\": \"index\", \"sha256\": \"" + QByteArray(64, '0') + "\"}]", "error missing-key /data/0");
        row("short hash", "[" + entry().replace(QByteArray(64, 'a'), "abc") + "]", "error bad-id /data/0/sha256");
        row("no dialect", "[" + entry(", \"dialect\": \"{\"") + "]", "error unknown-word /data/0/dialect");
        row("no base64", "[" + entry(", \"embedded\": \"***\"") + "]", "error damaged-file /data/0/embedded");
        row("no zlib", "[" + entry(", \"embedded\": \"AAAA\"") + "]", "error damaged-file /data/0/embedded");
        const QByteArray bomb = packedBytes(QByteArray(maxEmbeddedBytes + 1, '0')).toBase64();
        row("a bomb", "[" + entry(", \"embedded\": \"" + bomb + "\"") + "]", "error too-large /data/0/embedded");
        row("unknown key", "[" + entry(", \"colour\": \"red\"") + "]", "warning unknown-key /data/0/colour");
    }

    void broken()
    {
        QFETCH(QByteArray, data);
        QFETCH(QString, problem);
        const StoryReading reading = withData(data);
        const QStringList lines = test::problemLines(reading.problems);
        QVERIFY2(lines.contains(problem), qPrintable(lines.join(u'\n')));
        QCOMPARE(reading.story.has_value(), problem.startsWith(u"warning"_s));
    }

    void readsBack()
    {
        QTemporaryDir folder;
        DataLink link = linkTo(test::put(folder, u"株価.csv"_s, prices));
        QVERIFY(link.prices);
        link.symbol = u"META"_s;
        link.licence = {u"私用のみ"_s, u"Private use only"_s};
        Story story = withLink(*withData("[]").story, link);
        story = withLink(
            story, *embeddedLink({DataRole::Index, u"/somewhere/i.csv"_s, link.sha256, {}, {}, {}, {}, {}, {}, {}}, prices));
        const StoryReading again = readStory(writeStory(story));
        QVERIFY2(again.story.has_value(), qPrintable(test::problemLines(again.problems).join(u'\n')));
        story.data[0].prices = nullptr;
        QVERIFY(again.story->data == story.data);
        QCOMPARE(again.story->data[1].embedded, prices);
        QCOMPARE(again.story->data[1].path, u"i.csv"_s);
        QVERIFY(again.story->link(DataRole::Share) && !again.story->link(DataRole::Catalogue));
        QVERIFY(withoutLink(story, DataRole::Index).data.size() == 1);
        const auto list = dataOfJson(dataJson(again.story->data));
        QVERIFY(list && *list == again.story->data);
        QVERIFY(!dataOfJson("{\"data\": [{}]}"));
    }

    void missingAndChanged()
    {
        QTemporaryDir folder;
        const QString path = test::put(folder, u"p.csv"_s, prices);
        DataLink link = linkTo(path);
        link.path = u"p.csv"_s;
        LoadedData loaded = loadData(link, folder.path());
        QVERIFY(loaded.prices && loaded.problems.empty());
        QCOMPARE(loaded.prices->close, (std::vector{623.50, 636.45, 647.49}));
        test::put(folder, u"p.csv"_s, QByteArray(prices).replace("647.49", "650.00"));
        loaded = loadData(link, folder.path());
        QCOMPARE(test::problemLines(loaded.problems), QStringList{u"warning data-changed"_s});
        QCOMPARE(loaded.prices->close.back(), 650.0);
        QVERIFY(QFile::remove(path));
        loaded = loadData(link, folder.path());
        QCOMPARE(test::problemLines(loaded.problems), QStringList{u"warning data-missing"_s});
        QVERIFY(!loaded.prices);
        Problems problems;
        const Story story = loadedStory(withLink(*withData("[]").story, link), folder.path(), &problems);
        // The contents the link had before stay: nothing was read in their place.
        QVERIFY(story.link(DataRole::Share)->prices);
        link.prices = nullptr;
        (void)loadedStory(withLink(story, link), folder.path(), &problems);
        QCOMPARE(test::problemLines(problems), QStringList{u"warning data-missing /data/0"_s});
    }

    void oneOfManySymbols()
    {
        QTemporaryDir folder;
        QByteArray bytes = "date";
        for (int i = 0; i < 400; ++i)
            bytes += ",SYMBOL" + QByteArray::number(i);
        for (const char *day : {"2025-01-22", "2025-01-23"})
            bytes += '\n' + QByteArray(day) + QByteArray(",5.5").repeated(400);
        const QString path = test::put(folder, u"wide.csv"_s, bytes + '\n');
        PriceOptions options;
        options.symbol = u"SYMBOL399"_s;
        DataLink link = priceLink(DataRole::Share, path, readPrices(path, options));
        QVERIFY(link.prices);
        QVERIFY2(link.dialect.size() < 500, qPrintable(link.dialect));
        QVERIFY(readStory(writeStory(withLink(*withData("[]").story, link))).story);
        const LoadedData loaded = loadData(link, {});
        QVERIFY(loaded.prices && *loaded.prices == *link.prices);
    }

    void embeddedIsReadWithoutTheFile()
    {
        QTemporaryDir folder;
        const QString path = test::put(folder, u"p.csv"_s, prices);
        DataLink link = *embeddedLink(linkTo(path), prices);
        link.prices = nullptr;
        QVERIFY(QFile::remove(path));
        QCOMPARE(dataPath(link, folder.path()), QString());
        const LoadedData loaded = loadData(link, folder.path());
        QVERIFY(loaded.prices && loaded.problems.empty());
        QVERIFY(!embeddedLink(link, QByteArray(maxEmbeddedBytes + 1, 'x')));
    }

    void foldersStayAtHome()
    {
        DataLink link;
        link.path = u"/home/me/secret folder/p.csv"_s;
        const Story story = portable(withLink(*withData("[]").story, link));
        QVERIFY(!writeStory(story).contains("secret"));
        QCOMPARE(story.data[0].path, u"p.csv"_s);
        QCOMPARE(linkedPath(u"/a/b/c/p.csv"_s, u"/a/b"_s), u"c/p.csv"_s);
        QCOMPARE(linkedPath(u"/a/x/p.csv"_s, u"/a/b"_s), u"/a/x/p.csv"_s);
        QCOMPARE(linkedPath(u"/a/x/p.csv"_s, QString()), u"/a/x/p.csv"_s);
    }
};

QTEST_GUILESS_MAIN(TestStoryData)
#include "tst_storydata.moc"
