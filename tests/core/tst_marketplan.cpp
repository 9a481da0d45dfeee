// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tests of the charts of the share: the article's move and the prices of the day.
#include "core/charts/marketvalues.h"
#include "golden.h"

using namespace tenbin;
using namespace tenbin::test;

namespace {

const QString move = QStringLiteral("market.move");
const QString day = QStringLiteral("market.day");

ChartSpec english(const QString &id, const Scenario &scenario, const Story &story = builtInStory())
{
    return planned(id, story, scenario, viewIn(Language::english()));
}

QString plainTitle(const ChartSpec &spec)
{
    return QString(spec.title).replace(QChar::Nbsp, u' ');
}

Story without(const QString &fact)
{
    Story story = builtInStory();
    std::erase_if(story.facts, [&](const Fact &f) { return f.id == fact; });
    std::erase_if(story.figures, [&](const Figure &f) { return f.formula.contains(fact); });
    return story;
}

QStringList barLabels(const ChartSpec &spec)
{
    QStringList labels;
    for (const BarMark &bar : marksOf<BarMark>(spec))
        labels.append(bar.label);
    return labels;
}

} // namespace

class TestMarketPlan : public QObject {
    Q_OBJECT

private slots:
    void noMarket()
    {
        Story story = builtInStory();
        story.market.reset();
        QCOMPARE(english(move, {}, story).subtitle, QStringLiteral("This story has no share prices."));
        QCOMPARE(english(day, {}, story).subtitle, QStringLiteral("This story has no share prices."));
    }

    void emptyMarket()
    {
        Story story = builtInStory();
        story.market = MarketPart{};
        QVERIFY(english(move, {}, story).title.isEmpty());
        QVERIFY(english(day, {}, story).title.isEmpty());
    }

    void badTimes_data()
    {
        QTest::addColumn<QString>("open");
        QTest::addColumn<QString>("close");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("no time") << QStringLiteral("morning") << QStringLiteral("16:00");
        QTest::newRow("close first") << QStringLiteral("16:00") << QStringLiteral("09:30");
        QTest::newRow("no length") << QStringLiteral("09:30") << QStringLiteral("09:30");
    }
    void badTimes()
    {
        QFETCH(QString, open);
        QFETCH(QString, close);
        Story story = builtInStory();
        story.market->open = open;
        story.market->close = close;
        QCOMPARE(english(day, {}, story).subtitle, QStringLiteral("This story does not say when the market opens and closes."));
    }

    void missingFacts_data()
    {
        QTest::addColumn<QString>("fact");
        for (const char *fact : {"share.price", "share.change", "share.previous-session-close", "share.open", "share.high",
                 "share.low", "share.close", "share.pre-0903", "share.pre-0909", "share.pre-0929"})
            QTest::newRow(fact) << QString::fromUtf8(fact);
    }
    void missingFacts()
    {
        QFETCH(QString, fact);
        const Story story = without(fact);
        for (const Basis basis : {Basis::Article, Basis::Checked}) {
            for (const QString &id : {move, day}) {
                const ChartSpec spec = english(id, scenarioOf(basis), story);
                QVERIFY2(!spec.title.isEmpty(), qPrintable(spec.subtitle));
                QVERIFY2(specFaults(spec).isEmpty(), qPrintable(specFaults(spec).join(u'\n')));
            }
        }
    }

    void golden_data() { addGoldenRows({move, day}); }
    void golden()
    {
        QFETCH(QString, id);
        QFETCH(bool, japanese);
        QFETCH(bool, checked);
        const Language language = japanese ? Language::japanese() : Language::english();
        compareGolden(QString::fromUtf8(QTest::currentDataTag()),
            planned(id, builtInStory(), scenarioOf(checked ? Basis::Checked : Basis::Article), viewIn(language)));
    }

