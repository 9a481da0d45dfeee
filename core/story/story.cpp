// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: finding the parts of a story by id, and the names of its kinds as the file writes them.
#include "core/story/story.h"

#include <algorithm>

namespace tenbin {

namespace {

template <typename T>
const T *withId(const std::vector<T> &values, const QString &id)
{
    const auto found = std::find_if(values.begin(), values.end(), [&id](const T &value) { return value.id == id; });
    return found == values.end() ? nullptr : &*found;
}

} // namespace

const Fact *Story::fact(const QString &wanted) const
{
    return withId(facts, wanted);
}

const Figure *Story::figure(const QString &wanted) const
{
    return withId(figures, wanted);
}

const Source *Story::source(const QString &wanted) const
{
    return withId(sources, wanted);
}

const Model *Story::model(const QString &wanted) const
{
    return models ? withId(models->list, wanted) : nullptr;
}

const DataLink *Story::link(DataRole role) const
{
    const auto found = std::find_if(data.begin(), data.end(), [role](const DataLink &each) { return each.role == role; });
    return found == data.end() ? nullptr : &*found;
}

QString moneyKindName(MoneyKind kind)
{
    switch (kind) {
    case MoneyKind::None:
        return {};
    case MoneyKind::CapitalExpenditure:
        return QStringLiteral("capital-expenditure");
    case MoneyKind::TrainingRun:
        return QStringLiteral("training-run");
    case MoneyKind::Salary:
        return QStringLiteral("salary");
    case MoneyKind::SharePrice:
        return QStringLiteral("share-price");
    case MoneyKind::MarketValue:
        return QStringLiteral("market-value");
    }
    return {};
}

QString certaintyName(Certainty certainty)
{
    switch (certainty) {
    case Certainty::A:
        return QStringLiteral("A");
    case Certainty::B:
        return QStringLiteral("B");
    case Certainty::C:
        return QStringLiteral("C");
    case Certainty::D:
        return QStringLiteral("D");
    }
    return {};
}

} // namespace tenbin
