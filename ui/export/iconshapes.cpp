// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: reading the few kinds of SVG elements our icons are drawn with.
#include "ui/export/iconshapes.h"

#include <optional>

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace tenbin {
namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = SlidePathStep::Kind;
using Path = std::vector<SlidePathStep>;

/// Commands with absolute coordinates only.
class PathReader {
public:
    explicit PathReader(const QString &text)
    {
        static const QRegularExpression part(u"([A-Za-z])|(-?(?:\\d+\\.?\\d*|\\.\\d+))"_s);
        for (auto each = part.globalMatch(text); each.hasNext();)
            m_parts << each.next().captured();
    }

    /// None for other commands, or too few numbers.
    std::optional<Path> read()
    {
        QChar command;
        while (m_at < m_parts.size()) {
            if (m_parts[m_at].front().isLetter())
                command = m_parts[m_at++].front();
            else if (command == u'M')
                command = u'L'; // further points of a move are lines
            if (!step(command))
                return std::nullopt;
        }
        return m_path.empty() ? std::nullopt : std::optional(m_path);
    }

private:
    std::optional<double> number()
    {
        if (m_at >= m_parts.size() || m_parts[m_at].front().isLetter())
            return std::nullopt;
        return m_parts[m_at++].toDouble();
    }

    std::optional<QPointF> point()
    {
        const std::optional<double> x = number();
        const std::optional<double> y = number();
        return x && y ? std::optional(QPointF(*x, *y)) : std::nullopt;
    }

    bool line(const std::optional<QPointF> &to, Kind kind = Kind::Line)
    {
        if (!to)
            return false;
        m_path.push_back({kind, {}, {}, *to});
        m_here = *to;
        return true;
    }

    bool step(QChar command)
    {
        switch (command.unicode()) {
        case u'M':
            return line(point(), Kind::Move);
        case u'L':
            return line(point());
        case u'H':
            if (const auto x = number())
                return line(QPointF(*x, m_here.y()));
            return false;
        case u'V':
            if (const auto y = number())
                return line(QPointF(m_here.x(), *y));
            return false;
        case u'C': {
            const auto first = point();
            const auto second = point();
            const auto to = point();
            if (!first || !second || !to)
                return false;
            m_path.push_back({Kind::Curve, *first, *second, *to});
            m_here = *to;
            return true;
        }
        case u'Z':
            m_path.push_back({Kind::Close, {}, {}, {}});
            return true;
        default:
            return false;
        }
    }

    QStringList m_parts;
    qsizetype m_at = 0;
    QPointF m_here;
    Path m_path;
};

/// Shapes in the icon's own units, moved to their place afterwards.
class IconReader {
public:
    IconReader(const QByteArray &svg, Role role)
        : m_reader(svg)
        , m_role(role)
    {
    }

    std::vector<SlideShape> read(const QRectF &rect)
    {
        if (!m_reader.readNextStartElement())
            return {};
        const double side = m_reader.attributes().value("viewBox"_L1).toString().section(u' ', 2, 2).toDouble();
        if (side <= 0)
            return {};
        m_width = m_reader.attributes().value("stroke-width"_L1).toDouble();
        m_scale = rect.width() / side;
        m_corner = rect.topLeft();
        while (m_reader.readNextStartElement()) {
            if (!element())
                return {};
            m_reader.skipCurrentElement();
        }
        return m_reader.hasError() ? std::vector<SlideShape>() : m_shapes;
    }

private:
    double value(QLatin1String name) { return m_reader.attributes().value(name).toDouble(); }
    QPointF placed(const QPointF &at) const { return m_corner + at * m_scale; }

    SlideShape styled(SlideShape::Kind kind)
    {
        const QXmlStreamAttributes attributes = m_reader.attributes();
        SlideShape shape;
        shape.kind = kind;
        const auto fill = attributes.value("fill"_L1);
        if (!fill.isEmpty() && fill != "none"_L1)
            shape.fill = m_role;
        if (attributes.value("stroke"_L1) != "none"_L1) {
            shape.stroke = m_role;
            shape.width = (attributes.hasAttribute("stroke-width"_L1) ? value("stroke-width"_L1) : m_width) * m_scale;
        }
        return shape;
    }

    bool element()
    {
        const auto name = m_reader.name();
        if (name == "path"_L1)
            return path();
        if (name == "circle"_L1) {
            SlideShape shape = styled(SlideShape::Kind::Ellipse);
            const double r = value("r"_L1);
            const QPointF centre(value("cx"_L1), value("cy"_L1));
            shape.rect = QRectF(placed(centre - QPointF(r, r)), placed(centre + QPointF(r, r)));
            m_shapes.push_back(shape);
            return true;
        }
        if (name == "rect"_L1) {
            SlideShape shape = styled(SlideShape::Kind::RoundRect);
            const QPointF corner(value("x"_L1), value("y"_L1));
            shape.rect = QRectF(placed(corner), placed(corner + QPointF(value("width"_L1), value("height"_L1))));
            shape.radius = value("rx"_L1) * m_scale;
            m_shapes.push_back(shape);
            return true;
        }
        return false;
    }

    bool path()
    {
        SlideShape shape = styled(SlideShape::Kind::Path);
        std::optional<Path> steps = PathReader(m_reader.attributes().value("d"_L1).toString()).read();
        if (!steps)
            return false;
        for (SlidePathStep &step : *steps) {
            step.control1 = placed(step.control1);
            step.control2 = placed(step.control2);
            step.to = placed(step.to);
        }
        shape.path = std::move(*steps);
        m_shapes.push_back(shape);
        return true;
    }

    QXmlStreamReader m_reader;
    Role m_role;
    double m_width = 0, m_scale = 1;
    QPointF m_corner;
    std::vector<SlideShape> m_shapes;
};

} // namespace

std::vector<SlideShape> iconShapes(const QString &name, const QRectF &rect, Role role)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    std::vector<SlideShape> shapes;
    if (file.open(QIODevice::ReadOnly))
        shapes = IconReader(file.readAll(), role).read(rect);
    if (!shapes.empty())
        return shapes;
    SlideShape ring;
    ring.kind = SlideShape::Kind::Ellipse;
    ring.stroke = role;
    ring.width = rect.width() / 10;
    ring.rect = rect.adjusted(ring.width, ring.width, -ring.width, -ring.width);
    return {ring};
}

} // namespace tenbin
