// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: number formats of office programs that read like a chart's own labels, found from those labels.
#pragma once

#include "core/charts/chartspec.h"

#include <optional>

namespace tenbin {

/// How numbers of one scale are written: "+" 12,345.6 億ドル. What is shown is value / 10^exponent.
struct NumberWords {
    QString prefix, suffix; ///< the per cent sign is not among them
    int exponent = 0;
    int decimals = 0;
    bool percent = false; ///< shown is a hundred times the value
    bool plus = false; ///< positive values carry their sign
    bool negative = false; ///< negative values occur: they take U+2212
    QString zero; ///< how zero reads; empty: like every other number

    [[nodiscard]] QString text(double value) const;
    [[nodiscard]] QString format() const; ///< number format code for value / 10^exponent
    bool operator==(const NumberWords &) const = default;
};

/// Words whose text for `value` is exactly `label`; none where a label is no plain number ("9:03", "380–400").
[[nodiscard]] std::optional<NumberWords> wordsOf(const QString &label, double value);
/// The same on a given scale: none where the label would have to be on another one.
[[nodiscard]] std::optional<NumberWords> wordsOf(const QString &label, double value, int exponent);

/// Power of ten of the numbers at the ticks of a value axis; 0 where the ticks are words.
[[nodiscard]] int axisExponent(const Axis &axis);

/// What an office program needs to draw the ticks itself.
struct NativeTicks {
    double step = 0; ///< in units of the axis
    NumberWords words;
};
/// None unless the axis is linear, starts at its first tick and its labels are numbers of one format.
[[nodiscard]] std::optional<NativeTicks> nativeTicks(const Axis &axis);

/// `value` / 10^exponent with at most 15 significant digits, what a spreadsheet keeps.
[[nodiscard]] double sheetNumber(double value, int exponent = 0);
/// At most 15 significant digits, a point whatever the locale.
[[nodiscard]] QString sheetText(double value);

} // namespace tenbin
