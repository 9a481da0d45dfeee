// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the words for the options of a view, once for the steps of a talk and for pictures that open again.
#pragma once

#include "core/charts/chartplan.h"

namespace tenbin {

/// As a story file writes them; `table` empty: all.
struct ViewWords {
    QString parameters, order, table, swing;
    bool operator==(const ViewWords &) const = default;
};

[[nodiscard]] ViewWords viewWords(const ViewOptions &options);
/// Empty and unknown words leave the chart's own.
void takeWords(ViewOptions &options, const ViewWords &words);

} // namespace tenbin
