// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: many bars and points on few pixels: how much is drawn, that extremes, gaps and ends are kept.
#include <QTest>

#include <cmath>
#include <limits>

#include "core/charts/seriesplace.h"
#include "tests/core/historyfixture.h"
#include "ui/charts/chartbuilder.h"
#include "ui/charts/layoutcomposer.h"
#include "ui/charts/pictures.h"

using namespace tenbin;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
using Closes = std::vector<double>;

std::shared_ptr<PriceSeries> closes(const Closes &values)
{
    auto series = std::make_shared<PriceSeries>();
    series->times = barTimes(values.size(), BarLength::Day);
    series->close = values;
    return series;
}

Closes wave(std::size_t rows)
{
    Closes values(rows);
    for (std::size_t i = 0; i < rows; ++i)
        values[i] = 100 + 50 * std::sin(double(i) * 0.37) + double(i % 7);
    return values;
}

ChartSpec specOf(const std::shared_ptr<const PriceSeries> &series, SeriesMark::Kind kind, AxisKind y = AxisKind::Linear)
{
    const auto trees = priceTrees(series);
    SeriesMark mark;
    mark.kind = kind;
    mark.series = mark.axis = series;
    mark.tree = kind == SeriesMark::Kind::Volume ? trees->volume : kind == SeriesMark::Kind::Candles ? trees->bars : trees->close;
    mark.first = 0;
    mark.last = series->size();
    ChartSpec spec;
    spec.language = LanguageId::English;
    spec.title = spec.subtitle = QStringLiteral("Bars");
    spec.x.low = -0.5;
    spec.x.high = std::max(0.5, double(series->size()) - 0.5);
    const Extremes all = trees->close->of(0, series->size());
    spec.y.kind = y;
    spec.y.low = std::isfinite(all.low) && all.low > 0 ? all.low / 1.2 : 1;
    spec.y.high = std::isfinite(all.high) && all.high > spec.y.low ? all.high * 1.1 : spec.y.low * 2;
    mark.low = spec.y.low;
    mark.high = spec.y.high;
    spec.marks.push_back(mark);
    return spec;
}

Layout laidOut(const ChartSpec &spec, QSizeF size = {1920, 1080})
{
    const FontMetrics metrics;
    const auto layout = layoutChart(spec, {size, Typography::Slide, 1}, metrics);
    return layout ? *layout : Layout();
}

std::vector<Shape> drawn(const Layout &layout)
{
    std::vector<Shape> shapes;
    for (const Shape &shape : layout.shapes)
        if (shape.mark >= 0)
            shapes.push_back(shape);
    return shapes;
}

qsizetype points(const std::vector<Shape> &shapes)
{
    qsizetype count = 0;
    for (const Shape &shape : shapes)
        count += shape.points.size();
    return count;
}

QRectF extent(const std::vector<Shape> &shapes)
{
    double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
    for (const Shape &shape : shapes)
        for (const QPointF &point : shape.points) {
            left = std::min(left, point.x());
            right = std::max(right, point.x());
            top = std::min(top, point.y());
            bottom = std::max(bottom, point.y());
        }
    return {QPointF(left, top), QPointF(right, bottom)};
}

} // namespace

