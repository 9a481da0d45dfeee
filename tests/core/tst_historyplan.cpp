// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: market.history: which bars, their words, ticks and values, spans and the bar under the pointer.
#include "core/charts/historyview.h"
#include "core/charts/table.h"
#include "core/story/storyreader.h"
#include "tests/core/historyfixture.h"

#include <QTest>

using namespace tenbin;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

std::shared_ptr<PriceSeries> days(const std::vector<std::pair<QDate, double>> &closes)
{
    auto series = std::make_shared<PriceSeries>();
    series->symbol = QStringLiteral("META");
    for (const auto &[date, close] : closes) {
        series->times.push_back(date.startOfDay(Qt::UTC).toSecsSinceEpoch());
        series->close.push_back(close);
    }
    return series;
}

const SeriesMark *seriesOf(const ChartSpec &spec, SeriesMark::Kind kind, int number = 0)
{
    for (const Mark &mark : spec.marks)
        if (const auto *series = std::get_if<SeriesMark>(&mark); series && series->kind == kind && number-- == 0)
            return series;
    return nullptr;
}

const Datum *datum(const ChartSpec &spec, const QString &id)
{
    for (const Datum &one : spec.data)
        if (one.id == QStringLiteral("history:") + id)
            return &one;
    return nullptr;
}

QStringList labels(const std::vector<Tick> &ticks)
{
    QStringList all;
    for (const Tick &tick : ticks)
        all << tick.label;
    return all;
}

} // namespace

class TestHistoryPlan final : public QObject {
    Q_OBJECT
private:
    Story m_story;

    [[nodiscard]] ChartPlan plan(const std::shared_ptr<const PriceSeries> &share, const HistoryView &view = {},
        LanguageId language = LanguageId::English, std::optional<bool> log = {},
        const std::shared_ptr<const PriceSeries> &index = nullptr) const
    {
        Story story = m_story;
        story.data.clear();
        if (share)
            link(story, DataRole::Share, share);
        if (index)
            link(story, DataRole::Index, index);
        ViewOptions options;
        options.language = Language::of(language);
        options.history = view;
        options.logAxis = log;
        return planChart(QStringLiteral("market.history"), story, evaluate(story, {}), options);
    }

private slots:
    void initTestCase()
    {
        StoryReading reading = readBuiltInStory();
        QVERIFY(reading.story && reading.story->market);
        m_story = std::move(*reading.story);
    }

    void withoutPricesItSaysWhy()
    {
        QVERIFY(!plan(nullptr));
        QVERIFY(plan(nullptr).error().reason.contains(QLatin1String("price file")));
        QVERIFY(!plan(std::make_shared<PriceSeries>()));
        QVERIFY(!plan(days({{QDate(2025, 1, 24), missing}})));
        QVERIFY(!plan(days({{QDate(2025, 1, 23), 1e300}, {QDate(2025, 1, 24), 2}})));
        QVERIFY(!plan(nullptr, {}, LanguageId::Japanese).error().reason.isEmpty());
    }

    void theTitleIsTheFinding()
    {
        const auto share = days(
            {{QDate(2025, 1, 22), 600}, {QDate(2025, 1, 23), 636.45}, {QDate(2025, 1, 24), 647.49}, {QDate(2025, 1, 27), 660}});
        const ChartPlan english = plan(share);
        QVERIFY(english);
        QCOMPARE(english->title, QStringLiteral("META closed 1.73% higher on 24 Jan\nand 10% higher over the time shown"));
        QCOMPARE(
            plan(share, {}, LanguageId::Japanese)->title, QStringLiteral("METAは1月24日に1.73%高で引け、\n表示期間では10%高"));
        HistoryView view;
        view.to = QStringLiteral("2025-01-23"); // the day itself is not shown
        const QString before = plan(share, view)->title;
        QVERIFY2(before.startsWith(QLatin1String("META went from $600.00")) && before.endsWith(QLatin1String("6.08% higher")),
            qPrintable(before));
        view.from = view.to;
        QVERIFY(plan(share, view)->title.contains(QLatin1String("23 January 2025")));
    }

