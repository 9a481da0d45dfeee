// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the table of colours and the contrast between two of them.
#include "core/charts/palette.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace tenbin {

namespace {

constexpr Rgb hex(std::uint32_t value)
{
    return {static_cast<std::uint8_t>((value >> 16) & 0xFF), static_cast<std::uint8_t>((value >> 8) & 0xFF),
        static_cast<std::uint8_t>(value & 0xFF)};
}

struct Row {
    std::uint32_t light, dark, contrast;
};

constexpr std::size_t roleCount = static_cast<std::size_t>(Role::CaveatSoft) + 1;

// In the order of Role.
constexpr std::array<Row, roleCount> rows{{
    {0x000000, 0x000000, 0x000000}, // None
    {0xF2F4F6, 0x14191F, 0x000000}, // Window
    {0xFFFFFF, 0x1B2129, 0x000000}, // Surface
    {0xFFFFFF, 0x1B2129, 0x000000}, // Plot
    {0x17212B, 0xE9EEF3, 0xFFFFFF}, // Text
    {0x556270, 0xA4B0BC, 0xE0E0E0}, // Muted
    {0xCFD7DE, 0x36414D, 0xFFFFFF}, // Line
    {0xE4E9ED, 0x2B343E, 0x5A5A5A}, // Grid
    {0x6B7884, 0x8593A0, 0xFFFFFF}, // Axis
    {0x1F5C99, 0x58A6F2, 0xFFE94A}, // Accent
    {0xFFFFFF, 0x0F1821, 0x000000}, // OnAccent
    {0xE3EDF7, 0x20344A, 0x2B2B00}, // Select
    {0x8A4F08, 0xE6AE4A, 0xFFC940}, // Article
    {0xC77A10, 0xC08A30, 0xD99A14}, // ArticleFill
    {0xFBF1E1, 0x332817, 0x000000}, // ArticleSoft
    {0x123C6B, 0x58A6F2, 0x55B2FF}, // Checked
    {0x1F5C99, 0x3579C4, 0x2E8FE0}, // CheckedFill
    {0xE3EDF7, 0x1C2F44, 0x000000}, // CheckedSoft
    {0xA935B8, 0xF6C2FA, 0xFFC9FF}, // WhatIf
    {0xC06ACB, 0xDFA6E8, 0xF0B0F5}, // WhatIfFill
    {0xFBF2FC, 0x38233A, 0x000000}, // WhatIfSoft
    {0x87939E, 0x808C98, 0x909090}, // Context
    {0x0E8A6E, 0x74DDB8, 0x7CF5C4}, // Positive
    {0xA3200C, 0xF07A5C, 0xFF7A5A}, // Negative
    {0xA97400, 0xF2C24A, 0xFFE94A}, // Caveat
    {0xFFF7E0, 0x2F2A1A, 0x000000}, // CaveatSoft
}};

double channel(std::uint8_t value)
{
    const double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(Rgb colour)
{
    return 0.2126 * channel(colour.red) + 0.7152 * channel(colour.green) + 0.0722 * channel(colour.blue);
}

} // namespace

Rgb rgb(Role role, Theme theme)
{
    const Row &row = rows[static_cast<std::size_t>(role)];
    switch (theme) {
    case Theme::Light:
        return hex(row.light);
    case Theme::Dark:
        return hex(row.dark);
    case Theme::Contrast:
        return hex(row.contrast);
    }
    return {};
}

Rgb audienceRgb(Role role, Theme theme)
{
    if (theme == Theme::Light) {
        switch (role) {
        case Role::Muted:
            return hex(0x46525D);
        case Role::Article:
            return hex(0x7A4406);
        case Role::WhatIf:
            return hex(0x8C2A98);
        default:
            break;
        }
    }
    if (theme == Theme::Dark && role == Role::Checked)
        return hex(0x7DBBF7);
    return rgb(role, theme);
}

double contrastRatio(Rgb a, Rgb b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace tenbin
