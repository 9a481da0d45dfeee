// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the problems of a file as a table: place, reason, value.
#pragma once

#include "core/values/language.h"
#include "core/values/problem.h"

#include <QAbstractTableModel>

namespace tenbin {

class ProblemModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Place, Reason, Value, ColumnCount };

    explicit ProblemModel(Language language, QObject *parent = nullptr);

    void setProblems(Problems problems);
    void setLanguage(const Language &language);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

private:
    Problems m_problems;
    Language m_language;
};

} // namespace tenbin