    void keyValuesAreExact()
    {
        const auto share = days({{QDate(2025, 1, 22), 600}, {QDate(2025, 1, 23), 636.45}, {QDate(2025, 1, 24), 647.49}});
        const ChartPlan spec = plan(share);
        QVERIFY(spec);
        QCOMPARE(datum(*spec, QStringLiteral("first"))->value->low, Rational(600));
        QCOMPARE(datum(*spec, QStringLiteral("last"))->value->low, *parseDecimal(u"647.49"));
        QCOMPARE(datum(*spec, QStringLiteral("before"))->value->low, *parseDecimal(u"636.45"));
        QCOMPARE(datum(*spec, QStringLiteral("day-change"))->value->low, *parseDecimal(u"647.49") / *parseDecimal(u"636.45") - 1);
        QCOMPARE(datum(*spec, QStringLiteral("day-change"))->text, QStringLiteral("+1.73%"));
        QVERIFY(datum(*spec, QStringLiteral("last"))->unit == QLatin1String("USD / share"));
        QCOMPARE(datum(*spec, QStringLiteral("highest"))->value, datum(*spec, QStringLiteral("last"))->value);
        QVERIFY(spec->footer.source.contains(QLatin1String("Exchange closing prices (free to use)")));
        QVERIFY(spec->altText.contains(QLatin1String("647.49")));
    }

    void theEventIsTheNextTradingDay()
    {
        Story story = m_story;
        story.market->date = QStringLiteral("2025-01-25"); // a Saturday
        story.data.clear();
        link(story, DataRole::Share, days({{QDate(2025, 1, 23), 10}, {QDate(2025, 1, 24), 11}, {QDate(2025, 1, 27), 12}}));
        const ChartPlan spec = planChart(QStringLiteral("market.history"), story, evaluate(story, {}), {});
        QVERIFY(spec);
        QCOMPARE(datum(*spec, QStringLiteral("before"))->value->low, Rational(11));
        QCOMPARE(datum(*spec, QStringLiteral("day"))->value->low, Rational(12));
        const auto line = std::find_if(
            spec->marks.begin(), spec->marks.end(), [](const Mark &mark) { return std::holds_alternative<LineMark>(mark); });
        QVERIFY(line != spec->marks.end());
        QCOMPARE(std::get<LineMark>(*line).x1, 2.0);
    }

