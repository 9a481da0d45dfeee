// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: charts and tables as clipboard contents, in every form other programs may ask for.
#pragma once

#include "core/charts/table.h"
#include "core/values/result.h"

#include <memory>

#include <QMimeData>

namespace tenbin {

/// Text with tabs and an HTML table.
[[nodiscard]] std::unique_ptr<QMimeData> tableMime(const Table &table);
/// All values of a chart: text with tabs, CSV, HTML.
[[nodiscard]] std::unique_ptr<QMimeData> dataMime(const ChartSpec &spec, const Language &language);
/// The chart as a slide-sized picture: PNG (also as the toolkit's own image) and SVG. Failure: the chart does not fit.
[[nodiscard]] Result<std::unique_ptr<QMimeData>> pictureMime(const ChartSpec &spec, Theme theme);

[[nodiscard]] QString htmlTable(const Table &table);

/// Path of the first file of this computer among what is dragged or dropped; empty without any.
[[nodiscard]] QString localFileOf(const QMimeData &mime);

} // namespace tenbin
