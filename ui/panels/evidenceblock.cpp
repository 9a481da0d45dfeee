// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/evidenceblock.h"

#include "ui/theme.h"

#include <algorithm>
#include <cmath>

#include <QEnterEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace tenbin {
namespace {

using Frame = EvidenceBlockContent::Frame;

constexpr double interfacePx = 13;
constexpr double smallPx = 12.5;
constexpr double titlePx = 16;
constexpr double valuePx = 28;
constexpr double smallestValuePx = 16; // a value that does not fit gets smaller down to this, then wraps
constexpr int gap = 6; // between icon and text
constexpr int apart = 12; // between text and what stands at the right edge
constexpr int hitHeight = 28;
constexpr int fewestLetters = 4; // a column narrower than this is not one to read

} // namespace

RowLink::RowLink(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void RowLink::focusInEvent(QFocusEvent *event)
{
    m_byKeyboard = event->reason() != Qt::MouseFocusReason;
    QAbstractButton::focusInEvent(event);
    parentWidget()->update();
    emit reached();
}

void RowLink::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    parentWidget()->update();
}

void RowLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click(); // what looks like a link answers like one
    else
        QAbstractButton::keyPressEvent(event);
}

void RowLink::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    parentWidget()->update();
}

void RowLink::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    parentWidget()->update();
}

EvidenceBlock::EvidenceBlock(QWidget *parent)
    : QWidget(parent)
{
}

int EvidenceBlock::px(double size) const
{
    return static_cast<int>(std::lround(size * m_zoom));
}

QColor EvidenceBlock::color(Role role) const
{
    return roleColor(role, m_theme);
}

void EvidenceBlock::show(const EvidenceBlockContent &content, Theme theme, const QFont &font)
{
    if (content == m_content && theme == m_theme && font == m_font)
        return;
    if (theme != m_theme)
        m_icons.clear();
    m_content = content;
    m_theme = theme;
    m_font = font;
    m_zoom = font.pixelSize() / interfacePx;
    measure();
    updateLinks();
    m_width = -1;
    QStringList spoken;
    for (const EvidenceRow &row : m_content.rows)
        spoken.append(row.spoken);
    setAccessibleName(spoken.join(u'\n'));
    update();
}

QFont EvidenceBlock::rowFont(const EvidenceRow &row) const
{
    QFont font = m_font;
    switch (row.type) {
    case RowType::Title:
        font.setPixelSize(px(titlePx));
        break;
    case RowType::Value:
        font.setPixelSize(px(valuePx));
        break;
    case RowType::Small:
        font.setPixelSize(px(smallPx));
        break;
    case RowType::Text:
        break;
    }
    font.setBold(row.bold);
    return font;
}

EvidenceBlock::Placed EvidenceBlock::measured(const EvidenceRow &row) const
{
    Placed placed;
    placed.text = TextFlow(row.text, rowFont(row));
    if (!row.label.isEmpty())
        placed.label = TextFlow(row.label, m_font);
    if (!row.right.isEmpty()) {
        QFont bold = m_font;
        bold.setBold(true);
        placed.right = TextFlow(row.right, bold);
    }
    if (row.chip)
        placed.chip = TextFlow(row.chip->text, m_font);
    return placed;
}

void EvidenceBlock::measure()
{
    m_placed.clear();
    m_labelWidth = 0;
    for (const EvidenceRow &row : m_content.rows) {
        m_placed.push_back(measured(row));
        m_labelWidth = std::max(m_labelWidth, static_cast<int>(std::ceil(m_placed.back().label.naturalWidth())));
    }
}

