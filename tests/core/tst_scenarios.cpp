// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: named scenarios as values, and scenario files.
#include "core/figures/scenarios.h"

#include "core/story/scenariofile.h"
#include "core/story/storyreader.h"
#include "core/storyfiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenbin;
using tenbin::test::problemLines;

namespace {

Printed printed(const QString &text)
{
    return {text, *parseDecimal(text)};
}

NamedScenario example()
{
    NamedScenario named;
    named.id = u"dear"_s;
    named.name = {u"高い料金"_s, u"Dear hours"_s};
    named.pairing = Pairing::Paired;
    named.settings = {
        {u"price"_s, printed(u"3.42"_s), printed(u"3.42"_s), false}, {u"budget"_s, printed(u"60e9"_s), printed(u"72e9"_s), true}};
    return named;
}

} // namespace

class TestScenarios : public QObject {
    Q_OBJECT

private slots:
    void emptyScenario()
    {
        Scenario base{Basis::Checked, Pairing::Paired, Rounding::Printed, {{u"a"_s, {1, 2}}}};
        const Scenario bare = scenarioOf({}, base);
        base.overrides.clear();
        QCOMPARE(bare, base);
        QCOMPARE(writeScenarioFile({}), QByteArray("{\"set\": {}}\n"));
        QCOMPARE(freeScenarioId({}), u"scenario-1"_s);
    }

    void switchesNotSetStay()
    {
        const Scenario base{Basis::Checked, Pairing::Independent, Rounding::Printed, {{u"old"_s, {1, 1}}}};
        const Scenario scenario = scenarioOf(example(), base);
        QCOMPARE(scenario.basis, Basis::Checked);
        QCOMPARE(scenario.pairing, Pairing::Paired);
        QCOMPARE(scenario.rounding, Rounding::Printed);
        QCOMPARE(scenario.overrides.keys(), QStringList({u"budget"_s, u"price"_s}));
        QVERIFY((scenario.overrides.value(u"price"_s) == Override{Rational(171, 50), Rational(171, 50)}));
    }

    void thereAndBack_data()
    {
        QTest::addColumn<QString>("low");
        QTest::addColumn<QString>("high");
        const auto row = [](const char *low, const char *high) {
            QTest::addRow("%s %s", low, high) << QString::fromLatin1(low) << QString::fromLatin1(high);
        };
        row("0", "0");
        row("60e9", "65e9");
        row("-9.43", "-9.43");
        row("0.00000831", "1");
        row("1e-40", "1e40");
        row("1234567890123456789012345678901234567890", "1234567890123456789012345678901234567890e40");
        row("0.000000000000123456789012345678901234567", "1");
        row("0.123456789012345678901234567890123456789e-40", "0");
    }

    void thereAndBack()
    {
        QFETCH(QString, low);
        QFETCH(QString, high);
        Rational ends[] = {*parseDecimal(low), *parseDecimal(high)};
        if (ends[1] < ends[0])
            ends[1] = ends[0];
        const Scenario scenario{Basis::Checked, Pairing::Paired, Rounding::Exact, {{u"fact"_s, {ends[0], ends[1]}}}};
        const NamedScenario named = namedScenario(u"scenario-1"_s, {u"場合"_s, u"Case"_s}, scenario);
        QCOMPARE(named.settings.size(), std::size_t(1));
        QCOMPARE(named.settings.front().isRange, ends[0] != ends[1]);
        QCOMPARE(scenarioOf(named, {}), scenario);
        const ScenarioReading back = readScenario(writeScenarioFile(named));
        QCOMPARE(problemLines(back.problems), QStringList());
        QCOMPARE(back.scenario, named);
    }

    /// A third cannot be written; the nearest that can be is kept and stays itself.
    void thirds()
    {
        const Scenario scenario{{}, {}, {}, {{u"fact"_s, {Rational(1, 3), Rational(2, 3)}}}};
        const NamedScenario named = namedScenario(u"s"_s, {}, scenario);
        const Printed &low = named.settings.front().low;
        QVERIFY(parseDecimal(low.text) == low.value);
        QVERIFY(magnitudeOf(low.value - Rational(1, 3)) < powerOfTen(-38));
    }

    void freeIds()
    {
        NamedScenario first = example();
        first.id = u"scenario-1"_s;
        NamedScenario third = example();
        third.id = u"scenario-3"_s;
        QCOMPARE(freeScenarioId({example()}), u"scenario-1"_s);
        QCOMPARE(freeScenarioId({first, example(), third}), u"scenario-2"_s);
    }

    void fileFaults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char *bytes, const QStringList &problems) {
            QTest::newRow(bytes) << QByteArray(bytes) << problems;
        };
        row("", {u"error empty"_s});
        row("[", {u"error syntax"_s});
        row("[]", {u"error wrong-type"_s});
        row("{}", {});
        row(R"({"set": {}})", {});
        row(R"({"set": {"any.fact": "1"}})", {});
        row(R"({"set": {"a": {"low": "2", "high": "1"}}})", {u"error low-above-high /set/a"_s});
        row(R"({"set": {"a": {"low": "1", "high": "2", "step": "1"}}})", {u"warning unknown-key /set/a/step"_s});
        row(R"({"set": {"a": "1/3"}})", {u"error bad-number /set/a"_s});
        row(R"({"set": {"": "1"}})", {u"error bad-id /set/"_s});
        row(R"({"basis": "guess", "names": 1})", {u"error unknown-word /basis"_s, u"warning unknown-key /names"_s});
        row(R"({"id": "x y", "name": {"en": "X"}})", {u"error bad-id /id"_s, u"warning missing-language /name"_s});
    }

    void fileFaults()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, problems);
        QCOMPARE(problemLines(readScenario(bytes).problems), problems);
    }

    void fileOnDisk()
    {
        const QTemporaryDir folder;
        QCOMPARE(problemLines(readScenarioFile(folder.filePath(u"none.json"_s)).problems), QStringList{u"error cannot-read"_s});
        QCOMPARE(problemLines(readScenarioFile(folder.path()).problems), QStringList{u"error cannot-read"_s});
        QFile file(folder.filePath(u"s.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(writeScenarioFile(example()));
        file.close();
        QCOMPARE(readScenarioFile(file.fileName()).scenario, example());
        QVERIFY(file.resize(maxScenarioBytes + 1));
        QCOMPARE(problemLines(readScenarioFile(file.fileName()).problems), QStringList{u"error too-large"_s});
    }

    /// Each scenario of the built-in story changes some figure, and says something in both languages.
    void builtIn()
    {
        const StoryReading reading = readBuiltInStory();
        QVERIFY(reading.story);
        const Story &story = *reading.story;
        QVERIFY(story.scenarios.size() >= 2);
        const Figures plain = evaluate(story, {});
        for (const NamedScenario &named : story.scenarios) {
            QVERIFY(!named.name.ja.isEmpty() && !named.name.en.isEmpty() && !named.note.ja.isEmpty() && !named.note.en.isEmpty());
            const Scenario scenario = scenarioOf(named, {});
            QVERIFY(checkScenario(story, scenario).empty());
            const Figures changed = evaluate(story, scenario);
            int differences = 0;
            for (std::size_t i = 0; i < plain.all().size(); ++i)
                differences += plain.all()[i].quantity != changed.all()[i].quantity ? 1 : 0;
            QVERIFY2(differences > 0, qPrintable(named.id));
        }
    }
};

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
