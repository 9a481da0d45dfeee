// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: price histories for tests: the same synthetic share and index every time, and price series made of returns.
#pragma once

#include "core/market/quotes.h"
#include "core/story/story.h"

#include <QDate>

#include <cmath>
#include <limits>
#include <random>

namespace tenbin {

inline qint64 midnightOf(QDate date)
{
    return QDate(1970, 1, 1).daysTo(date) * 86400;
}

inline bool isSyntheticHoliday(QDate date)
{
    static const QStringList holidays{QStringLiteral("2024-07-04"), QStringLiteral("2024-09-02"), QStringLiteral("2024-11-28"),
        QStringLiteral("2024-12-25"), QStringLiteral("2025-01-01"), QStringLiteral("2025-01-09"), QStringLiteral("2025-01-20")};
    return date.dayOfWeek() > 5 || holidays.contains(date.toString(Qt::ISODate));
}

inline QDate nextTradingDay(QDate date)
{
    do
        date = date.addDays(1);
    while (isSyntheticHoliday(date));
    return date;
}

/// Nearly normal, the same on every machine: standard distributions may differ.
inline double syntheticNoise(std::mt19937 &random)
{
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += static_cast<double>(random()) / 4294967295.0;
    return sum;
}

inline void addSyntheticBar(PriceSeries &series, QDate date, double close, std::mt19937 &random)
{
    const double before = series.close.empty() ? close : series.close.back();
    const double open = before + (close - before) * 0.25;
    series.times.push_back(midnightOf(date));
    series.open.push_back(open);
    series.close.push_back(close);
    series.high.push_back(std::max(open, close) * (1 + 0.004 * std::abs(syntheticNoise(random))));
    series.low.push_back(std::min(open, close) * (1 - 0.004 * std::abs(syntheticNoise(random))));
    series.volume.push_back(std::round(12e6 + 2e6 * syntheticNoise(random)));
}

struct SyntheticMarket {
    PriceSeries share, index;
};

/// A share like META (about $470 to $700) and an index, June 2024 to April 2025; `surprise` is what the share did on
/// 24 January 2025 beyond alpha + beta × index, as a log return.
inline SyntheticMarket syntheticMarket(double surprise = 0.009)
{
    SyntheticMarket market;
    market.share.symbol = QStringLiteral("META");
    market.index.symbol = QStringLiteral("GSPC");
    std::mt19937 random(20250124);
    double share = 477.49, index = 5283.4;
    for (QDate date(2024, 6, 3); date <= QDate(2025, 4, 30); date = nextTradingDay(date)) {
        addSyntheticBar(market.share, date, share, random);
        addSyntheticBar(market.index, date, index, random);
        const double indexReturn = 0.0006 + 0.008 * syntheticNoise(random);
        const double ordinary = 0.0008 + 1.25 * indexReturn + 0.013 * syntheticNoise(random);
        const bool eventIsNext = nextTradingDay(date) == QDate(2025, 1, 24);
        index *= std::exp(indexReturn);
        share *= std::exp(eventIsNext ? 0.0008 + 1.25 * indexReturn + surprise : ordinary);
    }
    return market;
}

inline DataLink priceLink(DataRole role, const PriceSeries &series)
{
    DataLink link;
    link.role = role;
    link.path = series.symbol + QStringLiteral(".csv");
    link.symbol = series.symbol;
    link.source = {QStringLiteral("架空の価格"), QStringLiteral("Made-up prices")};
    link.licence = {QStringLiteral("CC0 1.0"), QStringLiteral("CC0 1.0")};
    link.prices = std::make_shared<const PriceSeries>(series);
    return link;
}

inline Story withPrices(Story story, const SyntheticMarket &market)
{
    story.data.push_back(priceLink(DataRole::Share, market.share));
    story.data.push_back(priceLink(DataRole::Index, market.index));
    return story;
}

enum class ReturnKind { Simple, Log };

/// Daily closes that start at `start` on `first` and make these returns on the following trading days.
inline PriceSeries seriesOfReturns(QDate first, double start, const std::vector<double> &returns, ReturnKind kind)
{
    PriceSeries series;
    series.times.push_back(midnightOf(first));
    series.close.push_back(start);
    QDate date = first;
    for (const double each : returns) {
        date = nextTradingDay(date);
        series.times.push_back(midnightOf(date));
        series.close.push_back(series.close.back() * (kind == ReturnKind::Log ? std::exp(each) : 1 + each));
    }
    return series;
}

} // namespace tenbin
