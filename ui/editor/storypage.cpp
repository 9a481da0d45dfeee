// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/storypage.h"

#include "ui/editor/celldelegate.h"
#include "ui/theme.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyleOptionHeader>
#include <QTableView>
#include <QVBoxLayout>

namespace tenbin {
namespace {

constexpr int rowHeight = 30;
constexpr int nameWidth = 190;

/// Columns for long sentences are wide, those for words narrow; a heading always fits.
int widthOf(const StoryColumn &column)
{
    switch (column.kind) {
    case CellKind::Text:
        return 220;
    case CellKind::Formula:
        return 300;
    case CellKind::Id:
    case CellKind::Reference:
    case CellKind::Choice:
    case CellKind::Locator:
    case CellKind::Chart:
        return 170;
    case CellKind::Fixed:
    case CellKind::Value:
    case CellKind::Unit:
    case CellKind::Sources:
        return 130;
    case CellKind::Number:
    case CellKind::Digits:
    case CellKind::Date:
        break;
    }
    return 90;
}

/// Row names that are too long end in an ellipsis instead of being cut off.
class NameHeader final : public QHeaderView {
public:
    explicit NameHeader(QWidget *parent)
        : QHeaderView(Qt::Vertical, parent)
    {
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int row) const override
    {
        QHeaderView::initStyleOptionForIndex(option, row);
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, width() - 20);
    }
};

bool hasNames(StoryTable table)
{
    return table == StoryTable::Facts || table == StoryTable::Figures;
}

} // namespace

StoryPage::StoryPage(StoryDocument &document, StoryTable table, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new StoryTableModel(document, table, this))
    , m_found(new QSortFilterProxyModel(this))
    , m_delegate(new StoryCellDelegate(document, *m_model, this))
    , m_view(new QTableView(this))
    , m_search(new QLineEdit(this))
    , m_add(new QPushButton(this))
    , m_duplicate(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
{
    buildTable();
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themeIcon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(320);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addStretch(1);
    for (QPushButton *button : {m_add, m_duplicate, m_remove, m_up, m_down})
        row->addWidget(button);
    for (QPushButton *button : {m_add, m_duplicate})
        button->setVisible(canAddRows(table));
    for (QPushButton *button : {m_remove, m_up, m_down})
        button->setVisible(canRemoveRows(table));
    m_add->setIcon(themeIcon(QStringLiteral("plus")));
    m_duplicate->setIcon(themeIcon(QStringLiteral("copy")));
    m_remove->setIcon(themeIcon(QStringLiteral("close")));
    m_up->setIcon(themeIcon(QStringLiteral("chevron-up")));
    m_down->setIcon(themeIcon(QStringLiteral("chevron-down")));
    for (QPushButton *button : {m_add, m_duplicate, m_remove, m_up, m_down})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 8);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    connect(m_search, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_search, &QLineEdit::textChanged, this, &StoryPage::updateButtons);
    connect(m_add, &QPushButton::clicked, this, &StoryPage::add);
    connect(m_duplicate, &QPushButton::clicked, this, &StoryPage::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &StoryPage::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveBy(1); });
    retranslate();
    updateButtons();
}

/// The view lets go of an open field, for which it needs model and delegate.
StoryPage::~StoryPage()
{
    delete m_view;
}

void StoryPage::buildTable()
{
    m_found->setSourceModel(m_model);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setDynamicSortFilter(true);
    m_view->setVerticalHeader(new NameHeader(m_view));
    m_view->setModel(m_found);
    m_view->setItemDelegate(m_delegate);
    m_view->setTabKeyNavigation(false); // Tab leaves the table; arrow keys walk in it
    m_view->setWordWrap(false);
    m_view->setSelectionMode(QTableView::ContiguousSelection);
    m_view->setEditTriggers(QTableView::DoubleClicked | QTableView::EditKeyPressed | QTableView::AnyKeyPressed);
    m_view->setHorizontalScrollMode(QTableView::ScrollPerPixel);
    m_view->setFrameShape(QFrame::StyledPanel);
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setVisible(hasNames(m_model->table()));
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->verticalHeader()->setMinimumWidth(hasNames(m_model->table()) ? nameWidth : 0);
    m_view->verticalHeader()->setMaximumWidth(nameWidth);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateButtons();
        emit currentChanged();
    });
}

