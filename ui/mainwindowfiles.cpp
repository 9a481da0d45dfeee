// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: files coming into the window: stories, pictures with a story inside, articles.
#include "ui/mainwindow.h"

#include "core/story/embeddedfile.h"
#include "ui/clipboard.h"
#include "ui/commands.h"
#include "ui/data/datacommands.h"
#include "ui/editor/storyeditor.h"
#include "ui/menus.h"
#include "ui/problembar.h"
#include "ui/statusline.h"
#include "ui/storyfiledialogs.h"
#include "ui/tabs/charttab.h"

#include <QApplication>
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
    else if (DataCommands::isDataFile(file))
        m_data->open(file);
    else if (!m_fileCommands->mayLeave())
        return;
    else if (isPictureFile(file))
        openPicture(file);
    else
        openStory(file);
}

/// The reader's language and theme stay; everything else is as it was when the picture was made.
void MainWindow::openPicture(const QString &file)
{
    PictureReading reading = readPictureFile(file);
    if (!reading.story) {
        m_problems->showProblems(file, reading.problems);
        return;
    }
    m_problems->hide();
    if (askPicture(this, file, reading, m_document.language()) == PictureAnswer::Cancel)
        return;
    const std::optional<ChartViewRecord> view = readView(reading.view);
    m_document.setPictureStory(std::move(*reading.story), reading.scenario, view, reading.origin);
    rememberRecent(file);
    if (!view)
        return;
    showChart(view->chart);
    m_document.setViewOptions(view->chart, view->options); // the chart before it may have chosen the figure for all
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
    rememberRecent(file);
}

/// A picture is not opened again at the next start: that would begin with a question.
void MainWindow::rememberRecent(const QString &file)
{
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
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a story or a picture"), start,
        tr("Stories and pictures (*.json *.png *.svg *.pdf);;Texts (*.txt);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->source() && !localFileOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString file = localFileOf(*event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    // Later: a question would keep the program waiting that the file comes from.
    QMetaObject::invokeMethod(this, [this, file] { openFile(file); }, Qt::QueuedConnection);
}

} // namespace tenbin
