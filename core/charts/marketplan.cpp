// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the entry to the market charts, and market.move: the article's change beside that of the day.
#include "core/charts/eventstudyplan.h"
#include "core/charts/historyplan.h"
#include "core/charts/marketvalues.h"
#include "core/charts/valueaxis.h"

#include <algorithm>

namespace tenbin {

namespace {

struct Move {
    QString name;
    const FactValue *from = nullptr; ///< price it starts from, if it is a fact
    const FigureValue *fromFigure = nullptr;
    const FactValue *to = nullptr;
    const FigureValue *change = nullptr;
    int datum = -1;
    bool strong = false;
};

NumberStyle percentStyle(const FigureValue &change)
{
    return change.figure ? styleOf(*change.figure) : NumberStyle{.show = Show::PercentChange};
}

QString changeText(const FigureValue &change, const Language &language)
{
    return quantityText(*change.quantity, percentStyle(change), language);
}

/// "636.68 → 627.25ドル", "$636.68 → $627.25": the prices behind a change; a unit behind the number is said once.
QString pricesText(const Move &move, const Language &language)
{
    if ((!move.from && !move.fromFigure) || !move.to)
        return {};
    const NumberStyle style{.digits = 5, .withUnit = language.id() == LanguageId::English, .cents = true};
    const QString from = quantityText(move.from ? move.from->quantity : *move.fromFigure->quantity, style, language);
    return language.translate("Market", "%1 → %2").arg(from, valueText(*move.to, language));
}

/// The article's price from the official close: the same price, another base.
std::optional<FigureValue> fromOfficialClose(const MarketValues &values)
{
    const MarketPart &part = values.part();
    if (!values.fact(part.price) || !values.fact(part.sessionPrevious))
        return std::nullopt;
    const FigureValue value = values.figures().formula(QStringLiteral("%1 / %2 - 1").arg(part.price, part.sessionPrevious), {});
    return value.quantity ? std::optional(value) : std::nullopt;
}

/// What is said of a change by its direction; `rise` and `fall` take the size without its sign.
struct DirectionWords {
    const char *rise;
    const char *fall;
    const char *unchanged;
    const char *either; ///< a range across zero, with its signs
};

constexpr DirectionWords articleWords{QT_TRANSLATE_NOOP("Market", "The article has the share up %1"),
    QT_TRANSLATE_NOOP("Market", "The article has the share down %1"),
    QT_TRANSLATE_NOOP("Market", "The article has the share unchanged"),
    QT_TRANSLATE_NOOP("Market", "The article has the share at %1")};
constexpr DirectionWords dayWords{QT_TRANSLATE_NOOP("Market", "it closed the day up %1"),
    QT_TRANSLATE_NOOP("Market", "it closed the day down %1"), QT_TRANSLATE_NOOP("Market", "it closed the day unchanged"),
    QT_TRANSLATE_NOOP("Market", "it closed the day at %1")};
constexpr DirectionWords agreeingWords{QT_TRANSLATE_NOOP("Market", "it closed the day up as well, by %1"),
    QT_TRANSLATE_NOOP("Market", "it closed the day down as well, by %1"), dayWords.unchanged, dayWords.either};
constexpr DirectionWords dayOnlyWords{QT_TRANSLATE_NOOP("Market", "The share closed the day up %1"),
    QT_TRANSLATE_NOOP("Market", "The share closed the day down %1"),
    QT_TRANSLATE_NOOP("Market", "The share closed the day unchanged"),
    QT_TRANSLATE_NOOP("Market", "The share closed the day at %1")};

QString directionText(const FigureValue &change, const DirectionWords &words, const Language &language)
{
    Quantity size = *change.quantity;
    const bool falls = size.high < 0;
    if (!falls && size.low <= 0)
        return size.isPoint() ? language.translate("Market", words.unchanged)
                              : language.translate("Market", words.either).arg(changeText(change, language));
    if (falls)
        size = {-size.high, -size.low, size.unit};
    NumberStyle style = percentStyle(change);
    style.show = Show::Percent;
    style.signedValue = false;
    return language.translate("Market", falls ? words.fall : words.rise).arg(quantityText(size, style, language));
}

bool sameDirection(const FigureValue &a, const FigureValue &b)
{
    return (a.quantity->low > 0 && b.quantity->low > 0) || (a.quantity->high < 0 && b.quantity->high < 0);
}

QString titleOf(const FigureValue *article, const FigureValue *day, const Language &language)
{
    if (!article)
        return directionText(*day, dayOnlyWords, language);
    const QString articleText = directionText(*article, articleWords, language);
    if (!day)
        return articleText;
    const QString dayText = directionText(*day, sameDirection(*article, *day) ? agreeingWords : dayWords, language);
    return language.translate("Market", "%1;\n%2").arg(articleText, dayText);
}

void addMove(ChartSpec &spec, const Move &move, const Language &language)
{
    const int position = static_cast<int>(spec.x.categories.size());
    spec.x.categories.push_back(
        {.name = move.name, .detail = pricesText(move, language), .strong = move.strong, .datum = move.datum});
    const Quantity &change = *move.change->quantity;
    spec.marks.push_back(BarMark{.datum = move.datum,
        .category = position,
        .low = toDouble(change.low),
        .high = toDouble(change.high),
        .tone = toneOf(move.change->voice),
        .strong = move.strong,
        .label = changeText(*move.change, language)});
}

/// A change the article itself states; a checked one standing in for it is no claim of the article.
const FigureValue *articleChange(const MarketValues &values)
{
    const FigureValue *change = values.figure(values.part().changePercent);
    return change && change->voice != Voice::Checked ? change : nullptr;
}

} // namespace

ChartPlan planMove(const MarketValues &values, const ViewOptions &options, Basis basis)
{
    const Language &language = options.language;
    const MarketPart &part = values.part();
    PlanContext context(values.story(), values.figures(), options);
    ChartSpec spec;
    spec.id = QStringLiteral("market.move");
    std::vector<Move> moves;
    const FigureValue *article = articleChange(values);
    const FigureValue *day = values.figure(part.sessionChangePercent);
    if (!article && !day)
        return tl::unexpected(ChartUnavailable{language.translate("Market", "This story has no change of the share price.")});
    if (article)
        moves.push_back({.name = language.translate("Market", "Article"),
            .fromFigure = values.figure(part.previousClose),
            .to = values.fact(part.price),
            .change = article,
            .datum = context.addFigure(spec, part.changePercent),
            .strong = basis == Basis::Article});
    const std::optional<FigureValue> official = article ? fromOfficialClose(values) : std::nullopt;
    if (official) {
        const QString label = language.translate("Market", "Article's price, from the official close");
        moves.push_back({.name = language.translate("Market", "From the official close"),
            .from = values.fact(part.sessionPrevious),
            .to = values.fact(part.price),
            .change = &*official,
            .datum = context.addValue(
                spec, *official, QStringLiteral("market:price-from-official-close"), label, {}, {.show = Show::PercentChange})});
    }
    if (day)
        moves.push_back({.name = language.translate("Market", "Close of the day"),
            .from = values.fact(part.sessionPrevious),
            .to = values.fact(part.sessionClose),
            .change = day,
            .datum = context.addFigure(spec, part.sessionChangePercent),
            .strong = basis == Basis::Checked || !article});
    for (const QString &id : {part.previousClose, part.price, part.sessionPrevious, part.sessionClose})
        context.add(spec, id);
    AxisSpan span;
    for (const Move &move : moves)
        span.add(*move.change->quantity);
    const ValueAxis axis = linearValueAxis(span, AxisStart::Zero, {}, Show::PercentChange, language);
    spec.y = axis.axis;
    for (const Move &move : moves)
        addMove(spec, move, language);
    spec.x = categoryAxis(std::move(spec.x.categories));
    spec.barWidth = 0.4;
    spec.title = titleOf(article, day, language);
    spec.subtitle = language.translate("Market", "Change of the share price in %1, %2, %3")
                        .arg(axis.scale.unit, part.symbol, dateText(part.date, language));
    finishMarket(spec, context, basis);
    return spec;
}

ChartPlan planMarket(const QString &id, const Story &story, const Figures &figures, const ViewOptions &options)
{
    const Language &language = options.language;
    if (id == QLatin1String("market.history"))
        return planHistory(story, figures, options);
    if (id == QLatin1String("market.event-study"))
        return planEventStudy(story, figures, options);
    if (!story.market)
        return tl::unexpected(ChartUnavailable{language.translate("Market", "This story has no share prices.")});
    const MarketValues values(story, figures);
    if (id == QLatin1String("market.move"))
        return planMove(values, options, figures.scenario().basis);
    if (id == QLatin1String("market.day"))
        return planDay(values, options, figures.scenario().basis);
    return tl::unexpected(ChartUnavailable{language.translate("Charts", "There is no chart named %1.").arg(id)});
}

} // namespace tenbin
