// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: how rows of icon, name and second line are painted, and the list of charts made of them.
#pragma once

#include <QHash>
#include <QIcon>
#include <QListView>
#include <QStyledItemDelegate>

namespace tenbin {

/// Two lines beside an icon. Which roles hold icon name and second line is said by whoever uses it.
class TwoLineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    TwoLineDelegate(int detailRole, int iconNameRole, QObject *parent);

    void setIconsOnly(bool iconsOnly) { m_iconsOnly = iconsOnly; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Width that shows both lines of every row in full.
    [[nodiscard]] int fullWidth(const QAbstractItemModel &model, const QFont &font) const;

private:
    [[nodiscard]] QIcon icon(const QString &name) const;

    int m_detailRole;
    int m_iconNameRole;
    bool m_iconsOnly = false;
    mutable QHash<QString, QIcon> m_icons;
};

/// The charts of a tab. Becomes a column of icons with tool tips where there is no room.
class ChartListView final : public QListView {
    Q_OBJECT
public:
    explicit ChartListView(QWidget *parent = nullptr);

    void setIconsOnly(bool iconsOnly);
    [[nodiscard]] bool iconsOnly() const { return m_iconsOnly; }
    [[nodiscard]] int fullWidth() const;

private:
    TwoLineDelegate *m_delegate;
    bool m_iconsOnly = false;
};

} // namespace tenbin
