// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: small layouts made by hand for tests of drawing, so that a fault there is not one of laying out.
#pragma once

#include "ui/charts/chartbuilder.h"
#include "ui/charts/pictures.h"

namespace tenbin {

inline Axis categoryAxis(int count)
{
    Axis axis;
    axis.kind = AxisKind::Category;
    axis.low = -0.5;
    axis.high = count - 0.5;
    axis.categories.resize(static_cast<std::size_t>(count));
    return axis;
}

inline Axis valueAxis(double low, double high, const std::vector<double> &ticks, AxisKind kind = AxisKind::Linear)
{
    Axis axis;
    axis.kind = kind;
    axis.low = low;
    axis.high = high;
    for (const double at : ticks)
        axis.ticks.push_back({at, QString::number(at)});
    return axis;
}

/// Adds a bar with the rectangle it must have by the layout's own mapping.
inline void addBar(Layout &layout, int category, double value, Role fill)
{
    const double half = layout.barWidth / 2;
    const QRectF rect = layout.horizontal ? QRectF(layout.map(0, category - half), layout.map(value, category + half))
                                          : QRectF(layout.map(category - half, value), layout.map(category + half, 0));
    layout.bars.push_back({category, value, fill, rect.normalized()});
}

inline Layout emptyLayout()
{
    Layout layout;
    layout.size = QSizeF(960, 540);
    layout.plot = QRectF(121.5, 90.25, 700, 360);
    layout.gridWidth = 2;
    return layout;
}

inline Layout columnsLayout(double low, double high, const std::vector<double> &ticks, const std::vector<double> &values)
{
    Layout layout = emptyLayout();
    layout.x = categoryAxis(static_cast<int>(values.size()));
    layout.y = valueAxis(low, high, ticks);
    layout.gridY = true;
    for (std::size_t i = 0; i < values.size(); ++i)
        addBar(layout, static_cast<int>(i), values[i], i % 2 ? Role::CheckedFill : Role::ArticleFill);
    return layout;
}

inline Layout rowsLayout(double low, double high, const std::vector<double> &ticks, const std::vector<double> &values)
{
    Layout layout = emptyLayout();
    layout.horizontal = true;
    layout.x = valueAxis(low, high, ticks);
    layout.y = categoryAxis(static_cast<int>(values.size()));
    layout.gridX = true;
    for (std::size_t i = 0; i < values.size(); ++i)
        addBar(layout, static_cast<int>(i), values[i], values[i] < 0 ? Role::Negative : Role::Positive);
    return layout;
}

inline TextItem textItem(const QString &text, const QPointF &baseline, double px, Role role = Role::Text)
{
    const TextStyle style{px, false};
    const double width = FontMetrics().width(text, style);
    const QRectF rect(baseline.x(), baseline.y() - ascentShare * px, width, (ascentShare + descentShare) * px);
    return {text, baseline, style, role, rect, TextKind::Direct, false, -1};
}

/// Columns with one shape of each kind, texts in both scripts, and an icon.
inline Layout richLayout()
{
    Layout layout = columnsLayout(0, 700, {0, 200, 400, 600}, {380, 600});
    layout.texts.push_back(textItem(QStringLiteral("推計 <A&B> 600億～650億ドル"), {40, 60}, 28));
    layout.texts.push_back(textItem(QStringLiteral("Growth"), {40, 500}, 24.5, Role::Muted));
    layout.texts.back().style.bold = true;
    layout.texts.push_back(textItem(QStringLiteral("400"), {500, 300}, 24, Role::Axis));
    layout.texts.back().boxed = true;
    Shape hatch;
    hatch.kind = Shape::Kind::RoundRect;
    hatch.rect = QRectF(layout.map(0.71, 650), layout.map(1.29, 600));
    hatch.fill = Role::ArticleFill;
    hatch.hatched = true;
    Shape arrow;
    arrow.points = QPolygonF({{470, 400}, {470, 200}});
    arrow.stroke = Role::Text;
    arrow.width = 5;
    Shape head;
    head.kind = Shape::Kind::Polygon;
    head.points = QPolygonF({{470, 180}, {455, 205}, {485, 205}});
    head.fill = Role::Text;
    Shape ring;
    ring.kind = Shape::Kind::Ellipse;
    ring.rect = QRectF(600, 40, 14, 14);
    ring.stroke = Role::Checked;
    ring.width = 2;
    ring.dash = Shape::Dash::Dotted;
    Shape pill;
    pill.kind = Shape::Kind::RoundRect;
    pill.rect = QRectF(420, 280, 100, 40);
    pill.radius = 20;
    pill.fill = Role::Plot;
    pill.stroke = Role::Text;
    pill.width = 1.3;
    Shape icon;
    icon.kind = Shape::Kind::Icon;
    icon.icon = QStringLiteral("caveat");
    icon.rect = QRectF(700, 480, 32, 32);
    icon.stroke = Role::Caveat;
    Shape panel;
    panel.kind = Shape::Kind::RoundRect;
    panel.rect = QRectF(122, 91, 300, 359);
    panel.fill = Role::ArticleSoft;
    panel.behind = true;
    layout.shapes = {panel, hatch, arrow, head, ring, pill, icon};
    layout.targets = {{layout.bars[0].rect, 0}, {layout.bars[1].rect, 1}, {pill.rect, 2}};
    return layout;
}

inline ChartSpec sampleSpec()
{
    ChartSpec spec;
    spec.id = QStringLiteral("spending.growth");
    spec.name = QStringLiteral("予算の伸び");
    spec.title = QStringLiteral("A<B & C\nは50～71%");
    spec.altText = QStringLiteral("\"以前\" < 新しい & more");
    spec.footer.source = QStringLiteral("出典：記事");
    spec.x = categoryAxis(2);
    spec.x.categories[0] = {QStringLiteral("以前の見込み"), {}, true, 0};
    spec.x.categories[1] = {QStringLiteral("新しい予算"), {}, true, 1};
    spec.y = valueAxis(0, 700, {0, 200, 400, 600});
    spec.subtitle = QStringLiteral("億ドル");
    const auto datum = [](const char *id, const QString &label, const QString &text) {
        Datum each;
        each.id = QLatin1String(id);
        each.label = label;
        each.text = text;
        each.basis = QStringLiteral("記事");
        each.source = QStringLiteral("記事 <1>");
        each.tone = Tone::Article;
        return each;
    };
    spec.data = {datum("budget.previous", QStringLiteral("以前の見込み"), QStringLiteral("380億～400億ドル")),
        datum("budget.new", QStringLiteral("新しい予算"), QStringLiteral("600億～650億ドル"))};
    BarMark previous{0, 0, 380, 400, Tone::Article, true, false, false, QStringLiteral("380億～400億ドル")};
    BarMark next{1, 1, 600, 650, Tone::Article, true, false, false, QStringLiteral("600億～650億ドル")};
    spec.marks = {previous, next};
    return spec;
}

} // namespace tenbin
