// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: names of exported files: fields, characters no file system takes, length, and no two alike.
#include "ui/export/naming.h"

#include <QTest>

using namespace tenbin;
using namespace Qt::StringLiterals;

class TestNaming final : public QObject {
    Q_OBJECT
private:
    static NameFields fields()
    {
        return {u"market.day"_s, u"ja"_s, u"dark"_s, u"png"_s, u"meta-2025"_s, u"2025-01-24"_s, u"株価：2分間だけ"_s};
    }

private slots:
    void patterns_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << u""_s << u"_.png"_s;
        QTest::newRow("standard") << u"{chart}.{lang}.{theme}.{ext}"_s << u"market.day.ja.dark.png"_s;
        QTest::newRow("no ending") << u"{chart}"_s << u"market.day.png"_s;
        QTest::newRow("wrong ending") << u"{chart}.jpg"_s << u"market.day.jpg.png"_s;
        QTest::newRow("ending inside") << u"{ext} {chart}"_s << u"png market.day.png"_s;
        QTest::newRow("every field") << u"{story} {date} {title}"_s << u"meta-2025 2025-01-24 株価：2分間だけ.png"_s;
        QTest::newRow("capitals") << u"{Chart}"_s << u"market.day.png"_s;
        QTest::newRow("unknown field") << u"{moon} {chart}"_s << u"{moon} market.day.png"_s;
        QTest::newRow("Japanese") << u"図・{chart}"_s << u"図・market.day.png"_s;
        QTest::newRow("forbidden") << u"a/b\\c:d*e?f\"g<h>i|j"_s << u"a_b_c_d_e_f_g_h_i_j.png"_s;
        QTest::newRow("control") << u"a\tb\nc"_s << u"a_b_c.png"_s;
        QTest::newRow("up and away") << u"../../{chart}"_s << u"_.._market.day.png"_s;
        QTest::newRow("hidden") << u".{chart}"_s << u"market.day.png"_s;
        QTest::newRow("edges") << u"  {chart} . "_s << u"market.day.png"_s;
        QTest::newRow("device") << u"con"_s << u"con_.png"_s;
        QTest::newRow("only dots") << u"..."_s << u"_.png"_s;
    }

    void patterns()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, name);
        QCOMPARE(fileNameOf(pattern, fields()), name);
    }

    void anEmptyFieldTakesItsSeparatorAway_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("name");
        QTest::newRow("in the middle") << u"{chart}.{lang}.{theme}.{ext}"_s << u"market.day.ja.csv"_s;
        QTest::newRow("at the end") << u"{chart} {theme}"_s << u"market.day.csv"_s;
        QTest::newRow("at the start") << u"{theme}-{chart}"_s << u"-market.day.csv"_s;
    }

    void anEmptyFieldTakesItsSeparatorAway()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, name);
        NameFields data = fields();
        data.theme.clear();
        data.ext = u"csv"_s;
        QCOMPARE(fileNameOf(pattern, data), name);
    }

    void longNamesAreCutBeforeTheEnding_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::newRow("one byte") << u"a"_s;
        QTest::newRow("three bytes") << u"長"_s;
        QTest::newRow("four bytes") << QString::fromUtf8("\xF0\x9F\x90\xB3");
        QTest::newRow("two characters, one letter") << QString::fromUtf8("e\xCC\x81");
    }

    void longNamesAreCutBeforeTheEnding()
    {
        QFETCH(QString, letter);
        const QString name = fileNameOf(letter.repeated(400), fields());
        QVERIFY(name.endsWith(u".png"_s));
        QVERIFY(name.toUtf8().size() <= mostNameBytes);
        QVERIFY(name.toUtf8().size() > mostNameBytes - 8);
        QCOMPARE(QString(name).remove(letter), u".png"_s); // no letter is halved
    }

    void noTwoAlike()
    {
        QCOMPARE(uniqueNames({}), QStringList());
        QCOMPARE(uniqueNames({u"a.png"_s, u"A.png"_s, u"a.png"_s, u"b.png"_s, u"a-2.png"_s}),
            (QStringList{u"a.png"_s, u"A-2.png"_s, u"a-3.png"_s, u"b.png"_s, u"a-2-2.png"_s}));
    }

    void numberedNamesKeepTheLimit()
    {
        const QString name = fileNameOf(u"長"_s.repeated(400), fields());
        for (const QString &each : uniqueNames({name, name, name}))
            QVERIFY(each.toUtf8().size() <= mostNameBytes);
    }
};

QTEST_GUILESS_MAIN(TestNaming)
#include "tst_naming.moc"
