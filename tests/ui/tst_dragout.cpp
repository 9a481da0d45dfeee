// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the file other programs are given when the chart is pulled out, and the gesture that begins it.
#include "ui/charts/chartbuilder.h"
#include "ui/charts/chartview.h"
#include "ui/dragout.h"
#include "ui/storydocument.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace tenbin;
using namespace Qt::StringLiterals;

class TestDragOut final : public QObject {
    Q_OBJECT
private:
    StoryDocument m_document{Language::japanese()};

    static void pull(QWidget *widget, const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(widget, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i) {
            QMouseEvent move(QEvent::MouseMove, from + (to - from) * i / 4, widget->mapToGlobal(from + (to - from) * i / 4),
                Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(widget, &move);
        }
        QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
    }

private slots:
    void initTestCase()
    {
        if (!loadChartFonts())
            QSKIP("the fonts are not installed");
        m_document.openBuiltIn();
    }

    void nothingBeforeTheFirstFile()
    {
        const DragFiles files;
        QCOMPARE(files.folder(), QString());
    }

    void fileIsCompleteAndPrivate()
    {
        QString path;
        {
            DragFiles files;
            const Result<QString> written = files.write(u"spending.growth.ja.light.png"_s, "first", Language::english());
            QVERIFY(written);
            path = *written;
            QCOMPARE(QFileInfo(path).fileName(), u"spending.growth.ja.light.png"_s);
            const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
            QVERIFY(!(QFileInfo(files.folder()).permissions() & others));
            QCOMPARE(*files.write(u"spending.growth.ja.light.png"_s, "second", Language::english()), path);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), QByteArray("second"));
            QCOMPARE(QDir(files.folder()).entryList(QDir::Files).size(), 1);
        }
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(!QFileInfo::exists(QFileInfo(path).path()));
    }

    void aNameThatCannotBeIsSaid()
    {
        DragFiles files;
        const Result<QString> written = files.write(u"no/such/folder.png"_s, "x", Language::english());
        QVERIFY(!written);
        QVERIFY(!written.error().what.isEmpty());
    }

    void offersFileAndPicture()
    {
        const auto mime = dragMime(u"/tmp/図 1.png"_s, "\x89PNG");
        QCOMPARE(mime->urls(), QList{QUrl::fromLocalFile(u"/tmp/図 1.png"_s)});
        QVERIFY(mime->formats().contains(u"text/uri-list"_s));
        QCOMPARE(mime->data(u"image/png"_s), QByteArray("\x89PNG"));
    }

    void pixmapIsSmall()
    {
        QImage chart(1920, 1080, QImage::Format_RGB32);
        chart.fill(Qt::white);
        const QPixmap pixmap = dragPixmap(chart, 2, Qt::red);
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(240, 135));
        QCOMPARE(pixmap.toImage().pixelColor(0, 60), QColor(Qt::red));
    }

    void gesture_data()
    {
        QTest::addColumn<bool>("onValue");
        QTest::addColumn<int>("distance");
        QTest::addColumn<int>("drags");
        QTest::newRow("beside the values, far") << false << 60 << 1;
        QTest::newRow("beside the values, a tremble") << false << 3 << 0;
        QTest::newRow("on a value") << true << 60 << 0;
    }

    void gesture()
    {
        QFETCH(bool, onValue);
        QFETCH(int, distance);
        QFETCH(int, drags);
        ChartView view;
        view.resize(900, 600);
        view.showChart(*m_document.plan(u"spending.growth"_s), Theme::Light);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QSignalSpy wanted(&view, &ChartView::dragWanted);
        const QPoint from = onValue ? view.targetRect(0).center() - view.viewport()->pos() : QPoint(4, 300);
        pull(view.viewport(), from, from + QPoint(distance, 0));
        QCOMPARE(wanted.size(), drags);
        QCOMPARE(view.currentDatum() >= 0, onValue);
    }

    void aDragLeavesTheSelectionAndAClickTakesItBack()
    {
        ChartView view;
        view.resize(900, 600);
        view.showChart(*m_document.plan(u"spending.growth"_s), Theme::Light);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setCurrentDatum(0);
        pull(view.viewport(), {4, 300}, {80, 300});
        QCOMPARE(view.currentDatum(), 0);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {4, 300});
        QCOMPARE(view.currentDatum(), -1);
    }
};

QTEST_MAIN(TestDragOut)
#include "tst_dragout.moc"
