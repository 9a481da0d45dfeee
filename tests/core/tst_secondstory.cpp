// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the second built-in story: its arithmetic worked out again by hand, its sources, and titles that are about its own
// subject.
#include "core/charts/chartplan.h"
#include "core/figures/claims.h"
#include "core/figures/scenarios.h"
#include "core/story/storyreader.h"

#include "core/storyfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenbin;
using tenbin::test::problemLines;

namespace {

constexpr qsizetype maxLocator = 20;

Rational decimal(const char *text)
{
    return parseDecimal(QString::fromLatin1(text)).value_or(Rational());
}

} // namespace

class TestSecondStory : public QObject {
    Q_OBJECT

private:
    Story m_story;

    [[nodiscard]] Figures figures(Basis basis) const
    {
        Scenario scenario;
        scenario.basis = basis;
        return evaluate(m_story, scenario);
    }

    [[nodiscard]] Rational checkedValue(const QString &id) const
    {
        const Fact *fact = m_story.fact(id);
        return fact && fact->checked ? fact->checked->low.value : Rational();
    }

    [[nodiscard]] ChartPlan plan(const QString &chart, const Language &language, Basis basis) const
    {
        ViewOptions options;
        options.language = language;
        return planChart(chart, m_story, figures(basis), options);
    }

    void collect(QStringList &missing, const QString &where, const std::optional<Reading> &reading) const
    {
        if (!reading)
            return;
        if (reading->sources.isEmpty() && reading->certainty != Certainty::D)
            missing += where + u" has no source"_s;
        if (reading->locator && reading->locator->text.size() > maxLocator)
            missing += where + u" quotes too much"_s;
        for (const Text &text : {reading->label, reading->note, reading->caveat}) {
            if (text.ja.isEmpty() != text.en.isEmpty())
                missing += where + u" lacks a language"_s;
        }
    }

private slots:
    void initTestCase()
    {
        StoryReading reading = readBuiltInStory(u"microsoft-phi-2025"_s);
        QCOMPARE(problemLines(reading.problems), QStringList());
        QVERIFY(reading.story);
        m_story = *std::move(reading.story);
    }

    void unknownStory()
    {
        const StoryReading reading = readBuiltInStory(u"no-such-story"_s);
        QVERIFY(!reading.story);
        QCOMPARE(reading.problems.size(), std::size_t(1));
        QCOMPARE(reading.problems.front().code, ProblemCode::CannotRead);
    }

    void listedUnderItsOwnId()
    {
        QStringList ids;
        for (const BuiltInStory &story : builtInStories()) {
            const StoryReading reading = readStoryFile(story.path);
            QVERIFY2(reading.story, qPrintable(story.id));
            QCOMPARE(reading.story->id, story.id);
            ids += story.id;
        }
        QCOMPARE(ids, QStringList({u"meta-deepseek-2025"_s, u"microsoft-phi-2025"_s}));
    }

    void everyPartIsFilled()
    {
        QCOMPARE(m_story.spending->actuals.size(), std::size_t(7));
        QCOMPARE(m_story.spending->guidance.size(), std::size_t(3));
        QCOMPARE(m_story.models->list.size(), std::size_t(14));
        QCOMPARE(m_story.benchmarks->rows.size(), std::size_t(7));
        QCOMPARE(m_story.claims.size(), std::size_t(12));
        QCOMPARE(m_story.scenarios.size(), std::size_t(3));
        QVERIFY(m_story.market);
    }

    void sourcesAndLanguages()
    {
        QStringList missing;
        for (const Fact &fact : m_story.facts) {
            collect(missing, fact.id + u" article"_s, fact.article);
            collect(missing, fact.id + u" checked"_s, fact.checked);
            if (fact.article && !fact.article->locator)
                missing += fact.id + u" article has no place"_s;
        }
        for (const Claim &claim : m_story.claims) {
            if (!claim.finding || claim.finding->sources.isEmpty())
                missing += claim.id;
            if (claim.locator && claim.locator->text.size() > maxLocator)
                missing += claim.id + u" quotes too much"_s;
        }
        for (const Source &source : m_story.sources) {
            if (source.where.isEmpty() || source.title.ja.isEmpty() || source.title.en.isEmpty())
                missing += source.id;
        }
        QCOMPARE(missing, QStringList());
    }

