// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/chartcommands.h"
#include "ui/charts/chartview.h"
#include "ui/commands.h"
#include "ui/dialogs.h"
#include "ui/findbar.h"
#include "ui/menus.h"
#include "ui/models/chartlistmodel.h"
#include "ui/models/findmodel.h"
#include "ui/problembar.h"
#include "ui/statusline.h"
#include "ui/tabrow.h"
#include "ui/tabs/chartcard.h"
#include "ui/tabs/chartlist.h"
#include "ui/tabs/charttab.h"
#include "ui/windowsize.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tenbin {
namespace {

constexpr int narrowWindow = 1180; // below, the chart list is icons only
constexpr double zoomStep = 0.125;
constexpr int messageTime = 5000; // ms

} // namespace

MainWindow::MainWindow(StoryDocument &document, const Settings &settings, SystemLook look, QWidget *parent)
    : QMainWindow(parent)
    , m_document(document)
    , m_settings(settings)
    , m_look(look)
    , m_commands(nullptr)
    , m_chartCommands(nullptr)
{
    m_language.install(document.language().id());
    m_theme = chosenTheme(settings.theme, look);
    applyTheme(*qApp, m_theme, settings.zoom);
    setStyleSheet(themeStyleSheet(m_theme, settings.zoom));
    m_commands = new Commands(this);
    m_chartCommands = new ChartCommands(*m_commands, document, this);
    build();
    connectDocument();
    connectFileCommands();
    connectViewCommands();
    updateTitle();
    m_menus->setRecentFiles(m_settings.recentFiles);
    m_tabRow->setCurrent(m_settings.tab);
    showTab(m_settings.tab);
    restoreSize();
    focusContent(); // arrow keys walk over the values from the start
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    setWindowIcon(themeIcon(QStringLiteral("tenbin")));
    setAcceptDrops(true);
    setMinimumSize(smallestWindow);
    m_menus = new Menus(*menuBar(), *m_commands, this);
    auto *centre = new QWidget(this);
    m_problems = new ProblemBar(m_document.language(), centre);
    m_tabRow = new TabRow(*m_commands, centre);
    auto *room = new QWidget(centre); // of pages and find bar; inside the stack the bar would be hidden from screen readers
    m_stack = new QStackedWidget(room);
    auto *roomColumn = new QVBoxLayout(room);
    roomColumn->setContentsMargins(0, 0, 0, 0);
    roomColumn->addWidget(m_stack);
    m_find = new FindBar(
        [this] {
            std::vector<ChartPlan> plans;
            for (const ChartInfo &info : chartList())
                plans.push_back(m_document.plan(info.id));
            return findEntries(m_document.story(), m_document.figures(), m_document.language(), plans);
        },
        room);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_problems);
    column->addWidget(m_tabRow);
    column->addWidget(room, 1);
    setCentralWidget(centre);
    m_status = new StatusLine(this);
    setStatusBar(m_status);
    connect(m_tabRow, &TabRow::chosen, this, &MainWindow::showTab);
    connect(m_find, &FindBar::chosen, this, &MainWindow::showChart);
    connect(m_find, &FindBar::closed, this, &MainWindow::focusContent);
    connect(m_menus, &Menus::recentFileChosen, this, &MainWindow::openFile);
    connect(m_menus, &Menus::chartChosen, this,
        [this](int row) { currentPage()->showChart(currentPage()->listModel()->chartAt(row)); });
}

void MainWindow::connectDocument()
{
    connect(&m_document, &StoryDocument::storyChanged, this, [this] {
        updateTitle();
        m_find->invalidate();
    });
    connect(&m_document, &StoryDocument::figuresChanged, m_find, &FindBar::invalidate);
    connect(&m_document, &StoryDocument::viewChanged, m_find, &FindBar::invalidate);
    connect(&m_document, &StoryDocument::languageChanged, this, [this] {
        m_language.install(m_document.language().id());
        m_commands->retranslate();
        m_menus->retranslate();
        m_problems->setLanguage(m_document.language());
        m_find->invalidate();
        updateTitle();
        updateChart();
    });
}

void MainWindow::on(CommandId id, const std::function<void()> &action)
{
    connect(m_commands->action(id), &QAction::triggered, this, [action] { action(); });
    addAction(m_commands->action(id)); // keys work even where the menu is not on the way
}

void MainWindow::connectFileCommands()
{
    on(CommandId::Open, [this] { chooseFile(); });
    on(CommandId::OpenBuiltIn, [this] { openBuiltIn(); });
    on(CommandId::SavePicture, [this] { savePicture(); });
    on(CommandId::Quit, [this] { close(); });
    on(CommandId::CopyPicture, [this] { copyPicture(); });
    on(CommandId::CopyData, [this] { copyData(); });
    on(CommandId::Find, [this] { m_find->open(); });
    on(CommandId::Shortcuts, [this] { showShortcuts(this); });
    on(CommandId::About, [this] { showAbout(this); });
}

