// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: market.day: what is known of the share's prices on the day, before the open (stretched) and in the session.
#include "core/charts/marketvalues.h"
#include "core/charts/valueaxis.h"
#include "core/figures/claims.h"
#include "core/values/zonetext.h"

#include <algorithm>

namespace tenbin {

namespace {

// The x axis runs from 0 to 1: the time before the open is stretched to half of it, a small gap parts the two panels.
constexpr double preOpenEnd = 0.50;
constexpr double sessionStart = 0.53;

struct Clock {
    QTime preOpen, open, close;

    [[nodiscard]] bool isValid() const { return open.isValid() && close.isValid() && open < close; }
    [[nodiscard]] bool hasPreOpen() const { return preOpen.isValid() && preOpen < open; }
    [[nodiscard]] QTime start() const { return hasPreOpen() ? preOpen : open; }
    [[nodiscard]] bool contains(QTime time) const { return time.isValid() && time >= start() && time <= close; }

    /// Position on the x axis; `open` itself belongs to the session.
    [[nodiscard]] double position(QTime time) const
    {
        if (time < open)
            return preOpenEnd * preOpen.secsTo(time) / preOpen.secsTo(open);
        const double from = hasPreOpen() ? sessionStart : 0.0;
        return from + (1 - from) * open.secsTo(time) / open.secsTo(close);
    }
    /// The end of a span that may touch the open from before.
    [[nodiscard]] double endPosition(QTime time) const { return time == open && hasPreOpen() ? preOpenEnd : position(time); }
    /// Share of the whole day in its true length.
    [[nodiscard]] double fraction(QTime time) const { return static_cast<double>(start().secsTo(time)) / start().secsTo(close); }
};

struct KnownPrice {
    QTime time;
    const FactValue *value = nullptr;
    QString name; ///< "Open", "Close"; empty for a moment known by its time
    int datum = -1;
    bool strong = false;
};

/// When the article's price was traded; `to` is the end of the last minute.
struct ArticleSpan {
    QTime from, to, last;
    [[nodiscard]] bool isValid() const { return from.isValid() && last.isValid() && from <= last; }
    [[nodiscard]] int minutes() const { return from.secsTo(to) / 60; }
};

struct Day {
    Clock clock;
    ArticleSpan article;
    const FactValue *price = nullptr; ///< the article's; null unless the article has one
    const FactValue *previous = nullptr;
    const FactValue *close = nullptr;
    const FigureValue *change = nullptr; ///< close against the previous close
    const FigureValue *claimed = nullptr; ///< the article's change
    const FactValue *high = nullptr, *low = nullptr;
    std::vector<KnownPrice> prices; ///< in order of time
};

ArticleSpan articleSpan(const MarketPart &part, const Clock &clock)
{
    ArticleSpan span{timeOf(part.articleFrom), {}, timeOf(part.articleTo)};
    span.to = span.last.addSecs(60);
    return clock.contains(span.from) && clock.contains(span.to) ? span : ArticleSpan{};
}

std::vector<KnownPrice> knownPrices(const MarketValues &values, const Clock &clock, const Language &language)
{
    const MarketPart &part = values.part();
    std::vector<KnownPrice> prices;
    for (const Snapshot &snapshot : part.snapshots) {
        const QTime time = timeOf(snapshot.time);
        const FactValue *value = values.fact(snapshot.fact);
        if (value && clock.contains(time))
            prices.push_back({time, value, {}});
    }
    if (const FactValue *open = values.fact(part.sessionOpen))
        prices.push_back({clock.open, open, language.translate("Market", "Open")});
    if (const FactValue *close = values.fact(part.sessionClose))
        prices.push_back({clock.close, close, language.translate("Market", "Close"), -1, true});
    std::stable_sort(prices.begin(), prices.end(), [](const KnownPrice &a, const KnownPrice &b) { return a.time < b.time; });
    return prices;
}

Day dayOf(const MarketValues &values, const Language &language)
{
    const MarketPart &part = values.part();
    Day day;
    day.clock = {timeOf(part.preOpen), timeOf(part.open), timeOf(part.close)};
    if (!day.clock.isValid())
        return day;
    day.article = articleSpan(part, day.clock);
    const FactValue *price = values.fact(part.price);
    day.price = price && price->voice != Voice::Checked ? price : nullptr;
    day.previous = values.fact(part.sessionPrevious);
    day.close = values.fact(part.sessionClose);
    day.change = values.figure(part.sessionChangePercent);
    day.claimed = values.figure(part.changePercent);
    day.high = values.fact(part.sessionHigh);
    day.low = values.fact(part.sessionLow);
    day.prices = knownPrices(values, day.clock, language);
    return day;
}

// ---- data ----

int indexOf(const ChartSpec &spec, const QString &id)
{
    const auto found = std::find_if(spec.data.begin(), spec.data.end(), [&](const Datum &datum) { return datum.id == id; });
    return found == spec.data.end() ? -1 : static_cast<int>(found - spec.data.begin());
}

/// The article's price says of itself what the title says; only the base of its percentage needs the footer, and not even that
/// where the claim made of it is wrong: the footer says so then.
void addData(ChartSpec &spec, PlanContext &context, Day &day, const MarketPart &part)
{
    using Caveats = PlanContext::Caveats;
    if (day.price) {
        context.addFact(spec, part.price, Caveats::InTableOnly);
        if (day.claimed)
            context.addFigure(spec, part.changePercent, Caveats::InTableOnly);
        if (wrongClaimCaveats(context.story(), context.figures(), spec.id, context.language()).isEmpty())
            context.addReadingCaveats({part.change});
    }
    for (KnownPrice &price : day.prices)
        price.datum = context.addFact(spec, price.value->fact->id);
    for (const QString &id : {part.sessionHigh, part.sessionLow, part.sessionPrevious, part.sessionChangePercent})
        context.add(spec, id);
}

// ---- axes ----

AxisSpan priceSpan(const Day &day)
{
    AxisSpan span;
    for (const KnownPrice &price : day.prices)
        span.add(price.value->quantity);
    const bool placed = day.price && day.article.isValid();
    for (const FactValue *value : {placed ? day.price : nullptr, day.previous, day.high, day.low}) {
        if (value)
            span.add(value->quantity);
    }
    if (day.high) // its label stands above the band
        span.high = std::max(span.high, Rational(day.high->quantity.high + (span.high - span.low) / 12));
    return span;
}

/// Every ten minutes before the open, the open, then every second hour that leaves room to it.
Axis timeAxis(const Clock &clock)
{
    Axis axis;
    axis.grid = false;
    if (clock.hasPreOpen()) {
        for (QTime time = clock.preOpen; time < clock.open; time = time.addSecs(10 * 60))
            axis.ticks.push_back({clock.position(time), timeText(time)});
    }
    axis.ticks.push_back({clock.position(clock.open), timeText(clock.open)});
    for (int hour = clock.open.hour() + 2; hour < clock.close.hour(); ++hour) {
        const QTime time(hour, 0);
        if (hour % 2 == 0 && clock.open.secsTo(time) >= 2 * 3600 && time.secsTo(clock.close) >= 3600)
            axis.ticks.push_back({clock.position(time), timeText(time)});
    }
    axis.ticks.push_back({clock.position(clock.close), timeText(clock.close)});
    return axis;
}

// ---- marks ----

QString timeRange(QTime from, QTime to, const Language &language)
{
    return from == to ? timeText(from) : language.translate("Market", "%1–%2").arg(timeText(from), timeText(to));
}

void addPanels(ChartSpec &spec, const Clock &clock, const Language &language)
{
    if (clock.hasPreOpen()) {
        const QString title =
            language.translate("Market", "Before the open  %1 (stretched)").arg(timeRange(clock.preOpen, clock.open, language));
        spec.marks.push_back(PanelMark{.x1 = 0, .x2 = preOpenEnd, .title = title, .shaded = true});
    }
    const QString title = language.translate("Market", "Session  %1").arg(timeRange(clock.open, clock.close, language));
    spec.marks.push_back(PanelMark{.x1 = clock.position(clock.open), .x2 = 1, .title = title});
}

void addBand(ChartSpec &spec, const Day &day, const Language &language)
{
    if (!day.high || !day.low || day.low->quantity.low > day.high->quantity.high)
        return;
    BandMark band;
    band.datumLow = indexOf(spec, day.low->fact->id);
    band.datumHigh = indexOf(spec, day.high->fact->id);
    band.x1 = day.clock.position(day.clock.open);
    band.x2 = 1;
    band.low = toDouble(day.low->quantity.low);
    band.high = toDouble(day.high->quantity.high);
    band.tone = toneOf(day.high->voice == Voice::WhatIf ? day.high->voice : day.low->voice);
    band.lowLabel = language.translate("Market", "Low %1 (time not recorded)").arg(priceText(*day.low, language));
    band.highLabel = language.translate("Market", "High %1 (time not recorded)").arg(priceText(*day.high, language));
    spec.marks.push_back(band);
}

void addPrices(ChartSpec &spec, const Day &day, const Language &language)
{
    for (std::size_t i = 1; i < day.prices.size(); ++i) {
        const KnownPrice &a = day.prices[i - 1];
        const KnownPrice &b = day.prices[i];
        const Voice voice = b.value->voice == Voice::WhatIf ? b.value->voice : a.value->voice;
        spec.marks.push_back(LineMark{.x1 = day.clock.position(a.time),
            .y1 = toDouble(a.value->quantity.middle()),
            .x2 = day.clock.position(b.time),
            .y2 = toDouble(b.value->quantity.middle()),
            .style = LineMark::Style::Dotted,
            .tone = toneOf(voice)});
    }
    for (const KnownPrice &price : day.prices) {
        PointMark point;
        point.datum = price.datum;
        point.x = point.xHigh = day.clock.position(price.time);
        point.y = toDouble(price.value->quantity.low);
        point.yHigh = toDouble(price.value->quantity.high);
        point.tone = toneOf(price.value->voice);
        point.strong = price.strong;
        const QString text = priceText(*price.value, language);
        if (price.strong) {
            point.label = price.name;
            point.more = QStringList{text};
        } else {
            point.label = price.name.isEmpty() ? language.translate("Market", "%1  %2").arg(timeText(price.time), text)
                                               : language.translate("Market", "%1 %2").arg(price.name, text);
        }
        spec.marks.push_back(point);
    }
}

void addPreviousClose(ChartSpec &spec, const Day &day, const Language &language)
{
    if (!day.previous)
        return;
    const double y = toDouble(day.previous->quantity.middle());
    const QString label = language.translate("Market", "Previous close %1").arg(priceText(*day.previous, language));
    spec.marks.push_back(LineMark{.x1 = 0,
        .y1 = y,
        .x2 = 1,
        .y2 = y,
        .style = LineMark::Style::Dashed,
        .tone = toneOf(day.previous->voice),
        .ink = true,
        .label = label});
}

Tone directionTone(const Quantity &change)
{
    if (change.low > 0)
        return Tone::Rise;
    return change.high < 0 ? Tone::Fall : Tone::Context;
}

void addArrow(ChartSpec &spec, const Day &day, const QString &figure, const Language &language)
{
    if (!day.previous || !day.close || !day.change || day.previous->quantity == day.close->quantity)
        return;
    ArrowMark arrow;
    arrow.datum = indexOf(spec, figure);
    arrow.x = 0.94;
    arrow.fromLow = toDouble(day.previous->quantity.low);
    arrow.fromHigh = toDouble(day.previous->quantity.high);
    arrow.toLow = toDouble(day.close->quantity.low);
    arrow.toHigh = toDouble(day.close->quantity.high);
    arrow.fromX = arrow.x;
    arrow.toX = 1;
    arrow.tone = directionTone(*day.change->quantity);
    arrow.ink = arrow.tone == Tone::Context;
    arrow.label = valueText(*day.change, language);
    spec.marks.push_back(arrow);
}

void addArticle(ChartSpec &spec, const Day &day, const QString &fact, const Language &language)
{
    if (!day.price || !day.article.isValid())
        return;
    CalloutMark callout;
    callout.datum = indexOf(spec, fact);
    callout.x1 = day.clock.position(day.article.from);
    callout.x2 = day.clock.endPosition(day.article.to);
    callout.low = toDouble(day.price->quantity.low);
    callout.high = toDouble(day.price->quantity.high);
    callout.tone = toneOf(day.price->voice);
    callout.lines.append(language.translate("Market", "Article %1").arg(valueText(*day.price, language)));
    const QString times = timeRange(day.article.from, day.article.last, language);
    callout.lines.append(
        day.claimed ? language.translate("Market", "%1, %2").arg(times, valueText(*day.claimed, language)) : times);
    spec.marks.push_back(callout);
}

void addStrip(ChartSpec &spec, const Day &day, const Language &language)
{
    if (!day.price || !day.article.isValid() || !day.clock.hasPreOpen())
        return;
    StripMark strip;
    strip.title = language.translate("Market", "The same day in its true length");
    strip.shadedTo = day.clock.fraction(day.clock.open);
    strip.markFrom = day.clock.fraction(day.article.from);
    strip.markTo = day.clock.fraction(day.article.to);
    strip.tone = toneOf(day.price->voice);
    strip.markLabel = language.translate("Market", "the article's price: %1").arg(durationText(day.article.minutes(), language));
    strip.spanLabel =
        language.translate("Market", "session: %1").arg(durationText(day.clock.open.secsTo(day.clock.close) / 60, language));
    spec.marks.push_back(strip);
}

// ---- words ----

QString articleClause(const Day &day, const Language &language)
{
    const QString price = valueText(*day.price, language);
    if (!day.article.isValid())
        return language.translate("Market", "The article's price is %1").arg(price);
    const QString minutes = durationText(day.article.minutes(), language);
    return (day.article.to <= day.clock.open ? language.translate("Market", "The article's %1 lasted %2 before the open")
                                             : language.translate("Market", "The article's %1 lasted %2 of the session"))
        .arg(price, minutes);
}

QString closeClause(const Day &day, const Language &language)
{
    const QString close = valueText(*day.close, language);
    if (!day.change)
        return language.translate("Market", "the day closed at %1").arg(close);
    Quantity size = *day.change->quantity;
    if (size.low <= 0 && size.high >= 0)
        return size.isPoint() ? language.translate("Market", "the day closed unchanged at %1").arg(close)
                              : language.translate("Market", "the day closed at %1").arg(close);
    const bool falls = size.high < 0;
    if (falls)
        size = {-size.high, -size.low, size.unit};
    NumberStyle style = styleOf(*day.change->figure);
    style.show = Show::Percent;
    style.signedValue = false;
    return (falls ? language.translate("Market", "the day closed %1 down at %2")
                  : language.translate("Market", "the day closed %1 up at %2"))
        .arg(quantityText(size, style, language), close);
}

QString titleOf(const Day &day, const MarketPart &part, const Language &language)
{
    if (day.price && day.close)
        return language.translate("Market", "%1;\n%2").arg(articleClause(day, language), closeClause(day, language));
    if (day.price)
        return articleClause(day, language);
    if (day.close)
        return language.translate("Market", "%1: %2").arg(part.symbol, closeClause(day, language));
    return language.translate("Market", "%1 on %2").arg(part.symbol, dateText(part.date, language));
}

QString placeOfTimes(const QString &zone, const Language &language)
{
    const QString text = zoneText(zone, language);
    return text.isEmpty() ? language.translate("Market", "local time") : text;
}

QString subtitleOf(const ValueAxis &axis, const Day &day, const MarketPart &part, const Language &language)
{
    const QString what = day.price ? language.pick(day.price->fact->label) : part.symbol;
    const QString text = language.translate("Market", "%1 in %2, %3, %4")
                             .arg(what, axis.scale.unit, dateText(part.date, language), placeOfTimes(part.timeZone, language));
    if (axis.low == 0)
        return text;
    const QString start = quantityText(Quantity::point(axis.low, *parseUnit(u"USD")), {.digits = 5}, language);
    return language.translate("Market", "%1. The scale starts at %2").arg(text, start);
}

} // namespace

ChartPlan planDay(const MarketValues &values, const ViewOptions &options, Basis basis)
{
    const Language &language = options.language;
    const MarketPart &part = values.part();
    Day day = dayOf(values, language);
    if (!day.clock.isValid())
        return tl::unexpected(
            ChartUnavailable{language.translate("Market", "This story does not say when the market opens and closes.")});
    if (day.prices.empty() || (day.prices.size() < 2 && !(day.high && day.low)))
        return tl::unexpected(ChartUnavailable{language.translate("Market", "This story has too few prices of the day.")});
    PlanContext context(values.story(), values.figures(), options);
    ChartSpec spec;
    spec.id = QStringLiteral("market.day");
    addData(spec, context, day, part);
    const ValueAxis axis = linearValueAxis(priceSpan(day), AxisStart::Data, *parseUnit(u"USD / share"), Show::Plain, language);
    spec.x = timeAxis(day.clock);
    spec.y = axis.axis;
    addPanels(spec, day.clock, language);
    addBand(spec, day, language);
    addPreviousClose(spec, day, language);
    addPrices(spec, day, language);
    addArrow(spec, day, part.sessionChangePercent, language);
    addArticle(spec, day, part.price, language);
    addStrip(spec, day, language);
    spec.title = titleOf(day, part, language);
    spec.subtitle = subtitleOf(axis, day, part, language);
    finishMarket(spec, context, basis);
    return spec;
}

} // namespace tenbin
