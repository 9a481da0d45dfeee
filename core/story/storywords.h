// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the fixed words of a story file, once for reading and writing.
#pragma once

#include "core/story/story.h"

#include <QLatin1String>

#include <array>

namespace tenbin {

template <typename T>
struct Word {
    QLatin1String text;
    T value;
};

inline constexpr std::array sourceKindWords{
    Word{QLatin1String("article"), SourceKind::Article},
    Word{QLatin1String("primary"), SourceKind::Primary},
    Word{QLatin1String("secondary"), SourceKind::Secondary},
    Word{QLatin1String("estimate"), SourceKind::Estimate},
};

inline constexpr std::array certaintyWords{
    Word{QLatin1String("A"), Certainty::A},
    Word{QLatin1String("B"), Certainty::B},
    Word{QLatin1String("C"), Certainty::C},
    Word{QLatin1String("D"), Certainty::D},
};

inline constexpr std::array moneyKindWords{
    Word{QLatin1String("capital-expenditure"), MoneyKind::CapitalExpenditure},
    Word{QLatin1String("training-run"), MoneyKind::TrainingRun},
    Word{QLatin1String("salary"), MoneyKind::Salary},
    Word{QLatin1String("share-price"), MoneyKind::SharePrice},
    Word{QLatin1String("market-value"), MoneyKind::MarketValue},
};

inline constexpr std::array showWords{
    Word{QLatin1String("percent"), Show::Percent},
    Word{QLatin1String("percent-change"), Show::PercentChange},
    Word{QLatin1String("times"), Show::Times},
    Word{QLatin1String("count"), Show::Count},
    Word{QLatin1String("plain"), Show::Plain},
    Word{QLatin1String("year"), Show::Year},
};

inline constexpr std::array verdictWords{
    Word{QLatin1String("right"), Verdict::Right},
    Word{QLatin1String("imprecise"), Verdict::Imprecise},
    Word{QLatin1String("wrong"), Verdict::Wrong},
    Word{QLatin1String("uncheckable"), Verdict::Uncheckable},
};

inline constexpr std::array benchmarkTableWords{
    Word{QLatin1String("base"), BenchmarkTable::Base},
    Word{QLatin1String("chat"), BenchmarkTable::Chat},
    Word{QLatin1String("open-ended"), BenchmarkTable::OpenEnded},
};

/// How a reading's value is meant; without the word it is the value itself.
inline constexpr std::array boundWords{
    Word{QLatin1String("at-least"), true},
};

inline constexpr std::array basisWords{
    Word{QLatin1String("article"), Basis::Article},
    Word{QLatin1String("checked"), Basis::Checked},
};

inline constexpr std::array pairingWords{
    Word{QLatin1String("independent"), Pairing::Independent},
    Word{QLatin1String("paired"), Pairing::Paired},
};

inline constexpr std::array roundingWords{
    Word{QLatin1String("exact"), Rounding::Exact},
    Word{QLatin1String("printed"), Rounding::Printed},
};

// How a chart is shown, in steps and in pictures; the numbers are those of the charts' own enumerations.
inline constexpr std::array parameterWords{
    Word{QLatin1String("both"), 0},
    Word{QLatin1String("total"), 1},
    Word{QLatin1String("active"), 2},
};

inline constexpr std::array orderWords{
    Word{QLatin1String("by-gap"), 0},
    Word{QLatin1String("as-published"), 1},
    Word{QLatin1String("by-name"), 2},
};

inline constexpr std::array dataRoleWords{
    Word{QLatin1String("share"), DataRole::Share},
    Word{QLatin1String("index"), DataRole::Index},
    Word{QLatin1String("catalogue"), DataRole::Catalogue},
};

inline constexpr std::array swingWords{
    Word{QLatin1String("range"), 0},
    Word{QLatin1String("percent"), 1},
};

/// The word of a value; empty if it has none (MoneyKind::None).
template <typename T, std::size_t count>
[[nodiscard]] QLatin1String wordOf(const std::array<Word<T>, count> &words, T value)
{
    for (const Word<T> &word : words) {
        if (word.value == value)
            return word.text;
    }
    return {};
}

/// The other way round; none for any other text.
template <typename T, std::size_t count>
[[nodiscard]] std::optional<T> valueOfWord(const std::array<Word<T>, count> &words, QStringView text)
{
    for (const Word<T> &word : words) {
        if (text == word.text)
            return word.value;
    }
    return std::nullopt;
}

} // namespace tenbin
