// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/charttablemodel.h"

#include <algorithm>
#include <numeric>

#include <QLocale>

namespace tenbin {

ChartTableModel::ChartTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_collator(QLocale::c())
{
}

void ChartTableModel::setTable(Table table, const Language &language)
{
    beginResetModel();
    m_table = std::move(table);
    m_ranks.assign(static_cast<std::size_t>(m_table.headers.size()), {});
    m_collator = QCollator(QLocale(language.code()));
    m_collator.setNumericMode(true);
    endResetModel();
}

const TableCell *ChartTableModel::cell(int row, int column) const
{
    const auto &cells = m_table.rows[static_cast<std::size_t>(row)];
    return static_cast<std::size_t>(column) < cells.size() ? &cells[static_cast<std::size_t>(column)] : nullptr;
}

bool ChartTableModel::isNumeric(int column) const
{
    return std::any_of(m_table.rows.cbegin(), m_table.rows.cend(), [column](const std::vector<TableCell> &cells) {
        return static_cast<std::size_t>(column) < cells.size() && cells[static_cast<std::size_t>(column)].number;
    });
}

bool ChartTableModel::isPlainNumber(int column) const
{
    return isNumeric(column)
        && std::all_of(m_table.rows.cbegin(), m_table.rows.cend(), [column](const std::vector<TableCell> &cells) {
               return static_cast<std::size_t>(column) >= cells.size() || cells[static_cast<std::size_t>(column)].text.isEmpty()
                   || parseDecimal(cells[static_cast<std::size_t>(column)].text);
           });
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.headers.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const TableCell *found = cell(index.row(), index.column());
        return found ? found->text : QString();
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case RankRole: {
        const int rank = ranks(index.column())[static_cast<std::size_t>(index.row())];
        return rank < 0 ? QVariant() : QVariant(rank);
    }
    case PlainNumberRole:
        return isPlainNumber(index.column());
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < rowCount() ? QVariant(section + 1) : QVariant();
    if (section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.headers.at(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

const std::vector<int> &ChartTableModel::ranks(int column) const
{
    std::vector<int> &known = m_ranks[static_cast<std::size_t>(column)];
    if (known.size() != m_table.rows.size())
        known = rankColumn(column);
    return known;
}

/// Numbers are compared as rationals, so that a verdict by double never decides which of two close values is larger.
std::vector<int> ChartTableModel::rankColumn(int column) const
{
    const bool numeric = isNumeric(column);
    const auto has = [&](int row) {
        const TableCell *found = cell(row, column);
        return found && (numeric ? found->number.has_value() : !found->text.isEmpty());
    };
    const auto less = [&](int a, int b) {
        const TableCell &left = *cell(a, column);
        const TableCell &right = *cell(b, column);
        return numeric ? *left.number < *right.number : m_collator.compare(left.text, right.text) < 0;
    };
    std::vector<int> rows(m_table.rows.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::erase_if(rows, [&](int row) { return !has(row); });
    std::stable_sort(rows.begin(), rows.end(), less);
    std::vector<int> result(m_table.rows.size(), -1);
    int rank = -1;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i == 0 || less(rows[i - 1], rows[i]))
            rank = static_cast<int>(i);
        result[static_cast<std::size_t>(rows[i])] = rank;
    }
    return result;
}

bool ChartTableOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(ChartTableModel::RankRole);
    const QVariant b = right.data(ChartTableModel::RankRole);
    if (a.isValid() != b.isValid())
        return a.isValid() == (sortOrder() == Qt::AscendingOrder);
    return a.toInt() < b.toInt();
}

} // namespace tenbin
