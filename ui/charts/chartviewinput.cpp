// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: pointer, keyboard and focus on the values of a chart, and the tips these show.
#include "ui/charts/chartview.h"

#include <algorithm>

#include <QApplication>
#include <QKeyEvent>
#include <QToolTip>

namespace tenbin {
namespace {

constexpr double hitSize = 28; ///< a target is at least this wide and high for the pointer

QRectF hitRect(const QRectF &rect)
{
    const double width = std::max(0.0, hitSize - rect.width()) / 2;
    const double height = std::max(0.0, hitSize - rect.height()) / 2;
    return rect.adjusted(-width, -height, width, height);
}

} // namespace

int ChartView::targetAt(const QPoint &position) const
{
    int found = -1;
    double smallest = 0;
    const QPointF point = position - viewport()->pos();
    for (int i = 0; i < targetCount(); ++i) {
        const QRectF rect = hitRect(m_layout->targets[static_cast<std::size_t>(i)].rect);
        const double area = rect.width() * rect.height();
        if (rect.contains(point) && (found < 0 || area < smallest)) {
            found = i;
            smallest = area;
        }
    }
    return found;
}

int ChartView::titleDatumAt(const QPoint &position) const
{
    const QPointF point = position - viewport()->pos();
    for (const Target &target : m_layout ? m_layout->titleTargets : std::vector<Target>()) {
        if (target.rect.contains(point))
            return target.datum;
    }
    return -1;
}

void ChartView::showTip(int target, const QPoint &globalPosition)
{
    const QString text = datumText(datumOfTarget(target));
    if (text.isEmpty()) {
        QToolTip::hideText();
        return;
    }
    // Tool tips guess whether a text is HTML; a "<" of the story must not decide that.
    const QString html = QStringLiteral("<qt><p style=\"line-height: 140%\">%1</p></qt>")
                             .arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
    QToolTip::showText(
        globalPosition, html, viewport(), hitRect(m_layout->targets[static_cast<std::size_t>(target)].rect).toRect());
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = targetCount() - 1;
    int next = m_target;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        next = std::min(m_target + 1, last);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        next = m_target < 0 ? last : std::max(m_target - 1, 0);
        break;
    case Qt::Key_Home:
        next = std::min(0, last);
        break;
    case Qt::Key_End:
        next = last;
        break;
    case Qt::Key_Escape:
        if (m_datum < 0) {
            event->ignore(); // Escape may mean something to the window
            return;
        }
        QToolTip::hideText();
        setDatum(-1, -1);
        return;
    default:
        event->ignore(); // never scroll
        return;
    }
    setCurrentTarget(next);
    if (next >= 0)
        showTip(next, mapToGlobal(targetRect(next).bottomLeft()));
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint() + viewport()->pos();
    if (m_pressed && event->buttons().testFlag(Qt::LeftButton)) {
        if ((position - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
            m_pressed.reset();
            emit dragWanted();
        }
        return;
    }
    const bool isLink = targetAt(position) >= 0 || titleDatumAt(position) >= 0;
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const QPoint position = event->position().toPoint() + viewport()->pos();
    const int target = targetAt(position);
    if (target >= 0)
        setCurrentTarget(target);
    else if (const int datum = titleDatumAt(position); datum >= 0)
        setCurrentDatum(datum);
    else
        m_pressed = position;
}

/// Beside the values: a click takes the selection back, a drag leaves it as it is.
void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_pressed)
        setCurrentTarget(-1);
    m_pressed.reset();
}

void ChartView::leaveEvent(QEvent *event)
{
    viewport()->unsetCursor();
    QGraphicsView::leaveEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    if (m_target < 0 && targetCount() > 0) {
        if (event->reason() == Qt::TabFocusReason)
            setCurrentTarget(0);
        else if (event->reason() == Qt::BacktabFocusReason)
            setCurrentTarget(targetCount() - 1);
    }
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(targetAt(help->pos() + viewport()->pos()), help->globalPos());
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

} // namespace tenbin
