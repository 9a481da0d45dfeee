// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/plan.h"

#include "core/story/storydata.h"
#include "core/charts/stepview.h"
#include "core/story/storywriter.h"
#include "ui/settings.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tenbin {
namespace {

/// A chart, or a step that shows one.
struct Subject {
    QString chart;
    std::shared_ptr<const ExportStep> step; ///< null: the chart itself
};

/// One file, before it is known whether its charts can be planned.
struct Slot {
    std::vector<std::size_t> held; ///< positions among the subjects
    LanguageId language = LanguageId::English;
    Theme theme = Theme::Light;
    QString format;
};

/// In the order of writing: chart by chart, then the documents that hold all of them.
std::vector<Slot> slotsOf(const ExportRequest &request, std::size_t subjects)
{
    std::vector<Slot> slots_;
    const auto add = [&](const std::vector<std::size_t> &held, LanguageId language, bool documents) {
        for (const Theme theme : request.themes) {
            for (const QString &format : request.formats) {
                const bool made = !(request.steps && format == QLatin1String("xlsx"));
                const bool themed = isPictureFormat(format) || theme == request.themes.first();
                if (made && themed && isDocumentFormat(format) == documents)
                    slots_.push_back({held, language, theme, format});
            }
        }
    };
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < subjects; ++i) {
        all.push_back(i);
        for (const LanguageId language : request.languages)
            add({i}, language, false);
    }
    for (const LanguageId language : request.languages) {
        if (!all.empty())
            add(all, language, true);
    }
    return slots_;
}

QString nameOf(const Slot &slot, const std::vector<Subject> &subjects, const Story &story, const ExportRequest &request)
{
    const Language language = Language::of(slot.language);
    const Subject &first = subjects[slot.held.front()];
    const bool whole = isDocumentFormat(slot.format) && (request.steps || request.charts.size() > 1);
    NameFields fields;
    if (whole) {
        fields.chart = request.steps ? story.id + QStringLiteral("-talk") : story.id;
        fields.title = language.pick(story.title);
    } else {
        fields.chart = first.step ? stepFileName(*first.step) : first.chart;
        fields.title = first.step ? stepHeading(*first.step, language) : chartName(first.chart, language);
    }
    fields.story = story.id;
    fields.date = story.date;
    fields.lang = language.code();
    fields.theme = isPictureFormat(slot.format) ? themeName(slot.theme) : QString();
    fields.ext = slot.format == QLatin1String("handout") ? QStringLiteral("pdf") : slot.format;
    return fileNameOf(request.pattern.isEmpty() ? QStringLiteral("{chart}.{lang}.{theme}.{ext}") : request.pattern, fields);
}

ViewOptions optionsFor(const Subject &subject, const Language &language, const ViewOptionsOf &options)
{
    if (subject.step)
        return optionsOf(subject.step->step, language);
    ViewOptions view = options ? options(subject.chart) : ViewOptions();
    view.language = language;
    return view;
}

ChartPlan planOf(const Subject &subject, const Story &story, const Figures &figures, const ViewOptions &options)
{
    return planChart(subject.chart, story, subject.step ? subject.step->values->figures : figures, options);
}

ChartViewRecord viewOf(const Subject &subject, const Slot &slot, const ExportRequest &request, const ViewOptionsOf &options)
{
    ChartViewRecord view;
    view.chart = subject.chart;
    view.options = optionsFor(subject, Language::of(slot.language), options);
    view.theme = slot.theme;
    view.size = request.picture.size;
    view.scale = request.picture.scale;
    view.millimetres = request.picture.millimetres;
    view.transparent = request.picture.transparent;
    return view;
}

std::vector<Subject> subjectsOf(const Story &story, const Scenario &scenario, const ExportRequest &request)
{
    std::vector<Subject> subjects;
    if (!request.steps) {
        for (const QString &chart : request.charts)
            subjects.push_back({chart, nullptr});
        return subjects;
    }
    for (auto &step : exportSteps(story, scenario))
        subjects.push_back({step->step.chart, std::move(step)});
    return subjects;
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
        QStringLiteral("handout"), QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("json")};
    return formats;
}

bool isPictureFormat(const QString &format)
{
    return format != QLatin1String("csv") && format != QLatin1String("json") && format != QLatin1String("xlsx")
        && format != QLatin1String("handout");
}

bool isDocumentFormat(const QString &format)
{
    return format == QLatin1String("pptx") || format == QLatin1String("xlsx") || format == QLatin1String("handout");
}

bool needsFonts(const QString &format)
{
    return isPictureFormat(format) || format == QLatin1String("handout");
}

ExportSource::ExportSource(
    std::shared_ptr<const Story> exported, const Scenario &scenario, QString originName, QString file, Packed packed)
    : story(std::move(exported))
    , figures(evaluate(*story, scenario))
    , claims(checkClaims(*story, figures))
    , origin(std::move(originName))
    , storyFile(std::move(file))
    , json(writeStory(portable(*story)))
    , hash(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex())
{
    if (packed == Packed::Yes)
        capsule.emplace(json);
}

