// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a table as the cells spreadsheet programs exchange on the clipboard.
#pragma once

#include "core/charts/table.h"

#include <QByteArray>

namespace tenbin {

/// Names under which spreadsheet programs look for such cells; LibreOffice needs both, see pictureMime.
inline const QString cellsType = QStringLiteral("application/x-openoffice-biff-8;windows_formatname=\"Biff8\"");
inline const QString olderCellsType = QStringLiteral("application/x-openoffice-biff5;windows_formatname=\"Biff5\"");

/// A worksheet of the Excel Binary File Format (BIFF8), one bare stream: headings, then a row for each row of the table. A cell
/// is a number where it has one and its whole text says so, else text (cut at 4,000 letters). At most 65,536 rows and 256
/// columns; the rest is left out.
[[nodiscard]] QByteArray cellStream(const Table &table);

} // namespace tenbin
