// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: moving a price history in the window: wheel, drag, keys, buttons, crosshair, and what is left alone meanwhile.
#include "core/story/storyreader.h"
#include "tests/core/historyfixture.h"
#include "ui/charts/chartview.h"
#include "ui/commands.h"
#include "ui/storydocument.h"
#include "ui/tabs/chartcard.h"
#include "ui/tabs/charttab.h"
#include "ui/tabs/historybar.h"
#include "ui/tabs/historycontrol.h"
#include "ui/theme.h"
#include "ui/uilanguage.h"
#include "ui/wordbutton.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace tenbin;

namespace {

const QString history = QStringLiteral("market.history");

std::shared_ptr<const PriceSeries> share()
{
    static const std::shared_ptr<const PriceSeries> series = walk(2'000);
    return series;
}

} // namespace

class TestHistoryBar final : public QObject {
    Q_OBJECT
private:
    struct Window {
        Commands commands;
        StoryDocument document{Language::english()};
        std::unique_ptr<ChartTab> tab;

        explicit Window(bool withPrices = true)
        {
            Story story = document.story();
            story.data.clear();
            if (withPrices)
                link(story, DataRole::Share, share());
            document.setStory(std::move(story), {}, StoryDocument::Saved::Yes);
            tab = std::make_unique<ChartTab>(Tab::Market, document, commands);
            tab->resize(1100, 760);
            tab->showChart(history);
            tab->show();
            [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(tab.get());
        }
        [[nodiscard]] ChartView &chart() const { return *tab->card()->chart(); }
        [[nodiscard]] QWidget *viewport() const { return chart().viewport(); }
        [[nodiscard]] QRectF plot() const { return chart().chartLayout()->plot; }
        [[nodiscard]] QPoint at(double x, double y) const
        {
            return QPointF(plot().left() + x * plot().width(), plot().top() + y * plot().height()).toPoint();
        }
        [[nodiscard]] RowSpan rows() const { return shownRows(*share(), document.viewOptions(history).history); }
        void wheel(const QPoint &where, int angle, Qt::KeyboardModifiers keys = Qt::NoModifier) const
        {
            QWheelEvent event(
                where, viewport()->mapToGlobal(where), {}, {0, angle}, Qt::NoButton, keys, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(viewport(), &event);
        }
        void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers keys = Qt::NoModifier) const
        {
            QTest::mousePress(viewport(), Qt::LeftButton, keys, from);
            for (int i = 1; i <= 5; ++i) {
                const QPoint where = from + (to - from) * i / 5;
                QMouseEvent move(QEvent::MouseMove, where, viewport()->mapToGlobal(where), Qt::NoButton, Qt::LeftButton, keys);
                QCoreApplication::sendEvent(viewport(), &move);
            }
            QTest::mouseRelease(viewport(), Qt::LeftButton, keys, to);
        }
    };

private slots:
    void initTestCase() { QVERIFY(loadChartFonts()); }

    void withoutPricesThereIsNoBar()
    {
        const Window window(false);
        QVERIFY(!window.tab->card()->history()->isVisible());
        QVERIFY(!window.tab->plan());
    }

    void otherChartsHaveNoBarAndKeepTheirWheel()
    {
        const Window window;
        QVERIFY(window.tab->card()->history()->isVisible());
        window.tab->showChart(QStringLiteral("market.move"));
        QVERIFY(!window.tab->card()->history()->isVisible());
        const ViewOptions before = window.document.viewOptions(history);
        window.wheel({300, 300}, 120);
        QTest::qWait(50);
        QVERIFY(window.document.viewOptions(history).history == before.history);
    }