void MainWindow::connectViewCommands()
{
    m_commands->action(CommandId::ShowTable)->setChecked(m_settings.table);
    m_commands->check(m_document.language().id() == LanguageId::Japanese ? CommandId::Japanese : CommandId::English);
    m_commands->check(static_cast<CommandId>(static_cast<int>(CommandId::ThemeSystem) + static_cast<int>(m_settings.theme)));
    on(CommandId::ShowTable, [this] {
        m_settings.table = m_commands->action(CommandId::ShowTable)->isChecked();
        for (ChartTab *tab : m_pages) {
            if (tab)
                tab->setTableShown(m_settings.table);
        }
    });
    on(CommandId::NextPart, [this] { currentPage()->focusNextPart(); });
    on(CommandId::OpenMenu, [this] { menuBar()->setActiveAction(menuBar()->actions().first()); });
    on(CommandId::NextTab, [this] { m_tabRow->step(1); });
    on(CommandId::PreviousTab, [this] { m_tabRow->step(-1); });
    on(CommandId::Japanese, [this] { setLanguage(LanguageId::Japanese); });
    on(CommandId::English, [this] { setLanguage(LanguageId::English); });
    on(CommandId::ThemeSystem, [this] { setThemeChoice(ThemeChoice::System); });
    on(CommandId::ThemeLight, [this] { setThemeChoice(ThemeChoice::Light); });
    on(CommandId::ThemeDark, [this] { setThemeChoice(ThemeChoice::Dark); });
    on(CommandId::ThemeContrast, [this] { setThemeChoice(ThemeChoice::Contrast); });
    on(CommandId::ZoomIn, [this] { setZoom(m_settings.zoom + zoomStep); });
    on(CommandId::ZoomOut, [this] { setZoom(m_settings.zoom - zoomStep); });
    on(CommandId::ZoomReset, [this] { setZoom(1); });
    on(CommandId::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

ChartTab *MainWindow::page(Tab tab)
{
    ChartTab *&page = m_pages.at(static_cast<std::size_t>(tab));
    if (page)
        return page;
    page = new ChartTab(tab, m_document, *m_commands);
    page->setTheme(m_theme);
    page->setZoom(m_settings.zoom);
    page->setTableShown(m_settings.table);
    page->setNarrow(width() < narrowWindow);
    page->setListWidth(m_settings.listWidth);
    page->showChart(m_settings.charts.value(tabName(tab)));
    connect(page, &ChartTab::planChanged, this, &MainWindow::updateChart);
    connect(page, &ChartTab::chartChanged, this,
        [this, tab](const QString &chart) { m_settings.charts.insert(tabName(tab), chart); });
    m_stack->addWidget(page);
    return page;
}

void MainWindow::showTab(Tab tab)
{
    m_settings.tab = tab;
    m_stack->setCurrentWidget(page(tab));
    updateChart();
}

ChartTab *MainWindow::currentPage() const
{
    return static_cast<ChartTab *>(m_stack->currentWidget());
}

void MainWindow::focusContent()
{
    currentPage()->card()->content()->setFocus(Qt::OtherFocusReason);
}

QString MainWindow::currentChart() const
{
    return currentPage()->currentChart();
}

void MainWindow::showChart(const QString &chart, const QString &datum)
{
    const ChartInfo *info = chartInfo(chart);
    if (!info)
        return;
    m_tabRow->setCurrent(info->tab);
    currentPage()->showChart(chart, datum);
    QAction *table = m_commands->action(CommandId::ShowTable);
    if (!currentPage()->card()->showsCurrentDatum() && !table->isChecked())
        table->trigger(); // the chart leaves rows out where there is no room, the table none
    focusContent();
}

/// Everything around the card that depends on the chart: switches, chart menu, status line.
void MainWindow::updateChart()
{
    const ChartTab *tab = currentPage();
    const ChartInfo *info = chartInfo(tab->currentChart());
    if (!info)
        return;
    const ChartPlan &plan = tab->plan();
    m_chartCommands->setChart(info->id, plan);
    m_menus->setCharts(*tab->listModel(), tab->list()->currentIndex().row());
    for (const CommandId id : {CommandId::CopyPicture, CommandId::CopyData, CommandId::SavePicture, CommandId::ShowTable})
        m_commands->action(id)->setEnabled(plan.has_value());
    m_status->showWords(
        statusWords(m_document.story(), m_document.figures(), *info, plan, m_document.language()), m_document.scenario().basis);
}

void MainWindow::updateTitle()
{
    setWindowTitle(QStringLiteral("%1 — Tenbin").arg(m_document.language().pick(m_document.story().title)));
}

void MainWindow::setLanguage(LanguageId language)
{
    m_settings.language = language;
    m_document.setLanguage(Language::of(language));
    emit settingsChanged();
}

void MainWindow::setThemeChoice(ThemeChoice choice)
{
    m_settings.theme = choice;
    m_theme = chosenTheme(choice, m_look);
    applyLook();
}

void MainWindow::setZoom(double zoom)
{
    const double bounded = std::clamp(zoom, smallestZoom, largestZoom);
    if (bounded == m_settings.zoom)
        return;
    m_settings.zoom = bounded;
    applyLook();
    m_status->showMessage(tr("Size %1%").arg(std::lround(bounded * 100)), messageTime);
}

void MainWindow::applyLook()
{
    applyTheme(*qApp, m_theme, m_settings.zoom);
    setStyleSheet(themeStyleSheet(m_theme, m_settings.zoom));
    for (ChartTab *tab : m_pages) {
        if (!tab)
            continue;
        tab->setZoom(m_settings.zoom);
        tab->setTheme(m_theme);
    }
    updateChart();
    emit settingsChanged();
}

Settings MainWindow::settings() const
{
    Settings now = m_settings;
    now.geometry = saveGeometry();
    now.listWidth = currentPage()->listWidth();
    now.tab = m_tabRow->current();
    now.table = m_commands->action(CommandId::ShowTable)->isChecked();
    return now;
}

void MainWindow::restoreSize()
{
    if (!m_settings.geometry.isEmpty() && restoreGeometry(m_settings.geometry))
        return;
    resize(firstWindowSize(screen()->availableGeometry().size()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    emit settingsChanged();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    for (ChartTab *tab : m_pages) {
        if (tab)
            tab->setNarrow(width() < narrowWindow);
    }
    m_find->place();
}

} // namespace tenbin
