// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the words of a unit and the scale words of a language.
#pragma once

#include "core/values/language.h"
#include "core/values/unit.h"

#include <span>

namespace tenbin {

/// One step of a scale: from 10^from on, a value is shown as value / 10^exponent with `word`.
struct ScaleStep {
    int exponent = 0;
    int from = 0;
    const char16_t *word = u"";
};

enum class ScaleKind {
    None, ///< digits only: per cents, prices, years
    Words, ///< 万 億 兆 京; million billion trillion
    Ratios, ///< as Words, but small multiples stay in digits (10,900倍)
    Metric, ///< kW MW GW: the word is the unit
};

/// Never empty; rising; the first step starts at any value however small.
[[nodiscard]] std::span<const ScaleStep> scaleSteps(ScaleKind kind, LanguageId language);

/// How a unit reads. All texts are in the language asked for.
struct UnitWords {
    QString prefix; ///< stands before the digits: $
    QString one; ///< after exactly 1: day
    QString many; ///< after every other number: days
    QString axis; ///< names the unit alone: US dollars
    QString per; ///< quotients: 1 GPU時間, million parameters; empty otherwise
    bool yearly = false; ///< "%1 a year"
    int shift = 0; ///< the value is multiplied by 10^shift before it is shown: 6 for money per million parameters
    bool cents = false; ///< dollars per share
    ScaleKind scale = ScaleKind::Words;
};

[[nodiscard]] UnitWords unitWords(const Unit &unit, const Language &language);

/// Number and word joined the way the language does: "671 billion" with U+00A0, 6,710億, "2 GW".
[[nodiscard]] QString joined(const QString &number, const QString &word, LanguageId language);

} // namespace tenbin
