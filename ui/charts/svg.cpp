// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the SVG writer.
#include "ui/charts/svg.h"

#include <cmath>

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include "ui/charts/picturetexts.h"

namespace tenbin {
namespace {

using namespace Qt::Literals::StringLiterals;

/// At most three decimals, no trailing zeros, never "-0".
QString number(double value)
{
    const double rounded = std::round(value * 1000) / 1000;
    return QString::number(rounded == 0 ? 0.0 : rounded, 'g', 10);
}

QString pointsText(const QPolygonF &points)
{
    QStringList parts;
    for (const QPointF &point : points)
        parts << number(point.x()) + u',' + number(point.y());
    return parts.join(u' ');
}

/// Relative steps: circles as two arcs each, the rest as lines.
QString manyText(const Shape &shape)
{
    QString path;
    const QString r = number(shape.radius);
    const QString minus = number(-shape.radius);
    if (shape.kind == Shape::Kind::Dots)
        for (const QPointF &at : shape.points)
            path += u"M%1,%2a%3,%3 0 1,0 %4,0a%3,%3 0 1,0 -%4,0"_s.arg(
                number(at.x() - shape.radius), number(at.y()), r, number(2 * shape.radius));
    if (shape.kind == Shape::Kind::Diamonds)
        for (const QPointF &at : shape.points)
            path += u"M%1,%2l%3,%3 %4,%3 %4,%4z"_s.arg(number(at.x()), number(at.y() - shape.radius), r, minus);
    for (qsizetype i = 0; i + 1 < shape.points.size(); i += 2) {
        const QPointF from = shape.points[i];
        const QPointF to = shape.points[i + 1];
        if (shape.kind == Shape::Kind::Boxes)
            path += u"M%1,%2H%3V%4H%1z"_s.arg(number(from.x()), number(from.y()), number(to.x()), number(to.y()));
        if (shape.kind == Shape::Kind::Lines)
            path += u"M%1,%2L%3,%4"_s.arg(number(from.x()), number(from.y()), number(to.x()), number(to.y()));
    }
    return path;
}

class SvgWriter {
public:
    SvgWriter(const Layout &layout, const ChartSpec &spec, const Colours &colours, const QByteArray &capsule)
        : m_layout(layout)
        , m_spec(spec)
        , m_colours(colours)
        , m_capsule(capsule)
        , m_xml(&m_bytes)
    {
    }

    QByteArray write();

private:
    void attribute(QLatin1String name, const QString &value) { m_xml.writeAttribute(name, value); }
    void attribute(QLatin1String name, double value) { m_xml.writeAttribute(name, number(value)); }
    void colour(QLatin1String name, Role role) { attribute(name, role == Role::None ? u"none"_s : m_colours.of(role).name()); }
    void rect(const QRectF &rect, Role fill);
    void line(const QLineF &line, Role stroke, double width);
    void head();
    void metadata();
    void shape(const Shape &shape);
    void geometry(const Shape &shape);
    void stroke(const Shape &shape);
    void hatch(const Shape &shape);
    void icon(const Shape &shape);
    void text(const TextItem &text);
    void shapes(bool behind);

