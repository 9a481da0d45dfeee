// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: which shapes and words of a layout belong together on a slide, and what the group is called.
#pragma once

#include "ui/export/nativeplace.h"
#include "ui/export/slidetexts.h"

namespace tenbin {

/// The layout but for what the native chart draws, in painting order.
struct SlideGroups {
    std::vector<SlideGroup> behind;
    std::vector<SlideGroup> above;
};

/// `blocks`: the texts that are to be grouped; `native`: what the chart draws itself.
[[nodiscard]] SlideGroups slideGroups(const ChartSpec &spec, const Layout &layout, const std::vector<TextBlock> &blocks,
    const NativePlace &native, const Language &language);

/// One shape of a layout as shapes of a slide: an icon may be several.
[[nodiscard]] std::vector<SlideShape> slideShapes(const Shape &shape);

/// What a text box is called: "Subtitle", "Sources".
[[nodiscard]] QString textName(TextKind kind, const Language &language);

} // namespace tenbin
