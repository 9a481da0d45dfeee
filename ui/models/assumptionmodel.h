// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the values a reader can change, with the bounds a slider runs between, as a list.
#pragma once

#include "core/figures/figures.h"
#include "core/values/valueinput.h"

#include <QAbstractListModel>

namespace tenbin {

/// One value that can be changed; everything in the unit of its fact.
struct AssumptionRow {
    QString fact;
    Show show = Show::Plain;
    bool isAssumption = false; ///< the story names it, with sourced bounds; else the reader added it
    Quantity bounds; ///< of the slider; holds every value the row has
    Quantity own; ///< without what-if
    Quantity now;
    bool changed = false;
    QString label;
    QString text; ///< as it stands in the input field
    QString valueText; ///< in words
    QString ownText;
    QString note; ///< where the bounds come from
    bool operator==(const AssumptionRow &) const = default;
};

/// The story's assumptions, then facts that are changed or were added by the reader.
class AssumptionModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles { FactRole = Qt::UserRole + 1, TextRole, ChangedRole, OwnTextRole, NoteRole, IsAssumptionRole };
    using QAbstractListModel::QAbstractListModel;

    /// Rows that stay are changed in place, so that a slider keeps its grip.
    void update(const Story &story, const Figures &figures, const Language &language);
    void add(const QString &fact); ///< seen with the next update
    void remove(const QString &fact); ///< of those the reader added
    void forget(); ///< another story: nothing is added

    [[nodiscard]] const AssumptionRow &row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int changedCount() const;
    /// Slider positions (0 to 1000) and back; between the ends a position stands for a value of three digits.
    [[nodiscard]] static int positionOf(const AssumptionRow &row, const Rational &value);
    [[nodiscard]] static Rational valueAt(const AssumptionRow &row, int position);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;

private:
    std::vector<AssumptionRow> m_rows;
    QStringList m_added;
};

} // namespace tenbin
