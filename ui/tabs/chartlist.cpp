// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tabs/chartlist.h"

#include "ui/models/chartlistmodel.h"
#include "ui/theme.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

namespace tenbin {
namespace {

constexpr double nameShare = 14.0 / 13; // of the interface type size
constexpr double detailShare = 12.0 / 13;
constexpr double rowShare = 54.0 / 13;
constexpr double iconRowShare = 40.0 / 13; // without words
constexpr int gap = 4; // between rows
constexpr double iconShare = 16.0 / 13;

int iconSideOf(const QFont &font)
{
    return std::max(16, static_cast<int>(std::lround(font.pixelSize() * iconShare)));
}

QFont scaled(QFont font, double share)
{
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * share))));
    return font;
}

} // namespace

TwoLineDelegate::TwoLineDelegate(int detailRole, int iconNameRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_detailRole(detailRole)
    , m_iconNameRole(iconNameRole)
{
}

QIcon TwoLineDelegate::icon(const QString &name) const
{
    auto found = m_icons.constFind(name);
    if (found == m_icons.cend())
        found = m_icons.insert(name, themeIcon(name));
    return *found;
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect row = option.rect.adjusted(8, gap / 2, -8, -(gap - gap / 2));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette.color(QPalette::Midlight));
        painter->drawRoundedRect(row, 5, 5);
    }
    if (selected)
        painter->fillRect(QRect(row.left(), row.top() + gap, 3, row.height() - 2 * gap), palette.color(QPalette::Highlight));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(palette.color(QPalette::Highlight), 2));
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 5, 5);
    }
    const int iconSide = iconSideOf(option.font);
    const QFont nameFont = scaled(option.font, nameShare);
    const QFont detailFont = scaled(option.font, detailShare);
    const int nameHeight = QFontMetrics(nameFont).height();
    const int block = nameHeight + 6 + QFontMetrics(detailFont).height();
    const int top = row.top() + (row.height() - block) / 2;
    const int iconLeft = m_iconsOnly ? row.center().x() - iconSide / 2 : row.left() + 13;
    const int iconTop = m_iconsOnly ? row.center().y() - iconSide / 2 : top + (nameHeight - iconSide) / 2 + 1;
    icon(index.data(m_iconNameRole).toString())
        .paint(painter, {iconLeft, iconTop, iconSide, iconSide}, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    if (!m_iconsOnly) {
        const int left = iconLeft + iconSide + 9;
        const int width = row.right() - 4 - left;
        painter->setFont(nameFont);
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(QRect(left, top, width, nameHeight), Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(nameFont).elidedText(index.data().toString(), Qt::ElideRight, width));
        painter->setFont(detailFont);
        painter->setPen(palette.color(QPalette::PlaceholderText));
        painter->drawText(QRect(left, top + nameHeight + 6, width, block - nameHeight - 6), Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(detailFont).elidedText(index.data(m_detailRole).toString(), Qt::ElideRight, width));
    }
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = static_cast<int>(std::lround(option.font.pixelSize() * (m_iconsOnly ? iconRowShare : rowShare))) + gap;
    return {m_iconsOnly ? 52 : 180, height};
}

int TwoLineDelegate::fullWidth(const QAbstractItemModel &model, const QFont &font) const
{
    const QFontMetrics name(scaled(font, nameShare));
    const QFontMetrics detail(scaled(font, detailShare));
    int width = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        width = std::max({width, name.horizontalAdvance(index.data().toString()),
            detail.horizontalAdvance(index.data(m_detailRole).toString())});
    }
    return width + 8 + 13 + iconSideOf(font) + 9 + 4 + 8 + 2;
}

ChartListView::ChartListView(QWidget *parent)
    : QListView(parent)
    , m_delegate(new TwoLineDelegate(ChartListModel::DetailRole, ChartListModel::IconNameRole, this))
{
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    viewport()->setAutoFillBackground(false);
}

void ChartListView::setIconsOnly(bool iconsOnly)
{
    if (m_iconsOnly == iconsOnly)
        return;
    m_iconsOnly = iconsOnly;
    m_delegate->setIconsOnly(iconsOnly);
    scheduleDelayedItemsLayout();
    viewport()->update();
}

int ChartListView::fullWidth() const
{
    return model() ? m_delegate->fullWidth(*model(), font()) : 0;
}

} // namespace tenbin