    void everySourceIsUsed()
    {
        QSet<QString> used;
        const auto take = [&used](const QStringList &ids) { used += QSet<QString>(ids.begin(), ids.end()); };
        for (const Fact &fact : m_story.facts) {
            if (fact.article)
                take(fact.article->sources);
            if (fact.checked)
                take(fact.checked->sources);
        }
        for (const Claim &claim : m_story.claims)
            take(claim.finding->sources);
        for (const Assumption &assumption : m_story.assumptions)
            take(assumption.sources);
        QStringList idle;
        for (const Source &source : m_story.sources) {
            if (!used.contains(source.id))
                idle += source.id;
        }
        QCOMPARE(idle, QStringList());
    }

    /// Bought for cash and taken on finance leases, in millions, as the annual reports print them.
    void yearsAreSumsOfTwoLines_data()
    {
        QTest::addColumn<int>("cash");
        QTest::addColumn<int>("leases");
        QTest::newRow("2019") << 13925 << 2532;
        QTest::newRow("2020") << 15441 << 3467;
        QTest::newRow("2021") << 20622 << 3290;
        QTest::newRow("2022") << 23886 << 4234;
        QTest::newRow("2023") << 28107 << 3128;
        QTest::newRow("2024") << 44477 << 11633;
        QTest::newRow("2025") << 64551 << 20511;
    }

    void yearsAreSumsOfTwoLines()
    {
        QFETCH(int, cash);
        QFETCH(int, leases);
        const QString id = u"capex."_s + QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(checkedValue(id + u".purchases"_s) == Rational(cash) * 1'000'000);
        QVERIFY(checkedValue(id + u".leases"_s) == Rational(leases) * 1'000'000);
        QVERIFY(checkedValue(id) == Rational(cash + leases) * 1'000'000);
    }

    /// The cards print chips and days; a day more or less is the width of rounding.
    void hoursAreChipsTimesDays_data()
    {
        QTest::addColumn<int>("chips");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("hours");
        QTest::newRow("phi-1.5") << 32 << 8 << 6144;
        QTest::newRow("phi-2") << 96 << 14 << 32256;
        QTest::newRow("phi-3-mini") << 512 << 7 << 86016;
        QTest::newRow("phi-3-small") << 1024 << 18 << 442368;
        QTest::newRow("phi-3-medium") << 512 << 42 << 516096;
        QTest::newRow("phi-3.5-mini") << 512 << 10 << 122880;
        QTest::newRow("phi-3.5-moe") << 512 << 23 << 282624;
        QTest::newRow("phi-4") << 1920 << 21 << 967680;
        QTest::newRow("phi-4-mini") << 512 << 21 << 258048;
    }

