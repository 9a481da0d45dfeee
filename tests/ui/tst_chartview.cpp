// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tests of the chart on screen: focus, keys, tips, accessibility.
#include <QAccessible>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include "tests/ui/drawingfixture.h"
#include "ui/charts/chartview.h"
#include "ui/charts/shapes.h"

using namespace tenbin;

class TestChartView : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(loadChartFonts());
        installChartAccessibility();
        QAccessible::setActive(true);
    }

    void withoutAChartNothingCanBeChosen()
    {
        ChartView view;
        show(view);
        QCOMPARE(view.targetCount(), 0);
        QCOMPARE(view.currentDatum(), -1);
        view.setCurrentDatum(3);
        QCOMPARE(view.currentDatum(), -1);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.currentTarget(), -1);
        QVERIFY(view.datumText(0).isEmpty());
        QVERIFY(view.targetRect(0).isEmpty());
    }

    void aReasonIsPaintedAndReadOut()
    {
        ChartView view;
        view.showReason(QStringLiteral("この資料には株価がありません。"), Theme::Light);
        QSignalSpy painted(&view, &ChartView::firstPainted);
        show(view);
        QTRY_COMPARE(painted.count(), 1);
        QVERIFY(inked(view) > 100);
        const QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&view);
        QCOMPARE(chart->text(QAccessible::Name), QStringLiteral("この資料には株価がありません。"));
        QCOMPARE(chart->childCount(), 0);
    }

    void aWindowTooSmallSaysSo()
    {
        ChartView view;
        view.setMinimumSize(1, 1);
        view.resize(150, 100);
        view.showChart(sampleSpec(), Theme::Light);
        show(view);
        QVERIFY(!view.chartLayout());
        QVERIFY(inked(view) > 100);
        view.resize(720, 557);
        QVERIFY(view.chartLayout());
    }

    void firstPaintIsToldOnce()
    {
        ChartView view;
        QSignalSpy painted(&view, &ChartView::firstPainted);
        show(view);
        QCoreApplication::processEvents();
        QCOMPARE(painted.count(), 0); // nothing to show yet
        view.showChart(sampleSpec(), Theme::Light);
        QTRY_COMPARE(painted.count(), 1);
        view.repaint();
        QCoreApplication::processEvents();
        QCOMPARE(painted.count(), 1);
    }

    void theLayoutFollowsSizeAndZoom()
    {
        ChartView view;
        view.showChart(sampleSpec(), Theme::Light);
        show(view);
        QCOMPARE(view.chartLayout()->size, QSizeF(view.viewport()->size()));
        view.resize(900, 700);
        QCOMPARE(view.chartLayout()->size, QSizeF(900, 700));
        const double before = largestType(view);
        view.setZoom(1.5);
        QVERIFY(largestType(view) > 1.3 * before);
        view.setZoom(100);
        view.setZoom(1);
        QCOMPARE(largestType(view), before);
    }

    void keysWalkOverTheTargets()
    {
        ChartView view;
        view.showChart(sampleSpec(), Theme::Light);
        show(view);
        view.setFocus(Qt::OtherFocusReason);
        QVERIFY(view.targetCount() >= 2);
        const int last = view.targetCount() - 1;
        QSignalSpy changed(&view, &ChartView::currentDatumChanged);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.currentTarget(), 0);
        QCOMPARE(changed.count(), 1);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentTarget(), 1);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.currentTarget(), last);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.currentTarget(), last);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.currentTarget(), 0);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.currentTarget(), 0);
        QTest::keyClick(&view, Qt::Key_Escape);
        QCOMPARE(view.currentTarget(), -1);
        QCOMPARE(view.currentDatum(), -1);
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.currentTarget(), last);
    }

    void aClickChoosesAndTheTipSaysTheValue()
    {
        ChartView view;
        view.showChart(sampleSpec(), Theme::Light);
        show(view);
        const QPoint middle = view.targetRect(0).center();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middle);
        QCOMPARE(view.currentDatum(), view.datumOfTarget(0));
        QHelpEvent help(QEvent::ToolTip, middle, view.mapToGlobal(middle));
        QCoreApplication::sendEvent(view.viewport(), &help);
        QVERIFY(QToolTip::text().contains(QStringLiteral("億ドル")));
        QVERIFY(QToolTip::text().contains(QStringLiteral("&lt;1&gt;")));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(2, 2));
        QCOMPARE(view.currentDatum(), -1);
    }

    void theTextOfAValueSaysOnWhoseWordItStands()
    {
        ChartSpec spec = sampleSpec();
        spec.data[0].certainty = Certainty::C;
        spec.data[0].note = QStringLiteral("note");
        spec.data[1].certainty = Certainty::D;
        spec.data[1].source.clear();
        spec.data[1].series = QStringLiteral("total");
        ChartView view;
        view.showChart(spec, Theme::Light);
        QCOMPARE(view.datumText(0), QStringLiteral("以前の見込み\n380億～400億ドル\n記事, estimate\nSource: 記事 <1>\nnote"));
        QCOMPARE(view.datumText(1), QStringLiteral("新しい予算 (total)\n600億～650億ドル\n記事\nNo source"));
        QVERIFY(view.datumText(-1).isEmpty());
        QVERIFY(view.datumText(2).isEmpty());
    }

    void theChosenValueStaysWhenTheChartChanges()
    {
        ChartView view;
        view.showChart(sampleSpec(), Theme::Light);
        show(view);
        view.setCurrentDatum(1);
        ChartSpec spec = sampleSpec();
        spec.data[1].text = QStringLiteral("700億ドル");
        view.showChart(spec, Theme::Dark);
        QCOMPARE(view.currentDatum(), 1);
        QVERIFY(view.currentTarget() >= 0);
        spec.data[1].id = QStringLiteral("another");
        QSignalSpy changed(&view, &ChartView::currentDatumChanged);
        view.showChart(spec, Theme::Dark);
        QCOMPARE(view.currentDatum(), -1);
        QCOMPARE(changed.count(), 1);
    }

    void theRingIsOnTheScreenOnly()
    {
        ChartView view;
        view.showChart(sampleSpec(), Theme::Contrast);
        show(view);
        const QImage before = view.viewport()->grab().toImage();
        view.setCurrentDatum(0);
        const QImage after = view.viewport()->grab().toImage();
        QVERIFY(before != after);
        const QColor accent = Colours{Theme::Contrast, Typography::Window, false}.of(Role::Accent);
        int ring = 0;
        for (int y = 0; y < after.height(); ++y) {
            for (int x = 0; x < after.width(); ++x)
                ring += after.pixelColor(x, y) == accent && before.pixelColor(x, y) != accent ? 1 : 0;
        }
        QVERIFY(ring > 50);
        const PictureOptions options;
        const auto picture = renderImage(sampleSpec(), options);
        QVERIFY(picture);
        QVERIFY(*picture == *renderImage(sampleSpec(), options));
    }

    void assistiveTechnologySeesEveryValue()
    {
        ChartView view;
        view.showChart(sampleSpec(), Theme::Light);
        show(view);
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(chart);
        QCOMPARE(chart->role(), QAccessible::Chart);
        QCOMPARE(chart->text(QAccessible::Name), QStringLiteral("A<B & Cは50～71%"));
        QCOMPARE(chart->text(QAccessible::Description), sampleSpec().altText);
        QCOMPARE(chart->childCount(), view.targetCount());
        QAccessibleInterface *child = chart->child(1);
        QVERIFY(child && child->isValid());
        QCOMPARE(child, chart->child(1));
        QCOMPARE(chart->indexOfChild(child), 1);
        QCOMPARE(child->parent(), chart);
        QCOMPARE(child->text(QAccessible::Name), view.datumText(view.datumOfTarget(1)));
        QCOMPARE(child->rect().size(), view.targetRect(1).size());
        QVERIFY(QRect(view.mapToGlobal(QPoint(0, 0)), view.size()).contains(child->rect()));
        QCOMPARE(chart->childAt(child->rect().center().x(), child->rect().center().y()), child);
        QVERIFY(!child->state().selected);
        view.setCurrentDatum(view.datumOfTarget(1));
        QVERIFY(child->state().selected);
        QVERIFY(!chart->child(-1));
        QVERIFY(!chart->child(1000));
        view.showReason(QStringLiteral("x"), Theme::Light);
        QVERIFY(!child->isValid());
        QVERIFY(child->text(QAccessible::Name).isEmpty());
    }

    void rebuildingIsQuick()
    {
        ChartView view;
        view.showChart(sampleSpec(), Theme::Light);
        show(view);
        QBENCHMARK
        {
            view.showChart(sampleSpec(), Theme::Light);
        }
    }

private:
    static void show(ChartView &view)
    {
        if (view.size().width() > 200)
            view.resize(720, 557);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }

    static int inked(ChartView &view)
    {
        const QImage image = view.viewport()->grab().toImage();
        const QColor plot = Colours{}.of(Role::Plot);
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) != plot ? 1 : 0;
        }
        return count;
    }

    static double largestType(const ChartView &view)
    {
        double largest = 0;
        for (const TextItem &text : view.chartLayout()->texts)
            largest = std::max(largest, text.style.px);
        return largest;
    }
};

QTEST_MAIN(TestChartView)
#include "tst_chartview.moc"
