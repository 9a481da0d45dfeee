// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storydocument.h"

#include "core/figures/scenarios.h"
#include "core/story/storydata.h"

#include <QFileInfo>
#include <QSet>

namespace tenbin {
namespace {

bool sameOptions(const ViewOptions &a, const ViewOptions &b)
{
    return a.logAxis == b.logAxis && a.parameters == b.parameters && a.models == b.models && a.order == b.order
        && a.table == b.table && a.figure == b.figure && a.swing == b.swing && a.history == b.history && a.study == b.study
        && a.catalogue == b.catalogue;
}

const char *const context = "StoryDocument";

/// Undo keeps its words in both languages: the reader may switch in between.
Text bothLanguages(const char *source, const QString &ja = {}, const QString &en = {})
{
    Text text{Language::japanese().translate(context, source), Language::english().translate(context, source)};
    if (!ja.isEmpty() || !en.isEmpty()) {
        text.ja = text.ja.arg(ja);
        text.en = text.en.arg(en);
    }
    return text;
}

Text named(const char *source, const Text &name)
{
    return bothLanguages(source, Language::japanese().pick(name), Language::english().pick(name));
}

bool sameSwitches(const Scenario &a, const Scenario &b)
{
    return a.basis == b.basis && a.pairing == b.pairing && a.rounding == b.rounding;
}

/// What-if values follow a fact that gets another id and go with one that is removed.
void followFacts(Scenario &scenario, const Story &before, const Story &after)
{
    for (const QString &id : scenario.overrides.keys()) {
        if (after.fact(id))
            continue;
        const Override value = scenario.overrides.take(id);
        const auto place = static_cast<std::size_t>(before.fact(id) ? before.fact(id) - before.facts.data() : 0);
        const bool renamed = before.fact(id) && before.facts.size() == after.facts.size() && !before.fact(after.facts[place].id);
        if (renamed)
            scenario.overrides.insert(after.facts[place].id, value);
    }
}

/// Undoing a what-if value does not change what the reader looks at meanwhile, unless the step itself did.
DocumentState along(const Transition &step, const DocumentState &now)
{
    DocumentState state = step.to;
    if (sameSwitches(step.from.scenario, step.to.scenario)) {
        state.scenario = now.scenario;
        state.scenario.overrides = step.to.scenario.overrides;
    }
    return state;
}

} // namespace

StoryDocument::StoryDocument(Language language, QObject *parent)
    : QObject(parent)
    , m_language(std::move(language))
{
    m_state.story = std::make_shared<const Story>();
    openBuiltIn();
}

StoryDocument::~StoryDocument() = default;

Problems StoryDocument::open(const QString &path)
{
    StoryReading reading = readStoryFile(path);
    if (reading.story)
        setStory(std::move(*reading.story), path, Saved::Yes);
    return std::move(reading.problems);
}

void StoryDocument::openBuiltIn(const QString &id)
{
    StoryReading reading = readBuiltInStory(id);
    Q_ASSERT(reading.story);
    if (reading.story)
        setStory(std::move(*reading.story), {}, Saved::Yes);
}

void StoryDocument::setStory(Story &&story, const QString &path, Saved saved)
{
    Scenario scenario = m_state.scenario;
    scenario.overrides.clear(); // they name facts of the story that goes; basis, pairing and rounding stay
    m_options.clear();
    m_origin.clear();
    replaceStory(std::move(story), scenario, path, saved);
}

void StoryDocument::setPictureStory(
    Story &&story, const Scenario &scenario, const std::optional<ChartViewRecord> &view, const QString &origin)
{
    m_options.clear();
    if (view)
        m_options.insert(view->chart, view->options);
    m_origin = origin;
    // A stranger's story may name files of this machine by their folders: names are all that is left of them.
    replaceStory(portable(story), scenario, {}, Saved::Yes);
}

void StoryDocument::replaceStory(Story &&story, const Scenario &scenario, const QString &path, Saved saved)
{
    m_figures.reset(); // refers to the story that goes
    m_state.story = std::make_shared<const Story>(std::move(story));
    m_state.scenario = scenario;
    m_savedStory = saved == Saved::Yes ? m_state.story : nullptr;
    m_path = path;
    m_selection.clear();
    m_undo.clear();
    m_article.reset();
    m_articlePath.clear();
    recompute();
    emit opened();
    emit storyChanged();
    emit selectionChanged(m_selection);
    emit articleChanged();
    emit undoChanged();
}

QString StoryDocument::origin() const
{
    return m_path.isEmpty() ? m_origin : QFileInfo(m_path).fileName();
}

void StoryDocument::setSaved(const QString &path)
{
    m_path = path;
    m_savedStory = m_state.story;
    m_undo.closeStep();
    emit undoChanged();
}

ViewOptions StoryDocument::viewOptions(const QString &chart) const
{
    ViewOptions options = m_options.value(chart);
    options.language = m_language;
    return options;
}

ChartPlan StoryDocument::plan(const QString &chart) const
{
    return planChart(chart, *m_state.story, *m_figures, viewOptions(chart));
}

const std::vector<ClaimCheck> &StoryDocument::claims() const
{
    if (!m_claims)
        m_claims = checkClaims(*m_state.story, *m_figures);
    return *m_claims;
}

void StoryDocument::setScenario(const Scenario &scenario)
{
    if (scenario == m_state.scenario)
        return;
    const bool sameValues = scenario.overrides == m_state.scenario.overrides;
    DocumentState after{m_state.story, scenario};
    if (sameValues) {
        m_undo.closeStep();
        m_state = std::move(after);
        recompute();
        emit figuresChanged();
        return;
    }
    change(std::move(after), bothLanguages(QT_TRANSLATE_NOOP("StoryDocument", "what-if values")), {});
}

void StoryDocument::setOverride(const QString &fact, const std::optional<Override> &value, const QString &mergeKey)
{
    const FactValue *known = m_figures->fact(fact);
    if (!known)
        return;
    DocumentState after = m_state;
    if (value)
        after.scenario.overrides.insert(fact, *value);
    else
        after.scenario.overrides.remove(fact);
    if (after == m_state)
        return;
    const Text words = value ? named(QT_TRANSLATE_NOOP("StoryDocument", "change of %1"), known->fact->label)
                             : named(QT_TRANSLATE_NOOP("StoryDocument", "reset of %1"), known->fact->label);
    change(std::move(after), words, mergeKey);
}

void StoryDocument::clearOverrides()
{
    if (m_state.scenario.overrides.isEmpty())
        return;
    DocumentState after = m_state;
    after.scenario.overrides.clear();
    change(std::move(after), bothLanguages(QT_TRANSLATE_NOOP("StoryDocument", "reset of all what-if values")), {});
}

void StoryDocument::applyScenario(const NamedScenario &scenario)
{
    DocumentState after{m_state.story, scenarioOf(scenario, m_state.scenario)};
    if (after == m_state)
        return;
    change(std::move(after), named(QT_TRANSLATE_NOOP("StoryDocument", "scenario “%1”"), scenario.name), {});
}

void StoryDocument::edit(Story &&story, const Text &words, const QString &mergeKey)
{
    if (story == *m_state.story)
        return;
    DocumentState after{std::make_shared<const Story>(std::move(story)), m_state.scenario};
    followFacts(after.scenario, *m_state.story, *after.story);
    change(std::move(after), words, mergeKey);
}

void StoryDocument::change(DocumentState &&after, const Text &words, const QString &mergeKey)
{
    m_undo.push(m_state, after, words, mergeKey);
    restore(after);
}

void StoryDocument::setContents(const DataLink &link)
{
    DataLink bare = link;
    bare.prices = nullptr;
    bare.catalogue = nullptr;
    std::vector<std::shared_ptr<const Story>> stories = m_undo.stories();
    stories.push_back(m_state.story);
    stories.push_back(m_savedStory);
    QSet<const Story *> done;
    const std::shared_ptr<const Story> before = m_state.story; // figures refer to it until the end
    for (const std::shared_ptr<const Story> &story : stories) {
        const DataLink *known = story ? story->link(link.role) : nullptr;
        if (!known || done.contains(story.get()))
            continue;
        done.insert(story.get());
        DataLink same = *known;
        same.prices = nullptr;
        same.catalogue = nullptr;
        if (same != bare || *known == link)
            continue;
        const auto now = std::make_shared<const Story>(withLink(*story, link));
        m_undo.replaceStory(story, now);
        if (m_savedStory == story)
            m_savedStory = now;
        if (m_state.story == story)
            m_state.story = now;
    }
    if (m_state.story == before)
        return;
    recompute();
    emit storyChanged();
}

void StoryDocument::undo()
{
    if (canUndo())
        restore(along(m_undo.undo(), m_state));
}

void StoryDocument::redo()
{
    if (canRedo())
        restore(along(m_undo.redo(), m_state));
}

void StoryDocument::restore(const DocumentState &state)
{
    const bool sameStory = state.story == m_state.story;
    m_figures.reset();
    m_state = state;
    recompute();
    if (sameStory)
        emit figuresChanged();
    else
        emit storyChanged();
    emit undoChanged();
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

void StoryDocument::select(const QString &id)
{
    if (id == m_selection)
        return;
    m_selection = id;
    emit selectionChanged(id);
}

Problems StoryDocument::attachArticle(const QString &path)
{
    ArticleReading reading = readArticleFile(path);
    if (reading.article) {
        m_article = std::make_unique<const ArticleText>(std::move(*reading.article));
        m_articlePath = path;
        emit articleChanged();
    }
    return std::move(reading.problems);
}

void StoryDocument::detachArticle()
{
    if (!m_article)
        return;
    m_article.reset();
    m_articlePath.clear();
    emit articleChanged();
}

void StoryDocument::recompute()
{
    m_figures = std::make_unique<const Figures>(evaluate(*m_state.story, m_state.scenario));
    m_claims.reset();
}

} // namespace tenbin
