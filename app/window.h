// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the program as a window, from the words of the command line on.
#pragma once

namespace tenbin {

/// Opens the window with the story of the command line and runs until it is closed. Needs a display. Returns the exit code.
[[nodiscard]] int openWindow(int argc, char **argv);

} // namespace tenbin
