// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: putting sign, digits, scale and unit of a value or range together; labels of axes.
#include "core/values/numbertext.h"

#include <algorithm>

#include "core/values/digits.h"
#include "core/values/unitwords.h"

namespace tenbin {

namespace {

constexpr int mostExtraDecimals = 6; ///< for ends that would read the same
constexpr int mostExactDecimals = 20;
constexpr char16_t minusSign = u'\u2212';
constexpr int wholePercentDigits = 3; ///< with more digits asked for, changes keep their decimals

bool isPercent(Show show)
{
    return show == Show::Percent || show == Show::PercentChange;
}

/// What is shown, before rounding: both ends, in the unit the words name, and what the rounding must respect.
struct Ends {
    Rational low;
    Rational high;
    [[nodiscard]] bool isPoint() const { return low == high; }
    [[nodiscard]] Rational largest() const
    {
        return isPoint() ? magnitudeOf(low) : std::max<Rational>(magnitudeOf(low), magnitudeOf(high));
    }
    [[nodiscard]] Ends scaled(int exponent) const
    {
        return exponent == 0 ? *this : map([power = powerOfTen(exponent)](const Rational &end) { return Rational(end / power); });
    }
    [[nodiscard]] Ends rounded(int decimals) const
    {
        return map([decimals](const Rational &end) { return roundHalfUp(end, decimals); });
    }
    /// Points, most of all values, are worked on once.
    template <typename Function>
    [[nodiscard]] Ends map(const Function &function) const
    {
        const Rational first = function(low);
        return {first, isPoint() ? first : function(high)};
    }
    bool operator==(const Ends &) const = default;
};

/// Ends after scaling, with the decimals both share.
struct Fitted {
    Ends ends; ///< rounded
    int decimals = 0;
    ScaleStep step;
};

UnitWords wordsFor(const Unit &unit, const NumberStyle &style, const Language &language)
{
    UnitWords words = unitWords(unit, language);
    if (isPercent(style.show)) {
        words = {};
        words.one = words.many = words.axis = QStringLiteral("%");
        words.shift = 2;
        words.scale = ScaleKind::None;
    } else if (style.show == Show::Times) {
        words.one = words.many = words.axis = language.translate("Numbers", "times");
    } else if (style.show == Show::Year) {
        words = {};
        words.scale = ScaleKind::None;
    }
    if (style.cents) {
        words.cents = true;
        words.scale = ScaleKind::None;
    }
    return words;
}

/// A range must not look like a point, and something must not look like nothing.
bool tellsTheTruth(const Ends &exact, const Ends &rounded)
{
    const bool distinct = exact.low == exact.high || rounded.low != rounded.high;
    const bool lowThere = signOf(exact.low) == 0 || signOf(rounded.low) != 0;
    const bool highThere = signOf(exact.high) == 0 || signOf(rounded.high) != 0;
    return distinct && lowThere && highThere;
}

int significantDecimals(const Ends &ends, const NumberStyle &style)
{
    const Rational largest = ends.largest();
    int decimals = decimalsFor(largest, std::max(style.digits, 1));
    if (style.show == Show::PercentChange && style.digits <= wholePercentDigits && largest >= 10)
        decimals = std::min(decimals, 0);
    for (int extra = 0; extra < mostExtraDecimals && !tellsTheTruth(ends, ends.rounded(decimals)); ++extra)
        ++decimals;
    return decimals;
}

int decimalsOf(const Ends &ends, const NumberStyle &style, const UnitWords &words, const ScaleStep &step)
{
    const int exactLow = exactDecimals(ends.low, mostExactDecimals);
    const int exact = ends.isPoint() ? exactLow : std::max(exactLow, exactDecimals(ends.high, mostExactDecimals));
    if (words.cents)
        return style.allDigits ? std::max(exact, 2) : 2;
    if (style.show == Show::Year || (style.show == Show::Count && exact == 0 && step.exponent == 0))
        return 0;
    const int least = step.exponent == 0 ? style.leastDecimals : 0;
    int decimals = style.allDigits ? exact : significantDecimals(ends, style); // below zero: tens, hundreds
    if (least > 0)
        decimals = std::max(decimals, least);
    if (decimals > least) {
        Integer low = roundedUnits(ends.low, decimals);
        Integer high = ends.isPoint() ? low : roundedUnits(ends.high, decimals);
        for (; decimals > least && low % 10 == 0 && high % 10 == 0; --decimals) {
            low /= 10;
            high /= 10;
        }
    }
    const bool dollars = words.prefix == u"$" && step.exponent == 0;
    return dollars && decimals == 1 ? 2 : decimals;
}

Fitted fit(const Ends &ends, const NumberStyle &style, const UnitWords &words, LanguageId language)
{
    const auto steps = scaleSteps(words.scale, language);
    std::size_t at = 0;
    const auto reaches = [&](const Rational &largest, int exponent) {
        return at + 1 < steps.size() && signOf(largest) != 0 && decimalExponent(largest) + exponent >= steps[at + 1].from;
    };
    while (reaches(ends.largest(), 0))
        ++at;
    for (;; ++at) { // rounding can reach the next step: 999.6 million is 1 billion
        const Ends scaled = ends.scaled(steps[at].exponent);
        const int decimals = decimalsOf(scaled, style, words, steps[at]);
        const Ends rounded = scaled.rounded(decimals);
        if (!reaches(rounded.largest(), steps[at].exponent))
            return {rounded, decimals, steps[at]};
    }
}

/// Writes numbers of one fitted value: sign, prefix, digits and, where the language repeats it, the scale word.
class Writer {
public:
    Writer(const Fitted &fitted, const NumberStyle &style, const UnitWords &words, const Language &language)
        : m_fitted(fitted)
        , m_style(style)
        , m_language(language)
        , m_prefix(style.withUnit ? words.prefix : QString())
        , m_scale(QStringView(fitted.step.word).toString())
        , m_metric(words.scale == ScaleKind::Metric)
    {
        if (m_metric ? !style.withUnit && !style.keepScale : english() && !style.withUnit && !style.keepScale)
            m_scale.clear();
    }

