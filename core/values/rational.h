// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: exact numbers, made from printed decimals and turned back into text without a detour over double.
#pragma once

#include <boost/multiprecision/cpp_int.hpp>

#include <QString>

#include <optional>

namespace tenbin {

using Rational = boost::multiprecision::number<boost::multiprecision::cpp_rational_backend, boost::multiprecision::et_off>;
using Integer = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<>, boost::multiprecision::et_off>;

/// Longest decimal accepted, and the largest power of ten its exponent may name.
inline constexpr int maxDecimalDigits = 40;
inline constexpr int maxDecimalExponent = 40;

/// Exact value of "60e9", "-9.43", "0.5": optional minus, digits, at most one point with a digit on each side, optional exponent.
/// Nothing else (no spaces, no plus sign, no grouping, no NaN) is a number. Leading zeros are harmless (never octal).
[[nodiscard]] std::optional<Rational> parseDecimal(QStringView text);

/// −1, 0 or 1. Comparing a fraction with zero would divide; its numerator knows.
[[nodiscard]] inline int signOf(const Rational &value)
{
    return boost::multiprecision::numerator(value).sign();
}
/// |value|, for the same reason.
[[nodiscard]] inline Rational magnitudeOf(const Rational &value)
{
    return signOf(value) < 0 ? Rational(-value) : value;
}

/// All digits, without grouping.
[[nodiscard]] QString integerText(const Integer &value);

/// Lowest terms: "27/38", or "60000000000" for whole numbers.
[[nodiscard]] QString exactText(const Rational &value);

/// Decimal with at most `significant` digits, rounded half away from zero, trailing zeros removed, never in exponent form
/// unless |value| is below 1e-12 or at least 1e21 ("1.5e-13").
[[nodiscard]] QString decimalText(const Rational &value, int significant = 20);

/// Rounded half away from zero (half-up for positive values) to `decimals` places (may be negative: −6 rounds to millions).
[[nodiscard]] Rational roundHalfUp(const Rational &value, int decimals);

/// |value| × 10^decimals, rounded half-up to a whole number: the digits that are shown.
[[nodiscard]] Integer roundedUnits(const Rational &value, int decimals);

/// floor(log10(|value|)); value must not be zero.
[[nodiscard]] int decimalExponent(const Rational &value);

[[nodiscard]] Rational powerOfTen(int exponent);

/// Nearest double; for positions on screen only, never for a verdict.
[[nodiscard]] double toDouble(const Rational &value);

} // namespace tenbin
