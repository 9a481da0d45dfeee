// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tabs/historycontrol.h"

#include "ui/charts/chartview.h"

#include <cmath>

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

namespace tenbin {
namespace {

constexpr int frame = 16; // ms
constexpr int rest = 250; // ms without movement until the values of single bars come back
constexpr double step = 1.25; // of one notch of the wheel
constexpr double keyShare = 0.1; // of the span, for one press of an arrow key

} // namespace

HistoryControl::HistoryControl(ChartView &chart, QObject *parent)
    : QObject(parent)
    , m_chart(chart)
{
    m_frame.setSingleShot(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_frame, &QTimer::timeout, this, &HistoryControl::apply);
    connect(&m_rest, &QTimer::timeout, this, &HistoryControl::settle);
    chart.viewport()->installEventFilter(this);
    chart.installEventFilter(this);
}

void HistoryControl::setHistory(const HistoryView &view, const std::shared_ptr<const PriceSeries> &series)
{
    const bool ours = m_view == view && m_series == series;
    m_view = view;
    m_series = series;
    if (!m_series) {
        m_pressed.reset();
        m_dragging = m_pending = false;
        m_frame.stop();
        m_rest.stop();
        m_chart.setCrosshair(std::nullopt);
    } else if (!ours && !m_dragging && !m_pending) { // what is dragged is finer than whole bars
        const RowSpan rows = shownRows(*m_series, view);
        m_first = double(rows.first);
        m_length = double(rows.last - rows.first);
    }
}

double HistoryControl::barAt(double x) const
{
    const Layout &layout = *m_chart.chartLayout();
    return layout.x.low + (x - layout.plot.left()) / layout.plot.width() * (layout.x.high - layout.x.low);
}

bool HistoryControl::isInPlot(const QPointF &position) const
{
    return m_chart.chartLayout() && m_chart.chartLayout()->plot.contains(position);
}

bool HistoryControl::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_series || !m_chart.chartLayout())
        return QObject::eventFilter(watched, event);
    if (watched == &m_chart)
        return event->type() == QEvent::KeyPress && key(*static_cast<QKeyEvent *>(event));
    switch (event->type()) {
    case QEvent::Wheel:
        return wheel(*static_cast<QWheelEvent *>(event));
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick:
        if (!isInPlot(static_cast<QMouseEvent *>(event)->position()))
            return false;
        showAll();
        return true;
    case QEvent::Leave:
        m_chart.setCrosshair(std::nullopt);
        return false;
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool HistoryControl::wheel(const QWheelEvent &event)
{
    const QPoint angle = event.angleDelta();
    if (!isInPlot(event.position()) || event.modifiers().testFlag(Qt::ControlModifier) || angle.isNull())
        return false;
    constexpr double notch = 120;
    if (angle.x() != 0 || event.modifiers().testFlag(Qt::ShiftModifier)) {
        const int along = angle.x() != 0 ? angle.x() : angle.y();
        shift(-along / notch * m_length * keyShare);
    } else {
        const QRectF plot = m_chart.chartLayout()->plot;
        zoom(std::pow(step, -angle.y() / notch), (event.position().x() - plot.left()) / plot.width());
    }
    showCrosshair(event.position());
    return true;
}

bool HistoryControl::press(const QMouseEvent &event)
{
    const QPoint position = event.position().toPoint() + m_chart.viewport()->pos();
    if (event.button() != Qt::LeftButton || event.modifiers().testFlag(Qt::ShiftModifier) || !isInPlot(event.position())
        || m_chart.targetAt(position) >= 0)
        return false;
    m_pressed = event.position();
    m_pressedFirst = m_first;
    m_dragging = false;
    m_chart.setFocus(Qt::MouseFocusReason);
    return true;
}

bool HistoryControl::move(const QMouseEvent &event)
{
    if (!m_pressed || !event.buttons().testFlag(Qt::LeftButton)) {
        showCrosshair(event.position());
        return false;
    }
    const double pixels = event.position().x() - m_pressed->x();
    if (!m_dragging && std::abs(pixels) < QApplication::startDragDistance())
        return true;
    if (!m_dragging)
        m_chart.viewport()->setCursor(Qt::ClosedHandCursor);
    m_dragging = true;
    m_chart.setCrosshair(std::nullopt);
    setSpan(m_pressedFirst - pixels * m_length / m_chart.chartLayout()->plot.width(), m_length);
    return true;
}

/// A click that moved nothing takes the selection back, as anywhere beside the values.
bool HistoryControl::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || !m_pressed)
        return false;
    if (m_dragging)
        m_chart.viewport()->unsetCursor();
    else
        m_chart.setCurrentDatum(-1);
    m_pressed.reset();
    m_dragging = false;
    return true;
}

bool HistoryControl::key(const QKeyEvent &event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
        if (control)
            return false; // the size of the type
        zoom(event.key() == Qt::Key_Minus ? step : 1 / step, 0.5);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!control)
            return false; // from value to value
        shift((event.key() == Qt::Key_Left ? -keyShare : keyShare) * m_length);
        return true;
    case Qt::Key_0:
        if (control)
            return false;
        showAll();
        return true;
    default:
        return false;
    }
}

/// `share`: what stays in its place, 0 at the left end of the plot, 1 at the right.
void HistoryControl::zoom(double factor, double share)
{
    const double all = double(m_series->size());
    const double length = std::clamp(m_length * factor, std::min(all, double(leastBars)), all);
    setSpan(m_first + (m_length - length) * share, length);
}

void HistoryControl::shift(double bars)
{
    setSpan(m_first + (bars < 0 ? std::min(bars, -1.0) : std::max(bars, 1.0)), m_length);
}

void HistoryControl::showAll()
{
    setSpan(0, double(m_series->size()));
}

void HistoryControl::setSpan(double first, double length)
{
    const double all = double(m_series->size());
    m_length = length;
    m_first = std::clamp(first, 0.0, std::max(0.0, all - length));
    m_pending = true;
    if (!m_frame.isActive())
        m_frame.start(m_last.isValid() ? int(std::max<qint64>(0, frame - m_last.elapsed())) : 0);
}

void HistoryControl::apply()
{
    if (!m_series || !m_pending)
        return;
    m_pending = false;
    m_last.start();
    HistoryView view = viewOfRows(m_view, *m_series, rowsWithin(*m_series, m_first, m_length));
    view.moving = true;
    m_rest.start();
    if (view == m_view)
        return;
    m_view = view;
    emit wanted(view);
}

void HistoryControl::settle()
{
    if (!m_series || !m_view.moving)
        return;
    if (m_dragging) {
        m_rest.start();
        return;
    }
    m_view.moving = false;
    emit wanted(m_view);
}

void HistoryControl::showCrosshair(const QPointF &position)
{
    const std::optional<BarReadout> readout =
        isInPlot(position) && m_chart.spec() ? readoutAt(*m_chart.spec(), barAt(position.x())) : std::nullopt;
    if (!readout) {
        m_chart.setCrosshair(std::nullopt);
        return;
    }
    const QPointF at = m_chart.chartLayout()->map(readout->at.x(), readout->at.y());
    m_chart.setCrosshair(Crosshair{at, readout->lines});
}

} // namespace tenbin