class TestDense final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadChartFonts()); }

    void nothingIsDrawnOfNothing()
    {
        for (const Closes &values : {Closes(), Closes{missing}, Closes{missing, missing, missing}})
            QVERIFY(drawn(laidOut(specOf(closes(values), SeriesMark::Kind::Line))).empty());
        ChartSpec spec = specOf(closes({1, 2}), SeriesMark::Kind::Line);
        std::get<SeriesMark>(spec.marks.front()).series = nullptr;
        QVERIFY(drawn(laidOut(spec)).empty());
        spec.marks = {CloudMark{}};
        QVERIFY(drawn(laidOut(spec)).empty());
    }

    void oneRowIsADot()
    {
        const auto shapes = drawn(laidOut(specOf(closes({5}), SeriesMark::Kind::Line)));
        QCOMPARE(shapes.size(), std::size_t(1));
        QVERIFY(shapes.front().kind == Shape::Kind::Dots);
        QCOMPARE(shapes.front().points.size(), 1);
    }

    void aLineOfFewBarsHasAPointForEach()
    {
        const auto shapes = drawn(laidOut(specOf(closes(wave(300)), SeriesMark::Kind::Line)));
        QCOMPARE(shapes.size(), std::size_t(1));
        QVERIFY(shapes.front().kind == Shape::Kind::Polyline);
        QCOMPARE(shapes.front().points.size(), 300);
    }

    void gapsStayGaps()
    {
        Closes values = wave(30);
        values[10] = values[11] = missing;
        values[13] = missing;
        const auto shapes = drawn(laidOut(specOf(closes(values), SeriesMark::Kind::Line)));
        QCOMPARE(shapes.size(), std::size_t(3)); // before, one bar alone, after
        QCOMPARE(points(shapes), 27);
        QVERIFY(shapes[1].kind == Shape::Kind::Dots);
    }

    void manyRows_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("kind");
        for (const int rows : {3'000, 40'000, 300'000})
            for (const auto &[kind, name] : {std::pair(SeriesMark::Kind::Line, "line"),
                     std::pair(SeriesMark::Kind::Candles, "candles"), std::pair(SeriesMark::Kind::Volume, "volume")})
                QTest::addRow("%s, %d rows", name, rows) << rows << int(kind);
    }
    /// However many rows: a few points for each pixel of width, all of it covered, the highest and lowest price at its place.
    void manyRows()
    {
        QFETCH(const int, rows);
        QFETCH(const int, kind);
        const auto series = walk(std::size_t(rows), BarLength::Minute, 600, 0.0004);
        const std::size_t peak = std::size_t(rows) / 3;
        series->close[peak] = series->high[peak] = 5000;
        series->volume[peak] = 1e12;
        const ChartSpec spec = specOf(series, SeriesMark::Kind(kind));
        const Layout layout = laidOut(spec);
        const auto shapes = drawn(layout);
        QVERIFY(!shapes.empty());
        QVERIFY2(double(points(shapes)) <= 3 * layout.plot.width(), qPrintable(QString::number(points(shapes))));
        const QRectF all = extent(shapes);
        QVERIFY(all.left() < layout.plot.left() + 4 && all.right() > layout.plot.right() - 4);
        QVERIFY(all.left() > layout.plot.left() - 8 && all.right() < layout.plot.right() + 8);
        double top = 1e9, at = 0;
        for (const Shape &shape : shapes)
            for (const QPointF &point : shape.points)
                if (point.y() < top) {
                    top = point.y();
                    at = point.x();
                }
        const QPointF wanted =
            layout.map(double(peak), SeriesMark::Kind(kind) == SeriesMark::Kind::Volume ? layout.y.high : 5000);
        QVERIFY2(std::abs(top - wanted.y()) < 3 && std::abs(at - wanted.x()) < 6,
            qPrintable(QStringLiteral("%1 %2, not %3 %4").arg(at).arg(top).arg(wanted.x()).arg(wanted.y())));
    }

    /// No stretch of pixels leaves out what moved inside of it, wherever it moved.
    void everyPeakIsSeen()
    {
        for (const std::size_t peak : {0UL, 1UL, 63UL, 64UL, 4'999UL, 77'777UL, 99'999UL}) {
            Closes values(100'000, 100.0);
            values[peak] = 150;
            ChartSpec spec = specOf(closes(values), SeriesMark::Kind::Line);
            const Layout layout = laidOut(spec);
            const double top = extent(drawn(layout)).top();
            QVERIFY2(std::abs(top - layout.map(0, 150).y()) < 3, qPrintable(QString::number(peak)));
        }
    }

    void aZoomShowsItsOwnRowsOnly()
    {
        ChartSpec spec = specOf(closes(wave(100'000)), SeriesMark::Kind::Line);
        spec.x.low = 5'000 - 0.5;
        spec.x.high = 5'100 - 0.5;
        const auto shapes = drawn(laidOut(spec));
        QCOMPARE(points(shapes), 100);
        spec.x.low = 99'990 - 0.5;
        spec.x.high = 100'090 - 0.5; // beyond the end
        QCOMPARE(points(drawn(laidOut(spec))), 10);
    }

    void candlesAreSolidOnlyWhenTheyFall()
    {
        auto series = closes({10, 20, 15, 15});
        series->open = {12, 10, 20, 15};
        series->low = {9, 8, 14, 13};
        series->high = {13, 21, 22, 17};
        const auto shapes = drawn(laidOut(specOf(series, SeriesMark::Kind::Candles)));
        qsizetype hollow = 0, solid = 0;
        for (const Shape &shape : shapes)
            if (shape.kind == Shape::Kind::Boxes)
                (shape.fill == Role::Plot ? hollow : solid) += shape.points.size() / 2;
        QCOMPARE(hollow, 1);
        QCOMPARE(solid, 2);
    }

    void candlesThatTouchBecomeBarsFromLowToHigh()
    {
        const auto few = drawn(laidOut(specOf(walk(200), SeriesMark::Kind::Candles)));
        QVERIFY(std::any_of(few.begin(), few.end(), [](const Shape &shape) { return shape.kind == Shape::Kind::Boxes; }));
        const auto many = drawn(laidOut(specOf(walk(5'000), SeriesMark::Kind::Candles)));
        QVERIFY(std::none_of(many.begin(), many.end(), [](const Shape &shape) { return shape.kind == Shape::Kind::Boxes; }));
    }

    void nothingLeavesThePlot_data()
    {
        QTest::addColumn<Closes>("values");
        QTest::addColumn<int>("axis");
        const int linear = int(AxisKind::Linear), log = int(AxisKind::Log);
        QTest::newRow("all equal") << Closes(5'000, 7) << linear;
        QTest::newRow("all equal, log") << Closes(50, 7) << log;
        QTest::newRow("tiny and huge") << Closes{1e-12, 1e20, 3, 1e-12} << linear;
        QTest::newRow("tiny and huge, log") << Closes{1e-12, 1e20, 3, 1e-12} << log;
        QTest::newRow("zero and below, log") << Closes{0, -5, 3, 8, 0, 2} << log;
        QTest::newRow("infinite") << Closes{3, std::numeric_limits<double>::infinity(), 4} << linear;
        Closes many(20'000, 3);
        many[7] = 0;
        many[8] = -1;
        many[9'000] = 1e9;
        QTest::newRow("many with zeros, log") << many << log;
    }
    void nothingLeavesThePlot()
    {
        QFETCH(const Closes, values);
        QFETCH(const int, axis);
        const Layout layout = laidOut(specOf(closes(values), SeriesMark::Kind::Line, AxisKind(axis)));
        const QRectF plot = layout.plot.adjusted(-3, -3, 3, 3);
        for (const Shape &shape : drawn(layout))
            for (const QPointF &point : shape.points) {
                QVERIFY(std::isfinite(point.x()) && std::isfinite(point.y()));
                QVERIFY2(plot.contains(point), qPrintable(QStringLiteral("%1 %2").arg(point.x()).arg(point.y())));
            }
    }

    void anIndexStandsByItsTimes()
    {
        const auto share = walk(10);
        const auto index = std::make_shared<PriceSeries>();
        index->times = {share->times[2], share->times[2] + 43'200, share->times[3], share->times[9]};
        index->close = {1, 2, 3, 4};
        QCOMPARE(barPosition(*share, index->times[0]), 2.0);
        QVERIFY(barPosition(*share, index->times[1]) > 2 && barPosition(*share, index->times[1]) < 3);
        QCOMPARE(barPosition(*share, share->times[0] - 5), -0.5);
        QCOMPARE(barPosition(*share, share->times[9] + 5), 9.5);
        QCOMPARE(rowFrom(*index, *share, 2), std::size_t(0));
        QCOMPARE(rowFrom(*index, *share, 2.01), std::size_t(1));
        QCOMPARE(rowFrom(*index, *share, 4), std::size_t(3));
        QCOMPARE(rowFrom(*index, *share, 9.2), std::size_t(4));
    }

    void aCloudDrawsFewerPointsThanItHas()
    {
        std::mt19937 random(1);
        auto all = std::make_shared<std::vector<CloudPoint>>();
        for (int i = 0; i < 100'000; ++i)
            all->push_back({double(random() % 1000) + 1, double(random() % 1000) + 1});
        all->push_back({missing, 3});
        all->push_back({3, 5'000}); // beyond the axis
        ChartSpec spec;
        spec.title = spec.subtitle = QStringLiteral("Cloud");
        spec.x = spec.y = {.kind = AxisKind::Log, .low = 1, .high = 1000};
        spec.marks.push_back(CloudMark{.points = all, .firstDatum = 0, .data = 3});
        spec.data.resize(3);
        const Layout layout = laidOut(spec);
        const auto shapes = drawn(layout);
        QCOMPARE(shapes.size(), std::size_t(1));
        QVERIFY(points(shapes) > 5'000 && points(shapes) <= 20'000);
        QVERIFY(layout.targets.size() == 3);
        for (const QPointF &point : shapes.front().points)
            QVERIFY(layout.plot.adjusted(-1, -1, 1, 1).contains(point));
    }

    void thinningKeepsOneOfEachPlace()
    {
        QPolygonF many;
        for (int i = 0; i < 30'000; ++i)
            many << QPointF(i % 100, 0);
        QCOMPARE(thinned(many, QRectF(0, 0, 100, 100), 1).size(), 100);
        const QPolygonF few(many.mid(0, 10));
        QCOMPARE(thinned(few, QRectF(0, 0, 100, 100), 50), few);
    }

    void everyWriterDrawsThem_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("line") << int(SeriesMark::Kind::Line);
        QTest::newRow("candles") << int(SeriesMark::Kind::Candles);
        QTest::newRow("volume") << int(SeriesMark::Kind::Volume);
    }
    void everyWriterDrawsThem()
    {
        QFETCH(const int, kind);
        for (const std::size_t rows : {60UL, 9'000UL}) {
            const auto series = walk(rows);
            ChartSpec spec = specOf(series, SeriesMark::Kind(kind));
            spec.marks.push_back(CloudMark{.points = std::make_shared<std::vector<CloudPoint>>(50, CloudPoint{3, 80}),
                .shape = PointMark::Shape::Diamond,
                .filled = false});
            ChartSpec empty = spec;
            empty.marks.clear();
            const PictureOptions options;
            const auto png = renderPng(spec, options), other = renderPng(empty, options);
            QVERIFY(png && other && *png != *other && *png == *renderPng(spec, options));
            const auto svg = renderSvg(spec, options);
            QVERIFY(svg && svg->size() > renderSvg(empty, options)->size() && *svg == *renderSvg(spec, options));
            const auto pdf = renderPdf(spec, options);
            QVERIFY(pdf && pdf->size() > renderPdf(empty, options)->size() && *pdf == *renderPdf(spec, options));
            const QByteArray json = specJson(spec);
            QVERIFY(json.contains("\"type\": \"series\"") && json.contains("\"type\": \"cloud\"") && json == specJson(spec));
            series->close[5] += 1;
            QVERIFY(json != specJson(spec)); // the digest tells
        }
    }
};

QTEST_MAIN(TestDense)
#include "tst_dense.moc"
