// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: native charts: series equal to the marks, error bars of ranges, caches equal to
// the workbook, the schema, the same bytes twice.
#include "core/charts/chartplan.h"
#include "core/office/chartmodel.h"
#include "core/office/nativechart.h"
#include "core/story/storyreader.h"

#include "core/chartpart.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace tenbin;
using namespace tenbin::test;

namespace {

const QString schema = u"/work/shared/data/ooxml-xsd/dml-chart.xsd"_s;

/// A place for a spec without any layout: everything fits, every label beside its mark.
ChartPlace placeOf(const ChartSpec &spec, Theme theme = Theme::Light)
{
    ChartPlace place;
    place.frame = QRectF(40, 200, 1840, 700);
    place.plot = QRectF(140, 240, 1500, 600);
    place.x = spec.x;
    place.y = spec.y;
    place.marks = spec.marks;
    place.theme = theme;
    place.gridX = spec.x.grid;
    place.gridY = spec.y.grid;
    for (std::size_t i = 0; i < spec.marks.size(); ++i) {
        const auto add = [&](const QString &text, LabelSide side) {
            if (!text.isEmpty())
                place.labels.push_back({int(i), {text}, side, 28, false, false});
        };
        if (const BarMark *bar = std::get_if<BarMark>(&spec.marks[i]))
            add(bar->label, LabelSide::Beyond);
        else if (const RangeMark *range = std::get_if<RangeMark>(&spec.marks[i]))
            add(range->label, LabelSide::Above);
        else if (const PointMark *point = std::get_if<PointMark>(&spec.marks[i]))
            add(point->label, LabelSide::Right);
    }
    return place;
}

/// Columns from zero to 100 with a tick at every 50.
ChartSpec columnsSpec(const std::vector<Mark> &marks, std::size_t count)
{
    ChartSpec spec;
    spec.id = u"test"_s;
    spec.language = LanguageId::English;
    spec.subtitle = u"Measure"_s;
    spec.x.kind = AxisKind::Category;
    for (std::size_t i = 0; i < count; ++i)
        spec.x.categories.push_back({.name = u"c%1"_s.arg(i)});
    spec.y.low = 0;
    spec.y.high = 100;
    spec.y.ticks = {{0, u"0"_s}, {50, u"50"_s}, {100, u"100"_s}};
    spec.marks = marks;
    return spec;
}

std::vector<ChartSpec> allCharts(const QString &storyId, LanguageId language, Basis basis)
{
    const StoryReading reading = readBuiltInStory(storyId);
    Scenario scenario;
    scenario.basis = basis;
    std::vector<ChartSpec> specs;
    if (!reading.story)
        return specs;
    const Figures figures = evaluate(*reading.story, scenario);
    for (const ChartInfo &info : chartList())
        for (const bool log : {false, true}) {
            ViewOptions options;
            options.language = Language::of(language);
            if (info.canLog)
                options.logAxis = log;
            else if (log)
                continue;
            if (const ChartPlan plan = planChart(info.id, *reading.story, figures, options))
                specs.push_back(*plan);
        }
    return specs;
}

bool close(double a, double b)
{
    return std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b));
}

/// Whether a series of bars has the value in a category.
bool hasValue(const ChartModel &model, int category, double value)
{
    for (const ChartSeries &series : model.series)
        if (series.kind != ChartSeries::Kind::Points) {
            const auto found = model.sheet.number(series.values, std::size_t(category));
            if (found && close(*found, value))
                return true;
        }
    return false;
}

bool hasPoint(const ChartModel &model, double x, double y)
{
    for (const ChartSeries &series : model.series)
        for (std::size_t row = 0; series.kind == ChartSeries::Kind::Points && row < model.sheet.columns[0].cells.size(); ++row) {
            const auto atX = model.sheet.number(series.categories, row);
            const auto atY = model.sheet.number(series.values, row);
            if (atX && atY && close(*atX, x) && close(*atY, y))
                return true;
        }
    return false;
}

