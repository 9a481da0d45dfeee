// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/questions.h"

#include "core/figures/evidence.h"

namespace tenbin {
namespace {

const QString stepPrefix = QStringLiteral("step:");

QString plain(QString text)
{
    return text.replace(u'\n', u' ');
}

QString stepAnswer(int step)
{
    return stepPrefix + QString::number(step + 1);
}

void addSteps(std::vector<FindEntry> &entries, const TalkContent &content)
{
    for (int i = 0; i < content.stepCount(); ++i) {
        const ChartPlan &plan = content.chart(i);
        FindEntry entry{FindEntry::Kind::Step, QStringLiteral("%1  %2").arg(i + 1).arg(content.title(i)),
            plan ? plain(plainText(plan->title, content.language().id())) : plan.error().reason, {}, {}, {}};
        entry.answer = stepAnswer(i);
        entries.push_back(std::move(entry));
    }
}

/// What the window's search finds, with the words of an answer.
void addFound(std::vector<FindEntry> &entries, const TalkContent &content, int step)
{
    const Story &story = content.story();
    std::vector<ChartPlan> plans;
    for (const ChartInfo &info : chartList()) {
        const int shown = content.stepWithChart(info.id, step);
        plans.push_back(shown < 0 ? tl::unexpected(ChartUnavailable{}) : content.chart(shown));
    }
    const std::vector<FindEntry> found = findEntries(story, content.figures(step), content.language(), plans);
    std::size_t term = 0;
    for (FindEntry entry : found) {
        if (entry.kind == FindEntry::Kind::Chart)
            continue; // its step says it
        if (entry.kind == FindEntry::Kind::Term)
            entry.answer = QStringLiteral("term:") + story.terms.at(term++).id;
        else if (const QString id = entry.datum.isEmpty() ? entry.words : entry.datum; story.fact(id) || story.figure(id))
            entry.answer = id;
        else if (const int shown = content.stepWithChart(entry.chart, step); shown >= 0)
            entry.answer = stepAnswer(shown);
        entries.push_back(std::move(entry));
    }
}

void addClaims(std::vector<FindEntry> &entries, const TalkContent &content, int step)
{
    const Language &language = content.language();
    for (const ClaimCheck &check : checkClaims(content.story(), content.figures(step))) {
        FindEntry entry{FindEntry::Kind::Claim, language.pick(check.claim->text), verdictText(check.verdict, language),
            check.claim->id, {}, {}};
        entry.answer = claimSubject(check.claim->id);
        entries.push_back(std::move(entry));
    }
}

} // namespace

std::vector<FindEntry> talkQuestions(const TalkContent &content, int step)
{
    std::vector<FindEntry> entries;
    if (step < 0 || step >= content.stepCount())
        return entries;
    addSteps(entries, content);
    addFound(entries, content, step);
    addClaims(entries, content, step);
    return entries;
}

int stepOfAnswer(const QString &answer)
{
    return answer.startsWith(stepPrefix) ? QStringView(answer).mid(stepPrefix.size()).toInt() : 0;
}

} // namespace tenbin
