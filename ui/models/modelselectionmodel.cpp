// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/modelselectionmodel.h"

#include <algorithm>

namespace tenbin {

void ModelSelectionModel::setModels(const std::optional<ModelsPart> &part, const QStringList &shown)
{
    beginResetModel();
    m_entries.clear();
    m_start.clear();
    if (part) {
        m_start = part->start;
        const QStringList &ids = shown.isEmpty() ? m_start : shown;
        for (const Model &model : part->list)
            m_entries.push_back({model.id, model.name, model.developer, ids.contains(model.id)});
    }
    endResetModel();
}

QStringList ModelSelectionModel::shown() const
{
    QStringList ids;
    for (const Entry &entry : m_entries) {
        if (entry.shown)
            ids << entry.id;
    }
    return ids;
}

int ModelSelectionModel::shownCount() const
{
    return static_cast<int>(std::count_if(m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) { return entry.shown; }));
}

void ModelSelectionModel::showAll()
{
    QStringList ids;
    for (const Entry &entry : m_entries)
        ids << entry.id;
    select(ids);
}

void ModelSelectionModel::showNone()
{
    select({});
}

void ModelSelectionModel::showStart()
{
    select(m_start);
}

void ModelSelectionModel::select(const QStringList &ids)
{
    bool changed = false;
    for (Entry &entry : m_entries) {
        const bool shown = ids.contains(entry.id);
        changed = changed || shown != entry.shown;
        entry.shown = shown;
    }
    if (!changed)
        return;
    emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    emit selectionChanged();
}

int ModelSelectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ModelSelectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::ToolTipRole:
        return entry.developer;
    case Qt::CheckStateRole:
        return entry.shown ? Qt::Checked : Qt::Unchecked;
    case IdRole:
        return entry.id;
    default:
        return {};
    }
}

bool ModelSelectionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    const bool shown = value.toInt() == Qt::Checked;
    if (shown == entry.shown)
        return true;
    entry.shown = shown;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit selectionChanged();
    return true;
}

Qt::ItemFlags ModelSelectionModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags standard = QAbstractListModel::flags(index);
    return index.isValid() ? standard | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren : standard;
}

} // namespace tenbin
