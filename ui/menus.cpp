// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/menus.h"

#include <QAbstractItemModel>
#include <QActionGroup>
#include <QCoreApplication>
#include <QDir>
#include <QMenu>
#include <QMenuBar>

namespace tenbin {
namespace {

constexpr int chartKeys = 9;

/// Where a menu gets a line, after the commands named.
bool endsSection(CommandId id)
{
    switch (id) {
    case CommandId::SaveAs:
    case CommandId::DetachArticle:
    case CommandId::LinkedFiles:
    case CommandId::SaveSlides:
    case CommandId::PrintPreview:
    case CommandId::Redo:
    case CommandId::EditStory:
    case CommandId::CopyData:
    case CommandId::CompareScenarios:
    case CommandId::ShowWhatIf:
    case CommandId::PreviousPlace:
    case CommandId::PreviousTab:
    case CommandId::ResetValues:
    case CommandId::PresentHere:
    case CommandId::CaptureStep:
    case CommandId::SaveTalkHandout:
    case CommandId::Shortcuts:
        return true;
    default:
        return false;
    }
}

} // namespace

Menus::Menus(QMenuBar &bar, const Commands &commands, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_charts(new QActionGroup(this))
{
    for (const CommandMenu menu : {CommandMenu::File, CommandMenu::Edit, CommandMenu::View, CommandMenu::Chart,
             CommandMenu::WhatIf, CommandMenu::Talk, CommandMenu::Help})
        m_menus.insert(static_cast<int>(menu), bar.addMenu(QString()));
    m_recent = new QMenu(m_menus.value(static_cast<int>(CommandMenu::File)));
    m_builtIn = new QMenu(m_menus.value(static_cast<int>(CommandMenu::File)));
    connect(m_menus.value(static_cast<int>(CommandMenu::File)), &QMenu::aboutToShow, this, &Menus::builtInStoriesWanted);
    build();
    retranslate();
}

void Menus::build()
{
    Choice open = Choice::None;
    m_afterCharts = m_menus.value(static_cast<int>(CommandMenu::Chart))->addSeparator();
    for (const Command &command : commandTable()) {
        QMenu &menu = *m_menus.value(static_cast<int>(command.menu));
        if (command.choice != Choice::None) {
            if (command.choice != open)
                addChoice(menu, command.choice);
            open = command.choice;
            continue;
        }
        if (open == Choice::Theme)
            menu.addSeparator();
        open = Choice::None;
        menu.addAction(m_commands.action(command.id));
        if (command.id == CommandId::Open) {
            menu.addMenu(m_recent);
            menu.addMenu(m_builtIn);
        }
        if (endsSection(command.id))
            menu.addSeparator();
    }
}

void Menus::addChoice(QMenu &menu, Choice choice)
{
    QMenu *sub = menu.addMenu(QString());
    sub->addActions(m_commands.choices(choice));
    m_choices.insert(static_cast<int>(choice), sub);
}

void Menus::setRecentFiles(const QStringList &files)
{
    m_recent->clear();
    for (const QString &file : files) {
        QString name = QDir::toNativeSeparators(file);
        QAction *action = m_recent->addAction(name.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, file] { emit recentFileChosen(file); });
    }
    m_recent->setEnabled(!files.isEmpty());
}

void Menus::setBuiltInStories(const QList<QPair<QString, QString>> &stories)
{
    m_builtIn->clear();
    for (const auto &[id, title] : stories) {
        QAction *action = m_builtIn->addAction(QString(title).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, id = id] { emit builtInStoryChosen(id); });
    }
}

/// Actions are kept and renamed: one of them may be the very one whose choice brought us here.
void Menus::setCharts(const QAbstractItemModel &charts, int current)
{
    QMenu *menu = m_menus.value(static_cast<int>(CommandMenu::Chart));
    while (m_charts->actions().size() < charts.rowCount()) {
        const int row = static_cast<int>(m_charts->actions().size());
        auto *action = new QAction(m_charts);
        action->setCheckable(true);
        if (row < chartKeys)
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + row)));
        connect(action, &QAction::triggered, this, [this, row] { emit chartChosen(row); });
        menu->insertAction(m_afterCharts, action);
    }
    const QList<QAction *> actions = m_charts->actions();
    for (int row = 0; row < actions.size(); ++row) {
        const bool exists = row < charts.rowCount();
        actions.at(row)->setVisible(exists); // a hidden action has no key either
        if (exists)
            actions.at(row)->setText(charts.index(row, 0).data().toString());
        actions.at(row)->setChecked(row == current);
    }
}

void Menus::retranslate()
{
    for (auto menu = m_menus.cbegin(); menu != m_menus.cend(); ++menu)
        menu.value()->setTitle(m_commands.menuName(static_cast<CommandMenu>(menu.key())));
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice)
        choice.value()->setTitle(m_commands.choiceName(static_cast<Choice>(choice.key())));
    m_recent->setTitle(QCoreApplication::translate("Commands", "Recent files"));
    m_builtIn->setTitle(QCoreApplication::translate("Commands", "Built-in stories"));
}

} // namespace tenbin
