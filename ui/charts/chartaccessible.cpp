// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the accessible chart and its values.
#include "ui/charts/chartaccessible.h"

#include "ui/charts/chartview.h"
#include "ui/charts/picturetexts.h"

namespace tenbin {

ChartAccessible::ChartAccessible(ChartView *view)
    : QAccessibleWidget(view, QAccessible::Chart)
{
}

ChartAccessible::~ChartAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

ChartView *ChartAccessible::view() const
{
    return static_cast<ChartView *>(widget());
}

int ChartAccessible::childCount() const
{
    return view() ? view()->targetCount() : 0;
}

QAccessibleInterface *ChartAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto known = m_children.constFind(index);
    if (known != m_children.constEnd())
        return QAccessible::accessibleInterface(known.value());
    auto *created = new TargetAccessible(view(), index); // owned by the registry until deleted there
    m_children.insert(index, QAccessible::registerAccessibleInterface(created));
    return created;
}

int ChartAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (auto it = m_children.cbegin(); it != m_children.cend(); ++it) {
        if (QAccessible::accessibleInterface(it.value()) == child)
            return it.key();
    }
    return -1;
}

QAccessibleInterface *ChartAccessible::childAt(int x, int y) const
{
    if (!view())
        return nullptr;
    return child(view()->targetAt(view()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface *ChartAccessible::focusChild() const
{
    if (!view() || !view()->hasFocus())
        return nullptr;
    return child(view()->currentTarget());
}

QString ChartAccessible::text(QAccessible::Text kind) const
{
    if (!view())
        return {};
    const auto &spec = view()->spec();
    if (kind == QAccessible::Name)
        return spec ? pictureTexts(*spec).title : view()->reason();
    if (kind == QAccessible::Description)
        return spec ? pictureTexts(*spec).description : QString();
    return QAccessibleWidget::text(kind);
}

TargetAccessible::TargetAccessible(ChartView *view, int target)
    : m_view(view)
    , m_target(target)
{
}

bool TargetAccessible::isValid() const
{
    return m_view && m_target < m_view->targetCount();
}

QAccessibleInterface *TargetAccessible::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QString TargetAccessible::text(QAccessible::Text kind) const
{
    if (!isValid() || kind != QAccessible::Name)
        return {};
    return m_view->datumText(m_view->datumOfTarget(m_target));
}

QRect TargetAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect local = m_view->targetRect(m_target);
    return {m_view->mapToGlobal(local.topLeft()), local.size()};
}

QAccessible::State TargetAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.selected = m_view->currentTarget() == m_target;
    state.focused = state.selected && m_view->hasFocus();
    state.invisible = !m_view->isVisible();
    return state;
}

} // namespace tenbin
