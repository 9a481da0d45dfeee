// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: series, axes and colours as libxlsxwriter takes them.
#include "core/office/booknative.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>

namespace tenbin {

namespace {

constexpr int pixelsPerBar = 28;
constexpr int aroundBars = 160;

lxw_color_t colour(Role role)
{
    const Rgb value = rgb(role, Theme::Light);
    const auto mixed = static_cast<lxw_color_t>(value.red << 16 | value.green << 8 | value.blue);
    return mixed == 0 ? static_cast<lxw_color_t>(LXW_COLOR_BLACK) : mixed;
}

Role roleOf(Tone tone)
{
    switch (tone) {
    case Tone::Article:
        return Role::ArticleFill;
    case Tone::Checked:
        return Role::CheckedFill;
    case Tone::WhatIf:
        return Role::WhatIfFill;
    case Tone::Context:
        return Role::Context;
    case Tone::Rise:
        return Role::Positive;
    case Tone::Fall:
        return Role::Negative;
    }
    return Role::Context;
}

/// What a chart shows before anything is calculated. The library fills in what it finds in cells, but not results of formulas.
class SeriesCache {
public:
    explicit SeriesCache(lxw_series_range *range)
        : m_range(range)
    {
        m_range->ignore_cache = LXW_TRUE; // the library adds nothing of its own
    }
    void add(const std::optional<Rational> &value)
    {
        lxw_series_data_point *point = fresh();
        if (point && value)
            point->number = toDouble(*value);
        else if (point)
            point->no_data = LXW_TRUE;
    }
    void add(const QString &text)
    {
        lxw_series_data_point *point = fresh();
        if (!point)
            return;
        point->is_string = LXW_TRUE;
        point->string = strdup(text.toUtf8().constData());
        m_range->has_string_cache = LXW_TRUE;
    }

private:
    lxw_series_data_point *fresh()
    {
        auto *point = static_cast<lxw_series_data_point *>(std::calloc(1, sizeof(lxw_series_data_point))); // freed by the library
        if (!point)
            return nullptr;
        STAILQ_INSERT_TAIL(m_range->data_cache, point, list_pointers);
        ++m_range->num_data_points;
        return point;
    }

    lxw_series_range *m_range;
};

class NativeChart {
public:
    NativeChart(const BookPlan &plan, const ChartSpec &spec, const BookPlot &plot, BookFile &file)
        : m_plan(plan)
        , m_spec(spec)
        , m_plot(plot)
        , m_file(file)
        , m_sheet(plan.names.plotted.toUtf8())
    {
    }

    lxw_chart *make()
    {
        m_chart = workbook_add_chart(m_file.workbook(), static_cast<std::uint8_t>(type()));
        if (m_plot.kind == PlotKind::Bars)
            addBars();
        else if (m_plot.kind == PlotKind::Ends)
            addEnds();
        else
            addPoints();
        setTitle();
        setAxes();
        return m_chart;
    }

private:
    [[nodiscard]] lxw_chart_type type() const
    {
        if (m_plot.kind == PlotKind::Ends)
            return LXW_CHART_LINE;
        if (m_plot.kind == PlotKind::Scatter)
            return LXW_CHART_SCATTER;
        return m_plot.horizontal ? LXW_CHART_BAR_STACKED : LXW_CHART_COLUMN_STACKED;
    }

    [[nodiscard]] lxw_row_t firstRow() const { return static_cast<lxw_row_t>(m_plot.firstRow); }
    [[nodiscard]] lxw_row_t lastRow() const { return firstRow() + static_cast<lxw_row_t>(m_plot.rows.size()) - 1; }
    [[nodiscard]] lxw_color_t colourOf(std::size_t row) const
    {
        return colour(roleOf(m_spec.data[static_cast<std::size_t>(m_plot.rows[row].datum)].tone));
    }

    lxw_chart_series *addSeries(int column)
    {
        lxw_chart_series *series = chart_add_series(m_chart, nullptr, nullptr);
        const auto at = static_cast<lxw_col_t>(column);
        chart_series_set_categories(series, m_sheet.constData(), firstRow(), PlotColumn::Name, lastRow(), PlotColumn::Name);
        chart_series_set_values(series, m_sheet.constData(), firstRow(), at, lastRow(), at);
        chart_series_set_name_range(series, m_sheet.constData(), firstRow() - 1, at);
        SeriesCache names(series->categories), values(series->values);
        for (std::size_t i = 0; i < m_plot.rows.size(); ++i) {
            names.add(plotName(m_plan, m_spec, m_plot, i));
            values.add(plotValue(m_spec, m_plot, i, column));
        }
        return series;
    }

