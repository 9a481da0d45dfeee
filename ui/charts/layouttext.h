// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: type sizes and spacing of the three typographies, and breaking text into lines by sense.
#pragma once

#include "ui/charts/layout.h"

namespace tenbin {

/// All measures of one picture in logical pixels; sources: look, "Type" and "Space and chart anatomy".
struct TypeScale {
    double title = 0, subtitle = 0, value = 0, arrow = 0, category = 0, direct = 0, axis = 0, legend = 0, caveat = 0;
    double smallest = 0; ///< no text may be smaller
    double titleSmallest = 0; ///< a title too long for its lines may shrink to this
    double margin = 0, marginBottom = 0;
    double titleBaseline = 0, titleStep = 0, subtitleDrop = 0, subtitleStep = 0, plotDrop = 0;
    double axisGap = 0, categoryDrop = 0, categoryStep = 0;
    double footerDrop = 0, footerStep = 0, footerGap = 0;
    double stampHeight = 0, stampShift = 0;
    double stroke = 1; ///< factor on all line widths and mark sizes: 1 in the window, 2 on a slide
};

[[nodiscard]] TypeScale typeScale(const LayoutOptions &options);

/// Lines no wider than `width`: breaks at spaces, U+200B and after 、。 first, then between Japanese characters where the
/// rules of line starts and ends allow it. A single word wider than the width stays whole (the caller measures).
[[nodiscard]] QStringList wrapText(const QString &text, const TextStyle &style, double width, const TextMetrics &metrics);
/// The same number of lines as wrapText, as even as possible.
[[nodiscard]] QStringList wrapBalanced(const QString &text, const TextStyle &style, double width, const TextMetrics &metrics);
/// True if a line may not start with this character (、。）」～% and the like).
[[nodiscard]] bool forbiddenAtLineStart(QChar character);

} // namespace tenbin
