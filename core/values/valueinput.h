// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: reading a value as people write it: "2.50", "60-65B", "$60–65 billion", "600億〜650億ドル", "-1.48%".
#pragma once

#include "core/values/numbertext.h"

namespace tenbin {

struct ValueInput {
    Rational low; ///< in the unit asked for
    Rational high;
    bool operator==(const ValueInput &) const = default;
};

enum class InputFault { Empty, NotANumber, WrongUnit, LowAboveHigh, TooLong };

struct ValueReading {
    std::optional<ValueInput> value;
    InputFault fault = InputFault::Empty; ///< if there is no value
    int position = 0; ///< character where reading failed
};

/// Full-width digits, grouping commas, signs (U+2212 too), K M B T, thousand million billion trillion, 千 万 億 兆 (mixed:
/// 139万8500),
/// %, currency signs and unit words of either language, kW MW GW, and between two ends - – ~ 〜 ～ ".." "to" から. A scale or
/// unit after the second end counts for both where the first has none ("60-65B"). Without any unit word the number is in the unit
/// as the value is shown (`show`: percent for shares, per million parameters for money per parameter): what is shown can be typed
/// in again.
[[nodiscard]] ValueReading readValue(QStringView text, const Unit &unit, Show show);
/// Why it cannot be read, one sentence.
[[nodiscard]] QString inputFaultText(const ValueReading &reading, const Unit &unit, const Language &language);
/// The value as it stands in an input field: what readValue gives back exactly, with the unit's scale words where that is
/// shorter.
[[nodiscard]] QString inputText(const ValueInput &value, const Unit &unit, Show show, const Language &language);

} // namespace tenbin