    void sameNumbersUnderEitherBasis()
    {
        const ChartSpec article = english(move, scenarioOf(Basis::Article));
        const ChartSpec checked = english(move, scenarioOf(Basis::Checked));
        const QStringList labels{QStringLiteral("−1.48%"), QStringLiteral("−1.45%"), QStringLiteral("+1.73%")};
        QCOMPARE(barLabels(article), labels);
        QCOMPARE(barLabels(checked), labels);
        QVERIFY(marksOf<BarMark>(article).at(0).strong && !marksOf<BarMark>(article).at(2).strong);
        QVERIFY(!marksOf<BarMark>(checked).at(0).strong && marksOf<BarMark>(checked).at(2).strong);
        for (const ChartSpec &spec : {article, checked}) {
            QVERIFY(marksOf<BarMark>(spec).at(0).tone == Tone::Article);
            QVERIFY(marksOf<BarMark>(spec).at(2).tone == Tone::Checked);
        }
        QCOMPARE(checked.footer.basis, QStringLiteral("Basis: checked values; the article's price as the article gives it."));
    }

    void moveTitle_data()
    {
        QTest::addColumn<QString>("close");
        QTest::addColumn<QString>("title");
        QTest::newRow("unchanged") << "636.45"
                                   << QStringLiteral("The article has the share down 1.48%;\nit closed the day unchanged");
        QTest::newRow("up") << "647.49" << QStringLiteral("The article has the share down 1.48%;\nit closed the day up 1.73%");
        QTest::newRow("down") << "627.25"
                              << QStringLiteral(
                                     "The article has the share down 1.48%;\nit closed the day down as well, by 1.45%");
    }
    void moveTitle()
    {
        QFETCH(QString, close);
        QFETCH(QString, title);
        for (const Basis basis : {Basis::Article, Basis::Checked}) {
            Scenario scenario = scenarioOf(basis);
            setFact(scenario, "share.close", qPrintable(close));
            QCOMPARE(plainTitle(english(move, scenario)), title);
        }
    }

    void dayTitle_data()
    {
        QTest::addColumn<QString>("close");
        QTest::addColumn<QString>("title");
        QTest::newRow("unchanged")
            << "636.45"
            << QStringLiteral("The article's $627.25 lasted 2 minutes before the open;\nthe day closed unchanged at $636.45");
        QTest::newRow("up") << "647.49"
                            << QStringLiteral(
                                   "The article's $627.25 lasted 2 minutes before the open;\nthe day closed 1.73% up at $647.49");
        QTest::newRow("down")
            << "600"
            << QStringLiteral("The article's $627.25 lasted 2 minutes before the open;\nthe day closed 5.73% down at $600.00");
    }
    void dayTitle()
    {
        QFETCH(QString, close);
        QFETCH(QString, title);
        Scenario scenario = scenarioOf(Basis::Checked);
        setFact(scenario, "share.close", qPrintable(close));
        const ChartSpec spec = english(day, scenario);
        QVERIFY2(specFaults(spec).isEmpty(), qPrintable(specFaults(spec).join(u'\n')));
        QCOMPARE(plainTitle(spec), title);
        QCOMPARE(marksOf<ArrowMark>(spec).empty(), close == QLatin1String("636.45"));
    }

    void whatIfKeepsTheArticle()
    {
        Scenario scenario = scenarioOf(Basis::Checked);
        setFact(scenario, "share.price", "700");
        QVERIFY(english(day, scenario).title.contains(QLatin1String("$627.25")));
        scenario.basis = Basis::Article;
        QVERIFY(english(day, scenario).title.contains(QLatin1String("$700.00")));
    }

