// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: how many decimals a number needs and how its digits are written, without sign, scale and unit.
#pragma once

#include "core/values/language.h"
#include "core/values/rational.h"

namespace tenbin {

enum class Grouping { Thousands, None };

/// Decimals that show `significant` digits of `value` once it is rounded: 2 for 8.31, 0 for 152, −3 for 184320, 0 for zero.
[[nodiscard]] int decimalsFor(const Rational &value, int significant);

/// Decimals that show every digit; at most `most`, and `most` for numbers that never end (1/3).
[[nodiscard]] int exactDecimals(const Rational &value, int most);

/// |value| rounded half-up to `decimals` places with that many decimals shown: "10,909", "60.0"; negative places give zeros:
/// "184,000".
[[nodiscard]] QString digitsText(const Rational &value, int decimals, Grouping grouping, LanguageId language);

} // namespace tenbin
