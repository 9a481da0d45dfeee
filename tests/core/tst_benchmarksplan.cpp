// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tests of the chart of benchmark gaps.
#include "golden.h"

#include <QSet>

using namespace tenbin;
using namespace tenbin::test;

namespace {

const QString id = QStringLiteral("models.benchmarks");

ChartSpec english(const Scenario &scenario, const Story &story = builtInStory(), std::optional<BenchmarkTable> table = {},
    BenchmarkOrder order = BenchmarkOrder::ByGap)
{
    ViewOptions options = viewIn(Language::english());
    options.table = table;
    options.order = order;
    return planned(id, story, scenario, options);
}

/// Every test of ours at one score, theirs at another.
Scenario allScores(const char *ours, const char *theirs)
{
    Scenario scenario = scenarioOf(Basis::Checked);
    for (const BenchmarkRow &row : builtInStory().benchmarks->rows) {
        setFact(scenario, qPrintable(row.ours), row.lowerIsBetter ? theirs : ours);
        setFact(scenario, qPrintable(row.theirs), row.lowerIsBetter ? ours : theirs);
    }
    return scenario;
}

} // namespace

class TestBenchmarksPlan : public QObject {
    Q_OBJECT

private slots:
    void noBenchmarks()
    {
        Story story = builtInStory();
        story.benchmarks->rows.clear();
        QCOMPARE(english({}, story).subtitle, QStringLiteral("This story has no benchmarks."));
        story.benchmarks.reset();
        QCOMPARE(english({}, story).subtitle, QStringLiteral("This story has no benchmarks."));
    }

    void withoutModels()
    {
        Story story = builtInStory();
        story.models.reset();
        const ChartSpec spec = english(scenarioOf(Basis::Checked), story);
        QVERIFY2(specFaults(spec).isEmpty(), qPrintable(specFaults(spec).join(u'\n')));
        QVERIFY(spec.title.contains(QLatin1String("deepseek-v3")));
    }

    void withoutLevelRule()
    {
        Story story = builtInStory();
        story.benchmarks->levelGap.reset();
        const ChartSpec spec = english(scenarioOf(Basis::Checked), story);
        QVERIFY(specFaults(spec).isEmpty());
        for (const QString &caveat : spec.footer.caveats)
            QVERIFY2(!caveat.contains(QLatin1String("count as level")), qPrintable(caveat));
        for (const Datum &datum : spec.data) // nor is there a scale that it does not apply to
            QVERIFY2(!datum.note.contains(QLatin1String("the rule for level")), qPrintable(datum.note));
    }

    void golden_data() { addGoldenRows({id}); }
    void golden()
    {
        QFETCH(bool, japanese);
        QFETCH(bool, checked);
        const Language language = japanese ? Language::japanese() : Language::english();
        compareGolden(QString::fromUtf8(QTest::currentDataTag()),
            planned(id, builtInStory(), scenarioOf(checked ? Basis::Checked : Basis::Article), viewIn(language)));
    }

    void everyTableAndOrder()
    {
        for (const std::optional<BenchmarkTable> &table : {std::optional<BenchmarkTable>(), std::optional(BenchmarkTable::Base),
                 std::optional(BenchmarkTable::Chat), std::optional(BenchmarkTable::OpenEnded)}) {
            for (const BenchmarkOrder order : {BenchmarkOrder::ByGap, BenchmarkOrder::AsPublished, BenchmarkOrder::ByName}) {
                const ChartSpec spec = english(scenarioOf(Basis::Checked), builtInStory(), table, order);
                QVERIFY2(specFaults(spec).isEmpty(), qPrintable(specFaults(spec).join(u'\n')));
            }
        }
        QCOMPARE(english({}, builtInStory(), BenchmarkTable::Base).y.categories.size(), 32U);
        QCOMPARE(english({}, builtInStory(), BenchmarkTable::Chat).y.categories.size(), 22U);
        QCOMPARE(english({}, builtInStory(), BenchmarkTable::OpenEnded).y.categories.size(), 2U);
        QCOMPARE(
            english({}, builtInStory(), {}, BenchmarkOrder::AsPublished).y.categories.front().name, QStringLiteral("Pile-test"));
    }

    void rows()
    {
        const ChartSpec spec = english(scenarioOf(Basis::Checked));
        QCOMPARE(spec.y.categories.size(), 56U);
        QCOMPARE(spec.data.size(), 3U * 56U);
        QSet<QString> names;
        for (const Category &category : spec.y.categories)
            names.insert(category.name);
        QCOMPARE(names.size(), 56);
        QVERIFY(names.contains(QStringLiteral("MMLU (chat)")) && names.contains(QStringLiteral("LiveCodeBench (Pass@1)")));
        QCOMPARE(spec.y.categories.front().name, QStringLiteral("Aider-Polyglot"));
        const std::vector<BarMark> bars = marksOf<BarMark>(spec);
        QCOMPARE(bars.front().label, QStringLiteral("+43.8"));
        QVERIFY(bars.front().tone == Tone::Rise && bars.back().tone == Tone::Fall);
    }

