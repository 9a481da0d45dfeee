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
/// A story shipped with the program.
struct BuiltInStory {
    QString id;
    QString path; ///< in the resources
};
/// In the order menus show them; the first one opens where none is named. Stories that are not in the resources are left out.
[[nodiscard]] std::vector<BuiltInStory> builtInStories();
/// The built-in story of that id; empty: the first one. CannotRead where there is none.
[[nodiscard]] StoryReading readBuiltInStory(const QString &id = {});

} // namespace tenbin
