// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: taking labels apart into sign, words and digits, and writing them as number formats.
#include "core/office/chartnumbers.h"

#include "core/values/rational.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace tenbin {

namespace {

constexpr QChar minusSign(0x2212);

struct Parts {
    QString sign, prefix, digits, suffix;
    bool percent = false;
};

std::optional<Parts> takeApart(const QString &label)
{
    static const QRegularExpression form(
        QStringLiteral("^([+\u2212-]?)([^0-9+\u2212]*)([0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(\\.[0-9]+)?(%?)([^0-9]*)$"));
    const QRegularExpressionMatch match = form.match(label);
    if (!match.hasMatch())
        return std::nullopt;
    return Parts{match.captured(1), match.captured(2), match.captured(3).remove(u',') + match.captured(4), match.captured(6),
        !match.captured(5).isEmpty()};
}

QString literal(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString escaped;
    QString quoted;
    for (const QChar c : text) {
        if (c != u'"') {
            quoted.append(c);
            continue;
        }
        if (!quoted.isEmpty())
            escaped += u'"' + quoted + u'"';
        quoted.clear();
        escaped += QStringLiteral("\\\"");
    }
    return quoted.isEmpty() ? escaped : escaped + u'"' + quoted + u'"';
}

QString grouped(const QString &digits)
{
    const qsizetype point = digits.indexOf(u'.');
    QString whole = point < 0 ? digits : digits.left(point);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, u',');
    return point < 0 ? whole : whole + digits.mid(point);
}

NumberWords fromParts(const Parts &parts, int exponent)
{
    NumberWords words;
    words.prefix = parts.prefix;
    words.suffix = parts.suffix;
    words.exponent = exponent;
    words.percent = parts.percent;
    const qsizetype point = parts.digits.indexOf(u'.');
    words.decimals = point < 0 ? 0 : int(parts.digits.size() - point - 1);
    words.plus = parts.sign == u'+';
    words.negative = words.plus || parts.sign == QString(minusSign);
    return words;
}

/// Power of ten between the number in words and the value; none where they are not the same number.
std::optional<int> exponentOf(const Parts &parts, double value)
{
    const double shown = parts.digits.toDouble() / (parts.percent ? 100 : 1);
    if (shown == 0 || value == 0)
        return std::nullopt;
    return int(std::lround(std::log10(std::abs(value) / shown)));
}

} // namespace

QString sheetText(double value)
{
    return QString::number(value == 0 ? 0 : value, 'g', 15);
}

double sheetNumber(double value, int exponent)
{
    // Powers of ten up to 22 are exact, so that only one operation rounds.
    const double scaled = exponent >= 0 ? value / std::pow(10.0, exponent) : value * std::pow(10.0, -exponent);
    return sheetText(scaled).toDouble();
}

QString NumberWords::text(double value) const
{
    const std::optional<Rational> exact = parseDecimal(sheetText(sheetNumber(value, percent ? exponent - 2 : exponent)));
    if (!exact)
        return {};
    const Rational rounded = roundHalfUp(*exact, decimals);
    if (*exact == 0 && !zero.isEmpty())
        return zero;
    const QString sign = *exact < 0 ? QString(minusSign) : plus && *exact > 0 ? QStringLiteral("+") : QString();
    const QString digits = grouped(QString::number(std::abs(toDouble(rounded)), 'f', decimals));
    return sign + prefix + digits + (percent ? QStringLiteral("%") : QString()) + suffix;
}

QString NumberWords::format() const
{
    const QString number = literal(prefix) + QStringLiteral("#,##0") + (decimals > 0 ? u'.' + QString(decimals, u'0') : QString())
        + (percent ? QStringLiteral("%") : QString()) + literal(suffix);
    const QString positive = (plus ? literal(QStringLiteral("+")) : QString()) + number;
    if (!negative && zero.isEmpty())
        return positive;
    const QString sections = positive + u';' + literal(QString(minusSign)) + number;
    if (!zero.isEmpty())
        return sections + u';' + literal(zero);
    return plus ? sections + u';' + number : sections;
}

std::optional<NumberWords> wordsOf(const QString &label, double value)
{
    const std::optional<Parts> parts = takeApart(label);
    if (!parts)
        return std::nullopt;
    return wordsOf(label, value, exponentOf(*parts, value).value_or(0));
}

std::optional<NumberWords> wordsOf(const QString &label, double value, int exponent)
{
    const std::optional<Parts> parts = takeApart(label);
    if (!parts || !std::isfinite(value))
        return std::nullopt;
    NumberWords words = fromParts(*parts, exponent);
    words.negative = words.negative || value < 0;
    return words.text(value) == label ? std::optional(words) : std::nullopt;
}

int axisExponent(const Axis &axis)
{
    const auto size = [](const Tick &tick) { return tick.label.isEmpty() ? 0 : std::abs(tick.at); };
    const auto largest =
        std::max_element(axis.ticks.begin(), axis.ticks.end(), [&](const Tick &a, const Tick &b) { return size(a) < size(b); });
    if (largest == axis.ticks.end())
        return 0;
    const std::optional<NumberWords> words = wordsOf(largest->label, largest->at);
    return words ? words->exponent : 0;
}

std::optional<NativeTicks> nativeTicks(const Axis &axis)
{
    if (axis.kind != AxisKind::Linear || axis.ticks.size() < 2 || axis.high <= axis.low)
        return std::nullopt;
    const double first = axis.ticks.front().at;
    const double step = (axis.ticks.back().at - first) / double(axis.ticks.size() - 1);
    const double close = 1e-9 * (axis.high - axis.low);
    if (step <= 0 || std::abs(first - axis.low) > close || axis.ticks.back().at + step <= axis.high)
        return std::nullopt; // office programs count from the low end, and on to the high end
    std::optional<NumberWords> words;
    for (const Tick &tick : axis.ticks)
        if (tick.at != 0)
            words = wordsOf(tick.label, tick.at, axisExponent(axis));
    if (!words)
        return std::nullopt;
    words->negative = axis.low < 0;
    for (std::size_t i = 0; i < axis.ticks.size(); ++i) {
        const Tick &tick = axis.ticks[i];
        if (tick.at == 0 && words->text(0) != tick.label)
            words->zero = tick.label;
        if (std::abs(tick.at - (first + double(i) * step)) > close || words->text(tick.at) != tick.label)
            return std::nullopt;
    }
    return NativeTicks{step, *words};
}

} // namespace tenbin
