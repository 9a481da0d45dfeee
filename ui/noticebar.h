// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the bar that says which files were written, with the ways to them.
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QPushButton;

namespace tenbin {

class WordButton;

/// Stays until it is closed or other files are written: nobody has to read against the clock.
class NoticeBar final : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Paths of files that are complete; `skipped`: charts the story has nothing for.
    void showFiles(const QStringList &files, int skipped);
    /// Something about linked files, with the way to them; empty: such a notice goes.
    void showTrouble(const QString &trouble);
    [[nodiscard]] QString text() const;

signals:
    void folderWanted(const QString &folder);
    void linksWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void showIcon();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_open;
    QPushButton *m_copy;
    WordButton *m_close;
    QStringList m_files; ///< empty: the notice is about linked files
    int m_skipped = 0;
};

} // namespace tenbin