    /// Digits with everything that is said once for a range: $60–65 billion, 600億～650億.
    [[nodiscard]] QString text() const
    {
        const Ends &ends = m_fitted.ends;
        QString numbers;
        if (ends.low == ends.high)
            numbers = sign(ends.low) + m_prefix + digits(ends.low);
        else if (signOf(ends.low) > 0 || (signOf(ends.low) == 0 && !signedValue()))
            numbers =
                sign(ends.high) + m_prefix + m_language.translate("Numbers", "%1–%2").arg(digits(ends.low), digits(ends.high));
        else
            numbers = m_language.translate("Numbers", "%1 to %2")
                          .replace(u' ', QChar(QChar::Nbsp))
                          .arg(number(ends.low), number(ends.high));
        if (!repeatsScale() && !m_metric && m_style.atLeast && english())
            numbers = m_language.translate("Numbers", "%1+").arg(numbers);
        return repeatsScale() ? numbers : joined(numbers, m_scale, m_language.id());
    }

private:
    [[nodiscard]] bool english() const { return m_language.id() == LanguageId::English; }
    [[nodiscard]] bool repeatsScale() const { return !english() && !m_metric; }
    [[nodiscard]] bool signedValue() const { return m_style.signedValue || m_style.show == Show::PercentChange; }

    [[nodiscard]] QString sign(const Rational &value) const
    {
        if (signOf(value) < 0)
            return QString(QChar(minusSign));
        return signOf(value) > 0 && signedValue() ? QStringLiteral("+") : QString();
    }

    [[nodiscard]] QString digits(const Rational &value) const
    {
        const Grouping grouping = m_style.show == Show::Year ? Grouping::None : Grouping::Thousands;
        if (value == 0 && m_fitted.ends.low != m_fitted.ends.high && m_fitted.step.exponent > 0)
            return QStringLiteral("0"); // 0～5億, 0–5 billion
        const QString text = digitsText(value, m_fitted.decimals, grouping, m_language.id());
        return repeatsScale() && signOf(value) != 0 ? text + m_scale : text;
    }

