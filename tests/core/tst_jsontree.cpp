// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tests of the JSON tree: order, places, limits and hostile input.
#include "core/story/jsontree.h"

#include "core/storyfiles.h"

#include <QElapsedTimer>
#include <QTest>

using tenbin::JsonKind;
using tenbin::JsonReading;
using tenbin::JsonTree;
using tenbin::readJson;
using tenbin::test::problemLines;

namespace {

/// The tree as compact JSON, from nothing but its public functions.
QString dump(const JsonTree &tree, JsonTree::Index at)
{
    const auto words = [](std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); };
    switch (tree.kind(at)) {
    case JsonKind::String:
        return u'"' + words(tree.text(at)) + u'"';
    case JsonKind::Number:
        return words(tree.text(at));
    case JsonKind::True:
        return QStringLiteral("true");
    case JsonKind::False:
        return QStringLiteral("false");
    case JsonKind::Null:
        return QStringLiteral("null");
    case JsonKind::Object:
    case JsonKind::Array:
        break;
    }
    const bool isObject = tree.kind(at) == JsonKind::Object;
    QStringList children;
    for (auto index = tree.first(at); index != tree.end(at); index = tree.next(index))
        children += (isObject ? words(tree.key(index)) + u':' : QString()) + dump(tree, index);
    return isObject ? u'{' + children.join(u',') + u'}' : u'[' + children.join(u',') + u']';
}

} // namespace

