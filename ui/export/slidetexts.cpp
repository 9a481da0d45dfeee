// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: which lines make a text box, how it is aligned.
#include "ui/export/slidetexts.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tenbin {
namespace {

constexpr double near = 0.6; ///< pixels: the layout computes edges in different ways
constexpr double widestStep = 1.7; ///< baseline to baseline as a multiple of the type size

using Align = SlideText::Align;

std::optional<Align> commonEdge(const QRectF &a, const QRectF &b)
{
    if (std::abs(a.left() - b.left()) < near)
        return Align::Left;
    if (std::abs(a.right() - b.right()) < near)
        return Align::Right;
    if (std::abs(a.center().x() - b.center().x()) < near)
        return Align::Centre;
    return std::nullopt;
}

/// Where a line alone stays when its words or its font change.
Align alignOf(const TextItem &text, const Layout &layout)
{
    switch (text.kind) {
    case TextKind::Value:
    case TextKind::Arrow:
        return Align::Centre;
    case TextKind::Category:
    case TextKind::CategoryDetail:
        return layout.horizontal ? Align::Right : Align::Centre;
    case TextKind::Axis:
        return text.rect.right() <= layout.plot.left() || text.rect.bottom() <= layout.plot.top() ? Align::Right : Align::Centre;
    default:
        return Align::Left;
    }
}

bool startsCaveat(const TextItem &text, const Layout &layout)
{
    return text.kind == TextKind::Caveat && std::any_of(layout.shapes.begin(), layout.shapes.end(), [&](const Shape &shape) {
        return shape.kind == Shape::Kind::Icon && shape.rect.right() <= text.rect.left() && shape.rect.top() < text.baseline.y()
            && shape.rect.bottom() > text.baseline.y() - text.style.px;
    });
}

/// The text box in the making.
class Block {
public:
    Block(const TextItem &first, const Layout &layout)
        : m_first(first)
        , m_last(first)
        , m_align(alignOf(first, layout))
        , m_rect(first.rect)
    {
        add(first);
    }

    bool takes(const TextItem &text, const Layout &layout) const
    {
        if (text.kind != m_last.kind || text.mark != m_last.mark || text.datum != m_last.datum || text.style.px != m_last.style.px
            || text.boxed != m_last.boxed || startsCaveat(text, layout))
            return false;
        const double step = text.baseline.y() - m_last.baseline.y();
        if (step <= 0.5 * text.style.px || step > widestStep * text.style.px)
            return false;
        if (m_lines > 1 && std::abs(step - m_step) > near)
            return false;
        const std::optional<Align> edge = commonEdge(text.rect, m_last.rect);
        return edge && (m_lines == 1 || edge == m_align);
    }

    void append(const TextItem &text)
    {
        m_step = text.baseline.y() - m_last.baseline.y();
        if (m_lines == 1)
            m_align = *commonEdge(text.rect, m_last.rect);
        m_last = text;
        m_rect = m_rect.united(text.rect);
        add(text);
    }

    TextBlock finish() const
    {
        TextBlock block{m_first.kind, m_first.mark, m_first.datum, m_text};
        block.text.rect = m_rect;
        block.text.align = m_align;
        if (m_lines > 1)
            block.text.lineStep = m_step / m_first.style.px;
        if (m_first.boxed)
            block.text.fill = Role::Plot;
        return block;
    }

private:
    void add(const TextItem &text)
    {
        m_text.lines.push_back({text.text, text.style.px, text.style.bold, text.role});
        ++m_lines;
    }

    TextItem m_first, m_last;
    Align m_align;
    QRectF m_rect;
    SlideText m_text;
    int m_lines = 0;
    double m_step = 0;
};

} // namespace

std::vector<TextBlock> textBlocks(const Layout &layout, const std::vector<bool> &leaveOut)
{
    std::vector<TextBlock> blocks;
    std::optional<Block> block;
    for (std::size_t i = 0; i < layout.texts.size(); ++i) {
        if (leaveOut.at(i))
            continue;
        const TextItem &text = layout.texts[i];
        if (block && block->takes(text, layout)) {
            block->append(text);
            continue;
        }
        if (block)
            blocks.push_back(block->finish());
        block.emplace(text, layout);
    }
    if (block)
        blocks.push_back(block->finish());
    return blocks;
}

} // namespace tenbin
