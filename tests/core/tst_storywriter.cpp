// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tests of writing stories: nothing is lost, the bytes are stable, odd characters survive.
#include "core/story/storywriter.h"

#include "core/story/jsontree.h"
#include "core/story/storyreader.h"
#include "core/storyfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tenbin::readBuiltInStory;
using tenbin::readStory;
using tenbin::readStoryFile;
using tenbin::Story;
using tenbin::StoryReading;
using tenbin::writeStory;
using tenbin::test::fileBytes;
using tenbin::test::problemLines;
using tenbin::test::sourcePath;

class TestStoryWriter : public QObject {
    Q_OBJECT

private slots:
    void emptyStory()
    {
        const QByteArray bytes = writeStory(Story{});
        QCOMPARE(bytes, QByteArray("{\"format\": 1, \"sources\": [], \"facts\": [], \"figures\": [], \"claims\": []}\n"));
    }

    void readsBack_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("empty parts") << sourcePath(u"tests/data/empty-parts.json"_s);
        QTest::newRow("small story") << sourcePath(u"tests/data/mini.json"_s);
        for (const tenbin::BuiltInStory &story : tenbin::builtInStories())
            QTest::newRow(qPrintable(story.id)) << story.path;
    }

    void readsBack()
    {
        QFETCH(QString, path);
        const StoryReading first = readStoryFile(path);
        QVERIFY(first.story);
        const QByteArray bytes = writeStory(*first.story);
        const StoryReading second = readStory(bytes);
        QCOMPARE(problemLines(second.problems), QStringList());
        QVERIFY(second.story);
        QVERIFY(*second.story == *first.story);
        QCOMPARE(writeStory(*second.story), bytes);
    }

    void layout_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("small story") << sourcePath(u"tests/data/mini.json"_s);
        for (const tenbin::BuiltInStory &story : tenbin::builtInStories())
            QTest::newRow(qPrintable(story.id)) << story.path;
    }

    /// These files stand as the writer writes them, so that an edit changes nothing but its place.
    void layout()
    {
        QFETCH(QString, path);
        const QByteArray bytes = fileBytes(path);
        const StoryReading reading = readStory(bytes);
        QVERIFY(reading.story);
        QCOMPARE(writeStory(*reading.story), bytes);
    }

    void smallStoryUsesEveryKey()
    {
        const auto keysOf = [](const QByteArray &bytes) {
            const tenbin::JsonReading json = tenbin::readJson(bytes);
            QSet<QString> keys;
            for (tenbin::JsonTree::Index index = 0; index < json.tree.end(0); ++index) {
                const std::string_view key = json.tree.key(index);
                keys.insert(QString::fromUtf8(key.data(), qsizetype(key.size())));
            }
            return keys;
        };
        const QSet<QString> used = keysOf(fileBytes(sourcePath(u"tests/data/mini.json"_s)));
        // Every property of the schema that is not one of the schema language's own words.
        const tenbin::JsonReading schema = tenbin::readJson(fileBytes(sourcePath(u"resources/story.schema.json"_s)));
        QVERIFY(!schema.tree.isEmpty());
        QStringList missing;
        for (tenbin::JsonTree::Index index = 0; index < schema.tree.end(0); ++index) {
            if (schema.tree.key(index) != "properties")
                continue;
            for (auto child = schema.tree.first(index); child != schema.tree.end(index); child = schema.tree.next(child)) {
                const std::string_view key = schema.tree.key(child);
                const QString name = QString::fromUtf8(key.data(), qsizetype(key.size()));
                if (!used.contains(name))
                    missing += name;
            }
        }
        QCOMPARE(missing, QStringList{u"caveats"_s});
    }

    void oddCharacters()
    {
        StoryReading reading = readStory(fileBytes(sourcePath(u"tests/data/mini.json"_s)));
        QVERIFY(reading.story);
        Story story = *std::move(reading.story);
        story.title.en = u"\"quoted\" \\ / \n\t \u2028 \u007E 🍁 {} [] : ,"_s;
        story.title.ja = u"「天秤」～"_s;
        const QByteArray bytes = writeStory(story);
        QVERIFY(bytes.contains("\\\"quoted\\\" \\\\ / \\n\\t"));
        QVERIFY(bytes.contains("「天秤」～"));
        const StoryReading back = readStory(bytes);
        QVERIFY(back.story);
        QVERIFY(*back.story == story);
    }

    /// A control character is escaped, so that the file stays JSON even when the story is not one a reader accepts.
    void controlCharacters()
    {
        Story story;
        story.title.en = QString(QChar(1)) + QChar(0x1F);
        const QByteArray bytes = writeStory(story);
        QVERIFY(bytes.contains("\\u0001\\u001f"));
        QVERIFY(!tenbin::readJson(bytes).tree.isEmpty());
    }

    void printedNumbersStay()
    {
        QByteArray bytes = fileBytes(sourcePath(u"tests/data/mini.json"_s));
        QVERIFY(bytes.contains("\"value\": \"98.50\""));
        bytes.replace("\"98.50\"", "\"00985.0E-1\"");
        const StoryReading reading = readStory(bytes);
        QVERIFY(reading.story);
        QVERIFY(writeStory(*reading.story).contains("\"value\": \"00985.0E-1\""));
    }

    void oneLanguage()
    {
        QByteArray bytes = fileBytes(sourcePath(u"tests/data/mini.json"_s));
        bytes.replace("{\"ja\": \"使用パラメーター\", \"en\": \"Active parameter\"}", "{\"en\": \"Active parameter\"}");
        const StoryReading first = readStory(bytes);
        QCOMPARE(problemLines(first.problems), QStringList{u"warning missing-language /terms/0/term"_s});
        QVERIFY(first.story);
        const StoryReading second = readStory(writeStory(*first.story));
        QVERIFY(second.story == first.story);
        QVERIFY(second.problems == first.problems);
    }
};

QTEST_GUILESS_MAIN(TestStoryWriter)
#include "tst_storywriter.moc"
