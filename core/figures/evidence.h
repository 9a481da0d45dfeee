// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: where a number is from, as one value: how it is worked out, what it rests on, who says so, what the article claims of it.
#pragma once

#include "core/figures/claims.h"
#include "core/figures/worked.h"

namespace tenbin {

/// One line of what a value out of a data file was worked out from: "Return of META", "+1.73%".
struct EvidencePart {
    QString label;
    QString text;
    QString id; ///< the value it is, to be asked for in turn; empty: none
    bool operator==(const EvidencePart &) const = default;
};

enum class EvidenceKind { Nothing, Fact, Figure, ChartValue, Claim };

/// What evidence is asked for: "budget.new", "claim:C04", or a value of a chart only, which says itself what it is made of.
struct EvidenceSubject {
    QString id;
    QString label; ///< the rest is of chart values only
    QString series;
    QString formula;
    QStringList inputs; ///< fact ids
    std::optional<Quantity> value;
    QString text; ///< the value as the chart words it, or why there is none
    QString source = {}; ///< whose data a value out of a file is
    std::vector<EvidencePart> parts = {};
    bool operator==(const EvidenceSubject &) const = default;
};

/// In words of one language, as everything below.
struct EvidenceSource {
    QString id;
    QString title;
    QString publisher;
    QString date;
    QString where;
    QString kind; ///< "Primary source"
    bool operator==(const EvidenceSource &) const = default;
};

/// What one side says of a fact.
struct EvidenceReading {
    Basis basis = Basis::Article;
    QString name; ///< "Article", "Checked", or what this reading is: "2024 actual"
    QString text;
    bool same = false; ///< checked: just what the article says; `text` is the word for it
    bool used = false; ///< the one the scenario takes
    Certainty certainty = Certainty::D;
    std::vector<EvidenceSource> sources;
    QString note;
    bool operator==(const EvidenceReading &) const = default;
};

/// A fact or figure that something rests on.
struct EvidenceInput {
    EvidenceKind kind = EvidenceKind::Fact;
    QString id;
    QString title;
    QString text; ///< the value the scenario takes
    Voice voice = Voice::Checked;
    std::vector<EvidenceReading> readings; ///< facts: the article's, the checked one, as far as there are
    QString whatIf; ///< the what-if value, if there is one
    Certainty certainty = Certainty::A; ///< of the reading used; figures: the worst of their inputs
    QString source; ///< first source of the best reading, and how many more; or that none was found
    bool sourced = true; ///< `source` names one
    QString note; ///< of the reading used
    std::optional<Locator> locator; ///< facts the article gives
    QString place; ///< where the article gives it, or that it does not
    bool operator==(const EvidenceInput &) const = default;
};

struct EvidenceClaim {
    QString id; ///< "claim:C04"
    Verdict verdict = Verdict::Uncheckable;
    bool direct = false; ///< about the subject itself, not about something it rests on
    QString heading; ///< "The article's claim: imprecise"
    QString claim; ///< what is claimed
    QString finding; ///< why the verdict
    bool operator==(const EvidenceClaim &) const = default;
};

struct EvidenceTerm {
    QString term;
    QString definition;
    bool operator==(const EvidenceTerm &) const = default;
};

/// A figure that is worked out from the subject.
struct EvidenceUse {
    QString id;
    QString title;
    QString text;
    bool operator==(const EvidenceUse &) const = default;
};

struct Evidence {
    EvidenceKind kind = EvidenceKind::Nothing;
    QString id;
    QString title;
    QString value; ///< to be set large: "$8.31", "+50–71%"; empty if there is none
    QString per; ///< "per million parameters"; mostly empty
    QString missing; ///< why there is no value
    QString exact; ///< every digit; empty where `value` has them all, and for ranges whose digits do not end: see `worked`
    std::optional<Voice> voice; ///< none: nobody's word, or a claim
    bool fallback = false;
    QString voiceText; ///< "Article (not checked)"
    std::optional<Certainty> certainty; ///< the worst among what it rests on
    QString explanation;
    std::optional<Worked> worked;
    std::optional<EvidenceInput> fact; ///< the subject itself, if it is a fact
    std::vector<EvidenceInput> inputs; ///< what the formula names, in its order
    std::vector<EvidencePart> parts; ///< what a value out of a data file was worked out from
    std::vector<EvidenceSource> sources; ///< each once
    QString sourceStatement; ///< that none was found; empty if there are some
    QStringList caveats;
    std::optional<EvidenceClaim> judged; ///< the subject itself, if it is a claim
    std::vector<EvidenceClaim> claims; ///< about it first, then about what it rests on
    std::vector<EvidenceTerm> terms;
    std::vector<EvidenceUse> uses;
    std::optional<Locator> locator;
    QString place; ///< where the article gives it, or that it does not; empty for figures
    bool operator==(const Evidence &) const = default;
};

/// `claims` are those of the same story and figures (checkClaims). Nothing for an id that names nothing.
[[nodiscard]] Evidence evidenceOf(const Story &story, const Figures &figures, const std::vector<ClaimCheck> &claims,
    const EvidenceSubject &subject, const Language &language);

/// What a certainty letter stands for: "Read in the original document".
[[nodiscard]] QString certaintyText(Certainty certainty, const Language &language);

/// "claim:C04" and the other way round; empty if it is no claim.
[[nodiscard]] QString claimSubject(const QString &claim);
[[nodiscard]] QString claimOfSubject(const QString &subject);

} // namespace tenbin
