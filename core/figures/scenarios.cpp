// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: turning named scenarios into scenarios and back.
#include "core/figures/scenarios.h"

#include <algorithm>

namespace tenbin {

namespace {

/// Digits with an exponent at the edge of what a story can hold: there a plain decimal takes too many.
QString edgeText(const Rational &value)
{
    const QString sign = signOf(value) < 0 ? QStringLiteral("-") : QString();
    if (magnitudeOf(value) > 1)
        return sign + integerText(roundedUnits(value, -maxDecimalExponent)) + QStringLiteral("e%1").arg(maxDecimalExponent);
    const int decimals = maxDecimalDigits - 1;
    const QString digits = integerText(roundedUnits(value, decimals + maxDecimalExponent));
    return sign + QStringLiteral("0.") + digits.rightJustified(decimals, u'0') + QStringLiteral("e-%1").arg(maxDecimalExponent);
}

/// The shortest text is exact for every number a story can state; others, such as a third, keep as many digits as may be written.
Printed printedOf(const Rational &value)
{
    for (int significant = maxDecimalDigits; significant > maxDecimalDigits / 2; --significant) {
        const QString text = decimalText(value, significant);
        if (const auto read = parseDecimal(text))
            return {text, *read};
    }
    const QString text = edgeText(value);
    return {text, parseDecimal(text).value_or(value)};
}

Setting settingOf(const QString &fact, const Override &value)
{
    return {fact, printedOf(value.low), printedOf(value.high), value.low != value.high};
}

} // namespace

Scenario scenarioOf(const NamedScenario &named, const Scenario &base)
{
    Scenario scenario;
    scenario.basis = named.basis.value_or(base.basis);
    scenario.pairing = named.pairing.value_or(base.pairing);
    scenario.rounding = named.rounding.value_or(base.rounding);
    for (const Setting &setting : named.settings)
        scenario.overrides.insert(setting.fact, {setting.low.value, setting.high.value});
    return scenario;
}

NamedScenario namedScenario(const QString &id, const Text &name, const Scenario &scenario)
{
    NamedScenario named;
    named.id = id;
    named.name = name;
    named.basis = scenario.basis;
    named.pairing = scenario.pairing;
    named.rounding = scenario.rounding;
    for (auto each = scenario.overrides.cbegin(); each != scenario.overrides.cend(); ++each)
        named.settings.push_back(settingOf(each.key(), each.value()));
    return named;
}

QString freeScenarioId(const std::vector<NamedScenario> &scenarios)
{
    for (int number = 1;; ++number) {
        const QString id = QStringLiteral("scenario-%1").arg(number);
        const auto has = [&](const NamedScenario &each) { return each.id == id; };
        if (std::none_of(scenarios.begin(), scenarios.end(), has))
            return id;
    }
}

} // namespace tenbin
