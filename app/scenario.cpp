// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: reading --set against the story, and which of several settings counts.
#include "app/scenario.h"

#include "app/nearmatches.h"
#include "core/values/valueinput.h"

namespace tenbin {

namespace {

Failure usage(const QString &text)
{
    return {Failure::Kind::Usage, text, {}};
}

/// "60e9", "60e9..65e9": stays in the fact's unit even where the window shows another one.
std::optional<ValueInput> plainValue(const QString &text)
{
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    const auto low = parseDecimal(dots < 0 ? text : text.left(dots));
    const auto high = parseDecimal(dots < 0 ? text : text.mid(dots + 2));
    if (!low || !high)
        return std::nullopt;
    return ValueInput{*low, *high};
}

Failure unknownFact(const Story &story, const QString &id, const Language &language)
{
    QStringList known;
    for (const Fact &fact : story.facts)
        known.append(fact.id);
    const QStringList near = nearMatches(id, known);
    QString text = language.translate("CommandLine", "--set: the story has no fact %1.").arg(id);
    if (!near.isEmpty())
        text += u' ' + language.translate("CommandLine", "Did you mean %1?").arg(near.join(QStringLiteral(", ")));
    return usage(text);
}

} // namespace

std::optional<FactSetting> parseFactSetting(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        return std::nullopt;
    const QString value = text.mid(equals + 1);
    if (value.trimmed().isEmpty())
        return std::nullopt;
    return FactSetting{text.left(equals), value};
}

Result<Override> settingValue(const QString &text, const Fact &fact, const Language &language)
{
    ValueReading reading;
    if (const auto plain = plainValue(text)) {
        reading.value = plain->low <= plain->high ? plain : std::nullopt;
        reading.fault = InputFault::LowAboveHigh;
    } else {
        reading = readValue(text, fact.unit, fact.show.value_or(Show::Plain));
    }
    if (reading.value)
        return Override{reading.value->low, reading.value->high};
    return tl::unexpected(usage(language.translate("CommandLine", "--set %1: %2")
                                    .arg(fact.id + u'=' + text, inputFaultText(reading, fact.unit, language))));
}

Result<FactValues> settingValues(const Story &story, const ScenarioOptions &options, const Language &language)
{
    FactValues values;
    for (const FactSetting &setting : options.settings) {
        const Fact *fact = story.fact(setting.fact);
        if (!fact)
            return tl::unexpected(unknownFact(story, setting.fact, language));
        const Result<Override> value = settingValue(setting.text, *fact, language);
        if (!value)
            return tl::unexpected(value.error());
        values.insert(setting.fact, *value);
    }
    return values;
}

Scenario mergedScenario(Scenario scenario, const ScenarioOptions &line, const FactValues &values)
{
    scenario.basis = line.basis.value_or(scenario.basis);
    scenario.pairing = line.pairing.value_or(scenario.pairing);
    scenario.rounding = line.rounding.value_or(scenario.rounding);
    for (auto each = values.cbegin(); each != values.cend(); ++each)
        scenario.overrides.insert(each.key(), each.value());
    return scenario;
}

} // namespace tenbin
