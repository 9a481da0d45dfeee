// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/stepview.h"

#include "core/charts/viewfile.h"
#include "core/charts/viewwords.h"
#include "core/figures/scenarios.h"

namespace tenbin {

ViewOptions optionsOf(const Step &step, const Language &language)
{
    const StepView &view = step.view;
    ViewOptions options;
    options.language = language;
    options.logAxis = view.logAxis;
    options.models = view.models;
    options.figure = view.figure;
    takeDataView(options, view.data.toUtf8());
    takeWords(options, {view.parameters, view.order, view.table, view.swing});
    return options;
}

Scenario scenarioOf(const StepView &view, const Scenario &base)
{
    NamedScenario named;
    named.basis = view.basis;
    named.pairing = view.pairing;
    named.rounding = view.rounding;
    named.settings = view.settings;
    return scenarioOf(named, base);
}

Step capturedStep(
    const QString &id, const QString &chart, const ViewOptions &options, const Scenario &scenario, const QString &focus)
{
    const ViewWords words = viewWords(options);
    const ViewWords own = viewWords({});
    const auto unlessOwn = [](const QString &word, const QString &usual) { return word == usual ? QString() : word; };
    NamedScenario named = namedScenario({}, {}, scenario);
    Step step;
    step.id = id;
    step.chart = chart;
    step.view.basis = named.basis;
    step.view.pairing = named.pairing;
    step.view.rounding = named.rounding;
    step.view.settings = std::move(named.settings);
    step.view.logAxis = options.logAxis;
    step.view.parameters = unlessOwn(words.parameters, own.parameters);
    step.view.order = unlessOwn(words.order, own.order);
    step.view.table = words.table;
    step.view.swing = unlessOwn(words.swing, own.swing);
    step.view.models = options.models;
    step.view.figure = options.figure;
    step.view.data = QString::fromUtf8(dataViewJson(options));
    step.view.focus = focus;
    return step;
}

} // namespace tenbin
