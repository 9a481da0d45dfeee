// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the test of where gridlines stand.
#include "core/charts/ticks.h"

#include <QTest>

namespace tenbin {

namespace {

Rational number(const QString &text)
{
    return parseDecimal(text).value();
}

QString texts(const TickPlan &plan)
{
    QStringList list;
    for (const Rational &at : plan.at)
        list.append(decimalText(at));
    return list.join(u' ');
}

} // namespace

class TicksTest : public QObject {
    Q_OBJECT

private slots:
    void linear_data()
    {
        QTest::addColumn<QString>("low");
        QTest::addColumn<QString>("high");
        QTest::addColumn<bool>("fromZero");
        QTest::addColumn<QString>("ticks");
        QTest::addColumn<QString>("ends");
        QTest::newRow("nothing") << "0"
                                 << "0" << true << "0 0.25 0.5 0.75 1"
                                 << "0 1";
        QTest::newRow("one value") << "7"
                                   << "7" << false << "6 6.5 7 7.5"
                                   << "6 7.7";
        QTest::newRow("one value from zero") << "7"
                                             << "7" << true << "0 2 4 6"
                                             << "0 7";
        QTest::newRow("budgets") << "38e9"
                                 << "65e9" << true << "0 20000000000 40000000000 60000000000"
                                 << "0 65000000000";
        QTest::newRow("just short of a line") << "0"
                                              << "79" << true << "0 20 40 60 80"
                                              << "0 80";
        QTest::newRow("on a line") << "0"
                                   << "100" << true << "0 25 50 75 100"
                                   << "0 100";
        QTest::newRow("not from zero") << "51.3"
                                       << "72.215" << false << "50 55 60 65 70"
                                       << "50 72.215";
        QTest::newRow("across zero") << "-3"
                                     << "5" << true << "-4 -2 0 2 4"
                                     << "-4 5";
        QTest::newRow("below zero") << "-9.43"
                                    << "-1" << true << "-10 -7.5 -5 -2.5 0"
                                    << "-10 0";
        QTest::newRow("turned round") << "5"
                                      << "0" << true << "0 2 4"
                                      << "0 5";
        QTest::newRow("tiny") << "0"
                              << "3e-9" << true << "0 0.000000001 0.000000002 0.000000003"
                              << "0 0.000000003";
    }
    void linear()
    {
        QFETCH(QString, low);
        QFETCH(QString, high);
        QFETCH(bool, fromZero);
        const TickPlan plan = linearTicks(number(low), number(high), fromZero, 0);
        QTEST(texts(plan), "ticks");
        QTEST(decimalText(plan.low) + u' ' + decimalText(plan.high), "ends");
    }

    void neverTooMany()
    {
        for (int high = 1; high < 3000; high += 7) {
            const TickPlan plan = linearTicks(0, Rational(high) / 13, true, 0);
            QVERIFY2(plan.at.size() >= 3 && plan.at.size() <= 5, qPrintable(QString::number(high)));
            QVERIFY(plan.at.front() == plan.low && plan.at.back() <= plan.high && plan.high >= Rational(high) / 13);
        }
    }

    void decimals()
    {
        QCOMPARE(linearTicks(0, number(QStringLiteral("65e9")), true, 9).decimals, 0);
        QCOMPARE(linearTicks(0, number(QStringLiteral("10e9")), true, 9).decimals, 1); // 2.5
        QCOMPARE(linearTicks(0, 1, true, 0).decimals, 2); // 0.25
        QCOMPARE(linearTicks(0, 1, true, -2).decimals, 0); // 25 %
    }

    void logarithmic_data()
    {
        QTest::addColumn<QString>("low");
        QTest::addColumn<QString>("high");
        QTest::addColumn<QString>("ticks");
        QTest::newRow("one value") << "5"
                                   << "5"
                                   << "3 10";
        QTest::newRow("costs") << "8.31"
                               << "588"
                               << "10 30 100 300";
        QTest::newRow("equivalents") << "3.93"
                                     << "46478"
                                     << "10 100 1000 10000";
        QTest::newRow("below one") << "0.02"
                                   << "0.5"
                                   << "0.03 0.1 0.3";
        QTest::newRow("very wide") << "1e-9"
                                   << "1e12"
                                   << "0.00000001 0.0001 1 10000 100000000 1000000000000";
    }
    void logarithmic()
    {
        QFETCH(QString, low);
        QFETCH(QString, high);
        const TickPlan plan = logTicks(number(low), number(high));
        QTEST(texts(plan), "ticks");
        QVERIFY(plan.low > 0 && plan.low < number(low) && plan.high > number(high));
    }
};

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::TicksTest)
#include "tst_ticks.moc"
