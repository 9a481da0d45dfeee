// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a small story built in code with everything figures can meet, and short spellings of readings and scenarios.
#pragma once

#include "core/figures/figures.h"

namespace tenbin {

inline Printed printed(const QString &text)
{
    return {text, *parseDecimal(text)};
}

/// "38e9..40e9", "5.5e6", "2e9+" (only a lower bound), "5.5e6~1e5" (with its rounding step).
inline Reading reading(const QString &text)
{
    Reading result;
    const QStringList parts = text.split(u'~');
    QString value = parts.first();
    result.atLeast = value.endsWith(u'+');
    if (result.atLeast)
        value.chop(1);
    const QStringList ends = value.split(u".."_qs);
    result.isRange = ends.size() == 2;
    result.low = printed(ends.first());
    result.high = printed(ends.last());
    if (parts.size() == 2)
        result.step = printed(parts.last());
    return result;
}

inline Fact fact(const QString &id, const QString &unit, MoneyKind kind, const QString &article, const QString &checked,
    const QString &pairing = {})
{
    Fact result;
    result.id = id;
    result.unit = *parseUnit(unit);
    result.kind = kind;
    result.pairing = pairing;
    if (!article.isEmpty())
        result.article = reading(article);
    if (!checked.isEmpty())
        result.checked = reading(checked);
    return result;
}

inline void addFigure(Story &story, const QString &id, const QString &unit, const QString &formula)
{
    Figure figure;
    figure.id = id;
    figure.unit = *parseUnit(unit);
    figure.formula = formula;
    story.figures.push_back(figure);
}

/// A small story with everything figures can meet.
inline Story smallStory()
{
    Story story;
    const QString usd = u"USD"_qs;
    const QString none;
    story.facts = {
        fact(u"budget.previous"_qs, usd, MoneyKind::CapitalExpenditure, u"38e9..40e9~1e9"_qs, u"39225e6~1e6"_qs, u"budget"_qs),
        fact(u"budget.new"_qs, usd, MoneyKind::CapitalExpenditure, u"60e9..65e9~1e9"_qs, u"60e9..65e9~1e9"_qs, u"budget"_qs),
        fact(u"training.cost"_qs, usd, MoneyKind::TrainingRun, u"5.5e6~1e5"_qs, u"5.576e6~1e3"_qs),
        fact(u"salary"_qs, u"USD / person-year"_qs, MoneyKind::Salary, u"1398500~100"_qs, none),
        fact(u"parameters"_qs, u"parameter"_qs, MoneyKind::None, u"671e9~1e9"_qs, u"671e9~1e9"_qs),
        fact(u"hours"_qs, u"GPU-hour"_qs, MoneyKind::None, none, u"2788e3~1e3"_qs),
        fact(u"price"_qs, u"USD / GPU-hour"_qs, MoneyKind::TrainingRun, none, u"2"_qs),
        fact(u"gpus"_qs, u"GPU"_qs, MoneyKind::None, none, u"2048"_qs),
        fact(u"power"_qs, u"watt"_qs, MoneyKind::None, u"2e9+"_qs, u"2e9+"_qs),
        fact(u"share.price"_qs, u"USD / share"_qs, MoneyKind::SharePrice, u"627.25~0.01"_qs, u"647.49~0.01"_qs),
        fact(u"share.change"_qs, u"USD / share"_qs, MoneyKind::SharePrice, u"-9.43~0.01"_qs, u"11.04~0.01"_qs),
        fact(u"shares"_qs, u"share"_qs, MoneyKind::None, none, u"2514327249..2524488533"_qs),
        fact(u"lead"_qs, u"day"_qs, MoneyKind::None, none, u"2..3~1"_qs),
        fact(u"spread"_qs, u"ratio"_qs, MoneyKind::None, u"-1..1"_qs, none),
    };
    return story;
}

inline Story storyWith(const QString &unit, const QString &formula)
{
    Story story = smallStory();
    addFigure(story, u"figure"_qs, unit, formula);
    return story;
}

inline QString rangeText(const FigureValue &value)
{
    if (!value.quantity)
        return value.problem ? problemCodeName(value.problem->code) + u' ' + value.problem->arguments.join(u',') : u"?"_qs;
    return exactText(value.quantity->low) + (value.quantity->isPoint() ? QString() : u".."_qs + exactText(value.quantity->high));
}

inline Scenario scenarioOf(const QString &words)
{
    Scenario scenario;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (word == u"checked")
            scenario.basis = Basis::Checked;
        else if (word == u"paired")
            scenario.pairing = Pairing::Paired;
        else if (word == u"printed")
            scenario.rounding = Rounding::Printed;
        else {
            const QStringList ends = word.section(u'=', 1).split(u".."_qs);
            scenario.overrides.insert(word.section(u'=', 0, 0), {*parseDecimal(ends.first()), *parseDecimal(ends.last())});
        }
    }
    return scenario;
}

} // namespace tenbin
