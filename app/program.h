// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what the program does when it opens no window: help, version and the commands.
#pragma once

#include "app/console.h"

#include <QStringList>

namespace tenbin {

/// `arguments` without the program's name. Needs a QCoreApplication; export of pictures a QGuiApplication.
[[nodiscard]] ExitCode runProgram(const QStringList &arguments, Console &console);

} // namespace tenbin