/// Links are kept by their place in the block, so that the focus stays where it is when only values change.
void EvidenceBlock::updateLinks()
{
    int wanted = 0;
    for (std::size_t i = 0; i < m_placed.size(); ++i) {
        const EvidenceRow &row = m_content.rows[i];
        if (row.target.isEmpty())
            continue;
        if (wanted == m_links.size()) {
            auto *link = new RowLink(this);
            connect(link, &RowLink::clicked, this, [this, link] { emit activated(link->property("target").toString()); });
            connect(link, &RowLink::reached, this, [this, link] { emit reached(link->geometry()); });
            m_links.append(link);
        }
        RowLink *link = m_links.at(wanted);
        link->setProperty("target", row.target);
        link->setAccessibleName(row.spoken);
        link->setText(row.text);
        link->setVisible(true);
        m_placed[i].link = wanted++;
    }
    while (m_links.size() > wanted)
        delete m_links.takeLast();
    // Links inside a card lie over the one that is the card.
    for (int i = 1; i < m_links.size(); ++i)
        m_links.at(i)->raise();
}

QSize EvidenceBlock::rightSize(const Placed &placed, const EvidenceRow &row) const
{
    const int side = px(16);
    if (row.chip) {
        const int width = static_cast<int>(std::ceil(placed.chip.naturalWidth())) + side + px(gap) + px(20);
        return {width, px(24)};
    }
    if (!row.letter.isEmpty())
        return {px(19), px(19)};
    if (!row.rightIcon.isEmpty())
        return {side, side};
    if (!row.right.isEmpty())
        return {static_cast<int>(std::ceil(placed.right.naturalWidth())), placed.right.lineHeight()};
    return {};
}

/// A value gets smaller rather than being broken between its number and its unit.
void EvidenceBlock::fitValue(Placed &placed, const EvidenceRow &row, int width) const
{
    QFont font = rowFont(row);
    placed.text = TextFlow(row.text, font);
    while (placed.text.widestWord() > width && font.pixelSize() > px(smallestValuePx)) {
        font.setPixelSize(font.pixelSize() - 1);
        placed.text = TextFlow(row.text, font);
    }
}

/// Returns the height of the row.
int EvidenceBlock::place(Placed &placed, const EvidenceRow &row, int top, int left, int right)
{
    const int side = px(16);
    const int whole = right - left;
    int textLeft = left;
    if (row.type == RowType::Value)
        fitValue(placed, row, whole);
    const int line = placed.text.lineHeight();
    if (!row.icon.isEmpty()) {
        placed.iconRect = QRect(left, top + (line - side) / 2, side, side);
        textLeft += side + px(gap);
    }
    if (!row.label.isEmpty()) {
        placed.labelRect = QRect(textLeft, top, m_labelWidth, placed.label.lineHeight());
        textLeft += m_labelWidth + px(apart);
    }
    QSize size = rightSize(placed, row);
    const int available = right - textLeft;
    const bool fixed = row.chip || !row.letter.isEmpty() || !row.rightIcon.isEmpty();
    const int beside = available - size.width() - px(apart);
    const bool small = !row.letter.isEmpty() || !row.rightIcon.isEmpty();
    const bool fits = size.isEmpty() || small || std::ceil(placed.text.naturalWidth()) <= beside;
    const int textWidth = std::max(size.isEmpty() || !fits ? available : beside, 1);
    const int textHeight = placed.text.heightFor(textWidth);
    placed.textRect = QRect(textLeft, top, textWidth, textHeight);
    int height = textHeight;
    if (!size.isEmpty()) {
        if (!fixed && !fits)
            size = QSize(std::min(size.width(), whole), placed.right.heightFor(std::min(size.width(), whole)));
        if (row.chip && size.width() > whole)
            size = QSize(whole, placed.chip.heightFor(whole - side - px(gap) - px(20)) + px(6));
        int y = top + (fits ? (std::max(row.text.isEmpty() ? 0 : line, size.height()) - size.height()) / 2 : textHeight);
        const bool besideLast = !fits && !fixed && placed.text.lastLineWidth(textWidth) + px(apart) + size.width() <= available;
        if (besideLast)
            y = top + textHeight - line;
        placed.rightRect = QRect(row.text.isEmpty() ? textLeft : right - size.width(), y, size.width(), size.height());
        height = std::max(height, placed.rightRect.bottom() + 1 - top);
    }
    const bool narrow =
        !row.text.isEmpty() && textWidth < fewestLetters * line && std::ceil(placed.text.naturalWidth()) > textWidth;
    m_tight = m_tight || narrow || (!size.isEmpty() && placed.rightRect.left() < left);
    if (!row.target.isEmpty())
        height = std::max(height, line);
    placed.row = QRect(left, top, whole, height);
    return height;
}

