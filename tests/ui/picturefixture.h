// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: pictures that carry a story, made the way an export makes them, for tests of opening them again.
#pragma once

#include "core/charts/viewfile.h"
#include "core/figures/scenarios.h"
#include "core/story/embedded.h"
#include "core/story/embeddedfile.h"
#include "core/story/storywriter.h"
#include "ui/charts/pictures.h"

namespace tenbin::test {

/// Everything a picture is made of.
struct PictureSource {
    Story story;
    Scenario scenario;
    ChartViewRecord view;
    QString origin;
};

inline QByteArray capsuleOf(const PictureSource &source)
{
    return CapsuleStory(writeStory(source.story)).with(pictureScenario(source.scenario), writeView(source.view), source.origin);
}

/// "png", "svg" or "pdf"; empty if the chart cannot be drawn.
inline QByteArray pictureOf(const PictureSource &source, const QString &format)
{
    const Figures figures = evaluate(source.story, source.scenario);
    const ChartPlan plan = planChart(source.view.chart, source.story, figures, source.view.options);
    if (!plan)
        return {};
    PictureOptions options = pictureOptions(source.view);
    options.capsule = capsuleOf(source);
    const Result<QByteArray> bytes = format == QLatin1String("png") ? renderPng(*plan, options)
        : format == QLatin1String("svg")                            ? renderSvg(*plan, options)
                                                                    : renderPdf(*plan, options);
    return bytes.value_or(QByteArray());
}

/// What a picture says it was made of.
inline std::optional<PictureSource> sourceIn(const QByteArray &picture)
{
    PictureReading reading = readPicture(picture);
    const auto view = readView(reading.view);
    if (!reading.story || !view)
        return std::nullopt;
    return PictureSource{std::move(*reading.story), reading.scenario, *view, reading.origin};
}

inline ChartViewRecord viewOf(const QString &chart)
{
    ChartViewRecord view;
    view.chart = chart;
    view.scale = 0.5; // fewer pixels, same layout
    return view;
}

/// Every option away from its default, where the chart has it; every second chart in Japanese.
inline ChartViewRecord unusualView(const ChartInfo &info, const Story &story)
{
    ChartViewRecord view = viewOf(info.id);
    ViewOptions &options = view.options;
    options.language = info.id.size() % 2 == 0 ? Language::japanese() : Language::english();
    if (info.canLog)
        options.logAxis = info.id != QLatin1String("models.cost-vs-size");
    if (info.hasParameters)
        options.parameters = ParameterKind::Active;
    if (info.hasModels && story.models) {
        for (const Model &model : story.models->list)
            options.models.prepend(model.id);
        options.models = options.models.mid(0, 4);
    }
    if (info.hasOrder)
        options.order = BenchmarkOrder::ByName;
    if (info.hasFigure && story.models)
        options.figure = story.models->costPerParameter;
    options.swing = SwingKind::TenPercent;
    view.theme = Theme::Dark;
    view.transparent = true;
    view.millimetres = QSizeF(200, 100);
    return view;
}

/// Other switches, and a what-if value for two of the facts that have bounds.
inline Scenario unusualScenario(const Story &story)
{
    Scenario scenario;
    scenario.basis = Basis::Checked;
    scenario.pairing = Pairing::Paired;
    scenario.rounding = Rounding::Printed;
    for (const Assumption &each : story.assumptions) {
        if (scenario.overrides.size() < 2)
            scenario.overrides.insert(each.fact, {each.low.value, (each.low.value + each.high.value) / 3 + each.low.value});
    }
    return scenario;
}

} // namespace tenbin::test
