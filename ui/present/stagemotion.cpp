// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: matching two layouts of one chart and what stands between them.
#include "ui/present/stagemotion.h"

#include <QHash>
#include <QPainter>

#include <algorithm>
#include <array>
#include <optional>

namespace tenbin {

namespace {

double between(double a, double b, double part)
{
    return a + (b - a) * part;
}
QPointF between(const QPointF &a, const QPointF &b, double part)
{
    return a + (b - a) * part;
}
QRectF between(const QRectF &a, const QRectF &b, double part)
{
    return {between(a.topLeft(), b.topLeft(), part), between(a.bottomRight(), b.bottomRight(), part)};
}
QLineF between(const QLineF &a, const QLineF &b, double part)
{
    return {between(a.p1(), b.p1(), part), between(a.p2(), b.p2(), part)};
}
Shape between(const Shape &a, const Shape &b, double part)
{
    Shape shape = a;
    for (qsizetype i = 0; i < std::min(a.points.size(), b.points.size()); ++i)
        shape.points[i] = between(a.points[i], b.points[i], part);
    shape.rect = between(a.rect, b.rect, part);
    shape.radius = between(a.radius, b.radius, part);
    shape.width = between(a.width, b.width, part);
    return shape;
}
TextItem between(const TextItem &a, const TextItem &b, double part)
{
    TextItem text = a;
    text.baseline = between(a.baseline, b.baseline, part);
    text.style.px = between(a.style.px, b.style.px, part);
    text.rect = between(a.rect, b.rect, part);
    return text;
}
BarShape between(const BarShape &a, const BarShape &b, double part)
{
    BarShape bar = a;
    bar.rect = between(a.rect, b.rect, part);
    return bar;
}

/// The roles that change between two items of one look; none: they are of different looks.
using Turns = std::optional<std::vector<std::pair<Role, Role>>>;

Turns turned(Role from, Role into)
{
    std::vector<std::pair<Role, Role>> turns;
    if (from != into)
        turns.emplace_back(from, into);
    return turns;
}

Turns turnsOf(const Shape &a, const Shape &b)
{
    const bool alike = a.kind == b.kind && a.points.size() == b.points.size() && a.dash == b.dash && a.hatched == b.hatched
        && a.hatchAngle == b.hatchAngle && a.icon == b.icon && a.behind == b.behind
        && (a.stroke == Role::None) == (b.stroke == Role::None) && (a.fill == Role::None) == (b.fill == Role::None);
    if (!alike)
        return std::nullopt;
    std::vector<std::pair<Role, Role>> turns;
    for (const auto &[from, into] : {std::pair(a.stroke, b.stroke), std::pair(a.fill, b.fill)})
        if (from != into)
            turns.emplace_back(from, into);
    return turns;
}
Turns turnsOf(const TextItem &a, const TextItem &b)
{
    if (a.text != b.text || a.style.bold != b.style.bold || a.boxed != b.boxed)
        return std::nullopt;
    return turned(a.role, b.role);
}
Turns turnsOf(const BarShape &a, const BarShape &b)
{
    return turned(a.fill, b.fill);
}

/// Can the geometry of one be turned into that of the other?
bool canMove(const Shape &a, const Shape &b)
{
    return a.kind == b.kind && a.points.size() == b.points.size();
}
template <typename T>
bool canMove(const T &, const T &)
{
    return true;
}

/// Only the place of `at`, with all the rest of `item`.
Shape placed(Shape item, const Shape &at)
{
    return between(item, at, 1);
}
BarShape placed(BarShape item, const BarShape &at)
{
    item.rect = at.rect;
    return item;
}
/// Another text in the same place: centre on centre, since the two may differ in width.
TextItem placed(TextItem item, const TextItem &at)
{
    const QPointF shift = at.rect.center() - item.rect.center();
    item.baseline += shift;
    item.rect.translate(shift);
    return item;
}

QString datumId(const StagePicture &picture, int datum)
{
    return datum >= 0 && datum < picture.datumIds.size() ? picture.datumIds[datum] : QString();
}

/// Keys of marks: kind and value, or kind and number where they stand for none.
QStringList markKeys(const StagePicture &picture)
{
    QStringList keys;
    QHash<QString, int> seen;
    for (const Mark &mark : picture.layout.marks) {
        const QString kind = QStringLiteral("%1|%2").arg(mark.index()).arg(datumId(picture, datumOf(mark)));
        keys << QStringLiteral("%1|%2").arg(kind).arg(seen[kind]++);
    }
    return keys;
}

/// Tells items with one key apart by their number.
class Numbering {
public:
    QString operator()(const QString &key) { return QStringLiteral("%1#%2").arg(key).arg(m_seen[key]++); }

private:
    QHash<QString, int> m_seen;
};

std::vector<std::pair<QString, Shape>> keyedShapes(const StagePicture &picture)
{
    std::vector<std::pair<QString, Shape>> items;
    Numbering numbered;
    const QStringList marks = markKeys(picture);
    for (const Shape &shape : picture.layout.shapes) {
        const QString owner = shape.mark >= 0 && shape.mark < marks.size() ? marks[shape.mark] : QStringLiteral("frame");
        const QString look = QStringLiteral("%1|%2|%3|%4|%5")
                                 .arg(int(shape.kind))
                                 .arg(shape.hatched)
                                 .arg(int(shape.dash))
                                 .arg(shape.points.size())
                                 .arg(qRound(10 * shape.width));
        items.emplace_back(numbered(QStringLiteral("%1|%2|%3").arg(owner, look, shape.icon)), shape);
    }
    return items;
}

std::vector<std::pair<QString, TextItem>> keyedTexts(const StagePicture &picture)
{
    std::vector<std::pair<QString, TextItem>> items;
    Numbering numbered;
    const QStringList marks = markKeys(picture);
    for (const TextItem &text : picture.layout.texts) {
        QString owner = text.text;
        if (text.mark >= 0 && text.mark < marks.size())
            owner = marks[text.mark];
        else if (!datumId(picture, text.datum).isEmpty())
            owner = datumId(picture, text.datum);
        items.emplace_back(numbered(QStringLiteral("%1|%2").arg(owner).arg(int(text.kind))), text);
    }
    return items;
}

std::vector<std::pair<QString, BarShape>> keyedBars(const StagePicture &picture)
{
    std::vector<std::pair<QString, BarShape>> items;
    Numbering numbered;
    for (const BarShape &bar : picture.layout.bars) {
        QString owner;
        for (const Mark &mark : picture.layout.marks)
            if (const auto *one = std::get_if<BarMark>(&mark); one && one->category == bar.category)
                owner = datumId(picture, one->datum);
        items.emplace_back(numbered(owner), bar);
    }
    return items;
}

bool sameAxes(const Layout &a, const Layout &b)
{
    return a.size == b.size && a.typography == b.typography && a.horizontal == b.horizontal && a.x.kind == b.x.kind
        && a.y.kind == b.y.kind;
}

/// Where a tick of one layout stands in the other.
QPointF tickPlace(const Layout &layout, const TextItem &label, const Layout &own)
{
    const bool below = label.rect.top() >= own.plot.bottom();
    const Axis &axis = below ? own.x : own.y;
    for (const Tick &tick : axis.kind == AxisKind::Category ? std::vector<Tick>() : axis.ticks)
        if (tick.label == label.text) {
            const auto at = [&](const Layout &in) {
                return below ? QPointF(in.map(tick.at, in.y.low).x(), in.plot.bottom())
                             : QPointF(in.plot.left(), in.map(in.x.low, tick.at).y());
            };
            return at(layout) - at(own);
        }
    return {};
}

template <typename Line>
std::vector<std::pair<QString, QLineF>> gridOf(const Axis &axis, bool shown, const Line &line)
{
    std::vector<std::pair<QString, QLineF>> lines;
    for (const Tick &tick : shown &&axis.grid &&axis.kind != AxisKind::Category ? axis.ticks : std::vector<Tick>())
        if (tick.at >= axis.low && tick.at <= axis.high)
            lines.emplace_back(QString::number(tick.at, 'g', 12), line(tick.at));
    return lines;
}

bool within(const QLineF &line, const QRectF &plot)
{
    return plot.adjusted(-1, -1, 1, 1).contains(QRectF(line.p1(), line.p2()).normalized().center());
}

} // namespace

template <typename T, typename Place>
void StageMotion::match(const Items<T> &from, const Items<T> &to, std::vector<Moving<T>> &moving, const Place &place)
{
    QHash<QString, const T *> there;
    for (const auto &[key, item] : to)
        there.insert(key, &item);
    QHash<QString, bool> met;
    for (const auto &[key, item] : from) {
        const T *other = there.value(key);
        if (!other || !canMove(item, *other)) {
            moving.push_back({item, place(item, Way::Goes), Way::Goes});
            continue;
        }
        met.insert(key, true);
        if (const auto turns = turnsOf(item, *other)) {
            moving.push_back({item, *other, turns->empty() ? Way::Stays : Way::Turns});
        } else {
            moving.push_back({item, placed(item, *other), Way::Goes});
            moving.push_back({placed(*other, item), *other, Way::Comes});
        }
    }
    for (const auto &[key, item] : to)
        if (!met.value(key))
            moving.push_back({place(item, Way::Comes), item, Way::Comes});
}

StageMotion::StageMotion(const StagePicture &from, const StagePicture &to)
{
    m_moves = !from.isEmpty() && from.chart == to.chart && sameAxes(from.layout, to.layout);
    if (!m_moves)
        return;
    m_base.size = m_still.size = from.layout.size;
    m_base.typography = m_still.typography = from.layout.typography;
    m_base.unit = m_still.unit = from.layout.unit;
    m_base.gridWidth = from.layout.gridWidth;
    m_plotFrom = from.layout.plot;
    m_plotTo = to.layout.plot;
    match(keyedShapes(from), keyedShapes(to), m_shapes, [](const Shape &shape, Way) { return shape; });
    match(keyedBars(from), keyedBars(to), m_bars, [](const BarShape &bar, Way) { return bar; });
    matchTexts(from, to);
    matchGrid(from.layout, to.layout);
    setStillAside();
}

void StageMotion::matchTexts(const StagePicture &from, const StagePicture &to)
{
    match(keyedTexts(from), keyedTexts(to), m_texts, [&](TextItem text, Way way) {
        if (text.kind != TextKind::Axis || text.mark >= 0 || text.datum >= 0)
            return text;
        const bool goes = way == Way::Goes;
        const QPointF shift = tickPlace(goes ? to.layout : from.layout, text, goes ? from.layout : to.layout);
        text.baseline += shift;
        text.rect.translate(shift);
        return text;
    });
}

void StageMotion::matchGrid(const Layout &from, const Layout &to)
{
    const auto upright = [](const Layout &layout) {
        return [&layout](double at) {
            const double x = layout.map(at, layout.y.low).x();
            return QLineF(x, layout.plot.top(), x, layout.plot.bottom());
        };
    };
    const auto level = [](const Layout &layout) {
        return [&layout](double at) {
            const double y = layout.map(layout.x.low, at).y();
            return QLineF(layout.plot.left(), y, layout.plot.right(), y);
        };
    };
    // A line that goes or comes stands at its value on the other picture's axis; the key holds the value.
    const auto add = [&](const Axis &a, const Axis &b, bool shownA, bool shownB, const auto &lineFrom, const auto &lineTo) {
        const Items<QLineF> before = gridOf(a, shownA, lineFrom);
        const Items<QLineF> after = gridOf(b, shownB, lineTo);
        const auto has = [](const Items<QLineF> &lines, const QString &key) {
            return std::any_of(lines.cbegin(), lines.cend(), [&](const auto &line) { return line.first == key; });
        };
        for (const auto &[key, line] : before)
            m_grid.push_back({line, lineTo(key.toDouble()), has(after, key) ? Way::Stays : Way::Goes});
        for (const auto &[key, line] : after)
            if (!has(before, key))
                m_grid.push_back({lineFrom(key.toDouble()), line, Way::Comes});
    };
    add(from.x, to.x, from.gridX, to.gridX, upright(from), upright(to));
    add(from.y, to.y, from.gridY, to.gridY, level(from), level(to));
}

/// Title and footer mostly stand still, and texts and icons are what takes time to paint.
void StageMotion::setStillAside()
{
    const QRectF plot = m_plotFrom.united(m_plotTo);
    std::erase_if(m_texts, [&](const Moving<TextItem> &text) {
        const bool still = text.way == Way::Stays && text.from.baseline == text.to.baseline && text.from.style == text.to.style
            && !textBox(text.from).intersects(plot);
        if (still)
            m_still.texts.push_back(text.from);
        return still;
    });
    std::erase_if(m_shapes, [&](const Moving<Shape> &shape) {
        const QRectF box = shape.from.rect.united(shape.from.points.boundingRect());
        const bool still = shape.way == Way::Stays && shape.from.rect == shape.to.rect && shape.from.points == shape.to.points
            && shape.from.width == shape.to.width && shape.from.radius == shape.to.radius && !box.intersects(plot)
            && !plot.contains(box.center());
        if (still)
            m_still.shapes.push_back(shape.from);
        return still;
    });
}

StageGroup StageMotion::groupOf(Way way, double part) const
{
    StageGroup group{m_base, {}, way == Way::Goes ? 1 - part : way == Way::Comes ? part : 1, {}};
    const auto add = [&](const auto &moving, auto &items) {
        for (const auto &one : moving)
            if (one.way == way)
                items.push_back(between(one.from, one.to, part));
    };
    add(m_shapes, group.layout.shapes);
    add(m_texts, group.layout.texts);
    add(m_bars, group.layout.bars);
    add(m_grid, group.grid);
    const QRectF plot = between(m_plotFrom, m_plotTo, part);
    std::erase_if(group.grid, [&](const QLineF &line) { return !within(line, plot); });
    if (way == Way::Goes || way == Way::Comes)
        for (TextItem &text : group.layout.texts)
            text.boxed = false; // a box would hide what the text fades over
    return group;
}

/// Items whose colours turn alike are painted together, as a rule all of them.
std::vector<StageGroup> StageMotion::turningGroups(double part) const
{
    std::vector<StageGroup> groups;
    const auto add = [&](const auto &moving, auto Layout::*items) {
        for (const auto &one : moving) {
            if (one.way != Way::Turns)
                continue;
            std::vector<Colours::Turn> turns;
            const auto roles = turnsOf(one.from, one.to).value_or(std::vector<std::pair<Role, Role>>());
            for (const auto &[from, into] : roles)
                turns.push_back({from, into, part});
            const auto alike =
                std::find_if(groups.begin(), groups.end(), [&](const StageGroup &group) { return group.turns == turns; });
            StageGroup &group = alike != groups.end() ? *alike : groups.emplace_back(StageGroup{m_base, {}, 1, turns});
            (group.layout.*items).push_back(between(one.from, one.to, part));
        }
    };
    add(m_bars, &Layout::bars);
    add(m_shapes, &Layout::shapes);
    add(m_texts, &Layout::texts);
    return groups;
}

/// What fades lies below what stays, and of two that fade over the weaker one below.
std::vector<StageGroup> StageMotion::movingGroups(double part) const
{
    std::vector<StageGroup> groups;
    const std::array fading = part < 0.5 ? std::array{Way::Comes, Way::Goes} : std::array{Way::Goes, Way::Comes};
    for (const Way way : fading)
        if (StageGroup group = groupOf(way, part); group.strength > 0)
            groups.push_back(std::move(group));
    for (StageGroup &group : turningGroups(part))
        groups.push_back(std::move(group));
    groups.push_back(groupOf(Way::Stays, part));
    return groups;
}

std::vector<StageGroup> StageMotion::groups(double part) const
{
    std::vector<StageGroup> all = movingGroups(part);
    all.insert(all.begin(), StageGroup{m_still, {}, 1, {}});
    return all;
}

void StageMotion::paint(QPainter &painter, double part, double scale, Theme theme)
{
    const Colours colours = stageColours(theme);
    const QSize pixels = (m_base.size * scale).toSize();
    if (m_stillImage.size() != pixels) {
        StagePicture still;
        still.chart = QStringLiteral("still");
        still.layout = m_still;
        m_stillImage = paintPicture(still, m_base.size.toSize(), scale, theme);
    }
    painter.drawImage(QRectF(QPointF(), m_base.size), m_stillImage);
    paintGroups(painter, movingGroups(part), colours);
}

} // namespace tenbin
