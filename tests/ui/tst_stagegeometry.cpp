// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: positions between two windows of any shape that show one picture, zoomed or not.
#include "ui/present/stagegeometry.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace tenbin;

namespace {

const QRectF unit(0, 0, 1, 1);

bool near(const QPointF &a, const QPointF &b, double most)
{
    return std::abs(a.x() - b.x()) <= most && std::abs(a.y() - b.y()) <= most;
}

QRectF randomZoom(QRandomGenerator &random)
{
    const double side = 0.05 + random.bounded(0.95);
    return {random.bounded(1 - side + 1e-12), random.bounded(1 - side + 1e-12), side, side};
}

} // namespace

class TestStageGeometry final : public QObject {
    Q_OBJECT
private slots:
    void emptySizes()
    {
        for (const auto &[picture, window] : {std::pair(QSizeF(), QSizeF(10, 10)), std::pair(QSizeF(10, 10), QSizeF(0, 10))}) {
            const StageGeometry geometry(picture, window);
            QVERIFY(geometry.isEmpty());
            QVERIFY(!geometry.toShare({0, 0}));
            QCOMPARE(geometry.toPixel({0.5, 0.5}), QPointF());
            QCOMPARE(geometry.nearestShare({5, 5}), QPointF());
        }
        QVERIFY(stageSize({}).isEmpty());
        QVERIFY(overviewCells(0, {16, 9}, {0, 0, 100, 100}, 10).empty());
        QVERIFY(overviewCells(3, {16, 9}, {0, 0, 5, 5}, 10).empty());
    }

    void sizesOfScreens()
    {
        QCOMPARE(stageSize({1920, 1080}), QSize(1920, 1080));
        QCOMPARE(stageSize({1280, 800}), QSize(1280, 800));
        QCOMPARE(stageSize({1080, 1920}), QSize(1080, 810));
        QCOMPARE(stageSize({3840, 1080}), QSize(2520, 1080));
    }

    void letterbox()
    {
        QCOMPARE(StageGeometry({1920, 1080}, {1920, 1080}).place(), QRectF(0, 0, 1920, 1080));
        QCOMPARE(StageGeometry({1920, 1080}, {1280, 1000}).place(), QRectF(0, 140, 1280, 720));
        QCOMPARE(StageGeometry({1920, 1080}, {2000, 540}).place(), QRectF(520, 0, 960, 540));
        const StageGeometry geometry({1920, 1080}, {1280, 1000});
        QVERIFY(!geometry.toShare({640, 139}));
        QCOMPARE(geometry.toShare({640, 140}), std::optional(QPointF(0.5, 0)));
        QCOMPARE(geometry.nearestShare({-20, 2000}), QPointF(0, 1));
    }

    void zoomedAreaFillsThePlace()
    {
        const StageGeometry geometry({1920, 1080}, {960, 540}, {0.25, 0.5, 0.5, 0.5});
        QCOMPARE(geometry.toPixel({0.25, 0.5}), QPointF(0, 0));
        QCOMPARE(geometry.toPixel({0.75, 1}), QPointF(960, 540));
        QCOMPARE(geometry.whole(), QRectF(-480, -540, 1920, 1080));
        const StageGeometry flat({1000, 1000}, {500, 500}, {0, 0.4, 1, 0.2});
        QCOMPARE(flat.toPixel({0.5, 0.5}), QPointF(250, 250)); // an area of another shape stands in the middle
        QCOMPARE(flat.toPixel({0, 0.4}), QPointF(0, 200));
    }

    void aPointIsAtTheSamePlaceInBothWindows()
    {
        QRandomGenerator random(1);
        const auto size = [&] { return QSizeF(200 + random.bounded(3640), 200 + random.bounded(2000)); };
        for (int i = 0; i < 20'000; ++i) {
            const QSizeF picture = size();
            const QRectF zoom = random.bounded(2) ? randomZoom(random) : unit;
            const StageGeometry laptop(picture, size(), zoom);
            const StageGeometry projector(picture, size(), zoom);
            const QRectF &from = laptop.place();
            const QPointF pixel = from.topLeft() + QPointF(random.bounded(from.width()), random.bounded(from.height()));
            const auto share = laptop.toShare(pixel);
            QVERIFY(share);
            const QPointF there = projector.toPixel(*share);
            // The same place of the picture, told by proportion alone.
            const QPointF part((pixel.x() - from.x()) / from.width(), (pixel.y() - from.y()) / from.height());
            const QRectF &to = projector.place();
            const QPointF expected = to.topLeft() + QPointF(part.x() * to.width(), part.y() * to.height());
            QVERIFY2(near(there, expected, 1), qPrintable(QStringLiteral("%1: %2 %3").arg(i).arg(there.x()).arg(there.y())));
            const auto back = projector.toShare(
                QPointF(std::clamp(there.x(), to.left(), to.right()), std::clamp(there.y(), to.top(), to.bottom())));
            QVERIFY(back);
            QVERIFY(near(laptop.toPixel(*back), pixel, 1));
            QVERIFY(near(laptop.toPixel(laptop.nearestShare(pixel)), pixel, 1));
        }
    }

    void zoomAreas()
    {
        QVERIFY(zoomArea({0.5, 0.5}, {0.51, 0.51}).isEmpty());
        QCOMPARE(zoomArea({0.2, 0.2}, {0.4, 0.6}), QRectF(0.1, 0.2, 0.4, 0.4));
        QCOMPARE(zoomArea({1, 1}, {0.8, 0.5}), QRectF(0.5, 0.5, 0.5, 0.5));
        QCOMPARE(zoomAround({0.5, 0.5}, 2), QRectF(0.25, 0.25, 0.5, 0.5));
        QCOMPARE(zoomAround({0, 1}, 4), QRectF(0, 0.75, 0.25, 0.25));
        QCOMPARE(zoomAround({0.3, 0.3}, 0.5), unit);
        QCOMPARE(zoomBetween(unit, {0.5, 0.5, 0.5, 0.5}, 0.5), QRectF(0.25, 0.25, 0.75, 0.75));
        QRandomGenerator random(2);
        for (int i = 0; i < 2000; ++i) {
            const QPointF a(random.bounded(1.0), random.bounded(1.0));
            const QPointF b(random.bounded(1.0), random.bounded(1.0));
            const QRectF area = zoomArea(a, b);
            const QRectF grown = area.adjusted(-1e-9, -1e-9, 1e-9, 1e-9);
            QVERIFY(area.isEmpty() || (grown.contains(a) && grown.contains(b)));
            QVERIFY(area.isEmpty() || unit.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(area));
        }
    }

    void overviewCellsStandApart()
    {
        for (int count = 1; count <= 40; ++count) {
            const QRectF place(0, 0, 1920, 1080);
            const std::vector<QRectF> cells = overviewCells(count, {1920, 1080}, place, 36);
            QCOMPARE(cells.size(), std::size_t(count));
            for (std::size_t i = 0; i < cells.size(); ++i) {
                QVERIFY(place.contains(cells[i]));
                QVERIFY(std::abs((cells[i].height() - 36) * 1920 / 1080 - cells[i].width()) < 0.01);
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY(!cells[i].intersects(cells[j]));
            }
        }
        QVERIFY(overviewCells(12, {1920, 1080}, {0, 0, 1920, 1080}, 36)[0].width() > 380);
    }
};

QTEST_GUILESS_MAIN(TestStageGeometry)
#include "tst_stagegeometry.moc"
