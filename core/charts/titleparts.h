// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: which words of a chart's title stand for which of its values.
#pragma once

#include "core/charts/chartspec.h"

namespace tenbin {

/// The number words of the title that are the text of a value, each with its value, in the order they stand there; no two
/// overlap. A sign in front of a text does not count: a verb may carry it.
[[nodiscard]] std::vector<TitlePart> titleParts(const ChartSpec &spec);

/// The value the chart is about: the first its title names, else its first value; −1 if it has none.
[[nodiscard]] int subjectOf(const ChartSpec &spec);

} // namespace tenbin
