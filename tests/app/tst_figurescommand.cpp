// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/figures.h"

#include <QJsonArray>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "app/programfixture.h"

using namespace Qt::StringLiterals;

namespace tenbin {

namespace {

QJsonObject figureOf(const test::Outcome &outcome, const char *id)
{
    for (const QJsonValue &figure : outcome.json()[u"figures"_s].toArray()) {
        if (figure[u"id"_s].toString() == QLatin1String(id))
            return figure.toObject();
    }
    return {};
}

QString exactEnd(const QJsonObject &figure, const char *end)
{
    return figure[QLatin1String(end)][u"exact"_s].toString();
}

QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(u"scenario.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

} // namespace

class TestFiguresCommand final : public QObject {
    Q_OBJECT
private slots:
    void missingStory();
    void brokenStory();
    void shapeOfJson();
    void rangeIsExact();
    void tablesWithoutRowsHaveNoTallies();
    void emptyPartsHaveNoTallies();
    void valueInBothLanguages();
    void whatIfCounts();
    void scenarioFile();
    void badScenarioFile_data();
    void badScenarioFile();
    void textTable();
    void csvHasOneRowPerFigure();
    void independentCalculationAgrees();
};

void TestFiguresCommand::missingStory()
{
    const test::Outcome outcome = test::run({u"figures"_s, u"no such file"_s, u"--json"_s});
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.messages.contains("error [cannot-read]"_L1), qPrintable(outcome.messages));
    QVERIFY(outcome.data.isEmpty());
}

void TestFiguresCommand::brokenStory()
{
    const test::Outcome outcome = test::run({u"figures"_s, test::sourcePath("tests/data/bad/low-above-high.json")});
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.messages.contains("error [low-above-high] /facts/"_L1), qPrintable(outcome.messages));
}

void TestFiguresCommand::shapeOfJson()
{
    const test::Outcome outcome = test::run({u"figures"_s, u"--json"_s});
    QCOMPARE(outcome.code, 0);
    const QJsonObject root = outcome.json();
    QCOMPARE(root.keys(), QStringList({u"figures"_s, u"tallies"_s}));
    QCOMPARE(root[u"figures"_s].toArray().size(), 26);
    for (const QJsonValue &value : root[u"figures"_s].toArray()) {
        const QJsonObject figure = value.toObject();
        QCOMPARE(figure.keys(),
            QStringList({u"basis"_s, u"caveats"_s, u"formula"_s, u"high"_s, u"id"_s, u"inputs"_s, u"low"_s, u"problem"_s,
                u"text"_s, u"unit"_s}));
        QVERIFY(figure[u"problem"_s].isNull());
        QCOMPARE(figure[u"low"_s].toObject().keys(), QStringList({u"decimal"_s, u"exact"_s}));
        QCOMPARE(figure[u"basis"_s].toObject().keys().size(), figure[u"inputs"_s].toArray().size());
    }
    const QJsonArray tallies = root[u"tallies"_s].toArray();
    QCOMPARE(tallies.size(), 4);
    QCOMPARE(tallies[0][u"id"_s].toString(), u"benchmarks.base"_s);
    QCOMPARE(tallies[0][u"level"_s].toObject().keys(), QStringList({u"losses"_s, u"notApplicable"_s, u"ties"_s, u"wins"_s}));
    QCOMPARE(tallies[0][u"strict"_s].toObject().keys(), QStringList({u"losses"_s, u"ties"_s, u"wins"_s}));
}

void TestFiguresCommand::rangeIsExact()
{
    const QJsonObject growth = figureOf(test::run({u"figures"_s, u"--json"_s}), "budget.growth");
    QCOMPARE(exactEnd(growth, "low"), u"1/2"_s);
    QCOMPARE(exactEnd(growth, "high"), u"27/38"_s);
    QCOMPARE(growth[u"high"_s][u"decimal"_s].toString(), u"0.71052631578947368421"_s);
    QCOMPARE(growth[u"basis"_s].toObject(), (QJsonObject{{u"budget.new"_s, u"article"_s}, {u"budget.previous"_s, u"article"_s}}));
    const QJsonObject paired = figureOf(test::run({u"figures"_s, u"--json"_s, u"--pairing"_s, u"paired"_s}), "budget.growth");
    QCOMPARE(exactEnd(paired, "low"), u"11/19"_s);
    QCOMPARE(exactEnd(paired, "high"), u"5/8"_s);
    const QJsonObject increase = figureOf(test::run({u"figures"_s, u"--json"_s, u"--basis"_s, u"checked"_s}), "budget.increase");
    QCOMPARE(exactEnd(increase, "low"), u"20775000000"_s);
    QCOMPARE(increase[u"basis"_s][u"budget.previous"_s].toString(), u"checked"_s);
}

