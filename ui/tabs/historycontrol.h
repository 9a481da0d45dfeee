// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: moving a price history with wheel, pointer and keyboard, and the crosshair over it.
#pragma once

#include "core/charts/historyview.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace tenbin {

class ChartView;

/// The wheel zooms around the pointer, with Shift or sideways it moves; a drag inside the axes moves, one beside them or with
/// Shift takes the chart out of the window; a double click shows everything. With the focus on the chart + and − zoom, Ctrl and
/// the arrow keys move, 0 shows everything. However many events there are, at most one view a frame is wanted.
class HistoryControl final : public QObject {
    Q_OBJECT
public:
    explicit HistoryControl(ChartView &chart, QObject *parent = nullptr);

    /// Null: the chart is none that can be moved.
    void setHistory(const HistoryView &view, const std::shared_ptr<const PriceSeries> &series);

signals:
    /// HistoryView::moving is set while more may come, and once not when it is over.
    void wanted(const HistoryView &view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool wheel(const QWheelEvent &event);
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    bool key(const QKeyEvent &event);
    void zoom(double factor, double share);
    void shift(double bars);
    void setSpan(double first, double length);
    void showAll();
    void apply();
    void settle();
    void showCrosshair(const QPointF &position);
    [[nodiscard]] double barAt(double x) const; ///< in pixels of the viewport
    [[nodiscard]] bool isInPlot(const QPointF &position) const;

    ChartView &m_chart;
    std::shared_ptr<const PriceSeries> m_series;
    HistoryView m_view;
    double m_first = 0, m_length = 0; ///< the span as dragged, in bars
    std::optional<QPointF> m_pressed;
    double m_pressedFirst = 0;
    bool m_dragging = false;
    bool m_pending = false;
    QTimer m_frame, m_rest;
    QElapsedTimer m_last;
};

} // namespace tenbin