int EvidenceBlock::heightFor(int width)
{
    if (width == m_width)
        return m_height;
    m_width = width;
    m_tight = false;
    const bool card = m_content.frame == Frame::Card;
    const bool soft = m_content.frame == Frame::Soft;
    const int sideGap = card ? px(12) : soft ? px(14) : 0;
    const int left = sideGap;
    const int right = width - (card || soft ? px(12) : 0);
    int y = card || soft ? px(8) : m_content.frame == Frame::Rule ? px(10) : 0;
    int indent = 0;
    for (std::size_t i = 0; i < m_placed.size(); ++i) {
        const EvidenceRow &row = m_content.rows[i];
        const bool aligned = soft && row.icon.isEmpty(); // sentences stand under the heading, not under its icon
        y += place(m_placed[i], row, y, left + (aligned ? indent : 0), right);
        if (!row.icon.isEmpty())
            indent = px(16) + px(gap);
        y += px(2);
    }
    y += (card || soft ? px(8) : 0) - px(2);
    m_height = y;
    for (const Placed &placed : m_placed) {
        if (placed.link >= 0)
            m_links.at(placed.link)->setGeometry(linkRect(placed).intersected(QRect(0, 0, width, m_height)));
    }
    update();
    return m_height;
}

QRect EvidenceBlock::linkRect(const Placed &placed) const
{
    if (placed.link == 0 && m_content.cardIsLink)
        return {0, 0, m_width, m_height};
    const int more = std::max(0, px(hitHeight) - placed.row.height());
    QRect rect = placed.row.adjusted(-2, -more / 2, 2, more - more / 2);
    if (m_placed.size() > 1) // neighbours keep their place
        rect = placed.row.adjusted(-2, -px(2), 2, px(2));
    return rect;
}

QList<QRect> EvidenceBlock::textRects() const
{
    QList<QRect> rects;
    for (const Placed &placed : m_placed) {
        for (const QRect &rect : {placed.textRect, placed.labelRect, placed.rightRect}) {
            if (!rect.isEmpty())
                rects.append(rect);
        }
    }
    return rects;
}

bool EvidenceBlock::fits() const
{
    const QRect inside(0, 0, m_width, m_height);
    const QList<QRect> rects = textRects();
    return !m_tight && std::all_of(rects.begin(), rects.end(), [&inside](const QRect &rect) { return inside.contains(rect); });
}

bool EvidenceBlock::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (std::size_t i = 0; i < m_placed.size(); ++i) {
            if (m_placed[i].row.contains(help->pos()) && !m_content.rows[i].letterTip.isEmpty()) {
                QToolTip::showText(help->globalPos(), m_content.rows[i].letterTip, this);
                return true;
            }
        }
    }
    return QWidget::event(event);
}

void EvidenceBlock::paintFrame(QPainter &painter) const
{
    const QRectF all = QRectF(0, 0, width(), height());
    const bool hovered = m_content.cardIsLink && !m_links.isEmpty() && m_links.front()->underMouse();
    switch (m_content.frame) {
    case Frame::None:
        break;
    case Frame::Rule:
        painter.fillRect(QRect(0, 0, width(), 1), color(Role::Line));
        break;
    case Frame::Card:
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color(Role::Line), 1));
        painter.setBrush(color(hovered ? Role::Select : Role::Plot));
        painter.drawRoundedRect(all.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        break;
    case Frame::Soft:
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme == Theme::Contrast ? QPen(color(Role::Line), 1) : QPen(Qt::NoPen));
        painter.setBrush(color(hovered ? Role::Select : Role::CaveatSoft));
        painter.drawRoundedRect(all.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(m_content.bar));
        painter.drawRoundedRect(QRectF(0, 0, 4, height()), 2, 2);
        break;
    }
}

