// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tests of what Qt Charts and the overlay draw against what the layout says.
#include <algorithm>

#include <QGraphicsLineItem>
#include <QGraphicsRectItem>
#include <QImage>
#include <QTest>

#include "tests/ui/drawingfixture.h"
#include "ui/charts/shapes.h"

using namespace tenbin;

namespace {

/// The rectangles Qt Charts really drew: visible filled items without an outline (the hidden legend has some too).
QList<QRectF> drawnBars(const ChartScene &scene)
{
    QList<QRectF> bars;
    for (QGraphicsItem *item : scene.scene->items()) {
        const auto *rect = dynamic_cast<QGraphicsRectItem *>(item);
        if (rect && rect->isVisible() && rect->parentItem() && rect->brush() != Qt::NoBrush && rect->pen() == Qt::NoPen
            && !rect->rect().isEmpty())
            bars << rect->mapToScene(rect->rect()).boundingRect();
    }
    return bars;
}

bool isNear(const QRectF &a, const QRectF &b)
{
    const double most = 0.6;
    return std::abs(a.left() - b.left()) < most && std::abs(a.right() - b.right()) < most && std::abs(a.top() - b.top()) < most
        && std::abs(a.bottom() - b.bottom()) < most;
}

QList<QLineF> drawnGridLines(const ChartScene &scene)
{
    QList<QLineF> lines;
    for (QGraphicsItem *item : scene.scene->items()) {
        const auto *line = dynamic_cast<QGraphicsLineItem *>(item);
        if (line && line->isVisible() && line->line().length() > 100)
            lines << QLineF(line->mapToScene(line->line().p1()), line->mapToScene(line->line().p2()));
    }
    return lines;
}

} // namespace