tl::expected<ExportItem, ChartUnavailable> planItem(
    const Story &story, const Figures &figures, std::vector<ChartViewRecord> views, const QString &format, ExportSteps steps)
{
    ExportItem item;
    item.format = format;
    for (std::size_t i = 0; i < views.size(); ++i) {
        const Subject subject{views[i].chart, steps.empty() ? nullptr : steps.at(i)};
        ChartPlan planned = planOf(subject, story, figures, views[i].options);
        if (!planned)
            return tl::unexpected(planned.error());
        item.specs.push_back(std::make_shared<const ChartSpec>(std::move(*planned)));
    }
    item.views = std::move(views);
    item.steps = std::move(steps);
    return item;
}

namespace {

/// Plans each subject once per language; those that cannot be planned are left out and named.
class Planner {
public:
    Planner(const Figures &figures, const ExportRequest &request, const Language &messages, const ViewOptionsOf &options,
        ExportPlan &plan)
        : m_story(*plan.source->story)
        , m_figures(figures)
        , m_request(request)
        , m_messages(messages)
        , m_options(options)
        , m_plan(plan)
    {
        for (Subject &subject : subjectsOf(m_story, figures.scenario(), request))
            take(std::move(subject));
    }

    void fill()
    {
        QStringList names;
        for (const Slot &slot : slotsOf(m_request, m_subjects.size())) {
            ExportItem item;
            item.format = slot.format;
            item.withStory = m_request.withStory;
            for (const std::size_t held : slot.held) {
                const Subject &subject = m_subjects[held];
                item.views.push_back(viewOf(subject, slot, m_request, m_options));
                item.specs.push_back(specOf(held, item.views.back().options));
                if (subject.step)
                    item.steps.push_back(subject.step);
            }
            names.append(nameOf(slot, m_subjects, m_story, m_request));
            m_plan.items.push_back(std::move(item));
        }
        names = uniqueNames(names);
        for (std::size_t i = 0; i < m_plan.items.size(); ++i)
            m_plan.items[i].name = names.at(static_cast<qsizetype>(i));
        if (m_request.steps && m_plan.items.empty() && m_plan.skipped.empty())
            m_plan.skipped.push_back({m_story.id, m_messages.translate("Export", "The story has no steps to show.")});
    }

private:
    void take(Subject &&subject)
    {
        const Language first = m_request.languages.isEmpty() ? m_messages : Language::of(m_request.languages.first());
        if (ChartPlan plan = planOf(subject, m_story, m_figures, optionsFor(subject, first, m_options))) {
            m_planned[{m_subjects.size(), first.id()}] = std::make_shared<const ChartSpec>(std::move(*plan));
            m_subjects.push_back(std::move(subject));
            return;
        }
        const ChartPlan refused =
            planOf(subject, m_story, m_figures, optionsFor(subject, m_messages, m_options)); // for its words
        m_plan.skipped.push_back(
            {subject.step ? stepFileName(*subject.step) : subject.chart, refused ? QString() : refused.error().reason});
    }

    std::shared_ptr<const ChartSpec> specOf(std::size_t subject, const ViewOptions &options)
    {
        auto &spec = m_planned[{subject, options.language.id()}];
        if (!spec) {
            ChartPlan made = planOf(m_subjects[subject], m_story, m_figures, options);
            spec = made ? std::make_shared<const ChartSpec>(std::move(*made)) : std::make_shared<const ChartSpec>();
        }
        return spec;
    }

    const Story &m_story;
    const Figures &m_figures;
    const ExportRequest &m_request;
    const Language &m_messages;
    const ViewOptionsOf &m_options;
    ExportPlan &m_plan;
    std::vector<Subject> m_subjects;
    std::map<std::pair<std::size_t, LanguageId>, std::shared_ptr<const ChartSpec>> m_planned;
};

} // namespace

ExportPlan planExport(const Story &story, const Figures &figures, const ExportRequest &request, const Language &messages,
    const ViewOptionsOf &options)
{
    ExportPlan plan;
    plan.source = std::make_shared<const ExportSource>(std::make_shared<const Story>(story), figures.scenario(), request.origin,
        request.storyFile, carriesStory(request) ? ExportSource::Packed::Yes : ExportSource::Packed::No);
    Planner(plan.source->figures, request, messages, options, plan).fill();
    return plan;
}

QStringList exportedNames(const Story &story, const ExportRequest &request)
{
    const std::vector<Subject> subjects = subjectsOf(story, {}, request);
    QStringList names;
    for (const Slot &slot : slotsOf(request, subjects.size()))
        names.append(nameOf(slot, subjects, story, request));
    return uniqueNames(names);
}

} // namespace tenbin