    void fewRowsAreValuesManyAreNot()
    {
        const auto share = walk(2'000);
        const ChartPlan all = plan(share);
        QVERIFY(all && all->data.size() < 20);
        HistoryView view;
        view.from = QStringLiteral("2024-11-01");
        const ChartPlan few = plan(share, view);
        QVERIFY(few);
        const SeriesMark *line = seriesOf(*few, SeriesMark::Kind::Line);
        QVERIFY(line);
        QCOMPARE(few->data.size(), all->data.size() + (line->last - line->first));
        const Datum *day = datum(*few, QStringLiteral("2025-01-24"));
        QVERIFY(day);
        QCOMPARE(day->parts.size(), std::size_t(5));
        QVERIFY(toCsv(*few, Language::english()).contains("24 January 2025"));
        view.moving = true;
        QCOMPARE(plan(share, view)->data.size(), all->data.size());
    }

    void candlesStandOverTheVolume()
    {
        HistoryView view;
        view.kind = HistoryKind::Candles;
        for (const bool log : {false, true}) {
            const ChartPlan spec = plan(walk(300), view, LanguageId::English, log);
            QVERIFY(spec);
            const SeriesMark *volume = seriesOf(*spec, SeriesMark::Kind::Volume);
            const SeriesMark *candles = seriesOf(*spec, SeriesMark::Kind::Candles);
            QVERIFY(volume && candles);
            const Extremes low = priceTrees(candles->series)->bars->of(0, 300);
            QVERIFY(volume->low < volume->high && volume->high < low.low);
            for (const Tick &tick : spec->y.ticks)
                QVERIFY(tick.at > volume->high);
            QVERIFY(spec->subtitle.contains(QLatin1String("volume")));
        }
        const ChartPlan closes = plan(days({{QDate(2025, 1, 23), 10}, {QDate(2025, 1, 24), 11}}), view);
        QVERIFY(closes && seriesOf(*closes, SeriesMark::Kind::Line)); // no bars: a line
    }

    void rebasedStartsAtOneHundred()
    {
        HistoryView view;
        view.kind = HistoryKind::Rebased;
        const auto share = days({{QDate(2025, 1, 22), 50}, {QDate(2025, 1, 23), 55}, {QDate(2025, 1, 24), 60}});
        auto index =
            days({{QDate(2025, 1, 21), 1}, {QDate(2025, 1, 22), 200}, {QDate(2025, 1, 24), 190}, {QDate(2025, 1, 27), 5}});
        index->symbol = QStringLiteral("SPX");
        const ChartPlan spec = plan(share, view, LanguageId::English, {}, index);
        QVERIFY(spec);
        QCOMPARE(spec->title, QStringLiteral("From 100 on 22 January 2025,\nMETA came to 120 and SPX to 95"));
        const SeriesMark *other = seriesOf(*spec, SeriesMark::Kind::Line, 0);
        QCOMPARE(other->series->symbol, QStringLiteral("SPX"));
        QCOMPARE(other->scale, 0.5);
        QCOMPARE(other->first, std::size_t(1));
        QCOMPARE(other->last, std::size_t(3));
        QCOMPARE(seriesOf(*spec, SeriesMark::Kind::Line, 1)->scale, 2.0);
        QVERIFY(spec->footer.source.contains(QLatin1String("Exchange")));
        QVERIFY(plan(share, view)); // without an index the share stands alone
    }

    void aLogAxisNeedsPricesAboveZero()
    {
        const auto fine = plan(days({{QDate(2025, 1, 23), 10}, {QDate(2025, 1, 24), 11}}), {}, LanguageId::English, true);
        QVERIFY(fine && fine->y.kind == AxisKind::Log && fine->y.low > 0 && fine->y.ticks.size() >= 2);
        const auto wide = plan(days({{QDate(2025, 1, 23), 10}, {QDate(2025, 1, 24), 9'000}}), {}, LanguageId::English, true);
        QVERIFY(wide && wide->y.kind == AxisKind::Log && wide->y.ticks.size() >= 2);
        const auto below = plan(days({{QDate(2025, 1, 23), -1}, {QDate(2025, 1, 24), 11}}), {}, LanguageId::English, true);
        QVERIFY(below && below->y.kind == AxisKind::Linear);
    }

    void oneRowAllEqualAndGaps()
    {
        for (const auto &share : {days({{QDate(2025, 1, 24), 10}}), days({{QDate(2025, 1, 23), 10}, {QDate(2025, 1, 24), 10}}),
                 days({{QDate(2025, 1, 22), missing}, {QDate(2025, 1, 23), 0}, {QDate(2025, 1, 24), missing}})}) {
            const ChartPlan spec = plan(share);
            QVERIFY(spec && spec->y.low < spec->y.high && spec->x.low < spec->x.high);
            QVERIFY(!spec->title.isEmpty() && !spec->title.contains(QLatin1String("%1")));
        }
    }

    void ticksFitTheSpan_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("minutes");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::newRow("one day") << 1 << false << "31 Jan"
                                 << "31 Jan";
        QTest::newRow("two weeks") << 10 << false << "20 Jan"
                                   << "30 Jan";
        QTest::newRow("three months") << 66 << false << "11 Nov"
                                      << "20 Jan";
        QTest::newRow("a year") << 260 << false << "March 2024"
                                << "January 2025";
        QTest::newRow("ten years") << 2'600 << false << "2016"
                                   << "2024";
        QTest::newRow("twenty minutes") << 20 << true << "15:40"
                                        << "15:55";
        QTest::newRow("three days") << 1'170 << true << "29 Jan"
                                    << "31 Jan";
    }
    void ticksFitTheSpan()
    {
        QFETCH(const int, rows);
        QFETCH(const bool, minutes);
        const auto series = walk(std::size_t(rows), minutes ? BarLength::Minute : BarLength::Day);
        const std::vector<Tick> ticks = barTicks(*series, {0, series->size()}, Language::english());
        QVERIFY(!ticks.empty() && ticks.size() <= 12);
        QTEST(ticks.front().label, "first");
        QTEST(ticks.back().label, "last");
        for (std::size_t i = 1; i < ticks.size(); ++i)
            QVERIFY(ticks[i - 1].at < ticks[i].at);
        QVERIFY(!labels(barTicks(*series, {0, series->size()}, Language::japanese())).join(QString()).contains(u'%'));
    }

    void spansNameBars()
    {
        const auto series = walk(1'000);
        HistoryView view = viewOfRange({}, *series, HistoryRange::Month, {});
        QCOMPARE(view.from, QStringLiteral("2024-12-31"));
        QVERIFY(view.to.isEmpty());
        view = viewOfRange({}, *series, HistoryRange::Event, QStringLiteral("2025-01-24"));
        const RowSpan rows = shownRows(*series, view);
        QCOMPARE(historyIso(series->times[rows.first + 21], true), QStringLiteral("2025-01-24"));
        QVERIFY(viewOfRange(view, *series, HistoryRange::All, {}) == HistoryView());
        // What is written as a view is read back as the same rows.
        for (const RowSpan wanted : {RowSpan{0, 1}, RowSpan{3, 9}, RowSpan{990, 1'000}, RowSpan{0, 1'000}}) {
            const RowSpan read = shownRows(*series, viewOfRows({}, *series, wanted));
            QCOMPARE(read.first, wanted.first);
            QCOMPARE(read.last, wanted.last);
        }
        const auto minute = walk(2'000, BarLength::Minute);
        const RowSpan read = shownRows(*minute, viewOfRows({}, *minute, {777, 888}));
        QCOMPARE(read.first, std::size_t(777));
        QCOMPARE(read.last, std::size_t(888));
    }

    void spansThatCannotBeAreMadeToFit()
    {
        const auto series = walk(100);
        HistoryView view;
        for (const auto &[from, to] : {std::pair("2030-01-01", ""), std::pair("", "1990-01-01"),
                 std::pair("2025-01-31", "2024-01-01"), std::pair("rubbish", "2025-99-99T25:61")}) {
            view.from = QLatin1String(from);
            view.to = QLatin1String(to);
            const RowSpan rows = shownRows(*series, view);
            QVERIFY(rows.first < rows.last && rows.last <= series->size());
        }
        QCOMPARE(rowsWithin(*series, -50, 20).first, std::size_t(0));
        QCOMPARE(rowsWithin(*series, 95, 20).last, std::size_t(100));
        QCOMPARE(rowsWithin(*series, 50, 0).last - rowsWithin(*series, 50, 0).first, leastBars);
        QCOMPARE(rowsWithin(*series, 3, 1e9).last, std::size_t(100));
    }

    void thePointerReadsTheNearestBar()
    {
        const auto share = walk(300);
        HistoryView view;
        view.kind = HistoryKind::Candles;
        const ChartPlan spec = plan(share, view);
        QVERIFY(spec);
        const auto readout = readoutAt(*spec, 120.4);
        QVERIFY(readout);
        QCOMPARE(readout->at, QPointF(120, share->close[120]));
        QCOMPARE(readout->lines.size(), 6);
        QVERIFY(readout->lines[4].startsWith(QLatin1String("Close $")));
        QVERIFY(!readoutAt(*spec, 5'000));
        QVERIFY(!readoutAt(*spec, -3));
        view.kind = HistoryKind::Rebased;
        const ChartPlan both = plan(share, view, LanguageId::Japanese, {}, indexWalk(300));
        QCOMPARE(readoutAt(*both, 0)->lines.size(), 3);
        QVERIFY(readoutAt(*both, 0)->lines[1].contains(QLatin1String("100")));
        ChartSpec none;
        QVERIFY(!readoutAt(none, 0));
    }

    void treesAreMadeOnce()
    {
        const auto series = walk(50);
        QCOMPARE(priceTrees(series), priceTrees(series));
        QVERIFY(priceTrees(series) != priceTrees(walk(50)));
        QVERIFY(!priceTrees(nullptr));
        std::weak_ptr<const PriceSeries> gone;
        {
            const auto other = walk(50);
            gone = other;
            QVERIFY(priceTrees(other));
        }
        QVERIFY(priceTrees(series));
        QVERIFY(gone.expired());
    }

    void theSameArgumentsGiveTheSameSpec()
    {
        const auto share = walk(400);
        for (const HistoryKind kind : {HistoryKind::Line, HistoryKind::Candles, HistoryKind::Rebased}) {
            HistoryView view;
            view.kind = kind;
            QCOMPARE(specJson(*plan(share, view)), specJson(*plan(walk(400), view)));
        }
    }

    void exactPricesAreThePrintedOnes()
    {
        QCOMPARE(exactPrice(627.25), parseDecimal(u"627.25"));
        QCOMPARE(exactPrice(0.1), parseDecimal(u"0.1"));
        QCOMPARE(exactPrice(1e20), parseDecimal(u"1e20"));
        QCOMPARE(exactPrice(-1.5e-7), parseDecimal(u"-1.5e-7"));
        QCOMPARE(exactPrice(0), std::optional(Rational(0)));
        for (const double value : {missing, 1e300, 1e-300, std::numeric_limits<double>::infinity()})
            QVERIFY(!exactPrice(value));
    }
};

QTEST_GUILESS_MAIN(TestHistoryPlan)
#include "tst_historyplan.moc"
