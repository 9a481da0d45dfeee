// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/chartcommands.h"
#include "ui/charts/chartview.h"
#include "ui/commands.h"
#include "ui/data/datacommands.h"
#include "ui/dialogs.h"
#include "ui/dragout.h"
#include "ui/editor/storyeditor.h"
#include "ui/findbar.h"
#include "ui/menus.h"
#include "ui/models/chartlistmodel.h"
#include "ui/models/findmodel.h"
#include "ui/noticebar.h"
#include "ui/present/presentation.h"
#include "ui/problembar.h"
#include "ui/statusline.h"
#include "ui/storyfiledialogs.h"
#include "ui/tabrow.h"
#include "ui/tabs/chartcard.h"
#include "ui/tabs/chartlist.h"
#include "ui/tabs/charttab.h"
#include "ui/panels/claimspanel.h"
#include "ui/panels/claimtally.h"
#include "ui/panels/evidencepanel.h"
#include "ui/panels/stepspanel.h"
#include "ui/panels/whatifpanel.h"
#include "ui/windowsize.h"
#include "ui/workspace.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QScreen>
#include <QVBoxLayout>

namespace tenbin {
namespace {

constexpr int narrowWindow = 1180; // below, the chart list is icons only
constexpr double zoomStep = 0.125;
constexpr int messageTime = 5000; // ms

} // namespace

MainWindow::MainWindow(StoryDocument &document, StoryFiles &files, const Settings &settings, SystemLook look, QWidget *parent)
    : QMainWindow(parent)
    , m_document(document)
    , m_files(files)
    , m_settings(settings)
    , m_look(look)
    , m_commands(nullptr)
    , m_chartCommands(nullptr)
    , m_fileCommands(new StoryFileCommands(document, files, this))
    , m_data(new DataCommands(document, *this))
    , m_presentation(new Presentation(document, *this, settings.presenting, QFileInfo(files.recoveryPath()).absolutePath()))
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
    connectStoryCommands();
    connectPresenting();
    connectData();
    updateTitle();
    m_menus->setRecentFiles(m_settings.recentFiles);
    m_tabRow->setCurrent(m_settings.tab);
    showTab(m_settings.tab);
    restoreSize();
    connectPanels();
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
    m_notice = new NoticeBar(centre);
    m_tabRow = new TabRow(*m_commands, centre);
    auto *room = new QWidget(centre); // of workspace and find bar; inside a stack the bar would be hidden from screen readers
    m_workspace = new Workspace(room);
    auto *roomColumn = new QVBoxLayout(room);
    roomColumn->setContentsMargins(0, 0, 0, 0);
    roomColumn->addWidget(m_workspace);
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
    column->addWidget(m_notice);
    column->addWidget(m_tabRow);
    column->addWidget(room, 1);
    setCentralWidget(centre);
    m_status = new StatusLine(this);
    setStatusBar(m_status);
    buildPanels();
    connect(m_tabRow, &TabRow::chosen, this, &MainWindow::showTab);
    connect(m_find, &FindBar::chosen, this, &MainWindow::showChart);
    connect(m_find, &FindBar::closed, this, &MainWindow::focusContent);
    connect(m_menus, &Menus::recentFileChosen, this, &MainWindow::openFile);
    connect(m_menus, &Menus::builtInStoryChosen, this, &MainWindow::openBuiltIn);
    connect(m_menus, &Menus::builtInStoriesWanted, this, &MainWindow::listBuiltInStories);
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
        updateUndo();
        updateChart();
    });
    connect(&m_document, &StoryDocument::undoChanged, this, [this] {
        updateUndo();
        updateTitle();
    });
}

void MainWindow::on(CommandId id, const std::function<void()> &action)
{
    connect(m_commands->action(id), &QAction::triggered, this, [action] { action(); });
    addAction(m_commands->action(id)); // keys work even where the menu is not on the way
}

void MainWindow::connectFileCommands()
{
    on(CommandId::New, [this] { m_fileCommands->newStory(); });
    on(CommandId::Open, [this] { chooseFile(); });
    on(CommandId::Save, [this] { m_fileCommands->save(); });
    on(CommandId::SaveAs, [this] { m_fileCommands->saveAs(); });
    on(CommandId::EditStory, [this] { editStory(); });
    connect(m_fileCommands, &StoryFileCommands::saved, this, [this](const QString &path) {
        rememberFile(path);
        m_status->showMessage(tr("Saved: %1").arg(QDir::toNativeSeparators(path)), messageTime);
    });
    connect(m_fileCommands, &StoryFileCommands::failed, this,
        [this](const QString &message) { m_status->showMessage(message, 2 * messageTime); });
    connect(m_fileCommands, &StoryFileCommands::cannotOpen, m_problems, &ProblemBar::showProblems);
    connect(&m_files, &StoryFiles::unsavedChanged, this, &MainWindow::updateTitle);
    connect(&m_files, &StoryFiles::recoveryFailed, this,
        [this](const Failure &failure) { m_status->showMessage(failure.what, 2 * messageTime); });
    connectLeaving();
    on(CommandId::Quit, [this] { close(); });
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
    on(CommandId::NextPart, [this] { focusNextPart(); });
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
    page->showChart(m_settings.charts.value(tabName(tab)));
    connect(page, &ChartTab::planChanged, this, &MainWindow::updateChart);
    connect(page->card()->chart(), &ChartView::dragWanted, this, &MainWindow::dragPicture);
    connect(page, &ChartTab::chartChanged, this, [this, tab](const QString &chart) {
        m_settings.charts.insert(tabName(tab), chart);
        selectSubject();
    });
    m_workspace->addPage(page);
    return page;
}