    const Layout &m_layout;
    const ChartSpec &m_spec;
    const Colours &m_colours;
    const QByteArray &m_capsule;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

void SvgWriter::rect(const QRectF &rect, Role fill)
{
    m_xml.writeEmptyElement("rect"_L1);
    attribute("x"_L1, rect.x());
    attribute("y"_L1, rect.y());
    attribute("width"_L1, rect.width());
    attribute("height"_L1, rect.height());
    colour("fill"_L1, fill);
}

void SvgWriter::line(const QLineF &line, Role stroke, double width)
{
    m_xml.writeEmptyElement("line"_L1);
    attribute("x1"_L1, line.x1());
    attribute("y1"_L1, line.y1());
    attribute("x2"_L1, line.x2());
    attribute("y2"_L1, line.y2());
    colour("stroke"_L1, stroke);
    attribute("stroke-width"_L1, width);
}

void SvgWriter::head()
{
    const PictureTexts texts = pictureTexts(m_spec);
    attribute("xmlns"_L1, u"http://www.w3.org/2000/svg"_s);
    attribute("width"_L1, m_layout.size.width());
    attribute("height"_L1, m_layout.size.height());
    attribute("viewBox"_L1, u"0 0 %1 %2"_s.arg(number(m_layout.size.width()), number(m_layout.size.height())));
    attribute("xml:lang"_L1, texts.language);
    attribute("xml:space"_L1, u"preserve"_s);
    attribute("role"_L1, u"img"_s);
    attribute("aria-labelledby"_L1, u"chart-title chart-desc"_s);
    attribute("font-family"_L1, u"'BIZ UDPGothic', 'BIZ UDPゴシック', 'BIZ UDGothic', sans-serif"_s);
    m_xml.writeStartElement("title"_L1);
    attribute("id"_L1, u"chart-title"_s);
    m_xml.writeCharacters(texts.title);
    m_xml.writeEndElement();
    m_xml.writeStartElement("desc"_L1);
    attribute("id"_L1, u"chart-desc"_s);
    m_xml.writeCharacters(texts.description);
    m_xml.writeEndElement();
}

/// An element of another namespace: viewers pass over it, editors keep it.
void SvgWriter::metadata()
{
    if (m_capsule.isEmpty())
        return;
    m_xml.writeStartElement("metadata"_L1);
    m_xml.writeStartElement("tenbin:story"_L1);
    attribute("xmlns:tenbin"_L1, u"urn:tenbin:story"_s);
    m_xml.writeCharacters(QString::fromLatin1(m_capsule));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void SvgWriter::stroke(const Shape &shape)
{
    if (shape.stroke == Role::None || shape.width <= 0)
        return;
    colour("stroke"_L1, shape.stroke);
    attribute("stroke-width"_L1, shape.width);
    QStringList dashes;
    for (const double length : dashLengths(shape))
        dashes << number(length);
    if (!dashes.isEmpty())
        attribute("stroke-dasharray"_L1, dashes.join(u' '));
    if (hasRoundEnds(shape)) {
        attribute("stroke-linecap"_L1, u"round"_s);
        attribute("stroke-linejoin"_L1, u"round"_s);
    }
}

void SvgWriter::geometry(const Shape &shape)
{
    switch (shape.kind) {
    case Shape::Kind::Polyline:
        m_xml.writeEmptyElement("polyline"_L1);
        attribute("points"_L1, pointsText(shape.points));
        break;
    case Shape::Kind::Polygon:
        m_xml.writeEmptyElement("polygon"_L1);
        attribute("points"_L1, pointsText(shape.points));
        break;
    case Shape::Kind::Ellipse:
        m_xml.writeEmptyElement("ellipse"_L1);
        attribute("cx"_L1, shape.rect.center().x());
        attribute("cy"_L1, shape.rect.center().y());
        attribute("rx"_L1, shape.rect.width() / 2);
        attribute("ry"_L1, shape.rect.height() / 2);
        break;
    case Shape::Kind::RoundRect:
        m_xml.writeEmptyElement("rect"_L1);
        attribute("x"_L1, shape.rect.x());
        attribute("y"_L1, shape.rect.y());
        attribute("width"_L1, shape.rect.width());
        attribute("height"_L1, shape.rect.height());
        if (shape.radius > 0)
            attribute("rx"_L1, shape.radius);
        break;
    case Shape::Kind::Lines:
    case Shape::Kind::Boxes:
    case Shape::Kind::Dots:
    case Shape::Kind::Diamonds:
        m_xml.writeEmptyElement("path"_L1);
        attribute("d"_L1, manyText(shape));
        break;
    case Shape::Kind::Icon:
        break;
    }
}

void SvgWriter::hatch(const Shape &shape)
{
    geometry(shape);
    colour("fill"_L1, Role::Plot);
    QString path;
    for (const QPolygonF &stripe : hatchStripes(shape))
        path += u'M' + pointsText(stripe) + u'Z';
    if (path.isEmpty())
        return;
    m_xml.writeEmptyElement("path"_L1);
    attribute("d"_L1, path);
    colour("fill"_L1, shape.fill);
}

void SvgWriter::shape(const Shape &shape)
{
    if (shape.kind == Shape::Kind::Icon) {
        icon(shape);
        return;
    }
    if (shape.hatched) {
        hatch(shape);
        if (shape.stroke == Role::None)
            return;
    }
    geometry(shape);
    colour("fill"_L1, shape.hatched || shape.kind == Shape::Kind::Polyline ? Role::None : shape.fill);
    stroke(shape);
}

/// The icon's elements in a group that carries the attributes of its root.
void SvgWriter::icon(const Shape &shape)
{
    const QColor ink = m_colours.of(shape.fill != Role::None ? shape.fill : shape.stroke);
    const QByteArray svg = iconSvg(shape.icon, ink);
    if (svg.isEmpty())
        return;
    QXmlStreamReader reader(svg);
    if (!reader.readNextStartElement())
        return;
    const QString viewBox = reader.attributes().value("viewBox"_L1).toString();
    const double side = viewBox.section(u' ', 2, 2).toDouble();
    if (side <= 0)
        return;
    m_xml.writeStartElement("g"_L1);
    attribute("transform"_L1,
        u"translate(%1 %2) scale(%3)"_s.arg(
            number(shape.rect.x()), number(shape.rect.y()), QString::number(shape.rect.width() / side, 'g', 8)));
    const auto copyAttributes = [&](bool root) {
        for (const QXmlStreamAttribute &each : reader.attributes()) {
            if (!root || (each.name() != "width"_L1 && each.name() != "height"_L1 && each.name() != "viewBox"_L1))
                m_xml.writeAttribute(each.name().toString(), each.value().toString());
        }
    };
    copyAttributes(true);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            m_xml.writeStartElement(reader.name().toString());
            copyAttributes(false);
        } else if (reader.isEndElement()) {
            m_xml.writeEndElement(); // the last one closes the group
        }
    }
}

void SvgWriter::text(const TextItem &text)
{
    if (text.boxed && !m_colours.transparent)
        rect(textBox(text), Role::Plot);
    m_xml.writeStartElement("text"_L1);
    attribute("x"_L1, text.baseline.x());
    attribute("y"_L1, text.baseline.y());
    attribute("font-size"_L1, text.style.px);
    if (text.style.bold)
        attribute("font-weight"_L1, u"700"_s);
    colour("fill"_L1, text.role);
    m_xml.writeCharacters(xmlSafe(text.text));
    m_xml.writeEndElement();
}

void SvgWriter::shapes(bool behind)
{
    for (const Shape &each : m_layout.shapes) {
        if (each.behind == behind)
            shape(each);
    }
}

QByteArray SvgWriter::write()
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
    m_xml.writeStartDocument();
    m_xml.writeStartElement("svg"_L1);
    head();
    metadata();
    if (!m_colours.transparent)
        rect(QRectF(QPointF(0, 0), m_layout.size), Role::Plot);
    shapes(true);
    for (const auto &lines : {gridLinesX(m_layout), gridLinesY(m_layout)}) {
        for (const QLineF &each : lines)
            line(each, Role::Grid, m_layout.gridWidth);
    }
    for (const BarShape &bar : m_layout.bars) {
        if (!bar.rect.isEmpty() && bar.fill != Role::None)
            rect(bar.rect.normalized(), bar.fill);
    }
    shapes(false);
    for (const TextItem &each : m_layout.texts)
        text(each);
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace

QByteArray writeSvg(const Layout &layout, const ChartSpec &spec, const Colours &colours, const QByteArray &capsule)
{
    return SvgWriter(layout, spec, colours, capsule).write();
}

} // namespace tenbin
