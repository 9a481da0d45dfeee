// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: one number of a catalogue: "$6,770,000.00", "671B", "6,710億", "1.2e+25".
#pragma once

#include "core/catalog/catalogcolumns.h"
#include "core/catalog/catalogreader.h"

#include <string_view>

namespace tenbin {

enum class DecimalMark { Point, Comma };

struct CatalogueCell {
    std::optional<CatalogueNumber> number;
    bool isMissing = false; ///< empty, N/A, -, unknown …: else, without a number, it cannot be read
};

/// `exponent`: what the heading says; a scale in the cell itself stands instead. Numbers below zero, ranges and other money than
/// dollars cannot be read; parameters must be above zero.
[[nodiscard]] CatalogueCell catalogueCell(std::string_view text, CatalogueField field, int exponent, DecimalMark mark);
/// What a cell shows about the decimal mark; none: nothing ("5000", "1,234").
[[nodiscard]] std::optional<DecimalMark> decimalMarkOf(std::string_view text);

} // namespace tenbin
