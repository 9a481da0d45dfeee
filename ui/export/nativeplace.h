// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: which part of a laid-out chart a native chart draws itself, and where that chart stands on the slide.
#pragma once

#include "core/charts/chartspec.h"
#include "core/charts/palette.h"
#include "core/office/nativechart.h"
#include "ui/charts/layout.h"

#include <vector>

namespace tenbin {

/// The native chart's share of a layout; everything else stays a text box or a shape of the slide.
struct NativePlace {
    ChartPlace place;
    std::vector<bool> nativeTexts; ///< one per Layout::texts: the native chart writes it
    std::vector<bool> nativeShapes; ///< one per Layout::shapes: the native chart draws it
};

/// `layout` is a slide layout of `spec`. Bars (Layout::bars), axes and gridlines are always native.
[[nodiscard]] NativePlace nativePlace(const Layout &layout, const ChartSpec &spec, Theme theme);

} // namespace tenbin
