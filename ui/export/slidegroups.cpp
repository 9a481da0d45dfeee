// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: grouping by mark, by legend, stamp and caveat; names of groups.
#include "ui/export/slidegroups.h"

#include <algorithm>
#include <map>

#include <QLineF>
#include <QPainterPath>

#include "ui/charts/shapes.h"
#include "ui/export/iconshapes.h"

namespace tenbin {
namespace {

using namespace Qt::Literals::StringLiterals;

QRectF boundsOf(const Shape &shape)
{
    return shape.points.isEmpty() ? shape.rect : shape.points.boundingRect();
}

/// Whether a stroke of the shape crosses the rectangle.
bool runsOver(const Shape &shape, const QRectF &rect)
{
    if (rect.contains(boundsOf(shape).center()))
        return true;
    const QLineF sides[] = {{rect.topLeft(), rect.bottomRight()}, {rect.topRight(), rect.bottomLeft()}};
    for (qsizetype i = 0; i + 1 < shape.points.size(); ++i)
        for (const QLineF &side : sides)
            if (QLineF(shape.points[i], shape.points[i + 1]).intersects(side, nullptr) == QLineF::BoundedIntersection)
                return true;
    return false;
}

struct MarkName {
    const Language &language;

    QString operator()(const BarMark &) const { return language.translate("Slides", "Bar"); }
    QString operator()(const PointMark &) const { return language.translate("Slides", "Point"); }
    QString operator()(const RangeMark &) const { return language.translate("Slides", "Range"); }
    QString operator()(const LineMark &) const { return language.translate("Slides", "Line"); }
    QString operator()(const ArrowMark &) const { return language.translate("Slides", "Difference"); }
    QString operator()(const BracketMark &) const { return language.translate("Slides", "Second value"); }
    QString operator()(const BandMark &) const { return language.translate("Slides", "High and low"); }
    QString operator()(const CalloutMark &) const { return language.translate("Slides", "Callout"); }
    QString operator()(const PanelMark &) const { return language.translate("Slides", "Part of the chart"); }
    QString operator()(const StripMark &) const { return language.translate("Slides", "True length"); }
    QString operator()(const SeriesMark &) const { return language.translate("Slides", "Price history"); }
    QString operator()(const CloudMark &) const { return language.translate("Slides", "Points"); }
};

/// What the mark itself says, to tell it from others of its kind.
QString markWords(const Mark &mark, const ChartSpec &spec)
{
    const auto label = [&](int datum) {
        return datum >= 0 && std::size_t(datum) < spec.data.size() ? spec.data[std::size_t(datum)].label : QString();
    };
    return std::visit(
        [&](const auto &m) {
            using T = std::decay_t<decltype(m)>;
            if constexpr (std::is_same_v<T, LineMark>)
                return m.label;
            else if constexpr (std::is_same_v<T, PanelMark> || std::is_same_v<T, StripMark>)
                return m.title;
            else if constexpr (std::is_same_v<T, BandMark> || std::is_same_v<T, CloudMark>)
                return QString();
            else
                return label(m.datum);
        },
        mark);
}

QString markName(const Mark &mark, const ChartSpec &spec, const Language &language)
{
    const QString name = std::visit(MarkName{language}, mark);
    const QString words = plainText(markWords(mark, spec), spec.language).simplified();
    return words.isEmpty() ? name : language.translate("Slides", "%1: %2").arg(name, words);
}

/// Parts that are of no mark.
enum class Part { Stamp, Legend, Caveat, Rule, Rows, RowDetails, Axis, Note, Other };

QString partName(Part part, const Language &language)
{
    switch (part) {
    case Part::Stamp:
        return textName(TextKind::Stamp, language);
    case Part::Legend:
        return textName(TextKind::Legend, language);
    case Part::Caveat:
        return textName(TextKind::Caveat, language);
    case Part::Rule:
        return language.translate("Slides", "Rule");
    case Part::Rows:
        return textName(TextKind::Category, language);
    case Part::RowDetails:
        return textName(TextKind::CategoryDetail, language);
    case Part::Axis:
        return textName(TextKind::Axis, language);
    case Part::Note:
        return textName(TextKind::Note, language);
    case Part::Other:
        break;
    }
    return language.translate("Slides", "Part of the chart");
}

Part partOf(TextKind kind)
{
    switch (kind) {
    case TextKind::Stamp:
        return Part::Stamp;
    case TextKind::Legend:
        return Part::Legend;
    case TextKind::Caveat:
        return Part::Caveat;
    case TextKind::Category:
        return Part::Rows;
    case TextKind::CategoryDetail:
        return Part::RowDetails;
    case TextKind::Axis:
        return Part::Axis;
    case TextKind::Note:
        return Part::Note;
    default:
        return Part::Other;
    }
}

/// Groups are told apart by mark, by part, and caveats each by its own number.
struct Key {
    int mark = -1;
    Part part = Part::Other;
    int number = 0;
    auto operator<=>(const Key &) const = default;
};

class Grouping {
public:
    Grouping(const ChartSpec &spec, const Layout &layout, const std::vector<TextBlock> &blocks, const NativePlace &native,
        const Language &language)
        : m_spec(spec)
        , m_layout(layout)
        , m_blocks(blocks)
        , m_native(native)
        , m_language(language)
    {
        for (const TextItem &text : layout.texts)
            if (text.kind == TextKind::Title) {
                m_titleTop = text.rect.top();
                break;
            }
    }