class TestChartBuilder : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadChartFonts()); }

    void withoutAnythingThereIsStillAScene()
    {
        const ChartScene scene = buildChart(emptyLayout(), {});
        QVERIFY(!scene.isEmpty());
        QCOMPARE(scene.scene->sceneRect(), QRectF(0, 0, 960, 540));
    }

    void barsStandWhereTheLayoutSays_data()
    {
        QTest::addColumn<bool>("rows");
        QTest::addColumn<double>("low");
        QTest::addColumn<QList<double>>("values");
        for (const bool rows : {false, true}) {
            const QByteArray name = rows ? "rows " : "columns ";
            QTest::newRow((name + "one").constData()) << rows << 0.0 << QList<double>{500};
            QTest::newRow((name + "two").constData()) << rows << 0.0 << QList<double>{380, 600};
            QTest::newRow((name + "many").constData())
                << rows << 0.0 << QList<double>{10, 700, 30, 400, 5.5, 60, 77, 81, 9, 100, 11, 12};
            QTest::newRow((name + "negative").constData()) << rows << -300.0 << QList<double>{380, -200, 12, -299};
            QTest::newRow((name + "missing").constData()) << rows << 0.0 << QList<double>{380, 0, 600};
        }
    }

    void barsStandWhereTheLayoutSays()
    {
        QFETCH(bool, rows);
        QFETCH(double, low);
        QFETCH(QList<double>, values);
        const std::vector<double> list(values.begin(), values.end());
        const Layout layout =
            rows ? rowsLayout(low, 750, {0, 250, 500, 750}, list) : columnsLayout(low, 750, {0, 250, 500, 750}, list);
        const ChartScene scene = buildChart(layout, {});
        const QList<QRectF> drawn = drawnBars(scene);
        qsizetype expected = 0;
        for (const BarShape &bar : layout.bars) {
            if (bar.value == 0)
                continue;
            ++expected;
            const bool found =
                std::any_of(drawn.begin(), drawn.end(), [&](const QRectF &each) { return isNear(each, bar.rect); });
            if (!found)
                qWarning() << "wanted" << bar.rect << "drawn" << drawn;
            QVERIFY(found);
        }
        QCOMPARE(drawn.size(), expected);
    }

    void positionsAgreeWithQtCharts_data()
    {
        QTest::addColumn<bool>("log");
        QTest::newRow("linear") << false;
        QTest::newRow("log") << true;
    }

    void positionsAgreeWithQtCharts()
    {
        QFETCH(bool, log);
        Layout layout = emptyLayout();
        const AxisKind kind = log ? AxisKind::Log : AxisKind::Linear;
        layout.x = valueAxis(2, 800, {10, 100}, kind);
        layout.y = valueAxis(3, 5000, {10, 100}, kind);
        const ChartScene scene = buildChart(layout, {});
        for (const QPointF &value : {QPointF(2, 3), QPointF(10, 100), QPointF(333, 4444), QPointF(800, 5000)}) {
            const QPointF qt = scene.position(value);
            const QPointF own = layout.map(value.x(), value.y());
            QVERIFY2(QLineF(qt, own).length() < 0.6, qPrintable(QStringLiteral("%1 %2").arg(qt.x()).arg(own.x())));
        }
    }

    void gridlinesStandAtTheTicks_data()
    {
        QTest::addColumn<QList<double>>("ticks");
        QTest::addColumn<bool>("byQt");
        QTest::newRow("from end to end") << QList<double>{-100, 100, 300, 500, 700} << true;
        QTest::newRow("short of the end") << QList<double>{0, 200, 400, 600} << true;
        QTest::newRow("uneven") << QList<double>{0, 100, 400} << false;
        QTest::newRow("room for one more") << QList<double>{0, 200, 400} << false;
        QTest::newRow("one") << QList<double>{200} << false;
    }

    void gridlinesStandAtTheTicks()
    {
        QFETCH(QList<double>, ticks);
        QFETCH(bool, byQt);
        for (const bool rows : {false, true}) {
            const std::vector<double> list(ticks.begin(), ticks.end());
            const Layout layout = rows ? rowsLayout(-100, 700, list, {300}) : columnsLayout(-100, 700, list, {300});
            const ChartScene scene = buildChart(layout, {});
            const std::vector<QLineF> wanted = rows ? gridLinesX(layout) : gridLinesY(layout);
            QCOMPARE(wanted.size(), list.size());
            const QList<QLineF> drawn = drawnGridLines(scene);
            QCOMPARE(drawn.size(), byQt ? ticks.size() : 0);
            for (const QLineF &line : drawn) {
                const bool found = std::any_of(wanted.begin(), wanted.end(), [&](const QLineF &each) {
                    return rows ? std::abs(each.x1() - line.x1()) < 0.6 : std::abs(each.y1() - line.y1()) < 0.6;
                });
                QVERIFY(found);
            }
            const QImage image = paintImage(layout, {});
            for (const QLineF &line : wanted) {
                const QPoint at = rows ? QPoint(qRound(line.x1()), 95) : QPoint(130, qRound(line.y1()));
                QVERIFY(image.pixelColor(at) != Colours{}.of(Role::Plot));
            }
        }
    }

    void barsHaveTheColourOfTheirRole()
    {
        const Layout layout = columnsLayout(0, 700, {}, {380, 600});
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
            PictureOptions options;
            options.theme = theme;
            const QImage image = paintImage(layout, options);
            const Colours colours{theme, Typography::Slide, false};
            QCOMPARE(image.pixelColor(layout.bars[0].rect.center().toPoint()), colours.of(Role::ArticleFill));
            QCOMPARE(image.pixelColor(layout.bars[1].rect.center().toPoint()), colours.of(Role::CheckedFill));
            QCOMPARE(image.pixelColor(0, 0), colours.of(Role::Plot));
            QCOMPARE(image.pixelColor(959, 539), colours.of(Role::Plot));
        }
    }

    void theAudienceReadsDarkerText()
    {
        const Rgb plot = rgb(Role::Plot, Theme::Light);
        for (const Role role : {Role::Muted, Role::Article, Role::WhatIf, Role::Checked}) {
            const QColor colour = Colours{Theme::Light, Typography::Audience, false}.of(role);
            const Rgb value{static_cast<std::uint8_t>(colour.red()), static_cast<std::uint8_t>(colour.green()),
                static_cast<std::uint8_t>(colour.blue())};
            QVERIFY(contrastRatio(value, plot) >= 7);
        }
    }

    void shapesBehindStayBehindTheBars()
    {
        Layout layout = columnsLayout(0, 700, {}, {600});
        Shape panel;
        panel.kind = Shape::Kind::RoundRect;
        panel.rect = layout.plot;
        panel.fill = Role::ArticleSoft;
        panel.behind = true;
        layout.shapes = {panel};
        const QPoint middle = layout.bars[0].rect.center().toPoint();
        QCOMPARE(paintImage(layout, {}).pixelColor(middle), Colours{}.of(Role::ArticleFill));
        QCOMPARE(
            paintImage(layout, {}).pixelColor(layout.plot.topLeft().toPoint() + QPoint(5, 5)), Colours{}.of(Role::ArticleSoft));
        layout.shapes[0].behind = false;
        QCOMPARE(paintImage(layout, {}).pixelColor(middle), Colours{}.of(Role::ArticleSoft));
    }

    void hatchStaysInsideItsShape_data()
    {
        QTest::addColumn<QRectF>("rect");
        QTest::addColumn<double>("angle");
        QTest::newRow("wide") << QRectF(10.3, 20.7, 200, 31) << 45.0;
        QTest::newRow("flat") << QRectF(10, 20, 200, 0.8) << 45.0;
        QTest::newRow("other way") << QRectF(10, 20, 60, 90) << 135.0;
        QTest::newRow("upright") << QRectF(10, 20, 60, 90) << 0.0;
    }

    void hatchStaysInsideItsShape()
    {
        QFETCH(QRectF, rect);
        QFETCH(double, angle);
        Shape shape;
        shape.kind = Shape::Kind::RoundRect;
        shape.rect = rect;
        shape.hatched = true;
        shape.hatchAngle = angle;
        const auto stripes = hatchStripes(shape);
        QVERIFY(!stripes.empty());
        double covered = 0;
        for (const QPolygonF &stripe : stripes) {
            QVERIFY(rect.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(stripe.boundingRect()));
            double twice = 0;
            for (qsizetype i = 0; i < stripe.size(); ++i) {
                const QPointF a = stripe[i];
                const QPointF b = stripe[(i + 1) % stripe.size()];
                twice += a.x() * b.y() - b.x() * a.y();
            }
            covered += std::abs(twice) / 2;
        }
        const double share = covered / (rect.width() * rect.height());
        QVERIFY2(share > 0.3 && share < 0.45, qPrintable(QString::number(share))); // 2.6 of 7
    }

    void hatchWithoutAStepIsNothing()
    {
        Shape shape;
        shape.kind = Shape::Kind::RoundRect;
        shape.rect = QRectF(0, 0, 10, 10);
        shape.hatchStep = 0;
        QVERIFY(hatchStripes(shape).empty());
        shape.hatchStep = 7;
        shape.rect = QRectF();
        QVERIFY(hatchStripes(shape).empty());
    }

    void widthsGrowInProportion()
    {
        const FontMetrics metrics;
        const QString text = QStringLiteral("600億～650億ドル, $60–65 billion");
        const double one = metrics.width(text, {10, false});
        QVERIFY(one > 100);
        QCOMPARE(metrics.width(text, {25, false}), 2.5 * one);
        QVERIFY(metrics.width(text, {10, true}) != one);
        QCOMPARE(metrics.width(QString(), {10, false}), 0.0);
    }

    void textIsDrawnAsWideAsItIsMeasured_data()
    {
        QTest::addColumn<double>("px");
        for (const double px : {12.5, 14.0, 24.0, 48.0, 90.0})
            QTest::newRow(qPrintable(QString::number(px))) << px;
    }

    void textIsDrawnAsWideAsItIsMeasured()
    {
        QFETCH(double, px);
        Layout layout = emptyLayout();
        layout.texts.push_back(textItem(QStringLiteral("国国国H"), {50, 300}, px));
        const QImage image = paintImage(layout, {});
        const QRectF rect = layout.texts[0].rect;
        int left = image.width();
        int right = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).lightness() < 128) {
                    left = std::min(left, x);
                    right = std::max(right, x);
                    QVERIFY(rect.adjusted(-1, -1, 1, 1).contains(x, y));
                }
            }
        }
        QVERIFY(left < rect.left() + 0.1 * px + 1);
        QVERIFY(right > rect.right() - 0.15 * px - 2);
    }

    void aMissingIconIsNothing()
    {
        QTest::ignoreMessage(QtWarningMsg, "icon no-such-icon is missing");
        QVERIFY(iconSvg(QStringLiteral("no-such-icon"), Qt::red).isEmpty());
        QVERIFY(iconSvg(QStringLiteral("no-such-icon"), Qt::red).isEmpty()); // said once
    }

    void iconsTakeTheColourGiven_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"quote", "tick-circle", "pencil", "caveat", "letter-c", "letter-d", "cross", "approx",
                 "question", "tick", "rise", "fall"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void iconsTakeTheColourGiven()
    {
        QFETCH(QString, name);
        Layout layout = emptyLayout();
        Shape icon;
        icon.kind = Shape::Kind::Icon;
        icon.icon = name;
        icon.rect = QRectF(100, 100, 64, 64);
        icon.stroke = Role::Negative;
        layout.shapes = {icon};
        const QImage image = paintImage(layout, {});
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == Colours{}.of(Role::Negative)) {
                    ++inked;
                    QVERIFY(icon.rect.contains(x, y));
                }
            }
        }
        QVERIFY2(inked > 200, qPrintable(QString::number(inked)));
    }
};

QTEST_MAIN(TestChartBuilder)
#include "tst_chartbuilder.moc"
