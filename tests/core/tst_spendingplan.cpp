// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the test of the spending charts: titles that follow the figures, marks, and goldens of the built-in story.
#include "core/charts/chartplan.h"
#include "core/story/storyreader.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace tenbin {

namespace {

const QStringList ids{QStringLiteral("spending.growth"), QStringLiteral("spending.history"), QStringLiteral("spending.guidance"),
    QStringLiteral("spending.equivalents")};

const Story &builtIn()
{
    static const StoryReading reading = readBuiltInStory();
    return *reading.story;
}

ViewOptions optionsFor(const Language &language)
{
    ViewOptions options;
    options.language = language;
    return options;
}

Override overrideOf(const char *low, const char *high)
{
    return {*parseDecimal(QString::fromLatin1(low)), *parseDecimal(QString::fromLatin1(high))};
}

ChartSpec plan(const QString &id, const Scenario &scenario, const Language &language, const Story &story = builtIn())
{
    const Figures figures = evaluate(story, scenario);
    const ViewOptions options = optionsFor(language);
    ChartPlan chart = planSpending(id, story, figures, options);
    return chart ? *chart : ChartSpec{};
}

QString reasonFor(const QString &id, const Story &story)
{
    const Figures figures = evaluate(story, {});
    const ViewOptions options = optionsFor(Language::english());
    const ChartPlan chart = planSpending(id, story, figures, options);
    return chart ? QString() : chart.error().reason;
}

template <typename Mark>
std::vector<Mark> marksOf(const ChartSpec &spec)
{
    std::vector<Mark> marks;
    for (const auto &mark : spec.marks) {
        if (const Mark *wanted = std::get_if<Mark>(&mark))
            marks.push_back(*wanted);
    }
    return marks;
}

Scenario scenarioWith(Basis basis, const QString &fact = {}, const char *low = "0", const char *high = "0")
{
    Scenario scenario;
    scenario.basis = basis;
    if (!fact.isEmpty())
        scenario.overrides.insert(fact, overrideOf(low, high));
    return scenario;
}

const QString newBudget = QStringLiteral("budget.new");

} // namespace

class SpendingPlanTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const StoryReading reading = readBuiltInStory();
        QVERIFY(reading.story.has_value());
    }

    void noSpendingPart_data() { addIds(); }
    void noSpendingPart()
    {
        QFETCH(QString, id);
        Story story = builtIn();
        story.spending.reset();
        QCOMPARE(reasonFor(id, story), QStringLiteral("This story has no spending figures."));
    }

    void emptySpendingPart_data() { addIds(); }
    void emptySpendingPart()
    {
        QFETCH(QString, id);
        Story story = builtIn();
        story.spending = SpendingPart{};
        QVERIFY(!reasonFor(id, story).isEmpty());
    }

    void missingFacts_data() { addIds(); }
    void missingFacts()
    {
        QFETCH(QString, id);
        Story story = builtIn();
        const std::vector<Fact> facts = story.facts;
        // Each fact away in turn: nothing may crash, and what is planned must still be consistent.
        for (std::size_t i = 0; i < facts.size() && i < 40; ++i) {
            story.facts = facts;
            story.facts.erase(story.facts.begin() + static_cast<std::ptrdiff_t>(i));
            story.figures.clear();
            const Figures figures = evaluate(story, {});
            const ViewOptions options = optionsFor(Language::japanese());
            const ChartPlan chart = planSpending(id, story, figures, options);
            if (chart)
                checkConsistent(*chart);
            else
                QVERIFY(!chart.error().reason.isEmpty());
        }
    }

    void golden_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("japanese");
        QTest::addColumn<bool>("checked");
        for (const QString &id : ids) {
            for (const bool japanese : {true, false}) {
                for (const bool checked : {false, true}) {
                    const QString name = id + (japanese ? QStringLiteral(".ja") : QStringLiteral(".en"))
                        + (checked ? QStringLiteral(".checked") : QStringLiteral(".article"));
                    QTest::newRow(qPrintable(name)) << id << japanese << checked;
                }
            }
        }
    }
    void golden()
    {
        QFETCH(QString, id);
        QFETCH(bool, japanese);
        QFETCH(bool, checked);
        const ChartSpec spec = plan(
            id, scenarioWith(checked ? Basis::Checked : Basis::Article), japanese ? Language::japanese() : Language::english());
        checkConsistent(spec);
        const QByteArray json = specJson(spec);
        QFile file(QStringLiteral(TENBIN_SOURCE_DIR "/tests/data/golden/") + QString::fromUtf8(QTest::currentDataTag())
            + QStringLiteral(".json"));
        if (qEnvironmentVariableIsSet("TENBIN_UPDATE_GOLDENS")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(json);
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), "set TENBIN_UPDATE_GOLDENS=1 to write the goldens");
        QCOMPARE(QString::fromUtf8(json), QString::fromUtf8(file.readAll()));
    }

    void growthTitle_data()
    {
        QTest::addColumn<QString>("low");
        QTest::addColumn<QString>("high");
        QTest::addColumn<QString>("title");
        QTest::newRow("unchanged budget") << "40e9"
                                          << "40e9"
                                          << "At $40 billion, spending would grow 0.00–5.26%,\nless than the article's +50%";
        QTest::newRow("smaller budget") << "30e9"
                                        << "34e9"
                                        << "At $30–34 billion, spending would shrink 11–25%,\nless than the article's +50%";
        QTest::newRow("across zero") << "36e9"
                                     << "44e9"
                                     << "At $36–44 billion, spending would change by −10 to +16%,\nless than the article's +50%";
        QTest::newRow("largest case") << "50e9"
                                      << "57e9"
                                      << "At $50–57 billion, spending would grow 25–50%.\nThe article's +50% is the largest case";
        QTest::newRow("inside") << "55e9"
                                << "65e9"
                                << "At $55–65 billion, spending would grow 38–71%.\nThe article's +50% lies within that range";
        QTest::newRow("above the claim") << "70e9"
                                         << "72e9"
                                         << "At $70–72 billion, spending would grow 75–89%,\nmore than the article's +50%";
    }
    void growthTitle()
    {
        QFETCH(QString, low);
        QFETCH(QString, high);
        const Scenario scenario = scenarioWith(Basis::Article, newBudget, qPrintable(low), qPrintable(high));
        const ChartSpec spec = plan(ids[0], scenario, Language::english());
        QTEST(QString(spec.title).replace(QChar(0x00A0), u' '), "title");
        QVERIFY(!spec.footer.stamp.isEmpty());
    }

    void growthEqualsClaim()
    {
        Scenario scenario = scenarioWith(Basis::Article, newBudget, "60e9", "60e9");
        scenario.overrides.insert(QStringLiteral("budget.previous"), overrideOf("40e9", "40e9"));
        const ChartSpec english = plan(ids[0], scenario, Language::english());
        QCOMPARE(QString(english.title).replace(QChar(0x00A0), u' '),
            QStringLiteral("From $40 billion to $60 billion, spending would grow 50%,\nas the article says (+50%)"));
    }

    void growthBasisChangesTheTitle()
    {
        const ChartSpec article = plan(ids[0], scenarioWith(Basis::Article), Language::japanese());
        const ChartSpec checked = plan(ids[0], scenarioWith(Basis::Checked), Language::japanese());
        QCOMPARE(QString(article.title).remove(QChar(0x200B)),
            QStringLiteral("支出予算の伸びは50～71%。\n記事の「50%増」は最も小さい場合"));
        QCOMPARE(QString(checked.title).remove(QChar(0x200B)),
            QStringLiteral("予算は2024年の実績から53～66%の増加。\n記事の「50%増」を上回る"));
        QCOMPARE(checked.x.categories.front().name, QStringLiteral("2024年の実績"));
    }

    void pairedGrowth()
    {
        Scenario scenario = scenarioWith(Basis::Article);
        scenario.pairing = Pairing::Paired;
        const ChartSpec spec = plan(ids[0], scenario, Language::english());
        QCOMPARE(spec.title, QStringLiteral("Spending would grow 58–63%,\nmore than the article's +50%"));
        QVERIFY(spec.footer.basis.contains(QStringLiteral("low with low")));
    }

    void growthWithoutValue()
    {
        const Scenario scenario = scenarioWith(Basis::Article, QStringLiteral("budget.previous"), "-1e9", "1e9");
        const ChartSpec spec = plan(ids[0], scenario, Language::english());
        QCOMPARE(spec.title, QStringLiteral("The growth of the budget cannot be worked out"));
        QVERIFY(marksOf<ArrowMark>(spec).empty());
        QCOMPARE(marksOf<BarMark>(spec).size(), 2U);
        const auto growth = std::find_if(
            spec.data.begin(), spec.data.end(), [](const Datum &d) { return d.id == QLatin1String("budget.growth"); });
        QVERIFY(growth != spec.data.end());
        QVERIFY(!growth->value.has_value());
        QVERIFY(!growth->text.isEmpty());
    }

    void replacedValueStaysAsBracket()
    {
        const ChartSpec spec = plan(ids[0], scenarioWith(Basis::Article, newBudget, "70e9", "72e9"), Language::japanese());
        const auto brackets = marksOf<BracketMark>(spec);
        QCOMPARE(brackets.size(), 1U);
        QCOMPARE(brackets[0].lines,
            QStringList({QStringLiteral("記事の値"), QStringLiteral("600億～650億ドル"), QStringLiteral("伸びは+50～71%")}));
        QCOMPARE(spec.footer.stampTitle, QStringLiteral("仮定の値を含む"));
        QCOMPARE(spec.footer.stamp, QStringLiteral("新しい予算　600億～650億ドル → 700億～720億ドル"));
        QCOMPARE(spec.x.categories[1].name, QStringLiteral("新しい予算（仮定）"));
        QCOMPARE(marksOf<BarMark>(spec)[1].tone, Tone::WhatIf);
    }

    void unrelatedWhatIfLeavesNoStamp()
    {
        const ChartSpec spec =
            plan(ids[0], scenarioWith(Basis::Article, QStringLiteral("training.cost"), "6e6", "6e6"), Language::english());
        QVERIFY(spec.footer.stamp.isEmpty());
        QVERIFY(spec.footer.stampTitle.isEmpty());
    }

    void historyTitle_data()
    {
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QString>("low");
        QTest::addColumn<QString>("high");
        QTest::addColumn<QString>("title");
        const QString actual = QStringLiteral("capex.2025");
        QTest::newRow("as it is") << QString() << "0"
                                  << "0"
                                  << "Capital spending rose 84% in 2025,\npast the $60–65 billion announced on 24 Jan";
        QTest::newRow("within")
            << actual << "62e9"
            << "62e9"
            << "In this what-if, capital spending rose 58% in 2025,\nwithin the $60–65 billion announced on 24 Jan";
        QTest::newRow("below")
            << actual << "30e9"
            << "30e9"
            << "In this what-if, capital spending fell 24% in 2025,\nbelow the $60–65 billion announced on 24 Jan";
        QTest::newRow("other budget") << newBudget << "75e9"
                                      << "80e9"
                                      << "Capital spending rose 84% in 2025,\nbelow the assumed $75–80 billion";
    }
    void historyTitle()
    {
        QFETCH(QString, fact);
        QFETCH(QString, low);
        QFETCH(QString, high);
        const ChartSpec spec =
            plan(ids[1], scenarioWith(Basis::Article, fact, qPrintable(low), qPrintable(high)), Language::english());
        QTEST(QString(spec.title).replace(QChar(0x00A0), u' '), "title");
    }

    void historyMarks()
    {
        const ChartSpec spec = plan(ids[1], scenarioWith(Basis::Checked), Language::english());
        const auto bars = marksOf<BarMark>(spec);
        QCOMPARE(bars.size(), 7U);
        QStringList labels;
        for (const BarMark &bar : bars)
            labels.append(bar.label);
        QCOMPARE(labels.join(u' '), QStringLiteral("15.7 15.7 19.2 32.0 28.1 39.2 72.2"));
        QCOMPARE(bars.back().tone, Tone::Checked);
        QVERIFY(bars.back().strong);
        QCOMPARE(bars.front().tone, Tone::Context);
        QCOMPARE(marksOf<ArrowMark>(spec).at(0).label, QStringLiteral("+84%"));
        QCOMPARE(spec.y.low, 0.0);
        QVERIFY(spec.y.ticks.size() <= 5);
        QVERIFY(marksOf<BracketMark>(spec).at(0).hatched);
    }

    void guidanceMoves()
    {
        const ChartSpec spec = plan(ids[2], scenarioWith(Basis::Checked), Language::english());
        QStringList details;
        for (const Category &category : spec.x.categories)
            details.append(category.detail);
        QCOMPARE(details,
            QStringList({QStringLiteral("consensus"), QStringLiteral("first outlook"), QStringLiteral("raised"),
                QStringLiteral("low end raised"), QStringLiteral("low end raised"), QStringLiteral("in 2025")}));
        QVERIFY(spec.y.low > 0);
        QVERIFY(spec.subtitle.contains(QStringLiteral("the axis starts at")));
        const auto ranges = marksOf<RangeMark>(spec);
        QCOMPARE(ranges.size(), 6U);
        QCOMPARE(ranges[0].tone, Tone::Context);
        QCOMPARE(ranges[1].tone, Tone::Checked);
    }

    /// 80, then 80 or more: neither up nor down nor the same.
    void guidanceWithoutAnUpperEnd_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("then");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("title");
        QTest::newRow("opened") << "80"
                                << "80+"
                                << "now a minimum"
                                << "The 2025 outlook moved\nfrom $80 billion to $80+ billion";
        QTest::newRow("closed") << "80+"
                                << "80"
                                << "upper end given"
                                << "The 2025 outlook moved\nfrom $80+ billion to $80 billion";
        QTest::newRow("open and the same") << "80+"
                                           << "80+"
                                           << "unchanged"
                                           << "The 2025 outlook stayed\nat $80+ billion";
        QTest::newRow("open and higher") << "80+"
                                         << "90+"
                                         << "raised"
                                         << "The 2025 outlook rose\nfrom $80+ billion to $90+ billion";
        QTest::newRow("open and lower") << "80+"
                                        << "70+"
                                        << "lowered"
                                        << "The 2025 outlook fell\nfrom $80+ billion to $70+ billion";
        QTest::newRow("higher and open") << "80"
                                         << "85+"
                                         << "raised"
                                         << "The 2025 outlook rose\nfrom $80 billion to $85+ billion";
        QTest::newRow("lower and open") << "80"
                                        << "75+"
                                        << "widened"
                                        << "The 2025 outlook moved\nfrom $80 billion to $75+ billion";
    }
    void guidanceWithoutAnUpperEnd()
    {
        QFETCH(QString, first);
        QFETCH(QString, then);
        Story story = builtIn();
        std::vector<Guidance> &rows = story.spending->guidance;
        rows.erase(std::remove_if(rows.begin(), rows.end(), [](const Guidance &row) { return row.year != 2025; }), rows.end());
        rows.resize(2);
        for (Fact &fact : story.facts) {
            if (fact.id != rows[0].fact && fact.id != rows[1].fact)
                continue;
            const QString text = fact.id == rows[0].fact ? first : then;
            const QString amount = QString(text).remove(u'+') + QStringLiteral("e9");
            fact.checked->low = fact.checked->high = {amount, *parseDecimal(amount)};
            fact.checked->isRange = false;
            fact.checked->atLeast = text.endsWith(u'+');
        }
        const ChartSpec spec = plan(ids[2], scenarioWith(Basis::Checked), Language::english(), story);
        QTEST(spec.x.categories.at(2).detail, "words");
        QTEST(QString(spec.title).replace(QChar(0x00A0), u' '), "title");
    }

    void fiscalYears()
    {
        Story story = builtIn();
        story.spending->fiscalYears = true;
        const auto shown = [&story](int chart, const Language &language) {
            const ChartSpec spec = plan(ids[chart], scenarioWith(Basis::Checked), language, story);
            QStringList words{spec.title, spec.subtitle};
            for (const Category &category : spec.x.categories)
                words += QStringList{category.name, category.detail};
            return words.join(u'|').remove(QChar(0x200B));
        };
        for (const int chart : {0, 1, 2}) {
            const QString en = shown(chart, Language::english());
            const QString ja = shown(chart, Language::japanese());
            const auto calendar = QRegularExpression(QStringLiteral("(?<!FY)20\\d\\d(?! actual)"));
            QVERIFY2(en.contains(QLatin1String("FY2025")) && !en.contains(calendar), qPrintable(en));
            QVERIFY2(ja.contains(QStringLiteral("2025年度")) && !ja.contains(QStringLiteral("2025年の")), qPrintable(ja));
            QVERIFY2(!ja.contains(QStringLiteral("年度年")) && !ja.contains(QLatin1String("FY")), qPrintable(ja));
        }
        QVERIFY(shown(1, Language::english()).contains(QLatin1String("|FY2019|")));
        story.spending->fiscalYears = false;
        QVERIFY(shown(1, Language::japanese()).startsWith(QStringLiteral("2025年の設備投資は")));
        QVERIFY(shown(2, Language::japanese()).contains(QStringLiteral("2025年の見通しは")));
    }

    void guidanceTitle_data()
    {
        QTest::addColumn<QString>("low");
        QTest::addColumn<QString>("high");
        QTest::addColumn<QString>("title");
        QTest::newRow("rose") << "60e9"
                              << "65e9"
                              << "The 2025 outlook rose\nfrom an assumed $60–65 billion to $70–72 billion";
        QTest::newRow("fell") << "80e9"
                              << "85e9"
                              << "The 2025 outlook fell\nfrom an assumed $80–85 billion to $70–72 billion";
        QTest::newRow("moved") << "65e9"
                               << "75e9"
                               << "The 2025 outlook moved\nfrom an assumed $65–75 billion to $70–72 billion";
        QTest::newRow("stayed") << "70e9"
                                << "72e9"
                                << "The 2025 outlook stayed\nat an assumed $70–72 billion";
    }
    void guidanceTitle()
    {
        QFETCH(QString, low);
        QFETCH(QString, high);
        const ChartSpec spec =
            plan(ids[2], scenarioWith(Basis::Article, newBudget, qPrintable(low), qPrintable(high)), Language::english());
        QTEST(QString(spec.title).replace(QChar(0x00A0), u' '), "title");
    }

    void equivalentsSayTheMix_data() { addBases(); }
    void equivalentsSayTheMix()
    {
        QFETCH(bool, checked);
        const ChartSpec spec = plan(ids[3], scenarioWith(checked ? Basis::Checked : Basis::Article), Language::english());
        QVERIFY(spec.footer.caveats.value(0).contains(QStringLiteral("different kinds of money")));
        QCOMPARE(spec.y.categories.size(), 4U); // the share stands in the table only
        QCOMPARE(spec.data.size(), 5U);
        QVERIFY(marksOf<BarMark>(spec).empty()); // no bars on a log axis
        QCOMPARE(spec.x.kind, AxisKind::Log);
    }

    void equivalentsBelowZeroAreText()
    {
        const ChartSpec spec = plan(ids[3], scenarioWith(Basis::Article, newBudget, "30e9", "35e9"), Language::english());
        QCOMPARE(marksOf<PointMark>(spec).size(), 3U);
        QVERIFY(!spec.y.categories.at(1).detail.isEmpty());
    }

