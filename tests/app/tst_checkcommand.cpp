// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/check.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "app/programfixture.h"

using namespace Qt::StringLiterals;

namespace tenbin {

class TestCheckCommand final : public QObject {
    Q_OBJECT
private slots:
    void missingFile();
    void badStoriesAreRefused();
    void builtInStoryIsFine();
    void warningsAreFindings();
    void figureWithoutValueIsAWarning();
    void messagesInTheLanguage();
    void controlCharactersStayOut();
    void chartsOfTheBuiltInStory();
    void chartsOfAnEmptyStory();
};

void TestCheckCommand::missingFile()
{
    const test::Outcome outcome = test::run({u"check"_s, u"no such file"_s, u"--json"_s});
    QCOMPARE(outcome.code, 3);
    const QJsonArray problems = outcome.json()[u"problems"_s].toArray();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0].toObject().keys(), QStringList({u"code"_s, u"message"_s, u"pointer"_s, u"severity"_s}));
    QCOMPARE(problems[0][u"code"_s].toString(), u"cannot-read"_s);
    QCOMPARE(problems[0][u"severity"_s].toString(), u"error"_s);
}

void TestCheckCommand::badStoriesAreRefused()
{
    const QDir folder(test::sourcePath("tests/data/bad"));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files);
    int refusedCount = 0;
    for (const QString &name : names) {
        const test::Outcome outcome = test::run({u"check"_s, folder.filePath(name), u"--json"_s});
        const QJsonArray problems = outcome.json()[u"problems"_s].toArray();
        const bool refused = std::any_of(problems.begin(), problems.end(),
            [](const QJsonValue &problem) { return problem[u"severity"_s].toString() == u"error"_s; });
        const int expected = refused ? 3 : problems.isEmpty() ? 0 : 1; // a few are only warned of, or fine after all
        QVERIFY2(outcome.code == expected, qPrintable(name));
        refusedCount += refused ? 1 : 0;
    }
    QVERIFY(refusedCount > 20);
}

void TestCheckCommand::builtInStoryIsFine()
{
    for (const char *basis : {"article", "checked"}) {
        const test::Outcome outcome = test::run({u"check"_s, u"--json"_s, u"--basis"_s, QString::fromLatin1(basis)});
        QVERIFY2(outcome.code == 0, outcome.data.constData());
        QCOMPARE(outcome.json(),
            (QJsonObject{{u"problems"_s, QJsonArray()}, {u"claims"_s, QJsonArray()}, {u"locators"_s, QJsonArray()}}));
    }
    QCOMPARE(test::run({u"check"_s}).data, QByteArray("No problems.\n"));
}

void TestCheckCommand::warningsAreFindings()
{
    QFile story(test::sourcePath("tests/data/mini.json"));
    QVERIFY(story.open(QIODevice::ReadOnly));
    QByteArray bytes = story.readAll();
    bytes.replace(R"("format": 1,)", R"("format": 1, "colour": "red",)");
    QTemporaryDir folder;
    QFile changed(folder.filePath(u"story.json"_s));
    QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write(bytes) == bytes.size());
    changed.close();
    const test::Outcome outcome = test::run({u"check"_s, changed.fileName(), u"--json"_s});
    QCOMPARE(outcome.code, 1);
    const QJsonArray problems = outcome.json()[u"problems"_s].toArray();
    QCOMPARE(problems[0][u"code"_s].toString(), u"unknown-key"_s);
    QCOMPARE(problems[0][u"pointer"_s].toString(), u"/colour"_s);
    QCOMPARE(problems[0][u"severity"_s].toString(), u"warning"_s);
    // The story can be used all the same.
    QCOMPARE(test::run({u"figures"_s, changed.fileName()}).code, 0);
}

void TestCheckCommand::figureWithoutValueIsAWarning()
{
    const test::Outcome outcome = test::run({u"check"_s, u"--json"_s, u"--set"_s, u"training.cost=-1..1"_s});
    QCOMPARE(outcome.code, 1);
    const QJsonArray problems = outcome.json()[u"problems"_s].toArray();
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems[0][u"code"_s].toString(), u"divisor-contains-zero"_s);
    QCOMPARE(problems[0][u"severity"_s].toString(), u"warning"_s);
    QVERIFY(problems[0][u"pointer"_s].toString().startsWith("/figures/"_L1));
}

void TestCheckCommand::messagesInTheLanguage()
{
    const QString bad = test::sourcePath("tests/data/bad/low-above-high.json");
    const test::Outcome english = test::run({u"check"_s, bad});
    const test::Outcome japanese = test::run({u"check"_s, bad}, Language::japanese());
    QCOMPARE(english.code, 3);
    QCOMPARE(japanese.code, 3);
    QVERIFY(english.messages.contains("error [low-above-high]"_L1));
    QVERIFY2(japanese.messages.contains(u"エラー [low-above-high]"_s), qPrintable(japanese.messages));
    QCOMPARE(
        test::run({u"check"_s, bad, u"--json"_s}).data, test::run({u"check"_s, bad, u"--json"_s}, Language::japanese()).data);
}

void TestCheckCommand::controlCharactersStayOut()
{
    const test::Outcome outcome = test::run({u"check"_s, u"\u001b[31mred\nline"_s});
    QVERIFY(!outcome.messages.contains(u'\u001b'));
    QCOMPARE(outcome.messages.count(u'\n'), 1);
}

void TestCheckCommand::chartsOfTheBuiltInStory()
{
    const test::Outcome outcome = test::run({u"charts"_s, u"--json"_s});
    QCOMPARE(outcome.code, 0);
    const QJsonArray charts = outcome.json()[u"charts"_s].toArray();
    QCOMPARE(charts.size(), 10);
    for (const QJsonValue &value : charts) {
        const QJsonObject chart = value.toObject();
        QCOMPARE(chart.keys(), QStringList({u"available"_s, u"id"_s, u"reason"_s, u"tab"_s, u"title"_s}));
        QVERIFY2(chart[u"available"_s].toBool(), qPrintable(chart[u"id"_s].toString()));
        QVERIFY(chart[u"reason"_s].isNull());
        const QString ja = chart[u"title"_s][u"ja"_s].toString(), en = chart[u"title"_s][u"en"_s].toString();
        QVERIFY(!ja.isEmpty() && !en.isEmpty() && ja != en);
        QVERIFY(!en.contains(u'\n'));
    }
    QCOMPARE(test::run({u"charts"_s}).data.count('\n'), 10);
}

void TestCheckCommand::chartsOfAnEmptyStory()
{
    const test::Outcome outcome = test::run({u"charts"_s, test::sourcePath("tests/data/empty-parts.json"), u"--json"_s});
    QCOMPARE(outcome.code, 0);
    for (const QJsonValue &chart : outcome.json()[u"charts"_s].toArray()) {
        QVERIFY2(!chart[u"available"_s].toBool(), qPrintable(chart[u"id"_s].toString()));
        QVERIFY(!chart[u"reason"_s][u"ja"_s].toString().isEmpty());
        QVERIFY(!chart[u"title"_s][u"en"_s].toString().isEmpty());
    }
}

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::TestCheckCommand)
#include "tst_checkcommand.moc"
