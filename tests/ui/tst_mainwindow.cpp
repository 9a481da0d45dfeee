// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the window as its user meets it: tabs, charts, switches, table, languages, themes, files, keys, and no cut words.
#include "ui/charts/chartview.h"
#include "ui/commands.h"
#include "ui/findbar.h"
#include "ui/mainwindow.h"
#include "ui/models/problemmodel.h"
#include "ui/panels/whatifpanel.h"
#include "ui/problembar.h"
#include "ui/storyfiles.h"
#include "ui/tabs/chartcard.h"
#include "ui/tabs/chartlist.h"
#include "ui/tabs/charttab.h"
#include "ui/tabs/charttableview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyle>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace tenbin;

namespace {

const QString growth = QStringLiteral("spending.growth");
const QString hours = QStringLiteral("models.gpu-hours");

struct Desk {
    explicit Desk(LanguageId language = LanguageId::English, const Settings &settings = {})
        : document(Language::of(language))
        , files(document, folder.filePath(QStringLiteral("recovery")))
        , window(document, files, settings, {})
    {
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowExposed(&window);
    }
    void trigger(CommandId id) { window.commands().action(id)->trigger(); }

    QTemporaryDir folder;
    StoryDocument document;
    StoryFiles files;
    MainWindow window;
};

/// Words a widget cannot show in full; empty if all fit.
QStringList cutWords(const QWidget &window)
{
    QStringList cut;
    const auto report = [&](const QWidget &widget, const QString &text, int needed, int room) {
        if (needed > room)
            cut << QStringLiteral("%1 “%2” %3 > %4")
                       .arg(QString::fromLatin1(widget.metaObject()->className()), text)
                       .arg(needed)
                       .arg(room);
    };
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty() && !label->wordWrap())
            report(*label, label->text(), label->fontMetrics().horizontalAdvance(label->text()), label->width());
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        const auto *tool = qobject_cast<const QToolButton *>(button);
        if (!tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly)
            report(*button, button->text(), button->minimumSizeHint().width(), button->width());
    }
    for (const auto *tabs : window.findChildren<QTabBar *>()) {
        report(*tabs, QStringLiteral("tabs"), tabs->sizeHint().width(), tabs->width());
    }
    for (const auto *list : window.findChildren<ChartListView *>()) {
        if (list->isVisible() && !list->iconsOnly())
            report(*list, QStringLiteral("charts"), list->fullWidth(), list->width());
    }
    return cut;
}

} // namespace

