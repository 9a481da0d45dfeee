// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/talkcontent.h"

#include "core/charts/stepview.h"

#include <algorithm>

namespace tenbin {
namespace {

constexpr qsizetype namedValues = 2; ///< of one press; more are counted

/// The chart as the reader sees it; values stay those of the reader, also when they change.
Step stepOfChart(const QString &chart, const ViewOptions &options)
{
    Step step = capturedStep(chart, chart, options, {}, {});
    step.view.basis.reset();
    step.view.pairing.reset();
    step.view.rounding.reset();
    step.view.settings.clear();
    return step;
}

} // namespace

std::shared_ptr<const Story> talkStory(const std::shared_ptr<const Story> &story, const Figures &figures,
    const std::function<ViewOptions(const QString &chart)> &options)
{
    if (!talkPlan(*story).steps.empty())
        return story;
    auto made = std::make_shared<Story>(*story);
    made->steps.clear();
    for (const ChartInfo &info : chartList()) {
        const ViewOptions view = options(info.id);
        if (planChart(info.id, *story, figures, view))
            made->steps.push_back(stepOfChart(info.id, view));
    }
    return made;
}

Scenario talkScenario(const StepView &view, const Scenario &reader)
{
    Scenario scenario = scenarioOf(view, reader);
    for (auto each = reader.overrides.cbegin(); each != reader.overrides.cend(); ++each)
        scenario.overrides.insert(each.key(), each.value());
    return scenario;
}

TalkContent::TalkContent(std::shared_ptr<const Story> story, Scenario reader, Language language)
    : m_story(std::move(story))
    , m_plan(talkPlan(*m_story))
    , m_reader(std::move(reader))
    , m_language(std::move(language))
{
}

void TalkContent::update(std::shared_ptr<const Story> story, const Scenario &reader, const Language &language)
{
    const bool sameStory = story == m_story || *story == *m_story;
    if (sameStory && reader == m_reader && language.id() == m_language.id())
        return;
    m_charts.clear();
    if (!sameStory) {
        m_figures.clear(); // they refer to the story that goes
        m_story = std::move(story);
        m_plan = talkPlan(*m_story);
    }
    m_reader = reader;
    m_language = language;
    const auto isUsed = [this](const std::shared_ptr<const Figures> &figures) {
        for (int i = 0; i < stepCount(); ++i) {
            if (scenario(i) == figures->scenario())
                return true;
        }
        return false;
    };
    m_figures.erase(
        std::remove_if(m_figures.begin(), m_figures.end(), [&](const auto &each) { return !isUsed(each); }), m_figures.end());
}

const Step &TalkContent::step(int step) const
{
    return m_story->steps.at(static_cast<std::size_t>(m_plan.steps.at(static_cast<std::size_t>(step)).index));
}

Scenario TalkContent::scenario(int step) const
{
    return talkScenario(this->step(step).view, m_reader);
}

const Figures &TalkContent::figures(int step) const
{
    const Scenario wanted = scenario(step);
    const auto known =
        std::find_if(m_figures.cbegin(), m_figures.cend(), [&](const auto &each) { return each->scenario() == wanted; });
    if (known != m_figures.cend())
        return **known;
    m_figures.push_back(std::make_shared<const Figures>(evaluate(*m_story, wanted)));
    return *m_figures.back();
}

const ChartPlan &TalkContent::chart(int step) const
{
    const auto known = m_charts.constFind(step);
    if (known != m_charts.cend())
        return *known;
    const Step &shown = this->step(step);
    return *m_charts.insert(step, planChart(shown.chart, *m_story, figures(step), optionsOf(shown, m_language)));
}

QString TalkContent::title(int step) const
{
    const Step &shown = this->step(step);
    return shown.title.isEmpty() ? chartName(shown.chart, m_language) : m_language.pick(shown.title);
}

QStringList TalkContent::reveals(int step) const
{
    const ChartPlan &plan = chart(step);
    QStringList words;
    for (const QStringList &group : this->step(step).reveal) {
        QStringList names;
        for (const Datum &datum : plan ? plan->data : std::vector<Datum>()) {
            if (group.contains(datum.id) && !names.contains(datum.label))
                names.append(datum.label);
        }
        const qsizetype more = names.size() - namedValues;
        const QString text = names.mid(0, namedValues).join(m_language.translate("Talk", ", "));
        if (more > 0)
            words.append(m_language.translate("Talk", "%1 and %2 more").arg(text).arg(more));
        else
            words.append(names.isEmpty() ? m_language.translate("Talk", "Nothing in this chart") : text);
    }
    return words;
}

int TalkContent::stepWithChart(const QString &chart, int preferred) const
{
    if (chart.isEmpty())
        return -1;
    if (preferred >= 0 && preferred < stepCount() && step(preferred).chart == chart)
        return preferred;
    for (int i = 0; i < stepCount(); ++i) {
        if (step(i).chart == chart)
            return i;
    }
    return -1;
}

int TalkContent::stepWithId(const QString &id, int place) const
{
    for (int i = 0; i < stepCount(); ++i) {
        if (!id.isEmpty() && step(i).id == id)
            return i;
    }
    return stepCount() == 0 ? -1 : std::clamp(place, 0, stepCount() - 1);
}

} // namespace tenbin
