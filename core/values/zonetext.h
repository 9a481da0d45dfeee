// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the words for a time zone.
#pragma once

#include "core/values/language.h"

namespace tenbin {

/// "New York time" for America/New_York, "Coordinated Universal Time" for a zone that is no place; empty for an unknown zone.
[[nodiscard]] QString zoneText(const QString &zone, const Language &language);

} // namespace tenbin