class TestJsonTree : public QObject {
    Q_OBJECT

private slots:
    void faults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QStringList>("place");
        const auto row = [](const char *name, QByteArray bytes, const char *problem, QStringList place = {}) {
            QTest::newRow(name) << std::move(bytes) << QString::fromLatin1(problem) << std::move(place);
        };
        const auto at = [](const char *line, const char *column) {
            return QStringList{QString::fromLatin1(line), QString::fromLatin1(column)};
        };
        row("nothing", {}, "error empty");
        row("spaces", " \r\n\t", "error empty");
        row("mark only", "\xEF\xBB\xBF", "error empty");
        row("broken", "{", "error syntax", at("1", "2"));
        row("second line", "[1,\n 2,]", "error syntax", at("2", "4"));
        row("columns are characters", "[\"あ\" 1]", "error syntax", at("1", "6"));
        row("trailing text", "{} {}", "error syntax", at("1", "4"));
        row("comment", "// a\n1", "error syntax", at("1", "1"));
        row("NaN", "[NaN]", "error syntax", at("1", "2"));
        row("Infinity", "[Infinity]", "error syntax", at("1", "2"));
        row("number too large for any type", "[1e999]", "error syntax");
        row("leading zero", "[01]", "error syntax");
        row("NUL", QByteArray("[1]\0", 4), "error syntax", at("1", "4"));
        row("NUL inside a string", QByteArray("[\"a\0b\"]", 7), "error syntax", at("1", "4"));
        row("tab inside a string", "[\"a\tb\"]", "error syntax");
        row("lone surrogate", "[\"\\udc00\"]", "error syntax");
        row("not UTF-8", "[\"\xE9\"]", "error not-utf8");
        row("overlong", "[\"\xC0\xAF\"]", "error not-utf8");
        row("encoded surrogate", "[\"\xED\xA0\x80\"]", "error not-utf8");
        row("cut character", "[\"\xE3\x81", "error not-utf8");
        row("UTF-16 with mark", QByteArray("\xFF\xFE[\0]\0", 6), "error not-utf8");
        row("UTF-16", QByteArray("[\0]\0", 4), "error not-utf8");
        row("UTF-16, big end first", QByteArray("\0[\0]", 4), "error not-utf8");
    }

    void faults()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, problem);
        QFETCH(QStringList, place);
        const JsonReading reading = readJson(bytes);
        QVERIFY(reading.tree.isEmpty());
        QCOMPARE(problemLines(reading.problems), QStringList{problem});
        if (!place.isEmpty())
            QCOMPARE(reading.problems.front().arguments.first(2), place);
    }

    void values_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *bytes, const char *expected) {
            QTest::newRow(bytes) << QByteArray(bytes) << QString::fromUtf8(expected);
        };
        row("null", "null");
        row("{}", "{}");
        row("[[],{},[[]]]", "[[],{},[[]]]");
        row("{\"b\":1,\"a\":[true,false,null],\"c\":{\"d\":\"x\"}}", "{b:1,a:[true,false,null],c:{d:\"x\"}}");
        row("[0.10, 1e3, -7, 123456789012345678901234567890]", "[0.10,1e3,-7,123456789012345678901234567890]");
        row("[\"\\u3042\\n\\/\", \"\xF0\x9F\x8D\x81\"]", "[\"あ\n/\",\"\xF0\x9F\x8D\x81\"]");
        row("\xEF\xBB\xBF[1]", "[1]");
    }

    void values()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        const JsonReading reading = readJson(bytes);
        QCOMPARE(problemLines(reading.problems), QStringList());
        QCOMPARE(dump(reading.tree, 0), expected);
    }

    void pointers()
    {
        const JsonReading reading = readJson("{\"a/b\": [0, {\"~\": 1}], \"\": {\"あ\": 2}}");
        const JsonTree &tree = reading.tree;
        QStringList found;
        for (JsonTree::Index index = 0; index < tree.end(0); ++index)
            found += tree.pointer(index);
        QCOMPARE(found,
            QStringList({QString(), QStringLiteral("/a~1b"), QStringLiteral("/a~1b/0"), QStringLiteral("/a~1b/1"),
                QStringLiteral("/a~1b/1/~0"), QStringLiteral("/"), QStringLiteral("//あ")}));
        QCOMPARE(tree.count(0), 2U);
        QCOMPARE(tree.member(0, "a/b"), std::optional<JsonTree::Index>(1));
        QCOMPARE(tree.member(0, "b"), std::optional<JsonTree::Index>());
    }

    void duplicateKeys()
    {
        const JsonReading reading = readJson("{\"a\":1,\"b\":{\"c/\":1,\"c/\":2},\"a\":3,\"a\":4}");
        QStringList lines = problemLines(reading.problems);
        lines.sort();
        QCOMPARE(lines,
            QStringList({QStringLiteral("error duplicate-key /a"), QStringLiteral("error duplicate-key /a"),
                QStringLiteral("error duplicate-key /b/c~1")}));
        QCOMPARE(reading.places.size(), reading.problems.size());
        QCOMPARE(reading.tree.text(*reading.tree.member(0, "a")), std::string_view("1"));
    }

    void duplicateAmongManyKeys()
    {
        QByteArray bytes = "{";
        for (int i = 0; i < 100'000; ++i)
            bytes += "\"k" + QByteArray::number(i) + "\":0,";
        bytes += "\"k500\":1}";
        QElapsedTimer timer;
        timer.start();
        const JsonReading reading = readJson(bytes);
        QCOMPARE(problemLines(reading.problems), QStringList{QStringLiteral("error duplicate-key /k500")});
        QVERIFY2(timer.elapsed() < 5000, "comparing every pair of keys would take minutes");
    }

    void depth()
    {
        for (const int depth : {31, 32}) {
            const JsonReading reading = readJson(QByteArray(depth, '[') + QByteArray(depth, ']'));
            QVERIFY(reading.problems.empty());
        }
        const JsonReading reading = readJson(QByteArray(33, '[') + QByteArray(33, ']'));
        QCOMPARE(
            problemLines(reading.problems), QStringList{QStringLiteral("error too-deep ") + QStringLiteral("/0").repeated(32)});
        QVERIFY(reading.tree.isEmpty());
    }

    void veryDeep_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray objects;
        for (int i = 0; i < 100'000; ++i)
            objects += "{\"a\":";
        QTest::newRow("arrays") << QByteArray(100'000, '[');
        QTest::newRow("objects") << objects;
    }

    void veryDeep()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const JsonReading reading = readJson(bytes);
        QCOMPARE(reading.problems.size(), std::size_t(1));
        QCOMPARE(reading.problems.front().code, tenbin::ProblemCode::TooDeep);
        QVERIFY2(timer.elapsed() < 1000, "reading goes on after the limit");
        // A tree that is allowed to be deep must not recurse when it goes away either.
        const JsonReading allowed = readJson(QByteArray(100'000, '[') + QByteArray(100'000, ']'), {.depth = 100'000});
        QVERIFY(allowed.problems.empty());
        QCOMPARE(allowed.tree.end(0), 100'000U);
    }

    void limits()
    {
        QCOMPARE(problemLines(readJson("[1,2,3]", {.bytes = 6}).problems), QStringList{QStringLiteral("error too-large")});
        QVERIFY(readJson("[1,2,3]", {.bytes = 7}).problems.empty());
        QCOMPARE(problemLines(readJson("[1,2,3]", {.values = 3}).problems), QStringList{QStringLiteral("error too-large")});
        QVERIFY(readJson("[1,2,3]", {.values = 4}).problems.empty());
    }

    /// Characters of more than one byte at every position of the check's blocks.
    void longText()
    {
        for (int shift = 0; shift < 4; ++shift) {
            const QString text = QString(shift, u'a') + QStringLiteral("あ🍁").repeated(3000);
            const JsonReading reading = readJson("[\"" + text.toUtf8() + "\"]");
            QVERIFY(reading.problems.empty());
            QCOMPARE(dump(reading.tree, 1), u'"' + text + u'"');
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonTree)
#include "tst_jsontree.moc"
