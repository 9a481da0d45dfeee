// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what the beginning of a price file tells about how it is written.
#pragma once

#include "core/market/pricedates.h"
#include "core/market/pricenumbers.h"
#include "core/market/quotesreader.h"

#include <string>

namespace tenbin {

using PriceRow = std::vector<std::string>;

/// The lines of a text that is the beginning of a file, split; empty lines are rows without fields.
[[nodiscard]] std::vector<PriceRow> headRows(std::string_view text, char delimiter, std::size_t most);

struct PriceLayout {
    char16_t delimiter = u',';
    int headerLines = 0;
    PriceColumns columns;
    TimeForm timeForm = TimeForm::Text;
    std::vector<std::pair<QString, int>> symbolColumns;
    QString symbol; ///< of the whole file, from a line above the names; empty: none
    QStringList headers;
    bool dayFirst = false; ///< words of a language that writes the day first and 1.234,56
    std::vector<QStringList> guesses; ///< arguments of remarks
    QString missing; ///< what is not there; not empty: the file holds no prices
};

/// The delimiter under which most lines have a date and numbers.
[[nodiscard]] char delimiterOf(std::string_view text);
[[nodiscard]] PriceLayout layoutOf(const std::vector<PriceRow> &rows, char delimiter);

/// What all lines say about dates and numbers.
struct PriceSurvey {
    DateSurvey dates;
    NumberSurvey numbers;
    void add(const std::vector<std::string_view> &fields, const PriceLayout &layout);
};

/// Names of the columns from the header lines, lowest first.
[[nodiscard]] QStringList headerNames(const std::vector<PriceRow> &rows, int headerLines);

enum class FieldKind { None, Date, Clock, EpochSeconds, EpochMilliseconds, Number, Text };
[[nodiscard]] FieldKind fieldKind(std::string_view field);

} // namespace tenbin
