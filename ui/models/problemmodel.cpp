// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problemmodel.h"

namespace tenbin {

ProblemModel::ProblemModel(Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(std::move(language))
{
}

void ProblemModel::setProblems(Problems problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

void ProblemModel::setLanguage(const Language &language)
{
    beginResetModel(); // headers and every cell change their words
    m_language = language;
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Problem &problem = m_problems[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Place:
        return problem.pointer.isEmpty() ? m_language.translate("ProblemModel", "whole file") : problem.pointer;
    case Reason:
        return problemText(problem, m_language);
    case Value:
        return problem.arguments.join(QStringLiteral(", "));
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Place:
        return m_language.translate("ProblemModel", "Place");
    case Reason:
        return m_language.translate("ProblemModel", "Reason");
    case Value:
        return m_language.translate("ProblemModel", "Value");
    default:
        return {};
    }
}

} // namespace tenbin
