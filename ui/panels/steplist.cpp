// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/steplist.h"

#include "ui/models/stepmodel.h"
#include "ui/theme.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QPainter>

namespace tenbin {
namespace {

constexpr double detailShare = 12.0 / 13; // of the interface type size
constexpr double rowShare = 46.0 / 13;
constexpr double iconShare = 14.0 / 13;
constexpr int gap = 2; // between rows
constexpr int edge = 8;

QFont scaled(QFont font, double share)
{
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * share))));
    return font;
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(option.palette.color(QPalette::Midlight));
        painter.drawRoundedRect(row, 5, 5);
    }
    if (selected)
        painter.fillRect(QRect(row.left(), row.top() + 4, 3, row.height() - 8), option.palette.color(QPalette::Highlight));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 5, 5);
    }
}

bool isMoveKey(const QKeyEvent &event)
{
    return event.modifiers() == Qt::AltModifier && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down);
}

bool isShowKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

void StepDelegate::setTheme(Theme theme)
{
    m_theme = theme;
    m_icons.clear(); // those with a meaning of their own keep the colour they were made in
}

/// From the right; the place left of the last icon.
int StepDelegate::paintMarks(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &line) const
{
    struct StepMark {
        int role;
        const char *icon;
    };
    constexpr StepMark marks[] = {
        {StepModel::WhatIfRole, "pencil"}, {StepModel::BackupRole, "backup"}, {StepModel::HiddenRole, "hidden"}};
    const int side = std::max(14, static_cast<int>(std::lround(option.font.pixelSize() * iconShare)));
    int right = line.right();
    for (const StepMark &mark : marks) {
        if (!index.data(mark.role).toBool())
            continue;
        const QString name = QString::fromLatin1(mark.icon);
        auto found = m_icons.constFind(name);
        if (found == m_icons.cend())
            found = m_icons.insert(
                name, mark.role == StepModel::WhatIfRole ? roleIcon(name, Role::WhatIf, m_theme) : themeIcon(name));
        found->paint(&painter, {right - side + 1, line.center().y() - side / 2, side, side});
        right -= side + 5;
    }
    return right;
}

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect row = option.rect.adjusted(edge, gap / 2, -edge, -(gap - gap / 2));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, row);
    const QColor muted = option.palette.color(QPalette::PlaceholderText);
    const bool hidden = index.data(StepModel::HiddenRole).toBool();
    const QFontMetrics titleMetrics(option.font);
    const QFont detailFont = scaled(option.font, detailShare);
    const QFontMetrics detailMetrics(detailFont);
    const int block = titleMetrics.height() + 3 + detailMetrics.height();
    const int top = row.top() + (row.height() - block) / 2;
    const int numberWidth = titleMetrics.horizontalAdvance(QStringLiteral("00"));
    const QRect titleLine(row.left() + edge, top, row.width() - 2 * edge, titleMetrics.height());
    const QRect detailLine(titleLine.left(), titleLine.bottom() + 4, titleLine.width(), detailMetrics.height());
    const int left = titleLine.left() + numberWidth + 10;
    const QString time = index.data(StepModel::TimeRole).toString();
    const int timeLeft = titleLine.right() - (time.isEmpty() ? 0 : titleMetrics.horizontalAdvance(time) + 8);
    painter->setFont(option.font);
    painter->setPen(muted);
    painter->drawText(titleLine, Qt::AlignRight | Qt::AlignVCenter, time);
    if (const int number = index.data(StepModel::NumberRole).toInt(); number > 0)
        painter->drawText(QRect(titleLine.left(), top, numberWidth, titleLine.height()), Qt::AlignRight | Qt::AlignVCenter,
            QString::number(number));
    painter->setPen(hidden ? muted : option.palette.color(QPalette::Text));
    painter->drawText(QRect(left, top, timeLeft - left, titleLine.height()), Qt::AlignLeft | Qt::AlignVCenter,
        titleMetrics.elidedText(index.data().toString(), Qt::ElideRight, timeLeft - left));
    const int marksLeft = paintMarks(*painter, option, index, detailLine);
    painter->setFont(detailFont);
    painter->setPen(muted);
    painter->drawText(QRect(left, detailLine.top(), marksLeft - left, detailLine.height()), Qt::AlignLeft | Qt::AlignVCenter,
        detailMetrics.elidedText(index.data(StepModel::DetailRole).toString(), Qt::ElideRight, marksLeft - left));
    painter->restore();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, static_cast<int>(std::lround(option.font.pixelSize() * rowShare)) + gap};
}

StepList::StepList(QWidget *parent)
    : QListView(parent)
    , m_delegate(new StepDelegate(this))
{
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) { emit showWanted(index.row()); });
}

void StepList::setTheme(Theme theme)
{
    m_delegate->setTheme(theme);
    viewport()->update();
}

/// The window has keys of its own for these; here they mean the step.
bool StepList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (isMoveKey(key) || isShowKey(key) || key.matches(QKeySequence::Delete)) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void StepList::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    if (row >= 0 && isMoveKey(*event))
        emit moveWanted(row, event->key() == Qt::Key_Up ? -1 : 1);
    else if (row >= 0 && isShowKey(*event))
        emit showWanted(row);
    else if (row >= 0 && event->matches(QKeySequence::Delete))
        emit removeWanted(row);
    else
        QListView::keyPressEvent(event);
}

} // namespace tenbin