/// Lengths of all error bars of a model.
QList<double> errorLengths(const ChartModel &model)
{
    QList<double> lengths;
    for (const ChartSeries &series : model.series)
        for (const ChartErrorBars &bars : series.errors)
            for (const int column : {bars.plus, bars.minus})
                for (std::size_t row = 0; column >= 0 && row < model.sheet.columns[0].cells.size(); ++row)
                    if (const auto length = model.sheet.number(column, row))
                        lengths.append(*length);
    return lengths;
}

bool contains(const QList<double> &lengths, double wanted)
{
    return std::any_of(
        lengths.begin(), lengths.end(), [&](double length) { return std::abs(length - wanted) <= 1e-9 * std::abs(wanted); });
}

/// What the workbook and the chart's caches say differently; empty when they agree.
QString disagreement(const ChartPart &part)
{
    QString fault;
    const std::vector<ChartReference> references = chartReferences(part.xml, &fault);
    if (!fault.isEmpty() || references.empty())
        return u"XML: "_s + fault;
    const QMap<QString, QString> cells = sheetCells(part.workbook, 1);
    for (const ChartReference &reference : references) {
        const QStringList covered = coveredCells(reference.formula);
        if (covered.size() != reference.count)
            return reference.formula + u" covers other cells than the cache"_s;
        for (int i = 0; i < reference.count; ++i) {
            const QString cell = cells.value(covered[i]);
            const QString cached = reference.cache.value(i);
            if (reference.numbers ? cell.isEmpty() != cached.isEmpty() : cell != cached)
                return u"%1: %2 is not %3"_s.arg(covered[i], cell, cached);
            if (reference.numbers && !cached.isEmpty()
                && (!std::isfinite(cached.toDouble()) || !close(cell.toDouble(), cached.toDouble())))
                return u"%1: %2 is not %3"_s.arg(covered[i], cell, cached);
        }
    }
    return {};
}

/// The mark whose ends, or whose range as an error bar, the model lacks; empty when there is none.
QString missingMark(const ChartSpec &spec)
{
    const ChartModel model = chartModel(spec, placeOf(spec), Language::of(spec.language));
    const int exponent = axisExponent(spec.x.kind == AxisKind::Category ? spec.y : spec.x);
    const int exponentY = spec.y.kind == AxisKind::Category ? 0 : axisExponent(spec.y);
    const QList<double> lengths = errorLengths(model);
    for (const Mark &mark : spec.marks) {
        double low = 0, high = 0;
        bool there = true;
        if (const BarMark *bar = std::get_if<BarMark>(&mark)) {
            low = sheetNumber(bar->low, exponent);
            high = sheetNumber(bar->high, exponent);
            there = hasValue(model, bar->category, low) && hasValue(model, bar->category, high);
        } else if (const RangeMark *range = std::get_if<RangeMark>(&mark)) {
            low = sheetNumber(range->low, exponent);
            high = sheetNumber(range->high, exponent);
            there = hasValue(model, range->category, low);
        } else if (const PointMark *point = std::get_if<PointMark>(&mark)) {
            low = sheetNumber(point->x, exponent);
            high = sheetNumber(point->xHigh, exponent);
            there = hasPoint(model, low, sheetNumber(point->y, exponentY))
                && hasPoint(model, high, sheetNumber(point->yHigh, exponentY));
        }
        if (!there || (low != high && !contains(lengths, high - low)))
            return u"%1: mark from %2 to %3"_s.arg(spec.id).arg(low).arg(high);
    }
    return {};
}

bool schemaAtHand()
{
    return QFileInfo::exists(schema) && !QStandardPaths::findExecutable(u"xmllint"_s).isEmpty();
}

} // namespace

class TestNativeChart : public QObject {
    Q_OBJECT

private slots:
    void nothingToShow();
    void valuesThatAreNoNumbersAreLeftOut();
    void wordsAreEscaped();
    void looksOfBars_data();
    void looksOfBars();
    void rangesAroundZero();
    void labelsFollowTheNumbers();
    void hollowMarksHaveAnInside();
    void connectedLinesAreOneLine();
    void everyChart_data();
    void everyChart();
    void allDataIsInTheWorkbook();
    void sameBytesTwice();
};

