// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: how large the window is.
#pragma once

#include <QSize>

namespace tenbin {

inline constexpr QSize smallestWindow{960, 640};

/// Size without frame at the very first start. `available` is the screen without panels; frame and all fit in it if it is large
/// enough.
[[nodiscard]] QSize firstWindowSize(const QSize &available);

} // namespace tenbin
