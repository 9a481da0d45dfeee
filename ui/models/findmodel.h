// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what can be found in a story (charts, values, table cells, terms) and the list of hits for a query.
#pragma once

#include "core/charts/chartplan.h"

#include <QAbstractListModel>

namespace tenbin {

/// Something to find. `chart` empty: a value or term that no chart shows; the entry itself is the answer.
struct FindEntry {
    enum class Kind { Chart, Value, Term };
    Kind kind = Kind::Chart;
    QString text; ///< first line
    QString detail; ///< second line
    QString words; ///< more words it is found by
    QString chart;
    QString datum;
    bool operator==(const FindEntry &) const = default;
};

/// Everything of the story that can be found: charts first, then their values, then values of no chart, then terms.
/// `plans` are those of chartList() in the same order.
[[nodiscard]] std::vector<FindEntry> findEntries(
    const Story &story, const Figures &figures, const Language &language, const std::vector<ChartPlan> &plans);

inline constexpr int maxFindHits = 200;

/// Entries that contain every word of the query; case, width and accents of letters do not matter. No query, no hits.
class FindModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles { DetailRole = Qt::UserRole + 1, ChartRole, DatumRole, KindRole, IconNameRole };
    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<FindEntry> entries);
    void setQuery(const QString &query);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;

private:
    void search();

    std::vector<FindEntry> m_entries;
    QStringList m_folded; ///< what each entry is compared by
    std::vector<std::size_t> m_hits;
    QString m_query;
};

} // namespace tenbin