void TestFiguresCommand::tablesWithoutRowsHaveNoTallies()
{
    const QString second = test::sourcePath("resources/stories/microsoft-phi-2025.json");
    const QJsonArray tallies = test::run({u"figures"_s, second, u"--json"_s}).json()[u"tallies"_s].toArray();
    QCOMPARE(tallies.size(), 2);
    QCOMPARE(tallies[0][u"id"_s].toString(), u"benchmarks.chat"_s);
    QCOMPARE(tallies[1][u"id"_s].toString(), u"benchmarks.all"_s);
    QVERIFY(!test::run({u"figures"_s, second}).data.contains("benchmarks.base"));
}

void TestFiguresCommand::emptyPartsHaveNoTallies()
{
    const test::Outcome outcome = test::run({u"figures"_s, test::sourcePath("tests/data/empty-parts.json"), u"--json"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.json()[u"tallies"_s].isArray());
    QVERIFY(outcome.json()[u"tallies"_s].toArray().isEmpty());
}

void TestFiguresCommand::valueInBothLanguages()
{
    const QJsonObject figure = figureOf(test::run({u"figures"_s, u"--json"_s}), "equivalents.trainings-in-budget");
    const QJsonValue text = figure[u"text"_s];
    QVERIFY(text[u"ja"_s].toString().contains(u'～'));
    QVERIFY(text[u"en"_s].toString().contains(u'–'));
    // Different kinds of money: the caveat comes along, in both languages.
    const QJsonArray caveats = figure[u"caveats"_s].toArray();
    QVERIFY(!caveats.isEmpty());
    QVERIFY(!caveats[0][u"ja"_s].toString().isEmpty() && !caveats[0][u"en"_s].toString().isEmpty());
    // The language of the messages has no part in it.
    QCOMPARE(test::run({u"figures"_s, u"--json"_s}, Language::japanese()).data, test::run({u"figures"_s, u"--json"_s}).data);
}

void TestFiguresCommand::whatIfCounts()
{
    const test::Outcome outcome =
        test::run({u"figures"_s, u"--json"_s, u"--set"_s, u"budget.previous=40e9"_s, u"--set"_s, u"training.cost=0..1"_s});
    QCOMPARE(outcome.code, 0);
    const QJsonObject growth = figureOf(outcome, "budget.growth");
    QCOMPARE(exactEnd(growth, "low"), u"1/2"_s);
    QCOMPARE(exactEnd(growth, "high"), u"5/8"_s);
    QCOMPARE(growth[u"basis"_s][u"budget.previous"_s].toString(), u"what-if"_s);
    const QJsonObject problem = figureOf(outcome, "equivalents.trainings-in-budget")[u"problem"_s].toObject();
    QCOMPARE(problem.keys(), QStringList({u"code"_s, u"message"_s, u"pointer"_s}));
    QCOMPARE(problem[u"code"_s].toString(), u"divisor-contains-zero"_s);
    QVERIFY(problem[u"pointer"_s].toString().startsWith("/figures/"_L1));
    QVERIFY(figureOf(outcome, "equivalents.trainings-in-budget")[u"low"_s].isNull());
}

void TestFiguresCommand::scenarioFile()
{
    QTemporaryDir folder;
    const QString path = written(
        folder, R"({"basis": "checked", "set": {"budget.new": {"low": "61e9", "high": "62e9"}, "budget.previous": "1e9"}})");
    const QStringList arguments{u"figures"_s, u"--json"_s, u"--scenario"_s, path};
    QCOMPARE(exactEnd(figureOf(test::run(arguments), "budget.increase"), "low"), u"60000000000"_s);
    QCOMPARE(
        figureOf(test::run(arguments), "training.cost-per-parameter")[u"basis"_s][u"training.cost"_s].toString(), u"checked"_s);
    // The story's own by its id; one letter off is no file and names it.
    const test::Outcome own = test::run({u"figures"_s, u"--json"_s, u"--scenario"_s, u"october-outlook"_s});
    QCOMPARE(exactEnd(figureOf(own, "budget.increase"), "high"), u"34000000000"_s);
    const test::Outcome near = test::run({u"figures"_s, u"--scenario"_s, u"october-outlok"_s});
    QCOMPARE(near.code, 3);
    QVERIFY2(near.messages.contains("Did you mean october-outlook"_L1), qPrintable(near.messages));
    // Options count more.
    const test::Outcome over =
        test::run(arguments + QStringList{u"--set"_s, u"budget.previous=2e9"_s, u"--basis"_s, u"article"_s});
    QCOMPARE(exactEnd(figureOf(over, "budget.increase"), "low"), u"59000000000"_s);
    QCOMPARE(figureOf(over, "training.cost-per-parameter")[u"basis"_s][u"training.cost"_s].toString(), u"article"_s);
}

void TestFiguresCommand::badScenarioFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem"); ///< code and place in the message
    const auto row = [](const char *name, const char *bytes, const char *problem) {
        QTest::newRow(name) << QByteArray(bytes) << QString::fromLatin1(problem);
    };
    row("empty", "", "[empty]");
    row("not JSON", "{", "[syntax]");
    row("array", "[]", "[wrong-type]");
    row("unknown word", R"({"basis": "said"})", "[unknown-word] /basis");
    row("number", R"({"set": {"budget.new": 5}})", "[wrong-type] /set/budget.new");
    row("bad number", R"({"set": {"budget.new": "5,1"}})", "[bad-number] /set/budget.new");
    row("low above high", R"({"set": {"budget.new": {"low": "2", "high": "1"}}})", "[low-above-high] /set/budget.new");
    row("missing end", R"({"set": {"budget.new": {"low": "2"}}})", "[missing-key] /set/budget.new");
    row("unknown fact", R"({"set": {"budget.nwe": "2"}})", "[unknown-fact] /set/budget.nwe");
    row("twice", R"({"set": {"budget.new": "2", "budget.new": "3"}})", "[duplicate-key] /set/budget.new");
}

