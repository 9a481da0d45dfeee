// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: making the files of a manifest again and saying what differs.
#pragma once

#include "ui/export/manifest.h"

namespace tenbin {

/// One file that is not as the manifest says, or would not come out the same today.
struct Difference {
    enum class Kind {
        Missing, ///< the file is gone
        Edited, ///< the file is not the one that was written
        StoryGone, ///< its story cannot be read any more
        StoryChanged, ///< its story is not the one it was made from
        Renders, ///< made again it has other bytes
        Fails, ///< it cannot be made again
    };
    Kind kind = Kind::Missing;
    QString file;
    QString detail; ///< why, in words; may be empty
    bool operator==(const Difference &) const = default;
};

/// Reads the manifest and what stands beside it. `progress`: files looked at so far, of how many.
[[nodiscard]] Result<std::vector<Difference>> verifyManifest(
    const QString &path, const Language &messages, const std::function<void(int, int, const QString &)> &progress = {});

/// "FILE: the file is gone".
[[nodiscard]] QString differenceText(const Difference &difference, const Language &messages);

} // namespace tenbin
