// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the words that may stand beside a typed number, in both languages at once.
#pragma once

#include "core/values/numbertext.h"

#include <span>
#include <vector>

namespace tenbin {

/// Text as it is compared: small letters, half-width forms, one kind of minus and range sign; as many characters as before.
[[nodiscard]] QString comparableText(QStringView text);

/// A scale word: the number times 10^exponent.
struct InputScale {
    const char16_t *text = u"";
    int exponent = 0;
};
/// k, thousand … trillion; longest first.
[[nodiscard]] std::span<const InputScale> inputScales();
/// 万 億 兆 京, which may follow each other, largest first (139万8500), and may have 千 before them.
[[nodiscard]] std::span<const InputScale> myriadScales();

/// A unit word in comparable form; a space in it stands for any number of spaces. The number times 10^exponent is in the unit.
struct InputPhrase {
    QString text;
    int exponent = 0;
    bool before = false; ///< may stand before the number: $
};

struct InputWords {
    std::vector<InputPhrase> units; ///< what the number counts; longest first
    std::vector<InputPhrase> pers; ///< "per GPU-hour", before or after; longest first
    int bareUnit = 0; ///< exponent where no unit word stands: −2 for per cents
    int barePer = 0; ///< the same for quotients: −6 where a million is what is shown
};

[[nodiscard]] InputWords inputWords(const Unit &unit, Show show);
/// Words of any unit there is; longest first.
[[nodiscard]] const std::vector<InputPhrase> &anyUnitWords();

} // namespace tenbin
