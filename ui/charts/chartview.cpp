// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the chart on screen: layout, focus, hover, message when there is no chart.
#include "ui/charts/chartview.h"

#include <algorithm>
#include <cmath>

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/charts/chartaccessible.h"
#include "ui/charts/shapes.h"

namespace tenbin {
namespace {

constexpr QSize smallestChart(480, 300);
constexpr double hitSize = 28; ///< a target is at least this wide and high for the pointer

QRectF hitRect(const QRectF &rect)
{
    const double width = std::max(0.0, hitSize - rect.width()) / 2;
    const double height = std::max(0.0, hitSize - rect.height()) / 2;
    return rect.adjusted(-width, -height, width, height);
}

/// A ring runs along the corners of what it surrounds.
double ringRadius(const Layout &layout, const QRectF &mark)
{
    constexpr double more = 4;
    for (const Shape &shape : layout.shapes) {
        if (shape.kind == Shape::Kind::RoundRect && shape.rect == mark)
            return shape.radius + more;
    }
    return more;
}

QAccessibleInterface *accessibleChart(const QString &className, QObject *object)
{
    if (className != QLatin1String(ChartView::staticMetaObject.className()))
        return nullptr;
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartAccessible(view) : nullptr;
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QGraphicsView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(smallestChart);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setAcceptDrops(false); // a graphics view asks its items, which want nothing: files are for the window
    viewport()->setAcceptDrops(false);
}

ChartView::~ChartView()
{
    setScene(nullptr);
}

void ChartView::showChart(const ChartSpec &spec, Theme theme)
{
    const bool known = m_spec && m_datum >= 0 && m_datum < static_cast<int>(m_spec->data.size());
    const QString id = known ? m_spec->data[static_cast<std::size_t>(m_datum)].id : QString();
    const int before = m_datum;
    m_spec = spec;
    m_theme = theme;
    m_reason.clear();
    const auto same =
        std::find_if(m_spec->data.cbegin(), m_spec->data.cend(), [&](const Datum &datum) { return datum.id == id; });
    m_datum = known && same != m_spec->data.cend() ? static_cast<int>(same - m_spec->data.cbegin()) : -1;
    rebuild();
    if (m_datum != before)
        emit currentDatumChanged(m_datum);
}

void ChartView::showReason(const QString &reason, Theme theme)
{
    const int before = m_datum;
    m_spec.reset();
    m_theme = theme;
    m_reason = reason;
    m_datum = -1;
    rebuild();
    if (before >= 0)
        emit currentDatumChanged(-1);
}

void ChartView::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 0.75, 2.0);
    rebuild();
}

void ChartView::setTypography(Typography typography)
{
    m_typography = typography;
    setMinimumSize(typography == Typography::Window ? smallestChart : QSize());
    rebuild();
}

/// Everything anew: a chart of this size takes a millisecond or two, and nothing can be left over from before.
void ChartView::rebuild()
{
    ChartScene old = std::move(m_chart);
    m_chart = {};
    m_layout.reset();
    m_target = -1;
    if (m_spec && !viewport()->size().isEmpty()) {
        auto layout = layoutChart(*m_spec, {viewport()->size(), m_typography, m_zoom}, m_metrics);
        if (layout) {
            m_layout = std::move(*layout);
            m_chart = buildChart(*m_layout, {m_theme, false});
            m_target = targetOf(m_datum);
        }
    }
    setScene(m_chart.scene.get());
    setBackgroundBrush(Colours{m_theme, m_typography, false}.of(Role::Plot));
    viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleEvent name(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&name);
        QAccessibleEvent order(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&order);
    }
}

int ChartView::targetCount() const
{
    return m_layout ? static_cast<int>(m_layout->targets.size()) : 0;
}

int ChartView::datumOfTarget(int target) const
{
    return target >= 0 && target < targetCount() ? m_layout->targets[static_cast<std::size_t>(target)].datum : -1;
}

