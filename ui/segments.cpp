// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments.h"

#include <algorithm>

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace tenbin {

QSize SegmentButton::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    const int more = QFontMetrics(bold).horizontalAdvance(text()) - fontMetrics().horizontalAdvance(text());
    const QSize hint = QToolButton::sizeHint();
    return {hint.width() + std::max(0, more) + 2, std::max(hint.height(), 28)};
}

void SegmentButton::actionEvent(QActionEvent *event)
{
    QToolButton::actionEvent(event); // takes text, tool tip and state from the action
    setAccessibleName(text());
}

Segments::Segments(const QList<QAction *> &actions, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("segments"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QAction *action : actions) {
        auto *button = new SegmentButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setIconSize({16, 16});
        button->installEventFilter(this);
        row->addWidget(button);
        m_buttons << button;
    }
}

bool Segments::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const qsizetype step = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    const qsizetype at = m_buttons.indexOf(watched);
    if (step == 0 || at < 0)
        return QFrame::eventFilter(watched, event);
    SegmentButton *next = m_buttons.at(std::clamp<qsizetype>(at + step, 0, m_buttons.size() - 1));
    next->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace tenbin
