// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the test of a chart's values as table, CSV and clipboard text.
#include "core/charts/table.h"

#include <QTest>

namespace tenbin {

namespace {

Datum datumOf(const QString &label, const QString &text)
{
    Datum datum;
    datum.label = label;
    datum.text = text;
    datum.unit = QStringLiteral("USD");
    datum.basis = QStringLiteral("Article");
    datum.tone = Tone::Article;
    return datum;
}

ChartSpec specWith(const Datum &datum)
{
    ChartSpec spec;
    spec.data = {datum};
    return spec;
}

QStringList lines(const ChartSpec &spec)
{
    return QString::fromUtf8(toCsv(spec, Language::english())).split(QStringLiteral("\r\n"));
}

} // namespace

class TableTest : public QObject {
    Q_OBJECT

private slots:
    void emptyChart()
    {
        const Table table = toTable({}, Language::english());
        QCOMPARE(table.headers.size(), 9);
        QVERIFY(table.rows.empty());
        QCOMPARE(toCsv({}, Language::english()),
            QByteArray("\xEF\xBB\xBFWhat,Value,Lowest,Highest,Unit,Basis,Certainty,Source,Note\r\n"));
    }

    void valueMissing()
    {
        const Table table = toTable(specWith(datumOf(QStringLiteral("x"), QStringLiteral("not provable"))), Language::english());
        QCOMPARE(table.rows.at(0).at(1).text, QStringLiteral("not provable"));
        QVERIFY(!table.rows.at(0).at(1).number.has_value());
        QVERIFY(table.rows.at(0).at(2).text.isEmpty());
    }

    void numbersAreExact()
    {
        Datum datum = datumOf(QStringLiteral("x"), QStringLiteral("y"));
        datum.value = Quantity{Rational(1, 3), Rational(65000000000), {}};
        const Table table = toTable(specWith(datum), Language::english());
        QCOMPARE(table.rows[0][2].text, QStringLiteral("0.33333333333333333333"));
        QVERIFY(table.rows[0][2].number == Rational(1, 3));
        QCOMPARE(table.rows[0][3].text, QStringLiteral("65000000000"));
    }

    void seriesOnlyWhereUsed()
    {
        Datum datum = datumOf(QStringLiteral("x"), QStringLiteral("y"));
        datum.series = QStringLiteral("total");
        const Table table = toTable(specWith(datum), Language::english());
        QCOMPARE(table.headers.at(1), QStringLiteral("Series"));
        QCOMPARE(table.rows.at(0).size(), 10U);
        QCOMPARE(table.rows.at(0).at(1).text, QStringLiteral("total"));
    }

    void whatIfHasNoCertainty()
    {
        Datum datum = datumOf(QStringLiteral("x"), QStringLiteral("y"));
        QCOMPARE(toTable(specWith(datum), Language::english()).rows[0][6].text, QStringLiteral("A (primary document)"));
        datum.tone = Tone::WhatIf;
        QVERIFY(toTable(specWith(datum), Language::english()).rows[0][6].text.isEmpty());
    }

    void csvCell_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << "Budget"
                               << "Budget";
        QTest::newRow("comma") << "a, b"
                               << "\"a, b\"";
        QTest::newRow("quotes") << "say \"hi\""
                                << "\"say \"\"hi\"\"\"";
        QTest::newRow("space at the end") << "a "
                                          << "\"a \"";
        QTest::newRow("formula =") << "=1+1"
                                   << "'=1+1";
        QTest::newRow("formula with quotes") << "=HYPERLINK(\"x\",\"y\")"
                                             << "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"";
        QTest::newRow("formula +") << "+50%"
                                   << "'+50%";
        QTest::newRow("formula -") << "-cmd"
                                   << "'-cmd";
        QTest::newRow("formula @") << "@SUM(A1)"
                                   << "'@SUM(A1)";
        QTest::newRow("formula, full width") << QStringLiteral("＝1") << QStringLiteral("'＝1");
        QTest::newRow("formula after a tab") << "\t=1"
                                             << "'\t=1";
        QTest::newRow("negative number") << "-9.43"
                                         << "-9.43";
        QTest::newRow("break hint") << QStringLiteral("訓練\u200B費用") << QStringLiteral("訓練費用");
    }
    void csvCell()
    {
        QFETCH(QString, label);
        QFETCH(QString, cell);
        const QString line = lines(specWith(datumOf(label, QStringLiteral("v")))).at(1);
        QCOMPARE(line.left(cell.size() + 2), cell + QStringLiteral(",v"));
    }

    void commentsComeLast()
    {
        ChartSpec spec = specWith(datumOf(QStringLiteral("x"), QStringLiteral("y")));
        spec.title = QStringLiteral("Grew 50%,\npast the plan");
        spec.footer.caveats = {QStringLiteral("Caveat.")};
        spec.footer.source = QStringLiteral("Source: S.");
        spec.footer.basis = QStringLiteral("Basis: B.");
        spec.footer.stampTitle = QStringLiteral("Includes what-if values");
        spec.footer.stamp = QStringLiteral("a: 1 → 2");
        const QStringList all = lines(spec);
        QCOMPARE(all.mid(2),
            QStringList({QStringLiteral("\"# Grew 50%, past the plan\""), QStringLiteral("# Includes what-if values: a: 1 → 2"),
                QStringLiteral("# Caveat."), QStringLiteral("# Source: S."), QStringLiteral("# Basis: B."), QString()}));
    }

    void clipboard()
    {
        Table table;
        table.headers = {QStringLiteral("a\tb"), QStringLiteral("c")};
        table.rows = {{{QStringLiteral("=1"), {}}, {QStringLiteral("x\ny"), {}}}};
        QCOMPARE(toTsv(table), QStringLiteral("a b\tc\n'=1\tx y\n"));
    }
};

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::TableTest)
#include "tst_table.moc"