void MainWindow::showTab(Tab tab)
{
    m_settings.tab = tab;
    m_workspace->setCurrentPage(page(tab));
    updateChart();
    selectSubject();
}

ChartTab *MainWindow::currentPage() const
{
    return m_workspace->currentPage();
}

/// List, chart, what-if, evidence, and round again.
void MainWindow::focusNextPart()
{
    QList<QWidget *> parts{currentPage()->list(), currentPage()->card()->content(), m_whatIf};
    if (!m_evidence->isHidden())
        parts << m_evidence;
    const QWidget *now = QApplication::focusWidget();
    const auto has = [now](const QWidget *part) { return now && (part == now || part->isAncestorOf(now)); };
    const auto at = std::find_if(parts.cbegin(), parts.cend(), has);
    QWidget *next = at == parts.cend() || at + 1 == parts.cend() ? parts.first() : *(at + 1);
    if (next->focusPolicy() == Qt::NoFocus) {
        for (QWidget *child = next->nextInFocusChain(); next->isAncestorOf(child); child = child->nextInFocusChain()) {
            if ((child->focusPolicy() & Qt::TabFocus) && child->isVisible() && child->isEnabled()) {
                next = child;
                break;
            }
        }
    }
    next->setFocus(Qt::TabFocusReason);
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
    if (info->tab != Tab::Any)
        m_tabRow->setCurrent(info->tab);
    currentPage()->showChart(chart, datum);
    QAction *table = m_commands->action(CommandId::ShowTable);
    if (!datum.isEmpty() && !currentPage()->card()->showsCurrentDatum() && !table->isChecked())
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
    if (m_document.selection().isEmpty())
        selectSubject();
    m_chartCommands->setChart(info->id, plan);
    m_menus->setCharts(*tab->listModel(), tab->list()->currentIndex().row());
    for (const CommandId id : {CommandId::CopyPicture, CommandId::CopyData, CommandId::SavePicture, CommandId::Print,
             CommandId::PrintPreview, CommandId::ShowTable})
        m_commands->action(id)->setEnabled(plan.has_value());
    updateEvidence();
    m_status->showWords(
        statusWords(m_document.story(), m_document.figures(), *info, plan, m_document.language()), m_document.scenario().basis);
}

void MainWindow::updateTitle()
{
    const QString mark = m_files.isUnsaved() ? QStringLiteral("*") : QString();
    setWindowTitle(QStringLiteral("%1%2 — Tenbin").arg(mark, m_document.language().pick(m_document.story().title)));
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
    m_workspace->setZoom(m_settings.zoom);
    fitNarrow();
    m_presentation->setTheme(m_theme);
    m_evidence->setTheme(m_theme);
    m_tally->setTheme(m_theme);
    if (m_claims)
        m_claims->setTheme(m_theme);
    if (m_steps)
        m_steps->setTheme(m_theme);
    if (m_editor)
        m_editor->setTheme(m_theme);
    updateFoot();
    updateChart();
    emit settingsChanged();
}

Settings MainWindow::settings() const
{
    Settings now = m_settings;
    now.geometry = saveGeometry();
    now.presenting = m_presentation->settings();
    now.listWidth = m_workspace->listWidth();
    now.sideWidth = m_workspace->sideWidth();
    now.evidence = m_commands->action(CommandId::ShowEvidence)->isChecked();
    now.whatIf = m_whatIf->isOpen();
    now.claims = m_commands->action(CommandId::ShowClaims)->isChecked();
    now.steps = m_commands->action(CommandId::ShowTalk)->isChecked();
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
    if (!m_fileCommands->mayLeave()) {
        event->ignore();
        return;
    }
    m_presentation->end();
    m_files.close();
    emit settingsChanged();
    QMainWindow::closeEvent(event);
}

/// Larger type needs the room sooner.
void MainWindow::fitNarrow()
{
    const bool narrow = width() < narrowWindow * std::max(1.0, m_settings.zoom);
    m_workspace->setNarrow(narrow);
    m_tally->setIconsOnly(narrow);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitNarrow();
    m_find->place();
}

} // namespace tenbin
