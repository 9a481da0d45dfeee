// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/evidencelist.h"

#include <cmath>

#include <QEvent>
#include <QScrollBar>

namespace tenbin {
namespace {

constexpr double interfacePx = 13;
constexpr int margin = 18; // left and right of everything
constexpr int blockGap = 8;
constexpr int ruleGap = 12; // above a line

} // namespace

EvidenceList::EvidenceList(QWidget *parent)
    : QScrollArea(parent)
    , m_body(new QWidget(this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_body);
    verticalScrollBar()->setSingleStep(24);
    viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
}

EvidenceBlock *EvidenceList::makeBlock()
{
    auto *block = new EvidenceBlock(m_body);
    connect(block, &EvidenceBlock::activated, this, &EvidenceList::activated);
    connect(block, &EvidenceBlock::reached, this, [this, block](const QRect &place) {
        const QRect there(block->mapTo(m_body, place.topLeft()), place.size());
        ensureVisible(there.center().x(), there.bottom(), 0, blockGap);
        ensureVisible(there.center().x(), there.top(), 0, blockGap);
    });
    block->setVisible(true);
    return block;
}

void EvidenceList::show(const std::vector<EvidenceBlockContent> &contents, Theme theme)
{
    const auto wanted = static_cast<qsizetype>(contents.size());
    while (m_blocks.size() > wanted)
        delete m_blocks.takeLast();
    bool sameLinks = true;
    while (m_blocks.size() < wanted)
        m_blocks.append(makeBlock());
    for (qsizetype i = 0; i < wanted; ++i) {
        const qsizetype before = m_blocks.at(i)->links().size();
        m_blocks.at(i)->show(contents[static_cast<std::size_t>(i)], theme, font());
        sameLinks = sameLinks && before == m_blocks.at(i)->links().size();
    }
    m_contents = contents;
    m_theme = theme;
    if (!sameLinks)
        orderTabs();
    place();
}

void EvidenceList::orderTabs()
{
    const QList<RowLink *> all = links();
    for (qsizetype i = 1; i < all.size(); ++i)
        QWidget::setTabOrder(all.at(i - 1), all.at(i));
    if (m_tail && !all.isEmpty())
        QWidget::setTabOrder(all.back(), m_tail);
}

QList<RowLink *> EvidenceList::links() const
{
    QList<RowLink *> all;
    for (const EvidenceBlock *block : m_blocks)
        all.append(block->links());
    return all;
}

void EvidenceList::setTail(QWidget *tail)
{
    m_tail = tail;
    m_tail->setParent(m_body);
    setTailHeight(0);
}

void EvidenceList::setTailHeight(int height)
{
    m_tailHeight = height;
    m_tail->setVisible(height > 0);
    place();
}

void EvidenceList::toTop()
{
    verticalScrollBar()->setValue(0);
}

void EvidenceList::place()
{
    const int width = viewport()->width();
    const double zoom = font().pixelSize() / interfacePx;
    const auto px = [zoom](int size) { return static_cast<int>(std::lround(size * zoom)); };
    int y = 0;
    for (EvidenceBlock *block : m_blocks) {
        if (y > 0)
            y += px(block->content().frame == EvidenceBlockContent::Frame::Rule ? ruleGap : blockGap);
        const int height = block->heightFor(width - 2 * margin);
        block->setGeometry(margin, y, width - 2 * margin, height);
        y += height;
    }
    if (m_tail && m_tailHeight > 0) {
        m_tail->setGeometry(margin, y + blockGap, width - 2 * margin, m_tailHeight);
        y += blockGap + m_tailHeight;
    }
    m_body->resize(width, y + margin);
}

void EvidenceList::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    place();
}

void EvidenceList::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_contents.empty())
        show(std::vector<EvidenceBlockContent>(m_contents), m_theme);
}

} // namespace tenbin
