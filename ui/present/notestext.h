// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a presenter's notes (Markdown) as a text document.
#pragma once

#include <QString>

class QTextDocument;

namespace tenbin {

/// Without HTML. Strong words count also where Japanese goes on right behind a sign, as in 「**+50%**です」, which plain Markdown
/// takes for asterisks.
void setNotesMarkdown(QTextDocument &document, const QString &markdown);

} // namespace tenbin