/// An icon keeps the pictures it has made, so it is kept too.
void EvidenceBlock::paintIcon(QPainter &painter, const QString &name, Role role, const QRect &rect) const
{
    QIcon &icon = m_icons[{name, role}];
    if (icon.isNull())
        icon = roleIcon(name, role, m_theme);
    icon.paint(&painter, rect);
}

void EvidenceBlock::paintChip(QPainter &painter, const Placed &placed, const EvidenceChip &chip) const
{
    const Role soft = chip.voice == Voice::Article ? Role::ArticleSoft
        : chip.voice == Voice::Checked             ? Role::CheckedSoft
                                                   : Role::WhatIfSoft;
    const QRectF rect = QRectF(placed.rightRect).adjusted(0.75, 0.75, -0.75, -0.75);
    QPen pen(color(voiceRole(chip.voice)), 1.3);
    if (chip.voice == Voice::Article)
        pen.setDashPattern({5 / 1.3, 3 / 1.3});
    else if (chip.voice == Voice::WhatIf)
        pen.setDashPattern({2 / 1.3, 3 / 1.3});
    painter.setPen(pen);
    painter.setBrush(color(soft));
    const double radius = std::min(rect.height() / 2, static_cast<double>(px(12)));
    painter.drawRoundedRect(rect, radius, radius);
    const int side = px(16);
    const QRect icon(
        placed.rightRect.left() + px(10), placed.rightRect.top() + (placed.rightRect.height() - side) / 2, side, side);
    paintIcon(painter, voiceIcon(chip.voice), voiceRole(chip.voice), icon);
    const int left = icon.right() + 1 + px(gap);
    const int width = placed.rightRect.right() + 1 - px(9) - left;
    const int height = placed.chip.heightFor(width);
    placed.chip.draw(painter, QPoint(left, placed.rightRect.top() + (placed.rightRect.height() - height) / 2), width,
        color(voiceRole(chip.voice)));
}

void EvidenceBlock::paintRow(QPainter &painter, const Placed &placed, const EvidenceRow &row) const
{
    const bool hovered = placed.link >= 0 && m_links.at(placed.link)->underMouse();
    if (!row.icon.isEmpty())
        paintIcon(painter, row.icon, row.iconRole, placed.iconRect);
    placed.label.draw(painter, placed.labelRect.topLeft(), placed.labelRect.width() + 1, color(Role::Muted));
    placed.text.draw(painter, placed.textRect.topLeft(), placed.textRect.width(), color(row.role));
    if (hovered && !m_content.cardIsLink)
        painter.fillRect(QRect(placed.textRect.left(), placed.textRect.bottom() - 1,
                             std::min(placed.textRect.width(), static_cast<int>(placed.text.naturalWidth())), 1),
            color(row.role));
    if (row.chip) {
        paintChip(painter, placed, *row.chip);
    } else if (!row.letter.isEmpty()) {
        painter.setPen(QPen(color(Role::Text), 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(placed.rightRect).adjusted(0.6, 0.6, -0.6, -0.6), 4, 4);
        QFont font = m_font;
        font.setPixelSize(px(12));
        painter.setFont(font);
        painter.drawText(placed.rightRect, Qt::AlignCenter, row.letter);
    } else if (!row.rightIcon.isEmpty()) {
        paintIcon(painter, row.rightIcon, Role::Text, placed.rightRect);
    } else if (!row.right.isEmpty()) {
        placed.right.draw(painter, placed.rightRect.topLeft(), placed.rightRect.width() + 1, color(Role::Text));
    }
}

void EvidenceBlock::paintRing(QPainter &painter) const
{
    for (const RowLink *link : m_links) {
        if (!link->showsRing())
            continue;
        const double pen = m_theme == Theme::Contrast ? 3 : 2;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Role::Accent), pen));
        painter.drawRoundedRect(QRectF(link->geometry()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 5, 5);
    }
}

void EvidenceBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFrame(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_placed.size(); ++i)
        paintRow(painter, m_placed[i], m_content.rows[i]);
    paintRing(painter);
}

} // namespace tenbin
