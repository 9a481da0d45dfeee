// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: which models a chart shows, as a checkable list.
#pragma once

#include "core/story/story.h"

#include <QAbstractListModel>

namespace tenbin {

class ModelSelectionModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles { IdRole = Qt::UserRole + 1 };
    using QAbstractListModel::QAbstractListModel;

    /// `shown` empty: the start list of the part. Ids that name no model are dropped. Emits no selectionChanged.
    void setModels(const std::optional<ModelsPart> &part, const QStringList &shown);
    [[nodiscard]] QStringList shown() const; ///< in the story's order
    [[nodiscard]] int shownCount() const;

    void showAll();
    void showNone();
    void showStart();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    bool setData(const QModelIndex &index, const QVariant &value, int role) final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const final;

signals:
    void selectionChanged();

private:
    struct Entry {
        QString id;
        QString name;
        QString developer;
        bool shown = false;
    };
    void select(const QStringList &ids);

    std::vector<Entry> m_entries;
    QStringList m_start;
};

} // namespace tenbin
