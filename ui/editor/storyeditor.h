// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the window in which a story is edited: one tab per part, and what is wrong said below.
#pragma once

#include "ui/storydocument.h"
#include "ui/theme.h"

#include "core/story/storyedit.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QTabWidget;

namespace tenbin {

class StoryPage;

/// Non-modal; everything goes into the document at once and can be undone there.
class StoryEditor final : public QWidget {
    Q_OBJECT
public:
    explicit StoryEditor(StoryDocument &document, QWidget *parent = nullptr);

    void setTheme(Theme theme);
    [[nodiscard]] StoryPage *page(StoryTable table) const;
    void showCell(const CellAddress &cell);
    [[nodiscard]] QString problemLine() const; ///< as shown below the tables

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addPage(StoryTable table, QWidget *tab);
    void addKeys();
    void judge();
    void say();
    void next();
    void retranslate();

    StoryDocument &m_document;
    Theme m_theme = Theme::Light;
    QTabWidget *m_tabs;
    std::vector<StoryPage *> m_pages; ///< by StoryTable
    QLabel *m_icon, *m_line;
    QPushButton *m_show, *m_next;
    QAction *m_undo, *m_redo;
    QTimer m_pause;
    Problems m_remarks; ///< of the story as it is: warnings only
    std::size_t m_shown = 0;
    std::optional<Problem> m_refused; ///< what was typed last and not taken over
    CellAddress m_refusedCell;
};

} // namespace tenbin
