// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what tests of story files share: a folder with a story in it, and edits that can be told apart.
#pragma once

#include "core/story/storywriter.h"
#include "ui/storyfiles.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace tenbin::test {

inline QString miniPath()
{
    return QStringLiteral(TENBIN_SOURCE_DIR "/tests/data/mini.json");
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The story with its English title saying which edit it is.
inline Story numbered(const Story &story, int number)
{
    Story next = story;
    next.title.en = QStringLiteral("Edit %1").arg(number);
    return next;
}

inline void editTo(StoryDocument &document, int number)
{
    document.edit(numbered(document.story(), number), {QStringLiteral("変更"), QStringLiteral("change")});
}

/// The number `numbered` gave; 0: the file as it was; −1: no story.
inline int numberIn(const QByteArray &bytes)
{
    const StoryReading reading = readStory(bytes);
    if (!reading.story)
        return -1;
    const QString title = reading.story->title.en;
    return title.startsWith(QLatin1String("Edit ")) ? title.mid(5).toInt() : 0;
}

/// Everything in the folder, hidden files too.
inline QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

struct StoryFolder {
    StoryFolder() { QFile::copy(miniPath(), story); }
    QTemporaryDir folder;
    QString story = folder.filePath(QStringLiteral("story.json"));
    QString recovery = folder.filePath(QStringLiteral("kept/recovery"));
};

inline constexpr RecoveryTiming soon{std::chrono::milliseconds(20), std::chrono::milliseconds(60)};
inline constexpr RecoveryTiming never{std::chrono::hours(1), std::chrono::hours(1)};

/// A document with its file open.
struct FilesDesk {
    explicit FilesDesk(const StoryFolder &place, RecoveryTiming timing = never)
        : document(Language::english())
        , files(document, place.recovery, timing)
    {
        problems = files.open(place.story);
    }
    StoryDocument document;
    StoryFiles files;
    Problems problems;
};

/// A recovery file as a process that no longer runs left it.
inline QString leaveBehind(const StoryFolder &place, int number)
{
    const FilesDesk desk(place);
    FilesDesk other(place);
    editTo(other.document, number);
    other.files.keepNow();
    RecoveryRecord record = *readRecovery(bytesOf(other.files.recoveryPath()));
    QProcess gone;
    gone.start(QStringLiteral("true"), QStringList());
    record.pid = gone.waitForStarted() ? gone.processId() : 0;
    gone.waitForFinished();
    const QString id = QStringLiteral("left-%1").arg(number);
    QFile::remove(other.files.recoveryPath());
    return putBytes(place.recovery + u'/' + id + QLatin1String(".json"), writeRecovery(record)) ? id : QString();
}

} // namespace tenbin::test
