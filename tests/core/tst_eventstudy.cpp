// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the event study against cases worked by hand, and what it says of them.
#include "core/market/eventstudy.h"

#include "core/studyfixture.h"

#include <QTest>

#include <cmath>

namespace tenbin {

namespace {

/// Index returns of five ordinary days (mean 0, sum of squares 0.001) and three event days; the share makes
/// 0.1 % + 1.5 × index + e, with e = 0.2, −0.1, −0.2, −0.1, 0.2 % on ordinary days (at right angles to 1 and to the index, so
/// that alpha and beta come out exactly) and 0.3, 1.2, −0.4 % on days −1, 0, 1.
const std::vector<double> indexReturns{-0.02, -0.01, 0, 0.01, 0.02, 0.01, 0.02, -0.01};
const std::vector<double> surprises{0.002, -0.001, -0.002, -0.001, 0.002, 0.003, 0.012, -0.004};

std::vector<double> shareReturns()
{
    std::vector<double> returns;
    for (std::size_t i = 0; i < indexReturns.size(); ++i)
        returns.push_back(0.001 + 1.5 * indexReturns[i] + surprises[i]);
    return returns;
}

StudySettings smallSettings(StudyModel model, StudyVariance variance, StudyReturns returns = StudyReturns::Simple)
{
    return {.model = model, .returns = returns, .variance = variance, .estimation = 5, .gap = 1, .from = -1, .to = 1};
}

EventStudy smallStudy(StudyModel model, StudyVariance variance, ReturnKind kind = ReturnKind::Simple)
{
    const StudyReturns returns = kind == ReturnKind::Log ? StudyReturns::Log : StudyReturns::Simple;
    const auto study = studyEvent(seriesOfReturns(firstDay, 100, shareReturns(), kind),
        seriesOfReturns(firstDay, 5000, indexReturns, kind), dayAfter(7), smallSettings(model, variance, returns));
    return study ? *study : EventStudy{};
}

/// Two-sided p of Student's t in closed form, for the degrees of freedom the small cases have.
double closedFormP(int degrees, double t)
{
    t = std::abs(t);
    const double u = 1 + t * t / degrees;
    const double arc = std::atan(t / std::sqrt(degrees));
    const double lead = t / std::sqrt(degrees) / u;
    switch (degrees) {
    case 3:
        return 1 - 2 / M_PI * (arc + lead);
    case 4:
        return 1 - 0.75 * t / std::sqrt(u) * (1 - t * t / (12 * u));
    case 5:
        return 1 - 2 / M_PI * (arc + lead * (1 + 2 / (3 * u)));
    default:
        return std::numeric_limits<double>::quiet_NaN();
    }
}

QStringList warningNames(const EventStudy &study)
{
    QStringList names;
    for (const StudyRemark &remark : study.warnings)
        names.append(studyWarningName(remark.warning));
    return names;
}

} // namespace

class EventStudyTest : public QObject {
    Q_OBJECT

private slots:
    void faults_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QDate>("event");
        QTest::addColumn<int>("estimation");
        QTest::addColumn<int>("gap");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        const auto row = [](const char *name, StudyFault fault, QDate event, const StudySettings &settings) {
            QTest::newRow(name) << static_cast<int>(fault) << event << settings.estimation << settings.gap << settings.from
                                << settings.to;
        };
        constexpr int most = std::numeric_limits<int>::max();
        constexpr int least = std::numeric_limits<int>::min();
        row("no date", StudyFault::EventOutside, {}, {.estimation = 5, .gap = 1, .from = -1, .to = 1});
        row("before the first price", StudyFault::EventOutside, firstDay.addDays(-1), {.estimation = 5, .gap = 1, .from = -1});
        row("after the last price", StudyFault::EventOutside, dayAfter(9), {.estimation = 5, .gap = 1, .from = -1});
        row("no day before", StudyFault::TooFewDays, firstDay, {.estimation = 5, .gap = 0, .from = 0});
        row("two days before", StudyFault::TooFewDays, dayAfter(3), {.estimation = 5, .gap = 0, .from = 0});
        row("gap beyond the prices", StudyFault::TooFewDays, dayAfter(7), {.estimation = 5, .gap = most, .from = -1});
        row("two days of estimation", StudyFault::BadSettings, dayAfter(7), {.estimation = 2, .gap = 1, .from = -1});
        row("window into the estimation", StudyFault::BadSettings, dayAfter(7), {.estimation = 5, .gap = 1, .from = -2});
        row("window far into it", StudyFault::BadSettings, dayAfter(7), {.estimation = 5, .gap = most, .from = least});
        row("window after the event", StudyFault::BadSettings, dayAfter(7), {.estimation = 5, .gap = 1, .from = 1});
        row("window before the event", StudyFault::BadSettings, dayAfter(7), {.estimation = 5, .gap = 1, .from = -1, .to = -1});
        row("negative gap", StudyFault::BadSettings, dayAfter(7), {.estimation = 5, .gap = -1, .from = 0});
    }

