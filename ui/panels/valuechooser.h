// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the list a reader picks a value from: what is selected and what it rests on first, everything else by search.
#pragma once

#include <QFrame>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace tenbin {

class StoryDocument;

class ValueChooser final : public QFrame {
    Q_OBJECT
public:
    /// What can be picked: facts (what-if) or figures (charts about one figure).
    enum class Kind { Facts, Figures };
    ValueChooser(const StoryDocument &document, Kind kind, QWidget *parent);

    /// Filled anew, below the widget.
    void openBelow(const QWidget &anchor);
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

signals:
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void search(const QString &text);
    void choose(const QModelIndex &index);

    const StoryDocument &m_document;
    Kind m_kind;
    QLineEdit *m_edit;
    QListView *m_list;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_shown;
};

} // namespace tenbin
