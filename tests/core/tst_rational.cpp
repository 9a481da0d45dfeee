// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tests of exact numbers: reading, rounding, writing.
#include "core/values/rational.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

namespace tenbin {

class RationalTest : public QObject {
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void reads_data();
    void reads();
    void writesDecimals_data();
    void writesDecimals();
    void rounds_data();
    void rounds();
    void findsExponent_data();
    void findsExponent();
    void becomesNearestDouble();
    void longNumbersBecomeNearestDouble_data();
    void longNumbersBecomeNearestDouble();
};

void RationalTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    const QStringList texts{u"-"_qs, u"."_qs, u"+1"_qs, u"1."_qs, u".5"_qs, u"-.5"_qs, u"1e"_qs, u"1e-"_qs, u"1e+5"_qs, u"e5"_qs,
        u"NaN"_qs, u"inf"_qs, u" 1"_qs, u"1 "_qs, u"1_000"_qs, u"1,000"_qs, u"1.2.3"_qs, u"--1"_qs, u"0x10"_qs, u"1e5.0"_qs,
        u"１"_qs, u"一"_qs, u"1e41"_qs, u"1e-41"_qs, u"1e99999"_qs, u"−1"_qs, u"1e5e5"_qs, u"1/2"_qs, u"5%"_qs, u"1\u00A0000"_qs};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text)) << text;
    QTest::newRow("41 digits") << QString(41, u'1');
    QTest::newRow("41 digits with a point") << QString(20, u'1') + u'.' + QString(21, u'1');
    QTest::newRow("exponent of many digits") << u"1e"_qs + QString(100000, u'0') + u'1';
}

void RationalTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!parseDecimal(text));
}

void RationalTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("exact");
    const auto row = [](const char *text, const char *exact) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(exact);
    };
    row("0", "0");
    row("-0", "0");
    row("0.0", "0");
    row("08", "8");
    row("010", "10");
    row("0.010", "1/100");
    row("-9.43", "-943/100");
    row("0.5", "1/2");
    row("60e9", "60000000000");
    row("2.788e6", "2788000");
    row("5E-1", "1/2");
    row("1e007", "10000000");
    row("12e-1", "6/5");
    row("1e40", "10000000000000000000000000000000000000000");
    row("1e-40", "1/10000000000000000000000000000000000000000");
    row("1234567890123456789012345678901234567890", "1234567890123456789012345678901234567890");
}

void RationalTest::reads()
{
    QFETCH(QString, text);
    const auto value = parseDecimal(text);
    QVERIFY(value);
    QTEST(exactText(*value), "exact");
}

void RationalTest::writesDecimals_data()
{
    QTest::addColumn<QString>("numerator");
    QTest::addColumn<QString>("denominator");
    QTest::addColumn<int>("significant");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *numerator, const char *denominator, int significant, const char *text) {
        QTest::addRow("%s/%s to %d", numerator, denominator, significant)
            << QString::fromLatin1(numerator) << QString::fromLatin1(denominator) << significant << QString::fromLatin1(text);
    };
    row("0", "1", 20, "0");
    row("1", "2", 20, "0.5");
    row("-1", "2", 20, "-0.5");
    row("27", "38", 20, "0.71052631578947368421");
    row("2", "3", 3, "0.667");
    row("-2", "3", 3, "-0.667");
    row("1000", "1", 20, "1000");
    row("60e9", "1", 20, "60000000000");
    row("9995", "1000", 3, "10");
    row("9994", "1000", 3, "9.99");
    row("123456", "1", 3, "123000");
    row("125", "100", 2, "1.3");
    row("-125", "100", 2, "-1.3");
    row("1e-12", "1", 20, "0.000000000001");
    row("15e-14", "1", 20, "1.5e-13");
    row("99999e-17", "1", 3, "0.000000000001");
    row("-15e-14", "1", 20, "-1.5e-13");
    row("999999999999999999999", "1", 21, "999999999999999999999");
    row("1e21", "1", 20, "1e21");
    row("999999999999999999999", "1", 20, "1e21");
    row("12345e20", "1", 3, "1.23e24");
    row("1e40", "3", 4, "3.333e39");
}

void RationalTest::writesDecimals()
{
    QFETCH(QString, numerator);
    QFETCH(QString, denominator);
    QFETCH(int, significant);
    QTEST(decimalText(*parseDecimal(numerator) / *parseDecimal(denominator), significant), "text");
}

void RationalTest::rounds_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("rounded");
    const auto row = [](const char *value, int decimals, const char *rounded) {
        QTest::addRow("%s to %d", value, decimals) << QString::fromLatin1(value) << decimals << QString::fromLatin1(rounded);
    };
    row("0", 0, "0");
    row("0.5", 0, "1");
    row("-0.5", 0, "-1");
    row("0.4999999999999999999999999", 0, "0");
    row("-0.4", 0, "0");
    row("1.005", 2, "101/100");
    row("2.675", 2, "67/25");
    row("38499999", -6, "38000000");
    row("38500000", -6, "39000000");
    row("-38500000", -6, "-39000000");
    row("4", -1, "0");
}

void RationalTest::rounds()
{
    QFETCH(QString, value);
    QFETCH(int, decimals);
    QTEST(exactText(roundHalfUp(*parseDecimal(value), decimals)), "rounded");
}

void RationalTest::findsExponent_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("exponent");
    const auto row = [](const char *value, int exponent) { QTest::newRow(value) << QString::fromLatin1(value) << exponent; };
    row("1", 0);
    row("-1", 0);
    row("9.999999999999999999999999999999", 0);
    row("10", 1);
    row("999", 2);
    row("1000", 3);
    row("0.1", -1);
    row("0.0999999999999999999999", -2);
    row("1e-40", -40);
    row("9e-40", -40);
    row("1e40", 40);
    row("9999999999999999999999999999999999999999e40", 79);
    row("60e9", 10);
}

void RationalTest::findsExponent()
{
    QFETCH(QString, value);
    QTEST(decimalExponent(*parseDecimal(value)), "exponent");
    for (int exponent = -60; exponent <= 60; ++exponent)
        QCOMPARE(decimalExponent(powerOfTen(exponent)), exponent);
}

void RationalTest::becomesNearestDouble()
{
    QCOMPARE(toDouble(0), 0.0);
    std::mt19937_64 random(20250124);
    for (int i = 0; i < 2000; ++i) {
        // Every double is a fraction: turned into one and back it must be the same.
        const double value =
            std::ldexp(static_cast<double>(static_cast<qint64>(random()) >> 11), static_cast<int>(random() % 200) - 100);
        QVERIFY(toDouble(Rational(value)) == value);
        // A hair beside the middle between two neighbours decides to its side.
        const double next = std::nextafter(value, std::numeric_limits<double>::infinity());
        const Rational middle = (Rational(value) + Rational(next)) / 2;
        const Rational hair = powerOfTen(-80);
        QVERIFY(toDouble(middle - hair) == value);
        QVERIFY(toDouble(middle + hair) == next);
    }
}

void RationalTest::longNumbersBecomeNearestDouble_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"0.1", "0.3", "-9.43", "60e9", "1e23", "9007199254740993", "9007199254740991.5", "1e-40",
             "123456789012345678901234567890e10"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void RationalTest::longNumbersBecomeNearestDouble()
{
    QFETCH(QString, text);
    QVERIFY(toDouble(*parseDecimal(text)) == text.toDouble());
}

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::RationalTest)
#include "tst_rational.moc"
