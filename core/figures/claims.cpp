// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: verdicts on claims, exactly, from the claim as printed and the range of what it is about.
#include "core/figures/claims.h"

#include <algorithm>

namespace tenbin {

namespace {

/// What a claim is about, under one scenario: a fact or a figure.
struct Subject {
    std::optional<Quantity> value;
    std::optional<Problem> problem;
    bool whatIf = false;
    bool fallback = false;
};

bool standsIn(const FactValue *fact)
{
    return fact && fact->fallback && fact->voice != Voice::WhatIf;
}

Subject subjectOf(const FactValue &fact)
{
    Subject subject;
    subject.whatIf = fact.voice == Voice::WhatIf;
    subject.fallback = standsIn(&fact);
    if (fact.atLeast)
        subject.problem = Problem{Severity::Warning, ProblemCode::Unbounded, {fact.fact->id}, {}};
    else if (!fact.reading && !subject.whatIf)
        subject.problem = Problem{Severity::Warning, ProblemCode::NoReading, {fact.fact->id}, {}};
    else
        subject.value = fact.quantity;
    return subject;
}

Subject subjectOf(const QString &id, const Figures &figures)
{
    if (const FactValue *fact = figures.fact(id))
        return subjectOf(*fact);
    if (const FigureValue *figure = figures.figure(id)) {
        const bool fallback = !figure->inputs.isEmpty()
            && std::all_of(figure->inputs.begin(), figure->inputs.end(),
                [&figures](const QString &input) { return standsIn(figures.fact(input)); });
        return {figure->quantity, figure->problem, figure->voice == Voice::WhatIf, fallback};
    }
    return {{}, Problem{Severity::Warning, ProblemCode::UnknownReference, {id, QStringLiteral("figure")}, {}}, false, false};
}

bool isComputed(const Claim &claim)
{
    return !claim.figure.isEmpty() && claim.low && claim.high;
}

/// The claim at the precision it is printed in: a claim of 50 % in steps of 1 % means anything from 49.5 to 50.5 %.
Quantity statedBy(const Claim &claim, const Unit &unit)
{
    const Rational half = claim.step ? Rational(claim.step->value / 2) : Rational(0);
    return {claim.low->value - half, claim.high->value + half, unit};
}

Verdict compare(const Quantity &computed, const Quantity &stated)
{
    if (computed.low >= stated.low && computed.high <= stated.high)
        return Verdict::Right;
    return computed.high < stated.low || computed.low > stated.high ? Verdict::Wrong : Verdict::Imprecise;
}

ClaimSide sideOf(const Claim &claim, const Figures &figures)
{
    if (!isComputed(claim))
        return {};
    Subject subject = subjectOf(claim.figure, figures);
    ClaimSide side;
    side.value = std::move(subject.value);
    side.problem = std::move(subject.problem);
    side.whatIf = subject.whatIf;
    side.fallback = subject.fallback;
    if (side.value)
        side.verdict = compare(*side.value, statedBy(claim, side.value->unit));
    return side;
}

std::optional<Unit> unitOf(const Story &story, const QString &id)
{
    if (const Fact *fact = story.fact(id))
        return fact->unit;
    const Figure *figure = story.figure(id);
    return figure ? std::optional(figure->unit) : std::nullopt;
}

int severityOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Right:
        return 0;
    case Verdict::Imprecise:
        return 1;
    case Verdict::Wrong:
        return 2;
    case Verdict::Uncheckable:
        break;
    }
    return 3; // whoever looked and could not tell is not overruled by arithmetic
}

Verdict shownVerdict(const std::optional<Finding> &finding, const std::optional<Verdict> &computed)
{
    if (!finding)
        return computed.value_or(Verdict::Uncheckable);
    if (!computed)
        return finding->verdict;
    return severityOf(*computed) > severityOf(finding->verdict) ? *computed : finding->verdict;
}

Scenario onBasis(const Scenario &scenario, Basis basis)
{
    Scenario other = scenario;
    other.basis = basis;
    return other;
}

