// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the test of a chart as JSON: valid, stable, every mark in it.
#include "core/charts/chartspec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

namespace tenbin {

namespace {

ChartSpec fullSpec()
{
    ChartSpec spec;
    spec.id = QStringLiteral("test.chart");
    spec.title = QStringLiteral("One \"quoted\"\nline \\ tab\t");
    spec.x.ticks = {{1.0 / 3, QStringLiteral("a")}};
    spec.y.categories = {{QStringLiteral("row"), QStringLiteral("detail"), true, 0}};
    spec.marks = {BarMark{}, PointMark{}, RangeMark{}, LineMark{}, ArrowMark{}, BracketMark{}, BandMark{}, CalloutMark{},
        PanelMark{}, StripMark{}};
    spec.legend = {{LegendEntry::Sign::HatchBox, Tone::Article, QStringLiteral("range")}};
    Datum datum;
    datum.value = Quantity{Rational(27, 38), Rational(3), {}};
    spec.data = {datum, Datum{}};
    spec.footer.caveats = {QStringLiteral("one"), QStringLiteral("two")};
    return spec;
}

} // namespace

class SpecJsonTest : public QObject {
    Q_OBJECT

private slots:
    void emptySpec()
    {
        QJsonParseError error;
        const QJsonDocument json = QJsonDocument::fromJson(specJson({}), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QVERIFY(json[QStringLiteral("marks")].isArray());
        QCOMPARE(json[QStringLiteral("language")].toString(), QStringLiteral("ja"));
    }

    void notFinite()
    {
        ChartSpec spec;
        spec.x.low = std::numeric_limits<double>::quiet_NaN();
        spec.x.high = std::numeric_limits<double>::infinity();
        QJsonParseError error;
        const QJsonDocument json = QJsonDocument::fromJson(specJson(spec), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QVERIFY(json[QStringLiteral("x")][QStringLiteral("low")].isNull());
    }

    void everything()
    {
        const QByteArray bytes = specJson(fullSpec());
        QJsonParseError error;
        const QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(json[QStringLiteral("title")].toString(), fullSpec().title);
        QStringList types;
        for (const QJsonValue &mark : json[QStringLiteral("marks")].toArray())
            types.append(mark[QStringLiteral("type")].toString());
        QCOMPARE(types.join(u' '), QStringLiteral("bar point range line arrow bracket band callout panel strip"));
        const QJsonValue datum = json[QStringLiteral("data")][0];
        QCOMPARE(datum[QStringLiteral("low")].toString(), QStringLiteral("27/38"));
        QVERIFY(json[QStringLiteral("data")][1][QStringLiteral("low")].isNull());
        QVERIFY(bytes.contains("0.333333333333,"));
        QCOMPARE(specJson(fullSpec()), bytes);
    }

    void keysInOrder()
    {
        const QByteArray bytes = specJson(fullSpec());
        qsizetype before = -1;
        for (const char *key : {"id", "tab", "language", "name", "title", "subtitle", "x", "y", "marks", "legend", "data",
                 "footer", "rowLimit", "altText", "barWidth"}) {
            const qsizetype at = bytes.indexOf(QByteArray("\n \"") + key + "\":");
            QVERIFY2(at > before, key);
            before = at;
        }
    }

    void invisibleCharactersAreSpelt()
    {
        ChartSpec spec;
        spec.title = QStringLiteral("a\u200Bb\u00A0c😀");
        const QByteArray bytes = specJson(spec);
        QVERIFY(bytes.contains("a\\u200bb\\u00a0c\\ud83d\\ude00"));
        QCOMPARE(QJsonDocument::fromJson(bytes)[QStringLiteral("title")].toString(), spec.title);
    }
};

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::SpecJsonTest)
#include "tst_specjson.moc"
