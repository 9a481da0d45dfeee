// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the entry to laying out a chart, the smallest size that would do, and the house rules on the result.
#include "ui/charts/layoutcomposer.h"

#include <algorithm>
#include <cmath>

namespace tenbin {

namespace {

/// No type smaller than this many logical pixels can be read, whatever the picture's size.
constexpr double readableFloor = 9;

Composer compose(const ChartSpec &spec, const LayoutOptions &options, const TextMetrics &metrics)
{
    Composer c(spec, options, metrics);
    if (c.type.smallest < readableFloor) {
        c.fail(QStringLiteral("type size"));
        return c;
    }
    composeFrame(c);
    if (c.failure)
        return c;
    if (spec.x.kind == AxisKind::Category)
        composeColumns(c);
    else if (spec.y.kind == AxisKind::Category)
        composeRows(c);
    else
        composeField(c);
    placeTitleTargets(c);
    return c;
}

/// Grows the size until the chart fits; sizes beyond four times are not tried.
QSizeF smallestFitting(const ChartSpec &spec, LayoutOptions options, const TextMetrics &metrics)
{
    const QSizeF start = options.size;
    if (options.typography != Typography::Window && options.size.height() * 24 / 1080 < readableFloor)
        options.size *= readableFloor * 1080 / 24 / options.size.height() * 1.001;
    for (int i = 0; i < 24; ++i) {
        if (!compose(spec, options, metrics).failure)
            return {std::ceil(options.size.width()), std::ceil(options.size.height())};
        options.size.rwidth() *= 1.08;
        if (options.typography == Typography::Window)
            options.size.rheight() *= 1.05;
        if (options.size.width() > 4 * start.width() + 2000)
            break;
    }
    return {};
}

} // namespace

tl::expected<Layout, TooSmall> layoutChart(const ChartSpec &spec, const LayoutOptions &options, const TextMetrics &metrics)
{
    Composer c = compose(spec, options, metrics);
    if (!c.failure) {
        c.out.marks = std::move(c.marks);
        return std::move(c.out);
    }
    c.failure->smallest = smallestFitting(spec, options, metrics);
    return tl::unexpected(*c.failure);
}

QStringList layoutFaults(const Layout &layout)
{
    QStringList faults;
    const QRectF picture = QRectF(QPointF(), layout.size).adjusted(-0.5, -0.5, 0.5, 0.5);
    LayoutOptions options;
    options.size = layout.size;
    options.typography = layout.typography;
    options.zoom = layout.unit;
    const double floor = typeScale(options).smallest - 0.01;
    for (std::size_t i = 0; i < layout.texts.size(); ++i) {
        const TextItem &item = layout.texts[i];
        if (!picture.contains(item.rect))
            faults.append(QStringLiteral("outside: %1").arg(item.text));
        if (item.style.px < floor)
            faults.append(QStringLiteral("too small: %1").arg(item.text));
        if (item.text.contains(QChar(0x2026)) || item.text.isEmpty())
            faults.append(QStringLiteral("elided or empty: %1").arg(item.text));
        // On columns the words beside a bracket stand over the zero line, not across it or among the names.
        if (item.kind == TextKind::Callout && layout.x.kind == AxisKind::Category && item.rect.bottom() > layout.plot.bottom())
            faults.append(QStringLiteral("across the axis: %1").arg(item.text));
        const bool flowing = item.kind == TextKind::Title || item.kind == TextKind::Subtitle || item.kind == TextKind::Caveat
            || item.kind == TextKind::Source;
        if (flowing && forbiddenAtLineStart(item.text.front()))
            faults.append(QStringLiteral("line start: %1").arg(item.text));
        for (std::size_t j = i + 1; j < layout.texts.size(); ++j) {
            const QRectF common = item.rect.intersected(layout.texts[j].rect);
            if (common.width() > 0.5 && common.height() > 0.12 * item.style.px)
                faults.append(QStringLiteral("overlap: %1 | %2").arg(item.text, layout.texts[j].text));
        }
        for (const BarShape &bar : layout.bars) {
            const QRectF common = item.rect.intersected(bar.rect);
            if (common.width() > 0.5 && common.height() > 0.12 * item.style.px)
                faults.append(QStringLiteral("on a bar: %1").arg(item.text));
        }
    }
    return faults;
}

} // namespace tenbin
