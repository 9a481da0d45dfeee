// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: how a figure is worked out, for people: its formula in words, and once more with the numbers put in.
#pragma once

#include "core/figures/corner.h"

namespace tenbin {

/// The formula with numbers, and what it gives there.
struct WorkedLine {
    QString end; ///< "lowest", "highest"; empty for a point
    QString numbers; ///< "60 billion ÷ 40 billion − 1", every digit
    QString result; ///< "+50%", as the figure is shown, without "per million parameters"
    QString exact; ///< "+71.05263157894736842105% (27/38)": every digit up to 20, and the fraction where they do not end;
                   ///< empty where that says no more than `result`
    bool operator==(const WorkedLine &) const = default;
};

struct Worked {
    QString words; ///< "New budget ÷ Previous outlook − 1"
    std::vector<WorkedLine> lines; ///< one for a point, lowest and highest for a range; none without a value
    bool operator==(const Worked &) const = default;
};

/// None for a value without a formula. Lines break before an operator only: the space behind it is U+00A0.
[[nodiscard]] std::optional<Worked> workedOut(
    const Story &story, const Figures &figures, const FigureValue &value, const NumberStyle &style, const Language &language);

/// A fact as formulas and lists name it; where the reading used is a different thing, with its own name in parentheses.
[[nodiscard]] QString labelOf(const FactValue &value, const Language &language);

/// A value in two parts, to be set in two sizes: "$8.31" and "per million parameters". `per` is empty for most units.
struct ValueParts {
    QString number;
    QString per;
    bool operator==(const ValueParts &) const = default;
};
[[nodiscard]] ValueParts valueParts(const Quantity &value, const NumberStyle &style, const Language &language);

/// Every digit, up to 20 behind the point; for points whose digits do not end, with the fraction in parentheses.
[[nodiscard]] QString exactValueText(const Quantity &value, const NumberStyle &style, const Language &language);

} // namespace tenbin
