// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/mainfigures.h"

#include "core/charts/titleparts.h"
#include "core/figures/evidence.h"

#include <algorithm>

namespace tenbin {
namespace {

const QString termPrefix = QStringLiteral("term:");

QString words(const Language &language, const char *source)
{
    return language.translate("Talk", source);
}

Voice voiceOf(Tone tone)
{
    if (tone == Tone::WhatIf)
        return Voice::WhatIf;
    return tone == Tone::Article ? Voice::Article : Voice::Checked;
}

/// The first source and how many more.
QString sourceText(const Evidence &evidence, const Story &story, const Language &language)
{
    if (evidence.sources.empty())
        return evidence.sourceStatement;
    const EvidenceSource &first = evidence.sources.front();
    const Source *source = story.source(first.id);
    const bool isArticle = source && source->kind == SourceKind::Article; // who else prints it matters less than that it is it
    const QString name = isArticle || first.publisher.isEmpty() ? first.title : first.publisher;
    const auto more = evidence.sources.size() - 1;
    return more == 0 ? name : words(language, QT_TRANSLATE_NOOP("Talk", "%1 and %2 more")).arg(name).arg(more);
}

/// Positions in ChartSpec::data, the most telling first.
std::vector<int> byWeight(const ChartSpec &spec)
{
    std::vector<int> order{subjectOf(spec)};
    for (const TitlePart &part : spec.titleParts)
        order.push_back(part.datum);
    for (int i = 0; i < static_cast<int>(spec.data.size()); ++i)
        order.push_back(i);
    return order;
}

MainFigure mainFigure(const Datum &datum, const Story &story, const Figures &figures, const Language &language)
{
    MainFigure made;
    made.id = datum.id;
    made.label = datum.series.isEmpty() ? datum.label : QStringLiteral("%1 · %2").arg(datum.label, datum.series);
    made.value = datum.text;
    made.voice = voiceOf(datum.tone);
    made.source = datum.source;
    const Evidence evidence = evidenceOf(story, figures, {}, {datum.id, {}, {}, {}, {}, {}, {}}, language);
    if (evidence.kind == EvidenceKind::Nothing)
        return made;
    if (evidence.voice)
        made.voice = *evidence.voice;
    made.source = sourceText(evidence, story, language);
    return made;
}

TalkAnswer claimAnswer(const QString &id, const Story &story, const Figures &figures, const Language &language)
{
    const Evidence evidence = evidenceOf(story, figures, checkClaims(story, figures), {id, {}, {}, {}, {}, {}, {}}, language);
    if (!evidence.judged)
        return {};
    const QString verdict = verdictText(evidence.judged->verdict, language);
    return {
        id, words(language, QT_TRANSLATE_NOOP("Talk", "%1: %2")).arg(verdict, evidence.judged->claim), evidence.judged->finding};
}

} // namespace

std::vector<MainFigure> mainFigures(const ChartSpec &spec, const Story &story, const Figures &figures, const Language &language)
{
    std::vector<MainFigure> made;
    QStringList known;
    for (const int at : byWeight(spec)) {
        if (at < 0 || at >= static_cast<int>(spec.data.size()) || static_cast<int>(made.size()) == mostMainFigures)
            continue;
        const Datum &datum = spec.data[static_cast<std::size_t>(at)];
        if (known.contains(datum.id) || !datum.value)
            continue;
        known.append(datum.id);
        made.push_back(mainFigure(datum, story, figures, language));
    }
    return made;
}

TalkAnswer talkAnswer(const QString &id, const Story &story, const Figures &figures, const Language &language)
{
    if (!claimOfSubject(id).isEmpty())
        return claimAnswer(id, story, figures, language);
    if (id.startsWith(termPrefix)) {
        const QString name = id.mid(termPrefix.size());
        const auto term =
            std::find_if(story.terms.cbegin(), story.terms.cend(), [&](const Term &each) { return each.id == name; });
        return term == story.terms.cend() ? TalkAnswer()
                                          : TalkAnswer{id, language.pick(term->term), language.pick(term->definition)};
    }
    const Evidence evidence = evidenceOf(story, figures, {}, {id, {}, {}, {}, {}, {}, {}}, language);
    if (evidence.kind != EvidenceKind::Fact && evidence.kind != EvidenceKind::Figure)
        return {};
    TalkAnswer answer;
    answer.id = id;
    const FactValue *fact = figures.fact(id);
    const FigureValue *figure = figures.figure(id);
    const QString value = fact ? valueText(*fact, language) : figure ? valueText(*figure, language) : evidence.missing;
    answer.title = words(language, QT_TRANSLATE_NOOP("Talk", "%1: %2")).arg(evidence.title, value);
    answer.detail = words(language, QT_TRANSLATE_NOOP("Talk", "Source: %1")).arg(sourceText(evidence, story, language));
    if (evidence.certainty)
        answer.detail = words(language, QT_TRANSLATE_NOOP("Talk", "%1 · %2"))
                            .arg(answer.detail, certaintyText(*evidence.certainty, language));
    return answer;
}

} // namespace tenbin
