// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: numbers as price files write them, and what many of them say about decimal and thousands marks.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include <QtGlobal>

namespace tenbin {

/// A mark of 0 is none. Thousands may be a space: then any blank of a typesetter counts, and for ' also ’.
struct NumberMarks {
    char16_t decimal = u'.';
    char16_t thousands = 0;
    bool operator==(const NumberMarks &) const = default;
};

/// The number a field holds, to the nearest double: signs, $ € £ ¥, %, K, M, B, 万, 億, exponents and full-width digits are
/// understood. None: no such number under these marks (groups of the wrong size too).
[[nodiscard]] std::optional<double> numberOf(std::string_view field, NumberMarks marks);
/// A number under some marks.
[[nodiscard]] bool looksLikeNumber(std::string_view field);

/// What the numbers of a file tell about its marks; feed it with every field of the columns with numbers.
class NumberSurvey {
public:
    void add(std::string_view field);

    /// Certain: a number was there that can be read in one way only. Guessed: all numbers could be read in two ways.
    /// Untold: no number had a mark.
    enum class Verdict { Certain, Guessed, Untold };
    struct Finding {
        NumberMarks marks;
        Verdict verdict = Verdict::Untold;
    };
    /// `commaCountry`: the file's words are of a language that writes 1.234,56.
    [[nodiscard]] Finding finding(bool commaCountry) const;

private:
    struct Mark {
        qint64 decimal = 0, thousands = 0, either = 0;
    };
    Mark m_point, m_comma;
    qint64 m_space = 0, m_apostrophe = 0;
};

} // namespace tenbin
