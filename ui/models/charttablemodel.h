// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a chart's table for views, and sorting it by exact numbers.
#pragma once

#include "core/charts/table.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QSortFilterProxyModel>

namespace tenbin {

/// One row per datum, in the chart's order: row n is datum n.
class ChartTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Roles {
        RankRole = Qt::UserRole + 1, ///< place in the ascending order of the column, equal values share it; invalid: no value
        PlainNumberRole, ///< bool: the column holds nothing but decimals
    };

    explicit ChartTableModel(QObject *parent = nullptr);

    void setTable(Table table, const Language &language);
    [[nodiscard]] const Table &table() const { return m_table; }
    [[nodiscard]] bool isNumeric(int column) const; ///< sorted by number
    [[nodiscard]] bool isPlainNumber(int column) const; ///< decimals without any words

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

private:
    [[nodiscard]] const TableCell *cell(int row, int column) const;
    [[nodiscard]] const std::vector<int> &ranks(int column) const;
    [[nodiscard]] std::vector<int> rankColumn(int column) const;

    Table m_table;
    QCollator m_collator;
    mutable std::vector<std::vector<int>> m_ranks; ///< by column, worked out when first asked for
};

/// Sorts by RankRole; cells without a value stand last in both directions.
class ChartTableOrder final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace tenbin
