// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: charts and tables as clipboard contents, in every form other programs may ask for.
#pragma once

#include "core/charts/table.h"
#include "core/values/result.h"
#include "ui/charts/pictures.h"

#include <memory>

#include <QMimeData>

namespace tenbin {

/// Text with tabs, an HTML table, and cells.
[[nodiscard]] std::unique_ptr<QMimeData> tableMime(const Table &table);
/// All values of a chart: text with tabs, CSV, HTML, cells.
[[nodiscard]] std::unique_ptr<QMimeData> dataMime(const ChartSpec &spec, const Language &language);
/// The chart as a picture for whatever shows pictures, and as its values for what cannot: PNG (also as the toolkit's own image),
/// SVG, cells, text with tabs, CSV. Failure: the chart does not fit.
[[nodiscard]] Result<std::unique_ptr<QMimeData>> pictureMime(
    const ChartSpec &spec, const PictureOptions &options, const Language &language);

[[nodiscard]] QString htmlTable(const Table &table);

/// Path of the first file of this computer among what is dragged or dropped; empty without any.
[[nodiscard]] QString localFileOf(const QMimeData &mime);

} // namespace tenbin
