// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wordbutton.h"

#include "ui/theme.h"

#include <algorithm>
#include <cmath>

#include <QActionEvent>
#include <QFocusEvent>
#include <QPainter>

namespace tenbin {
namespace {

constexpr double iconShare = 16.0 / 13; // of the interface type size
constexpr int gap = 6; // between icon and word
constexpr int usualPadding = 10;
constexpr int inset = 2; // room for the ring of focus
constexpr int hitSize = 28;

} // namespace

WordButton::WordButton(Look look, QWidget *parent)
    : QToolButton(parent)
    , m_look(look)
    , m_padding(usualPadding)
{
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAttribute(Qt::WA_Hover);
    if (look == Look::Field)
        m_arrow = themeIcon(QStringLiteral("chevron-down"));
}

void WordButton::setPadding(int padding)
{
    m_padding = padding;
    updateGeometry();
}

void WordButton::setAction(QAction *action)
{
    setDefaultAction(action);
    setAccessibleName(text());
}

void WordButton::actionEvent(QActionEvent *event)
{
    QToolButton::actionEvent(event);
    if (event->type() == QEvent::ActionChanged && event->action() == defaultAction())
        setAccessibleName(text());
    updateGeometry();
}

void WordButton::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_byKeyboard = event->reason() != Qt::MouseFocusReason;
    QToolButton::focusInEvent(event);
}

bool WordButton::showsIcon() const
{
    return !icon().isNull() && toolButtonStyle() != Qt::ToolButtonTextOnly;
}

bool WordButton::showsWord() const
{
    return toolButtonStyle() != Qt::ToolButtonIconOnly || icon().isNull();
}

QFont WordButton::boldFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

int WordButton::iconSide() const
{
    return std::max(16, static_cast<int>(std::lround(font().pixelSize() * iconShare)));
}

QSize WordButton::sizeHint() const
{
    ensurePolished();
    const int side = iconSide();
    int width = 2 * (m_padding + inset);
    if (showsIcon())
        width += side;
    if (showsWord())
        width += std::max(QFontMetrics(boldFont()).horizontalAdvance(text()), fontMetrics().horizontalAdvance(text())) + 2;
    if (showsIcon() && showsWord())
        width += gap;
    if (m_look == Look::Field)
        width += gap + side - m_padding / 2;
    return {width, std::max(hitSize, fontMetrics().height() + 12) + (m_look == Look::Segment ? 0 : inset)};
}

void WordButton::paintGround(QPainter &painter) const
{
    const QRectF ground = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.setPen(m_look == Look::Field ? QPen(palette().color(QPalette::Mid)) : QPen(Qt::NoPen));
    if (isChecked())
        painter.setBrush(palette().color(QPalette::Highlight));
    else if (isEnabled() && (underMouse() || isDown()))
        painter.setBrush(palette().color(QPalette::Midlight));
    else
        painter.setBrush(m_look == Look::Field ? QBrush(palette().color(QPalette::Base)) : QBrush(Qt::NoBrush));
    const double half = m_look == Look::Field ? 0.5 : 0;
    painter.drawRoundedRect(ground.adjusted(half, half, -half, -half), 4, 4);
    if (!hasFocus() || !m_byKeyboard)
        return;
    const double width = palette().color(QPalette::Window) == QColor(Qt::black) ? 3 : 2; // the contrast theme asks for more
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(isChecked() ? QPalette::ButtonText : QPalette::Highlight), width));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 5, 5);
}

void WordButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QFont face = isChecked() && m_look == Look::Segment ? boldFont() : font();
    const int side = iconSide();
    const int wordWidth = showsWord() ? QFontMetrics(face).horizontalAdvance(text()) : 0;
    const int iconWidth = showsIcon() ? side + (showsWord() ? gap : 0) : 0;
    const int arrowWidth = m_look == Look::Field ? gap + side : 0;
    int x = (width() - wordWidth - iconWidth - arrowWidth) / 2;
    const int iconTop = (height() - side) / 2;
    const QIcon::Mode mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
    if (showsIcon())
        icon().paint(&painter, QRect(x, iconTop, side, side), Qt::AlignCenter, mode, isChecked() ? QIcon::On : QIcon::Off);
    x += iconWidth;
    painter.setFont(face);
    painter.setPen(palette().color(
        isEnabled() ? QPalette::Active : QPalette::Disabled, isChecked() ? QPalette::HighlightedText : QPalette::ButtonText));
    if (showsWord())
        painter.drawText(QRect(x, 0, wordWidth + 2, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (m_look == Look::Field)
        m_arrow.paint(&painter, QRect(x + wordWidth + gap, iconTop, side, side), Qt::AlignCenter, mode);
}

} // namespace tenbin
