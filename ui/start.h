// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: starting the window: fonts, settings, language, story.
#pragma once

class QApplication;
class QString;

namespace tenbin {

/// Shows the window with `story` (empty: the last story, or the built-in one) and runs it. Settings are read once here and
/// written when they change. Returns the exit code: 4 if the interface fonts are missing.
[[nodiscard]] int runWindow(QApplication &application, const QString &story);

} // namespace tenbin
