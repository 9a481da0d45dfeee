// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/flowlabel.h"

#include <cmath>

#include <QPainter>

namespace tenbin {

FlowLabel::FlowLabel(QWidget *parent)
    : QLabel(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setTextFormat(Qt::PlainText);
}

QSize FlowLabel::sizeHint() const
{
    const TextFlow text = flow();
    return {static_cast<int>(std::ceil(text.naturalWidth())), text.lineHeight()};
}

QSize FlowLabel::minimumSizeHint() const
{
    return {1, flow().lineHeight()};
}

int FlowLabel::heightForWidth(int width) const
{
    return flow().heightFor(width);
}

void FlowLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    flow().draw(painter, QPoint(0, 0), width(), palette().color(foregroundRole()));
}

} // namespace tenbin
