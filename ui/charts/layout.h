// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: where everything of a chart stands: texts, shapes, bars and targets in logical pixels, as a value without any pixels.
#pragma once

#include "core/charts/chartspec.h"

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>

#include <tl/expected.hpp>

#include <vector>

namespace tenbin {

struct TextStyle {
    double px = 14;
    bool bold = false;
    bool operator==(const TextStyle &) const = default;
};

/// Measures text; the one window on fonts that layout has.
class TextMetrics {
public:
    virtual ~TextMetrics() = default;
    [[nodiscard]] virtual double width(const QString &text, const TextStyle &style) const = 0;
};
/// Vertical extent of a line above and below its baseline, as shares of the type size (BIZ UDPGothic: 0.88 / 0.12).
inline constexpr double ascentShare = 0.88;
inline constexpr double descentShare = 0.12;

/// Window: sizes of the look's window column times zoom. Slide and Audience scale with the height (1080 is 1).
enum class Typography { Window, Slide, Audience };

struct LayoutOptions {
    QSizeF size;
    Typography typography = Typography::Slide;
    double zoom = 1; ///< window only: Ctrl + and −
};

enum class TextKind {
    Title,
    Subtitle,
    Value,
    Category,
    CategoryDetail,
    Axis,
    Direct,
    Callout,
    Arrow,
    Legend,
    Caveat,
    Source,
    Stamp,
    Panel,
    Note
};

/// One line of text.
struct TextItem {
    QString text;
    QPointF baseline; ///< left end of the baseline
    TextStyle style;
    Role role = Role::Text;
    QRectF rect; ///< from ascent to descent
    TextKind kind = TextKind::Direct;
    bool boxed = false; ///< plot-coloured box behind it (a label on a gridline)
    int datum = -1;
    int mark = -1; ///< position in Layout::marks of the mark it labels; −1: of none
};

/// One drawn shape that is not a Qt Charts bar, axis or gridline.
struct Shape {
    /// The last four are many parts alike in one shape: segments (from, to, from, to …), boxes (a corner and the one across),
    /// circles and diamonds around their middles.
    enum class Kind { Polyline, Polygon, Ellipse, RoundRect, Icon, Lines, Boxes, Dots, Diamonds };
    enum class Dash { Solid, Dotted, Dashed };
    Kind kind = Kind::Polyline;
    QPolygonF points; ///< Polyline, Polygon, Lines, Boxes, Dots, Diamonds
    QRectF rect; ///< Ellipse, RoundRect, Icon
    double radius = 0; ///< RoundRect; of each of Dots and Diamonds
    Role stroke = Role::None;
    double width = 0;
    Dash dash = Dash::Solid;
    Role fill = Role::None;
    bool hatched = false; ///< fill is drawn as hatch lines on the plot colour
    double hatchAngle = 45;
    double hatchStep = 7, hatchWidth = 2.6;
    QString icon; ///< Icon: resource name
    bool behind = false; ///< below the bars (panels, bands)
    int mark = -1; ///< position in Layout::marks of the mark it is part of; −1: of none
};

/// A bar Qt Charts draws: solid part from zero to `value`.
struct BarShape {
    int category = 0;
    double value = 0;
    Role fill = Role::None;
    QRectF rect; ///< where it must come to stand
};

/// Something a reader can point at or reach with the keyboard, in reading order.
struct Target {
    QRectF rect;
    int datum = -1;
};

struct Layout {
    QSizeF size;
    Typography typography = Typography::Slide;
    double unit = 1; ///< slide pixels at height 1080 that one logical pixel stands for
    QRectF plot; ///< inside of the axes
    bool horizontal = false; ///< bars lie: y is the category axis
    Axis x, y; ///< as drawn: rows that do not fit are gone
    bool gridX = false, gridY = false;
    double gridWidth = 1;
    double barWidth = 0.58;
    std::vector<Mark> marks; ///< those of the spec that are drawn, row positions renumbered when not all rows fit
    std::vector<TextItem> texts;
    std::vector<Shape> shapes; ///< in painting order
    std::vector<BarShape> bars;
    std::vector<Target> targets;
    std::vector<Target> titleTargets; ///< values named in the title, for the pointer; each has a mark or a table row too
    int shownRows = 0; ///< row charts
    int totalRows = 0;
    QStringList unlabelled; ///< direct labels of points that found no free place

    [[nodiscard]] QPointF map(double x, double y) const; ///< axis values to pixels
};

/// Why a chart does not fit: the smallest type would go below its floor, or the plot would vanish.
struct TooSmall {
    QSizeF smallest; ///< a size that would do, as far as known
    QString what; ///< what did not fit, for messages
};

[[nodiscard]] tl::expected<Layout, TooSmall> layoutChart(
    const ChartSpec &spec, const LayoutOptions &options, const TextMetrics &metrics);

/// House rules checked on the value itself; empty means fine. Texts that overlap each other or leave the picture, texts over
/// marks they do not belong to or across the axis, type below the floor, lines starting with a forbidden character.
[[nodiscard]] QStringList layoutFaults(const Layout &layout);

} // namespace tenbin
