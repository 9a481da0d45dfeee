// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: typing into a cell: the right field for it, and what is wrong said beside it before anything is taken over.
#pragma once

#include "ui/models/storytables.h"

#include <QPointer>
#include <QStyledItemDelegate>
#include <QTimer>

class QLabel;

namespace tenbin {

/// For views of a StoryTableModel, also through a proxy. A text that cannot be taken over keeps its field open on Enter, and is
/// let go when the field loses the keyboard.
class StoryCellDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    StoryCellDelegate(StoryDocument &document, StoryTableModel &model, QWidget *parent);

    [[nodiscard]] QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;

    [[nodiscard]] bool isTyping() const { return m_isTyping; } ///< a field is open
    /// What is said about the text in the open field; empty: nothing is wrong.
    [[nodiscard]] QString note() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Judge { Quickly, Fully };
    [[nodiscard]] bool judge(QWidget *editor, Judge how) const;
    void placeNote(const QWidget *editor) const;
    [[nodiscard]] QStringList suggestions(CellKind kind) const;

    StoryDocument &m_document;
    StoryTableModel &m_model;
    mutable QPointer<QLabel> m_note; ///< the interface of delegates is const
    mutable QPointer<QWidget> m_editor;
    mutable QPersistentModelIndex m_index; ///< in m_model
    mutable QTimer m_pause;
    mutable bool m_isTyping = false;
};

} // namespace tenbin