    void theWheelZoomsAroundThePointer()
    {
        const Window window;
        window.wheel(window.at(0.5, 0.5), 240);
        QTRY_VERIFY(window.rows().last - window.rows().first < 1'400);
        const RowSpan rows = window.rows();
        QVERIFY(std::abs(int(rows.first + rows.last) / 2 - 1'000) < 5);
        window.wheel(window.at(0.5, 0.5), -1'200);
        QTRY_COMPARE(window.rows().last - window.rows().first, std::size_t(2'000));
        window.wheel(window.at(1, 0.5), 240);
        QTRY_VERIFY(window.rows().first > 300);
        QCOMPARE(window.rows().last, std::size_t(2'000));
    }

    void zoomEndsAtAFewBars()
    {
        const Window window;
        window.wheel(window.at(0.3, 0.5), 12'000);
        QTRY_COMPARE(window.rows().last - window.rows().first, leastBars);
    }

    void aDragMovesTheSpan()
    {
        const Window window;
        window.wheel(window.at(0.5, 0.5), 480);
        QTRY_VERIFY(window.rows().first > 0);
        const RowSpan before = window.rows();
        QSignalSpy leaves(&window.chart(), &ChartView::dragWanted);
        window.drag(window.at(0.4, 0.5), window.at(0.6, 0.5));
        QTRY_VERIFY(window.rows().first < before.first);
        const double moved = double(before.first - window.rows().first) / double(before.last - before.first);
        QVERIFY2(std::abs(moved - 0.2) < 0.02, qPrintable(QString::number(moved)));
        QCOMPARE(window.rows().last - window.rows().first, before.last - before.first);
        QCOMPARE(leaves.count(), 0);
        window.drag(window.at(0.1, 0.5), window.at(1, 0.5)); // beyond the first bar
        window.drag(window.at(0.1, 0.5), window.at(1, 0.5));
        window.drag(window.at(0.1, 0.5), window.at(1, 0.5));
        QTRY_COMPARE(window.rows().first, std::size_t(0));
    }

    void withShiftOrBesideThePlotTheChartLeaves()
    {
        const Window window;
        QSignalSpy leaves(&window.chart(), &ChartView::dragWanted);
        window.drag(window.at(0.4, 0.5), window.at(0.6, 0.5), Qt::ShiftModifier);
        QCOMPARE(leaves.count(), 1);
        window.drag({30, int(window.plot().bottom()) + 25}, {200, int(window.plot().bottom()) + 25});
        QCOMPARE(leaves.count(), 2);
        QVERIFY(window.document.viewOptions(history).history == HistoryView());
    }

    void aDoubleClickShowsEverything()
    {
        const Window window;
        window.wheel(window.at(0.5, 0.5), 480);
        QTRY_VERIFY(window.rows().first > 0);
        QTest::mouseDClick(window.viewport(), Qt::LeftButton, {}, window.at(0.5, 0.5));
        QTRY_COMPARE(window.rows().last - window.rows().first, std::size_t(2'000));
    }

    void keysZoomAndMove()
    {
        const Window window;
        window.chart().setFocus();
        QTest::keyClick(&window.chart(), Qt::Key_Plus);
        QTRY_COMPARE(window.rows().last - window.rows().first, std::size_t(1'600));
        const std::size_t first = window.rows().first;
        QTest::keyClick(&window.chart(), Qt::Key_Left, Qt::ControlModifier);
        QTRY_COMPARE(window.rows().first, first - 160);
        QTest::keyClick(&window.chart(), Qt::Key_Right, Qt::ControlModifier);
        QTRY_COMPARE(window.rows().first, first);
        QTest::keyClick(&window.chart(), Qt::Key_0);
        QTRY_COMPARE(window.rows().first, std::size_t(0));
        QTest::keyClick(&window.chart(), Qt::Key_Right); // without Ctrl: from value to value
        QVERIFY(window.chart().currentDatum() >= 0);
    }

    /// A burst of events plans once or twice, not once for each, and the values of single bars come back afterwards.
    void manyEventsAreFewViews()
    {
        const Window window;
        window.wheel(window.at(0.5, 0.5), 960);
        QTRY_VERIFY(window.rows().last - window.rows().first < 600);
        QTRY_VERIFY(!window.document.viewOptions(history).history.moving);
        const std::size_t values = window.tab->plan()->data.size();
        QVERIFY(values > 100);
        QSignalSpy views(&window.document, &StoryDocument::viewChanged);
        QSignalSpy figures(&window.document, &StoryDocument::figuresChanged);
        QSignalSpy plans(window.tab.get(), &ChartTab::planChanged);
        for (int i = 0; i < 50; ++i)
            window.wheel(window.at(0.5, 0.5), i % 2 == 0 ? -30 : -20);
        QTRY_VERIFY(views.count() >= 1);
        QVERIFY2(views.count() <= 3, qPrintable(QString::number(views.count())));
        QVERIFY(window.document.viewOptions(history).history.moving);
        QVERIFY(window.tab->plan()->data.size() < 20);
        QTRY_COMPARE(plans.count(), 1); // at rest
        QVERIFY(!window.document.viewOptions(history).history.moving);
        QCOMPARE(figures.count(), 0);
    }

    void buttonsChooseSpanAndKind()
    {
        const Window window;
        const HistoryBar &bar = *window.tab->card()->history();
        const auto press = [&](const QString &word) {
            for (WordButton *button : bar.findChildren<WordButton *>())
                if (button->text() == word) {
                    button->click();
                    return true;
                }
            return false;
        };
        QVERIFY(press(QStringLiteral("1 month")));
        QCOMPARE(window.document.viewOptions(history).history.from, QStringLiteral("2024-12-31"));
        QVERIFY(press(QStringLiteral("Candles")));
        QVERIFY(window.document.viewOptions(history).history.kind == HistoryKind::Candles);
        QCOMPARE(window.document.viewOptions(history).history.from, QStringLiteral("2024-12-31"));
        QVERIFY(press(QStringLiteral("Around the day")));
        QVERIFY(window.document.viewOptions(history).history.to.isEmpty()); // the file ends within the month
        QVERIFY(window.rows().first < 1'980);
        QVERIFY(press(QStringLiteral("All")));
        QCOMPARE(window.rows().first, std::size_t(0));
        QVERIFY(press(QStringLiteral("From 100")));
        QVERIFY(window.tab->plan()->title.startsWith(QLatin1String("From 100")));
    }

    /// English words are longer: the spans go to a line of their own there, all of them.
    void buttonsOnACardOfTheUsualWidth()
    {
        applyTheme(*qApp, Theme::Light, 1);
        UiLanguage language;
        for (const LanguageId id : {LanguageId::English, LanguageId::Japanese}) {
            language.install(id);
            const Window window;
            const HistoryBar &bar = *window.tab->card()->history();
            const int one = bar.heightForWidth(3'000);
            QVERIFY(bar.heightForWidth(700) <= (id == LanguageId::English ? 2 * one : one));
            QVERIFY(bar.heightForWidth(400) > one);
        }
    }

    void theCrosshairReadsABar()
    {
        const Window window;
        QTest::mouseMove(window.viewport(), window.at(0.5, 0.5));
        QMouseEvent move(QEvent::MouseMove, window.at(0.5, 0.5), window.viewport()->mapToGlobal(window.at(0.5, 0.5)),
            Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.viewport(), &move);
        QVERIFY(window.chart().crosshair());
        QVERIFY(window.chart().crosshair()->lines.size() >= 2);
        QVERIFY(window.plot().contains(window.chart().crosshair()->at));
        const ViewOptions before = window.document.viewOptions(history);
        const QImage with = window.chart().grab().toImage();
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(window.viewport(), &leave);
        QVERIFY(!window.chart().crosshair());
        QVERIFY(with != window.chart().grab().toImage());
        QVERIFY(window.document.viewOptions(history).history == before.history);
    }
};

QTEST_MAIN(TestHistoryBar)
#include "tst_historybar.moc"