    void dayPlaces()
    {
        const ChartSpec spec = english(day, scenarioOf(Basis::Checked));
        QCOMPARE(marksOf<PanelMark>(spec).size(), 2U);
        QCOMPARE(marksOf<PanelMark>(spec).at(0).x2, 0.5);
        const std::vector<PointMark> points = marksOf<PointMark>(spec);
        QCOMPARE(points.size(), 5U);
        QCOMPARE(points.at(0).x, 0.05);
        QCOMPARE(points.at(3).x, 0.53);
        QCOMPARE(points.at(4).x, 1.0);
        QCOMPARE(points.at(4).more, QStringList{QStringLiteral("647.49")});
        const CalloutMark callout = marksOf<CalloutMark>(spec).front();
        QVERIFY(std::abs(callout.x1 - 0.5 * 8 / 30) < 1e-12 && std::abs(callout.x2 - 0.5 * 10 / 30) < 1e-12);
        QCOMPARE(callout.lines.at(1), QStringLiteral("9:08–9:09, −1.48%"));
        const StripMark strip = marksOf<StripMark>(spec).front();
        QVERIFY(std::abs(strip.markFrom - 8.0 / 420) < 1e-12 && std::abs(strip.markTo - 10.0 / 420) < 1e-12);
        QStringList ticks;
        for (const Tick &tick : spec.x.ticks)
            ticks.append(tick.label);
        QCOMPARE(ticks.join(u' '), QStringLiteral("9:00 9:10 9:20 9:30 12:00 14:00 16:00"));
        QCOMPARE(spec.y.low, 620.0);
        QVERIFY(spec.subtitle.contains(QLatin1String("$620")));
    }

    void articleMinuteBeforeTheOpen()
    {
        Story story = builtInStory();
        story.market->articleFrom = story.market->articleTo = QStringLiteral("09:29");
        const ChartSpec spec = english(day, scenarioOf(Basis::Checked), story);
        QCOMPARE(marksOf<CalloutMark>(spec).front().x2, 0.5);
        QVERIFY(plainTitle(spec).contains(QLatin1String("lasted 1 minute before the open")));
    }

    void articleInTheSession()
    {
        Story story = builtInStory();
        story.market->preOpen.clear();
        story.market->articleFrom = QStringLiteral("09:30");
        story.market->articleTo = QStringLiteral("10:59");
        const ChartSpec spec = english(day, scenarioOf(Basis::Checked), story);
        QVERIFY2(specFaults(spec).isEmpty(), qPrintable(specFaults(spec).join(u'\n')));
        QVERIFY(plainTitle(spec).contains(QLatin1String("lasted 1 h 30 min of the session")));
        QCOMPARE(marksOf<PanelMark>(spec).size(), 1U);
        QVERIFY(marksOf<StripMark>(spec).empty());
    }

    void articleTimeUnknown()
    {
        Story story = builtInStory();
        story.market->articleFrom.clear();
        const ChartSpec spec = english(day, scenarioOf(Basis::Checked), story);
        QVERIFY(marksOf<CalloutMark>(spec).empty());
        QVERIFY(plainTitle(spec).startsWith(QLatin1String("The article's price is $627.25;")));
    }

    void durations_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("en");
        QTest::addColumn<QString>("ja");
        QTest::newRow("0") << 0 << QStringLiteral("0 minutes") << QStringLiteral("0分間");
        QTest::newRow("1") << 1 << QStringLiteral("1 minute") << QStringLiteral("1分間");
        QTest::newRow("60") << 60 << QStringLiteral("1 hour") << QStringLiteral("1時間");
        QTest::newRow("120") << 120 << QStringLiteral("2 hours") << QStringLiteral("2時間");
        QTest::newRow("390") << 390 << QStringLiteral("6 h 30 min") << QStringLiteral("6時間30分");
    }
    void durations()
    {
        QFETCH(int, minutes);
        QFETCH(QString, en);
        QFETCH(QString, ja);
        QCOMPARE(durationText(minutes, Language::english()).replace(QChar::Nbsp, u' '), en);
        QCOMPARE(durationText(minutes, Language::japanese()), ja);
    }
};

QTEST_GUILESS_MAIN(TestMarketPlan)
#include "tst_marketplan.moc"
