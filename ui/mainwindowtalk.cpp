// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the window's part in talks: starting them, going on after a crash, their length, and times that become the plan.
#include "ui/mainwindow.h"

#include "core/story/storyreader.h"
#include "ui/commands.h"
#include "ui/present/keydialog.h"
#include "ui/present/presentation.h"
#include "ui/statusline.h"

#include <algorithm>

#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace tenbin {
namespace {

constexpr int messageTime = 5000; // ms
constexpr int longestTalk = 600; // minutes

} // namespace

void MainWindow::connectPresenting()
{
    on(CommandId::Present, [this] { present({}); });
    on(CommandId::PresentHere, [this] { present(currentChart()); });
    on(CommandId::TalkLength, [this] { askTalkLength(); });
    on(CommandId::TalkKeys, [this] { changeTalkKeys(); });
    on(CommandId::TakeTimes, [this] { takeTimes(); });
    m_presentation->setTheme(m_theme);
    m_presentation->setActions({m_commands->action(CommandId::Present)});
    connect(m_presentation, &Presentation::settingsChanged, this, &MainWindow::settingsChanged);
    connect(m_presentation, &Presentation::started, this, &MainWindow::updateTalk);
    connect(m_presentation, &Presentation::ended, this, [this] {
        updateTalk();
        activateWindow();
    });
    updateTalk();
}

void MainWindow::updateTalk()
{
    m_commands->action(CommandId::TakeTimes)->setEnabled(!m_presentation->isRunning() && !m_presentation->spent().isEmpty());
}

void MainWindow::present(const QString &chart)
{
    if (!m_presentation->start(chart))
        m_status->showMessage(tr("This story has no charts to talk about."), messageTime);
}

void MainWindow::askTalkLength()
{
    bool accepted = false;
    const int minutes = QInputDialog::getInt(this, tr("Length of the talk"), tr("Minutes to count down from (0: count up)"),
        m_presentation->settings().minutes, 0, longestTalk, 1, &accepted);
    if (accepted)
        m_presentation->setMinutes(minutes);
}

void MainWindow::changeTalkKeys()
{
    auto *dialog = new KeyDialog(m_presentation->settings().keys, m_document.language(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_presentation->setKeys(dialog->overrides()); });
    dialog->open();
}

/// Only steps that were shown get a new time; one undo step.
void MainWindow::takeTimes()
{
    Story story = m_document.story();
    story.steps = withRecordedTimes(std::move(story.steps), m_presentation->spent());
    if (story.steps == m_document.story().steps) {
        m_status->showMessage(tr("The plan has these times already."), messageTime);
        return;
    }
    const char *const words = QT_TRANSLATE_NOOP("StoryDocument", "Times of the last talk");
    m_document.edit(std::move(story),
        {Language::japanese().translate("StoryDocument", words), Language::english().translate("StoryDocument", words)});
    m_status->showMessage(tr("The times of the last talk are the plan now."), messageTime);
}

void MainWindow::offerTalk()
{
    const std::optional<TalkSession> session = m_presentation->interrupted();
    if (!session)
        return;
    QMessageBox question(this);
    question.setIcon(QMessageBox::Question);
    question.setWindowTitle(tr("A talk broke off"));
    question.setText(tr("Go on with the talk at step %1?").arg(session->step + 1));
    question.setInformativeText(m_document.language().pick(session->title));
    QPushButton *goOn = question.addButton(tr("Go on"), QMessageBox::AcceptRole);
    question.addButton(tr("Not now"), QMessageBox::RejectRole);
    question.setDefaultButton(goOn);
    question.exec();
    m_presentation->discardInterrupted();
    if (question.clickedButton() != goOn)
        return;
    const std::vector<BuiltInStory> builtIn = builtInStories();
    const bool isBuiltIn =
        std::any_of(builtIn.cbegin(), builtIn.cend(), [&](const BuiltInStory &each) { return each.id == session->story; });
    if (!session->path.isEmpty() && session->path != m_document.path())
        openFile(session->path);
    else if (session->path.isEmpty() && isBuiltIn && (m_document.story().id != session->story || !m_document.path().isEmpty()))
        openBuiltIn(session->story);
    if (m_document.story().id != session->story)
        m_status->showMessage(tr("The story of the talk could not be opened."), 2 * messageTime);
    else
        m_presentation->resume(*session);
}

} // namespace tenbin
