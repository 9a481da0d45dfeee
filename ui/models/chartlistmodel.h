// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the charts of one tab as a list.
#pragma once

#include "core/charts/chartplan.h"

#include <QAbstractListModel>

namespace tenbin {

class ChartListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles { DetailRole = Qt::UserRole + 1, IdRole, IconNameRole };

    ChartListModel(Tab tab, Language language, QObject *parent = nullptr);

    void setLanguage(const Language &language);
    [[nodiscard]] int rowOf(const QString &chart) const; ///< −1: not of this tab
    [[nodiscard]] QString chartAt(int row) const; ///< empty outside

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;

private:
    std::vector<const ChartInfo *> m_charts;
    Language m_language;
};

} // namespace tenbin