void TestNativeChart::nothingToShow()
{
    for (const std::size_t categories : {std::size_t(0), std::size_t(2)}) {
        const ChartSpec spec = columnsSpec({}, categories);
        const Result<ChartPart> part = makeChartPart(spec, placeOf(spec));
        QVERIFY(part);
        QVERIFY(part->xml.contains("<c:barChart>"));
        QCOMPARE(disagreement(*part), QString());
    }
    ChartSpec spec = columnsSpec({}, 0);
    spec.x = spec.y;
    const Result<ChartPart> nowhere = makeChartPart(spec, ChartPlace{});
    QVERIFY(nowhere);
    QVERIFY(!nowhere->xml.contains("nan"));
    const Result<ChartPart> part = makeChartPart(spec, placeOf(spec));
    QVERIFY(part);
    QVERIFY(part->xml.contains("<c:scatterChart>"));
    QCOMPARE(disagreement(*part), QString());
}

void TestNativeChart::valuesThatAreNoNumbersAreLeftOut()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    const ChartSpec spec =
        columnsSpec({BarMark{.category = 0, .low = nan, .high = nan}, BarMark{.category = 1, .low = 5, .high = infinite},
                        BarMark{.category = 2, .low = 7, .high = 7}, BarMark{.category = 9, .low = 1, .high = 1}},
            3);
    const Result<ChartPart> part = makeChartPart(spec, placeOf(spec));
    QVERIFY(part);
    QVERIFY(!part->xml.contains("nan") && !part->xml.contains("inf<"));
    QVERIFY(part->xml.contains("<c:v>7</c:v>"));
    QCOMPARE(disagreement(*part), QString());
}

void TestNativeChart::wordsAreEscaped()
{
    ChartSpec spec = columnsSpec({BarMark{.category = 0, .low = 5, .high = 5, .label = u"<five> & \"5\""_s}}, 1);
    spec.x.categories[0].name = u"a < b & \"c\" 'd'\u0001"_s;
    spec.x.categories[0].detail = u"second\u200Bline"_s;
    const Result<ChartPart> part = makeChartPart(spec, placeOf(spec));
    QVERIFY(part);
    QCOMPARE(disagreement(*part), QString());
    QCOMPARE(sheetCells(part->workbook, 1).value(u"A2"_s), u"a < b & \"c\" 'd'\nsecondline"_s);
    QVERIFY(part->xml.contains("&lt;five&gt; &amp; "));
}

void TestNativeChart::looksOfBars_data()
{
    QTest::addColumn<BarMark>("bar");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("unexpected");
    const BarMark point{.low = 40, .high = 40, .tone = Tone::Checked};
    BarMark range = point;
    range.high = 60;
    BarMark whatIf = point;
    whatIf.tone = Tone::WhatIf;
    BarMark estimate = point;
    estimate.estimate = true;
    BarMark unsourced = point;
    unsourced.unsourced = true;
    QTest::newRow("point") << point << QByteArray("<a:solidFill><a:srgbClr val=\"1F5C99\"/>") << QByteArray("pattFill");
    QTest::newRow("range") << range << QByteArray("<a:pattFill prst=\"wdUpDiag\"><a:fgClr><a:srgbClr val=\"1F5C99\"/>")
                           << QByteArray("prstDash");
    QTest::newRow("what if") << whatIf << QByteArray("<a:prstDash val=\"sysDot\"/>") << QByteArray("pattFill");
    QTest::newRow("estimate") << estimate << QByteArray("<a:pattFill prst=\"wdDnDiag\">") << QByteArray("prstDash");
    QTest::newRow("no source") << unsourced << QByteArray("<a:prstDash val=\"dash\"/>") << QByteArray("pattFill");
}

void TestNativeChart::looksOfBars()
{
    QFETCH(BarMark, bar);
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, unexpected);
    const ChartSpec spec = columnsSpec({bar}, 1);
    const Result<ChartPart> part = makeChartPart(spec, placeOf(spec));
    QVERIFY(part);
    QVERIFY(part->xml.contains(expected));
    QVERIFY(!part->xml.contains(unexpected));
    QCOMPARE(part->xml.contains("<c:errBars>"), bar.low < bar.high);
}

