// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/samplemodel.h"

#include <algorithm>
#include <array>

namespace tenbin {
namespace {

/// The member of PriceColumns a part is kept in; null for none.
int PriceColumns::*memberOf(PricePart part)
{
    switch (part) {
    case PricePart::None:
        return nullptr;
    case PricePart::Date:
        return &PriceColumns::date;
    case PricePart::Time:
        return &PriceColumns::time;
    case PricePart::Open:
        return &PriceColumns::open;
    case PricePart::High:
        return &PriceColumns::high;
    case PricePart::Low:
        return &PriceColumns::low;
    case PricePart::Close:
        return &PriceColumns::close;
    case PricePart::Adjusted:
        return &PriceColumns::adjusted;
    case PricePart::Volume:
        return &PriceColumns::volume;
    case PricePart::Symbol:
        return &PriceColumns::symbol;
    }
    return nullptr;
}

} // namespace

QString pricePartName(PricePart part, const Language &language)
{
    static constexpr std::array<const char *, pricePartCount> names{QT_TRANSLATE_NOOP("PriceParts", "Not used"),
        QT_TRANSLATE_NOOP("PriceParts", "Date"), QT_TRANSLATE_NOOP("PriceParts", "Time"), QT_TRANSLATE_NOOP("PriceParts", "Open"),
        QT_TRANSLATE_NOOP("PriceParts", "High"), QT_TRANSLATE_NOOP("PriceParts", "Low"), QT_TRANSLATE_NOOP("PriceParts", "Close"),
        QT_TRANSLATE_NOOP("PriceParts", "Adjusted close"), QT_TRANSLATE_NOOP("PriceParts", "Volume"),
        QT_TRANSLATE_NOOP("PriceParts", "Symbol")};
    return language.translate("PriceParts", names.at(static_cast<std::size_t>(part)));
}

PricePart partOfColumn(const PriceColumns &columns, int column)
{
    for (int i = 1; i < pricePartCount; ++i) {
        const auto part = static_cast<PricePart>(i);
        if (columns.*memberOf(part) == column)
            return part;
    }
    return PricePart::None;
}

PriceColumns withPart(PriceColumns columns, int column, PricePart part)
{
    if (const PricePart before = partOfColumn(columns, column); before != PricePart::None)
        columns.*memberOf(before) = -1;
    if (part != PricePart::None)
        columns.*memberOf(part) = column;
    return columns;
}

void SampleModel::show(const PriceReading &reading, const Language &language)
{
    beginResetModel();
    m_lines = reading.sample;
    m_headerLines = reading.dialect.headerLines;
    qsizetype columns = 0;
    for (const QStringList &line : m_lines)
        columns = std::max(columns, line.size());
    m_parts.clear();
    for (int column = 0; column < columns; ++column) {
        const auto named = std::find_if(reading.dialect.symbolColumns.begin(), reading.dialect.symbolColumns.end(),
            [column](const auto &each) { return each.second == column; });
        m_parts.append(named == reading.dialect.symbolColumns.end()
                ? pricePartName(partOfColumn(reading.dialect.columns, column), language)
                : named->first);
    }
    endResetModel();
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_parts.size());
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return m_lines.at(static_cast<std::size_t>(index.row())).value(index.column());
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(m_parts.value(section)) : QVariant(section + 1);
}

Qt::ItemFlags SampleModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags shown = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.row() < m_headerLines ? shown : shown | Qt::ItemIsEnabled;
}

} // namespace tenbin
