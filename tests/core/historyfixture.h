// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: price histories that look real, worked out from a seed, and stories that link them.
#pragma once

#include "core/market/quotes.h"
#include "core/story/story.h"

#include <QDate>
#include <QTimeZone>

#include <cmath>
#include <limits>
#include <memory>
#include <random>

namespace tenbin {

enum class BarLength { Day, Minute };

/// Working days, or the minutes from 9:30 to 16:00 of working days, up to `last`.
inline std::vector<qint64> barTimes(std::size_t rows, BarLength length, QDate last = QDate(2025, 1, 31))
{
    std::vector<qint64> times(rows);
    QDate date = last;
    int minute = 389;
    for (std::size_t i = rows; i > 0; --i) {
        while (date.dayOfWeek() > 5)
            date = date.addDays(-1);
        const qint64 day = date.startOfDay(Qt::UTC).toSecsSinceEpoch();
        times[i - 1] = length == BarLength::Day ? day : day + 60LL * (570 + minute);
        if (length == BarLength::Day || minute-- == 0) {
            minute = 389;
            date = date.addDays(-1);
        }
    }
    return times;
}

/// A random walk that ends at `end`.
inline std::shared_ptr<PriceSeries> walk(
    std::size_t rows, BarLength length = BarLength::Day, double end = 627.25, double step = 0.018, unsigned seed = 7)
{
    auto series = std::make_shared<PriceSeries>();
    series->symbol = QStringLiteral("META");
    series->daily = length == BarLength::Day;
    series->times = barTimes(rows, length);
    for (auto *column : {&series->close, &series->open, &series->high, &series->low, &series->volume})
        column->resize(rows);
    std::mt19937 random(seed);
    const auto normal = [&] { // the same on every machine, unlike std::normal_distribution
        double sum = 0;
        for (int i = 0; i < 12; ++i)
            sum += double(random() % 1'000'000) / 1e6;
        return sum - 6;
    };
    const auto cents = [](double value) { return value < 1 ? value : std::round(value * 100) / 100; };
    double price = end;
    for (std::size_t i = rows; i > 0; --i) {
        const double move = step * normal();
        const double before = price / (1 + std::max(-0.5, move + 0.02 * step));
        const double gap = price * step * 0.3 * normal();
        const std::size_t row = i - 1;
        series->close[row] = cents(price);
        series->open[row] = cents(std::max(price * 0.01, before + gap));
        series->high[row] = cents(std::max(price, series->open[row]) * (1 + step * 0.4 * std::abs(normal())));
        series->low[row] = cents(std::min(price, series->open[row]) * (1 - step * 0.4 * std::abs(normal())));
        series->volume[row] = std::round(12e6 * (1 + std::abs(normal()) + 30 * std::abs(move)));
        price = before;
    }
    return series;
}

inline void link(Story &story, DataRole role, std::shared_ptr<const PriceSeries> prices)
{
    DataLink data;
    data.role = role;
    data.path = role == DataRole::Share ? QStringLiteral("META.csv") : QStringLiteral("SPX.csv");
    data.source = {QStringLiteral("取引所の終値"), QStringLiteral("Exchange closing prices")};
    data.licence = {QStringLiteral("自由利用"), QStringLiteral("free to use")};
    data.prices = std::move(prices);
    story.data.push_back(data);
}

inline std::shared_ptr<PriceSeries> indexWalk(std::size_t rows, BarLength length = BarLength::Day)
{
    auto index = walk(rows, length, 6101.24, 0.008, 11);
    index->symbol = QStringLiteral("SPX");
    return index;
}

} // namespace tenbin
