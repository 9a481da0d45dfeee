// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: where the values named in the title stand in it.
#include "ui/charts/layoutcomposer.h"

namespace tenbin {

void placeTitleTargets(Composer &c)
{
    for (const TitlePart &part : c.spec.titleParts) {
        for (const TextItem &item : c.out.texts) {
            const qsizetype at = item.kind == TextKind::Title ? item.text.indexOf(part.text) : -1;
            if (at < 0)
                continue;
            const double left = c.metrics.width(item.text.left(at), item.style);
            const double right = c.metrics.width(item.text.left(at + part.text.size()), item.style);
            c.out.titleTargets.push_back(
                {{item.rect.left() + left, item.rect.top(), right - left, item.rect.height()}, part.datum});
            break;
        }
    }
}

} // namespace tenbin
