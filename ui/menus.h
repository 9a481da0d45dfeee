// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the menu bar, made from the command table, the charts of the tab and the recent files.
#pragma once

#include "ui/commands.h"

class QAbstractItemModel;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace tenbin {

class Menus final : public QObject {
    Q_OBJECT
public:
    Menus(QMenuBar &bar, const Commands &commands, QObject *parent = nullptr);

    void setRecentFiles(const QStringList &files);
    /// The stories that come with the program: id and title.
    void setBuiltInStories(const QList<QPair<QString, QString>> &stories);
    /// The charts of the current tab with Ctrl+1 … Ctrl+9; `current` is checked.
    void setCharts(const QAbstractItemModel &charts, int current);
    void retranslate();

signals:
    void recentFileChosen(const QString &path);
    void builtInStoryChosen(const QString &id);
    void builtInStoriesWanted(); ///< the menu that shows them opens
    void chartChosen(int row);

private:
    void build();
    void addChoice(QMenu &menu, Choice choice);

    const Commands &m_commands;
    QHash<int, QMenu *> m_menus; ///< by CommandMenu
    QHash<int, QMenu *> m_choices; ///< by Choice
    QMenu *m_recent;
    QMenu *m_builtIn;
    QActionGroup *m_charts;
    QAction *m_afterCharts = nullptr;
};

} // namespace tenbin