private:
    static void addIds()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : ids)
            QTest::newRow(qPrintable(id)) << id;
    }
    static void addBases()
    {
        QTest::addColumn<bool>("checked");
        QTest::newRow("article") << false;
        QTest::newRow("checked") << true;
    }
    /// Holds for every chart: marks point at data, texts are there, data stand on the axis.
    static void checkConsistent(const ChartSpec &spec)
    {
        QVERIFY(!spec.title.isEmpty());
        QVERIFY(spec.title.count(u'\n') <= 1);
        QVERIFY(!spec.subtitle.isEmpty());
        QVERIFY(!spec.footer.source.isEmpty());
        QVERIFY(!spec.footer.basis.isEmpty());
        QVERIFY(!spec.altText.isEmpty());
        QVERIFY(spec.x.low < spec.x.high);
        QVERIFY(spec.y.low < spec.y.high);
        for (const Mark &mark : spec.marks) {
            const int datum = std::visit(
                [](const auto &m) {
                    if constexpr (requires { m.datum; })
                        return m.datum;
                    else
                        return 0;
                },
                mark);
            QVERIFY(datum >= 0 && datum < static_cast<int>(spec.data.size()));
        }
        for (const Datum &datum : spec.data)
            QVERIFY2(!datum.text.isEmpty() && !datum.label.isEmpty(), qPrintable(datum.id));
    }
};

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::SpendingPlanTest)
#include "tst_spendingplan.moc"
