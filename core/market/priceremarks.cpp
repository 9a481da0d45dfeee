// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: pointing out what is odd about bars.
#include "core/market/priceorder.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace tenbin {

namespace {

constexpr std::size_t rowsBetweenCalls = 1 << 16;
constexpr qint64 usualDays = 7; // a weekend with the holidays around it; New Year in Tokyo
constexpr double splitTolerance = 0.06; // an ordinary day's move on top of the split
constexpr std::array splitFactors = {2, 3, 4, 5, 6, 7, 8, 10, 15, 20, 25, 30, 40, 50, 100};

class Remarks {
public:
    Remarks(const PriceTable &table, std::vector<PriceRemark> &remarks)
        : m_table(table)
        , m_remarks(remarks)
    {
    }
    void add(PriceConcern concern, std::size_t row, const QStringList &arguments = {})
    {
        if (m_counts[std::size_t(concern)]++ < mostRemarks)
            m_remarks.push_back({concern, qint64(m_table.lines[row]), m_table.times[row], arguments});
    }

private:
    const PriceTable &m_table;
    std::vector<PriceRemark> &m_remarks;
    std::array<std::size_t, 7> m_counts = {};
};

/// "4:1" when the price fell to a quarter, "1:10" when it rose tenfold; empty: no such step.
QString splitOf(double before, double after)
{
    if (!(before > 0) || !(after > 0))
        return {};
    for (const int factor : splitFactors) {
        if (std::abs(before / after / factor - 1) <= splitTolerance)
            return QStringLiteral("%1:1").arg(factor);
        if (std::abs(after / before / factor - 1) <= splitTolerance)
            return QStringLiteral("1:%1").arg(factor);
    }
    return {};
}

/// A split is there from the first trade of the day on; a crash during the day is none.
QString splitAt(const PriceTable &table, std::size_t row)
{
    const double before = table.close[row - 1];
    const QString split = splitOf(before, table.close[row]);
    if (split.isEmpty() || table.open.empty() || !(table.open[row] > 0))
        return split;
    const double opening = before / table.open[row], closing = before / table.close[row];
    return std::abs(opening / closing - 1) <= 0.25 ? split : QString();
}

qint64 median(std::vector<qint64> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The usual step from bar to bar, from at most some thousand of them.
qint64 usualStep(const std::vector<qint64> &times)
{
    std::vector<qint64> steps;
    const std::size_t stride = std::max<std::size_t>(1, times.size() / 4000);
    for (std::size_t i = 1; i < times.size(); i += stride)
        steps.push_back(times[i] - times[i - 1]);
    return median(std::move(steps));
}

/// Gaps inside a day that begin at the same time of the clock on several days are breaks of the market.
std::unordered_map<qint64, int> usualBreaks(const std::vector<qint64> &times, qint64 longest)
{
    std::unordered_map<qint64, int> breaks;
    for (std::size_t i = 1; i < times.size(); ++i) {
        if (times[i] - times[i - 1] > longest)
            ++breaks[times[i - 1] % secondsOfDay];
    }
    return breaks;
}

void remarkGaps(const PriceTable &table, bool daily, Remarks &remarks)
{
    const std::vector<qint64> &times = table.times;
    const qint64 step = usualStep(times);
    const qint64 longDays = daily ? std::max(usualDays, (5 * step / 2) / secondsOfDay) : usualDays;
    const qint64 longInside = 5 * step;
    const std::unordered_map<qint64, int> breaks = daily ? std::unordered_map<qint64, int>() : usualBreaks(times, longInside);
    for (std::size_t i = 1; i < times.size(); ++i) {
        const qint64 gap = times[i] - times[i - 1];
        const qint64 days = times[i] / secondsOfDay - times[i - 1] / secondsOfDay;
        if (days > longDays) {
            remarks.add(PriceConcern::Gap, i, {QStringLiteral("days"), QString::number(days)});
        } else if (!daily && days == 0 && gap > longInside) {
            const auto usual = breaks.find(times[i - 1] % secondsOfDay);
            if (usual == breaks.end() || usual->second < 3)
                remarks.add(PriceConcern::Gap, i, {QStringLiteral("minutes"), QString::number(gap / 60)});
        }
    }
}

bool isOdd(double value)
{
    return std::isnan(value) || value == 0;
}

void remarkLast(
    const PriceTable &table, const ScanNotes &notes, const PriceOrder &order, Remarks &remarks, std::vector<PriceRemark> &all)
{
    if (table.times.empty())
        return;
    const std::size_t last = table.times.size() - 1;
    if (notes.lastLineWithoutPrice > 0 && notes.lastTimeWithoutPrice > table.times[last]) {
        all.push_back({PriceConcern::UnfinishedBar, notes.lastLineWithoutPrice, notes.lastTimeWithoutPrice, {}});
        return;
    }
    const auto missing = [&](const std::vector<double> &column) {
        return !column.empty() && last > 0 && std::isnan(column[last]) && !std::isnan(column[last - 1]);
    };
    const std::vector<double> &volume = table.volume;
    const bool noTrade = !volume.empty() && last > 0 && isOdd(volume[last]) && !isOdd(volume[last - 1]);
    if (order.odd || noTrade || missing(table.open) || missing(table.high) || missing(table.low))
        remarks.add(PriceConcern::UnfinishedBar, last);
}

} // namespace

bool remarkPrices(const PriceTable &table, const ScanNotes &notes, const PriceOrder &order, std::vector<PriceRemark> &all,
    const PriceProgress &progress)
{
    Remarks remarks(table, all);
    if (order.unsorted)
        all.push_back({PriceConcern::Unsorted, order.unsortedLine, 0, {}});
    if (order.duplicates > 0)
        all.push_back({PriceConcern::Duplicates, order.duplicateLine, 0, {QString::number(order.duplicates)}});
    for (std::size_t i = 0; i < table.times.size(); ++i) {
        if (i % rowsBetweenCalls == 0 && !progress())
            return false;
        const auto zero = [&](const std::vector<double> &column) { return !column.empty() && column[i] == 0; };
        if (zero(table.close) || zero(table.open) || zero(table.high) || zero(table.low))
            remarks.add(PriceConcern::ZeroPrice, i);
        // The ratio of most steps is far from any split: no need for the list.
        if (i > 0 && std::abs(table.close[i] - table.close[i - 1]) > 0.4 * std::abs(table.close[i - 1])) {
            if (const QString split = splitAt(table, i); !split.isEmpty())
                remarks.add(PriceConcern::SuspectedSplit, i, {split});
        }
    }
    if (table.times.size() > 2)
        remarkGaps(table, order.daily, remarks);
    remarkLast(table, notes, order, remarks, all);
    return progress();
}

} // namespace tenbin
