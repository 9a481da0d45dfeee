// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/story/storyreferences.h"

#include <algorithm>
#include <initializer_list>

namespace tenbin {

namespace {

/// Calls `visit(id, user)` for each place; `id` can be changed where the story can.
template <typename StoryType, typename Visit>
class Walk {
public:
    Walk(StoryType &story, Referred what, Visit visit)
        : m_story(story)
        , m_visit(visit)
    {
        if (what == Referred::Source)
            sources();
        else
            values();
    }

private:
    template <typename List>
    void each(List &ids, const QString &user)
    {
        for (auto &id : ids)
            m_visit(id, user);
    }

    template <typename... Ids>
    void all(const QString &user, Ids &...ids)
    {
        (m_visit(ids, user), ...);
    }

    void sources()
    {
        for (auto &fact : m_story.facts) {
            if (fact.article)
                each(fact.article->sources, fact.id);
            if (fact.checked)
                each(fact.checked->sources, fact.id);
        }
        for (auto &claim : m_story.claims) {
            if (claim.finding)
                each(claim.finding->sources, claim.id);
        }
        for (auto &assumption : m_story.assumptions)
            each(assumption.sources, QStringLiteral("assumptions"));
    }

    void values()
    {
        for (auto &claim : m_story.claims)
            m_visit(claim.figure, claim.id);
        for (auto &assumption : m_story.assumptions)
            m_visit(assumption.fact, QStringLiteral("assumptions"));
        for (auto &scenario : m_story.scenarios) {
            for (auto &setting : scenario.settings)
                m_visit(setting.fact, scenario.id);
        }
        for (auto &step : m_story.steps) {
            for (auto &setting : step.view.settings)
                m_visit(setting.fact, step.id);
            m_visit(step.view.figure, step.id);
        }
        spending();
        models();
        benchmarks();
        market();
    }

    void spending()
    {
        if (!m_story.spending)
            return;
        auto &part = *m_story.spending;
        const QString user = QStringLiteral("spending");
        all(user, part.previous, part.next, part.growth, part.claimedGrowth, part.atClaimedGrowth, part.consensus,
            part.outcomeGrowth);
        for (auto &actual : part.actuals)
            m_visit(actual.fact, user);
        for (auto &guidance : part.guidance)
            m_visit(guidance.fact, user);
        each(part.equivalents, user);
    }

    void models()
    {
        if (!m_story.models)
            return;
        auto &part = *m_story.models;
        all(QStringLiteral("models"), part.price, part.costPerParameter, part.costPerActiveParameter, part.hoursRatio);
        for (auto &model : part.list) {
            all(model.id, model.parameters, model.active, model.tokens, model.hours, model.cost);
            each(model.estimates, model.id);
        }
    }

    void benchmarks()
    {
        if (!m_story.benchmarks)
            return;
        for (auto &row : m_story.benchmarks->rows)
            all(row.id, row.ours, row.theirs);
    }

    void market()
    {
        if (!m_story.market)
            return;
        auto &part = *m_story.market;
        const QString user = QStringLiteral("market");
        all(user, part.price, part.change, part.previousClose, part.changePercent, part.sessionChangePercent,
            part.sessionPrevious, part.sessionOpen, part.sessionHigh, part.sessionLow, part.sessionClose);
        for (auto &snapshot : part.snapshots)
            m_visit(snapshot.fact, user);
    }

    StoryType &m_story;
    Visit m_visit;
};

/// What a step brings or stresses are values of its chart, which may go without harm: those only follow a new name.
void renameShown(Step &step, const QString &from, const QString &to)
{
    if (step.view.focus == from)
        step.view.focus = to;
    for (QStringList &group : step.reveal)
        std::replace(group.begin(), group.end(), from, to);
}

bool endsToken(QChar character)
{
    return character == u' ' || character == u'(' || character == u')';
}

/// The formula with `to` wherever `from` stands as a name; anything else stays as it is written.
QString renamedIn(const QString &formula, const QString &from, const QString &to)
{
    QString result;
    qsizetype at = 0;
    while (at < formula.size()) {
        qsizetype end = at;
        while (end < formula.size() && !endsToken(formula[end]))
            ++end;
        const QStringView token = QStringView(formula).mid(at, end - at);
        const bool call = token == u"mid" && end < formula.size() && formula[end] == u'(';
        result += token == from && !call ? to : token.toString();
        if (end < formula.size())
            result += formula[end++];
        at = end;
    }
    return result;
}

} // namespace

QStringList usersOf(const Story &story, Referred what, const QString &id)
{
    QStringList users;
    if (what == Referred::Value) {
        for (const Figure &figure : story.figures) {
            if (renamedIn(figure.formula, id, {}) != figure.formula)
                users.append(figure.id);
        }
    }
    Walk(story, what, [&](const QString &found, const QString &user) {
        if (found == id && !users.contains(user))
            users.append(user);
    });
    return users;
}

void renameReferences(Story &story, Referred what, const QString &from, const QString &to)
{
    if (what == Referred::Value) {
        for (Figure &figure : story.figures)
            figure.formula = renamedIn(figure.formula, from, to);
        for (Step &step : story.steps)
            renameShown(step, from, to);
    }
    Walk(story, what, [&](QString &found, const QString &) {
        if (found == from)
            found = to;
    });
}

} // namespace tenbin
