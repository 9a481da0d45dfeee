// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the event study against a plain computation of its own and the results of an R package.
#include "core/market/eventstudy.h"

#include "core/studyfixture.h"

#include <QFile>
#include <QTest>

#include <cmath>
#include <random>

namespace tenbin {

namespace {

std::vector<double> numbersOf(const QStringList &cells)
{
    std::vector<double> numbers;
    for (const QString &cell : cells)
        numbers.push_back(cell == QLatin1String("NA") ? std::numeric_limits<double>::quiet_NaN() : cell.toDouble());
    return numbers;
}

/// A CSV of R: a header, then a date or name and numbers in each line.
struct Sheet {
    QStringList names, rows;
    std::vector<std::vector<double>> numbers;

    [[nodiscard]] PriceSeries series(std::size_t column) const
    {
        PriceSeries prices;
        for (qsizetype row = 0; row < rows.size(); ++row) {
            prices.times.push_back(midnightOf(QDate::fromString(rows[row], Qt::ISODate)));
            prices.close.push_back(numbers[static_cast<std::size_t>(row)][column]);
        }
        return prices;
    }
};

std::optional<Sheet> sheetOf(const QString &name)
{
    QFile file(QStringLiteral(TENBIN_SOURCE_DIR "/../shared/data/event-study/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    Sheet sheet;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        QStringList cells = line.trimmed().split(u',');
        const QString first = cells.takeFirst();
        if (sheet.names.isEmpty()) {
            sheet.names = cells;
            continue;
        }
        sheet.rows.append(first);
        sheet.numbers.push_back(numbersOf(cells));
    }
    return sheet;
}

} // namespace

class EventStudyReferenceTest : public QObject {
    Q_OBJECT

private slots:
    /// Least squares by normal equations in long double, without any of the care the study takes.
    void againstPlainLeastSquares()
    {
        std::mt19937 random(7);
        for (int repeat = 0; repeat < 200; ++repeat) {
            const int count = 40 + static_cast<int>(random() % 200);
            std::vector<double> index, share;
            for (int i = 0; i < count; ++i) {
                index.push_back(0.001 + 0.01 * syntheticNoise(random));
                share.push_back(-0.002 + 0.8 * index.back() + 0.02 * syntheticNoise(random));
            }
            const StudySettings settings{.estimation = count - 12, .gap = 5, .from = -5, .to = 5};
            const auto study = studyEvent(seriesOfReturns(firstDay, 3, share, ReturnKind::Log),
                seriesOfReturns(firstDay, 20000, index, ReturnKind::Log), dayAfter(count - 6), settings);
            QVERIFY(study);
            long double n = 0, x = 0, y = 0, xx = 0, xy = 0;
            for (int i = 1; i <= settings.estimation; ++i) {
                const long double a = index[static_cast<std::size_t>(i - 1)], b = share[static_cast<std::size_t>(i - 1)];
                n += 1;
                x += a;
                y += b;
                xx += a * a;
                xy += a * b;
            }
            QCOMPARE(study->observations, static_cast<int>(n));
            const auto beta = static_cast<double>((n * xy - x * y) / (n * xx - x * x));
            QVERIFY(near(study->beta, beta));
            QVERIFY(near(study->alpha, static_cast<double>((y - static_cast<long double>(beta) * x) / n)));
        }
    }

    void asTheRPackageHasIt_data()
    {
        QTest::addColumn<int>("column");
        const char *shares[] = {"AMZN", "ZM", "UBER", "NFLX", "SHOP", "FB", "UPWK"};
        for (int i = 0; i < 7; ++i)
            QTest::newRow(shares[i]) << i;
    }

    void asTheRPackageHasIt()
    {
        QFETCH(int, column);
        const auto prices = sheetOf(u"prices.csv"_qs), index = sheetOf(u"prices_indx.csv"_qs);
        const auto coefficients = sheetOf(u"expected_coefficients.csv"_qs), predicted = sheetOf(u"expected_predicted.csv"_qs);
        const auto abnormal = sheetOf(u"expected_abnormal_returns.csv"_qs);
        if (!prices || !index || !coefficients || !predicted || !abnormal)
            QSKIP("the reference data are not here");
        const auto at = static_cast<std::size_t>(column);
        QCOMPARE(prices->names[column], QString::fromLatin1(QTest::currentDataTag()));
        const std::vector<double> &wanted = coefficients->numbers[at];
        // The estimation window ends on 13 March 2020, the trading day before day 0.
        const StudySettings settings{.estimation = static_cast<int>(wanted[2]), .gap = 0, .from = 0, .to = 11};
        const auto study = studyEvent(prices->series(at), index->series(0), QDate(2020, 3, 16), settings);
        QVERIFY(study);
        QCOMPARE(study->estimationLast, QDate(2020, 3, 13));
        QVERIFY(near(study->alpha, wanted[0]));
        QVERIFY(near(study->beta, wanted[1]));
        QCOMPARE(study->observations, static_cast<int>(wanted[2]));
        QCOMPARE(study->days.size(), std::size_t(12));
        int compared = 0;
        for (qsizetype row = 0; row < abnormal->rows.size(); ++row) {
            const QDate date = QDate::fromString(abnormal->rows[row], Qt::ISODate);
            const double expected = predicted->numbers[static_cast<std::size_t>(row)][at];
            const double ar = abnormal->numbers[static_cast<std::size_t>(row)][at];
            for (const StudyDay &day : study->days) {
                if (day.date != date)
                    continue;
                QVERIFY(near(day.expected, expected));
                QVERIFY(near(day.ar, ar));
                ++compared;
            }
            for (const StudyReturn &each : study->estimation) {
                if (each.date != date)
                    continue;
                QVERIFY(near(study->alpha + study->beta * each.index, expected));
                QVERIFY(near(each.share - study->alpha - study->beta * each.index, ar));
                ++compared;
            }
        }
        QCOMPARE(compared, 12 + static_cast<int>(wanted[2]));
    }
};

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::EventStudyReferenceTest)
#include "tst_eventstudyreference.moc"
