// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the story's file: opening, saving, noticing that others change it, and keeping unsaved work safe meanwhile.
#pragma once

#include "core/values/result.h"
#include "ui/recovery.h"
#include "ui/replacefile.h"
#include "ui/storydocument.h"

#include <QFileSystemWatcher>
#include <QThreadPool>
#include <QTimer>

#include <chrono>

namespace tenbin {

/// When unsaved work is kept: `quiet` after the last change, and at the latest `longest` after the first one.
struct RecoveryTiming {
    std::chrono::milliseconds quiet{1000};
    std::chrono::milliseconds longest{4000};
};

/// Work a program that ended without saving left behind.
struct Recovery {
    QString id;
    QString origin; ///< the story's file; empty: never saved
    Text title;
    QDateTime time; ///< UTC
    bool modified = false; ///< false: only what-if values were not kept anywhere
};

enum class FileChange { Changed, Removed };

class StoryFiles final : public QObject {
    Q_OBJECT
public:
    /// `recoveryFolder` is made when first needed. Ends well-behaved: unsaved work stays in the folder unless `close` was called.
    StoryFiles(StoryDocument &document, QString recoveryFolder, RecoveryTiming timing = {}, QObject *parent = nullptr);
    ~StoryFiles() override;

    // ---- opening ----
    /// StoryDocument::open, knowing exactly which bytes were read. Stories opened there directly are noticed too.
    [[nodiscard]] Problems open(const QString &path);
    [[nodiscard]] Problems reload() { return open(m_document.path()); } ///< what others wrote, in place of ours
    void newFromTemplate(); ///< a small story to write over; no file, nothing to save yet

    // ---- saving ----
    enum class Overwrite { Ask, Yes };
    struct SaveResult {
        enum class Kind {
            Saved,
            NoFile, ///< it has none yet: saveAs
            OtherContent, ///< the file is not as it was read or saved; Overwrite::Yes replaces it
            LosesParts, ///< the file has parts no story of this format has (`lost`); after `acceptLoss` they are dropped
            Failed,
        };
        Kind kind = Kind::Saved;
        Failure failure; ///< what to tell if it failed; the file is as it was
        QStringList lost; ///< JSON pointers
    };
    [[nodiscard]] SaveResult save(Overwrite overwrite = Overwrite::Ask);
    void acceptLoss() { m_lost.clear(); }
    /// Into another file, which the reader was asked about if it is there; the same file goes through `save`.
    [[nodiscard]] SaveResult saveAs(const QString &path);
    /// There is work that no file holds: edits, or the file was changed or removed and ours was kept.
    [[nodiscard]] bool isUnsaved() const { return m_document.isModified() || m_keptMine; }

    /// After externallyChanged: the next save replaces what stands there now without another question.
    void keepMine();

    // ---- recovery ----
    /// What other processes left that no longer run, newest first. Reads the folder.
    [[nodiscard]] std::vector<Recovery> recoverable() const;
    /// Opens it as unsaved work. If it cannot be read, nothing changes and it stays.
    [[nodiscard]] Problems restore(const QString &id);
    void discard(const QString &id);
    /// The reader has decided about everything: nothing of this document is kept for recovery any more (until the next change).
    void close();
    [[nodiscard]] QString recoveryPath() const; ///< where unsaved work of this document is kept
    void keepNow(); ///< at once instead of in a while; returns when it is on the disk

signals:
    void unsavedChanged();
    /// Once per change; after Changed comes `reload` or `keepMine`, after Removed only `keepMine` makes sense.
    void externallyChanged(FileChange change);
    void recoveryKept(); ///< unsaved work is on the disk
    void recoveryFailed(const Failure &failure); ///< once, until it works again

private:
    void adopt();
    void noteChange();
    void noteFile();
    void watch();
    void checkFile();
    [[nodiscard]] bool hasWork() const;
    void keepInBackground();
    void kept(const QString &fault); ///< null: it is on the disk
    void dropRecovery();
    [[nodiscard]] SaveResult write(const QString &path, const std::optional<FileContent> &expected);
    [[nodiscard]] RecoveryRecord record() const;
    [[nodiscard]] QString pathOf(const QString &id) const;

    StoryDocument &m_document;
    QString m_folder;
    QString m_id;
    QFileSystemWatcher m_watcher;
    QTimer m_quiet, m_longest, m_settle;
    QThreadPool m_writer; ///< one thread: what is written last is newest
    FileContent m_known; ///< the file as read, saved, or accepted
    FileContent m_reported; ///< the last content the reader was asked about
    std::optional<FileContent> m_opening;
    QStringList m_lost;
    bool m_keptMine = false;
    bool m_writing = false;
    bool m_again = false;
    bool m_failing = false;
};

} // namespace tenbin
