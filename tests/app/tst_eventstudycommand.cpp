// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the event study as a command: shape and precision of its JSON, its text, and what it refuses.
#include "app/commands/eventstudy.h"

#include "core/marketfixture.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "app/programfixture.h"

using namespace Qt::StringLiterals;

namespace tenbin {

namespace {

QString csvOf(const PriceSeries &series)
{
    QString csv = u"Date,Close\n"_s;
    for (std::size_t i = 0; i < series.size(); ++i)
        csv += QDate(1970, 1, 1).addDays(series.times[i] / 86400).toString(Qt::ISODate) + u','
            + QString::number(series.close[i], 'g', 17) + u'\n';
    return csv;
}

} // namespace

class TestEventStudyCommand final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const QString &name, const QString &text) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text.toUtf8());
        return file.fileName();
    }

    [[nodiscard]] test::Outcome run(const QStringList &options, const Language &language = Language::english()) const
    {
        return test::run(QStringList{u"event-study"_s, u"--prices"_s, m_folder.filePath(u"share.csv"_s), u"--index"_s,
                             m_folder.filePath(u"index.csv"_s)}
                + options,
            language);
    }

private slots:
    void initTestCase()
    {
        const SyntheticMarket market = syntheticMarket();
        QVERIFY(!written(u"share.csv"_s, csvOf(market.share)).isEmpty());
        QVERIFY(!written(u"index.csv"_s, csvOf(market.index)).isEmpty());
    }

    void missingFile()
    {
        const test::Outcome outcome = test::run({u"event-study"_s, u"--prices"_s, u"/no such file"_s, u"--index"_s,
            m_folder.filePath(u"index.csv"_s), u"--date"_s, u"2025-01-24"_s, u"--json"_s});
        QCOMPARE(outcome.code, 3);
        QVERIFY(!outcome.messages.isEmpty());
        QVERIFY(outcome.data.isEmpty());
    }

    void noPricesInside()
    {
        const QString path = written(u"words.csv"_s, u"nothing\nto see\n"_s);
        const test::Outcome outcome =
            test::run({u"event-study"_s, u"--prices"_s, path, u"--index"_s, path, u"--date"_s, u"2025-01-24"_s});
        QCOMPARE(outcome.code, 3);
        QVERIFY(!outcome.messages.isEmpty());
    }

    void wrongUsage()
    {
        QCOMPARE(run({}).code, 2);
        QCOMPARE(run({u"--date"_s, u"24.1."_s}).code, 2);
        QCOMPARE(run({u"--date"_s, u"2025-01-24"_s, u"--model"_s, u"best"_s}).code, 2);
        QCOMPARE(run({u"--date"_s, u"2025-01-24"_s, u"--window"_s, u"-11..5"_s}).code, 2);
    }

    void dayOutsideThePrices()
    {
        const test::Outcome outcome = run({u"--date"_s, u"2031-01-24"_s});
        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.messages.contains(u"24 January 2031"_s), qPrintable(outcome.messages));
    }

    void shapeOfJson()
    {
        const test::Outcome outcome = run({u"--date"_s, u"2025-01-24"_s, u"--json"_s});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.messages));
        const QJsonObject root = outcome.json();
        QCOMPARE(root.keys(),
            QStringList({u"alpha"_s, u"beta"_s, u"cars"_s, u"days"_s, u"degreesOfFreedom"_s, u"estimation"_s, u"model"_s,
                u"observations"_s, u"residualSd"_s, u"returns"_s, u"variance"_s, u"warnings"_s}));
        QCOMPARE(root[u"model"_s].toString(), u"market"_s);
        QCOMPARE(root[u"returns"_s].toString(), u"log"_s);
        QCOMPARE(root[u"variance"_s].toString(), u"prediction"_s);
        QCOMPARE(root[u"observations"_s].toInt(), 120);
        QCOMPARE(root[u"degreesOfFreedom"_s].toInt(), 118);
        QCOMPARE(root[u"estimation"_s].toObject().keys(), QStringList({u"first"_s, u"last"_s}));
        const QJsonArray days = root[u"days"_s].toArray();
        QCOMPARE(days.size(), 11);
        QCOMPARE(
            days[5].toObject().keys(), QStringList({u"ar"_s, u"date"_s, u"expected"_s, u"k"_s, u"p"_s, u"return"_s, u"t"_s}));
        QCOMPARE(days[5][u"date"_s].toString(), u"2025-01-24"_s);
        QCOMPARE(days[0][u"k"_s].toInt(), -5);
        const QJsonArray cars = root[u"cars"_s].toArray();
        QCOMPARE(cars.size(), 16);
        QCOMPARE(cars[15][u"from"_s].toInt(), 0);
        QCOMPARE(cars[15][u"to"_s].toInt(), 5);
    }

    /// The numbers are those of the study to the last bit.
    void fullPrecision()
    {
        const SyntheticMarket market = syntheticMarket();
        const StudySettings settings{.model = StudyModel::MeanAdjusted,
            .returns = StudyReturns::Simple,
            .variance = StudyVariance::Residual,
            .estimation = 60,
            .gap = 20,
            .from = -2,
            .to = 3};
        const auto study = studyEvent(market.share, market.index, QDate(2025, 1, 24), settings);
        QVERIFY(study);
        const QJsonObject root =
            run({u"--date"_s, u"2025-01-24"_s, u"--model"_s, u"mean-adjusted"_s, u"--returns"_s, u"simple"_s, u"--variance"_s,
                    u"residual"_s, u"--estimation"_s, u"60"_s, u"--gap"_s, u"20"_s, u"--window"_s, u"-2..3"_s, u"--json"_s})
                .json();
        QVERIFY(root[u"alpha"_s].toDouble() == study->alpha);
        QVERIFY(root[u"residualSd"_s].toDouble() == study->residualSd);
        const QJsonArray days = root[u"days"_s].toArray();
        QCOMPARE(static_cast<std::size_t>(days.size()), study->days.size());
        for (std::size_t i = 0; i < study->days.size(); ++i) {
            QVERIFY(days[static_cast<int>(i)][u"ar"_s].toDouble() == study->days[i].ar);
            QVERIFY(days[static_cast<int>(i)][u"p"_s].toDouble() == study->days[i].p);
        }
    }

    void textInBothLanguages()
    {
        const test::Outcome english = run({u"--date"_s, u"2025-01-25"_s});
        QCOMPARE(english.code, 0);
        QVERIFY2(english.data.contains("the market explains"), english.data.constData());
        QVERIFY(english.data.contains("120 trading days"));
        QVERIFY2(english.messages.contains(u"day 0 is 27 January 2025"_s), qPrintable(english.messages));
        const test::Outcome japanese = run({u"--date"_s, u"2025-01-24"_s}, Language::japanese());
        QVERIFY2(QString::fromUtf8(japanese.data).contains(u"当日の株価"_s), japanese.data.constData());
    }
};

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::TestEventStudyCommand)
#include "tst_eventstudycommand.moc"
