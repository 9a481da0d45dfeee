// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/evidence.h"

#include "core/figures/evidenceparts.h"
#include "core/values/digits.h"

#include <algorithm>

namespace tenbin {

namespace {

const QString claimPrefix = QStringLiteral("claim:");
const QString beforeSuffix = QStringLiteral(":before");

const BenchmarkRow *rowOf(const Story &story, const QString &subject)
{
    if (!story.benchmarks)
        return nullptr;
    for (const BenchmarkRow &row : story.benchmarks->rows) {
        if (subject == QStringLiteral("benchmark:%1:gap").arg(row.id))
            return &row;
    }
    return nullptr;
}

/// Gaps are of the scores as printed, whatever else counts the rounding: the two facts as a story of their own.
std::optional<Worked> workedGap(const EvidenceContext &context, const BenchmarkRow &row, const NumberStyle &style)
{
    Story scores;
    for (const QString *id : {&row.ours, &row.theirs}) {
        if (const Fact *fact = context.story.fact(*id))
            scores.facts.push_back(*fact);
    }
    Scenario scenario = context.figures.scenario();
    scenario.rounding = Rounding::Exact;
    const Figures figures = evaluate(scores, scenario);
    const QString &better = row.lowerIsBetter ? row.theirs : row.ours;
    const QString &worse = row.lowerIsBetter ? row.ours : row.theirs;
    const Fact *fact = scores.fact(row.ours);
    const FigureValue gap = figures.formula(QStringLiteral("%1 - %2").arg(better, worse), fact ? fact->unit : Unit());
    return workedOut(scores, figures, gap, style, context.language);
}

/// How a chart words its own value: the first way of wording that gives what it shows.
NumberStyle styleOfText(const EvidenceSubject &subject, const Language &language)
{
    constexpr int mostPrintedDecimals = 3; // of scores
    const NumberStyle plain;
    if (!subject.value)
        return plain;
    for (const Show show : {Show::Plain, Show::PercentChange, Show::Percent, Show::Times}) {
        for (const bool signedValue : {false, true}) {
            for (const int digits : {3, 4, 5, 2}) {
                NumberStyle style;
                style.show = show;
                style.digits = digits;
                style.signedValue = signedValue || show == Show::PercentChange;
                for (; style.leastDecimals <= mostPrintedDecimals; ++style.leastDecimals) {
                    if (quantityText(*subject.value, style, language) == subject.text)
                        return style;
                }
            }
        }
    }
    return plain;
}

/// Points show their fraction where digits do not end; ranges leave that to the two lines of how they are worked out.
bool digitsEnd(const Quantity &value)
{
    constexpr int most = 20;
    return value.isPoint() || (exactDecimals(value.low, most) < most && exactDecimals(value.high, most) < most);
}

class Builder {
public:
    Builder(const EvidenceContext &context, const EvidenceSubject &subject)
        : m_context(context)
        , m_subject(subject)
    {
    }

    Evidence build()
    {
        m_evidence.id = m_subject.id;
        const QString claim = claimOfSubject(m_subject.id);
        const FigureValue *figure = m_context.figures.figure(m_subject.id);
        if (!claim.isEmpty())
            buildClaim(claim);
        else if (const FactValue *fact = m_context.figures.fact(m_subject.id))
            buildFact(*fact);
        else if (figure && figure->figure)
            buildFigure(*figure);
        else if (!m_subject.label.isEmpty())
            buildChartValue();
        else
            return {};
        if (m_evidence.kind == EvidenceKind::Nothing)
            return {};
        finish();
        return std::move(m_evidence);
    }

private:
    [[nodiscard]] const Language &language() const { return m_context.language; }

    void setValue(const Quantity &value, const NumberStyle &style)
    {
        const ValueParts parts = valueParts(value, style, language());
        m_evidence.value = parts.number;
        m_evidence.per = parts.per;
        m_evidence.exact = digitsEnd(value) ? exactValueText(value, style, language()) : QString();
        if (m_evidence.exact == quantityText(value, style, language()))
            m_evidence.exact.clear();
    }

    void setFacts(const QStringList &facts)
    {
        m_facts = facts;
        m_evidence.voiceText = voiceTextOf(m_context, facts);
        m_evidence.certainty = certaintyOf(m_context, facts);
        m_evidence.sources = sourcesOfFacts(m_context, facts);
    }

    void addInputs(const QStringList &ids)
    {
        for (const QString &id : ids) {
            if (auto input = inputOf(m_context, id))
                m_evidence.inputs.push_back(std::move(*input));
        }
    }

