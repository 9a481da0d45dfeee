// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storyfiledialogs.h"

#include "core/values/numbertext.h"
#include "ui/dialogs.h"

#include <utility>

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace tenbin {
namespace {

constexpr int mostPlaces = 8;
constexpr qsizetype longestWords = 120;

QString words(const char *source)
{
    return QCoreApplication::translate("StoryFileDialogs", source);
}

/// A question whose buttons say what they do; the first is the default, the last one is Escape.
class Question {
public:
    Question(QWidget *parent, const QString &title, const QString &text, const QString &more)
        : m_box(QMessageBox::NoIcon, title, {}, QMessageBox::NoButton, parent)
    {
        m_box.setTextFormat(Qt::RichText);
        m_box.setText(QStringLiteral("<b>%1</b>%2").arg(paragraph(text), more.isEmpty() ? QString() : paragraph(more)));
    }
    void button(const QString &text, QMessageBox::ButtonRole role)
    {
        m_buttons.append(m_box.addButton(text, role));
        m_buttons.last()->setAutoDefault(false);
    }
    /// Which button, from 0.
    int ask()
    {
        m_box.setDefaultButton(m_buttons.first());
        m_box.setEscapeButton(m_buttons.last());
        m_box.exec();
        const auto chosen = m_buttons.indexOf(qobject_cast<QPushButton *>(m_box.clickedButton()));
        return static_cast<int>(chosen < 0 ? m_buttons.size() - 1 : chosen);
    }

private:
    QMessageBox m_box;
    QList<QPushButton *> m_buttons;
};

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

/// Words from elsewhere, no longer than a few lines of the question.
QString shortened(const QString &text)
{
    return text.size() <= longestWords ? text : text.left(longestWords - 1) + u'…';
}

} // namespace

UnsavedAnswer askUnsaved(QWidget *parent, const QString &title)
{
    Question question(parent, words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Unsaved changes")),
        words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Save the changes to “%1”?")).arg(title),
        words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Without saving, they are lost.")));
    question.button(words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Save")), QMessageBox::AcceptRole);
    question.button(words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Discard changes")), QMessageBox::DestructiveRole);
    question.button(words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Cancel")), QMessageBox::RejectRole);
    return static_cast<UnsavedAnswer>(question.ask());
}

ChangedAnswer askChanged(QWidget *parent, const QString &path, bool unsaved)
{
    const QString more = unsaved ? words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Reloading drops your own unsaved changes."))
                                 : words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Reloading shows what stands in the file now."));
    Question question(parent, words(QT_TRANSLATE_NOOP("StoryFileDialogs", "File changed")),
        words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Another program changed %1.")).arg(fileName(path)), more);
    question.button(words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Reload")), QMessageBox::AcceptRole);
    question.button(words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Keep mine")), QMessageBox::RejectRole);
    return static_cast<ChangedAnswer>(question.ask());
}

OverwriteAnswer askOverwrite(QWidget *parent, const QString &path)
{
    Question question(parent, words(QT_TRANSLATE_NOOP("StoryFileDialogs", "File changed")),
        words(QT_TRANSLATE_NOOP("StoryFileDialogs", "%1 was changed since it was opened here.")).arg(fileName(path)),
        words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Replacing it drops what another window or program wrote.")));
    question.button(words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Save elsewhere…")), QMessageBox::AcceptRole);
    question.button(words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Replace")), QMessageBox::DestructiveRole);
    question.button(words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Cancel")), QMessageBox::RejectRole);
    constexpr OverwriteAnswer answers[] = {OverwriteAnswer::SaveElsewhere, OverwriteAnswer::Replace, OverwriteAnswer::Cancel};
    return answers[question.ask()];
}

LossAnswer askLoss(QWidget *parent, const QString &path, const QStringList &lost)
{
    QStringList shown = lost.mid(0, mostPlaces);
    if (shown.size() < lost.size())
        shown.append(QStringLiteral("…"));
    Question question(parent, words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Unknown parts")),
        words(QT_TRANSLATE_NOOP("StoryFileDialogs", "%1 has parts that cannot be kept.")).arg(fileName(path)),
        words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Saving here drops them: %1")).arg(shown.join(QLatin1String(", "))));
    question.button(words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Save elsewhere…")), QMessageBox::AcceptRole);
    question.button(words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Save without them")), QMessageBox::DestructiveRole);
    question.button(words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Cancel")), QMessageBox::RejectRole);
    constexpr LossAnswer answers[] = {LossAnswer::SaveElsewhere, LossAnswer::Save, LossAnswer::Cancel};
    return answers[question.ask()];
}

RecoveryAnswer askRecovery(QWidget *parent, const Recovery &recovery, const Language &language)
{
    const bool japanese = language.id() == LanguageId::Japanese;
    const QLocale locale(japanese ? QLocale::Japanese : QLocale::English);
    const QString format = japanese ? QStringLiteral("M月d日 H:mm") : QStringLiteral("d MMMM, H:mm");
    const QString time = locale.toString(recovery.time.toLocalTime(), format);
    const QString what = recovery.modified ? words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Last kept: %1"))
                                           : words(QT_TRANSLATE_NOOP("StoryFileDialogs", "What-if values, last kept: %1"));
    const QString where = recovery.origin.isEmpty()
        ? QString()
        : u'\n' + words(QT_TRANSLATE_NOOP("StoryFileDialogs", "File: %1")).arg(QDir::toNativeSeparators(recovery.origin));
    Question question(parent, words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Unsaved work found")),
        words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Unsaved work on “%1” was found.")).arg(language.pick(recovery.title)),
        what.arg(time) + where);
    question.button(words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Restore")), QMessageBox::AcceptRole);
    question.button(words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Throw away")), QMessageBox::DestructiveRole);
    question.button(words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Later")), QMessageBox::RejectRole);
    return static_cast<RecoveryAnswer>(question.ask());
}

PictureAnswer askPicture(QWidget *parent, const QString &path, const PictureReading &reading, const Language &language)
{
    const Story &story = *reading.story;
    const QStringList lines{
        words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Story: %1 (%2)"))
            .arg(shortened(language.pick(story.title)), dateText(story.date, language)),
        reading.origin.isEmpty()
            ? words(QT_TRANSLATE_NOOP("StoryFileDialogs", "It was not in a file of its own."))
            : words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Its file was called: %1")).arg(shortened(reading.origin)),
        words(QT_TRANSLATE_NOOP("StoryFileDialogs", "What-if values: %1")).arg(reading.scenario.overrides.size()),
        QString(),
        words(QT_TRANSLATE_NOOP(
            "StoryFileDialogs", "Nobody checks what stands in a picture. Trust it as far as you trust where it comes from.")),
    };
    Question question(parent, words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Open picture")),
        words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Open the story inside %1?")).arg(fileName(path)), lines.join(u'\n'));
    question.button(words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Open")), QMessageBox::AcceptRole);
    question.button(words(QT_TRANSLATE_NOOP("StoryFileDialogs", "Cancel")), QMessageBox::RejectRole);
    return static_cast<PictureAnswer>(question.ask());
}

StoryFileCommands::StoryFileCommands(StoryDocument &document, StoryFiles &files, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_files(files)
    , m_window(window)
    , m_folder(QDir::homePath())
{
    connect(&m_files, &StoryFiles::externallyChanged, this, &StoryFileCommands::askAboutChange);
}

bool StoryFileCommands::mayLeave()
{
    if (!m_files.isUnsaved())
        return true;
    switch (askUnsaved(m_window, m_document.language().pick(m_document.story().title))) {
    case UnsavedAnswer::Save:
        return save();
    case UnsavedAnswer::Discard:
        return true;
    case UnsavedAnswer::Cancel:
        break;
    }
    return false;
}

void StoryFileCommands::newStory()
{
    if (mayLeave())
        m_files.newFromTemplate();
}

bool StoryFileCommands::save()
{
    return finish(m_files.save());
}

QString StoryFileCommands::suggestedPath() const
{
    if (!m_document.path().isEmpty())
        return m_document.path();
    const QString name = m_document.story().id.isEmpty() ? QStringLiteral("story") : m_document.story().id;
    return m_folder + u'/' + name + QLatin1String(".json");
}

bool StoryFileCommands::saveAs()
{
    QFileDialog dialog(m_window, tr("Save story"), suggestedPath(), tr("Stories (*.json);;All files (*)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("json"));
    dialog.selectFile(suggestedPath());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return false;
    return finish(m_files.saveAs(dialog.selectedFiles().first()));
}

bool StoryFileCommands::finish(const StoryFiles::SaveResult &result)
{
    using Kind = StoryFiles::SaveResult::Kind;
    switch (result.kind) {
    case Kind::Saved:
        emit saved(m_document.path());
        return true;
    case Kind::NoFile:
        return saveAs();
    case Kind::OtherContent: {
        const OverwriteAnswer answer = askOverwrite(m_window, m_document.path());
        if (answer == OverwriteAnswer::Replace)
            return finish(m_files.save(StoryFiles::Overwrite::Yes));
        return answer == OverwriteAnswer::SaveElsewhere && saveAs();
    }
    case Kind::LosesParts: {
        const LossAnswer answer = askLoss(m_window, m_document.path(), result.lost);
        if (answer == LossAnswer::Save) {
            m_files.acceptLoss();
            return save();
        }
        return answer == LossAnswer::SaveElsewhere && saveAs();
    }
    case Kind::Failed:
        emit failed(result.failure.what);
        QMessageBox::warning(m_window, tr("Not saved"), result.failure.what);
        return false;
    }
    return false;
}

void StoryFileCommands::askAboutChange(FileChange change)
{
    if (m_asking)
        return; // the answer to the open question counts for what stands there when it is given
    if (change == FileChange::Removed) {
        m_files.keepMine(); // nothing to choose: the story is only here now
        emit failed(tr("%1 is no longer there. Save to write it again.").arg(QFileInfo(m_document.path()).fileName()));
        return;
    }
    m_asking = true;
    const ChangedAnswer answer = askChanged(m_window, m_document.path(), m_files.isUnsaved());
    m_asking = false;
    if (answer == ChangedAnswer::KeepMine) {
        m_files.keepMine();
        return;
    }
    const Problems problems = m_files.reload();
    if (!hasErrors(problems))
        return;
    m_files.keepMine();
    emit cannotOpen(m_document.path(), problems);
}

bool StoryFileCommands::offerRecovery()
{
    for (const Recovery &recovery : m_files.recoverable()) {
        const RecoveryAnswer answer = askRecovery(m_window, recovery, m_document.language());
        if (answer == RecoveryAnswer::Later)
            return false;
        if (answer == RecoveryAnswer::ThrowAway) {
            m_files.discard(recovery.id);
            continue;
        }
        const Problems problems = m_files.restore(recovery.id);
        if (!hasErrors(problems))
            return true;
        emit cannotOpen(m_files.recoveryPath(), problems);
    }
    return false;
}

} // namespace tenbin
