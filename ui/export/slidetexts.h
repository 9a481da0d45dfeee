// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: single lines of a layout put together into the text boxes of a slide.
#pragma once

#include "core/office/deck.h"
#include "ui/charts/layout.h"

#include <vector>

namespace tenbin {

/// Lines that belong into one text box.
struct TextBlock {
    TextKind kind = TextKind::Direct;
    int mark = -1;
    int datum = -1;
    SlideText text; ///< without a name
};

/// Lines of one kind, mark and type size that stand under each other at one step; a caveat begins at its icon. Texts that
/// `leaveOut` says true for (one per Layout::texts) are left out.
[[nodiscard]] std::vector<TextBlock> textBlocks(const Layout &layout, const std::vector<bool> &leaveOut);

} // namespace tenbin
