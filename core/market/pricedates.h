// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: dates and clocks as price files write them, and what many of them say about the order of day, month and year.
#pragma once

#include "core/market/quotesreader.h"

#include <string>
#include <string_view>

namespace tenbin {

inline constexpr qint64 secondsOfDay = 86'400;

/// A date as it stands: its three numbers from the left, and the clock behind them.
struct DateText {
    std::array<int, 3> parts = {};
    std::array<int, 3> digits = {};
    int named = -1; ///< the part that is a month's name; −1: all are numbers
    int second = -1; ///< of the day; −1: no clock
    std::string_view zone; ///< behind the clock; points into the text
    bool operator==(const DateText &) const = default;
};

/// None: no date under any order. "2025-01-24 09:00:00-05:00", "24.01.25", "Jan 24, 2025 4:00 PM", "2025年1月24日", "20250124".
[[nodiscard]] std::optional<DateText> dateTextOf(std::string_view text);
/// Days since 1970-01-01; none: no such day, or not in this order. Years of two digits are 1970 to 2069.
[[nodiscard]] std::optional<qint64> daysOf(const DateText &date, DateOrder order);
[[nodiscard]] qint64 daysOfCivil(int year, int month, int day);
/// Second of the day of "9:05", "09:05:30.250", "4:00 PM"; "0905" and "90500" too. None: no clock.
[[nodiscard]] std::optional<int> clockOf(std::string_view text);
/// Seconds since 1970-01-01 of an epoch's digits; a fraction is cut off. None: outside 1970-09 to 2103, or no number.
[[nodiscard]] std::optional<qint64> epochOf(std::string_view text, TimeForm form);

/// What the dates of a file tell about their order; feed it in the order of the lines.
class DateSurvey {
public:
    void add(std::string_view text);

    enum class Verdict { Certain, Guessed, Open };
    struct Finding {
        DateOrder order = DateOrder::YearFirst;
        Verdict verdict = Verdict::Certain;
        std::vector<DateOrder> possible; ///< more than one unless certain
        std::string example; ///< a date that can be read in more than one way
    };
    /// `dayFirst`: words of the file are of a language that writes the day first.
    [[nodiscard]] Finding finding(bool dayFirst) const;

private:
    struct Candidate {
        qint64 valid = 0, weekends = 0, rises = 0, falls = 0, steps = 0, shortSteps = 0;
        qint64 last = 0;
    };
    [[nodiscard]] bool natural(const Candidate &candidate) const;
    [[nodiscard]] bool unnatural(const Candidate &candidate) const;
    [[nodiscard]] std::vector<std::size_t> possibleOrders(qint64 most) const; ///< `most`: dates the best order can read
    void guess(Finding &finding, const std::vector<std::size_t> &valid, bool dayFirst) const;

    std::array<Candidate, 3> m_candidates; ///< by DateOrder
    qint64 m_dates = 0;
    std::array<qint64, 2> m_named = {}; ///< dates with a month's name: day first, month first
    qint64 m_points = 0; ///< dates with points between
    std::array<bool, 3> m_differ = {}; ///< pairs of orders that ever disagreed: 0–1, 0–2, 1–2
    std::string m_example;
};

} // namespace tenbin