    void faults()
    {
        QFETCH(int, fault);
        QFETCH(QDate, event);
        QFETCH(int, estimation);
        QFETCH(int, gap);
        QFETCH(int, from);
        QFETCH(int, to);
        const auto study = studyEvent(seriesOfReturns(firstDay, 100, shareReturns(), ReturnKind::Simple),
            seriesOfReturns(firstDay, 5000, indexReturns, ReturnKind::Simple), event,
            {.estimation = estimation, .gap = gap, .from = from, .to = to});
        QVERIFY(!study);
        QCOMPARE(static_cast<int>(study.error().fault), fault);
        for (const Language &language : {Language::english(), Language::japanese()}) {
            QVERIFY(!studyFaultText(study.error(), language).isEmpty());
            QVERIFY(!studyFaultText(study.error(), language).contains(u'%'));
        }
    }

    void unusablePrices()
    {
        const StudySettings settings = smallSettings(StudyModel::Market, StudyVariance::Residual);
        const PriceSeries share = seriesOfReturns(firstDay, 100, shareReturns(), ReturnKind::Simple);
        const PriceSeries index = seriesOfReturns(firstDay, 5000, indexReturns, ReturnKind::Simple);
        QCOMPARE(studyEvent({}, index, dayAfter(7), settings).error().fault, StudyFault::NoPrices);
        QCOMPARE(studyEvent(share, {}, dayAfter(7), settings).error().fault, StudyFault::NoPrices);
        const PriceSeries later = seriesOfReturns(dayAfter(30), 5000, indexReturns, ReturnKind::Simple);
        QCOMPARE(studyEvent(share, later, dayAfter(7), settings).error().fault, StudyFault::NoCommonDays);
        const PriceSeries flat = seriesOfReturns(firstDay, 5000, std::vector<double>(8, 0.0), ReturnKind::Simple);
        QCOMPARE(studyEvent(share, flat, dayAfter(7), settings).error().fault, StudyFault::NoVariation);
        QCOMPARE(studyEvent(flat, flat, dayAfter(7), settings).error().fault, StudyFault::NoVariation);
        QCOMPARE(studyEvent(index, index, dayAfter(7), settings).error().fault, StudyFault::NoVariation); // no residuals
        QVERIFY(studyEvent(share, flat, dayAfter(7), smallSettings(StudyModel::MeanAdjusted, StudyVariance::Residual)));
        PriceSeries absurd = share;
        absurd.close[6] = 1e-300;
        absurd.close[7] = 1e300;
        QCOMPARE(studyEvent(absurd, index, dayAfter(7), settings).error().fault, StudyFault::UnusableReturns);
    }

    void marketModel_data()
    {
        QTest::addColumn<bool>("log");
        QTest::newRow("simple returns") << false;
        QTest::newRow("log returns") << true;
    }