    void addShapes()
    {
        for (std::size_t i = 0; i < m_layout.shapes.size(); ++i) {
            const Shape &shape = m_layout.shapes[i];
            if (m_native.nativeShapes.at(i))
                continue;
            SlideGroup &group = groupOf(keyOf(shape), goesBehind(i));
            const std::vector<SlideShape> shapes = slideShapes(shape);
            group.shapes.insert(group.shapes.end(), shapes.begin(), shapes.end());
        }
    }

    /// Words stand over everything, even where the rest of their mark is behind the chart.
    void addTexts()
    {
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            const TextBlock &block = m_blocks[i];
            const Key key = keyOf(block, int(i));
            const bool over = block.text.rect.intersects(m_layout.plot);
            SlideText text = block.text;
            text.name = textName(block.kind, m_language);
            groupOf(key, !over && m_behind.contains(key)).texts.push_back(text);
        }
    }

    SlideGroups finish() { return std::move(m_groups); }

private:
    /// A line stays with its words in front of the chart, unless it would run over native signs or words that cover it in the
    /// picture.
    bool goesBehind(std::size_t index) const
    {
        const Shape &shape = m_layout.shapes[index];
        if (shape.mark < 0 || !std::holds_alternative<LineMark>(m_layout.marks.at(std::size_t(shape.mark))))
            return shape.behind;
        for (std::size_t i = shape.behind ? 0 : index + 1; i < m_layout.shapes.size(); ++i) {
            const Shape &later = m_layout.shapes[i];
            if (m_native.nativeShapes.at(i) && later.kind != Shape::Kind::Polyline && runsOver(shape, boundsOf(later)))
                return true;
        }
        for (std::size_t i = 0; i < m_layout.texts.size(); ++i)
            if (m_native.nativeTexts.at(i) && runsOver(shape, m_layout.texts[i].rect))
                return true;
        return false;
    }

    Key keyOf(const Shape &shape) const
    {
        if (shape.mark >= 0)
            return {shape.mark, Part::Other, 0};
        const QRectF bounds = boundsOf(shape);
        if (bounds.bottom() <= m_titleTop)
            return {-1, Part::Stamp, 0};
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            const TextBlock &block = m_blocks[i];
            const double middle = bounds.center().y();
            const QRectF rect = block.text.rect;
            if (middle < rect.top() || middle > rect.bottom())
                continue;
            if (block.kind == TextKind::Legend || block.kind == TextKind::Caveat || block.kind == TextKind::Note)
                return keyOf(block, int(i));
        }
        if (shape.kind == Shape::Kind::Polyline && bounds.top() > m_layout.plot.bottom())
            return {-1, Part::Rule, 0};
        return {};
    }

    static Key keyOf(const TextBlock &block, int number)
    {
        if (block.mark >= 0)
            return {block.mark, Part::Other, 0};
        const Part part = partOf(block.kind);
        return {-1, part, part == Part::Caveat ? number : 0};
    }

    SlideGroup &groupOf(const Key &key, bool behind)
    {
        std::map<Key, std::size_t> &known = behind ? m_behind : m_above;
        std::vector<SlideGroup> &groups = behind ? m_groups.behind : m_groups.above;
        const auto [at, isNew] = known.try_emplace(key, groups.size());
        if (isNew) {
            SlideGroup group;
            group.name = key.mark >= 0 ? markName(m_layout.marks.at(std::size_t(key.mark)), m_spec, m_language)
                                       : partName(key.part, m_language);
            group.decorative = key.mark < 0 && key.part == Part::Rule;
            groups.push_back(group);
        }
        return groups[at->second];
    }

