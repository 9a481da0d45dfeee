// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what a recovery file holds: a story nobody saved yet, the what-if values over it, and whose it is.
#pragma once

#include "core/figures/figures.h"
#include "core/story/storyreader.h"

#include <QDateTime>

namespace tenbin {

/// A story of any size the reader takes fits in, quoted as JSON text.
inline constexpr qint64 maxRecoveryBytes = 2 * maxStoryBytes + 1024 * 1024;

/// Never holds a word of an attached article: it is made from story and scenario alone.
struct RecoveryRecord {
    QString origin; ///< the story's file; empty: never saved, or the built-in story
    QByteArray originHash; ///< of that file when it was read or last saved; empty: none
    Text title;
    QDateTime time; ///< UTC
    qint64 pid = 0;
    qint64 started = 0; ///< see processStart
    bool modified = false; ///< the story differs from its file
    Scenario scenario;
    QByteArray story; ///< as writeStory has it
    bool operator==(const RecoveryRecord &) const = default;
};

[[nodiscard]] QByteArray writeRecovery(const RecoveryRecord &record);
/// None if it is no recovery file; whether the story can be read is for the reader to say.
[[nodiscard]] std::optional<RecoveryRecord> readRecovery(const QByteArray &bytes);

} // namespace tenbin
