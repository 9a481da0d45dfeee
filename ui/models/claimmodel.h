// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the claims of a story with their verdicts, one row each, as a reader sees them.
#pragma once

#include "core/figures/claims.h"

#include <QAbstractListModel>

namespace tenbin {

class ClaimModel final : public QAbstractListModel {
    Q_OBJECT
public:
    /// Qt::DisplayRole is the claim's text; Qt::AccessibleTextRole all of the row in sentences.
    enum Roles {
        IdRole = Qt::UserRole + 1,
        VerdictRole, ///< int of Verdict
        VerdictWordRole,
        VerdictIconRole, ///< resource name
        RecomputationRole, ///< empty without a computed part, as CheckedRole
        CheckedRole,
        FindingRole,
        SourcesRole, ///< titles, joined
        ChartRole, ///< empty: the claim has none
        FigureRole, ///< id of the fact or figure it is about; empty: none
        EvidenceRole, ///< where its evidence is: the figure, or "claim:C04"
        WhatIfRole, ///< the verdict rests on a what-if value
    };
    using QAbstractListModel::QAbstractListModel;

    /// `checks` are those of `story`. Rows of the same story with the same ids only change, and only those that differ say so.
    void setClaims(const Story &story, const std::vector<ClaimCheck> &checks, const Language &language);
    [[nodiscard]] std::array<int, 4> tally() const; ///< by Verdict

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;

private:
    struct Row {
        QString id;
        Verdict verdict = Verdict::Uncheckable;
        QString word;
        QString text;
        QString recomputation;
        QString checked;
        QString finding;
        QString sources;
        QString chart;
        QString figure;
        bool whatIf = false;
        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] static Row rowOf(const Story &story, const ClaimCheck &check, const Language &language);
    [[nodiscard]] bool hasSameIds(const std::vector<Row> &rows) const;

    QString m_story; ///< id
    std::vector<Row> m_rows;
};

} // namespace tenbin