void TestNativeChart::rangesAroundZero()
{
    ChartSpec spec =
        columnsSpec({RangeMark{.category = 0, .low = -5, .high = -2}, RangeMark{.category = 1, .low = -1, .high = 3},
                        RangeMark{.category = 2, .low = 1, .high = 2}, RangeMark{.category = 3, .low = 4, .high = 4}},
            4);
    spec.y.low = -10;
    const ChartModel model = chartModel(spec, placeOf(spec), Language::english());
    QCOMPARE(model.series.size(), std::size_t(4));
    const auto values = [&](std::size_t series) {
        QList<double> row;
        for (std::size_t i = 0; i < 4; ++i)
            row.append(model.sheet.number(model.series[series].values, i).value_or(99));
        return row;
    };
    QCOMPARE(values(0), (QList<double>{-2, 0, 1, 4})); // invisible
    QCOMPARE(values(1), (QList<double>{99, 3, 1, 99})); // above zero
    QCOMPARE(values(2), (QList<double>{-3, -1, 99, 99})); // below zero
    QCOMPARE(values(3), (QList<double>{-2, 3, 2, 4})); // carries the labels
    const QList<double> lengths = errorLengths(model);
    QCOMPARE(lengths, (QList<double>{3, 1, 3, 1}));
    const Result<ChartPart> part = makeChartPart(spec, placeOf(spec));
    QVERIFY(part);
    QCOMPARE(disagreement(*part), QString());
}

void TestNativeChart::labelsFollowTheNumbers()
{
    const ChartSpec spec = columnsSpec(
        {BarMark{.category = 0, .low = 51.3, .high = 51.3, .label = u"51.3 units"_s},
            BarMark{.category = 1, .low = 60, .high = 65, .label = u"60–65"_s}, BarMark{.category = 2, .low = 70, .high = 70}},
        3);
    const ChartModel model = chartModel(spec, placeOf(spec), Language::english());
    const std::vector<ChartLabel> &labels = model.series.front().labels; // the one that reaches farthest
    QCOMPARE(labels.size(), std::size_t(2));
    QCOMPARE(labels[0].format, u"#,##0.0\" units\""_s);
    QVERIFY(labels[1].format.isEmpty()); // its own words
    QCOMPARE(model.sheet.number(model.series.front().values, 1), std::optional(65.0));
    QVERIFY(model.series.back().labels.empty());
}

void TestNativeChart::hollowMarksHaveAnInside()
{
    ChartSpec spec = columnsSpec({}, 0);
    spec.x = spec.y;
    spec.marks = {PointMark{.x = 10, .y = 20, .xHigh = 10, .yHigh = 20, .filled = false, .label = u"ring"_s},
        PointMark{.x = 30, .y = 20, .xHigh = 40, .yHigh = 20, .label = u"range"_s}};
    const ChartModel model = chartModel(spec, placeOf(spec), Language::english());
    QCOMPARE(model.series.size(), std::size_t(3));
    QVERIFY(model.series[0].marker.size < model.series[1].marker.size);
    QVERIFY(model.series[0].labels.empty());
    QCOMPARE(model.series[0].values, model.series[1].values); // the same cells
    QCOMPARE(model.series[1].marker.look.fill.kind, ChartFill::Kind::None);
    QCOMPARE(model.series[2].marker.symbol, ChartMarker::Symbol::None); // a range has no middle value
    QCOMPARE(model.series[2].labels.front().at, 1); // beyond the high end
    QCOMPARE(errorLengths(model), QList<double>{10});
}

void TestNativeChart::connectedLinesAreOneLine()
{
    ChartSpec spec = columnsSpec({}, 0);
    spec.x = spec.y;
    const auto line = [](double x1, double x2, LineMark::Style style, const QString &label = {}) {
        return LineMark{.x1 = x1, .y1 = x1, .x2 = x2, .y2 = x2, .style = style, .label = label};
    };
    spec.marks = {line(1, 2, LineMark::Style::Dotted), line(2, 5, LineMark::Style::Dotted), line(7, 9, LineMark::Style::Dotted),
        line(0, 100, LineMark::Style::Dashed), line(0, 100, LineMark::Style::Dotted, u"named"_s)};
    const ChartModel model = chartModel(spec, placeOf(spec), Language::english());
    QCOMPARE(model.series.size(), std::size_t(1));
    QList<double> x;
    for (std::size_t row = 0; row < model.sheet.columns[0].cells.size(); ++row)
        x.append(model.sheet.number(model.series[0].categories, row).value_or(-1));
    QCOMPARE(x, (QList<double>{1, 2, 5, -1, 7, 9}));
}