    void addBars()
    {
        for (const int column : {PlotColumn::Solid, PlotColumn::Above, PlotColumn::Below}) {
            lxw_chart_series *series = addSeries(column);
            std::vector<lxw_chart_fill> fills(m_plot.rows.size());
            std::vector<lxw_chart_line> lines(m_plot.rows.size());
            std::vector<lxw_chart_pattern> patterns(m_plot.rows.size());
            std::vector<lxw_chart_point> points(m_plot.rows.size());
            std::vector<lxw_chart_point *> list;
            for (std::size_t i = 0; i < points.size(); ++i) {
                lines[i].color = fills[i].color = patterns[i].fg_color = colourOf(i);
                patterns[i].bg_color = LXW_COLOR_WHITE;
                patterns[i].type = LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL;
                if (column == PlotColumn::Solid) {
                    points[i].fill = &fills[i];
                } else {
                    points[i].pattern = &patterns[i];
                    points[i].line = &lines[i];
                }
                list.push_back(&points[i]);
            }
            list.push_back(nullptr);
            setColour(series, column == PlotColumn::Solid);
            m_file.note(chart_series_set_points(series, list.data()));
        }
        const double gap = 100 * (1 / std::clamp(m_spec.barWidth, 0.2, 1.0) - 1);
        chart_set_series_gap(m_chart, static_cast<std::uint16_t>(gap));
        const bool ranged = std::any_of(m_plot.rows.begin(), m_plot.rows.end(), [this](const PlotRow &row) {
            const std::optional<Quantity> &value = m_spec.data[static_cast<std::size_t>(row.datum)].value;
            return value && !value->isPoint();
        });
        chart_legend_set_position(m_chart, ranged ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE);
        std::int16_t hidden[] = {2, -1};
        if (ranged && !m_plot.horizontal) // LibreOffice counts the entries of horizontal bars from the other end
            m_file.note(chart_legend_delete_series(m_chart, hidden));
    }

    /// What the legend shows; single bars have their own colours.
    void setColour(lxw_chart_series *series, bool solid) const
    {
        if (solid) {
            lxw_chart_fill fill{};
            fill.color = colourOf(0);
            return chart_series_set_fill(series, &fill);
        }
        lxw_chart_pattern pattern{};
        pattern.fg_color = colourOf(0);
        pattern.bg_color = LXW_COLOR_WHITE;
        pattern.type = LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL;
        chart_series_set_pattern(series, &pattern);
    }

    void setMarker(lxw_chart_series *series, lxw_color_t ink) const
    {
        lxw_chart_line line{};
        line.color = ink;
        lxw_chart_fill fill{};
        fill.color = ink;
        chart_series_set_marker_type(series, LXW_CHART_MARKER_CIRCLE);
        chart_series_set_marker_size(series, 9);
        chart_series_set_marker_line(series, &line);
        chart_series_set_marker_fill(series, &fill);
    }

    void addEnds()
    {
        for (const int column : {PlotColumn::Low, PlotColumn::High}) {
            lxw_chart_series *series = addSeries(column);
            lxw_chart_line none{};
            none.none = 1;
            chart_series_set_line(series, &none);
            setMarker(series, colour(column == PlotColumn::Low ? Role::CheckedFill : Role::Checked));
        }
        lxw_chart_line between{};
        between.color = colour(Role::CheckedFill);
        between.width = 2.25F;
        chart_set_high_low_lines(m_chart, &between);
        chart_legend_set_position(m_chart, LXW_CHART_LEGEND_BOTTOM);
    }

    /// Each value is a line from its lowest to its highest point; most are so short that only the marker shows.
    void addPoints()
    {
        for (std::size_t i = 0; i < m_plot.rows.size(); ++i) {
            const lxw_row_t row = firstRow() + static_cast<lxw_row_t>(i);
            lxw_chart_series *series = chart_add_series(m_chart, nullptr, nullptr);
            chart_series_set_categories(series, m_sheet.constData(), row, PlotColumn::XLow, row, PlotColumn::XHigh);
            chart_series_set_values(series, m_sheet.constData(), row, PlotColumn::Low, row, PlotColumn::High);
            SeriesCache across(series->categories), up(series->values);
            for (const int end : {0, 1}) {
                across.add(plotValue(m_spec, m_plot, i, PlotColumn::XLow + end));
                up.add(plotValue(m_spec, m_plot, i, PlotColumn::Low + end));
            }
            const QString label = plainText(m_spec.data[static_cast<std::size_t>(m_plot.rows[i].datum)].label, m_spec.language);
            chart_series_set_name(series, label.toUtf8().constData());
            lxw_chart_line line{};
            line.color = colourOf(i);
            chart_series_set_line(series, &line);
            setMarker(series, colourOf(i));
            lxw_chart_data_label shown{}, hidden{};
            hidden.hide = LXW_TRUE;
            lxw_chart_data_label *labels[] = {&shown, &hidden, nullptr};
            m_file.note(chart_series_set_labels_custom(series, labels));
            chart_series_set_labels_options(series, LXW_TRUE, LXW_FALSE, LXW_FALSE); // after the others: those ask for values
        }
        chart_legend_set_position(m_chart, LXW_CHART_LEGEND_NONE);
    }

