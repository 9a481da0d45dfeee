// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/focusring.h"

#include <algorithm>

namespace tenbin {

Shape focusRing(const Layout &layout, const QRectF &target)
{
    Shape ring;
    ring.kind = Shape::Kind::RoundRect;
    ring.width = 6 * layout.unit;
    const double out = 4 * layout.unit + ring.width / 2;
    const QRectF inside = QRectF(QPointF(), layout.size).adjusted(ring.width, ring.width, -ring.width, -ring.width);
    ring.rect = target.adjusted(-out, -out, out, out).intersected(inside);
    ring.radius = 8 * layout.unit;
    ring.stroke = Role::Accent;
    return ring;
}

std::optional<Shape> focusRing(const Layout &layout, const ChartSpec &spec, const QString &datumId)
{
    if (datumId.isEmpty())
        return std::nullopt;
    const auto datum = std::find_if(spec.data.cbegin(), spec.data.cend(), [&](const Datum &each) { return each.id == datumId; });
    const auto index = static_cast<int>(datum - spec.data.cbegin());
    const auto target =
        std::find_if(layout.targets.cbegin(), layout.targets.cend(), [&](const Target &each) { return each.datum == index; });
    if (datum == spec.data.cend() || target == layout.targets.cend())
        return std::nullopt;
    return focusRing(layout, target->rect);
}

} // namespace tenbin