/// The same scenario on both bases; works out only what is asked for, and each only once.
class BothBases {
public:
    BothBases(const Story &story, const Figures &figures)
        : m_story(story)
        , m_figures(figures)
    {
    }

    const Figures &on(Basis basis)
    {
        if (m_figures.scenario().basis == basis)
            return m_figures;
        if (!m_other)
            m_other = evaluate(m_story, onBasis(m_figures.scenario(), basis));
        return *m_other;
    }

private:
    const Story &m_story;
    const Figures &m_figures;
    std::optional<Figures> m_other;
};

enum class Wrong { No, Yes, WithWhatIf };

Wrong wrongness(const Claim &claim, BothBases &bases)
{
    if (claim.finding && claim.finding->verdict == Verdict::Wrong)
        return Wrong::Yes;
    if (!isComputed(claim) || (claim.finding && claim.finding->verdict == Verdict::Uncheckable))
        return Wrong::No;
    const ClaimSide side = sideOf(claim, bases.on(Basis::Article));
    if (side.verdict != Verdict::Wrong)
        return Wrong::No;
    return side.whatIf ? Wrong::WithWhatIf : Wrong::Yes;
}

/// A story may be made of several reports; then no claim is "the article's".
bool hasOneArticle(const Story &story)
{
    return std::count_if(story.sources.begin(), story.sources.end(), [](const Source &source) {
        return source.kind == SourceKind::Article;
    }) == 1;
}

QString wrongClaimText(const Story &story, const Language &language)
{
    return hasOneArticle(story) ? language.translate("Claims", "A claim of the article is wrong: %1")
                                : language.translate("Claims", "A reported claim is wrong: %1");
}

QString wrongWithWhatIfText(const Story &story, const QStringList &claims, const Language &language)
{
    const bool one = hasOneArticle(story);
    if (claims.size() == 1) {
        const QString text = one ? language.translate("Claims", "With the what-if values, a claim of the article is wrong: %1")
                                 : language.translate("Claims", "With the what-if values, a reported claim is wrong: %1");
        return text.arg(claims.front());
    }
    // Title and stamp say what was changed; the footer has no room for each.
    const QString text = one ? language.translate("Claims", "With the what-if values, %1 claims of the article are wrong.")
                             : language.translate("Claims", "With the what-if values, %1 reported claims are wrong.");
    return text.arg(claims.size());
}

} // namespace

std::vector<ClaimCheck> checkClaims(const Story &story, const Figures &figures)
{
    BothBases bases(story, figures);
    std::vector<ClaimCheck> checks;
    checks.reserve(story.claims.size());
    for (const Claim &claim : story.claims) {
        ClaimCheck check;
        check.claim = &claim;
        if (isComputed(claim)) {
            if (const auto unit = unitOf(story, claim.figure))
                check.stated = statedBy(claim, *unit);
            check.article = sideOf(claim, bases.on(Basis::Article));
            check.checked = sideOf(claim, bases.on(Basis::Checked));
        }
        check.verdict = shownVerdict(claim.finding, check.article.verdict);
        checks.push_back(std::move(check));
    }
    return checks;
}

std::array<int, 4> tallyClaims(const std::vector<ClaimCheck> &checks)
{
    std::array<int, 4> counts{};
    for (const ClaimCheck &check : checks)
        ++counts[static_cast<std::size_t>(check.verdict)];
    return counts;
}

QStringList wrongClaimCaveats(const Story &story, const Figures &figures, const QString &chart, const Language &language)
{
    BothBases bases(story, figures);
    QStringList sentences;
    QStringList withWhatIf;
    for (const Claim &claim : story.claims) {
        if (chart.isEmpty() || claim.chart != chart)
            continue;
        const Wrong wrong = wrongness(claim, bases);
        if (wrong == Wrong::Yes)
            sentences.append(wrongClaimText(story, language).arg(language.pick(claim.text)));
        else if (wrong == Wrong::WithWhatIf)
            withWhatIf.append(language.pick(claim.text));
    }
    if (!withWhatIf.isEmpty())
        sentences.append(wrongWithWhatIfText(story, withWhatIf, language));
    return sentences;
}

} // namespace tenbin