    void marketModel()
    {
        QFETCH(bool, log);
        const ReturnKind kind = log ? ReturnKind::Log : ReturnKind::Simple;
        const EventStudy study = smallStudy(StudyModel::Market, StudyVariance::Residual, kind);
        QVERIFY(near(study.alpha, 0.001));
        QVERIFY(near(study.beta, 1.5));
        QVERIFY(near(study.indexMean, 0));
        QVERIFY(near(study.indexSpread, 0.001));
        QCOMPARE(study.observations, 5);
        QCOMPARE(study.degreesOfFreedom, 3);
        const double s = std::sqrt(14e-6 / 3); // 4 + 1 + 4 + 1 + 4 = 14 millionths over 5 − 2
        QVERIFY(near(study.residualSd, s));
        QVERIFY(near(closedFormP(3, study.quantile), 0.05));
        QCOMPARE(study.days.size(), std::size_t(3));
        QCOMPARE(study.days[0].k, -1);
        QCOMPARE(study.days[1].date, dayAfter(7));
        QVERIFY(near(study.days[1].shareReturn, 0.043));
        QVERIFY(near(study.days[1].marketReturn, 0.02));
        QVERIFY(near(study.days[1].expected, 0.031));
        for (std::size_t i = 0; i < 3; ++i) {
            const StudyDay &day = study.days[i];
            QVERIFY(near(day.ar, surprises[5 + i]));
            QVERIFY(near(day.sd, s));
            QVERIFY(near(day.t, surprises[5 + i] / s, 1e-9));
            QVERIFY(near(day.p, closedFormP(3, surprises[5 + i] / s), 1e-10));
        }
    }

    void sums()
    {
        const EventStudy study = smallStudy(StudyModel::Market, StudyVariance::Residual);
        const double s = std::sqrt(14e-6 / 3);
        QStringList spans;
        for (const StudySum &sum : study.cars)
            spans.append(QStringLiteral("%1..%2").arg(sum.from).arg(sum.to));
        QCOMPARE(spans.join(u' '), u"-1..-1 -1..0 -1..1 0..1"_qs);
        const auto check = [&](int from, int to, double car, double sd) {
            const StudySum *sum = studySum(study, from, to);
            return sum && near(sum->car, car) && near(sum->sd, sd) && near(sum->t, car / sd, 1e-9)
                && near(sum->p, closedFormP(3, car / sd), 1e-10) && near(sum->high - sum->car, study.quantile * sd)
                && near(sum->car - sum->low, study.quantile * sd);
        };
        QVERIFY(check(-1, -1, 0.003, s));
        QVERIFY(check(-1, 0, 0.015, s * std::sqrt(2)));
        QVERIFY(check(-1, 1, 0.011, s * std::sqrt(3)));
        QVERIFY(check(0, 1, 0.008, s * std::sqrt(2)));
        QVERIFY(!studySum(study, 0, 2));
    }

    void predictionError()
    {
        const EventStudy study = smallStudy(StudyModel::Market, StudyVariance::Prediction);
        const double s = std::sqrt(14e-6 / 3);
        // one day: 1 + 1/5 + index²/0.001 with index returns 1, 2, −1 %
        QVERIFY(near(study.days[0].sd, s * std::sqrt(1.3)));
        QVERIFY(near(study.days[1].sd, s * std::sqrt(1.6)));
        QVERIFY(near(study.days[2].sd, s * std::sqrt(1.3)));
        QVERIFY(near(study.days[1].p, closedFormP(3, 0.012 / (s * std::sqrt(1.6))), 1e-10));
        // sums: L + L²/5 + (sum of index returns)²/0.001
        QVERIFY(near(studySum(study, -1, 0)->sd, s * std::sqrt(2 + 0.8 + 0.9)));
        QVERIFY(near(studySum(study, -1, 1)->sd, s * std::sqrt(3 + 1.8 + 0.4)));
        QVERIFY(near(studySum(study, 0, 1)->sd, s * std::sqrt(2 + 0.8 + 0.1)));
        QVERIFY(near(studySum(study, -1, 1)->p, closedFormP(3, 0.011 / (s * std::sqrt(5.2))), 1e-10));
    }

    void meanAdjusted()
    {
        // Mean 0.1 %; squares of 1.5 × index + e: 2.25 × 0.001 + 14e-6 = 0.002264, over 5 − 1.
        const double s = std::sqrt(0.002264 / 4);
        const EventStudy residual = smallStudy(StudyModel::MeanAdjusted, StudyVariance::Residual);
        QVERIFY(near(residual.alpha, 0.001));
        QCOMPARE(residual.beta, 0.0);
        QCOMPARE(residual.degreesOfFreedom, 4);
        QVERIFY(near(residual.residualSd, s));
        QVERIFY(near(residual.days[1].ar, 0.042));
        QVERIFY(std::isnan(residual.days[1].marketReturn));
        QVERIFY(near(residual.days[1].sd, s));
        QVERIFY(near(residual.days[1].p, closedFormP(4, 0.042 / s), 1e-10));
        QVERIFY(near(studySum(residual, -1, 1)->car, 0.041));
        QVERIFY(near(studySum(residual, -1, 1)->sd, s * std::sqrt(3)));
        const EventStudy prediction = smallStudy(StudyModel::MeanAdjusted, StudyVariance::Prediction);
        QVERIFY(near(prediction.days[1].sd, s * std::sqrt(1.2)));
        QVERIFY(near(studySum(prediction, -1, 1)->sd, s * std::sqrt(3 + 1.8)));
        QVERIFY(near(studySum(prediction, -1, 1)->p, closedFormP(4, 0.041 / (s * std::sqrt(4.8))), 1e-10));
    }

