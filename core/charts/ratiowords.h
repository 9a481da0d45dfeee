// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a ratio as a reader says it: "1/18 of", "74% of", "about the same", "1.4 times", and short names of models.
#pragma once

#include "core/values/language.h"
#include "core/values/quantity.h"

#include <QString>

namespace tenbin {

/// Same: both ends within 10 % of one. Part: below one, as a fraction or a percentage. Times: anything else.
enum class RatioKind { Same, Part, Times };

struct RatioWords {
    RatioKind kind = RatioKind::Same;
    QString text; ///< "1/18", "74%", "1.4 times", "about the same"
    bool operator==(const RatioWords &) const = default;
};

/// Two significant digits; fractions from 1/5 down, both ends only where they differ at that precision.
[[nodiscard]] RatioWords ratioWords(const Quantity &ratio, const Language &language);

/// "V3" for DeepSeek-V3, "405B" for Llama 3.1 405B: the last part of a name, or all of it where that part says too little.
[[nodiscard]] QString shortModelName(const QString &name);

} // namespace tenbin
