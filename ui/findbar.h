// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the search field and its hits, lying over the top right corner of the window's contents.
#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;

namespace tenbin {

class FindModel;
class WordButton;
struct FindEntry;

class FindBar final : public QFrame {
    Q_OBJECT
public:
    /// `entries` is asked each time the bar opens after `invalidate`.
    FindBar(std::function<std::vector<FindEntry>()> entries, QWidget *parent);

    void open();
    void invalidate(); ///< story, values or language changed
    void place(); ///< after the parent was resized

signals:
    void chosen(const QString &chart, const QString &datum);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void close();
    void choose();
    void search();
    void retranslate();

    std::function<std::vector<FindEntry>()> m_entries;
    FindModel *m_model;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_count;
    WordButton *m_close;
    bool m_stale = true;
};

} // namespace tenbin
