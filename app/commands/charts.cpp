// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the list of charts as text and JSON.
#include "app/commands/charts.h"

#include "app/input.h"
#include "app/json.h"
#include "core/charts/planning.h"

namespace tenbin {

namespace {

ChartPlan planIn(const QString &id, const Story &story, const Figures &figures, const Language &language)
{
    ViewOptions options;
    options.language = language;
    return planChart(id, story, figures, options);
}

/// The finding, or the chart's name where there is none.
QString titleOf(const QString &id, const ChartPlan &plan, const Language &language)
{
    return plan ? plainText(plan->title, language.id()) : chartName(id, language);
}

QByteArray asText(const Story &story, const Figures &figures, const Language &language)
{
    QString text;
    qsizetype width = 0;
    for (const ChartInfo &info : chartList())
        width = std::max(width, info.id.size());
    for (const ChartInfo &info : chartList()) {
        const ChartPlan plan = planIn(info.id, story, figures, language);
        const QString title = titleOf(info.id, plan, language);
        const QString line =
            plan ? title : language.translate("Console", "%1 – not available: %2").arg(title, plan.error().reason);
        text += info.id.leftJustified(width) + QStringLiteral("  ") + line + u'\n';
    }
    return text.toUtf8();
}

QByteArray asJson(const Story &story, const Figures &figures)
{
    QJsonArray charts;
    for (const ChartInfo &info : chartList()) {
        const bool available = planIn(info.id, story, figures, Language::english()).has_value();
        const auto title = [&](const Language &language) {
            return titleOf(info.id, planIn(info.id, story, figures, language), language);
        };
        const auto reason = [&](const Language &language) { return planIn(info.id, story, figures, language).error().reason; };
        charts.append(QJsonObject{
            {QStringLiteral("id"), info.id},
            {QStringLiteral("tab"), tabName(info.tab)},
            {QStringLiteral("title"), textJson(title)},
            {QStringLiteral("available"), available},
            {QStringLiteral("reason"), available ? QJsonValue() : QJsonValue(textJson(reason))},
        });
    }
    return jsonBytes({{QStringLiteral("charts"), charts}});
}

} // namespace

ExitCode runCharts(const CommandLine &line, Console &console)
{
    const auto input = readCommandInput(line, console);
    if (!input)
        return input.error();
    const Figures figures = evaluate(*input->story, input->scenario);
    const bool json = line.format == DataFormat::Json;
    return console.data(json ? asJson(*input->story, figures) : asText(*input->story, figures, console.language()));
}

} // namespace tenbin
