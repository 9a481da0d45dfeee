// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the DrawingML of text boxes, shapes and groups.
#include "core/office/slideshapes.h"

#include "core/office/slidegeometry.h"

#include <algorithm>
#include <cmath>

namespace tenbin {
namespace {

using namespace Qt::Literals::StringLiterals;

bool sameStyle(const SlideText::Line &a, const SlideText::Line &b)
{
    return a.px == b.px && a.bold == b.bold && a.role == b.role;
}

bool isStraight(const SlideShape &shape)
{
    return shape.kind == SlideShape::Kind::Polyline && shape.points.size() == 2;
}

} // namespace

ShapeWriter::ShapeWriter(PartXml &xml, LanguageId language, Theme theme)
    : m_xml(xml)
    , m_language(Language::of(language))
    , m_theme(theme)
{
}

void ShapeWriter::identity(const QString &name, Decorative decorative)
{
    m_xml.start("p:cNvPr", {{"id", newId()}, {"name", name}});
    if (decorative == Decorative::Yes) {
        m_xml.start("a:extLst");
        m_xml.start("a:ext", {{"uri", u"{C183D7F6-B498-43B3-948B-1728B52AA6E4}"_s}});
        m_xml.empty("adec:decorative",
            {{"xmlns:adec", u"http://schemas.microsoft.com/office/drawing/2017/decorative"_s}, {"val", u"1"_s}});
        m_xml.end();
        m_xml.end();
    }
    m_xml.end();
}

void ShapeWriter::style(const char *name, const SlideText::Line &line)
{
    const bool japanese = m_language.id() == LanguageId::Japanese;
    const QString hundredths = QString::number(std::clamp<qint64>(std::llround(line.px * 50), 100, 400'000));
    m_xml.start(name,
        {{"lang", japanese ? u"ja-JP"_s : u"en-US"_s}, {"altLang", japanese ? u"en-US"_s : u"ja-JP"_s}, {"sz", hundredths},
            {"b", line.bold ? u"1"_s : u"0"_s}});
    m_xml.solidFill(line.role, m_theme);
    for (const char *script : {"a:latin", "a:ea", "a:cs"})
        m_xml.empty(script, {{"typeface", u"BIZ UDPGothic"_s}});
    m_xml.end();
}

void ShapeWriter::paragraph(const SlideText &text, std::size_t first, std::size_t end)
{
    static constexpr const char *aligns[] = {"l", "ctr", "r"};
    m_xml.start("a:p");
    m_xml.start("a:pPr", {{"marL", u"0"_s}, {"indent", u"0"_s}, {"algn", QLatin1String(aligns[int(text.align)])}});
    m_xml.start("a:lnSpc");
    m_xml.empty("a:spcPct", {{"val", percentText(text.lines.size() > 1 ? text.lineStep / officeLine : 1)}});
    m_xml.end();
    for (const char *space : {"a:spcBef", "a:spcAft"}) {
        m_xml.start(space);
        m_xml.empty("a:spcPts", {{"val", u"0"_s}});
        m_xml.end();
    }
    m_xml.empty("a:buNone");
    m_xml.end();
    for (std::size_t i = first; i < end; ++i) {
        if (i > first) {
            m_xml.start("a:br");
            style("a:rPr", text.lines[i]);
            m_xml.end();
        }
        m_xml.start("a:r");
        style("a:rPr", text.lines[i]);
        m_xml.textElement("a:t", text.lines[i].text);
        m_xml.end();
    }
    m_xml.end();
}

/// Programs may put the room of a wide line step above the first line or not, so the last line of several is the one that is
/// fixed; one line alone stands in the middle, however much room a program gives it.
void ShapeWriter::words(const SlideText &text, const QString &wrap)
{
    const double side = text.fill == Role::None || text.lines.empty() ? 0 : boxSide * text.lines.front().px;
    const QString inset = QString::number(emu(side));
    m_xml.start("p:txBody");
    m_xml.start("a:bodyPr",
        {{"wrap", wrap}, {"lIns", inset}, {"tIns", u"0"_s}, {"rIns", inset}, {"bIns", u"0"_s}, {"rtlCol", u"0"_s},
            {"anchor", text.lines.size() > 1 ? u"b"_s : u"ctr"_s}});
    m_xml.empty("a:noAutofit");
    m_xml.end();
    m_xml.empty("a:lstStyle");
    for (std::size_t first = 0; first < text.lines.size();) {
        std::size_t end = first + 1;
        while (end < text.lines.size() && sameStyle(text.lines[first], text.lines[end]))
            ++end;
        paragraph(text, first, end);
        first = end;
    }
    if (text.lines.empty())
        m_xml.empty("a:p");
    m_xml.end();
}

void ShapeWriter::title(const SlideText &text)
{
    m_xml.start("p:sp");
    m_xml.start("p:nvSpPr");
    identity(text.name);
    m_xml.start("p:cNvSpPr");
    m_xml.empty("a:spLocks", {{"noGrp", u"1"_s}});
    m_xml.end();
    m_xml.start("p:nvPr");
    m_xml.empty("p:ph", {{"type", u"title"_s}});
    m_xml.end();
    m_xml.end();
    m_xml.start("p:spPr");
    m_xml.place("a:xfrm", boundsOf(text));
    m_xml.end();
    words(text, u"square"_s); // titles are rewritten
    m_xml.end();
}

void ShapeWriter::textBox(const SlideText &text)
{
    m_xml.start("p:sp");
    m_xml.start("p:nvSpPr");
    identity(text.name);
    m_xml.empty("p:cNvSpPr", {{"txBox", u"1"_s}});
    m_xml.empty("p:nvPr");
    m_xml.end();
    m_xml.start("p:spPr");
    m_xml.place("a:xfrm", boundsOf(text));
    m_xml.start("a:prstGeom", {{"prst", u"rect"_s}});
    m_xml.empty("a:avLst");
    m_xml.end();
    if (text.fill == Role::None)
        m_xml.empty("a:noFill");
    else
        m_xml.solidFill(text.fill, m_theme);
    m_xml.end();
    words(text, u"none"_s);
    m_xml.end();
}

QString ShapeWriter::shapeName(const SlideShape &shape) const
{
    return shape.kind == SlideShape::Kind::Polyline ? m_language.translate("Deck", "Line")
                                                    : m_language.translate("Deck", "Shape");
}

void ShapeWriter::connector(const SlideShape &shape, const QString &name, Decorative decorative)
{
    const QPointF from = shape.points[0];
    const QPointF to = shape.points[1];
    m_xml.start("p:cxnSp");
    m_xml.start("p:nvCxnSpPr");
    identity(name, decorative);
    m_xml.empty("p:cNvCxnSpPr");
    m_xml.empty("p:nvPr");
    m_xml.end();
    m_xml.start("p:spPr");
    const QRectF box = boundsOf(shape);
    const bool falls = (to.x() - from.x()) * (to.y() - from.y()) >= 0; // from top left to bottom right, as the preset runs
    if (falls) {
        m_xml.place("a:xfrm", box);
    } else {
        m_xml.start("a:xfrm", {{"flipV", u"1"_s}});
        m_xml.empty("a:off", {{"x", QString::number(emu(box.x()))}, {"y", QString::number(emu(box.y()))}});
        m_xml.empty("a:ext", {{"cx", QString::number(emu(box.width()))}, {"cy", QString::number(emu(box.height()))}});
        m_xml.end();
    }
    m_xml.start("a:prstGeom", {{"prst", u"line"_s}});
    m_xml.empty("a:avLst");
    m_xml.end();
    stroke(shape);
    m_xml.end();
    m_xml.end();
}

void ShapeWriter::shape(const SlideShape &shape, const QString &name, Decorative decorative)
{
    if (isStraight(shape)) {
        connector(shape, name, decorative);
        return;
    }
    m_xml.start("p:sp");
    m_xml.start("p:nvSpPr");
    identity(name, decorative);
    m_xml.empty("p:cNvSpPr");
    m_xml.empty("p:nvPr");
    m_xml.end();
    m_xml.start("p:spPr");
    const QRectF box = boundsOf(shape);
    m_xml.place("a:xfrm", box);
    writeGeometry(m_xml, shape, box);
    fill(shape);
    stroke(shape);
    m_xml.end();
    m_xml.end();
}

void ShapeWriter::fill(const SlideShape &shape)
{
    if (shape.fill == Role::None || shape.kind == SlideShape::Kind::Polyline) {
        m_xml.empty("a:noFill");
        return;
    }
    if (!shape.hatched) {
        m_xml.solidFill(shape.fill, m_theme);
        return;
    }
    m_xml.start("a:pattFill", {{"prst", shape.falling ? u"wdDnDiag"_s : u"wdUpDiag"_s}});
    for (const auto &[side, role] : {std::pair("a:fgClr", shape.fill), std::pair("a:bgClr", Role::Plot)}) {
        m_xml.start(side);
        m_xml.empty("a:srgbClr", {{"val", hexColour(role, m_theme)}});
        m_xml.end();
    }
    m_xml.end();
}

void ShapeWriter::stroke(const SlideShape &shape)
{
    if (shape.stroke == Role::None || shape.width <= 0) {
        m_xml.start("a:ln");
        m_xml.empty("a:noFill");
        m_xml.end();
        return;
    }
    const bool round = shape.kind == SlideShape::Kind::Path
        || (shape.kind == SlideShape::Kind::Polyline && shape.points.size() > 2 && shape.dash == SlideShape::Dash::Solid);
    m_xml.start("a:ln", {{"w", QString::number(emu(shape.width))}, {"cap", round ? u"rnd"_s : u"flat"_s}});
    m_xml.solidFill(shape.stroke, m_theme);
    if (shape.dash != SlideShape::Dash::Solid) {
        m_xml.start("a:custDash"); // in widths of the line, as in pictures
        m_xml.empty("a:ds", {{"d", percentText(shape.dash == SlideShape::Dash::Dotted ? 1.6 : 4)}, {"sp", percentText(2.4)}});
        m_xml.end();
    }
    if (round)
        m_xml.empty("a:round");
    else
        m_xml.empty("a:miter", {{"lim", u"800000"_s}});
    m_xml.end();
}

void ShapeWriter::group(const SlideGroup &group)
{
    const Decorative decorative = group.decorative ? Decorative::Yes : Decorative::No;
    const std::size_t count = group.shapes.size() + group.texts.size();
    if (count == 1 && group.texts.empty())
        shape(group.shapes.front(), group.name, decorative);
    if (count == 1 && group.shapes.empty()) {
        SlideText text = group.texts.front();
        text.name = group.name;
        textBox(text);
    }
    if (count <= 1)
        return;
    m_xml.start("p:grpSp");
    m_xml.start("p:nvGrpSpPr");
    identity(group.name, decorative);
    m_xml.empty("p:cNvGrpSpPr");
    m_xml.empty("p:nvPr");
    m_xml.end();
    const QRectF box = boundsOf(group);
    m_xml.start("p:grpSpPr");
    m_xml.start("a:xfrm");
    const QString x = QString::number(emu(box.x()));
    const QString y = QString::number(emu(box.y()));
    const QString width =
        QString::number(std::max<qint64>(1, emu(box.width()))); // lines have none, and a scale of 0 / 0 no meaning
    const QString height = QString::number(std::max<qint64>(1, emu(box.height())));
    m_xml.empty("a:off", {{"x", x}, {"y", y}});
    m_xml.empty("a:ext", {{"cx", width}, {"cy", height}});
    m_xml.empty("a:chOff", {{"x", x}, {"y", y}});
    m_xml.empty("a:chExt", {{"cx", width}, {"cy", height}});
    m_xml.end();
    m_xml.end();
    for (const SlideShape &each : group.shapes)
        shape(each, shapeName(each));
    for (const SlideText &text : group.texts)
        textBox(text);
    m_xml.end();
}

} // namespace tenbin