class TestMainWindow final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadChartFonts()); }

    void firstStart()
    {
        const Desk desk;
        QCOMPARE(desk.window.currentChart(), growth);
        QVERIFY(desk.window.currentPage()->plan());
        QCOMPARE(desk.document.scenario().basis, Basis::Article);
        QVERIFY(desk.window.windowTitle().endsWith(QStringLiteral(" — Tenbin")));
        QVERIFY(desk.window.commands().action(CommandId::BasisArticle)->isChecked());
        QCOMPARE(desk.window.findChildren<ChartTab *>().size(), 1); // the others wait for their first visit
    }

    void everyChartShowsOrSaysWhy()
    {
        Desk desk;
        for (const ChartInfo &info : chartList()) {
            desk.window.showChart(info.id);
            QCOMPARE(desk.window.currentChart(), info.id);
            const ChartPlan &plan = desk.window.currentPage()->plan();
            QVERIFY2(plan || !plan.error().reason.isEmpty(), qPrintable(info.id));
            if (plan)
                QCOMPARE(plan->id, info.id);
        }
    }

    void switchesChangeTheValues()
    {
        Desk desk;
        desk.trigger(CommandId::BasisChecked);
        QCOMPARE(desk.document.scenario().basis, Basis::Checked);
        desk.trigger(CommandId::PairingSame);
        QCOMPARE(desk.document.scenario().pairing, Pairing::Paired);
        desk.trigger(CommandId::RoundingPrinted);
        QCOMPARE(desk.document.scenario().rounding, Rounding::Printed);
        QTest::keyClick(&desk.window, Qt::Key_F2);
        QCOMPARE(desk.document.scenario().basis, Basis::Article);
    }

    void chartOptions()
    {
        Desk desk;
        desk.window.showChart(hours);
        QVERIFY(desk.window.commands().action(CommandId::ScaleLog)->isEnabled());
        desk.trigger(CommandId::ScaleLinear);
        QCOMPARE(desk.document.viewOptions(hours).logAxis, std::optional(false));
        QVERIFY(desk.window.commands().action(CommandId::ScaleLinear)->isChecked());
        desk.trigger(CommandId::ScaleLog);
        QCOMPARE(desk.document.viewOptions(hours).logAxis, std::optional(true));
        desk.window.showChart(growth);
        QVERIFY(!desk.window.commands().action(CommandId::ScaleLog)->isEnabled());
    }

    void tableAndChartFollowEachOther()
    {
        Desk desk;
        desk.trigger(CommandId::ShowTable);
        ChartCard *card = desk.window.currentPage()->card();
        QVERIFY(card->table());
        QCOMPARE(card->content(), static_cast<QWidget *>(card->table()));
        QCOMPARE(card->table()->model()->rowCount(), static_cast<int>(desk.window.currentPage()->plan()->data.size()));
        card->table()->setCurrentDatum(1);
        QCOMPARE(card->chart()->currentDatum(), 1);
        card->table()->sortByColumn(0, Qt::DescendingOrder);
        QCOMPARE(card->table()->currentDatum(), 1);
        desk.trigger(CommandId::ShowTable);
        QCOMPARE(card->content(), static_cast<QWidget *>(card->chart()));
    }

    void copyInTableTakesTheRows()
    {
        Desk desk;
        desk.trigger(CommandId::ShowTable);
        ChartTableView *table = desk.window.currentPage()->card()->table();
        table->selectRow(0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QMimeData *mime = QApplication::clipboard()->mimeData();
        QVERIFY(mime->hasHtml());
        const QStringList lines = mime->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2); // headings and one row
        QVERIFY(lines.at(1).contains(table->model()->index(0, 0).data().toString()));
    }

    void copies()
    {
        Desk desk;
        desk.trigger(CommandId::CopyData);
        const QMimeData *data = QApplication::clipboard()->mimeData();
        QVERIFY(data->hasText() && data->hasHtml() && data->hasFormat(QStringLiteral("text/csv")));
        desk.trigger(CommandId::CopyPicture);
        const QMimeData *picture = QApplication::clipboard()->mimeData();
        QVERIFY(picture->hasImage());
        QVERIFY(picture->data(QStringLiteral("image/png")).startsWith("\x89PNG"));
        QVERIFY(picture->data(QStringLiteral("image/svg+xml")).contains("<svg"));
        QCOMPARE(picture->imageData().value<QImage>().size(), QSize(1920, 1080));
    }

    void languageChangesEverythingAtOnce()
    {
        Desk desk;
        const QString english = desk.window.menuBar()->actions().first()->text();
        desk.trigger(CommandId::Japanese);
        QCOMPARE(desk.document.language().id(), LanguageId::Japanese);
        QVERIFY(desk.window.menuBar()->actions().first()->text() != english);
        QCOMPARE(desk.window.commands().action(CommandId::ShowTable)->text(), QStringLiteral("表"));
        QCOMPARE(desk.window.currentPage()->plan()->language, LanguageId::Japanese);
        desk.trigger(CommandId::English);
        QCOMPARE(desk.window.menuBar()->actions().first()->text(), english);
        QCOMPARE(*desk.window.settings().language, LanguageId::English);
    }

    void themesAndZoom()
    {
        Desk desk;
        desk.trigger(CommandId::ThemeDark);
        QCOMPARE(desk.window.theme(), Theme::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), roleColor(Role::Window, Theme::Dark));
        const int before = QApplication::font().pixelSize();
        desk.trigger(CommandId::ZoomIn);
        desk.trigger(CommandId::ZoomIn);
        QVERIFY(QApplication::font().pixelSize() > before);
        for (int i = 0; i < 30; ++i)
            desk.trigger(CommandId::ZoomIn);
        QCOMPARE(desk.window.settings().zoom, largestZoom);
        desk.trigger(CommandId::ZoomReset);
        desk.trigger(CommandId::ThemeLight);
        QCOMPARE(QApplication::font().pixelSize(), before);
    }

    void brokenFileKeepsTheStory()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("broken.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": 1, \"id\": 5}");
        file.close();
        Desk desk;
        const QString title = desk.window.windowTitle();
        desk.window.openFile(path);
        const auto *bar = desk.window.findChild<ProblemBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->model()->rowCount() > 0);
        QCOMPARE(desk.window.windowTitle(), title);
        QCOMPARE(desk.window.settings().recentFiles, QStringList());
        bar->findChild<QPushButton *>()->click();
        QVERIFY(bar->parentWidget()->findChild<QTableView *>()->isVisible());
        desk.window.openBuiltIn();
        QVERIFY(!bar->isVisible());
    }

    void dropOpensAFile()
    {
        Desk desk;
        const QString path =
            QDir(QStringLiteral(TENBIN_SOURCE_DIR)).filePath(QStringLiteral("resources/stories/meta-deepseek-2025.json"));
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&desk.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&desk.window, &drop);
        QTRY_COMPARE(desk.document.path(), path); // once the other program is let go
        QCOMPARE(desk.window.settings().recentFiles, QStringList{path});
    }

    void findGoesThere()
    {
        Desk desk;
        desk.trigger(CommandId::Find);
        auto *bar = desk.window.findChild<FindBar *>();
        QVERIFY(bar->isVisible());
        auto *edit = bar->findChild<QLineEdit *>();
        QTest::keyClicks(edit, chartName(hours, Language::english()));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(desk.window.currentChart(), hours);
        QVERIFY(!bar->isVisible());
        desk.trigger(CommandId::Find);
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
    }

    void keys()
    {
        Desk desk;
        QTest::keyClick(&desk.window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(desk.window.currentChart(), QStringLiteral("spending.history"));
        QTest::keyClick(&desk.window, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(desk.window.currentPage()->tab(), Tab::Models);
        QTest::keyClick(&desk.window, Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(desk.window.currentPage()->tab(), Tab::Spending);
        desk.window.currentPage()->list()->setFocus();
        QTest::keyClick(&desk.window, Qt::Key_F6);
        QVERIFY(desk.window.currentPage()->card()->chart()->hasFocus());
    }

    void keysAreUnique()
    {
        QStringList keys;
        for (const Command &command : commandTable())
            keys << QString::fromLatin1(command.shortcuts).split(QStringLiteral("; "), Qt::SkipEmptyParts);
        for (int chart = 1; chart <= 9; ++chart)
            keys << QStringLiteral("Ctrl+%1").arg(chart);
        const auto all = keys.size();
        keys.removeDuplicates();
        QCOMPARE(keys.size(), all);
    }

    void everythingIsReachableAndNamed()
    {
        Desk desk;
        desk.window.showChart(QStringLiteral("models.cost-per-parameter"));
        for (const auto *button : desk.window.findChildren<QToolButton *>()) {
            if (!button->isVisible() || button->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->text()));
            QVERIFY2(button->focusPolicy() & Qt::TabFocus, qPrintable(button->text()));
        }
    }

    void settingsComeBack()
    {
        Settings settings;
        settings.tab = Tab::Models;
        settings.charts.insert(QStringLiteral("models"), hours);
        settings.table = true;
        Desk desk(LanguageId::English, settings);
        QCOMPARE(desk.window.currentChart(), hours);
        QVERIFY(desk.window.currentPage()->card()->table());
        desk.window.showChart(QStringLiteral("market.day"));
        const Settings after = desk.window.settings();
        QCOMPARE(after.tab, Tab::Market);
        QCOMPARE(after.charts.value(QStringLiteral("market")), QStringLiteral("market.day"));
        QVERIFY(after.table);
        QVERIFY(!after.geometry.isEmpty());
    }

    void chartsKeepTheirRoomBesideEveryPanel_data()
    {
        QTest::addColumn<bool>("japanese");
        QTest::newRow("ja") << true;
        QTest::newRow("en") << false;
    }

    void chartsKeepTheirRoomBesideEveryPanel()
    {
        QFETCH(bool, japanese);
        Settings settings;
        settings.whatIf = true;
        Desk desk(japanese ? LanguageId::Japanese : LanguageId::English, settings);
        const QSize laptop(1024, 700); // below, a chart with many caveats may say that it wants a larger window
        desk.window.resize(laptop);
        for (const ChartInfo &info : chartList()) {
            desk.window.showChart(info.id);
            QCoreApplication::processEvents();
            QCOMPARE(desk.window.size(), laptop);
            const ChartView *chart = desk.window.currentPage()->card()->chart();
            QVERIFY2(!desk.window.currentPage()->plan() || chart->chartLayout(), qPrintable(info.id));
            const QRect card(
                desk.window.currentPage()->card()->mapTo(&desk.window, QPoint()), desk.window.currentPage()->card()->size());
            const auto *whatIf = desk.window.findChild<WhatIfPanel *>();
            QVERIFY(card.bottom() < whatIf->mapTo(&desk.window, QPoint()).y());
        }
    }

    void noWordIsCut_data()
    {
        QTest::addColumn<bool>("japanese");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("zoom");
        QTest::newRow("en 1280x800") << false << QSize(1280, 800) << 1.0;
        QTest::newRow("en 960x640") << false << QSize(960, 640) << 1.0;
        QTest::newRow("ja 1280x800") << true << QSize(1280, 800) << 1.0;
        QTest::newRow("ja 960x640") << true << QSize(960, 640) << 1.0;
        QTest::newRow("en 1280x800 150%") << false << QSize(1280, 800) << 1.5;
        QTest::newRow("ja 1280x800 150%") << true << QSize(1280, 800) << 1.5;
    }

    void noWordIsCut()
    {
        QFETCH(bool, japanese);
        QFETCH(QSize, size);
        QFETCH(double, zoom);
        Settings settings;
        settings.zoom = zoom;
        Desk desk(japanese ? LanguageId::Japanese : LanguageId::English, settings);
        desk.window.resize(size);
        for (const ChartInfo &info : chartList()) {
            desk.window.showChart(info.id);
            QCoreApplication::processEvents();
            QCOMPARE(desk.window.size(), size);
            QVERIFY2(cutWords(desk.window).isEmpty(),
                qPrintable(info.id + QStringLiteral(": ") + cutWords(desk.window).join(QStringLiteral("; "))));
        }
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
