// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the pieces evidence is made of: readings with their sources, claims, terms, uses.
#pragma once

#include "core/figures/evidence.h"

namespace tenbin {

struct EvidenceContext {
    const Story &story;
    const Figures &figures;
    const std::vector<ClaimCheck> &claims;
    const Language &language;

    [[nodiscard]] QString words(const char *source) const { return language.translate("Evidence", source); }
    /// On whose word: these stand alone in a chip.
    [[nodiscard]] QString voice(const char *source) const { return language.translate("EvidenceVoice", source); }
};

[[nodiscard]] std::vector<EvidenceSource> sourcesOf(const EvidenceContext &context, const QStringList &ids);
/// Those of every reading of these facts that is in use, each once.
[[nodiscard]] std::vector<EvidenceSource> sourcesOfFacts(const EvidenceContext &context, const QStringList &facts);
/// Whichever the id names; none if nothing.
[[nodiscard]] std::optional<EvidenceInput> inputOf(const EvidenceContext &context, const QString &id);
/// "Article (not checked)": on whose word a value of these facts stands.
[[nodiscard]] QString voiceTextOf(const EvidenceContext &context, const QStringList &facts);
/// The worst among the readings in use; none where only what-if values count.
[[nodiscard]] std::optional<Certainty> certaintyOf(const EvidenceContext &context, const QStringList &facts);
[[nodiscard]] QString placeText(const EvidenceContext &context, const std::optional<Locator> &locator);
[[nodiscard]] EvidenceClaim claimOf(const EvidenceContext &context, const ClaimCheck &check);
/// Claims about `ids`, the subject first, then those that stand on the same figure of the article as one of `facts`.
[[nodiscard]] std::vector<EvidenceClaim> claimsAbout(
    const EvidenceContext &context, const QStringList &ids, const QStringList &facts);
/// Terms of the story that occur in these texts.
[[nodiscard]] std::vector<EvidenceTerm> termsIn(const EvidenceContext &context, const QStringList &texts);
/// Figures whose formula names the id.
[[nodiscard]] std::vector<EvidenceUse> usesOf(const EvidenceContext &context, const QString &id);

} // namespace tenbin
