// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the card that answers a question on the audience's screen: a value, claim or term in large type, and where it is from.
#pragma once

#include "core/figures/evidence.h"
#include "ui/charts/layout.h"

namespace tenbin {

/// In words of one language.
struct StageAnswer {
    QString label; ///< what it is: "New budget"
    QString value; ///< largest; may be empty
    Role role = Role::Text; ///< of the value: on whose word it stands
    QString icon; ///< resource name of the same; empty: none
    QString detail; ///< what there is to say about it
    QString source; ///< on whose word
    [[nodiscard]] bool isEmpty() const { return label.isEmpty(); }
    bool operator==(const StageAnswer &) const = default;
};

/// `subject` as in TalkState::answer. Empty for what names nothing.
[[nodiscard]] StageAnswer stageAnswer(const Story &story, const Figures &figures, const std::vector<ClaimCheck> &claims,
    const QString &subject, const Language &language);

/// Of a value only a chart has, such as "model:llama-2-70b:cost-per-parameter"; whatever else it is named after says the same as
/// above.
[[nodiscard]] StageAnswer stageAnswer(const Story &story, const Figures &figures, const std::vector<ClaimCheck> &claims,
    const Datum &datum, const Language &language);

/// The card over the lower part of a picture of this size, every text at least 1/30 of its height. Texts longer than the screen
/// lose whole sentences at their end. Empty for an empty answer or size.
[[nodiscard]] Layout answerLayout(const StageAnswer &answer, const QSizeF &size, const TextMetrics &metrics);

} // namespace tenbin
