// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: reading a story from bytes, with every problem and its place, not just the first.
#pragma once

#include "core/story/story.h"

#include <QByteArray>

namespace tenbin {

inline constexpr qint64 maxStoryBytes = 16 * 1024 * 1024;
inline constexpr int maxStoryDepth = 32;

struct StoryReading {
    std::optional<Story> story; ///< none if any problem is an error
    Problems problems; ///< errors and warnings in the order of the file, then the faults of formulas
};

/// Checks syntax, keys, types, units, references, formulas and cycles. Pure; never throws.
[[nodiscard]] StoryReading readStory(const QByteArray &bytes);
/// Refuses files over maxStoryBytes without reading them. CannotRead: not there, no permission, a directory or a pipe.
[[nodiscard]] StoryReading readStoryFile(const QString &path);
/// The story shipped with the program.
[[nodiscard]] StoryReading readBuiltInStory();

} // namespace tenbin
