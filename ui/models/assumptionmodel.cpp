// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/assumptionmodel.h"

#include <algorithm>

namespace tenbin {
namespace {

constexpr int steps = 1000;
constexpr int digitsOfSteps = 3;

Quantity hull(Quantity a, const Quantity &b)
{
    a.low = std::min(a.low, b.low);
    a.high = std::max(a.high, b.high);
    return a;
}

/// Without sourced bounds: from half to twice the value; around zero from −1 to 1.
Quantity standardBounds(const Quantity &own)
{
    Quantity bounds = own;
    bounds.low = signOf(own.low) > 0 ? Rational(own.low / 2) : Rational(own.low * 2);
    bounds.high = signOf(own.high) > 0 ? Rational(own.high * 2) : Rational(own.high / 2);
    if (bounds.low == bounds.high) {
        bounds.low -= 1;
        bounds.high += 1;
    }
    return bounds;
}

AssumptionRow rowOf(const FactValue &value, const Assumption *assumption, const Figures &figures, const Language &language)
{
    const Fact &fact = *value.fact;
    const FactValue own = ownValue(fact, figures.scenario());
    AssumptionRow row;
    row.fact = fact.id;
    row.show = fact.show.value_or(Show::Plain);
    row.isAssumption = assumption != nullptr;
    row.own = own.quantity;
    row.now = value.quantity;
    row.changed = value.voice == Voice::WhatIf;
    row.bounds = assumption ? Quantity{assumption->low.value, assumption->high.value, fact.unit} : standardBounds(row.own);
    row.bounds = hull(hull(row.bounds, row.own), row.now);
    row.label = language.pick(fact.label);
    row.text = inputText({row.now.low, row.now.high}, fact.unit, row.show, language);
    row.valueText = valueText(value, language);
    row.ownText = valueText(own, language);
    row.note = assumption ? language.pick(assumption->note) : QString();
    return row;
}

} // namespace

void AssumptionModel::update(const Story &story, const Figures &figures, const Language &language)
{
    std::vector<AssumptionRow> rows;
    QStringList seen;
    for (const Assumption &assumption : story.assumptions) {
        const FactValue *value = figures.fact(assumption.fact);
        if (!value || seen.contains(assumption.fact))
            continue;
        seen << assumption.fact;
        rows.push_back(rowOf(*value, &assumption, figures, language));
    }
    for (const QString &fact : figures.scenario().overrides.keys()) {
        if (!m_added.contains(fact) && !seen.contains(fact))
            m_added << fact; // stays when it is reset, so that it can be changed again
    }
    for (const QString &fact : m_added) {
        const FactValue *value = figures.fact(fact);
        if (value && !seen.contains(fact))
            rows.push_back(rowOf(*value, nullptr, figures, language));
    }
    const bool sameFacts = rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(),
            [](const AssumptionRow &a, const AssumptionRow &b) { return a.fact == b.fact; });
    if (!sameFacts) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        const QModelIndex at = index(static_cast<int>(i));
        emit dataChanged(at, at);
    }
}

void AssumptionModel::add(const QString &fact)
{
    if (!m_added.contains(fact))
        m_added << fact;
}

void AssumptionModel::remove(const QString &fact)
{
    m_added.removeAll(fact);
}

void AssumptionModel::forget()
{
    m_added.clear();
}

int AssumptionModel::changedCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const AssumptionRow &row) { return row.changed; }));
}

int AssumptionModel::positionOf(const AssumptionRow &row, const Rational &value)
{
    const Rational span = row.bounds.high - row.bounds.low;
    if (signOf(span) <= 0)
        return 0;
    const Rational share = (value - row.bounds.low) / span * steps;
    return static_cast<int>(std::clamp(toDouble(roundHalfUp(share, 0)), 0.0, static_cast<double>(steps)));
}

Rational AssumptionModel::valueAt(const AssumptionRow &row, int position)
{
    const Rational span = row.bounds.high - row.bounds.low;
    if (position <= 0 || signOf(span) <= 0)
        return row.bounds.low;
    if (position >= steps)
        return row.bounds.high;
    const Rational value = row.bounds.low + span * Rational(position) / steps;
    return std::clamp(roundHalfUp(value, digitsOfSteps - decimalExponent(span)), row.bounds.low, row.bounds.high);
}

int AssumptionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AssumptionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AssumptionRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.label;
    case FactRole:
        return row.fact;
    case TextRole:
        return row.text;
    case ChangedRole:
        return row.changed;
    case OwnTextRole:
        return row.ownText;
    case NoteRole:
    case Qt::ToolTipRole:
        return row.note;
    case IsAssumptionRole:
        return row.isAssumption;
    default:
        return {};
    }
}

} // namespace tenbin
