// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chartlistmodel.h"

namespace tenbin {

ChartListModel::ChartListModel(Tab tab, Language language, QObject *parent)
    : QAbstractListModel(parent)
    , m_language(std::move(language))
{
    for (const Tab wanted : {tab, Tab::Any}) {
        for (const ChartInfo &info : chartList()) {
            if (info.tab == wanted)
                m_charts.push_back(&info);
        }
    }
}

void ChartListModel::setLanguage(const Language &language)
{
    m_language = language;
    if (!m_charts.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int ChartListModel::rowOf(const QString &chart) const
{
    for (std::size_t row = 0; row < m_charts.size(); ++row) {
        if (m_charts[row]->id == chart)
            return static_cast<int>(row);
    }
    return -1;
}

QString ChartListModel::chartAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_charts[static_cast<std::size_t>(row)]->id : QString();
}

int ChartListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_charts.size());
}

QVariant ChartListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChartInfo &info = *m_charts[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return chartName(info.id, m_language);
    case DetailRole:
        return chartDetail(info.id, m_language);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1\n%2").arg(chartName(info.id, m_language), chartDetail(info.id, m_language));
    case IdRole:
        return info.id;
    case IconNameRole:
        return QString::fromLatin1(info.icon);
    default:
        return {};
    }
}

} // namespace tenbin
