// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a handout on paper: where everything stands on which page, and painting a page without anything being rastered.
#pragma once

#include "ui/charts/layout.h"
#include "ui/print/handout.h"

#include <QLineF>

class QByteArray;
class QPagedPaintDevice;
class QPainter;

namespace tenbin {

/// Lengths are points (1/72 inch), from the upper left corner of the paper.
struct HandoutText {
    QString text;
    QPointF baseline;
    TextStyle style; ///< px are points here
    Role role = Role::Text;
};

struct HandoutPage {
    int chart = -1; ///< position in HandoutPages::layouts; −1: text only
    QRectF chartRect;
    std::vector<HandoutText> texts;
    std::vector<QLineF> rules;
};

struct HandoutPages {
    QSizeF paper;
    std::vector<Layout> layouts; ///< of the charts
    std::vector<HandoutPage> pages;
};

/// Each chart begins a page; what does not fit goes on on the next. A chart that does not fit the paper says so in its place.
[[nodiscard]] HandoutPages layoutHandout(const Handout &handout, const QSizeF &paper, const TextMetrics &metrics);

/// One page in the light theme; one unit of the painter is a point, its origin the corner of the paper.
void paintHandoutPage(QPainter &painter, const HandoutPages &pages, std::size_t page);

/// Pages `first` to `last` (from 0) on a device that paints the whole paper (no margins of its own). False if it refuses.
[[nodiscard]] bool paintHandout(QPagedPaintDevice &device, const HandoutPages &pages, std::size_t first, std::size_t last);

/// All pages as a PDF on A4, the same bytes in every run. Empty if there is no page or the writer refuses.
[[nodiscard]] QByteArray handoutPdf(const Handout &handout);

} // namespace tenbin