    [[nodiscard]] QString number(const Rational &value) const { return sign(value) + m_prefix + digits(value); }

    const Fitted &m_fitted;
    const NumberStyle &m_style;
    const Language &m_language;
    QString m_prefix;
    QString m_scale;
    bool m_metric;
};

QString withUnit(const QString &number, bool one, const NumberStyle &style, const UnitWords &words, const Language &language)
{
    const QString &word = one ? words.one : words.many;
    QString text = isPercent(style.show) ? number + word : joined(number, word, language.id());
    if (!words.per.isEmpty())
        text = language.translate("Numbers", "%1 per %2").arg(text, words.per);
    else if (words.yearly)
        text = language.translate("Numbers", "%1 a year").arg(text);
    return text;
}

} // namespace

QString quantityText(const Quantity &value, const NumberStyle &style, const Language &language)
{
    const UnitWords words = wordsFor(value.unit, style, language);
    const Ends ends = Ends{value.low, value.high}.scaled(-words.shift);
    const Fitted fitted = fit(ends, style, words, language.id());
    QString text = Writer(fitted, style, words, language).text();
    if (style.withUnit) {
        const bool one = fitted.ends.low == 1 && fitted.ends.high == 1 && fitted.step.exponent == 0 && !style.atLeast;
        text = withUnit(text, one, style, words, language);
    }
    // English has put its plus behind the digits already; behind a metric unit or in Japanese it ends the text.
    const bool atEnd = language.id() == LanguageId::Japanese || words.scale == ScaleKind::Metric;
    return style.atLeast && atEnd ? language.translate("Numbers", "%1+").arg(text) : text;
}

AxisScale axisScale(const Rational &largest, const Unit &unit, Show show, const Language &language)
{
    const NumberStyle style{.show = show};
    const UnitWords words = wordsFor(unit, style, language);
    const Rational shown = magnitudeOf(largest) * powerOfTen(words.shift);
    const auto steps = scaleSteps(words.scale, language.id());
    ScaleStep step = steps.front();
    for (const ScaleStep &each : steps) {
        if (signOf(shown) != 0 && decimalExponent(shown) >= each.from)
            step = each;
    }
    const QString scale = QStringView(step.word).toString();
    const bool english = language.id() == LanguageId::English;
    const QString gap = english && !scale.isEmpty() && !words.axis.isEmpty() ? QStringLiteral(" ") : QString();
    AxisScale axis{step.exponent - words.shift, scale + gap + words.axis, {}, {}};
    if (isPercent(show))
        axis.suffix = words.axis;
    else if (!english && words.scale != ScaleKind::Metric)
        axis.suffix = scale;
    if (words.per.isEmpty() && !words.yearly)
        return axis;
    axis.unit = words.yearly ? language.translate("Numbers", "%1 a year").arg(axis.unit)
                             : language.translate("NumbersAxis", "%1 per %2").arg(axis.unit, words.per);
    axis.prefix = words.prefix;
    if (!english)
        axis.suffix = scale + words.many;
    return axis;
}

QString axisText(const Rational &value, const AxisScale &scale, int decimals, int digits, const Language &language)
{
    const bool percent = scale.suffix == u"%";
    if (signOf(value) == 0)
        return scale.prefix + QStringLiteral("0") + (percent ? scale.suffix : QString());
    const Rational shown = scale.exponent == 0 ? value : value / powerOfTen(scale.exponent);
    int places = decimals;
    if (decimals < 0) {
        places = decimalsFor(shown, std::max(digits, 1));
        for (Integer units = roundedUnits(shown, std::max(places, 0)); places > 0 && units % 10 == 0; --places)
            units /= 10;
        if (places == 1 && scale.prefix == u"$")
            places = 2;
    }
    const QString sign = roundHalfUp(shown, places) < 0 ? QString(QChar(minusSign)) : QString();
    return sign + scale.prefix + digitsText(shown, places, Grouping::Thousands, language.id()) + scale.suffix;
}

} // namespace tenbin
