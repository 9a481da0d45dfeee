// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: how a value is worded: scale, digits, separators, unit, in both languages. No other code joins a number and a unit.
#pragma once

#include "core/values/language.h"
#include "core/values/quantity.h"

namespace tenbin {

/// How a dimensionless value is meant.
enum class Show { Plain, Percent, PercentChange, Times, Count, Year };

struct NumberStyle {
    Show show = Show::Plain;
    int digits = 3; ///< significant digits at most
    bool signedValue = false; ///< always with + or − (changes)
    bool withUnit =
        true; ///< false: "72.2" / "600億" as for axis and column labels (scale word kept in ja, dropped in en unless keepScale)
    bool allDigits = false; ///< evidence: every digit of the value (392.25億)
    bool cents = false; ///< share prices: two decimals
    bool atLeast = false; ///< "2 GW+", 2 GW以上, "15+ trillion tokens"
    int leastDecimals = 0; ///< kept even where they are zeros, below the scale words: a score printed as 3.0
    bool keepScale = false; ///< with withUnit false: English keeps its scale word too ("5.576 million ÷ 671 billion")
    bool operator==(const NumberStyle &) const = default;
};

/// The value or range in words: 600億～650億ドル, $60–65 billion, +50～71%, $8.31 per million parameters.
/// Beyond the style: changes of 10 % and more read as whole per cents (+50～71%, but −1.48%) unless `digits` is above 3; counts
/// show every digit; dollars per share show cents, English dollars below the scale words never end after one decimal ($11.90).
/// Both ends share scale and decimals; rounding is half-up; minus is U+2212; ja ranges use U+FF5E, en ranges U+2013.
/// Contains U+00A0 (not an ordinary space) between a number and its unit word, so that lines never break there.
[[nodiscard]] QString quantityText(const Quantity &value, const NumberStyle &style, const Language &language);

/// A power of ten and its word, so that an axis can name its unit once: {9, "billion US dollars"} / {8, "億ドル"}.
struct AxisScale {
    int exponent = 0; ///< labels show value / 10^exponent
    QString unit; ///< for the subtitle: "billion US dollars", "億ドル", "million GPU-hours"
    QString suffix; ///< what each label carries: ja 億; empty in English
    QString prefix; ///< what each label carries in front: $ where the axis is money per something
};
/// Scale for an axis that reaches `largest` (absolute value, in `unit`).
[[nodiscard]] AxisScale axisScale(const Rational &largest, const Unit &unit, Show show, const Language &language);
/// Text of one tick or one bar label on that scale; `decimals` as needed by the tick step, −1: up to `digits` significant.
[[nodiscard]] QString axisText(const Rational &value, const AxisScale &scale, int decimals, int digits, const Language &language);

/// Dates: 2025年1月24日 / 24 January 2025; ISO parts (2025, 2025-01, 2025-01-24) are accepted, anything else returned as is.
[[nodiscard]] QString dateText(const QString &iso, const Language &language);
/// Short: 1月24日 / 24 Jan.
[[nodiscard]] QString shortDateText(const QString &iso, const Language &language);

} // namespace tenbin