int ChartView::targetOf(int datum) const
{
    for (int i = 0; datum >= 0 && i < targetCount(); ++i) {
        if (datumOfTarget(i) == datum)
            return i;
    }
    return -1;
}

QRect ChartView::targetRect(int target) const
{
    if (target < 0 || target >= targetCount())
        return {};
    const QRect rect = m_layout->targets[static_cast<std::size_t>(target)].rect.toAlignedRect();
    return rect.translated(viewport()->pos());
}

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

int ChartView::currentDatum() const
{
    return m_datum;
}

void ChartView::setCurrentDatum(int datum)
{
    const bool exists = m_spec && datum >= 0 && datum < static_cast<int>(m_spec->data.size());
    setDatum(exists ? datum : -1, exists ? targetOf(datum) : -1);
}

void ChartView::setCurrentTarget(int target)
{
    setDatum(datumOfTarget(target), target);
}

void ChartView::setDatum(int datum, int target)
{
    if (datum == m_datum && target == m_target)
        return;
    const bool changed = datum != m_datum;
    m_datum = datum;
    m_target = target;
    viewport()->update();
    if (m_target >= 0 && hasFocus() && QAccessible::isActive()) {
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(this);
        if (QAccessibleInterface *child = chart ? chart->child(m_target) : nullptr) {
            QAccessibleEvent event(child, QAccessible::Focus);
            QAccessible::updateAccessibility(&event);
        }
    }
    if (changed)
        emit currentDatumChanged(m_datum);
}

QString ChartView::datumText(int index) const
{
    if (!m_spec || index < 0 || index >= static_cast<int>(m_spec->data.size()))
        return {};
    const Datum &datum = m_spec->data[static_cast<std::size_t>(index)];
    QString basis = datum.basis;
    if (datum.certainty == Certainty::C)
        basis = basis.isEmpty() ? tr("Estimate") : tr("%1, estimate").arg(basis);
    QStringList lines{datum.series.isEmpty() ? datum.label : tr("%1 (%2)").arg(datum.label, datum.series), datum.text, basis};
    if (!datum.source.isEmpty())
        lines << tr("Source: %1").arg(datum.source);
    else if (datum.certainty == Certainty::D)
        lines << tr("No source");
    lines << datum.note;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
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

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    rebuild();
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

void ChartView::paintEvent(QPaintEvent *event)
{
    QGraphicsView::paintEvent(event);
    if (!m_layout)
        paintMessage();
    if (!m_painted && (m_spec || !m_reason.isEmpty())) {
        m_painted = true;
        QMetaObject::invokeMethod(this, &ChartView::firstPainted, Qt::QueuedConnection); // listeners may change what is painted
    }
}

void ChartView::paintMessage()
{
    const QString text = m_spec ? tr("There is not enough room for this chart. Make the window larger.") : m_reason;
    const Colours colours{m_theme, m_typography, false};
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colours.of(Role::Plot));
    painter.setFont(chartFont({14 * m_zoom, false}));
    painter.setPen(colours.of(Role::Text));
    constexpr int margin = 24;
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap, text);
}

void ChartView::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_target < 0 || m_target >= targetCount())
        return;
    constexpr double gap = 2;
    const QRectF mark = m_layout->targets[static_cast<std::size_t>(m_target)].rect;
    const double radius = ringRadius(*m_layout, mark);
    const double focused = m_theme == Theme::Contrast ? 3 : 2;
    const double width = hasFocus() ? focused : 1; // thin while the focus is elsewhere: the evidence still speaks of this value
    const double out = gap + width / 2;
    const QRectF inside = QRectF(viewport()->rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    const QRectF ring = mark.adjusted(-out, -out, out, out).intersected(inside);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(Colours{m_theme, m_typography, false}.of(Role::Accent), width));
    painter->drawRoundedRect(ring, radius, radius);
}

void installChartAccessibility()
{
    QAccessible::installFactory(accessibleChart);
}

} // namespace tenbin
