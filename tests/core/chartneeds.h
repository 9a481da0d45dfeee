// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: which charts built-in stories have nothing for.
#pragma once

#include "core/charts/chartplan.h"

namespace tenbin::test {

/// Charts of price files, which no built-in story is linked to.
inline bool needsPrices(const ChartInfo &info)
{
    return info.hasHistory || info.hasStudy;
}

} // namespace tenbin::test