void TestFiguresCommand::badScenarioFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    QTemporaryDir folder;
    const test::Outcome outcome = test::run({u"figures"_s, u"--scenario"_s, written(folder, bytes)});
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.messages.contains(problem), qPrintable(outcome.messages));
    QCOMPARE(test::run({u"figures"_s, u"--scenario"_s, folder.filePath(u"none.json"_s)}).code, 3);
    QCOMPARE(test::run({u"figures"_s, u"--scenario"_s, folder.path()}).code, 3);
}

void TestFiguresCommand::textTable()
{
    const test::Outcome outcome = test::run({u"figures"_s});
    QCOMPARE(outcome.code, 0);
    const QList<QByteArray> lines = outcome.data.trimmed().split('\n');
    QCOMPARE(lines.size(), 26 + 4);
    QVERIFY(lines[0].startsWith("budget.increase "));
    QVERIFY2(lines[0].endsWith("$20–27\u00A0billion"), lines[0].constData());
    QVERIFY(test::run({u"figures"_s}, Language::japanese()).data.contains("200億～270億ドル"));
}

void TestFiguresCommand::csvHasOneRowPerFigure()
{
    const test::Outcome outcome = test::run({u"figures"_s, u"--csv"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.data.startsWith("\xEF\xBB\xBFid,unit,low,high,"));
    QCOMPARE(outcome.data.count("\r\n"), 27);
    QVERIFY(outcome.data.contains("\r\nbudget.growth,ratio,0.5,0.71052631578947368421,1/2,27/38,"));
}

void TestFiguresCommand::independentCalculationAgrees()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("python3 is not there");
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(python,
        {test::sourcePath("tests/app/compare_figures.py"), QStringLiteral(TENBIN_PROGRAM),
            test::sourcePath("resources/stories/meta-deepseek-2025.json")});
    QVERIFY(process.waitForFinished(240'000));
    const QByteArray output = process.readAll();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, output.constData());
    QVERIFY2(output.contains("10 scenarios, 26 figures each, 0 differences"), output.constData());
}

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::TestFiguresCommand)
#include "tst_figurescommand.moc"