    void marketAdjusted()
    {
        // Differences 0.1 % + 0.5 × index + e: squares 5e-6 + 0.25 × 0.001 + 14e-6 = 0.000269, about 0, over 5.
        const double s = std::sqrt(0.000269 / 5);
        for (const StudyVariance variance : {StudyVariance::Residual, StudyVariance::Prediction}) {
            const EventStudy study = smallStudy(StudyModel::MarketAdjusted, variance);
            QCOMPARE(study.alpha, 0.0);
            QCOMPARE(study.beta, 1.0);
            QCOMPARE(study.degreesOfFreedom, 5);
            QVERIFY(near(study.residualSd, s));
            QVERIFY(near(study.days[1].expected, 0.02));
            QVERIFY(near(study.days[1].ar, 0.023));
            QVERIFY(near(study.days[1].sd, s));
            QVERIFY(near(study.days[1].p, closedFormP(5, 0.023 / s), 1e-10));
            QVERIFY(near(studySum(study, -1, 1)->car, 0.024));
            QVERIFY(near(studySum(study, -1, 1)->sd, s * std::sqrt(3)));
            QVERIFY(near(studySum(study, 0, 1)->p, closedFormP(5, 0.015 / (s * std::sqrt(2))), 1e-10));
        }
    }

    void minuteBarsCountByDay()
    {
        const PriceSeries daily = seriesOfReturns(firstDay, 100, shareReturns(), ReturnKind::Simple);
        PriceSeries minutes;
        minutes.daily = false;
        for (std::size_t i = 0; i < daily.size(); ++i) {
            for (const int minute : {570, 720, 959}) {
                minutes.times.push_back(daily.times[i] + minute * 60);
                minutes.close.push_back(minute == 959 ? daily.close[i] : 77);
            }
            minutes.times.push_back(daily.times[i] + 960 * 60); // a bar without a price
            minutes.close.push_back(std::numeric_limits<double>::quiet_NaN());
        }
        const PriceSeries index = seriesOfReturns(firstDay, 5000, indexReturns, ReturnKind::Simple);
        const auto study = studyEvent(minutes, index, dayAfter(7), smallSettings(StudyModel::Market, StudyVariance::Residual));
        QVERIFY(study);
        QVERIFY(near(study->alpha, 0.001));
        QVERIFY(near(studyEventDay(*study).ar, 0.012));
    }

    void warnings()
    {
        const PriceSeries share = seriesOfReturns(firstDay, 100, shareReturns(), ReturnKind::Simple);
        PriceSeries index = seriesOfReturns(firstDay, 5000, indexReturns, ReturnKind::Simple);
        StudySettings settings = smallSettings(StudyModel::MeanAdjusted, StudyVariance::Residual);
        QCOMPARE(warningNames(*studyEvent(share, index, dayAfter(7), settings)), QStringList{u"few-days"_qs});
        settings.to = 3;
        QCOMPARE(
            warningNames(*studyEvent(share, index, dayAfter(7), settings)), (QStringList{u"few-days"_qs, u"short-window"_qs}));
        settings.to = 1;
        const auto others = studyEvent(share, index, dayAfter(7), settings, {dayAfter(2), dayAfter(8), dayAfter(8), dayAfter(7)});
        QCOMPARE(warningNames(*others), (QStringList{u"few-days"_qs, u"other-event"_qs}));
        QCOMPARE(others->warnings[1].arguments, QStringList{dayAfter(8).toString(Qt::ISODate)});
        index.close[2] = std::numeric_limits<double>::quiet_NaN();
        settings.estimation = 4;
        const auto calendars = studyEvent(share, index, dayAfter(7), settings);
        QCOMPARE(warningNames(*calendars), (QStringList{u"few-days"_qs, u"calendars-differ"_qs}));
        QCOMPARE(calendars->warnings[1].arguments, (QStringList{u"1"_qs, u"0"_qs, dayAfter(2).toString(Qt::ISODate)}));
        index.times.erase(index.times.begin() + 7);
        index.close.erase(index.close.begin() + 7);
        const auto moved = studyEvent(share, index, dayAfter(7), settings);
        QCOMPARE(
            warningNames(*moved), (QStringList{u"event-moved"_qs, u"few-days"_qs, u"short-window"_qs, u"calendars-differ"_qs}));
        QCOMPARE(moved->event, dayAfter(8));
        for (const Language &language : {Language::english(), Language::japanese()}) {
            for (const StudyRemark &remark : moved->warnings)
                QVERIFY(!studyWarningText(remark, language).contains(u'%'));
        }
    }

