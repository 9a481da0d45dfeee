// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: changing the keys of a talk, one key at a time, without two commands on one key.
#pragma once

#include "ui/present/presentkeys.h"

namespace tenbin {

enum class KeyRefusal {
    None,
    Unusable, ///< a modifier alone, or a key no keyboard names
    Digit, ///< digits are step numbers
    Taken, ///< another command has it
};

struct KeyChange {
    KeyOverrides overrides; ///< as before where it is refused
    KeyRefusal refusal = KeyRefusal::None;
    PresentCommand taken = PresentCommand::Next; ///< who has the key
    bool operator==(const KeyChange &) const = default;
};

/// One more key for a command. Keys and their order stay else; what is the standard again is not kept as a change.
[[nodiscard]] KeyChange withKey(const KeyOverrides &overrides, PresentCommand command, QKeyCombination key);
/// Without any key; the way out keeps its own.
[[nodiscard]] KeyOverrides withoutKeys(const KeyOverrides &overrides, PresentCommand command);
/// With the keys of the table, but for those that another command has meanwhile.
[[nodiscard]] KeyOverrides withStandardKeys(const KeyOverrides &overrides, PresentCommand command);

} // namespace tenbin
