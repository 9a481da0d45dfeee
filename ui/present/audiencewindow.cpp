// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: full screen on a chosen screen, the cursor that goes, and keys.
#include "ui/present/audiencewindow.h"

#include <QCloseEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScreen>
#include <QWindow>

namespace tenbin {

namespace {

constexpr int cursorTime = 2000; // ms

} // namespace

AudienceWindow::AudienceWindow(QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint)
    , m_stage(new StageView(Seat::Audience, this))
    , m_bindings(keyBindings({}))
{
    setAttribute(Qt::WA_InputMethodEnabled, false); // keys are commands, not text
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setMinimumSize(160, 90);
    m_stage->installEventFilter(this);
    m_cursor.setSingleShot(true);
    m_cursor.setInterval(cursorTime);
    connect(&m_cursor, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
    connect(m_stage, &StageView::intent, this, &AudienceWindow::intent);
    m_cursor.start();
}

void AudienceWindow::setKeys(const KeyOverrides &overrides)
{
    m_bindings = keyBindings(overrides);
}

void AudienceWindow::setCursorTime(int milliseconds)
{
    m_cursor.setInterval(milliseconds);
}

bool AudienceWindow::isCursorHidden() const
{
    return cursor().shape() == Qt::BlankCursor;
}

void AudienceWindow::showOn(QScreen *screen)
{
    if (!screen) {
        showFullScreen();
        return;
    }
    // A window that is full screen already stays where it is unless it becomes a plain one first.
    const bool elsewhere = isVisible() && this->screen() != screen;
    if (elsewhere)
        setWindowState(windowState() & ~Qt::WindowFullScreen);
    create();
    windowHandle()->setScreen(screen);
    setGeometry(screen->geometry());
    showFullScreen();
}

void AudienceWindow::showCursor()
{
    unsetCursor();
    m_cursor.start();
}

bool AudienceWindow::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip:
    case QEvent::WhatsThis:
        return true;
    case QEvent::ShortcutOverride: // no shortcut of another window may take a key of the talk
        event->accept();
        return true;
    default:
        return QWidget::event(event);
    }
}

bool AudienceWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_stage && (event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonPress))
        showCursor();
    return watched == m_stage && event->type() == QEvent::ToolTip ? true : QWidget::eventFilter(watched, event);
}

void AudienceWindow::perform(const PressedKey &pressed)
{
    if (const auto wanted = pressed.intent())
        emit intent(*wanted);
    else if (pressed.command == PresentCommand::Zoom)
        emit intent(m_stage->zoomIntent());
    else
        emit command(pressed.command);
}

void AudienceWindow::keyPressEvent(QKeyEvent *event)
{
    const auto pressed = pressedKey(*event, m_bindings);
    event->accept(); // nothing behind this window is meant
    if (pressed && !event->isAutoRepeat()) // a key held down must not race through the talk
        perform(*pressed);
}

void AudienceWindow::inputMethodEvent(QInputMethodEvent *event)
{
    if (const auto pressed = pressedText(event->commitString(), m_bindings))
        perform(*pressed);
    event->accept();
}

void AudienceWindow::resizeEvent(QResizeEvent *)
{
    m_stage->setGeometry(rect());
}

void AudienceWindow::closeEvent(QCloseEvent *event)
{
    emit closing();
    event->accept();
}

bool AudienceWindow::focusNextPrevChild(bool)
{
    return false; // Tab is a key of the talk
}

} // namespace tenbin