    void hoursAreChipsTimesDays()
    {
        QFETCH(int, chips);
        QFETCH(int, days);
        QFETCH(int, hours);
        QCOMPARE(chips * days * 24, hours);
        const Model *model = m_story.model(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(model);
        const Fact *fact = m_story.fact(model->hours);
        QVERIFY(fact && fact->checked && fact->checked->step);
        QVERIFY(fact->checked->low.value == hours);
        QVERIFY(fact->checked->step->value == chips * 24);
    }

    void figuresByHand_data()
    {
        QTest::addColumn<Basis>("basis");
        QTest::addColumn<QString>("above");
        QTest::addColumn<QString>("below");
        const auto row = [](const char *figure, Basis basis, const char *above, const char *below) {
            const char *name = basis == Basis::Article ? "article" : "checked";
            QTest::addRow("%s %s", figure, name) << basis << QString::fromLatin1(above) << QString::fromLatin1(below);
        };
        row("budget.increase", Basis::Article, "24.3e9", "1");
        row("budget.growth", Basis::Article, "243", "557"); // 80 / 55.7 − 1
        row("budget.growth", Basis::Checked, "2389", "5611"); // 80 / 56.11 − 1
        row("budget.at-claimed-growth", Basis::Article, "80.208e9", "1"); // 55.7 × 1.44
        row("budget.over-consensus", Basis::Checked, "168", "632"); // 80 / 63.2 − 1
        row("budget.consensus-growth", Basis::Checked, "18723", "44477"); // 63,200 / 44,477 − 1
        row("budget.outcome-growth", Basis::Checked, "28952", "56110"); // 85,062 / 56,110 − 1
        row("budget.outcome-over-plan", Basis::Checked, "5062", "80000");
        row("budget.lease-share", Basis::Checked, "20511", "85062");
        row("training.cost-at-price", Basis::Checked, "4257792", "1"); // 967,680 × 4.40
        row("training.cost-per-parameter", Basis::Checked, "4257792", "14e9");
        row("training.cost-per-token", Basis::Checked, "4257792", "9.8e12");
        row("training.days-on-cluster", Basis::Checked, "967680", "46080"); // 1,920 chips for 24 hours a day: 21
        row("llama.cost-at-price", Basis::Checked, "30.8e6", "1");
        row("llama.gpu-hours-ratio", Basis::Checked, "7000000", "967680");
        row("llama.parameter-ratio", Basis::Checked, "5", "1");
        row("equivalents.trainings-in-budget", Basis::Checked, "80e9", "4257792");
        row("equivalents.trainings-in-increase", Basis::Article, "24.3e9", "4257792");
        row("equivalents.llama-trainings-in-budget", Basis::Checked, "80e9", "30.8e6");
        row("equivalents.training-share-of-budget", Basis::Checked, "4257792", "80e9");
        row("share.session-change-percent", Basis::Checked, "477", "41858"); // 423.35 / 418.58 − 1
        row("share.low-change", Basis::Checked, "96", "41858"); // 419.54 / 418.58 − 1: never below
        row("share.price-at-claim", Basis::Article, "413.13846", "1"); // 418.58 × 0.987
    }

    void figuresByHand()
    {
        QFETCH(Basis, basis);
        QFETCH(QString, above);
        QFETCH(QString, below);
        const QString id = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
        const Figures values = figures(basis);
        const FigureValue *value = values.figure(id);
        QVERIFY(value && value->quantity);
        const Rational expected = decimal(above.toLatin1()) / decimal(below.toLatin1());
        QVERIFY(value->quantity->low == expected);
        QVERIFY(value->quantity->high == expected);
    }

    void benchmarks()
    {
        const std::vector<BenchmarkTally> tallies = tallyBenchmarks(m_story, figures(Basis::Checked));
        QVERIFY(!tallies.empty());
        QCOMPARE(tallies.back().id, u"benchmarks.all"_s);
        QCOMPARE(tallies.back().strict.wins, 3);
        QCOMPARE(tallies.back().strict.losses, 4);
        QCOMPARE(tallies.back().strict.ties, 0);
        QCOMPARE(tallies.size(), std::size_t(2)); // of its one table, and of all
    }

    void claims()
    {
        const std::vector<ClaimCheck> checks = checkClaims(m_story, figures(Basis::Article));
        QStringList verdicts;
        for (const ClaimCheck &check : checks)
            verdicts += verdictName(check.verdict);
        QCOMPARE(verdicts.join(u' '),
            u"imprecise uncheckable right imprecise wrong right imprecise wrong wrong right imprecise right"_s);
        for (const ClaimCheck &check : checks) {
            if (check.claim->id == u"C05"_s || check.claim->id == u"C09"_s)
                QCOMPARE(check.article.verdict, Verdict::Wrong); // by the numbers, not only by the finding
        }
    }

    void scenariosChangeTheirFigures()
    {
        const Scenario cheap = tenbin::scenarioOf(m_story.scenarios.at(0), {});
        const Figures values = evaluate(m_story, cheap);
        QVERIFY(values.figure(u"training.cost-at-price"_s)->quantity->low == decimal("1925683.2")); // 967,680 × 1.99
        const Scenario cash = tenbin::scenarioOf(m_story.scenarios.at(1), {});
        QCOMPARE(cash.basis, Basis::Checked);
        const Figures withoutLeases = evaluate(m_story, cash);
        QVERIFY(withoutLeases.figure(u"budget.growth"_s)->quantity->low == Rational(20074) / 44477); // 64,551 / 44,477 − 1
        const Figures result = evaluate(m_story, tenbin::scenarioOf(m_story.scenarios.at(2), {}));
        QVERIFY(result.figure(u"budget.growth"_s)->quantity->low == Rational(325) / 557); // 88.2 / 55.7 − 1
    }

    void titles_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("spending.growth") << u"The budget is 43% above the FY2024 actual,\nless than the article's +44%"_s;
        QTest::newRow("spending.history") << u"Capital spending rose 52% in FY2025,\npast the $80 billion announced on 3 Jan"_s;
        QTest::newRow("spending.guidance") << u"The FY2025 outlook stayed\nat $80 billion"_s;
        QTest::newRow("spending.equivalents")
            << u"A year's investment equals 18,800 training runs,\nbut these are different kinds of money"_s;
        QTest::newRow("models.cost-per-parameter") << u"Per parameter, Phi-4 cost 69% of\nLlama 3.3 70B"_s;
        QTest::newRow("models.cost-vs-size") << u"Phi-4 has 1/5 of the parameters of\nLlama 3.3 70B at 1/7 of the cost"_s;
        QTest::newRow("models.gpu-hours") << u"Phi-4 took 1/7 of the GPU-hours\nof Llama 3.3 70B"_s;
        QTest::newRow("models.benchmarks") << u"Llama 3.3 70B is ahead in 4 of 7 tests,\nPhi-4 in 3"_s;
        QTest::newRow("market.move") << u"The article has the share down 1.3%;\nit closed the day up 1.14%"_s;
        QTest::newRow("market.day") << u"MSFT: the day closed 1.14% up at $423.35"_s;
    }

