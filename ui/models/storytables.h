// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the tables of the open story for views: what is typed goes through the document, and can be undone there.
#pragma once

#include "core/story/storyedit.h"
#include "ui/storydocument.h"

#include <QAbstractTableModel>

namespace tenbin {

/// Rows follow the document: an edit changes cells, adds or takes away rows; nothing is reset but for another story.
class StoryTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    StoryTableModel(StoryDocument &document, StoryTable table, QObject *parent = nullptr);

    [[nodiscard]] StoryTable table() const { return m_table; }
    [[nodiscard]] const StoryColumn &column(int column) const { return m_columns[static_cast<std::size_t>(column)]; }
    [[nodiscard]] CellAddress address(const QModelIndex &index) const { return {m_table, index.row(), index.column()}; }
    /// Words of a choice for people; the word itself is what is edited.
    [[nodiscard]] QString choiceText(int column, const QString &word) const;

    /// What is wrong with a text before it is taken over; the whole story is judged.
    [[nodiscard]] std::optional<Problem> fault(const QModelIndex &index, const QString &text) const;
    /// The same, seen without judging the whole story.
    [[nodiscard]] std::optional<Problem> quickFault(const QModelIndex &index, const QString &text) const;

    /// Each is one undo step; what is refused is told by `refused`. The row that is there afterwards, −1: none.
    int addRow(int row);
    int duplicateRow(int row);
    bool removeRowAt(int row);
    bool move(int from, int to);
    /// Texts into the cells from `index` on, right and down, as one step.
    bool paste(const QModelIndex &index, const QList<QStringList> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const final;

signals:
    void refused(const tenbin::CellAddress &cell, const tenbin::Problem &problem);

private:
    using Row = QStringList;
    [[nodiscard]] std::vector<Row> freshRows() const;
    void follow();
    void followNew();
    void retranslate();
    bool take(Edited &&edited, const CellAddress &cell, const Text &words);
    [[nodiscard]] QString displayText(const QModelIndex &index) const;

    StoryDocument &m_document;
    StoryTable m_table;
    std::vector<StoryColumn> m_columns;
    std::vector<Row> m_rows; ///< the texts as the views know them
};

} // namespace tenbin
