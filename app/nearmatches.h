// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: which known words somebody may have meant by an unknown one.
#pragma once

#include <QStringList>

namespace tenbin {

/// At most three of `known`, nearest first: few letters apart, or holding the word. Empty if none is near.
[[nodiscard]] QStringList nearMatches(const QString &word, const QStringList &known);

} // namespace tenbin
