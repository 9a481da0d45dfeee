// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/evidenceparts.h"

#include <algorithm>

namespace tenbin {

namespace {

QString kindText(const EvidenceContext &context, SourceKind kind)
{
    switch (kind) {
    case SourceKind::Article:
        return context.words(QT_TRANSLATE_NOOP("Evidence", "The article"));
    case SourceKind::Primary:
        return context.words(QT_TRANSLATE_NOOP("Evidence", "Primary source"));
    case SourceKind::Secondary:
        return context.words(QT_TRANSLATE_NOOP("Evidence", "News or data page"));
    case SourceKind::Estimate:
        return context.words(QT_TRANSLATE_NOOP("Evidence", "Estimate"));
    }
    return {};
}

QString readingText(const EvidenceContext &context, const Fact &fact, const Reading &reading)
{
    NumberStyle style = styleOf(fact);
    style.allDigits = true;
    style.atLeast = reading.atLeast;
    style.leastDecimals = printedDecimals(fact, reading);
    return quantityText({reading.low.value, reading.high.value, fact.unit}, style, context.language);
}

QString readingName(const EvidenceContext &context, const Fact &fact, const Reading &reading, Basis basis)
{
    const QString own = context.language.pick(reading.label);
    if (!own.isEmpty() && own != context.language.pick(fact.label))
        return own;
    return basis == Basis::Article ? context.words(QT_TRANSLATE_NOOP("Evidence", "Article"))
                                   : context.words(QT_TRANSLATE_NOOP("Evidence", "Checked"));
}

EvidenceReading evidenceReading(const EvidenceContext &context, const FactValue &value, const Reading &reading, Basis basis)
{
    EvidenceReading result;
    result.basis = basis;
    result.name = readingName(context, *value.fact, reading, basis);
    result.text = readingText(context, *value.fact, reading);
    result.used = value.reading == &reading && value.voice != Voice::WhatIf;
    result.certainty = reading.certainty;
    result.sources = sourcesOf(context, reading.sources);
    result.note = context.language.pick(reading.note);
    return result;
}

bool sameValue(const Reading &a, const Reading &b)
{
    return a.low.value == b.low.value && a.high.value == b.high.value && a.atLeast == b.atLeast && b.label.isEmpty();
}

/// "CEO's post, 24 January 2025, and 2 more".
QString sourceLine(const EvidenceContext &context, const Reading &reading)
{
    const std::vector<EvidenceSource> sources = sourcesOf(context, reading.sources);
    if (sources.empty())
        return {};
    const EvidenceSource &first = sources.front();
    const QString named =
        first.date.isEmpty() ? first.title : context.words(QT_TRANSLATE_NOOP("Evidence", "%1, %2")).arg(first.title, first.date);
    const auto more = static_cast<int>(sources.size()) - 1;
    return more == 0 ? named : context.words(QT_TRANSLATE_NOOP("Evidence", "%1, and %2 more")).arg(named).arg(more);
}

QString noSource(const EvidenceContext &context, const Fact &fact)
{
    return fact.checked ? context.words(QT_TRANSLATE_NOOP("Evidence", "No source was found."))
                        : context.words(QT_TRANSLATE_NOOP("Evidence", "No source was found. This is the article's own figure."));
}

EvidenceInput factInput(const EvidenceContext &context, const FactValue &value)
{
    const Fact &fact = *value.fact;
    EvidenceInput input;
    input.id = fact.id;
    input.title = context.language.pick(fact.label);
    input.text = valueText(value, context.language);
    input.voice = value.voice;
    if (fact.article)
        input.readings.push_back(evidenceReading(context, value, *fact.article, Basis::Article));
    if (fact.checked)
        input.readings.push_back(evidenceReading(context, value, *fact.checked, Basis::Checked));
    if (fact.article && fact.checked && sameValue(*fact.article, *fact.checked)) {
        input.readings.back().same = true;
        input.readings.back().text = context.words(QT_TRANSLATE_NOOP("Evidence", "the same"));
    }
    if (value.voice == Voice::WhatIf)
        input.whatIf = input.text;
    const std::optional<Reading> &best = fact.checked ? fact.checked : fact.article;
    if (best) {
        input.certainty = best->certainty;
        input.source = best->certainty == Certainty::D ? QString() : sourceLine(context, *best);
    }
    input.sourced = !input.source.isEmpty();
    if (!input.sourced)
        input.source = noSource(context, fact);
    if (value.reading)
        input.note = context.language.pick(value.reading->note);
    if (fact.article)
        input.locator = fact.article->locator;
    input.place =
        fact.article ? placeText(context, input.locator) : context.words(QT_TRANSLATE_NOOP("Evidence", "Not in the article"));
    return input;
}

EvidenceInput figureInput(const EvidenceContext &context, const FigureValue &value)
{
    EvidenceInput input;
    input.kind = EvidenceKind::Figure;
    input.id = value.figure->id;
    input.title = context.language.pick(value.figure->label);
    input.text = valueText(value, context.language);
    input.voice = value.voice;
    input.certainty = certaintyOf(context, value.inputs).value_or(Certainty::A);
    input.note = context.language.pick(value.figure->explanation);
    return input;
}

bool mentions(const QString &text, const QString &term)
{
    for (qsizetype at = text.indexOf(term, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(term, at + 1, Qt::CaseInsensitive)) {
        const auto latin = [](QChar character) { return character.unicode() < 0x80 && character.isLetterOrNumber(); };
        const bool starts = at == 0 || !latin(text[at - 1]) || !latin(term.front());
        qsizetype end = at + term.size();
        if (end < text.size() && text[end] == u's' && latin(term.back()))
            ++end; // one parameter, many parameters
        if (starts && (end >= text.size() || !latin(text[end]) || !latin(term.back())))
            return true;
    }
    return false;
}

} // namespace

std::vector<EvidenceSource> sourcesOf(const EvidenceContext &context, const QStringList &ids)
{
    std::vector<EvidenceSource> sources;
    for (const QString &id : ids) {
        const Source *source = context.story.source(id);
        if (!source)
            continue;
        sources.push_back({id, context.language.pick(source->title), context.language.pick(source->publisher),
            dateText(source->date, context.language), source->where, kindText(context, source->kind)});
    }
    return sources;
}

std::vector<EvidenceSource> sourcesOfFacts(const EvidenceContext &context, const QStringList &facts)
{
    QStringList ids;
    for (const QString &id : facts) {
        const FactValue *value = context.figures.fact(id);
        if (!value || !value->reading || value->voice == Voice::WhatIf)
            continue;
        for (const QString &source : value->reading->sources) {
            if (!ids.contains(source))
                ids.append(source);
        }
    }
    return sourcesOf(context, ids);
}

std::optional<EvidenceInput> inputOf(const EvidenceContext &context, const QString &id)
{
    if (const FactValue *fact = context.figures.fact(id))
        return factInput(context, *fact);
    const FigureValue *figure = context.figures.figure(id);
    return figure && figure->figure ? std::optional(figureInput(context, *figure)) : std::nullopt;
}

QString voiceTextOf(const EvidenceContext &context, const QStringList &facts)
{
    int whatIf = 0, article = 0, checked = 0, fallback = 0;
    for (const QString &id : facts) {
        const FactValue *value = context.figures.fact(id);
        if (!value)
            continue;
        whatIf += value->voice == Voice::WhatIf;
        article += value->voice == Voice::Article;
        checked += value->voice == Voice::Checked;
        fallback += value->fallback && value->voice != Voice::WhatIf;
    }
    if (whatIf > 0)
        return context.voice(QT_TRANSLATE_NOOP("EvidenceVoice", "What if"));
    if (article > 0 && checked > 0)
        return context.voice(QT_TRANSLATE_NOOP("EvidenceVoice", "Article and checked"));
    if (article > 0)
        return fallback == article ? context.voice(QT_TRANSLATE_NOOP("EvidenceVoice", "Article (not checked)"))
                                   : context.voice(QT_TRANSLATE_NOOP("EvidenceVoice", "Article"));
    if (checked == 0)
        return {};
    return fallback == checked ? context.voice(QT_TRANSLATE_NOOP("EvidenceVoice", "Checked (not in the article)"))
                               : context.voice(QT_TRANSLATE_NOOP("EvidenceVoice", "Checked"));
}

std::optional<Certainty> certaintyOf(const EvidenceContext &context, const QStringList &facts)
{
    std::optional<Certainty> worst;
    for (const QString &id : facts) {
        const FactValue *value = context.figures.fact(id);
        if (value && value->reading && value->voice != Voice::WhatIf)
            worst = std::max(worst.value_or(Certainty::A), value->reading->certainty);
    }
    return worst;
}

QString placeText(const EvidenceContext &context, const std::optional<Locator> &locator)
{
    if (!locator)
        return context.words(QT_TRANSLATE_NOOP("Evidence", "In the article, without a place"));
    return locator->occurrence == 1 ? context.words(QT_TRANSLATE_NOOP("Evidence", "In the article: %1")).arg(locator->text)
                                    : context.words(QT_TRANSLATE_NOOP("Evidence", "In the article: %1 (occurrence %2)"))
                                          .arg(locator->text)
                                          .arg(locator->occurrence);
}

EvidenceClaim claimOf(const EvidenceContext &context, const ClaimCheck &check)
{
    EvidenceClaim result;
    result.id = claimSubject(check.claim->id);
    result.verdict = check.verdict;
    result.heading = context.words(QT_TRANSLATE_NOOP("Evidence", "The article's claim: %1"))
                         .arg(verdictText(check.verdict, context.language).toLower());
    result.claim = context.language.pick(check.claim->text);
    if (check.claim->finding)
        result.finding = context.language.pick(check.claim->finding->text);
    if (result.finding.isEmpty())
        result.finding = recomputationText(context.story, check, context.language);
    return result;
}

std::vector<EvidenceClaim> claimsAbout(const EvidenceContext &context, const QStringList &ids, const QStringList &facts)
{
    std::vector<const ClaimCheck *> found;
    const auto add = [&found](const ClaimCheck &check) {
        if (std::find(found.begin(), found.end(), &check) == found.end())
            found.push_back(&check);
    };
    for (const QString &id : ids) {
        for (const ClaimCheck &check : context.claims) {
            if (check.claim && check.claim->figure == id)
                add(check);
        }
    }
    for (const QString &id : facts) {
        const FactValue *value = context.figures.fact(id);
        const Reading *article = value && value->fact->article ? &*value->fact->article : nullptr;
        for (const ClaimCheck &check : context.claims) {
            if (article && article->locator && check.claim && check.claim->locator
                && check.claim->locator->text == article->locator->text)
                add(check);
        }
    }
    std::vector<EvidenceClaim> claims;
    for (const ClaimCheck *check : found)
        claims.push_back(claimOf(context, *check));
    return claims;
}

std::vector<EvidenceTerm> termsIn(const EvidenceContext &context, const QStringList &texts)
{
    std::vector<EvidenceTerm> terms;
    for (const Term &term : context.story.terms) {
        const QString &word = context.language.pick(term.term);
        const auto named = [&word](const QString &text) { return mentions(text, word); };
        if (!word.isEmpty() && std::any_of(texts.begin(), texts.end(), named))
            terms.push_back({word, context.language.pick(term.definition)});
    }
    return terms;
}

std::vector<EvidenceUse> usesOf(const EvidenceContext &context, const QString &id)
{
    std::vector<EvidenceUse> uses;
    for (const FigureValue &value : context.figures.all()) {
        if (!value.figure || !value.figure->formula.contains(id))
            continue;
        const FormulaReading reading = parseFormula(value.figure->formula);
        if (reading.formula && reading.formula->ids().contains(id))
            uses.push_back({value.figure->id, context.language.pick(value.figure->label), valueText(value, context.language)});
    }
    return uses;
}

} // namespace tenbin
