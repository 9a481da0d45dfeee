// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: sorting bars and telling days from minutes.
#include "core/market/priceorder.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tenbin {

namespace {

constexpr std::size_t rowsBetweenCalls = 1 << 16; // far less than 50 ms
constexpr qint64 summerTime = 2 * 3600; // clock times of daily bars in UTC move with it
constexpr std::size_t fewestForOddBar = 10;

bool goesOn(std::size_t row, const PriceProgress &progress)
{
    return row % rowsBetweenCalls != 0 || progress();
}

bool same(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

bool sameBar(PriceTable &table, std::size_t a, std::size_t b)
{
    for (const std::vector<double> *column : table.prices()) {
        if (!column->empty() && !same((*column)[a], (*column)[b]))
            return false;
    }
    return true;
}

/// Merges sorted runs of `size` until one is left.
bool mergeRuns(std::vector<quint32> &rows, const std::vector<qint64> &times, std::size_t size, const PriceProgress &progress)
{
    std::vector<quint32> merged(rows.size());
    for (; size < rows.size(); size *= 2) {
        for (std::size_t begin = 0; begin < rows.size(); begin += 2 * size) {
            const std::size_t middle = std::min(begin + size, rows.size()), end = std::min(begin + 2 * size, rows.size());
            for (std::size_t a = begin, b = middle, out = begin; out < end; ++out) {
                if (!goesOn(out, progress))
                    return false;
                merged[out] = b == end || (a < middle && times[rows[a]] <= times[rows[b]]) ? rows[a++] : rows[b++];
            }
        }
        rows.swap(merged);
    }
    return true;
}

template <typename Value>
void permute(std::vector<Value> &values, std::vector<quint32> &rows)
{
    constexpr quint32 done = 1U << 31; // two thousand million bytes hold fewer lines
    if (values.empty())
        return;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if ((rows[i] & done) != 0)
            continue;
        const Value first = values[i];
        std::size_t to = i;
        for (std::size_t from = rows[to]; from != i; from = rows[to]) {
            values[to] = values[from];
            rows[to] |= done;
            to = from;
        }
        values[to] = first;
        rows[to] |= done;
    }
    for (quint32 &row : rows)
        row &= ~done;
}

bool sortRows(PriceTable &table, const PriceProgress &progress)
{
    std::vector<quint32> rows(table.times.size());
    std::iota(rows.begin(), rows.end(), 0U);
    const auto earlier = [&](quint32 a, quint32 b) { return table.times[a] < table.times[b]; };
    for (std::size_t begin = 0; begin < rows.size(); begin += rowsBetweenCalls) {
        const auto first = rows.begin() + std::ptrdiff_t(begin);
        std::stable_sort(first, first + std::ptrdiff_t(std::min(rowsBetweenCalls, rows.size() - begin)), earlier);
        if (!progress())
            return false;
    }
    if (!mergeRuns(rows, table.times, rowsBetweenCalls, progress))
        return false;
    permute(table.lines, rows);
    for (std::vector<double> *column : table.prices()) {
        permute(*column, rows);
        if (!progress())
            return false;
    }
    permute(table.times, rows);
    return true;
}

/// Each day once, all at about one time of the clock; the newest of many may stand at another, when it was not over.
bool isDaily(const std::vector<qint64> &times, bool &odd)
{
    odd = false;
    const auto dayOf = [](qint64 time) { return (time >= 0 ? time : time - secondsOfDay + 1) / secondsOfDay; };
    std::optional<qint64> clock;
    std::size_t different = 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        different += i > 0 && times[i] != times[i - 1];
        const qint64 now = times[i] - dayOf(times[i]) * secondsOfDay;
        const bool fits = (!clock || std::abs(now - *clock) <= summerTime)
            && (i == 0 || times[i] == times[i - 1] || dayOf(times[i]) != dayOf(times[i - 1]));
        if (!clock)
            clock = now;
        if (fits)
            continue;
        if (i + 1 < times.size() || different < fewestForOddBar)
            return false;
        odd = true;
    }
    return true;
}

/// Of bars with one time the one that stands later in the file is kept.
bool dropDuplicates(PriceTable &table, ScanNotes &notes, PriceOrder &order, const PriceProgress &progress)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < table.times.size(); ++i) {
        if (!goesOn(i, progress))
            return false;
        std::size_t to = kept;
        if (kept > 0 && table.times[i] == table.times[kept - 1]) {
            to = kept - 1;
            const quint32 earlier = std::min(table.lines[i], table.lines[to]);
            const quint32 later = std::max(table.lines[i], table.lines[to]);
            ++order.duplicates;
            if (order.duplicateLine == 0)
                order.duplicateLine = later;
            if (!sameBar(table, i, to))
                notes.skip(earlier, SkipReason::Duplicate, {});
            if (table.lines[i] < table.lines[to])
                continue;
        } else {
            ++kept;
        }
        table.times[to] = table.times[i];
        table.lines[to] = table.lines[i];
        for (std::vector<double> *column : table.prices()) {
            if (!column->empty())
                (*column)[to] = (*column)[i];
        }
    }
    table.times.resize(kept);
    table.lines.resize(kept);
    for (std::vector<double> *column : table.prices()) {
        if (!column->empty())
            column->resize(kept);
    }
    return true;
}

} // namespace

std::optional<PriceOrder> orderPrices(PriceTable &table, ScanNotes &notes, const PriceProgress &progress)
{
    PriceOrder order;
    qint64 rises = 0, falls = 0;
    std::size_t firstRise = 0, firstFall = 0;
    for (std::size_t i = 1; i < table.times.size(); ++i) {
        if (!goesOn(i, progress))
            return std::nullopt;
        if (table.times[i] > table.times[i - 1] && rises++ == 0)
            firstRise = i;
        if (table.times[i] < table.times[i - 1] && falls++ == 0)
            firstFall = i;
    }
    order.newestFirst = falls > rises;
    order.unsorted = rises > 0 && falls > 0;
    if (order.unsorted)
        order.unsortedLine = table.lines[order.newestFirst ? firstRise : firstFall];
    if (falls > 0 && rises == 0) {
        std::reverse(table.times.begin(), table.times.end());
        std::reverse(table.lines.begin(), table.lines.end());
        for (std::vector<double> *column : table.prices()) {
            std::reverse(column->begin(), column->end());
            if (!progress())
                return std::nullopt;
        }
    } else if (falls > 0 && !sortRows(table, progress)) {
        return std::nullopt;
    }
    order.daily = isDaily(table.times, order.odd);
    if (order.daily) {
        for (qint64 &time : table.times)
            time -= ((time % secondsOfDay) + secondsOfDay) % secondsOfDay;
    }
    if (!progress() || !dropDuplicates(table, notes, order, progress))
        return std::nullopt;
    return order;
}

} // namespace tenbin
