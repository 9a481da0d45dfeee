// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments.h"

#include "ui/wordbutton.h"

#include <algorithm>

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace tenbin {

Segments::Segments(const QList<QAction *> &actions, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("segments"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    for (QAction *action : actions) {
        auto *button = new WordButton(WordButton::Look::Segment, this);
        button->setAction(action);
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
    const qsizetype at = m_buttons.indexOf(static_cast<WordButton *>(watched));
    if (step == 0 || at < 0)
        return QFrame::eventFilter(watched, event);
    m_buttons.at(std::clamp<qsizetype>(at + step, 0, m_buttons.size() - 1))->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace tenbin
