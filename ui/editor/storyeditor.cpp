// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/storyeditor.h"

#include "core/story/storyreader.h"
#include "core/story/storywriter.h"
#include "ui/editor/storypage.h"

#include <algorithm>

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tenbin {
namespace {

constexpr int pauseTime = 200; // ms after an edit before the whole story is looked at
constexpr int tabOfTexts = 3;

/// Tab of each table, by StoryTable: texts and terms share one.
constexpr int tabs[] = {0, 1, 2, tabOfTexts, tabOfTexts, 4, 5};

/// Headings as in the tables of charts, tabs flat with a bar at the chosen one.
QString editorSheet(Theme theme)
{
    QString sheet = QStringLiteral(R"(
QHeaderView { background: @window@; }
QHeaderView::section { background: @window@; color: @text@; border: none; border-right: 1px solid @line@;
    border-bottom: 1px solid @line@; padding: 2px 8px; }
QTableCornerButton::section { background: @window@; border: none; border-right: 1px solid @line@; border-bottom: 1px solid @line@; }
QTableView { background: @surface@; gridline-color: @line@; border: 1px solid @line@; selection-background-color: @select@;
    selection-color: @text@; }
QTabWidget::pane { border: none; border-top: 1px solid @line@; }
QTabBar::tab { background: @window@; color: @text@; border: none; border-bottom: 3px solid @window@; padding: 8px 16px 6px 16px; }
QTabBar::tab:selected { border-bottom: 3px solid @accent@; }
QTabBar::tab:hover { background: @select@; }
#cellNote { background: @surface@; color: @text@; border: 1px solid @negative@; border-radius: 4px; }
)");
    static constexpr std::pair<const char *, Role> roles[] = {{"window", Role::Window}, {"text", Role::Text},
        {"line", Role::Line}, {"surface", Role::Surface}, {"select", Role::Select}, {"accent", Role::Accent},
        {"negative", Role::Negative}};
    for (const auto &[name, role] : roles)
        sheet.replace(QLatin1Char('@') + QLatin1String(name) + QLatin1Char('@'), roleColor(role, theme).name());
    return sheet;
}

} // namespace

StoryEditor::StoryEditor(StoryDocument &document, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_document(document)
    , m_tabs(new QTabWidget(this))
    , m_icon(new QLabel(this))
    , m_line(new QLabel(this))
    , m_show(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
{
    build();
    addKeys();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseTime);
    connect(&m_pause, &QTimer::timeout, this, &StoryEditor::judge);
    connect(&m_document, &StoryDocument::storyChanged, this, [this] {
        m_refused.reset();
        m_pause.start();
        say();
    });
    connect(&m_document, &StoryDocument::languageChanged, this, &StoryEditor::retranslate);
    judge();
    retranslate();
    resize(1100, 700);
}

void StoryEditor::build()
{
    auto *texts = new QSplitter(Qt::Vertical, this);
    texts->setChildrenCollapsible(false);
    for (const StoryTable table : {StoryTable::Facts, StoryTable::Figures, StoryTable::Claims, StoryTable::Texts,
             StoryTable::Terms, StoryTable::Sources, StoryTable::Scenarios})
        addPage(table, texts);
    texts->setSizes({240, 320});
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(false);
    m_line->setWordWrap(true);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_line->setMinimumHeight(36);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_line, 1);
    row->addWidget(m_show);
    row->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs, 1);
    column->addLayout(row);
    for (QPushButton *button : {m_show, m_next})
        button->setAutoDefault(false);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (m_refused)
            showCell(cellOf(m_document.story(), *m_refused).value_or(m_refusedCell));
        else if (m_shown < m_remarks.size())
            showCell(cellOf(m_document.story(), m_remarks[m_shown]).value_or(CellAddress()));
    });
    connect(m_next, &QPushButton::clicked, this, &StoryEditor::next);
}

void StoryEditor::addPage(StoryTable table, QWidget *texts)
{
    auto *page = new StoryPage(m_document, table);
    m_pages.push_back(page);
    const bool shared = table == StoryTable::Texts || table == StoryTable::Terms;
    if (shared)
        static_cast<QSplitter *>(texts)->addWidget(page);
    if (table != StoryTable::Terms)
        m_tabs->addTab(shared ? texts : page, QString());
    connect(page->model(), &StoryTableModel::refused, this, [this](const CellAddress &cell, const Problem &problem) {
        m_refused = problem;
        m_refusedCell = cell;
        say();
    });
    connect(page, &StoryPage::currentChanged, this, [this] {
        m_refused.reset(); // it was about the cell before
        say();
    });
}

void StoryEditor::addKeys()
{
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    connect(m_undo, &QAction::triggered, &m_document, &StoryDocument::undo);
    connect(m_redo, &QAction::triggered, &m_document, &StoryDocument::redo);
    for (QAction *action : {m_undo, m_redo}) {
        action->setShortcutContext(Qt::WindowShortcut);
        addAction(action);
    }
}

StoryPage *StoryEditor::page(StoryTable table) const
{
    return m_pages[static_cast<std::size_t>(table)];
}

void StoryEditor::showCell(const CellAddress &cell)
{
    m_tabs->setCurrentIndex(tabs[static_cast<std::size_t>(cell.table)]);
    page(cell.table)->showCell(cell.row, cell.column);
}

QString StoryEditor::problemLine() const
{
    return m_line->text();
}

void StoryEditor::setTheme(Theme theme)
{
    m_theme = theme;
    setStyleSheet(editorSheet(theme));
    for (StoryPage *page : m_pages)
        page->fitColumns();
    say();
}

void StoryEditor::judge()
{
    m_remarks = readStory(writeStory(m_document.story())).problems;
    m_shown = std::min(m_shown, m_remarks.empty() ? 0 : m_remarks.size() - 1);
    say();
}

void StoryEditor::next()
{
    m_shown = m_shown + 1 < m_remarks.size() ? m_shown + 1 : 0;
    say();
}

void StoryEditor::say()
{
    const Language &language = m_document.language();
    QString icon = QStringLiteral("tick");
    Role role = Role::Positive;
    QString text = tr("Nothing is missing.");
    if (m_refused) {
        icon = QStringLiteral("cross");
        role = Role::Negative;
        text = tr("Not taken over: %1").arg(problemText(*m_refused, language));
    } else if (!m_remarks.empty()) {
        icon = QStringLiteral("caveat");
        role = Role::Caveat;
        const Problem &problem = m_remarks[m_shown];
        const std::optional<CellAddress> cell = cellOf(m_document.story(), problem);
        const QString name = cell ? language.pick(rowName(m_document.story(), cell->table, cell->row)) : problem.pointer;
        text = tr("%1: %2").arg(name, problemText(problem, language));
        if (m_remarks.size() > 1)
            text = tr("%1 of %2 · %3").arg(m_shown + 1).arg(m_remarks.size()).arg(text);
    }
    m_icon->setPixmap(roleIcon(icon, role, m_theme).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_line->setText(text);
    m_show->setVisible(m_refused || !m_remarks.empty());
    m_next->setVisible(!m_refused && m_remarks.size() > 1);
}

void StoryEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StoryEditor::retranslate()
{
    setWindowTitle(tr("Edit story"));
    const QString names[] = {tr("Facts"), tr("Figures"), tr("Claims"), tr("Texts"), tr("Sources"), tr("Scenarios")};
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, names[tab]);
    m_show->setText(tr("Show where"));
    m_next->setText(tr("Next"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    say();
}

} // namespace tenbin
