// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/check.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "core/chartneeds.h"
#include "app/programfixture.h"
#include "core/charts/chartplan.h"

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
    void claimsInJson();
    void claimsInWords();
    void placesInTheArticle();
    void articleThatCannotBeRead_data();
    void articleThatCannotBeRead();
    void theArticleItselfIsNeverPrinted();
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
        QCOMPARE(outcome.json().keys(), QStringList({u"claims"_s, u"locators"_s, u"problems"_s}));
        QCOMPARE(outcome.json()[u"problems"_s], QJsonArray());
        QCOMPARE(outcome.json()[u"locators"_s], QJsonArray()); // no article was given
    }
    QVERIFY(test::run({u"check"_s}).data.startsWith("No problems.\n"));
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

void TestCheckCommand::claimsInJson()
{
    const auto claims = [](const QStringList &more) {
        const test::Outcome outcome = test::run(QStringList{u"check"_s, u"--json"_s} + more);
        return outcome.code == 0 ? outcome.json()[u"claims"_s].toArray() : QJsonArray();
    };
    const QJsonArray all = claims({});
    QCOMPARE(all.size(), 24);
    QMap<QString, int> counts;
    for (const QJsonValue &claim : all) {
        QCOMPARE(claim.toObject().keys(), QStringList({u"article"_s, u"checked"_s, u"id"_s, u"verdict"_s}));
        ++counts[claim[u"verdict"_s].toString()];
    }
    QCOMPARE(counts, (QMap<QString, int>{{u"right"_s, 4}, {u"imprecise"_s, 8}, {u"wrong"_s, 6}, {u"uncheckable"_s, 6}}));
    QCOMPARE(all[0][u"article"_s].toObject(),
        (QJsonObject{{u"verdict"_s, QJsonValue()}, {u"low"_s, QJsonValue()}, {u"high"_s, QJsonValue()}}));
    const QJsonObject growth = all[3].toObject();
    QCOMPARE(growth[u"id"_s].toString(), u"C04"_s);
    QCOMPARE(growth[u"verdict"_s].toString(), u"imprecise"_s);
    QCOMPARE(growth[u"article"_s][u"low"_s][u"exact"_s].toString(), u"1/2"_s);
    QCOMPARE(growth[u"article"_s][u"high"_s][u"exact"_s].toString(), u"27/38"_s);
    QCOMPARE(growth[u"article"_s][u"high"_s][u"decimal"_s].toString(), u"0.71052631578947368421"_s);
    QCOMPARE(claims({u"--basis"_s, u"checked"_s}), all);
    const QJsonArray changed = claims({u"--set"_s, u"budget.new=80e9"_s});
    QCOMPARE(changed[3][u"verdict"_s].toString(), u"wrong"_s);
}

void TestCheckCommand::claimsInWords()
{
    const QString english = QString::fromUtf8(test::run({u"check"_s}).data);
    QVERIFY(english.contains("Claims: 24\n"_L1));
    QVERIFY(english.contains("  Imprecise: 8\n"_L1));
    QVERIFY(english.contains("C04  Imprecise: "_L1));
    QVERIFY(english.contains(u"give +50–71%; the claim says +50%: imprecise.\n"_s));
    const QString japanese = QString::fromUtf8(test::run({u"check"_s}, Language::japanese()).data);
    QVERIFY(japanese.contains(u"主張：24件\n"_s));
    QVERIFY(japanese.contains(u"C04  不正確：新しい予算は"_s));
    QVERIFY(!japanese.contains("Claims"_L1));
}

namespace {

/// A story of the test data with claims at "38" (once), "40 %" (twice) and "E7" (wanted a third time), and its article.
struct Places {
    QTemporaryDir folder;
    QString story = folder.filePath(u"story.json"_s);
    QString article = folder.filePath(u"article.txt"_s);

    [[nodiscard]] bool write(const QByteArray &text, const QByteArray &third) const
    {
        QFile mini(test::sourcePath("tests/data/mini.json"));
        if (!mini.open(QIODevice::ReadOnly))
            return false;
        QJsonObject root = QJsonDocument::fromJson(mini.readAll()).object();
        QJsonArray claims;
        const std::pair<QString, int> locators[] = {{u"38"_s, 1}, {u"40 %"_s, 2}, {QString::fromUtf8(third), 3}};
        for (const auto &[locator, occurrence] : locators) {
            const QString id = u"C%1"_s.arg(claims.size());
            const QJsonObject words{{u"ja"_s, id + u"の主張"_s}, {u"en"_s, u"claim "_s + id}};
            const QJsonObject finding{
                {u"verdict"_s, u"wrong"_s}, {u"text"_s, words}, {u"sources"_s, QJsonArray()}, {u"certainty"_s, u"D"_s}};
            claims.append(QJsonObject{{u"id"_s, id}, {u"text"_s, words}, {u"finding"_s, finding},
                {u"locator"_s, QJsonObject{{u"text"_s, locator}, {u"occurrence"_s, occurrence}}}});
        }
        root[u"claims"_s] = claims;
        QJsonArray facts;
        for (const QJsonValue &value : root[u"facts"_s].toArray()) {
            QJsonObject fact = value.toObject();
            QJsonObject reading = fact.value(u"article"_s).toObject();
            reading.remove(u"locator"_s);
            if (!reading.isEmpty())
                fact[u"article"_s] = reading;
            facts.append(fact);
        }
        root[u"facts"_s] = facts;
        QFile out(story), words(article);
        return out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(root).toJson()) > 0 && words.open(QIODevice::WriteOnly)
            && words.write(text) == text.size();
    }
};

