// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/verdictbutton.h"

#include "ui/verdicts.h"
#include "ui/theme.h"

#include <algorithm>
#include <cmath>

#include <QEvent>
#include <QFocusEvent>
#include <QPainter>

namespace tenbin {
namespace {

constexpr double iconShare = 16.0 / 13; // of the interface type size
constexpr int hitSize = 28;
constexpr int padding = 10;
constexpr int iconGap = 8;
constexpr int countGap = 8;
constexpr int wrapFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

VerdictButton::VerdictButton(Verdict verdict, Look look, QWidget *parent)
    : QPushButton(parent)
    , m_verdict(verdict)
    , m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(look == Look::Chip ? QSizePolicy::Preferred : QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setTheme(Theme::Light);
}

void VerdictButton::setTheme(Theme theme)
{
    m_icon = roleIcon(verdictIcon(m_verdict), verdictRole(m_verdict), theme);
    update();
}

void VerdictButton::setIconsOnly(bool iconsOnly)
{
    m_iconsOnly = iconsOnly;
    updateGeometry();
    update();
}

void VerdictButton::setWords(const QString &word, int count)
{
    m_word = word;
    m_count = count;
    setEnabled(count > 0);
    setToolTip(word);
    setAccessibleName(QStringLiteral("%1 %2").arg(word).arg(count));
    updateGeometry();
    update();
}

int VerdictButton::iconSide() const
{
    return std::max(16, static_cast<int>(std::lround(font().pixelSize() * iconShare)));
}

int VerdictButton::countWidth() const
{
    return QFontMetrics(bold(font())).horizontalAdvance(QString::number(m_count)) + 1;
}

int VerdictButton::wordWidth(int width) const
{
    return std::max(1, width - 2 * padding - iconSide() - iconGap - countGap - countWidth());
}

QSize VerdictButton::sizeHint() const
{
    ensurePolished();
    if (m_iconsOnly)
        return minimumSizeHint();
    const int width = 2 * padding + iconSide() + iconGap + fontMetrics().horizontalAdvance(m_word) + 2 + countGap + countWidth();
    return {width, heightForWidth(width)};
}

QSize VerdictButton::minimumSizeHint() const
{
    ensurePolished();
    const int width = m_iconsOnly ? std::max(iconSide(), countWidth()) + 4 : iconSide() + countWidth() + 6 * padding;
    return {width, heightForWidth(width)};
}

int VerdictButton::heightForWidth(int width) const
{
    if (m_iconsOnly)
        return std::max(hitSize, iconSide() + fontMetrics().height() + 10);
    const QRect box = fontMetrics().boundingRect(QRect(0, 0, wordWidth(width), 10000), wrapFlags, m_word);
    return std::max(hitSize, std::max(box.height(), iconSide()) + 10);
}

void VerdictButton::paintIconAndCount(QPainter &painter) const
{
    const int side = iconSide();
    const QIcon::Mode mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
    const int block = side + 2 + fontMetrics().height();
    const int top = (height() - block) / 2;
    m_icon.paint(&painter, QRect((width() - side) / 2, top, side, side), Qt::AlignCenter, mode);
    painter.setFont(bold(font()));
    painter.drawText(QRect(0, top + side + 2, width(), fontMetrics().height()), Qt::AlignCenter, QString::number(m_count));
}

void VerdictButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(
        m_look == Look::Chip ? QPen(palette().color(isChecked() ? QPalette::Highlight : QPalette::Shadow)) : Qt::NoPen);
    if (isChecked() || (isEnabled() && (underMouse() || isDown())))
        painter.setBrush(palette().color(QPalette::Midlight));
    painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    if (isChecked()) // not by colour alone
        painter.fillRect(
            QRectF(ground.left() + 1, ground.top() + 5, 3, ground.height() - 10), palette().color(QPalette::Highlight));
    if (hasFocus() && m_byKeyboard) {
        const double width = palette().color(QPalette::Window) == QColor(Qt::black) ? 3 : 2; // the contrast theme asks for more
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), width));
        painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 5, 5);
    }
    painter.setPen(palette().color(group, QPalette::Text));
    if (m_iconsOnly) {
        paintIconAndCount(painter);
        return;
    }
    const int side = iconSide();
    m_icon.paint(&painter, QRect(padding, (height() - side) / 2, side, side), Qt::AlignCenter,
        isEnabled() ? QIcon::Normal : QIcon::Disabled);
    painter.setFont(font());
    painter.drawText(QRect(padding + side + iconGap, 0, wordWidth(width()), height()), wrapFlags, m_word);
    painter.setFont(bold(font()));
    painter.drawText(rect().adjusted(0, 0, -padding, 0), Qt::AlignRight | Qt::AlignVCenter, QString::number(m_count));
}

void VerdictButton::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_byKeyboard = event->reason() != Qt::MouseFocusReason;
    QPushButton::focusInEvent(event);
}

void VerdictButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace tenbin
