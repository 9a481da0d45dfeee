// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what stands around every plot: stamp, title, subtitle, legend row, rule, caveats, sources.
#include "ui/charts/layoutcomposer.h"

#include <algorithm>

namespace tenbin {

namespace {

double contentWidth(const Composer &c)
{
    return c.out.size.width() - 2 * c.type.margin;
}

/// Returns how far everything moves down.
double placeStamp(Composer &c)
{
    const Footer &footer = c.spec.footer;
    if (footer.stampTitle.isEmpty())
        return 0;
    const TextStyle bold{c.type.axis, true};
    const TextStyle plain{c.type.axis, false};
    const double icon = c.type.axis;
    const double titleLeft = c.type.margin + icon * 1.5;
    const double textLeft = titleLeft + c.width(footer.stampTitle, bold) + c.type.axis;
    const double lineStep = c.type.axis * 1.45;
    const QStringList lines = wrapText(footer.stamp, plain, c.out.size.width() - c.type.margin - textLeft, c.metrics);
    const double height = c.type.stampHeight + lineStep * std::max<double>(0, double(lines.size()) - 1);
    c.addRect({0, 0, c.out.size.width(), height}, Role::WhatIfSoft);
    c.addLine({0, height}, {c.out.size.width(), height}, Role::WhatIf, 1.5 * c.type.stroke, Shape::Dash::Dotted);
    double baseline = c.type.stampHeight / 2 + 0.38 * c.type.axis;
    c.addIcon(QStringLiteral("pencil"), {c.type.margin, baseline - 0.88 * icon, icon, icon}, Role::WhatIf);
    c.addText(footer.stampTitle, {titleLeft, baseline}, bold, Role::WhatIf, TextKind::Stamp);
    for (const QString &line : lines) {
        c.addText(line, {textLeft, baseline}, plain, Role::Text, TextKind::Stamp);
        baseline += lineStep;
    }
    return c.type.stampShift + (height - c.type.stampHeight);
}

enum class TitleBreaks { AsGiven, Even };

/// One line if it fits, else broken where the title says or evenly; empty if that does not fit.
QStringList breakTitle(const Composer &c, const TextStyle &style, TitleBreaks breaks, qsizetype most)
{
    const double available = contentWidth(c);
    const auto fits = [&](const QStringList &lines) {
        return lines.size() <= most
            && std::all_of(lines.cbegin(), lines.cend(), [&](const QString &line) { return c.width(line, style) <= available; });
    };
    const QStringList one{plainText(c.spec.title, c.spec.language)};
    if (fits(one))
        return one;
    if (breaks == TitleBreaks::AsGiven) {
        const QStringList parts = wrapText(c.spec.title, style, available, c.metrics);
        return parts.size() == c.spec.title.count(QLatin1Char('\n')) + 1 && fits(parts) ? parts : QStringList();
    }
    QString joined = c.spec.title;
    joined.replace(QLatin1Char('\n'), c.spec.language == LanguageId::English ? QStringLiteral(" ") : QString(QChar(0x200B)));
    const QStringList even = wrapBalanced(joined, style, available, c.metrics);
    return fits(even) ? even : QStringList();
}

/// Title in one or two lines, smaller if need be, three on narrow pictures; returns the last baseline.
double placeTitle(Composer &c, double shift)
{
    struct Attempt {
        TitleBreaks breaks;
        qsizetype most;
        double smallest;
    };
    const double alittle = c.type.title * 0.85;
    TextStyle style{c.type.title, true};
    QStringList lines;
    for (const Attempt &attempt : {Attempt{TitleBreaks::AsGiven, 2, alittle}, Attempt{TitleBreaks::Even, 2, alittle},
             Attempt{TitleBreaks::AsGiven, 2, c.type.titleSmallest}, Attempt{TitleBreaks::Even, c.isNarrow() ? 3 : 2, c.type.titleSmallest}})
        for (double px = attempt.most > 2 ? alittle : c.type.title; lines.isEmpty() && px >= attempt.smallest; px *= 0.96) {
            style.px = px;
            lines = breakTitle(c, style, attempt.breaks, attempt.most);
        }
    if (lines.isEmpty()) {
        c.fail(QStringLiteral("title"));
        lines = {plainText(c.spec.title, c.spec.language)};
    }
    double baseline = c.type.titleBaseline + shift;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            baseline += c.type.titleStep * style.px / c.type.title;
        c.addText(lines[i], {c.type.margin, baseline}, style, Role::Text, TextKind::Title);
    }
    return baseline;
}

double placeSubtitle(Composer &c, double titleBaseline)
{
    const TextStyle style{c.type.subtitle, false};
    double baseline = titleBaseline + c.type.subtitleDrop - c.type.subtitleStep;
    for (const QString &line : wrapText(c.spec.subtitle, style, contentWidth(c), c.metrics)) {
        baseline += c.type.subtitleStep;
        c.addText(line, {c.type.margin, baseline}, style, Role::Muted, TextKind::Subtitle);
    }
    return baseline;
}

void placeLegendSign(Composer &c, const LegendEntry &entry, double left, double baseline)
{
    const double px = c.type.legend;
    const double middle = baseline - 0.36 * px;
    const double r = 0.42 * px;
    const Role fill = fillRole(entry.tone);
    const auto circle = [&](double x, Role inside) {
        Shape shape;
        shape.kind = Shape::Kind::Ellipse;
        shape.rect = {x, middle - r, 2 * r, 2 * r};
        shape.fill = inside;
        shape.stroke = edgeRole(entry.tone);
        shape.width = 1.6 * c.type.stroke;
        c.out.shapes.push_back(shape);
    };
    const auto diamond = [&](double x, Role inside) {
        Shape shape;
        shape.kind = Shape::Kind::Polygon;
        shape.points = {{x + r, middle - 1.15 * r}, {x + 2.15 * r, middle}, {x + r, middle + 1.15 * r}, {x - 0.15 * r, middle}};
        shape.fill = inside;
        shape.stroke = edgeRole(entry.tone);
        shape.width = 1.6 * c.type.stroke;
        c.out.shapes.push_back(shape);
    };
    switch (entry.sign) {
    case LegendEntry::Sign::Circle:
        circle(left, fill);
        break;
    case LegendEntry::Sign::Diamond:
        diamond(left, fill);
        break;
    case LegendEntry::Sign::HollowPair:
        circle(left, Role::Plot);
        diamond(left + 2.4 * r, Role::Plot);
        break;
    case LegendEntry::Sign::BarRise:
        c.addIcon(QStringLiteral("rise"), {left, baseline - 0.88 * px, px, px}, fill);
        break;
    case LegendEntry::Sign::BarFall:
        c.addIcon(QStringLiteral("fall"), {left, baseline - 0.88 * px, px, px}, fill);
        break;
    case LegendEntry::Sign::BarLevel:
        c.addRect({left, middle - 0.12 * px, px, 0.24 * px}, fill);
        break;
    case LegendEntry::Sign::HatchBox:
        c.addHatch({left, middle - r, 2 * r, 2 * r}, fill);
        break;
    case LegendEntry::Sign::Line:
        c.addLine({left, middle}, {left + px, middle}, edgeRole(entry.tone), 2 * c.type.stroke);
        break;
    }
}

double placeLegend(Composer &c, double subtitleBaseline)
{
    if (c.spec.legend.empty())
        return subtitleBaseline;
    const TextStyle style{c.type.legend, false};
    const double detail = c.spec.y.detailTitle.isEmpty() ? 0 : c.width(c.spec.y.detailTitle, {c.type.axis, false}) + c.type.axis;
    const double right = c.out.size.width() - c.type.margin - detail;
    double left = c.type.margin;
    double baseline = subtitleBaseline + c.type.legend * 2.0;
    for (const LegendEntry &entry : c.spec.legend) {
        const double sign = (entry.sign == LegendEntry::Sign::HollowPair ? 2.3 : 1.35) * c.type.legend;
        const double needed = sign + c.width(entry.text, style);
        if (left > c.type.margin && left + needed > right) {
            left = c.type.margin;
            baseline += c.type.legend * 1.5;
        }
        if (c.type.margin + needed > right + detail)
            c.fail(QStringLiteral("legend"));
        placeLegendSign(c, entry, left, baseline);
        c.addText(entry.text, {left + sign, baseline}, style, Role::Text, TextKind::Legend);
        left += needed + c.type.legend * 1.4;
    }
    c.legendBaseline = baseline;
    return baseline;
}

struct FooterLine {
    QString text;
    Role role = Role::Muted;
    bool icon = false; ///< first line of a caveat
    bool caveat = false;
};

/// Sources and basis: all names where they fit into two lines, else the strongest; the audience gets what fits into one.
QStringList sourceLines(const Composer &c, const TextStyle &style)
{
    const QString separator = c.spec.language == LanguageId::English ? QStringLiteral(" ") : QStringLiteral("  ");
    const bool audience = c.out.typography == Typography::Audience;
    QStringList wrapped;
    for (const QString &source : {c.spec.footer.source, c.spec.footer.sourceShort, QString()}) {
        QStringList parts;
        for (const QString &part : {source, c.spec.footer.basis})
            if (!part.isEmpty())
                parts.append(part);
        wrapped = wrapText(parts.join(separator), style, contentWidth(c), c.metrics);
        // Across a room nobody reads a list of sources; the presenter has it, and every export.
        const bool last = !audience && source == c.spec.footer.sourceShort;
        if (wrapped.size() <= (audience ? 1 : 2) || last)
            break;
    }
    return wrapped;
}

/// Returns the y of the rule.
double placeFooter(Composer &c)
{
    const TextStyle style{c.type.caveat, false};
    const double indent = c.type.caveat * 1.9;
    std::vector<FooterLine> lines;
    for (const QString &caveat : c.spec.footer.caveats) {
        bool first = true;
        for (const QString &line : wrapText(caveat, style, contentWidth(c) - indent, c.metrics)) {
            lines.push_back({line, Role::Text, first, true});
            first = false;
        }
    }
    for (const QString &line : sourceLines(c, style))
        lines.push_back({line, Role::Muted, false, false});

    double baseline = c.out.size.height() - c.type.marginBottom - c.type.footerStep * (double(lines.size()) - 1);
    const double rule = lines.empty() ? c.out.size.height() - c.type.marginBottom : baseline - c.type.footerDrop;
    for (const FooterLine &line : lines) {
        const double left = c.type.margin + (line.caveat ? indent : 0);
        if (line.icon)
            c.addIcon(QStringLiteral("caveat"),
                {c.type.margin, baseline - 0.92 * c.type.caveat, 1.1 * c.type.caveat, 1.1 * c.type.caveat}, Role::Caveat);
        c.addText(line.text, {left, baseline}, style, line.role, line.caveat ? TextKind::Caveat : TextKind::Source);
        if (c.width(line.text, style) > c.out.size.width() - c.type.margin - left + 0.5)
            c.fail(QStringLiteral("footer"));
        baseline += c.type.footerStep;
    }
    c.addLine({c.type.margin, rule}, {c.out.size.width() - c.type.margin, rule}, Role::Line, c.type.stroke);
    return rule;
}

} // namespace

void composeFrame(Composer &c)
{
    const double shift = placeStamp(c);
    const double title = placeTitle(c, shift);
    const double subtitle = placeSubtitle(c, title);
    const double legend = placeLegend(c, subtitle);
    const double rule = placeFooter(c);
    const double top =
        legend + descentShare * c.type.subtitle + (c.spec.legend.empty() ? c.type.plotDrop : c.type.plotDrop * 0.6);
    const double bottom = rule - c.type.footerGap;
    c.area = QRectF(QPointF(c.type.margin, top), QPointF(c.out.size.width() - c.type.margin, bottom));
    if (bottom - top < 6 * c.type.category)
        c.fail(QStringLiteral("plot height"));
}

} // namespace tenbin
