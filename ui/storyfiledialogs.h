// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the questions about story files in words, and the way from a command through them to what is done.
#pragma once

#include "core/story/embeddedfile.h"
#include "ui/storyfiles.h"

#include <QPointer>

class QMessageBox;
class QWidget;

namespace tenbin {

enum class UnsavedAnswer { Save, Discard, Cancel };
enum class ChangedAnswer { Reload, KeepMine };
enum class OverwriteAnswer { Replace, SaveElsewhere, Cancel };
enum class LossAnswer { Save, SaveElsewhere, Cancel };
enum class RecoveryAnswer { Restore, ThrowAway, Later };
enum class PictureAnswer { Open, Cancel };

/// Save changes before the story goes away? `title` of the story in the reader's language.
[[nodiscard]] UnsavedAnswer askUnsaved(QWidget *parent, const QString &title);
/// Somebody else changed the file while it is open.
[[nodiscard]] ChangedAnswer askChanged(QWidget *parent, const QString &path, bool unsaved);
/// Saving over a file that is not as it was read.
[[nodiscard]] OverwriteAnswer askOverwrite(QWidget *parent, const QString &path);
/// Saving drops these parts of the file (JSON pointers).
[[nodiscard]] LossAnswer askLoss(QWidget *parent, const QString &path, const QStringList &lost);
[[nodiscard]] RecoveryAnswer askRecovery(QWidget *parent, const Recovery &recovery, const Language &language);
/// Open the story inside this picture? Says where it comes from; `reading` has a story.
[[nodiscard]] PictureAnswer askPicture(
    QWidget *parent, const QString &path, const PictureReading &reading, const Language &language);

/// What the commands New, Open, Save and Save as do, with every question on the way. All questions are modal to `window`.
class StoryFileCommands final : public QObject {
    Q_OBJECT
public:
    StoryFileCommands(StoryDocument &document, StoryFiles &files, QWidget *window);

    /// Ask before the open story goes away (close, open, new): true: go on. Saves if the reader wants so.
    [[nodiscard]] bool mayLeave();
    void newStory();
    /// False if it was saved nowhere: the reader said no, or it failed and was told so.
    bool save();
    bool saveAs();
    /// Offers what other processes left, newest first, until one is restored or the reader says later. Call it when the window
    /// is shown and before a story is opened; true if a story was restored.
    bool offerRecovery();

    /// Where "Save as" starts for a story without a file.
    void setFolder(const QString &folder) { m_folder = folder; }

signals:
    void saved(const QString &path); ///< e.g. for the list of recent files
    void failed(const QString &message); ///< for the status line; a dialog has told it as well
    void cannotOpen(const QString &path, const Problems &problems);

private:
    void askAboutChange(FileChange change);
    [[nodiscard]] bool finish(const StoryFiles::SaveResult &result);
    [[nodiscard]] QString suggestedPath() const;

    StoryDocument &m_document;
    StoryFiles &m_files;
    QWidget *m_window;
    QString m_folder;
    bool m_asking = false;
};

} // namespace tenbin