    void buildFact(const FactValue &value)
    {
        m_evidence.kind = EvidenceKind::Fact;
        setFacts({value.fact->id});
        m_evidence.fact = inputOf(m_context, value.fact->id);
        m_evidence.title = m_evidence.fact->title;
        m_evidence.locator = m_evidence.fact->locator;
        m_evidence.place = m_evidence.fact->place;
        m_evidence.voice = value.voice;
        m_evidence.fallback = value.fallback;
        m_ids = QStringList{value.fact->id};
        if (!value.reading && value.voice != Voice::WhatIf) {
            m_evidence.missing = valueText(value, language());
            return;
        }
        NumberStyle style = styleOf(*value.fact);
        style.atLeast = value.atLeast;
        style.leastDecimals = printedDecimals(value);
        setValue(value.quantity, style);
        if (value.voice == Voice::WhatIf)
            m_evidence.explanation = m_context.words(QT_TRANSLATE_NOOP("Evidence", "A value you have set. It is nobody's word."));
        else if (value.reading && !value.reading->caveat.isEmpty())
            m_evidence.caveats = QStringList{language().pick(value.reading->caveat)};
    }

    void buildFigure(const FigureValue &value)
    {
        m_evidence.kind = EvidenceKind::Figure;
        m_evidence.title = language().pick(value.figure->label);
        m_evidence.explanation = language().pick(value.figure->explanation);
        useFormula(value, value.figure->formula, styleOf(*value.figure));
        m_ids.prepend(value.figure->id);
    }

    void useFormula(const FigureValue &value, const QString &formula, const NumberStyle &style)
    {
        setFacts(value.inputs);
        m_evidence.voice = value.voice;
        m_evidence.fallback = value.fallback;
        m_evidence.caveats = caveatTexts(m_context.story, m_context.figures, value, language());
        m_evidence.worked = workedOut(m_context.story, m_context.figures, value, style, language());
        const FormulaReading reading = parseFormula(formula);
        const QStringList operands = reading.formula ? reading.formula->ids() : QStringList();
        addInputs(operands);
        m_ids = operands;
        if (value.quantity)
            setValue(*value.quantity, style);
        else
            m_evidence.missing = valueText(value, language());
    }

    void buildChartValue()
    {
        m_evidence.kind = EvidenceKind::ChartValue;
        m_evidence.parts = m_subject.parts;
        m_evidence.title = m_subject.series.isEmpty()
            ? m_subject.label
            : m_context.words(QT_TRANSLATE_NOOP("Evidence", "%1: %2")).arg(m_subject.label, m_subject.series);
        const NumberStyle style = styleOfText(m_subject, language());
        if (!m_subject.formula.isEmpty() && m_subject.value) {
            const FigureValue value = m_context.figures.formula(m_subject.formula, m_subject.value->unit);
            useFormula(value, m_subject.formula, style);
            if (value.quantity)
                return;
        }
        if (m_evidence.inputs.empty())
            buildPlainValue(style);
        if (!m_subject.value) {
            m_evidence.missing = m_subject.text;
            return;
        }
        m_evidence.missing.clear();
        setValue(*m_subject.value, style);
        if (m_evidence.value != m_subject.text && m_evidence.per.isEmpty())
            m_evidence.value = m_subject.text;
    }

    /// Without a formula: a gap of two scores, or a value a what-if has taken the place of.
    void buildPlainValue(const NumberStyle &style)
    {
        setFacts(m_subject.inputs);
        addInputs(m_subject.inputs);
        m_ids = m_subject.inputs;
        for (const QString &id : m_subject.inputs) {
            if (const FactValue *fact = m_context.figures.fact(id))
                m_evidence.voice = std::max(m_evidence.voice.value_or(Voice::Checked), fact->voice, [](Voice a, Voice b) {
                    const auto doubt = [](Voice voice) { return voice == Voice::WhatIf ? 2 : voice == Voice::Article ? 1 : 0; };
                    return doubt(a) < doubt(b);
                });
        }
        if (const BenchmarkRow *row = rowOf(m_context.story, m_subject.id)) {
            m_evidence.worked = workedGap(m_context, *row, style);
            m_evidence.explanation = m_context.words(
                QT_TRANSLATE_NOOP("Evidence", "The gap between the two printed scores, turned so that more is better."));
        } else if (m_subject.id.endsWith(beforeSuffix)) {
            buildReplaced();
        }
    }

    void buildReplaced()
    {
        const FactValue *value = m_context.figures.fact(m_subject.id.chopped(beforeSuffix.size()));
        if (!value || !value->reading)
            return;
        const bool article = value->fact->article && value->reading == &*value->fact->article;
        m_evidence.voice = article ? Voice::Article : Voice::Checked;
        m_evidence.voiceText = article ? m_context.voice(QT_TRANSLATE_NOOP("EvidenceVoice", "Article"))
                                       : m_context.voice(QT_TRANSLATE_NOOP("EvidenceVoice", "Checked"));
        m_evidence.certainty = value->reading->certainty;
        m_evidence.sources = sourcesOf(m_context, value->reading->sources);
        m_evidence.explanation = m_context.words(QT_TRANSLATE_NOOP("Evidence", "The value your what-if value replaces."));
    }

