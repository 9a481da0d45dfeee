// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: number formats that read like a chart's labels, and the ticks office programs can draw.
#include "core/office/chartnumbers.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace tenbin;

class TestChartNumbers : public QObject {
    Q_OBJECT

private slots:
    void sheetNumbers_data();
    void sheetNumbers();
    void numbersReadLikeLabels_data();
    void numbersReadLikeLabels();
    void labelsThatAreNoNumbers_data();
    void labelsThatAreNoNumbers();
    void ticksOfficeProgramsDraw_data();
    void ticksOfficeProgramsDraw();
};

void TestChartNumbers::sheetNumbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("exponent");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << -0.0 << 3 << u"0"_s;
    QTest::newRow("as it is") << 0.1 << 0 << u"0.1"_s;
    QTest::newRow("scaled down") << 39.225e9 << 8 << u"392.25"_s;
    QTest::newRow("scaled up") << 8.31e-6 << -6 << u"8.31"_s;
    QTest::newRow("fifteen digits") << 2.0 / 3 << 0 << u"0.666666666666667"_s;
    QTest::newRow("large") << 6.5e22 << 0 << u"6.5e+22"_s;
}

void TestChartNumbers::sheetNumbers()
{
    QFETCH(double, value);
    QFETCH(int, exponent);
    QFETCH(QString, text);
    QCOMPARE(sheetText(sheetNumber(value, exponent)), text);
}

void TestChartNumbers::numbersReadLikeLabels_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("format");
    QTest::newRow("zero") << u"0"_s << 0.0 << u"#,##0"_s;
    QTest::newRow("plain") << u"15.7"_s << 15.654 << u"#,##0.0"_s;
    QTest::newRow("half up") << u"2.68"_s << 2.675 << u"#,##0.00"_s;
    QTest::newRow("scale word") << u"722億"_s << 72.215e9 << u"#,##0\"億\""_s;
    QTest::newRow("unit") << u"3,084万GPU時間"_s << 30.84e6 << u"#,##0\"万GPU時間\""_s;
    QTest::newRow("money") << u"$8.31"_s << 8.3111e-6 << u"\"$\"#,##0.00"_s;
    QTest::newRow("percent") << u"89%"_s << 0.894736842105 << u"#,##0%"_s;
    QTest::newRow("rise") << u"+1.73%"_s << 0.0173462 << u"\"+\"#,##0.00%;\"\u2212\"#,##0.00%;#,##0.00%"_s;
    QTest::newRow("fall") << u"\u22121.48%"_s << -0.0148112 << u"#,##0.00%;\"\u2212\"#,##0.00%"_s;
    QTest::newRow("word behind") << u"3.93\u00A0annual salaries"_s << 3.932785 << u"#,##0.00\"\u00A0annual salaries\""_s;
    QTest::newRow("quotation mark") << u"5\""_s << 5.0 << u"#,##0\\\""_s;
}

void TestChartNumbers::numbersReadLikeLabels()
{
    QFETCH(QString, label);
    QFETCH(double, value);
    QFETCH(QString, format);
    const std::optional<NumberWords> words = wordsOf(label, value);
    QVERIFY(words);
    QCOMPARE(words->format(), format);
    QCOMPARE(words->text(value), label);
}

void TestChartNumbers::labelsThatAreNoNumbers_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<double>("value");
    QTest::newRow("empty") << u""_s << 1.0;
    QTest::newRow("word") << u"none"_s << 1.0;
    QTest::newRow("time") << u"9:30"_s << 0.53;
    QTest::newRow("range") << u"$60–65 billion"_s << 60e9;
    QTest::newRow("another number") << u"5.1"_s << 5.25;
    QTest::newRow("not finite") << u"5"_s << std::numeric_limits<double>::infinity();
    QTest::newRow("name with a number") << u"DeepSeek-V3"_s << 671e9;
}

void TestChartNumbers::labelsThatAreNoNumbers()
{
    QFETCH(QString, label);
    QFETCH(double, value);
    QVERIFY(!wordsOf(label, value));
}

void TestChartNumbers::ticksOfficeProgramsDraw_data()
{
    QTest::addColumn<Axis>("axis");
    QTest::addColumn<QString>("format"); // empty: they cannot
    const auto axis = [](double low, double high, const std::vector<Tick> &ticks, AxisKind kind = AxisKind::Linear) {
        Axis made;
        made.kind = kind;
        made.low = low;
        made.high = high;
        made.ticks = ticks;
        return made;
    };
    const std::vector<Tick> billions{{0, u"0"_s}, {20e9, u"200億"_s}, {40e9, u"400億"_s}};
    QTest::newRow("no ticks") << axis(0, 1, {}) << u""_s;
    QTest::newRow("zero reads otherwise") << axis(0, 50e9, billions) << u"#,##0\"億\";\"\u2212\"#,##0\"億\";\"0\""_s;
    QTest::newRow("one tick more") << axis(0, 60e9, billions) << u""_s;
    QTest::newRow("starts below the first tick") << axis(-1e9, 50e9, billions) << u""_s;
    QTest::newRow("uneven") << axis(0, 4, {{0, u"0"_s}, {1, u"1"_s}, {3, u"3"_s}}) << u""_s;
    QTest::newRow("words") << axis(0, 1, {{0, u"9:00"_s}, {0.5, u"9:30"_s}}) << u""_s;
    QTest::newRow("log") << axis(1, 200, {{1, u"1"_s}, {10, u"10"_s}, {100, u"100"_s}}, AxisKind::Log) << u""_s;
    QTest::newRow("two scales") << axis(0, 3e8, {{0, u"0"_s}, {1e8, u"1億"_s}, {2e8, u"20000万"_s}}) << u""_s;
    QTest::newRow("per cent below zero") << axis(
        -0.02, 0.019, {{-0.02, u"\u22122%"_s}, {-0.01, u"\u22121%"_s}, {0, u"0%"_s}, {0.01, u"1%"_s}})
                                         << u"#,##0%;\"\u2212\"#,##0%"_s;
}

void TestChartNumbers::ticksOfficeProgramsDraw()
{
    QFETCH(Axis, axis);
    QFETCH(QString, format);
    const std::optional<NativeTicks> ticks = nativeTicks(axis);
    QCOMPARE(ticks ? ticks->words.format() : QString(), format);
}

QTEST_APPLESS_MAIN(TestChartNumbers)
#include "tst_chartnumbers.moc"
