// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: lowest and highest values of stretches against looking at each row.
#include "core/market/downsample.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

namespace tenbin {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

Extremes bruteForce(const std::vector<double> &low, const std::vector<double> &high, std::size_t first, std::size_t last)
{
    Extremes found{nan, nan};
    for (std::size_t row = first; row < std::min(last, low.size()); ++row) {
        if (!std::isnan(low[row]) && !(found.low <= low[row]))
            found.low = low[row];
        if (!std::isnan(high[row]) && !(found.high >= high[row]))
            found.high = high[row];
    }
    return found;
}

bool same(const Extremes &a, const Extremes &b)
{
    const auto equal = [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); };
    return equal(a.low, b.low) && equal(a.high, b.high);
}

} // namespace

class DownsampleTest : public QObject {
    Q_OBJECT

private slots:
    void emptyColumn()
    {
        const std::vector<double> none;
        const ExtremesTree tree(none, none);
        QVERIFY(std::isnan(tree.of(0, 0).low));
        QVERIFY(std::isnan(tree.of(0, 1000).high));
    }

    void emptyAndBackwardStretches()
    {
        const std::vector<double> column(1000, 1.0);
        const ExtremesTree tree(column, column);
        QVERIFY(std::isnan(tree.of(500, 500).low));
        QVERIFY(std::isnan(tree.of(700, 300).high));
        QVERIFY(std::isnan(tree.of(1000, 2000).high));
    }

    void rowsWithoutValues()
    {
        std::vector<double> column(300, nan);
        const ExtremesTree empty(column, column);
        QVERIFY(std::isnan(empty.of(0, 300).low));
        column[130] = 7;
        const ExtremesTree tree(column, column);
        QCOMPARE(tree.of(0, 300).low, 7.0);
        QCOMPARE(tree.of(0, 300).high, 7.0);
        QVERIFY(std::isnan(tree.of(0, 130).low));
        QCOMPARE(tree.of(130, 131).high, 7.0);
    }

    void infiniteValues()
    {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        std::vector<double> column(200, 5.0);
        column[70] = infinity;
        column[71] = -infinity;
        const ExtremesTree tree(column, column);
        QCOMPARE(tree.of(0, 200).low, -infinity);
        QCOMPARE(tree.of(0, 200).high, infinity);
        QCOMPARE(tree.of(72, 200).high, 5.0);
    }

    void againstBruteForce_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {1, 2, 63, 64, 65, 127, 128, 511, 512, 513, 4096, 4097, 40000, 270001})
            QTest::addRow("%d rows", rows) << rows;
    }

    void againstBruteForce()
    {
        QFETCH(int, rows);
        std::mt19937 random(20250124U + static_cast<unsigned>(rows));
        std::uniform_real_distribution<double> price(-50, 150);
        std::bernoulli_distribution missing(0.1);
        std::vector<double> low, high;
        for (int row = 0; row < rows; ++row) {
            const double at = price(random);
            low.push_back(missing(random) ? nan : at);
            high.push_back(missing(random) ? nan : at + 1);
        }
        const ExtremesTree tree(low, high);
        const auto count = static_cast<std::size_t>(rows);
        QVERIFY(same(tree.of(0, count), bruteForce(low, high, 0, count)));
        std::uniform_int_distribution<std::size_t> row(0, count);
        std::uniform_int_distribution<std::size_t> length(0, std::min<std::size_t>(count, 700));
        for (int repeat = 0; repeat < 400; ++repeat) {
            std::size_t first = row(random);
            std::size_t last = repeat % 2 == 0 ? row(random) : first + length(random);
            if (repeat % 20 == 0)
                first -= first % 64;
            if (repeat % 30 == 0)
                last -= last % 512;
            QVERIFY2(same(tree.of(first, last), bruteForce(low, high, first, last)),
                qPrintable(QStringLiteral("%1..%2").arg(first).arg(last)));
        }
    }
};

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::DownsampleTest)
#include "tst_downsample.moc"