constexpr char someText[] = "Secret sentence: 38 of them, 40 % and 140 %, E7 and again 40\u00a0%, E7.\n";

} // namespace

void TestCheckCommand::placesInTheArticle()
{
    const Places files;
    QVERIFY(files.write(someText, "E7"));
    test::Outcome outcome = test::run({u"check"_s, files.story, u"--article"_s, files.article, u"--json"_s});
    QVERIFY2(outcome.code == 1, outcome.data.constData());
    QCOMPARE(outcome.json()[u"problems"_s], QJsonArray());
    const QJsonArray locators = outcome.json()[u"locators"_s].toArray();
    QCOMPARE(locators.size(), 3);
    const auto entry = [](const char *id, const char *text, int occurrence, const char *status, int count) {
        return QJsonObject{{u"id"_s, QString::fromLatin1(id)}, {u"text"_s, QString::fromLatin1(text)},
            {u"occurrence"_s, occurrence}, {u"status"_s, QString::fromLatin1(status)}, {u"count"_s, count}};
    };
    QCOMPARE(locators[0].toObject(), entry("C0", "38", 1, "found", 1));
    QCOMPARE(locators[1].toObject(), entry("C1", "40 %", 2, "found", 2));
    QCOMPARE(locators[2].toObject(), entry("C2", "E7", 3, "elsewhere", 2));

    outcome = test::run({u"check"_s, files.story, u"--article"_s, files.article});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.data.contains("Places in the article: 3, not found: 1.\n"));
    QVERIFY(QString::fromUtf8(outcome.data).contains(u"C2 (claim C2): “E7” is in the article, but not 3 times (found: 2)."_s));
    QVERIFY(files.write(someText, "E8"));
    outcome = test::run({u"check"_s, files.story, u"--article"_s, files.article}, Language::japanese());
    QVERIFY(QString::fromUtf8(outcome.data).contains(u"C2（C2の主張）：「E8」は記事にありません。"_s));

    QVERIFY(files.write(QByteArray(someText) + "E7", "E7"));
    outcome = test::run({u"check"_s, files.story, u"--article"_s, files.article});
    QCOMPARE(outcome.code, 0); // claims judged wrong are results
    QVERIFY(outcome.data.contains("Places in the article: 3, all found.\n"));
    QCOMPARE(test::run({u"check"_s, files.story}).code, 0);
}

void TestCheckCommand::articleThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << u"[empty]"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << u"[not-text]"_s;
    QTest::newRow("too large") << QByteArray(4 * 1024 * 1024 + 1, 'a') << u"[too-large]"_s;
}

void TestCheckCommand::articleThatCannotBeRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    const Places files;
    QVERIFY(files.write(text, "E7"));
    for (const QStringList &more : {QStringList(), QStringList{u"--json"_s}}) {
        const test::Outcome outcome = test::run(QStringList{u"check"_s, files.story, u"--article"_s, files.article} + more);
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.data.isEmpty());
        QVERIFY2(outcome.messages.contains(code), qPrintable(outcome.messages));
        QVERIFY(outcome.messages.contains(files.article));
    }
    QCOMPARE(test::run({u"check"_s, u"--article"_s, u"/nowhere"_s}).code, 3);
    QCOMPARE(test::run({u"check"_s, u"--article"_s}).code, 2);
    QCOMPARE(test::run({u"figures"_s, u"--article"_s, files.article}).code, 2);
}

void TestCheckCommand::theArticleItselfIsNeverPrinted()
{
    const Places files;
    QVERIFY(files.write(someText, "E7"));
    for (const QStringList &more : {QStringList(), QStringList{u"--json"_s}}) {
        const test::Outcome outcome = test::run(QStringList{u"check"_s, files.story, u"--article"_s, files.article} + more);
        QVERIFY(!outcome.data.contains("Secret"));
        QVERIFY(!outcome.messages.contains("Secret"_L1));
    }
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
    QCOMPARE(charts.size(), static_cast<qsizetype>(chartList().size()));
    for (const QJsonValue &value : charts) {
        const QJsonObject chart = value.toObject();
        QCOMPARE(chart.keys(), QStringList({u"available"_s, u"id"_s, u"reason"_s, u"tab"_s, u"title"_s}));
        const bool waits = test::needsPrices(*chartInfo(chart[u"id"_s].toString()));
        QVERIFY2(chart[u"available"_s].toBool() != waits, qPrintable(chart[u"id"_s].toString()));
        QCOMPARE(chart[u"reason"_s].isNull(), !waits);
        const QString ja = chart[u"title"_s][u"ja"_s].toString(), en = chart[u"title"_s][u"en"_s].toString();
        QVERIFY(!ja.isEmpty() && !en.isEmpty() && ja != en);
        QVERIFY(!en.contains(u'\n'));
    }
    QCOMPARE(test::run({u"charts"_s}).data.count('\n'), charts.size());
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
