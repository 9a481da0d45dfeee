// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what must be settled in the environment before the first application object.
#pragma once

#include <QStringList>

namespace tenbin {

/// The program's arguments without its name.
[[nodiscard]] QStringList argumentWords(int argc, char **argv);

/// A display to open a window on, by the environment or Qt's own -platform.
[[nodiscard]] bool hasDisplay(const QStringList &arguments);

/// Text is UTF-8 whatever the locale says: without this Qt warns under LC_ALL=C on each start.
void prepareLocale();
/// Pictures need no display, and are the same whether there is one or not.
void prepareOffscreen();
/// Without a session bus Qt would start one and leave it running.
void prepareSessionBus();

} // namespace tenbin
