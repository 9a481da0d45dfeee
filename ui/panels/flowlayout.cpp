// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/flowlayout.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QWidget>

namespace tenbin {

FlowLayout::FlowLayout(int gap, QWidget *parent, int outdent)
    : QLayout(parent)
    , m_gap(gap)
    , m_outdent(outdent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::centreLines()
{
    m_centred = true;
    invalidate();
}

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
    std::vector<Place> line;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(), room.width());
        const int height = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        if (x > room.x() && x + width > room.x() + room.width()) {
            setLine(line, lineHeight, move);
            x = room.x();
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        line.push_back({item.get(), {x, y, width, height}});
        x += width + m_gap;
        lineHeight = std::max(lineHeight, height);
    }
    setLine(line, lineHeight, move);
    return y + lineHeight + margins.bottom() - rect.y();
}

void FlowLayout::setLine(std::vector<Place> &line, int height, Move move) const
{
    for (const Place &place : line) {
        if (move == Move::Yes)
            place.item->setGeometry(place.rect.translated(0, m_centred ? (height - place.rect.height()) / 2 : 0));
    }
    line.clear();
}

QWidget *together(std::initializer_list<QWidget *> widgets, int gap)
{
    auto *group = new QWidget;
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return group;
}

} // namespace tenbin
