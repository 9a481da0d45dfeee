// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what the window does to the story: undo, what-if values, scenarios.
#include "ui/mainwindow.h"

#include "core/figures/scenarios.h"
#include "core/story/scenariofile.h"
#include "ui/commands.h"
#include "ui/panels/whatifpanel.h"
#include "ui/problembar.h"
#include "ui/statusline.h"
#include "ui/workspace.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QSaveFile>

namespace tenbin {
namespace {

constexpr int messageTime = 5000; // ms
constexpr int openFootHeight = 220; // of the what-if panel

} // namespace

void MainWindow::connectStoryCommands()
{
    on(CommandId::Undo, [this] {
        const QString words = m_document.undoWords();
        m_document.undo();
        m_status->showMessage(tr("Undone: %1").arg(words), messageTime);
    });
    on(CommandId::Redo, [this] {
        const QString words = m_document.redoWords();
        m_document.redo();
        m_status->showMessage(tr("Done again: %1").arg(words), messageTime);
    });
    on(CommandId::ResetValues, [this] { m_document.clearOverrides(); });
    on(CommandId::SaveScenario, [this] { saveScenario(); });
    on(CommandId::LoadScenario, [this] { loadScenario(); });
    on(CommandId::WriteScenario, [this] { writeScenario(); });
    on(CommandId::CompareScenarios, [this] { showChart(QStringLiteral("figure.scenarios")); });
    on(CommandId::ShowWhatIf, [this] { m_whatIf->setOpen(m_commands->action(CommandId::ShowWhatIf)->isChecked()); });
    connect(m_whatIf, &WhatIfPanel::openChanged, this, [this](bool open) {
        m_commands->action(CommandId::ShowWhatIf)->setChecked(open);
        updateFoot();
    });
    connect(m_workspace, &Workspace::resized, this, &MainWindow::updateFoot);
    updateUndo();
}

/// The words of what would be undone stand in the menu and the tool tip.
void MainWindow::updateUndo()
{
    const auto word = [this](CommandId id, bool can, const QString &words) {
        QAction *action = m_commands->action(id);
        action->setEnabled(can);
        const QString name = m_commands->name(id);
        action->setText(can && !words.isEmpty() ? tr("%1: %2").arg(name, words) : name);
    };
    word(CommandId::Undo, m_document.canUndo(), m_document.undoWords());
    word(CommandId::Redo, m_document.canRedo(), m_document.redoWords());
    const bool changed = !m_document.scenario().overrides.isEmpty();
    for (const CommandId id : {CommandId::ResetValues, CommandId::SaveScenario, CommandId::WriteScenario})
        m_commands->action(id)->setEnabled(changed);
}

void MainWindow::updateFoot()
{
    const int closed = m_whatIf->closedHeight();
    m_workspace->setFootHeight(m_whatIf->isOpen() ? m_workspace->footHeight(closed + 40, openFootHeight) : closed);
}

void MainWindow::saveScenario()
{
    bool accepted = false;
    const QString name = QInputDialog::getText(this, tr("Keep as scenario"), tr("Name of the scenario"), QLineEdit::Normal,
        tr("Scenario %1").arg(m_document.story().scenarios.size() + 1), &accepted)
                             .trimmed();
    if (!accepted || name.isEmpty())
        return;
    Story story = m_document.story();
    const Text both{name, name}; // the other language can be filled in the editor
    story.scenarios.push_back(namedScenario(freeScenarioId(story.scenarios), both, m_document.scenario()));
    const auto words = [](LanguageId id) { return Language::of(id).translate("StoryDocument", "new scenario “%1”"); };
    m_document.edit(std::move(story), {words(LanguageId::Japanese).arg(name), words(LanguageId::English).arg(name)});
    m_status->showMessage(tr("Scenario “%1” is in the story. Save the story to keep it.").arg(name), messageTime);
}

void MainWindow::loadScenario()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Load a scenario"), QDir::homePath(), tr("Scenarios (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    ScenarioReading reading = readScenarioFile(path);
    const Problems faults = checkScenario(m_document.story(), scenarioOf(reading.scenario, m_document.scenario()));
    reading.problems.insert(reading.problems.end(), faults.begin(), faults.end());
    if (hasErrors(reading.problems)) {
        m_problems->showProblems(path, reading.problems);
        return;
    }
    if (reading.scenario.name.isEmpty())
        reading.scenario.name = {QFileInfo(path).completeBaseName(), QFileInfo(path).completeBaseName()};
    m_problems->hide();
    m_document.applyScenario(reading.scenario);
}

void MainWindow::writeScenario()
{
    QString path = QFileDialog::getSaveFileName(
        this, tr("Save the scenario"), QDir::home().filePath(QStringLiteral("scenario.json")), tr("Scenarios (*.json)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".json");
    const QString name = QFileInfo(path).completeBaseName();
    QSaveFile file(path);
    const QByteArray bytes = writeScenarioFile(namedScenario(QStringLiteral("scenario-1"), {name, name}, m_document.scenario()));
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        m_status->showMessage(tr("Saved: %1").arg(QDir::toNativeSeparators(path)), messageTime);
    else
        m_status->showMessage(
            tr("%1 was not saved: %2").arg(QDir::toNativeSeparators(path), file.errorString()), 2 * messageTime);
}

} // namespace tenbin