void StoryPage::fitColumns()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int heading = m_view->horizontalHeader()->sectionSizeHint(column);
        m_view->setColumnWidth(column, std::max(widthOf(m_model->column(column)), heading));
    }
    if (m_model->table() == StoryTable::Texts) {
        m_view->setColumnWidth(0, 190);
        m_view->setColumnWidth(1, 420);
        m_view->horizontalHeader()->setStretchLastSection(true);
    }
}

int StoryPage::currentRow() const
{
    return m_found->mapToSource(m_view->currentIndex()).row();
}

void StoryPage::showCell(int row, int column)
{
    const QModelIndex cell = m_model->index(row, column);
    if (!m_found->mapFromSource(cell).isValid())
        m_search->clear();
    m_view->setCurrentIndex(m_found->mapFromSource(cell));
    m_view->scrollTo(m_view->currentIndex());
    m_view->setFocus(Qt::OtherFocusReason);
}

void StoryPage::add()
{
    const int row = m_model->addRow(currentRow() < 0 ? m_model->rowCount() : currentRow() + 1);
    if (row >= 0)
        showCell(row, 0);
}

void StoryPage::duplicate()
{
    const int row = m_model->duplicateRow(currentRow());
    if (row >= 0)
        showCell(row, 0);
}

void StoryPage::remove()
{
    const int row = currentRow();
    if (row >= 0 && m_model->removeRowAt(row) && m_model->rowCount() > 0)
        showCell(std::min(row, m_model->rowCount() - 1), 0);
}

void StoryPage::moveBy(int step)
{
    const QModelIndex current = m_found->mapToSource(m_view->currentIndex());
    if (current.isValid() && m_model->move(current.row(), current.row() + step))
        showCell(current.row() + step, current.column());
    updateButtons();
}

QModelIndexList StoryPage::selectedCells() const
{
    QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    if (cells.isEmpty() && m_view->currentIndex().isValid())
        cells.append(m_view->currentIndex());
    std::sort(cells.begin(), cells.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return a.row() != b.row() ? a.row() < b.row() : a.column() < b.column();
    });
    for (QModelIndex &cell : cells)
        cell = m_found->mapToSource(cell);
    return cells;
}

void StoryPage::clearCells()
{
    const QModelIndexList cells = selectedCells();
    if (cells.isEmpty())
        return;
    QList<QStringList> empty;
    for (int row = cells.first().row(); row <= cells.last().row(); ++row)
        empty.append(QStringList(cells.last().column() - cells.first().column() + 1, QString()));
    m_model->paste(cells.first(), empty);
}

void StoryPage::copy() const
{
    QString text;
    int row = -1;
    for (const QModelIndex &cell : selectedCells()) {
        if (row >= 0)
            text += cell.row() == row ? u'\t' : u'\n';
        row = cell.row();
        text += cell.data(Qt::EditRole).toString().replace(u'\t', u' ').replace(u'\n', u' ');
    }
    QApplication::clipboard()->setText(text);
}

void StoryPage::paste()
{
    const QModelIndexList cells = selectedCells();
    QString text = QApplication::clipboard()->text();
    if (cells.isEmpty() || text.isEmpty())
        return;
    text.remove(u'\r');
    if (text.endsWith(u'\n'))
        text.chop(1);
    QList<QStringList> rows;
    for (const QString &line : text.split(u'\n'))
        rows.append(line.split(u'\t'));
    m_model->paste(cells.first(), rows);
}

bool StoryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress || m_delegate->isTyping()) // those of the field come here too
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy))
        copy();
    else if (key->matches(QKeySequence::Paste))
        paste();
    else if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)
        clearCells();
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        m_view->edit(m_view->currentIndex());
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void StoryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StoryPage::updateButtons()
{
    const int row = currentRow();
    const bool searching = !m_search->text().isEmpty(); // what stands beside a row is not what is shown there
    m_duplicate->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0 && !searching);
    m_down->setEnabled(row >= 0 && row + 1 < m_model->rowCount() && !searching);
}

void StoryPage::retranslate()
{
    m_search->setPlaceholderText(tr("Find in this table"));
    m_search->setAccessibleName(tr("Find in this table"));
    m_add->setText(tr("Add"));
    m_duplicate->setText(tr("Duplicate"));
    m_remove->setText(tr("Remove"));
    m_up->setToolTip(tr("Move up"));
    m_up->setAccessibleName(tr("Move up"));
    m_down->setToolTip(tr("Move down"));
    m_down->setAccessibleName(tr("Move down"));
    fitColumns();
}

} // namespace tenbin
