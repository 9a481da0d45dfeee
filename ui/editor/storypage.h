// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: one table of the editor with its search field and buttons.
#pragma once

#include "ui/models/storytables.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace tenbin {

class StoryCellDelegate;

class StoryPage final : public QWidget {
    Q_OBJECT
public:
    StoryPage(StoryDocument &document, StoryTable table, QWidget *parent = nullptr);
    ~StoryPage() override;

    [[nodiscard]] StoryTableModel *model() const { return m_model; }
    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] StoryCellDelegate *delegate() const { return m_delegate; }
    void showCell(int row, int column); ///< even if the search hid it
    void fitColumns();

    void add();
    void duplicate();
    void remove();
    void moveBy(int step);
    void clearCells();
    void copy() const; ///< selected cells as tab-separated text
    void paste();

signals:
    void currentChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void updateButtons();
    void retranslate();
    [[nodiscard]] int currentRow() const; ///< in the model; −1: none
    [[nodiscard]] QModelIndexList selectedCells() const; ///< row by row, in the model

    StoryDocument &m_document;
    StoryTableModel *m_model;
    QSortFilterProxyModel *m_found;
    StoryCellDelegate *m_delegate;
    QTableView *m_view;
    QLineEdit *m_search;
    QPushButton *m_add, *m_duplicate, *m_remove, *m_up, *m_down;
};

} // namespace tenbin
