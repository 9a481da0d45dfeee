// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storydocument.h"

namespace tenbin {
namespace {

bool sameOptions(const ViewOptions &a, const ViewOptions &b)
{
    return a.logAxis == b.logAxis && a.parameters == b.parameters && a.models == b.models && a.order == b.order
        && a.table == b.table;
}

} // namespace

StoryDocument::StoryDocument(Language language, QObject *parent)
    : QObject(parent)
    , m_language(std::move(language))
{
    m_story = std::make_unique<const Story>();
    openBuiltIn();
}

Problems StoryDocument::open(const QString &path)
{
    StoryReading reading = readStoryFile(path);
    if (reading.story)
        replace(std::move(*reading.story), path);
    return std::move(reading.problems);
}

void StoryDocument::openBuiltIn()
{
    StoryReading reading = readBuiltInStory();
    Q_ASSERT(reading.story);
    if (reading.story)
        replace(std::move(*reading.story), {});
}

void StoryDocument::replace(Story &&story, const QString &path)
{
    m_figures.reset(); // refers to the story that goes
    m_story = std::make_unique<const Story>(std::move(story));
    m_path = path;
    m_options.clear();
    m_scenario.overrides.clear(); // they name facts of the story that went; basis, pairing and rounding stay
    recompute();
    emit storyChanged();
}

ViewOptions StoryDocument::viewOptions(const QString &chart) const
{
    ViewOptions options = m_options.value(chart);
    options.language = m_language;
    return options;
}

ChartPlan StoryDocument::plan(const QString &chart) const
{
    return planChart(chart, *m_story, *m_figures, viewOptions(chart));
}

void StoryDocument::setScenario(const Scenario &scenario)
{
    if (scenario == m_scenario)
        return;
    m_scenario = scenario;
    recompute();
    emit figuresChanged();
}

void StoryDocument::setLanguage(const Language &language)
{
    if (language.id() == m_language.id())
        return;
    m_language = language;
    emit languageChanged();
}

void StoryDocument::setViewOptions(const QString &chart, const ViewOptions &options)
{
    if (sameOptions(options, m_options.value(chart)))
        return;
    m_options.insert(chart, options);
    emit viewChanged(chart);
}

void StoryDocument::recompute()
{
    m_figures = std::make_unique<const Figures>(evaluate(*m_story, m_scenario));
}

} // namespace tenbin
