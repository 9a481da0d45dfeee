// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the words of price files: names of columns in four languages, months, units behind numbers, and what stands for no value.
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace tenbin {

enum class ColumnRole {
    None, ///< not a word that is known
    Known, ///< known, and nothing a series holds: changes, dividends, turnover
    Date,
    Time,
    Open,
    High,
    Low,
    Close,
    Adjusted,
    Volume,
    Symbol,
};
enum class HeaderTongue { Neutral, English, Japanese, German, Polish };

struct HeaderWord {
    ColumnRole role = ColumnRole::None;
    HeaderTongue tongue = HeaderTongue::Neutral;
    int rank = 0; ///< of several columns with one role the lowest counts: "Close" before "Price"
};

/// What the name of a column means; case, accents, brackets, asterisks and what stands in parentheses do not count.
[[nodiscard]] HeaderWord headerWord(const QString &name);
/// N/A, -, null and the like, and nothing at all.
[[nodiscard]] bool isNoValue(std::string_view text);
/// 1 to 12 for a month's name or its usual short form in English, German or Polish (letters only, any case); 0: none.
[[nodiscard]] int monthOfName(std::string_view letters);
/// The power of ten a unit behind a number stands for (K, M, B, Mio., mln, 万, 億 …; currencies: 0); none: not known.
[[nodiscard]] std::optional<int> powerOfUnit(QStringView unit);

} // namespace tenbin
