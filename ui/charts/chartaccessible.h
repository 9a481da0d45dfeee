// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what assistive technology sees of a chart: a chart with its title and one child per value.
#pragma once

#include <QAccessibleWidget>
#include <QPointer>

namespace tenbin {

class ChartView;

class ChartAccessible final : public QAccessibleWidget {
public:
    explicit ChartAccessible(ChartView *view);
    ~ChartAccessible() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;

private:
    [[nodiscard]] ChartView *view() const;
    mutable QHash<int, QAccessible::Id> m_children; ///< by target; made when asked for
};

/// One target of the chart. Knows its place only by number, so that it stays true when the chart is laid out anew.
class TargetAccessible final : public QAccessibleInterface {
public:
    TargetAccessible(ChartView *view, int target);

    [[nodiscard]] int target() const { return m_target; }
    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;

private:
    QPointer<ChartView> m_view;
    int m_target;
};

} // namespace tenbin
