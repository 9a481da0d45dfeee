// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the chart of an event study: its reasons, marks, words, and the way from a bar down to closing prices.
#include "core/charts/eventstudyplan.h"

#include "core/charts/studyvalues.h"
#include "core/marketfixture.h"

#include <QTest>

#include <algorithm>

namespace tenbin {

namespace {

Story plainStory()
{
    Story story;
    story.market = MarketPart{};
    story.market->symbol = QStringLiteral("META");
    story.market->date = QStringLiteral("2025-01-24");
    return story;
}

ChartPlan planOf(const Story &story, const StudySettings &settings = {}, LanguageId language = LanguageId::English)
{
    ViewOptions options;
    options.language = Language::of(language);
    options.study = settings;
    return planChart(QStringLiteral("market.event-study"), story, evaluate(story, {}), options);
}

ChartSpec specOf(const Story &story, const StudySettings &settings = {}, LanguageId language = LanguageId::English)
{
    const ChartPlan plan = planOf(story, settings, language);
    return plan ? *plan : ChartSpec{};
}

const Datum *datumOf(const ChartSpec &spec, const QString &id)
{
    const auto found = std::find_if(spec.data.begin(), spec.data.end(), [&id](const Datum &datum) { return datum.id == id; });
    return found == spec.data.end() ? nullptr : &*found;
}

template <typename T>
std::vector<T> marksOf(const ChartSpec &spec)
{
    std::vector<T> marks;
    for (const Mark &mark : spec.marks) {
        if (const T *one = std::get_if<T>(&mark))
            marks.push_back(*one);
    }
    return marks;
}

} // namespace

class EventStudyPlanTest : public QObject {
    Q_OBJECT

private slots:
    void withoutPrices()
    {
        QCOMPARE(planOf({}).error().reason, u"This story has no price history of the share. Load prices."_qs);
        Story story = withPrices(plainStory(), syntheticMarket());
        story.data.pop_back();
        QCOMPARE(planOf(story).error().reason, u"This story has no price history of an index. Load prices of one."_qs);
        QVERIFY(planOf(story, {.model = StudyModel::MeanAdjusted}));
        story = withPrices(plainStory(), syntheticMarket());
        story.data.front().prices.reset(); // linked, but the file is gone
        QVERIFY(!planOf(story));
        QVERIFY(!planOf(story, {}, LanguageId::Japanese).error().reason.contains(u"story"));
    }

    void withoutADay()
    {
        Story story = withPrices(plainStory(), syntheticMarket());
        story.market->date = QStringLiteral("2025-01");
        QCOMPARE(planOf(story).error().reason, u"This story does not say which trading day it is about."_qs);
        story.market->date = QStringLiteral("2031-01-24");
        QVERIFY(planOf(story).error().reason.contains(u"24 January 2031"));
        story.market.reset();
        QVERIFY(!planOf(story));
    }

    void marks()
    {
        const ChartSpec spec = specOf(withPrices(plainStory(), syntheticMarket()));
        QCOMPARE(spec.x.categories.size(), std::size_t(11));
        QCOMPARE(spec.x.categories.front().name, u"\u22125"_qs);
        QCOMPARE(spec.x.categories[5].name, u"0"_qs);
        QVERIFY(spec.x.categories[5].strong);
        QCOMPARE(spec.x.categories.back().name, u"+5"_qs);
        const std::vector<BarMark> bars = marksOf<BarMark>(spec);
        QCOMPARE(bars.size(), std::size_t(11));
        QCOMPARE(std::count_if(bars.begin(), bars.end(), [](const BarMark &bar) { return bar.strong; }), 1);
        QCOMPARE(bars[5].tone, Tone::Rise);
        QCOMPARE(spec.data[static_cast<std::size_t>(bars[5].datum)].text, bars[5].label);
        const std::vector<PointMark> points = marksOf<PointMark>(spec);
        const std::vector<BandMark> bands = marksOf<BandMark>(spec);
        QCOMPARE(points.size(), std::size_t(11));
        QCOMPARE(bands.size(), std::size_t(11));
        double car = 0;
        for (std::size_t i = 0; i < bars.size(); ++i) {
            car += bars[i].low;
            QVERIFY(std::abs(points[i].y - car) < 1e-12);
            QVERIFY(bands[i].low < car && car < bands[i].high);
            QVERIFY(spec.y.low <= bands[i].low && bands[i].high <= spec.y.high * 1.5);
        }
        QVERIFY(bands.back().high - bands.back().low > bands.front().high - bands.front().low);
    }

    void words()
    {
        const ChartSpec spec = specOf(withPrices(plainStory(), syntheticMarket()));
        QCOMPARE(spec.title, u"On the day the share did better than the market explains, but no more than on an ordinary day"_qs);
        for (const char *word :
            {"META", "GSPC", "market model", "log returns", "variance with prediction error", "120 trading days"})
            QVERIFY2(spec.subtitle.contains(QLatin1String(word)), qPrintable(spec.subtitle));
        QVERIFY2(spec.footer.source.contains(u"Made-up prices"_qs) && spec.footer.source.contains(u"CC0 1.0"_qs),
            qPrintable(spec.footer.source));
        QVERIFY(!spec.footer.basis.contains(u"what-if"));
        QVERIFY(spec.footer.caveats.isEmpty());
        const ChartSpec other = specOf(withPrices(plainStory(), syntheticMarket(-0.09)),
            {.model = StudyModel::MeanAdjusted, .returns = StudyReturns::Simple, .variance = StudyVariance::Residual});
        QCOMPARE(other.title, u"On the day the share did clearly worse than its average"_qs);
        QVERIFY(other.subtitle.contains(u"residual variance"_qs));
        QVERIFY(!other.subtitle.contains(u"GSPC"));
    }