    void titles()
    {
        QFETCH(QString, title);
        const ChartPlan chart = plan(QString::fromLatin1(QTest::currentDataTag()), Language::english(), Basis::Checked);
        QVERIFY(chart.has_value());
        QCOMPARE(QString(chart->title).replace(QChar(QChar::Nbsp), u' '), title);
    }

    /// Scores as the card prints them: 3.0, not 3.
    void printedZerosStay()
    {
        const ChartPlan chart = plan(u"models.benchmarks"_s, Language::english(), Basis::Checked);
        QVERIFY(chart.has_value());
        const auto scores = std::find_if(chart->y.categories.begin(), chart->y.categories.end(),
            [](const Category &category) { return category.name == u"SimpleQA"_s; });
        QVERIFY(scores != chart->y.categories.end());
        QCOMPARE(scores->detail, u"3.0 / 20.9"_s);
        for (const Datum &datum : chart->data)
            QVERIFY2(datum.text.contains(u'.'), qPrintable(datum.text));
    }

    /// What no chart of this story may say: names and things of the first story, and of an article's price where there is none.
    void nothingOfTheFirstStory()
    {
        for (const ChartInfo &info : chartList()) {
            for (const Language &language : {Language::english(), Language::japanese()}) {
                for (const Basis basis : {Basis::Article, Basis::Checked}) {
                    const ChartPlan chart = plan(info.id, language, basis);
                    if (!chart)
                        continue;
                    const QString words = (QStringList{chart->title, chart->subtitle, chart->footer.basis}).join(u' ');
                    for (const QString &foreign :
                        {u"DeepSeek"_s, u"Meta"_s, u"メタ"_s, u"yearly pay"_s, u"年収"_s, u"article's price"_s, u"記事の株価"_s})
                        QVERIFY2(!words.contains(foreign), qPrintable(info.id + u": "_s + words));
                }
            }
        }
    }

    /// "More than 80" has no upper end, and says so.
    void openOutlook()
    {
        const ChartPlan chart = plan(u"spending.guidance"_s, Language::english(), Basis::Checked);
        QVERIFY(chart.has_value());
        QStringList labels;
        for (const Mark &mark : chart->marks) {
            if (const auto *range = std::get_if<RangeMark>(&mark))
                labels += range->label;
        }
        QCOMPARE(labels, QStringList({u"63.2"_s, u"80"_s, u"80+"_s, u"80"_s, u"85.1"_s}));
        QCOMPARE(chart->x.categories.at(2).detail, u"now a minimum"_s);
        QCOMPARE(chart->x.categories.at(3).detail, u"upper end given"_s);
    }
};

QTEST_GUILESS_MAIN(TestSecondStory)
#include "tst_secondstory.moc"
