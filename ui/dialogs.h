// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the two small windows of the help menu.
#pragma once

class QString;
class QWidget;

namespace tenbin {

/// Every key of the program by menu, from the command table, and the keys inside charts and tables.
void showShortcuts(QWidget *parent);
void showAbout(QWidget *parent);

/// Plain text as HTML with the line height of the look; the interface face has no leading of its own.
[[nodiscard]] QString paragraph(const QString &text);

} // namespace tenbin
