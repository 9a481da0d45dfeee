// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: writing a story as JSON with a stable key order; reading it back gives the same story.
#pragma once

#include "core/story/story.h"

#include <QByteArray>

namespace tenbin {

[[nodiscard]] QByteArray writeStory(const Story &story);

} // namespace tenbin
