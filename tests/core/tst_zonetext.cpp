// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/zonetext.h"

#include <QTest>

using tenbin::Language;
using tenbin::LanguageId;

class ZoneTextTest : public QObject {
    Q_OBJECT
private slots:
    void text_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("japanese");
        QTest::newRow("") << QString() << QString();
        QTest::newRow("Mars/Base") << QString() << QString();
        QTest::newRow("America/New_York") << QStringLiteral("New York time") << QStringLiteral("ニューヨーク時間");
        QTest::newRow("Asia/Tokyo") << QStringLiteral("Tokyo time") << QStringLiteral("東京時間");
    }
    void text()
    {
        QFETCH(QString, english);
        QFETCH(QString, japanese);
        const QString zone = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(tenbin::zoneText(zone, Language::of(LanguageId::English)), english);
        QCOMPARE(tenbin::zoneText(zone, Language::of(LanguageId::Japanese)), japanese);
    }
    void aZoneWithoutACityHasItsOwnName()
    {
        const QString name = tenbin::zoneText(QStringLiteral("UTC"), Language::of(LanguageId::English));
        QVERIFY(!name.isEmpty());
        QVERIFY2(!name.endsWith(QLatin1String(" time")), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(ZoneTextTest)
#include "tst_zonetext.moc"