void TestNativeChart::everyChart_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<LanguageId>("language");
    QTest::addColumn<Basis>("basis");
    for (const QString &story : {u""_s, u"microsoft-phi-2025"_s})
        for (const LanguageId language : {LanguageId::Japanese, LanguageId::English})
            for (const Basis basis : {Basis::Article, Basis::Checked})
                QTest::addRow("%s %s %s", story.isEmpty() ? "first" : "second", language == LanguageId::English ? "en" : "ja",
                    basis == Basis::Article ? "article" : "checked")
                    << story << language << basis;
}

void TestNativeChart::everyChart()
{
    QFETCH(QString, story);
    QFETCH(LanguageId, language);
    QFETCH(Basis, basis);
    const std::vector<ChartSpec> specs = allCharts(story, language, basis);
    QVERIFY(specs.size() >= 12);
    const QTemporaryDir folder;
    QStringList files;
    for (const ChartSpec &spec : specs) {
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
            const Result<ChartPart> part = makeChartPart(spec, placeOf(spec, theme));
            QVERIFY2(part, qPrintable(spec.id));
            if (theme == Theme::Light)
                QVERIFY2(disagreement(*part).isEmpty(), qPrintable(spec.id + u": "_s + disagreement(*part)));
            files.append(folder.filePath(u"%1.xml"_s.arg(files.size())));
            QFile file(files.last());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(part->xml) == part->xml.size());
        }
        const QString missing = missingMark(spec);
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
    }
    if (!schemaAtHand())
        return;
    QProcess lint;
    lint.start(u"xmllint"_s, QStringList{u"--noout"_s, u"--schema"_s, schema} + files);
    QVERIFY(lint.waitForFinished(120'000));
    QVERIFY2(lint.exitCode() == 0, lint.readAllStandardError().left(2000).constData());
}

void TestNativeChart::allDataIsInTheWorkbook()
{
    for (const ChartSpec &spec : allCharts({}, LanguageId::Japanese, Basis::Checked)) {
        const Result<ChartPart> part = makeChartPart(spec, placeOf(spec));
        QVERIFY(part);
        const QMap<QString, QString> cells = sheetCells(part->workbook, 2);
        const bool series = std::any_of(spec.data.begin(), spec.data.end(), [](const Datum &d) { return !d.series.isEmpty(); });
        const QString lowest = series ? u"D"_s : u"C"_s;
        for (std::size_t i = 0; i < spec.data.size(); ++i) {
            const Datum &datum = spec.data[i];
            const QString row = QString::number(i + 2);
            QCOMPARE(cells.value(u"A"_s + row), plainText(datum.label, spec.language));
            if (datum.value)
                QVERIFY(close(cells.value(lowest + row).toDouble(), toDouble(datum.value->low)));
        }
        QVERIFY(cells.values().contains(plainText(spec.title, spec.language)));
        QVERIFY(cells.values().contains(plainText(spec.footer.source, spec.language)));
        QVERIFY(part->workbook.size() > 3000);
        QVERIFY(packagePart(part->workbook, "xl/workbook.xml").contains(QString(u"name=\"全データ\""_s).toUtf8()));
    }
}

void TestNativeChart::sameBytesTwice()
{
    for (const ChartSpec &spec : allCharts({}, LanguageId::English, Basis::Article)) {
        const Result<ChartPart> first = makeChartPart(spec, placeOf(spec));
        const Result<ChartPart> second = makeChartPart(spec, placeOf(spec));
        QVERIFY(first && second);
        QCOMPARE(first->xml, second->xml);
        QVERIFY(first->workbook == second->workbook);
        QVERIFY(packagePart(first->workbook, "docProps/core.xml").contains(">2025-01-01T00:00:00Z<")); // no clock
    }
}

QTEST_GUILESS_MAIN(TestNativeChart)
#include "tst_nativechart.moc"
