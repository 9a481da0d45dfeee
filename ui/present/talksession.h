// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what of a talk must survive a crash, and the small file it is kept in while the talk goes on.
#pragma once

#include "core/values/language.h"

#include <QDateTime>
#include <QString>
#include <QThreadPool>

#include <optional>

namespace tenbin {

struct TalkSession {
    QString path; ///< the story's file; empty: the built-in story `story`, or one nobody saved yet
    QString story; ///< its id
    Text title;
    QString stepId;
    int step = 0; ///< in the plan, for a story whose steps have other ids now
    int revealed = 0;
    qint64 elapsed = 0; ///< milliseconds
    QString audienceScreen;
    QString consoleScreen;
    QDateTime time; ///< UTC
    qint64 pid = 0;
    qint64 started = 0; ///< see processStart
    bool operator==(const TalkSession &) const = default;
};

inline constexpr qint64 maxTalkSessionBytes = 64 * 1024;

[[nodiscard]] QByteArray writeTalkSession(const TalkSession &session);
/// None if it is no such file, too large, or a number is out of bounds.
[[nodiscard]] std::optional<TalkSession> readTalkSession(const QByteArray &bytes);

/// The file of this process in `folder`, which is made when first needed. Destroying it leaves the file: see `end`.
class TalkSessionFile {
public:
    explicit TalkSessionFile(QString folder);
    ~TalkSessionFile();
    TalkSessionFile(const TalkSessionFile &) = delete;
    TalkSessionFile &operator=(const TalkSessionFile &) = delete;

    /// Puts process and time in and writes in the background; what is given last is what stands there in the end. A folder that
    /// cannot be written costs the talk nothing.
    void keep(TalkSession session);
    void wait(); ///< until everything given is written
    void end(); ///< the talk ended as it should: nothing to offer
    [[nodiscard]] QString path() const { return m_path; }

    /// The newest talk that a process which no longer runs left in its file; the older ones are removed.
    [[nodiscard]] std::optional<TalkSession> interrupted() const;
    void discardInterrupted(); ///< all of them

private:
    QString m_folder;
    QString m_path;
    QThreadPool m_writer; ///< one thread
};

} // namespace tenbin
