// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the chart on screen: its layout, and which of its values is the current one.
#include "ui/charts/chartview.h"

#include <algorithm>

#include <QAccessible>
#include <QPainter>

#include "ui/charts/chartaccessible.h"
#include "ui/charts/shapes.h"

namespace tenbin {
namespace {

constexpr QSize smallestChart(480, 300);

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
    m_crosshair.reset();
    m_target = -1;
    if (m_spec && !viewport()->size().isEmpty()) {
        auto layout = layoutChart(*m_spec, {viewport()->size(), m_typography, m_zoom}, m_metrics);
        if (layout) {
            m_layout = std::move(*layout);
            m_chart = buildChart(*m_layout, {.theme = m_theme, .light = true});
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

void ChartView::setCrosshair(const std::optional<Crosshair> &crosshair)
{
    if (m_crosshair == crosshair)
        return;
    m_crosshair = crosshair;
    viewport()->update();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    rebuild();
}

void installChartAccessibility()
{
    QAccessible::installFactory(accessibleChart);
}

} // namespace tenbin
