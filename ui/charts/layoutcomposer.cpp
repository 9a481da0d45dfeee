// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: placing single texts and shapes, finding free space, and mapping axis values to pixels.
#include "ui/charts/layoutcomposer.h"

#include <algorithm>
#include <cmath>

namespace tenbin {

namespace {

struct ToneLook {
    Role fill = Role::None;
    Role edge = Role::None;
    const char *icon = ""; ///< empty for comparison marks
};

ToneLook toneLook(Tone tone)
{
    switch (tone) {
    case Tone::Article:
        return {Role::ArticleFill, Role::Article, "quote"};
    case Tone::Checked:
        return {Role::CheckedFill, Role::Checked, "tick-circle"};
    case Tone::WhatIf:
        return {Role::WhatIfFill, Role::WhatIf, "pencil"};
    case Tone::Context:
        return {Role::Context, Role::Context};
    case Tone::Rise:
        return {Role::Positive, Role::Positive};
    case Tone::Fall:
        return {Role::Negative, Role::Negative};
    }
    Q_UNREACHABLE();
}

} // namespace

Role fillRole(Tone tone)
{
    return toneLook(tone).fill;
}

Role edgeRole(Tone tone)
{
    return toneLook(tone).edge;
}

QString toneIcon(Tone tone)
{
    return QString::fromLatin1(toneLook(tone).icon);
}

QPointF Layout::map(double vx, double vy) const
{
    const auto share = [](const Axis &axis, double value) {
        if (axis.kind == AxisKind::Log)
            return (std::log10(value) - std::log10(axis.low)) / (std::log10(axis.high) - std::log10(axis.low));
        return (value - axis.low) / (axis.high - axis.low);
    };
    const double fy = share(y, vy);
    return {plot.left() + share(x, vx) * plot.width(),
        y.kind == AxisKind::Category ? plot.top() + fy * plot.height() : plot.bottom() - fy * plot.height()};
}

Composer::Composer(const ChartSpec &chartSpec, const LayoutOptions &layoutOptions, const TextMetrics &textMetrics)
    : spec(chartSpec)
    , metrics(textMetrics)
    , options(layoutOptions)
    , type(typeScale(layoutOptions))
    , marks(chartSpec.marks)
{
    out.size = layoutOptions.size;
    out.typography = layoutOptions.typography;
    out.unit = layoutOptions.typography == Typography::Window ? layoutOptions.zoom : layoutOptions.size.height() / 1080.0;
    out.x = chartSpec.x;
    out.y = chartSpec.y;
    out.barWidth = chartSpec.barWidth;
    out.gridWidth = type.stroke;
}

MarkScope::MarkScope(Composer &composer, int mark)
    : m_composer(composer)
    , m_mark(mark)
    , m_texts(composer.out.texts.size())
    , m_shapes(composer.out.shapes.size())
{
}

MarkScope::~MarkScope()
{
    for (std::size_t i = m_texts; i < m_composer.out.texts.size(); ++i)
        m_composer.out.texts[i].mark = m_mark;
    for (std::size_t i = m_shapes; i < m_composer.out.shapes.size(); ++i)
        m_composer.out.shapes[i].mark = m_mark;
}

void Composer::fail(const QString &what)
{
    if (!failure)
        failure = TooSmall{{}, what};
}

QRectF Composer::textRect(const QString &text, QPointF baseline, const TextStyle &style) const
{
    return {baseline.x(), baseline.y() - ascentShare * style.px, width(text, style), (ascentShare + descentShare) * style.px};
}

TextItem &Composer::addText(const QString &text, QPointF baseline, const TextStyle &style, Role role, TextKind kind, int datum)
{
    out.texts.push_back({text, baseline, style, role, textRect(text, baseline, style), kind, false, datum});
    return out.texts.back();
}

TextItem &Composer::addCentred(
    const QString &text, double centre, double baseline, const TextStyle &style, Role role, TextKind kind, int datum)
{
    return addText(text, {centre - width(text, style) / 2, baseline}, style, role, kind, datum);
}

TextItem &Composer::addRight(
    const QString &text, double right, double baseline, const TextStyle &style, Role role, TextKind kind, int datum)
{
    return addText(text, {right - width(text, style), baseline}, style, role, kind, datum);
}

Shape &Composer::addLine(QPointF from, QPointF to, Role role, double lineWidth, Shape::Dash dash)
{
    Shape shape;
    shape.points = {from, to};
    shape.stroke = role;
    shape.width = lineWidth;
    shape.dash = dash;
    out.shapes.push_back(shape);
    return out.shapes.back();
}

Shape &Composer::addRect(const QRectF &rect, Role fill)
{
    Shape shape;
    shape.kind = Shape::Kind::RoundRect;
    shape.rect = rect;
    shape.fill = fill;
    out.shapes.push_back(shape);
    return out.shapes.back();
}

Shape &Composer::addHatch(const QRectF &rect, Role role, double angle)
{
    Shape &shape = addRect(rect, role);
    shape.hatched = true;
    shape.hatchAngle = angle;
    shape.hatchStep = 7 * type.stroke;
    shape.hatchWidth = 2.6 * type.stroke;
    return shape;
}

Shape &Composer::addIcon(const QString &icon, const QRectF &rect, Role role)
{
    Shape shape;
    shape.kind = Shape::Kind::Icon;
    shape.icon = icon;
    shape.rect = rect;
    shape.stroke = role;
    out.shapes.push_back(shape);
    return out.shapes.back();
}

void Composer::addTarget(const QRectF &rect, int datum)
{
    if (datum >= 0)
        out.targets.push_back({rect, datum});
}

bool Composer::isFree(const QRectF &rect, double margin) const
{
    const QRectF grown = rect.adjusted(-margin, -margin, margin, margin);
    const QRectF inside(QPointF(), out.size);
    if (!inside.contains(rect))
        return false;
    const auto hits = [&](const QRectF &other) { return other.intersects(grown); };
    return std::none_of(obstacles.cbegin(), obstacles.cend(), hits)
        && std::none_of(out.texts.cbegin(), out.texts.cend(), [&](const TextItem &item) { return hits(item.rect); });
}

int Composer::crossings(const QRectF &rect) const
{
    int count = 0;
    for (const auto &[a, b] : strokes) {
        // Liang–Barsky, as a yes or no.
        double t0 = 0;
        double t1 = 1;
        const auto clip = [&](double p, double q) {
            if (p == 0)
                return q >= 0;
            const double t = q / p;
            if (p < 0)
                t0 = std::max(t0, t);
            else
                t1 = std::min(t1, t);
            return t0 <= t1;
        };
        const double dx = b.x() - a.x();
        const double dy = b.y() - a.y();
        if (clip(-dx, a.x() - rect.left()) && clip(dx, rect.right() - a.x()) && clip(-dy, a.y() - rect.top())
            && clip(dy, rect.bottom() - a.y()))
            ++count;
    }
    return count;
}

} // namespace tenbin
