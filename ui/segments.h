// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a switch of a few words side by side, one of them chosen.
#pragma once

#include <QFrame>
#include <QToolButton>

namespace tenbin {

/// Wide enough for its word in bold, which the style sheet gives it when chosen.
class SegmentButton final : public QToolButton {
    Q_OBJECT
public:
    using QToolButton::QToolButton;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void actionEvent(QActionEvent *event) override;
};

/// Buttons for exclusive actions; arrow keys move between them.
class Segments final : public QFrame {
    Q_OBJECT
public:
    explicit Segments(const QList<QAction *> &actions, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<SegmentButton *> m_buttons;
};

} // namespace tenbin
