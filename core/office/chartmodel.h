// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a chart in the terms of DrawingML, as a value: axes, series over columns of a sheet, their looks and labels.
#pragma once

#include "core/office/chartnumbers.h"
#include "core/office/chartsheet.h"
#include "core/office/nativechart.h"

namespace tenbin {

struct ChartFill {
    enum class Kind { None, Solid, Hatch, BackHatch }; ///< hatch: 45°, back hatch: 135°
    Kind kind = Kind::None;
    Role role = Role::None;
};

struct ChartStroke {
    enum class Dash { Solid, Dotted, Dashed };
    Role role = Role::None; ///< None: no line
    double width = 0; ///< pixels
    Dash dash = Dash::Solid;
    bool operator==(const ChartStroke &) const = default;
};

struct ChartLook {
    ChartFill fill;
    ChartStroke line;
};

struct ChartMarker {
    enum class Symbol { None, Circle, Diamond };
    Symbol symbol = Symbol::None;
    double size = 0; ///< pixels across
    ChartLook look;
};

/// What one value of a series has different from the others.
struct ChartPointLook {
    int at = 0;
    ChartLook look;
    std::optional<ChartMarker> marker; ///< lines and points only
};

struct ChartLabel {
    int at = 0;
    QString format; ///< empty: the words of `label.lines`, else the value in this format
    NativeLabel label;
};

struct ChartErrorBars {
    enum class Along { X, Y } along = Along::Y; ///< bars have Y only
    int plus = -1, minus = -1; ///< columns with the lengths; −1: none to this side
    ChartStroke line;
};

struct ChartSeries {
    enum class Kind { Bars, Line, Points };
    Kind kind = Kind::Bars;
    QString name; ///< header of `nameColumn`
    int nameColumn = -1;
    int categories = -1; ///< column with names (Bars, Line) or x values (Points)
    int values = -1; ///< column
    ChartLook look; ///< Bars: of each bar; else of the line
    ChartMarker marker;
    std::vector<ChartPointLook> points = {};
    std::vector<ChartLabel> labels = {};
    bool below = false; ///< Points: under the series that are not, whatever order an office program paints in
    std::vector<ChartErrorBars> errors = {}; ///< one, or one along each axis of points
};

/// One axis as drawn; in units of the sheet.
struct ChartAxis {
    enum class Kind { Category, Linear, Log };
    Kind kind = Kind::Linear;
    double low = 0, high = 1;
    double step = 0; ///< 0: not given
    QString format = QStringLiteral("General");
    bool reversed = false; ///< first row on top
    bool labels = false, grid = false, line = false;
    double px = 24; ///< type size of the labels
    Role ink = Role::Muted;
};

struct ChartModel {
    ChartSheet sheet;
    std::vector<ChartSeries> series; ///< in painting order
    bool horizontal = false; ///< bars lie
    bool stacked = false; ///< bars stand on each other, else in front of each other
    ChartAxis x, y;
};

/// Whether a line becomes a series: between points of a field or of rows, and without words of its own.
[[nodiscard]] bool isNativeLine(const LineMark &line, const Axis &x, const Axis &y, const std::vector<Mark> &marks);
/// Whether a price history becomes a series: volumes, on a scale of their own, stay shapes.
[[nodiscard]] bool isNativeSeries(const SeriesMark &mark);
/// Whether the chart is drawn as points over two value axes: names of rows are not its own then.
[[nodiscard]] bool isPointChart(const Axis &x, const Axis &y, const std::vector<Mark> &marks);

/// What `place` shows, over the columns of its sheet. Never NaN or infinite: such values are left out.
[[nodiscard]] ChartModel chartModel(const ChartSpec &spec, const ChartPlace &place, const Language &language);

} // namespace tenbin