    void buildClaim(const QString &id)
    {
        const auto found = std::find_if(m_context.claims.begin(), m_context.claims.end(),
            [&id](const ClaimCheck &check) { return check.claim && check.claim->id == id; });
        if (found == m_context.claims.end())
            return;
        const Claim &claim = *found->claim;
        m_evidence.kind = EvidenceKind::Claim;
        m_evidence.title = language().pick(claim.text);
        m_evidence.judged = claimOf(m_context, *found);
        QStringList sentences{
            recomputationText(m_context.story, *found, language()), checkedText(m_context.story, *found, language())};
        sentences.removeAll(QString());
        sentences.removeAll(m_evidence.judged->finding);
        m_evidence.explanation = sentences.join(language().id() == LanguageId::Japanese ? QString() : QStringLiteral(" "));
        m_evidence.locator = claim.locator;
        m_evidence.place = placeText(m_context, claim.locator);
        if (claim.finding) {
            m_evidence.certainty = claim.finding->certainty;
            m_evidence.sources = sourcesOf(m_context, claim.finding->sources);
        }
        addInputs({claim.figure});
    }

    [[nodiscard]] QStringList shownTexts() const
    {
        QStringList texts{m_evidence.title, m_evidence.explanation, m_evidence.per};
        texts.append(m_evidence.caveats);
        const auto add = [&texts](const EvidenceInput &input) {
            texts.append(input.title);
            texts.append(input.note);
        };
        if (m_evidence.fact) {
            for (const EvidenceReading &reading : m_evidence.fact->readings)
                texts.append(reading.note);
        }
        for (const EvidenceInput &input : m_evidence.inputs)
            add(input);
        return texts;
    }

    void addClaims()
    {
        m_evidence.claims = claimsAbout(m_context, m_ids, m_facts);
        for (EvidenceClaim &claim : m_evidence.claims) {
            const QString id = claimOfSubject(claim.id);
            claim.direct = m_evidence.kind == EvidenceKind::Fact
                || std::any_of(m_context.claims.begin(), m_context.claims.end(), [&](const ClaimCheck &check) {
                       return check.claim && check.claim->id == id && check.claim->figure == m_subject.id;
                   });
        }
    }

    void finish()
    {
        if (m_evidence.kind != EvidenceKind::Claim)
            addClaims();
        if (!m_subject.source.isEmpty() && m_evidence.sources.empty()) { // values out of a file rest on no fact
            EvidenceSource file;
            file.title = m_subject.source;
            m_evidence.sources.push_back(file);
        }
        const bool unsourced = m_evidence.sources.empty() || m_evidence.certainty == Certainty::D;
        if (unsourced && m_evidence.voice != Voice::WhatIf && m_evidence.missing.isEmpty())
            m_evidence.sourceStatement = m_evidence.fact && !m_evidence.fact->sourced
                ? m_evidence.fact->source
                : m_context.words(QT_TRANSLATE_NOOP("Evidence", "For part of it no source was found."));
        m_evidence.terms = termsIn(m_context, shownTexts());
        if (m_evidence.kind == EvidenceKind::Fact || m_evidence.kind == EvidenceKind::Figure)
            m_evidence.uses = usesOf(m_context, m_subject.id);
    }

    const EvidenceContext &m_context;
    const EvidenceSubject &m_subject;
    QStringList m_facts; ///< what the value rests on, down to the facts
    QStringList m_ids; ///< the subject and what its formula names: claims about these are about it
    Evidence m_evidence;
};

} // namespace

Evidence evidenceOf(const Story &story, const Figures &figures, const std::vector<ClaimCheck> &claims,
    const EvidenceSubject &subject, const Language &language)
{
    const EvidenceContext context{story, figures, claims, language};
    return Builder(context, subject).build();
}

QString certaintyText(Certainty certainty, const Language &language)
{
    switch (certainty) {
    case Certainty::A:
        return language.translate("Evidence", "Read in the original document");
    case Certainty::B:
        return language.translate("Evidence", "Taken from a copy or report of the original");
    case Certainty::C:
        return language.translate("Evidence", "An estimate, or known from the press only");
    case Certainty::D:
        return language.translate("Evidence", "No source was found");
    }
    return {};
}

QString claimSubject(const QString &claim)
{
    return claimPrefix + claim;
}

QString claimOfSubject(const QString &subject)
{
    return subject.startsWith(claimPrefix) ? subject.mid(claimPrefix.size()) : QString();
}

} // namespace tenbin
