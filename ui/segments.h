// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a switch of a few words side by side, one of them chosen.
#pragma once

#include <QFrame>

namespace tenbin {

class WordButton;

/// Buttons for exclusive actions; arrow keys move between them.
class Segments final : public QFrame {
    Q_OBJECT
public:
    explicit Segments(const QList<QAction *> &actions, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<WordButton *> m_buttons;
};

} // namespace tenbin
