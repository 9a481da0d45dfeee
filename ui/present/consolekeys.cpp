// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what keys do on the presenter's screen.
#include "ui/present/console.h"

#include "ui/present/keylist.h"
#include "ui/present/notespane.h"
#include "ui/present/pictureframe.h"
#include "ui/present/questionbox.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace tenbin {

void PresenterConsole::act(PresentCommand command)
{
    switch (command) {
    case PresentCommand::Question:
        m_questions->focusQuestion();
        break;
    case PresentCommand::NotesLarger:
        m_notes->larger();
        break;
    case PresentCommand::NotesSmaller:
        m_notes->smaller();
        break;
    case PresentCommand::Keys:
        m_keys->toggle();
        break;
    case PresentCommand::Zoom:
        emit intent(m_stage->zoomIntent());
        break;
    default:
        break;
    }
}

void PresenterConsole::keyPressEvent(QKeyEvent *event)
{
    const std::optional<PressedKey> pressed = pressedKey(*event, m_bindings);
    if (!pressed) {
        if (event->key() == Qt::Key_F6)
            QWidget::focusNextPrevChild(event->modifiers() != Qt::ShiftModifier);
        else
            QWidget::keyPressEvent(event);
        return;
    }
    if (!event->isAutoRepeat()) // a key held down must not race through the talk
        perform(*pressed);
}

/// What comes as text where a key was meant.
void PresenterConsole::inputMethodEvent(QInputMethodEvent *event)
{
    if (const auto pressed = pressedText(event->commitString(), m_bindings))
        perform(*pressed);
    event->accept();
}

void PresenterConsole::perform(const PressedKey &pressed)
{
    if (pressed.command == PresentCommand::Escape && !m_keys->isHidden())
        m_keys->hide();
    else if (const std::optional<TalkIntent> wanted = pressed.intent())
        emit intent(*wanted);
    else if (pressed.command == PresentCommand::Zoom)
        act(PresentCommand::Zoom);
    else
        emit commandWanted(pressed.command);
}

/// Tab is a key of the talk; F6 goes to the parts of this window.
bool PresenterConsole::focusNextPrevChild(bool)
{
    return false;
}

} // namespace tenbin
