// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the colour roles and their RGB in each theme (the one place with colours in core).
#pragma once

#include <cstdint>

namespace tenbin {

enum class Theme { Light, Dark, Contrast };

enum class Role {
    None,
    Window,
    Surface,
    Plot,
    Text,
    Muted,
    Line,
    Grid,
    Axis,
    Accent,
    OnAccent,
    Select,
    Article,
    ArticleFill,
    ArticleSoft,
    Checked,
    CheckedFill,
    CheckedSoft,
    WhatIf,
    WhatIfFill,
    WhatIfSoft,
    Context,
    Positive,
    Negative,
    Caveat,
    CaveatSoft,
};

struct Rgb {
    std::uint8_t red = 0, green = 0, blue = 0;
    bool operator==(const Rgb &) const = default;
};

[[nodiscard]] Rgb rgb(Role role, Theme theme); ///< black for None
/// As `rgb`, but texts reach 7:1 on the plot: for a picture seen from the back of a room.
[[nodiscard]] Rgb audienceRgb(Role role, Theme theme);
/// WCAG 2 contrast ratio, 1 to 21.
[[nodiscard]] double contrastRatio(Rgb a, Rgb b);

} // namespace tenbin
