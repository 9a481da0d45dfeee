// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tabs/charttableview.h"

#include "ui/clipboard.h"
#include "ui/models/charttablemodel.h"

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QStyledItemDelegate>

namespace tenbin {
namespace {

constexpr int cellRoom = 16; // beside the text of a cell

/// Numbers stand in the face with equally wide digits, so that columns of them line up.
class CellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(ChartTableModel::PlainNumberRole).toBool())
            option->font.setFamily(QStringLiteral("BIZ UDGothic"));
        option->state.setFlag(QStyle::State_HasFocus, false); // the chosen row shows it, as a whole
    }
};

} // namespace

ChartTableView::ChartTableView(QWidget *parent)
    : QTableView(parent)
    , m_model(new ChartTableModel(this))
    , m_order(new ChartTableOrder(this))
{
    m_order->setSourceModel(m_model);
    setModel(m_order);
    setItemDelegate(new CellDelegate(this));
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // the chart's own order until a heading is pressed
    setSortingEnabled(true);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideNone);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorClearable(true); // third click: the chart's own order again
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_filling)
            emit currentDatumChanged(currentDatum());
    });
}

void ChartTableView::showTable(const ChartSpec &spec, const Language &language)
{
    const int datum = currentDatum();
    m_filling = true; // a reset is not a choice of the reader
    m_model->setTable(toTable(spec, language), language);
    setAccessibleName(spec.name);
    fitColumns();
    if (datum >= 0 && datum < m_model->rowCount())
        setCurrentDatum(datum);
    m_filling = false;
}

int ChartTableView::currentDatum() const
{
    const QModelIndex source = m_order->mapToSource(currentIndex());
    return source.isValid() ? source.row() : -1;
}

void ChartTableView::setCurrentDatum(int datum)
{
    if (datum == currentDatum())
        return;
    const QModelIndex index = datum < 0 ? QModelIndex() : m_order->mapFromSource(m_model->index(datum, 0));
    setCurrentIndex(index);
}

void ChartTableView::copySelection() const
{
    QList<int> rows;
    QList<int> columns;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        if (!rows.contains(index.row()))
            rows << index.row();
        if (!columns.contains(index.column()))
            columns << index.column();
    }
    std::sort(rows.begin(), rows.end());
    std::sort(columns.begin(), columns.end());
    Table part;
    for (const int column : columns)
        part.headers << m_model->table().headers.at(column);
    for (const int row : rows) {
        const auto source = static_cast<std::size_t>(m_order->mapToSource(m_order->index(row, 0)).row());
        std::vector<TableCell> cells;
        for (const int column : columns)
            cells.push_back(m_model->table().rows[source].at(static_cast<std::size_t>(column)));
        part.rows.push_back(std::move(cells));
    }
    if (!part.rows.empty())
        QGuiApplication::clipboard()->setMimeData(tableMime(part).release());
}

bool ChartTableView::event(QEvent *event)
{
    // While rows are chosen here, the copy key means them and not the picture of the chart.
    if (event->type() == QEvent::ShortcutOverride && selectionModel()->hasSelection()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void ChartTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QTableView::keyPressEvent(event);
}

void ChartTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!selectionModel()->hasSelection() && m_order->rowCount() > 0)
        selectRow(std::max(0, currentIndex().row()));
}

void ChartTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void ChartTableView::fitColumns()
{
    resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, columnWidth(column) + cellRoom);
    // Not resizeRowsToContents(): it gives each row the height of a heading, even of headings that are hidden.
    if (m_model->rowCount() > 0)
        verticalHeader()->setDefaultSectionSize(sizeHintForRow(0));
}

} // namespace tenbin
