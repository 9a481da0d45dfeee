// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: putting a file in the place of another in one step: whoever reads sees all of the old one or all of the new one.
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace tenbin {

/// SHA-256 of what stands in a file; none: there is no such file. Anything that cannot be read counts as different from
/// everything.
struct FileContent {
    std::optional<QByteArray> hash;
    bool readable = true;
    bool operator==(const FileContent &) const = default;
};
inline constexpr qint64 maxComparedBytes = 64 * 1024 * 1024;
/// A longer file, a folder or a pipe is not readable.
[[nodiscard]] FileContent fileContent(const QString &path);
[[nodiscard]] FileContent contentOf(const QByteArray &bytes);

struct ReplaceFault {
    enum class Kind { System, OtherContent };
    Kind kind = Kind::System;
    QString reason; ///< what the system says
};

/// Writes a hidden file beside `path`, brings it to the disk and renames it. Keeps the permissions of the old file and follows
/// links; the folder must be writable. With `expected`, a file that stands there with any other content stays; processes of this
/// program take turns. What a killed process leaves bears its number, so `removeLeftovers` can tell it from a user's own files
/// (the names QSaveFile gives cannot be told from "story.json.backup").
[[nodiscard]] tl::expected<void, ReplaceFault> replaceFile(
    const QString &path, const QByteArray &bytes, const std::optional<FileContent> &expected = {});

/// Removes what processes that no longer run left beside `path`, which they were replacing.
void removeLeftovers(const QString &path);
/// The same for every file of a folder.
void removeLeftoversIn(const QString &folder);

/// When a process started, in the system's ticks; none: no such process runs. Tells a process from a later one with its number.
[[nodiscard]] std::optional<qint64> processStart(qint64 pid);

} // namespace tenbin
