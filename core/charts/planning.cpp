// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: collecting data, sources and caveats, and the footer and alt text made from them.
#include "core/charts/planning.h"

#include "core/figures/claims.h"

#include <algorithm>

namespace tenbin {

namespace {

constexpr int sourcesNamedInFull = 6;
constexpr int sourcesNamedShort = 2;
constexpr int valuesInAltText = 15;

/// Titles are the only part of a source a footer has room for; the article needs its date, it has no other name.
QString sourceTitle(const Source &source, const Language &language)
{
    const QString title = language.pick(source.title);
    if (source.kind != SourceKind::Article || source.date.isEmpty())
        return title;
    return language.translate("Charts", "%1 (%2)").arg(title, dateText(source.date, language));
}

void appendOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

QString remarks(const QStringList &texts, const Language &language)
{
    QStringList kept;
    for (const QString &text : texts)
        appendOnce(kept, text);
    return kept.join(language.id() == LanguageId::Japanese ? QString() : QStringLiteral(" "));
}

const char *basisSentence(bool article, bool checked, bool whatIf, Basis basis)
{
    if (article && checked && basis == Basis::Article)
        return whatIf
            ? QT_TRANSLATE_NOOP("Charts", "Basis: the article's values, checked ones where it has none, and what-if values.")
            : QT_TRANSLATE_NOOP("Charts", "Basis: values as the article gives them; checked values where it has none.");
    if (article && checked)
        return whatIf
            ? QT_TRANSLATE_NOOP("Charts", "Basis: checked values, the article's where none was found, and what-if values.")
            : QT_TRANSLATE_NOOP("Charts", "Basis: checked values; the article's where none was found.");
    if (article)
        return whatIf ? QT_TRANSLATE_NOOP("Charts", "Basis: the article's values and what-if values.")
                      : QT_TRANSLATE_NOOP("Charts", "Basis: values as the article gives them.");
    if (checked)
        return whatIf ? QT_TRANSLATE_NOOP("Charts", "Basis: checked values and what-if values.")
                      : QT_TRANSLATE_NOOP("Charts", "Basis: checked values.");
    return QT_TRANSLATE_NOOP("Charts", "Basis: what-if values.");
}

} // namespace

PlanContext::PlanContext(const Story &story, const Figures &figures, const ViewOptions &options)
    : m_story(story)
    , m_figures(figures)
    , m_options(options)
{
}

QString PlanContext::factLabel(const FactValue &value) const
{
    if (value.reading && value.voice != Voice::WhatIf && !value.reading->label.isEmpty())
        return language().pick(value.reading->label);
    return language().pick(value.fact->label);
}

QString PlanContext::basisWord(const QStringList &factIds) const
{
    int whatIf = 0, article = 0, checked = 0, fallback = 0;
    for (const QString &id : factIds) {
        const FactValue *value = m_figures.fact(id);
        if (!value)
            continue;
        whatIf += value->voice == Voice::WhatIf;
        article += value->voice == Voice::Article;
        checked += value->voice == Voice::Checked;
        fallback += value->fallback && value->voice != Voice::WhatIf;
    }
    if (whatIf > 0)
        return voiceName(Voice::WhatIf, language());
    if (article > 0 && checked > 0)
        return language().translate("Charts", "Article and checked");
    if (article > 0 && fallback == article)
        return language().translate("Charts", "Article (not checked)");
    if (checked > 0 && fallback == checked)
        return language().translate("Charts", "Checked (not in the article)");
    if (article > 0)
        return voiceName(Voice::Article, language());
    return checked > 0 ? voiceName(Voice::Checked, language()) : QString();
}

QString PlanContext::sourceText(const QStringList &factIds) const
{
    QStringList titles;
    for (const QString &id : factIds) {
        const FactValue *value = m_figures.fact(id);
        if (!value || !value->reading || value->voice == Voice::WhatIf)
            continue;
        for (const QString &sourceId : value->reading->sources) {
            if (const Source *source = m_story.source(sourceId))
                appendOnce(titles, sourceTitle(*source, language()));
        }
    }
    return joined(titles, language());
}

Datum PlanContext::datumOf(const FactValue &value) const
{
    const QStringList ids{value.fact->id};
    Datum datum;
    datum.id = value.fact->id;
    datum.label = factLabel(value);
    datum.value = value.quantity;
    datum.text = valueText(value, language());
    datum.tone = toneOf(value.voice);
    datum.certainty = worstCertainty(ids, m_figures);
    datum.fallback = value.fallback && value.voice != Voice::WhatIf;
    datum.basis = basisWord(ids);
    datum.source = sourceText(ids);
    if (value.reading && value.voice != Voice::WhatIf)
        datum.note = remarks({language().pick(value.reading->note), language().pick(value.reading->caveat)}, language());
    datum.unit = unitName(value.fact->unit);
    datum.inputs = ids;
    return datum;
}

Datum PlanContext::datumOf(const FigureValue &value) const
{
    Datum datum;
    if (value.figure) {
        datum.id = value.figure->id;
        datum.label = language().pick(value.figure->label);
        datum.unit = unitName(value.figure->unit);
    }
    datum.value = value.quantity;
    datum.text = valueText(value, language());
    datum.tone = toneOf(value.voice);
    datum.certainty = worstCertainty(value.inputs, m_figures);
    datum.fallback = value.fallback;
    datum.basis = basisWord(value.inputs);
    datum.source = sourceText(value.inputs);
    datum.note = remarks(caveatTexts(m_story, m_figures, value, language()), language());
    datum.formula = value.formula;
    datum.inputs = value.inputs;
    return datum;
}

void PlanContext::noteFigure(const FigureValue &value, Caveats caveats)
{
    addSources(value.inputs);
    if (value.quantity && !value.quantity->isPoint())
        m_usesRange = true;
    if (caveats == Caveats::InTableOnly)
        return;
    for (const QString &text : caveatTexts(m_story, m_figures, value, language()))
        addCaveat(text);
}

int PlanContext::addFact(ChartSpec &spec, const QString &factId, Caveats caveats)
{
    const FactValue *value = m_figures.fact(factId);
    if (!value || !value->fact)
        return -1;
    spec.data.push_back(datumOf(*value));
    addSources({factId});
    if (caveats == Caveats::InFooter)
        addReadingCaveats({factId});
    return static_cast<int>(spec.data.size()) - 1;
}

int PlanContext::addFigure(ChartSpec &spec, const QString &figureId, Caveats caveats)
{
    const FigureValue *value = m_figures.figure(figureId);
    if (!value || !value->figure)
        return -1;
    spec.data.push_back(datumOf(*value));
    noteFigure(*value, caveats);
    return static_cast<int>(spec.data.size()) - 1;
}

int PlanContext::add(ChartSpec &spec, const QString &id, Caveats caveats)
{
    const int datum = addFact(spec, id, caveats);
    return datum >= 0 ? datum : addFigure(spec, id, caveats);
}

int PlanContext::addValue(ChartSpec &spec, const FigureValue &value, const QString &id, const QString &label,
    const QString &series, const NumberStyle &style, Caveats caveats)
{
    Datum datum = datumOf(value);
    datum.id = id;
    datum.label = label;
    datum.series = series;
    if (value.quantity) {
        datum.text = quantityText(*value.quantity, style, language());
        datum.unit = unitName(value.quantity->unit);
    }
    spec.data.push_back(std::move(datum));
    noteFigure(value, caveats);
    return static_cast<int>(spec.data.size()) - 1;
}

int PlanContext::addReplaced(ChartSpec &spec, const QString &factId)
{
    const std::optional<FactValue> before = replaced(factId);
    if (!before)
        return -1;
    Datum datum = datumOf(*before);
    datum.id = factId + QStringLiteral(":before");
    datum.label = language().translate("Charts", "%1 (before the change)").arg(datum.label);
    datum.certainty = before->reading->certainty;
    datum.basis = voiceName(before->voice, language());
    QStringList titles;
    for (const QString &sourceId : before->reading->sources) {
        if (const Source *source = m_story.source(sourceId))
            appendOnce(titles, sourceTitle(*source, language()));
    }
    datum.source = joined(titles, language());
    spec.data.push_back(std::move(datum));
    return static_cast<int>(spec.data.size()) - 1;
}

void PlanContext::addCaveat(const QString &text)
{
    appendOnce(m_caveats, text);
}

void PlanContext::addSources(const QStringList &factIds)
{
    for (const QString &id : factIds)
        appendOnce(m_facts, id);
}

void PlanContext::addLink(const DataLink &link)
{
    const QString source = language().pick(link.source);
    const QString name = source.isEmpty() ? link.path.section(u'/', -1) : source;
    const QString licence = language().pick(link.licence);
    appendOnce(m_links, licence.isEmpty() ? name : language().translate("Charts", "%1 (%2)").arg(name, licence));
}

void PlanContext::addReadingCaveats(const QStringList &factIds)
{
    for (const QString &id : factIds) {
        const FactValue *value = m_figures.fact(id);
        if (value && value->reading && value->voice != Voice::WhatIf)
            addCaveat(language().pick(value->reading->caveat));
    }
}

std::optional<FactValue> PlanContext::replaced(const QString &factId) const
{
    const FactValue *value = m_figures.fact(factId);
    if (!value || value->voice != Voice::WhatIf)
        return std::nullopt;
    const Fact &fact = *value->fact;
    const bool wantsArticle = m_figures.scenario().basis == Basis::Article;
    const std::optional<Reading> &wanted = wantsArticle ? fact.article : fact.checked;
    const std::optional<Reading> &other = wantsArticle ? fact.checked : fact.article;
    const std::optional<Reading> &reading = wanted ? wanted : other;
    if (!reading)
        return std::nullopt;
    FactValue before;
    before.fact = &fact;
    before.reading = &*reading;
    before.quantity = {reading->low.value, reading->high.value, fact.unit};
    before.voice = (wanted.has_value() == wantsArticle) ? Voice::Article : Voice::Checked;
    before.fallback = !wanted;
    before.atLeast = reading->atLeast;
    return before;
}

QString PlanContext::sourceLine(qsizetype sourcesNamed) const
{
    struct Named {
        SourceKind kind;
        QString title;
    };
    std::vector<Named> named;
    for (const QString &id : m_facts) {
        const FactValue *value = m_figures.fact(id);
        if (!value || !value->reading || value->voice == Voice::WhatIf)
            continue;
        for (const QString &sourceId : value->reading->sources) {
            const Source *source = m_story.source(sourceId);
            const QString title = source ? sourceTitle(*source, language()) : QString();
            const auto same = [&title](const Named &other) { return other.title == title; };
            if (!title.isEmpty() && std::none_of(named.begin(), named.end(), same))
                named.push_back({source->kind, title});
        }
    }
    if (named.empty() && m_links.empty())
        return language().translate("Charts", "Sources: none.");
    // The strongest first: if some are only counted, these are the ones to name.
    std::stable_sort(named.begin(), named.end(), [](const Named &a, const Named &b) { return a.kind < b.kind; });
    QStringList titles = m_links;
    for (const Named &source : named)
        appendOnce(titles, source.title);
    if (titles.size() <= sourcesNamed) {
        const char *words =
            titles.size() == 1 ? QT_TRANSLATE_NOOP("Charts", "Source: %1.") : QT_TRANSLATE_NOOP("Charts", "Sources: %1.");
        return language().translate("Charts", words).arg(joined(titles, language()));
    }
    const QString rest = QString::number(titles.size() - sourcesNamed);
    return language().translate("Charts", "Sources: %1; and %2 more.").arg(joined(titles.mid(0, sourcesNamed), language()), rest);
}

QString PlanContext::basisLine() const
{
    if (m_facts.empty() && !m_links.empty())
        return language().translate("Charts", "Basis: the linked data.");
    bool article = false, checked = false, whatIf = false;
    for (const QString &id : m_facts) {
        const FactValue *value = m_figures.fact(id);
        article = article || (value && value->voice == Voice::Article);
        checked = checked || (value && value->voice == Voice::Checked);
        whatIf = whatIf || (value && value->voice == Voice::WhatIf);
    }
    const char *words = basisSentence(article, checked, whatIf, m_figures.scenario().basis);
    QStringList sentences{language().translate("Charts", words)};
    if (m_usesRange) {
        const bool paired = m_figures.scenario().pairing == Pairing::Paired;
        const char *rule = paired ? QT_TRANSLATE_NOOP("Charts", "Ranges combine low with low and high with high.")
                                  : QT_TRANSLATE_NOOP("Charts", "Ranges combine every pair of ends.");
        sentences.append(language().translate("Charts", rule));
    }
    if (m_figures.scenario().rounding == Rounding::Printed)
        sentences.append(language().translate("Charts", "The rounding of printed figures is included."));
    return sentences.join(language().id() == LanguageId::Japanese ? QString() : QStringLiteral(" "));
}

QString PlanContext::stampText() const
{
    QStringList changes;
    for (const QString &id : m_facts) {
        const FactValue *value = m_figures.fact(id);
        if (!value || value->voice != Voice::WhatIf)
            continue;
        const QString label = language().pick(value->fact->label);
        const QString now = valueText(*value, language());
        const std::optional<FactValue> before = replaced(id);
        changes.append(before ? language().translate("Charts", "%1: %2 → %3").arg(label, valueText(*before, language()), now)
                              : language().translate("Charts", "%1: %2").arg(label, now));
    }
    return joined(changes, language());
}

void PlanContext::finish(ChartSpec &spec) const
{
    const ChartInfo *info = chartInfo(spec.id);
    spec.tab = info ? info->tab : spec.tab;
    spec.language = language().id();
    spec.name = chartName(spec.id, language());
    spec.footer.caveats = m_caveats;
    for (const QString &sentence : wrongClaimCaveats(m_story, m_figures, spec.id, language()))
        appendOnce(spec.footer.caveats, sentence);
    spec.footer.source = sourceLine(sourcesNamedInFull);
    spec.footer.sourceShort = sourceLine(sourcesNamedShort);
    spec.footer.basis = basisLine();
    spec.footer.stamp = stampText();
    spec.footer.stampTitle = spec.footer.stamp.isEmpty() ? QString() : language().translate("Charts", "Includes what-if values");

    QStringList values;
    for (const Datum &datum : spec.data) {
        if (values.size() == valuesInAltText)
            break;
        const QString label =
            datum.series.isEmpty() ? datum.label : language().translate("Charts", "%1, %2").arg(datum.label, datum.series);
        values.append(language().translate("Charts", "%1: %2").arg(label, datum.text));
    }
    QString title = plainText(spec.title, language().id());
    while (title.endsWith(u'。') || title.endsWith(u'.'))
        title.chop(1);
    const auto rest = static_cast<int>(spec.data.size()) - static_cast<int>(values.size());
    spec.altText = values.isEmpty() ? language().translate("Charts", "%1.").arg(title)
        : rest > 0
        ? language().translate("Charts", "%1. %2; and %3 more.").arg(title, joined(values, language()), QString::number(rest))
        : language().translate("Charts", "%1. %2.").arg(title, joined(values, language()));
    spec.altText = plainText(spec.altText, language().id());
}

} // namespace tenbin