    /// As printed: one decimal more on either side stays, also where it is a zero.
    void scoresKeepTheirZeros_data()
    {
        QTest::addColumn<QString>("ours");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("scores");
        QTest::addColumn<QString>("gap");
        QTest::newRow("whole") << "3"
                               << "10"
                               << "3 / 10" << QStringLiteral("−7");
        QTest::newRow("zeros") << "3.0"
                               << "10.0"
                               << "3.0 / 10.0" << QStringLiteral("−7.0");
        QTest::newRow("one side") << "3"
                                  << "10.25"
                                  << "3.00 / 10.25" << QStringLiteral("−7.25");
        QTest::newRow("exponent") << "3.00e1"
                                  << "10"
                                  << "30.0 / 10.0" << QStringLiteral("+20.0");
        QTest::newRow("level") << "3.0"
                               << "3.0"
                               << "3.0 / 3.0" << QStringLiteral("0.0");
    }
    void scoresKeepTheirZeros()
    {
        QFETCH(QString, ours);
        QFETCH(QString, theirs);
        Story story = builtInStory();
        const BenchmarkRow row = story.benchmarks->rows.at(1);
        story.benchmarks->rows = {row};
        for (Fact &fact : story.facts) {
            if (fact.id != row.ours && fact.id != row.theirs)
                continue;
            const QString text = fact.id == row.ours ? ours : theirs;
            fact.checked->low = fact.checked->high = {text, *parseDecimal(text)};
            fact.checked->isRange = false;
        }
        const ChartSpec spec = english(scenarioOf(Basis::Checked), story);
        QTEST(spec.y.categories.front().detail, "scores");
        QTEST(spec.data.front().text, "gap");
        QCOMPARE(marksOf<BarMark>(spec).front().label, spec.data.front().text);
    }

    void otherScale()
    {
        const ChartSpec spec = english(scenarioOf(Basis::Checked));
        const Datum *gap = datumOf(spec, QStringLiteral("benchmark:B01:gap"));
        QVERIFY(gap);
        QCOMPARE(gap->value->low, Rational(-6, 1000));
        QCOMPARE(gap->text, QStringLiteral("−0.006"));
        QVERIFY(gap->note.contains(QLatin1String("Lower is better")));
    }

    void tieIsNeutral()
    {
        const ChartSpec spec = english(scenarioOf(Basis::Checked));
        for (const BarMark &bar : marksOf<BarMark>(spec)) {
            if (spec.y.categories.at(static_cast<std::size_t>(bar.category)).name == QLatin1String("ARC-Challenge"))
                QVERIFY(bar.tone == Tone::Context && bar.low == 0.0);
        }
    }

    void title_data()
    {
        QTest::addColumn<QString>("ours");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("title");
        QTest::newRow("all level") << "50"
                                   << "50" << QStringLiteral("DeepSeek-V3 and Llama 3.1 405B are level\nin every test");
        QTest::newRow("all won") << "50"
                                 << "40" << QStringLiteral("DeepSeek-V3 is ahead of Llama 3.1 405B\nin every test");
        QTest::newRow("all lost") << "40"
                                  << "50" << QStringLiteral("Llama 3.1 405B is ahead of DeepSeek-V3\nin every test");
    }
    void title()
    {
        QFETCH(QString, ours);
        QFETCH(QString, theirs);
        QFETCH(QString, title);
        QCOMPARE(english(allScores(qPrintable(ours), qPrintable(theirs))).title, title);
    }

    void titleOfMostAndHalf()
    {
        Scenario scenario = allScores("40", "50");
        const std::vector<BenchmarkRow> &rows = builtInStory().benchmarks->rows;
        setFact(scenario, qPrintable(rows.back().ours), "60");
        QCOMPARE(english(scenario).title, QStringLiteral("Llama 3.1 405B is ahead in 55 of 56 tests,\nDeepSeek-V3 in 1"));
        for (std::size_t i = 28; i < rows.size(); ++i)
            setFact(scenario, qPrintable(rows[i].ours), "60");
        QCOMPARE(english(scenario).title, QStringLiteral("DeepSeek-V3 and Llama 3.1 405B are each ahead\nin 28 of 56 tests"));
    }

    void titleCountsTheTallies()
    {
        const Figures figures = evaluate(builtInStory(), scenarioOf(Basis::Checked));
        const std::vector<BenchmarkTally> tallies = tallyBenchmarks(builtInStory(), figures);
        const Tally &all = tallies.back().strict;
        QCOMPARE(english(scenarioOf(Basis::Checked)).title,
            QStringLiteral("DeepSeek-V3 is ahead in %1 of 56 tests,\nLlama 3.1 405B in %2").arg(all.wins).arg(all.losses));
        QCOMPARE(all.wins + all.ties + all.losses, 56);
    }
};

QTEST_GUILESS_MAIN(TestBenchmarksPlan)
#include "tst_benchmarksplan.moc"
