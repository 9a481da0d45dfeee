// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: judging what the article claims: the claim as printed against the range the story's own figures give.
#pragma once

#include "core/figures/figures.h"

#include <array>

namespace tenbin {

/// One basis: what the figure comes to there, and how the claim stands to that.
struct ClaimSide {
    std::optional<Verdict> verdict; ///< none: the claim has no computed part, or its figure has no value
    std::optional<Quantity> value; ///< R, in the unit of the figure
    std::optional<Problem> problem; ///< why there is no value
    bool whatIf = false; ///< some input is a what-if value
    bool fallback = false; ///< this basis has none of the values it rests on; those of the other stand in
    bool operator==(const ClaimSide &) const = default;
};

/// C is the claim at the precision it is printed in (value ± half its step, always). R within C is right, an overlap imprecise,
/// disjoint wrong; everything exact.
struct ClaimCheck {
    const Claim *claim = nullptr;
    std::optional<Quantity> stated; ///< C, in the unit of the figure; none without a computed part
    ClaimSide article; ///< does it follow from the article's own numbers?
    ClaimSide checked; ///< is it so?
    /// Shown: the worse of the finding and the article's side (right < imprecise < wrong); "cannot be checked" of a finding
    /// always shows.
    Verdict verdict = Verdict::Uncheckable;
};

/// One per claim, in story order. Works out the basis `figures` does not have; rounding, pairing and what-if values are those
/// of its scenario.
[[nodiscard]] std::vector<ClaimCheck> checkClaims(const Story &story, const Figures &figures);

/// How many claims have each verdict, by Verdict.
[[nodiscard]] std::array<int, 4> tallyClaims(const std::vector<ClaimCheck> &checks);

[[nodiscard]] QString verdictName(Verdict verdict); ///< "right|imprecise|wrong|uncheckable": stable
[[nodiscard]] QString verdictText(Verdict verdict, const Language &language); ///< 正しい・不正確・誤り・確認できない

/// The recomputation in one sentence: what the article's own numbers give against the claim, or what the checked values give
/// where it has none; empty without a computed part.
[[nodiscard]] QString recomputationText(const Story &story, const ClaimCheck &check, const Language &language);
/// The same for checked values: "Checked values give +1.73%: wrong."; empty without a computed part, and where the
/// recomputation says it already.
[[nodiscard]] QString checkedText(const Story &story, const ClaimCheck &check, const Language &language);
/// What a chart says that rests on claims judged wrong: one sentence per claim whose `chart` it is, but
/// one for all that are wrong only with what-if values; empty if there is none.
[[nodiscard]] QStringList wrongClaimCaveats(
    const Story &story, const Figures &figures, const QString &chart, const Language &language);

} // namespace tenbin
