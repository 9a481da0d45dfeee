// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the values of a chart as a table, and that table as CSV.
#pragma once

#include "core/charts/chartspec.h"

namespace tenbin {

struct TableCell {
    QString text;
    std::optional<Rational> number; ///< sort key, exact
};

struct Table {
    QStringList headers;
    std::vector<std::vector<TableCell>> rows; ///< one per datum, in the chart's order
};

/// Columns: what, (series), value in words, lowest, highest, unit, basis, certainty, source, note. The same for every chart.
[[nodiscard]] Table toTable(const ChartSpec &spec, const Language &language);
/// UTF-8 with a byte order mark (Excel needs it for Japanese), CRLF, RFC 4180 quoting; the last lines carry title, sources,
/// basis and caveats as comment rows in the first column. Cells that a spreadsheet would run as a formula get a leading
/// apostrophe.
[[nodiscard]] QByteArray toCsv(const ChartSpec &spec, const Language &language);
/// Tab separated, without comments, for the clipboard.
[[nodiscard]] QString toTsv(const Table &table);

} // namespace tenbin
