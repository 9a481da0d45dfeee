// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what can be found in a story (charts, values, table cells, terms) and the list of hits for a query.
#pragma once

#include "core/charts/chartplan.h"

#include <QAbstractListModel>

namespace tenbin {

/// Something to find. `chart` empty: a value or term that no chart shows; the entry itself is the answer.
struct FindEntry {
    enum class Kind { Chart, Value, Term, Claim, Step };
    Kind kind = Kind::Chart;
    QString text; ///< first line
    QString detail; ///< second line
    QString words; ///< more words it is found by
    QString chart;
    QString datum;
    QString answer = {}; ///< what it is about, in the words of TalkState::answer; empty where nobody asks
    bool operator==(const FindEntry &) const = default;
};

/// Everything of the story that can be found: charts first, then their values, then values of no chart, then terms.
/// `plans` are those of chartList() in the same order.
[[nodiscard]] std::vector<FindEntry> findEntries(
    const Story &story, const Figures &figures, const Language &language, const std::vector<ChartPlan> &plans);

inline constexpr int maxFindHits = 200;

/// Entries that contain every word of the query, those that show them all first; case, width and accents of letters do not
/// matter. No query, no hits.
class FindModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles { DetailRole = Qt::UserRole + 1, ChartRole, DatumRole, KindRole, IconNameRole, AnswerRole };
    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<FindEntry> entries);
    void setQuery(const QString &query);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;

private:
    void search();

    std::vector<FindEntry> m_entries;
    QStringList m_shown; ///< the two lines of each entry, to be compared with
    QStringList m_folded; ///< all it is found by, with what is not shown
    std::vector<std::size_t> m_hits;
    QString m_query;
};

} // namespace tenbin