    void suspectedSplit_data()
    {
        QTest::addColumn<double>("factor");
        QTest::addColumn<QString>("ratio");
        QTest::newRow("none") << 1.0 << QString();
        QTest::newRow("a bad day") << 0.8 << QString();
        QTest::newRow("two for one") << 0.5 << u"2:1"_qs;
        QTest::newRow("three for two") << 2.0 / 3 << u"3:2"_qs;
        QTest::newRow("twenty for one") << 0.05 << u"20:1"_qs;
        QTest::newRow("one for ten") << 10.0 << u"1:10"_qs;
    }

    void suspectedSplit()
    {
        QFETCH(double, factor);
        QFETCH(QString, ratio);
        PriceSeries share = seriesOfReturns(firstDay, 100, shareReturns(), ReturnKind::Simple);
        for (std::size_t i = 3; i < share.size(); ++i)
            share.close[i] *= factor;
        const auto study = studyEvent(share, seriesOfReturns(firstDay, 5000, indexReturns, ReturnKind::Simple), dayAfter(7),
            smallSettings(StudyModel::Market, StudyVariance::Residual));
        QVERIFY(study);
        QCOMPARE(warningNames(*study).contains(u"suspected-split"_qs), !ratio.isEmpty());
        if (!ratio.isEmpty())
            QCOMPARE(study->warnings.back().arguments, (QStringList{dayAfter(3).toString(Qt::ISODate), ratio}));
    }

    void sentences()
    {
        const auto sentence = [](double surprise, StudyModel model = StudyModel::Market) {
            const SyntheticMarket market = syntheticMarket(surprise);
            const auto study = studyEvent(market.share, market.index, QDate(2025, 1, 24), {.model = model});
            return study ? studySentence(*study, Language::english()) : QString();
        };
        QCOMPARE(
            sentence(0.009), u"On the day the share did better than the market explains, but no more than on an ordinary day"_qs);
        QCOMPARE(sentence(0.09), u"On the day the share did clearly better than the market explains"_qs);
        QCOMPARE(
            sentence(-0.012), u"On the day the share did worse than the market explains, but no more than on an ordinary day"_qs);
        QCOMPARE(sentence(-0.1), u"On the day the share did clearly worse than the market explains"_qs);
        QCOMPARE(sentence(0.09, StudyModel::MarketAdjusted), u"On the day the share did clearly better than the market"_qs);
        QCOMPARE(sentence(-0.1, StudyModel::MeanAdjusted), u"On the day the share did clearly worse than its average"_qs);
    }

    void names()
    {
        QCOMPARE(studyModelName(StudyModel::MarketAdjusted), u"market-adjusted"_qs);
        QCOMPARE(studyModelOfName(u"mean-adjusted"), std::optional(StudyModel::MeanAdjusted));
        QCOMPARE(studyModelOfName(u"Market"), std::optional<StudyModel>());
        QCOMPARE(studyReturnsOfName(studyReturnsName(StudyReturns::Simple)), std::optional(StudyReturns::Simple));
        QCOMPARE(studyVarianceOfName(studyVarianceName(StudyVariance::Prediction)), std::optional(StudyVariance::Prediction));
        QCOMPARE(studyVarianceOfName(u""), std::optional<StudyVariance>());
    }
};

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::EventStudyTest)
#include "tst_eventstudy.moc"
