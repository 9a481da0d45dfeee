// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the workbook inside of a native chart: the columns its series refer to, and everything the chart knows.
#pragma once

#include "core/charts/chartspec.h"
#include "core/office/chartsheet.h"
#include "core/values/result.h"

#include <QByteArray>

namespace tenbin {

/// XLSX with `sheet` first and all data of `spec` behind it; the same bytes in every run. Failure::Kind::Output when it cannot be
/// written.
[[nodiscard]] Result<QByteArray> chartWorkbook(const ChartSheet &sheet, const ChartSpec &spec, const Language &language);

} // namespace tenbin