    void setTitle()
    {
        lxw_chart_font font{};
        font.size = 14;
        font.bold = LXW_TRUE;
        font.color = colour(Role::Text);
        chart_title_set_name(m_chart, plainText(m_spec.title, m_spec.language).left(255).toUtf8().constData());
        chart_title_set_name_font(m_chart, &font);
    }

    void setValueAxis(lxw_chart_axis *axis, const AxisScale &scale, bool log)
    {
        lxw_chart_font font{};
        font.bold = LXW_EXPLICIT_FALSE;
        font.color = colour(Role::Muted);
        const QString name = scale.unit.isEmpty() ? plainText(m_spec.subtitle, m_spec.language) : scale.unit;
        chart_axis_set_name(axis, name.left(255).toUtf8().constData());
        chart_axis_set_name_font(axis, &font);
        chart_axis_set_num_format(axis, "General");
        lxw_chart_line grid{};
        grid.color = colour(Role::Grid);
        chart_axis_major_gridlines_set_visible(axis, LXW_TRUE);
        chart_axis_major_gridlines_set_line(axis, &grid);
        if (!log)
            return;
        chart_axis_set_log_base(axis, 10);
    }

    /// The power of ten below everything that is there: by themselves log scales begin at 1.
    [[nodiscard]] std::optional<double> logStart(bool across) const
    {
        std::optional<int> least;
        for (const PlotRow &row : m_plot.rows) {
            const std::optional<Quantity> &value = m_spec.data[static_cast<std::size_t>(across ? row.xDatum : row.datum)].value;
            if (!value || signOf(value->low) <= 0)
                continue;
            const int exponent = decimalExponent(value->low) - (across ? m_plot.xScale : m_plot.scale).exponent;
            least = std::min(least.value_or(exponent), exponent);
        }
        return least ? std::optional(std::pow(10.0, *least)) : std::nullopt;
    }

    void setAxes()
    {
        lxw_chart_axis *across = chart_axis_get(m_chart, LXW_CHART_AXIS_TYPE_X);
        lxw_chart_axis *up = chart_axis_get(m_chart, LXW_CHART_AXIS_TYPE_Y);
        lxw_chart_axis *values = m_plot.horizontal ? across : up, *others = m_plot.horizontal ? up : across;
        setValueAxis(values, m_plot.scale, m_plot.logY);
        if (m_plot.kind == PlotKind::Scatter)
            setValueAxis(others, m_plot.xScale, m_plot.logX);
        else
            chart_axis_set_label_position(others, LXW_CHART_AXIS_LABEL_POSITION_LOW);
        if (m_plot.horizontal) {
            chart_axis_set_reverse(others);
            chart_axis_set_interval_unit(others, 1);
            chart_axis_set_label_position(values, LXW_CHART_AXIS_LABEL_POSITION_HIGH);
            chart_axis_major_gridlines_set_visible(others, LXW_FALSE);
        }
        if (const auto start = m_plot.logY ? logStart(false) : std::nullopt) {
            chart_axis_set_min(values, *start);
            chart_axis_set_crossing(values, *start);
        }
        if (const auto start = m_plot.logX ? logStart(true) : std::nullopt) {
            chart_axis_set_min(others, *start);
            chart_axis_set_crossing(others, *start);
        }
    }

    const BookPlan &m_plan;
    const ChartSpec &m_spec;
    const BookPlot &m_plot;
    BookFile &m_file;
    QByteArray m_sheet;
    lxw_chart *m_chart = nullptr;
};

} // namespace

NativeSize nativeSize(const BookPlot &plot)
{
    NativeSize size;
    if (plot.horizontal)
        size.height = std::max(size.height, aroundBars + pixelsPerBar * static_cast<int>(plot.rows.size()));
    return size;
}

lxw_chart *nativeBookChart(const BookPlan &plan, const ChartSpec &chart, const BookPlot &plot, BookFile &file)
{
    return NativeChart(plan, chart, plot, file).make();
}

} // namespace tenbin
