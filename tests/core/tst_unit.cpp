// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tests of units: their names, products and quotients.
#include "core/values/unit.h"

#include <QTest>

namespace tenbin {

class UnitTest : public QObject {
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void keepsItsName_data();
    void keepsItsName();
    void findsCanonicalName_data();
    void findsCanonicalName();
    void multipliesAndDivides();
    void dayIsTwentyFourHours();
};

void UnitTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    for (const char *text : {" ", "usd", "dollars", "USD/share", "USD / ", " / USD", "USD  / share", "USD share", "USD / / share",
             "USD + share", "USD ", " USD", "USD / day", "day * day", "day / hour", "hour * hour / day", "1 / hour", "hour\n",
             "USD * USD * USD * USD * USD * USD * USD * USD * USD * USD"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("ten thousand factors") << u"USD"_qs + QString(u" * USD"_qs).repeated(10000);
}

void UnitTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!parseUnit(text));
}

void UnitTest::keepsItsName_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"ratio", "USD", "JPY", "parameter", "token", "GPU", "GPU-hour", "hour", "day", "watt", "share",
             "person-year", "score", "USD / GPU-hour", "USD / parameter", "USD / token", "USD / person-year", "USD / share",
             "ratio / hour", "GPU / hour", "USD * share", "token / parameter", "USD / parameter / GPU"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void UnitTest::keepsItsName()
{
    QFETCH(QString, text);
    const auto unit = parseUnit(text);
    QVERIFY(unit);
    QCOMPARE(unitName(*unit), text);
    QCOMPARE(parseUnit(unitName(*unit)), unit);
    QCOMPARE(unit->isRatio(), text == u"ratio");
}

void UnitTest::findsCanonicalName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("hours of a GPU") << u"GPU * hour"_qs << u"GPU-hour"_qs;
    QTest::newRow("turned round") << u"hour * GPU"_qs << u"GPU-hour"_qs;
    QTest::newRow("cancels") << u"USD / USD"_qs << u"ratio"_qs;
    QTest::newRow("cancels in part") << u"GPU-hour / GPU"_qs << u"hour"_qs;
    QTest::newRow("two divisors make one name") << u"USD / GPU / hour"_qs << u"USD / GPU-hour"_qs;
    QTest::newRow("left to right") << u"USD / GPU * hour"_qs << u"USD * hour / GPU"_qs;
    QTest::newRow("square") << u"USD * USD"_qs << u"USD * USD"_qs;
    QTest::newRow("ratio in the middle") << u"USD * ratio / share"_qs << u"USD / share"_qs;
}

void UnitTest::findsCanonicalName()
{
    QFETCH(QString, text);
    const auto unit = parseUnit(text);
    QVERIFY(unit);
    QTEST(unitName(*unit), "name");
}

void UnitTest::multipliesAndDivides()
{
    const Unit usd = *parseUnit(u"USD");
    const Unit gpuHour = *parseUnit(u"GPU-hour");
    const Unit price = usd / gpuHour;
    QCOMPARE(unitName(price), u"USD / GPU-hour"_qs);
    QCOMPARE(price * gpuHour, usd);
    QVERIFY((usd / usd).isRatio());
    QCOMPARE(price.power(BaseUnit::Hour), -1);
    QVERIFY(!usd.sameDimension(*parseUnit(u"JPY")));
    Unit many = usd;
    for (int i = 0; i < 300; ++i)
        many = many * usd;
    QVERIFY(many.power(BaseUnit::Usd) > 100); // stays at its end instead of turning into its opposite
}

void UnitTest::dayIsTwentyFourHours()
{
    const Unit day = *parseUnit(u"day");
    const Unit hour = *parseUnit(u"hour");
    QCOMPARE(day.scale, 24);
    QCOMPARE(hour.scale, 1);
    QVERIFY(day.sameDimension(hour));
    QVERIFY(day != hour);
    QCOMPARE(unitName(day * *parseUnit(u"GPU")), u"GPU * day"_qs);
}

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::UnitTest)
#include "tst_unit.moc"
