// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: market.history: its title and what is said below it.
#include "core/charts/historyparts.h"
#include "core/values/zonetext.h"

#include <cmath>

namespace tenbin {

NumberStyle priceStyle(double value)
{
    return std::abs(value) < 1 ? NumberStyle{.digits = 4} : NumberStyle{.digits = 9, .cents = true};
}

std::optional<Rational> priceChange(double from, double to)
{
    const std::optional<Rational> a = exactPrice(from);
    const std::optional<Rational> b = exactPrice(to);
    if (!a || !b || signOf(*a) <= 0)
        return std::nullopt;
    return Rational(*b / *a - 1);
}

QString rebasedText(const HistorySeries &series, const Language &language)
{
    const PriceSeries &prices = series.prices();
    const auto from = firstCloseFrom(prices, series.first, series.last);
    const auto to = lastCloseBefore(prices, series.last, series.first);
    const std::optional<Rational> change = from && to ? priceChange(prices.close[*from], prices.close[*to]) : std::nullopt;
    return change ? quantityText(Quantity::point((*change + 1) * 100), {.digits = 4}, language) : QString();
}

namespace {

QString priceWords(double value, const Unit &unit, const Language &language)
{
    const std::optional<Rational> exact = exactPrice(value);
    return exact ? quantityText(Quantity::point(*exact, unit), priceStyle(value), language) : QString();
}

/// "1.73% higher"; the words are part of a sentence.
QString higherText(const Rational &change, const Language &language)
{
    if (signOf(change) == 0)
        return language.translate("History", "unchanged");
    const QString size = quantityText(Quantity::point(magnitudeOf(change)), {.show = Show::Percent}, language);
    return language
        .translate(
            "History", signOf(change) > 0 ? QT_TRANSLATE_NOOP("History", "%1 higher") : QT_TRANSLATE_NOOP("History", "%1 lower"))
        .arg(size);
}

QString rebasedTitle(const HistoryShown &h)
{
    const QString start = barText(h.share.prices().times[h.firstClose], h.share.prices().daily, h.language);
    const QString share = rebasedText(h.share, h.language);
    const QString index = h.index ? rebasedText(*h.index, h.language) : QString();
    if (index.isEmpty())
        return h.language.translate("History", "From 100 on %1,\n%2 came to %3").arg(start, h.share.name, share);
    return h.language.translate("History", "From 100 on %1,\n%2 came to %3 and %4 to %5")
        .arg(start, h.share.name, share, h.index->name, index);
}

} // namespace

QString historyTitle(const HistoryShown &h)
{
    const PriceSeries &prices = h.share.prices();
    const double first = prices.close[h.firstClose];
    const double last = prices.close[h.lastClose];
    const std::optional<Rational> span = priceChange(first, last);
    if (h.kind == HistoryKind::Rebased && span)
        return rebasedTitle(h);
    const bool showsDay = h.event && h.isVisible(*h.event) && h.before && h.after;
    const std::optional<Rational> day = showsDay ? priceChange(prices.close[*h.before], prices.close[*h.after]) : std::nullopt;
    if (day && span)
        return h.language.translate("History", "%1 closed %2 on %3\nand %4 over the time shown")
            .arg(h.share.name, higherText(*day, h.language),
                shortBarText(prices.times[*h.after], prices.times[*h.after], true, h.language), higherText(*span, h.language));
    if (span && h.firstClose != h.lastClose)
        return h.language.translate("History", "%1 went from %2 to %3:\n%4")
            .arg(h.share.name, priceWords(first, h.unit, h.language), priceWords(last, h.unit, h.language),
                higherText(*span, h.language));
    return h.language.translate("History", "%1 closed at %2 on %3")
        .arg(h.share.name, priceWords(last, h.unit, h.language), barText(prices.times[h.lastClose], prices.daily, h.language));
}

bool hasVolume(const HistoryShown &h)
{
    const HistorySeries &share = h.share;
    return h.kind == HistoryKind::Candles && share.trees->volume && share.trees->volume->of(share.first, share.last).high > 0;
}

QString historySubtitle(const HistoryShown &h, const QString &unit)
{
    const PriceSeries &prices = h.share.prices();
    const Language &l = h.language;
    QString text = h.kind == HistoryKind::Rebased ? l.translate("History", "Closing prices, the first ones shown = 100")
        : h.kind == HistoryKind::Candles          ? l.translate("History", "Open, high, low and close")
                                                  : l.translate("History", "Closing price");
    if (h.kind != HistoryKind::Rebased && !unit.isEmpty())
        text = l.translate("History", "%1 in %2").arg(text, unit);
    text = l.translate("History", "%1, %2")
               .arg(text,
                   prices.adjusted ? l.translate("History", "adjusted for dividends and splits")
                                   : l.translate("History", "as traded"));
    text = l.translate("History", "%1, %2")
               .arg(text, prices.daily ? l.translate("History", "daily") : l.translate("History", "within the day"));
    const QString zone = prices.daily || prices.zone.isEmpty() ? QString() : zoneText(prices.zone, l);
    if (!prices.daily && !prices.zone.isEmpty())
        text = l.translate("History", "%1, %2").arg(text, zone.isEmpty() ? prices.zone : zone);
    if (hasVolume(h)) {
        const std::optional<Rational> most = exactPrice(h.share.trees->volume->of(h.share.first, h.share.last).high);
        if (most)
            text = l.translate("History", "%1. Below: volume, at most %2")
                       .arg(text, quantityText(Quantity::point(*most), {.digits = 3}, l));
    }
    return text;
}

} // namespace tenbin