    const ChartSpec &m_spec;
    const Layout &m_layout;
    const std::vector<TextBlock> &m_blocks;
    const NativePlace &m_native;
    const Language &m_language;
    double m_titleTop = 0;
    std::map<Key, std::size_t> m_behind, m_above;
    SlideGroups m_groups;
};

SlideShape::Dash dashOf(Shape::Dash dash)
{
    switch (dash) {
    case Shape::Dash::Dotted:
        return SlideShape::Dash::Dotted;
    case Shape::Dash::Dashed:
        return SlideShape::Dash::Dashed;
    case Shape::Dash::Solid:
        break;
    }
    return SlideShape::Dash::Solid;
}

/// The many parts of one shape as one path.
std::vector<SlidePathStep> manySteps(const Shape &shape)
{
    using Kind = SlidePathStep::Kind;
    std::vector<SlidePathStep> steps;
    const QPainterPath path = manyPath(shape);
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo() && !steps.empty() && shape.kind != Shape::Kind::Lines)
            steps.push_back({Kind::Close, {}, {}, {}});
        if (element.isCurveTo()) {
            steps.push_back({Kind::Curve, element, path.elementAt(i + 1), path.elementAt(i + 2)});
            i += 2;
        } else {
            steps.push_back({element.isMoveTo() ? Kind::Move : Kind::Line, {}, {}, element});
        }
    }
    if (!steps.empty() && shape.kind != Shape::Kind::Lines)
        steps.push_back({Kind::Close, {}, {}, {}});
    return steps;
}

} // namespace

std::vector<SlideShape> slideShapes(const Shape &shape)
{
    SlideShape result;
    switch (shape.kind) {
    case Shape::Kind::Icon:
        return iconShapes(shape.icon, shape.rect, shape.fill != Role::None ? shape.fill : shape.stroke);
    case Shape::Kind::Polyline:
        result.kind = SlideShape::Kind::Polyline;
        break;
    case Shape::Kind::Polygon:
        result.kind = SlideShape::Kind::Polygon;
        break;
    case Shape::Kind::Ellipse:
        result.kind = SlideShape::Kind::Ellipse;
        break;
    case Shape::Kind::RoundRect:
        result.kind = SlideShape::Kind::RoundRect;
        break;
    case Shape::Kind::Lines:
    case Shape::Kind::Boxes:
    case Shape::Kind::Dots:
    case Shape::Kind::Diamonds:
        result.kind = SlideShape::Kind::Path;
        result.path = manySteps(shape);
        break;
    }
    result.points.assign(shape.points.begin(), shape.points.end());
    result.rect = shape.rect;
    result.radius = shape.radius;
    result.stroke = shape.stroke;
    result.width = shape.width;
    result.dash = dashOf(shape.dash);
    result.fill = shape.fill;
    result.hatched = shape.hatched;
    result.falling = shape.hatchAngle > 90;
    return {result};
}

QString textName(TextKind kind, const Language &language)
{
    switch (kind) {
    case TextKind::Title:
        return language.translate("Slides", "Title");
    case TextKind::Subtitle:
        return language.translate("Slides", "Subtitle");
    case TextKind::Value:
    case TextKind::Direct:
    case TextKind::Callout:
    case TextKind::Arrow:
        return language.translate("Slides", "Label");
    case TextKind::Category:
        return language.translate("Slides", "Names");
    case TextKind::CategoryDetail:
        return language.translate("Slides", "Details");
    case TextKind::Axis:
        return language.translate("Slides", "Axis");
    case TextKind::Legend:
        return language.translate("Slides", "Legend");
    case TextKind::Caveat:
        return language.translate("Slides", "Caveat");
    case TextKind::Source:
        return language.translate("Slides", "Sources and basis");
    case TextKind::Stamp:
        return language.translate("Slides", "What if");
    case TextKind::Panel:
        return language.translate("Slides", "Heading");
    case TextKind::Note:
        return language.translate("Slides", "Note");
    }
    return {};
}

SlideGroups slideGroups(const ChartSpec &spec, const Layout &layout, const std::vector<TextBlock> &blocks,
    const NativePlace &native, const Language &language)
{
    Grouping grouping(spec, layout, blocks, native, language);
    grouping.addShapes();
    grouping.addTexts();
    return grouping.finish();
}

} // namespace tenbin
