// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/flowlayout.h"

#include <algorithm>

namespace tenbin {

FlowLayout::FlowLayout(int gap, QWidget *parent, int outdent)
    : QLayout(parent)
    , m_gap(gap)
    , m_outdent(outdent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    const auto at = static_cast<std::size_t>(index);
    return index >= 0 && at < m_items.size() ? m_items[at].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = {size.width() + hint.width() + (size.width() > 0 ? m_gap : 0), std::max(size.height(), hint.height())};
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Move::Yes);
}

int FlowLayout::arrange(const QRect &rect, Move move) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins).adjusted(-m_outdent, 0, 0, 0);
    int x = room.x();
    int y = room.y();
    int lineHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(), room.width());
        const int height = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        if (x > room.x() && x + width > room.x() + room.width()) {
            x = room.x();
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        if (move == Move::Yes)
            item->setGeometry({x, y, width, height});
        x += width + m_gap;
        lineHeight = std::max(lineHeight, height);
    }
    return y + lineHeight + margins.bottom() - rect.y();
}

} // namespace tenbin
