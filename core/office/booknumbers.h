// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the number formats of a workbook's cells, which hold base units.
#pragma once

#include "core/values/numbertext.h"

#include <QString>

namespace tenbin {

/// A format code for cells that hold `value` or something of its size: "$"#,##0 · 0.00% · #,##0.000. Per cents are ratios.
[[nodiscard]] QString numberFormatOf(const Quantity &value, const NumberStyle &style);
/// A format for whatever comes: for cells without a value today.
[[nodiscard]] QString plainNumberFormat();

} // namespace tenbin