    void warningsAreCaveats()
    {
        Story story = withPrices(plainStory(), syntheticMarket());
        story.spending = SpendingPart{};
        Guidance guidance;
        guidance.announced = QStringLiteral("2025-01-29");
        story.spending->guidance.push_back(guidance);
        guidance.announced = QStringLiteral("2025-01-24"); // the event itself
        story.spending->guidance.push_back(guidance);
        const ChartSpec spec = specOf(story, {.estimation = 20});
        QCOMPARE(spec.footer.caveats,
            (QStringList{u"An estimation window of 20 trading days is short; an ordinary day is known badly."_qs,
                u"Another announcement, on 29 January 2025, falls into the event window."_qs}));
    }

    void downToEachPrice_data()
    {
        QTest::addColumn<int>("model");
        QTest::newRow("market") << static_cast<int>(StudyModel::Market);
        QTest::newRow("market-adjusted") << static_cast<int>(StudyModel::MarketAdjusted);
        QTest::newRow("mean-adjusted") << static_cast<int>(StudyModel::MeanAdjusted);
    }

    /// Every link leads to a value of the chart, every value is linked or drawn, and the ends are prices.
    void downToEachPrice()
    {
        QFETCH(int, model);
        const ChartSpec spec = specOf(withPrices(plainStory(), syntheticMarket()), {.model = static_cast<StudyModel>(model)});
        QSet<QString> ids;
        for (const Datum &datum : spec.data) {
            QVERIFY2(!ids.contains(datum.id), qPrintable(datum.id));
            ids.insert(datum.id);
        }
        QStringList wanted;
        for (const BarMark &bar : marksOf<BarMark>(spec))
            wanted.append(spec.data[static_cast<std::size_t>(bar.datum)].id);
        QSet<QString> reached;
        int prices = 0;
        while (!wanted.isEmpty()) {
            const QString id = wanted.takeLast();
            if (reached.contains(id))
                continue;
            reached.insert(id);
            const Datum *datum = datumOf(spec, id);
            QVERIFY2(datum, qPrintable(id));
            QVERIFY2(!datum->parts.empty(), qPrintable(id));
            for (const DatumPart &part : datum->parts) {
                QVERIFY(!part.label.isEmpty() && !part.text.isEmpty());
                prices += part.label.startsWith(u"Close of"_qs);
                if (!part.id.isEmpty())
                    wanted.append(part.id);
            }
        }
        const bool withIndex = static_cast<StudyModel>(model) != StudyModel::MeanAdjusted;
        QCOMPARE(prices, 2 * (11 + 120) * (withIndex ? 2 : 1));
    }

    void pricesAsTheFileHasThem()
    {
        SyntheticMarket market = syntheticMarket();
        for (std::size_t i = 0; i < market.share.size(); ++i)
            market.share.close[i] = std::round(market.share.close[i] * 100) / 100;
        const ChartSpec spec = specOf(withPrices(plainStory(), market));
        const Datum *datum = datumOf(spec, QStringLiteral("study:return:0"));
        QVERIFY(datum && datum->parts.size() == 3);
        const auto at = std::find(market.share.times.begin(), market.share.times.end(), midnightOf(QDate(2025, 1, 24)));
        const double close = market.share.close[static_cast<std::size_t>(at - market.share.times.begin())];
        QCOMPARE(datum->parts[1].label, u"Close of 24 January 2025"_qs);
        QCOMPARE(datum->parts[1].text, QString::number(close, 'f', 2));
        QCOMPARE(datum->parts[0].label, u"Close of 23 January 2025"_qs);
    }

    void numbersInWords()
    {
        QCOMPARE(studyPercentText(0.0092, Language::english()), u"+0.92%"_qs);
        QCOMPARE(studyPercentText(-0.1234567, Language::english()), u"\u221212.35%"_qs);
        QCOMPARE(studyPercentText(0, Language::english()), u"0.00%"_qs);
        QCOMPARE(studyPText(0.62345, Language::english()), u"0.62"_qs);
        QCOMPARE(studyPText(1e-9, Language::english()), u"below 0.001"_qs);
        QCOMPARE(studyNumber(0.1), Rational(1) / 10);
        QCOMPARE(studyNumber(std::numeric_limits<double>::quiet_NaN()), Rational(0));
        QCOMPARE(studyDayText(-5), u"\u22125"_qs);
    }

    void manyDaysNameSome()
    {
        const ChartSpec spec =
            specOf(withPrices(plainStory(), syntheticMarket()), {.estimation = 60, .gap = 60, .from = -60, .to = 60});
        QStringList names;
        for (const Category &category : spec.x.categories) {
            if (!category.name.isEmpty())
                names.append(category.name);
        }
        QVERIFY(names.size() >= 5 && names.size() <= 13);
        QVERIFY(names.contains(u"0"_qs));
    }
};

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::EventStudyPlanTest)
#include "tst_eventstudyplan.moc"
