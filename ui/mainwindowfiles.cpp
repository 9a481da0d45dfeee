// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the window's files: stories coming in, pictures and values going out.
#include "ui/mainwindow.h"

#include "ui/clipboard.h"
#include "ui/commands.h"
#include "ui/editor/storyeditor.h"
#include "ui/export/dialog.h"
#include "ui/menus.h"
#include "ui/problembar.h"
#include "ui/statusline.h"
#include "ui/storyfiledialogs.h"
#include "ui/tabs/charttab.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>

namespace tenbin {
namespace {

constexpr int messageTime = 5000; // ms

} // namespace

void MainWindow::openFile(const QString &path)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    const QString kind = QFileInfo(file).suffix().toLower();
    if (kind == QLatin1String("txt") || kind == QLatin1String("text"))
        openArticle(file);
    else if (m_fileCommands->mayLeave())
        openStory(file);
}

void MainWindow::openStory(const QString &file)
{
    const Problems problems = m_files.open(file);
    if (hasErrors(problems)) {
        m_problems->showProblems(file, problems);
        return;
    }
    m_problems->hide();
    rememberFile(file);
}

void MainWindow::rememberFile(const QString &file)
{
    m_settings.lastFile = file;
    m_settings.recentFiles = withRecentFile(m_settings.recentFiles, file);
    m_menus->setRecentFiles(m_settings.recentFiles);
    m_fileCommands->setFolder(QFileInfo(file).path());
    emit settingsChanged();
}

bool MainWindow::offerRecovery()
{
    return m_fileCommands->offerRecovery();
}

void MainWindow::editStory()
{
    if (!m_editor) {
        m_editor = new StoryEditor(m_document, this);
        m_editor->setTheme(m_theme);
        for (const CommandId id : {CommandId::Save, CommandId::SaveAs})
            m_editor->addAction(m_commands->action(id)); // their keys work there too
    }
    m_editor->show();
    m_editor->raise();
    m_editor->activateWindow();
}

void MainWindow::openBuiltIn(const QString &id)
{
    if (!m_fileCommands->mayLeave())
        return;
    m_document.openBuiltIn(id);
    m_problems->hide();
    m_settings.lastFile.clear();
    emit settingsChanged();
}

/// Read when the menu opens: their titles are nowhere else.
void MainWindow::listBuiltInStories()
{
    QList<QPair<QString, QString>> stories;
    for (const BuiltInStory &story : builtInStories()) {
        if (const StoryReading reading = readBuiltInStory(story.id); reading.story)
            stories.append({story.id, m_document.language().pick(reading.story->title)});
    }
    m_menus->setBuiltInStories(stories);
}

void MainWindow::chooseFile()
{
    const QString start = m_settings.recentFiles.isEmpty() ? QDir::homePath() : QFileInfo(m_settings.recentFiles.first()).path();
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a story file"), start, tr("Stories (*.json);;Texts (*.txt);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::copyPicture()
{
    const ChartPlan &plan = currentPage()->plan();
    if (!plan)
        return;
    Result<std::unique_ptr<QMimeData>> mime = pictureMime(*plan, m_theme);
    if (!mime) {
        m_status->showMessage(mime.error().what, messageTime);
        return;
    }
    QApplication::clipboard()->setMimeData(mime->release());
    m_status->showMessage(tr("Picture copied"), messageTime);
}

void MainWindow::copyData()
{
    const ChartPlan &plan = currentPage()->plan();
    if (!plan)
        return;
    QApplication::clipboard()->setMimeData(dataMime(*plan, m_document.language()).release());
    m_status->showMessage(tr("Values copied"), messageTime);
}

void MainWindow::savePicture()
{
    auto *dialog = new PictureDialog(m_document, {currentChart(), m_document.language().id(), m_theme}, m_settings.picture, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PictureDialog::saved, this, [this, dialog](const QStringList &files, int skipped) {
        m_settings.picture = dialog->choices();
        const QString folder = QDir::toNativeSeparators(m_settings.picture.folder);
        QString text = files.size() == 1 ? tr("Saved: %1").arg(QDir::toNativeSeparators(files.first()))
                                         : tr("%1 files saved in %2").arg(files.size()).arg(folder);
        if (skipped > 0)
            text = tr("%1 (charts without values: %2)").arg(text).arg(skipped);
        m_status->showMessage(text, 2 * messageTime);
        emit settingsChanged();
    });
    dialog->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFileOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString file = localFileOf(*event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(file);
}

} // namespace tenbin
