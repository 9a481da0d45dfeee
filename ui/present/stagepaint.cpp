// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: painting a layout with the same painter code as every picture, bars as plain rectangles.
#include "ui/present/stagepaint.h"

#include "ui/charts/chartbuilder.h"
#include "ui/charts/fontmetrics.h"
#include "ui/charts/layouttext.h"
#include "ui/charts/overlay.h"

#include <QPainter>

#include <cmath>

namespace tenbin {

namespace {

void paintOverlay(QPainter &painter, const Layout &layout, const Colours &colours, OverlayItem::Part part)
{
    // The item only reads the layout, and does not outlive this call.
    const std::shared_ptr<const Layout> shared(std::shared_ptr<const Layout>(), &layout);
    OverlayItem item(shared, colours, part, {}, nullptr);
    item.paint(&painter, nullptr, nullptr);
}

void paintGrid(QPainter &painter, const std::vector<QLineF> &lines, double width, const Colours &colours)
{
    painter.setPen(QPen(colours.of(Role::Grid), width, Qt::SolidLine, Qt::FlatCap));
    for (const QLineF &line : lines)
        painter.drawLine(line);
}

void paintBars(QPainter &painter, const Layout &layout, const Colours &colours)
{
    painter.setPen(Qt::NoPen);
    for (const BarShape &bar : layout.bars) {
        painter.setBrush(colours.of(bar.fill));
        painter.drawRect(bar.rect);
    }
}

Layout withoutTexts(Layout layout)
{
    layout.texts.clear();
    return layout;
}

Layout textsOf(const Layout &layout)
{
    Layout texts;
    texts.size = layout.size;
    texts.texts = layout.texts;
    return texts;
}

} // namespace

void paintLayout(QPainter &painter, const Layout &layout, const Colours &colours)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintOverlay(painter, layout, colours, OverlayItem::Part::Behind);
    paintGrid(painter, gridLinesX(layout), layout.gridWidth, colours);
    paintGrid(painter, gridLinesY(layout), layout.gridWidth, colours);
    paintBars(painter, layout, colours);
    paintOverlay(painter, layout, colours, OverlayItem::Part::Front);
    painter.restore();
}

void paintGroups(QPainter &painter, const std::vector<StageGroup> &groups, const Colours &colours)
{
    const auto own = [&](const StageGroup &group) {
        Colours changed = colours;
        changed.strength = group.strength;
        changed.turns = group.turns;
        return changed;
    };
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const StageGroup &group : groups) {
        paintOverlay(painter, group.layout, own(group), OverlayItem::Part::Behind);
        paintGrid(painter, group.grid, group.layout.gridWidth, own(group));
    }
    for (const StageGroup &group : groups)
        paintBars(painter, group.layout, own(group));
    // Words of one group are not to vanish behind a shape of another.
    for (const StageGroup &group : groups)
        paintOverlay(painter, withoutTexts(group.layout), own(group), OverlayItem::Part::Front);
    for (const StageGroup &group : groups)
        paintOverlay(painter, textsOf(group.layout), own(group), OverlayItem::Part::Front);
    painter.restore();
}

Colours stageColours(Theme theme)
{
    Colours colours;
    colours.theme = theme;
    colours.typography = Typography::Audience;
    return colours;
}

void paintReason(QPainter &painter, const QString &reason, const QSizeF &size, const Colours &colours)
{
    const TextStyle style{size.height() / 24, false};
    const FontMetrics metrics;
    const QStringList lines = wrapBalanced(reason, style, size.width() * 0.8, metrics);
    const double step = 1.5 * style.px;
    double baseline = size.height() / 2 - step * double(lines.size() - 1) / 2 + 0.36 * style.px;
    painter.setPen(colours.of(Role::Text));
    for (const QString &line : lines) {
        drawText(&painter, line, {(size.width() - metrics.width(line, style)) / 2, baseline}, style);
        baseline += step;
    }
}

QImage paintPicture(const StagePicture &picture, const QSize &size, double scale, Theme theme)
{
    constexpr double noise = 1e-6;
    const auto pixels = [&](int side) { return static_cast<int>(std::ceil(side * scale - noise)); };
    QImage image(pixels(size.width()), pixels(size.height()), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    const Colours colours = stageColours(theme);
    image.fill(colours.of(Role::Plot));
    QPainter painter(&image);
    painter.scale(scale, scale);
    if (picture.isEmpty())
        paintReason(painter, picture.reason, size, colours);
    else
        paintLayout(painter, picture.layout, colours);
    return image;
}

} // namespace tenbin
