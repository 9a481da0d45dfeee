// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/plan.h"

#include "core/story/storywriter.h"
#include "ui/settings.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tenbin {
namespace {

/// One file, before it is known whether its charts can be planned.
struct Slot {
    QStringList charts;
    LanguageId language = LanguageId::English;
    Theme theme = Theme::Light;
    QString format;
};

/// In the order of writing: chart by chart, then the documents that hold all of them.
std::vector<Slot> slotsOf(const ExportRequest &request, const QStringList &charts)
{
    std::vector<Slot> slots_;
    const auto add = [&](const QStringList &held, LanguageId language, bool documents) {
        for (const Theme theme : request.themes) {
            for (const QString &format : request.formats) {
                if (isDocumentFormat(format) == documents && (isPictureFormat(format) || theme == request.themes.first()))
                    slots_.push_back({held, language, theme, format});
            }
        }
    };
    for (const QString &chart : charts) {
        for (const LanguageId language : request.languages)
            add({chart}, language, false);
    }
    for (const LanguageId language : request.languages) {
        if (!charts.isEmpty())
            add(charts, language, true);
    }
    return slots_;
}

QString nameOf(const Slot &slot, const Story &story, const ExportRequest &request)
{
    const Language language = Language::of(slot.language);
    const bool whole = isDocumentFormat(slot.format) && request.charts.size() > 1;
    NameFields fields;
    fields.chart = whole ? story.id : slot.charts.first();
    fields.title = whole ? language.pick(story.title) : chartName(slot.charts.first(), language);
    fields.story = story.id;
    fields.date = story.date;
    fields.lang = language.code();
    fields.theme = isPictureFormat(slot.format) ? themeName(slot.theme) : QString();
    fields.ext = slot.format;
    return fileNameOf(request.pattern.isEmpty() ? QStringLiteral("{chart}.{lang}.{theme}.{ext}") : request.pattern, fields);
}

ChartViewRecord viewOf(const QString &chart, const Slot &slot, const ExportRequest &request, const ViewOptionsOf &options)
{
    ChartViewRecord view;
    view.chart = chart;
    view.options = options ? options(chart) : ViewOptions();
    view.options.language = Language::of(slot.language);
    view.theme = slot.theme;
    view.size = request.picture.size;
    view.scale = request.picture.scale;
    view.millimetres = request.picture.millimetres;
    view.transparent = request.picture.transparent;
    return view;
}

bool carriesStory(const ExportRequest &request)
{
    return request.withStory && std::any_of(request.formats.begin(), request.formats.end(), [](const QString &format) {
        return isPictureFormat(format) && !isDocumentFormat(format);
    });
}

} // namespace

const QStringList &exportFormats()
{
    static const QStringList formats{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("pptx"),
        QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("json")};
    return formats;
}

bool isPictureFormat(const QString &format)
{
    return format != QLatin1String("csv") && format != QLatin1String("json") && format != QLatin1String("xlsx");
}

bool isDocumentFormat(const QString &format)
{
    return format == QLatin1String("pptx") || format == QLatin1String("xlsx");
}

ExportSource::ExportSource(
    std::shared_ptr<const Story> exported, const Scenario &scenario, QString originName, QString file, Packed packed)
    : story(std::move(exported))
    , figures(evaluate(*story, scenario))
    , claims(checkClaims(*story, figures))
    , origin(std::move(originName))
    , storyFile(std::move(file))
    , json(writeStory(*story))
    , hash(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex())
{
    if (packed == Packed::Yes)
        capsule.emplace(json);
}

tl::expected<ExportItem, ChartUnavailable> planItem(
    const Story &story, const Figures &figures, std::vector<ChartViewRecord> views, const QString &format)
{
    ExportItem item;
    item.format = format;
    for (const ChartViewRecord &view : views) {
        ChartPlan planned = planChart(view.chart, story, figures, view.options);
        if (!planned)
            return tl::unexpected(planned.error());
        item.specs.push_back(std::make_shared<const ChartSpec>(std::move(*planned)));
    }
    item.views = std::move(views);
    return item;
}

ExportPlan planExport(const Story &story, const Figures &figures, const ExportRequest &request, const Language &messages,
    const ViewOptionsOf &options)
{
    ExportPlan plan;
    plan.source = std::make_shared<const ExportSource>(std::make_shared<const Story>(story), figures.scenario(), request.origin,
        request.storyFile, carriesStory(request) ? ExportSource::Packed::Yes : ExportSource::Packed::No);
    const LanguageId firstLanguage = request.languages.isEmpty() ? messages.id() : request.languages.first();
    QStringList charts;
    std::map<std::pair<QString, LanguageId>, std::shared_ptr<const ChartSpec>> planned; // each chart once per language
    for (const QString &chart : request.charts) {
        ViewOptions view = options ? options(chart) : ViewOptions();
        view.language = Language::of(firstLanguage);
        if (ChartPlan first = planChart(chart, story, figures, view)) {
            charts.append(chart);
            planned[{chart, firstLanguage}] = std::make_shared<const ChartSpec>(std::move(*first));
            continue;
        }
        view.language = messages;
        const ChartPlan refused = planChart(chart, story, figures, view); // for its words
        plan.skipped.push_back({chart, refused ? QString() : refused.error().reason});
    }
    QStringList names;
    for (const Slot &slot : slotsOf(request, charts)) {
        ExportItem item;
        item.format = slot.format;
        item.withStory = request.withStory;
        for (const QString &chart : slot.charts) {
            item.views.push_back(viewOf(chart, slot, request, options));
            auto &spec = planned[{chart, slot.language}];
            if (!spec) {
                ChartPlan made = planChart(chart, story, figures, item.views.back().options);
                spec = made ? std::make_shared<const ChartSpec>(std::move(*made)) : std::make_shared<const ChartSpec>();
            }
            item.specs.push_back(spec);
        }
        names.append(nameOf(slot, story, request));
        plan.items.push_back(std::move(item));
    }
    names = uniqueNames(names);
    for (std::size_t i = 0; i < plan.items.size(); ++i)
        plan.items[i].name = names.at(static_cast<qsizetype>(i));
    return plan;
}

QStringList exportedNames(const Story &story, const ExportRequest &request)
{
    QStringList names;
    for (const Slot &slot : slotsOf(request, request.charts))
        names.append(nameOf(slot, story, request));
    return uniqueNames(names);
}

} // namespace tenbin
