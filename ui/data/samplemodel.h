// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the first lines of a price file as they were split, with the part each column plays.
#pragma once

#include "core/market/quotesreader.h"

#include <QAbstractTableModel>

namespace tenbin {

/// The parts a column of a price file may play, in the order a menu offers them.
enum class PricePart { None, Date, Time, Open, High, Low, Close, Adjusted, Volume, Symbol };
inline constexpr int pricePartCount = 10;
[[nodiscard]] QString pricePartName(PricePart part, const Language &language); ///< "Closing price"
[[nodiscard]] PricePart partOfColumn(const PriceColumns &columns, int column);
/// The columns with this one playing that part; whichever played it before plays none.
[[nodiscard]] PriceColumns withPart(PriceColumns columns, int column, PricePart part);

/// Header lines are there but disabled: they are no prices.
class SampleModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const PriceReading &reading, const Language &language);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<QStringList> m_lines;
    QStringList m_parts;
    int m_headerLines = 0;
};

} // namespace tenbin
