// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the list of the talk's steps: how a row is painted, dragging, and the keys that move, remove and show a step.
#pragma once

#include "core/charts/palette.h"

#include <QHash>
#include <QIcon>
#include <QListView>
#include <QStyledItemDelegate>

namespace tenbin {

/// Number, title over the chart's name, planned time over icons for hidden, backup and what-if.
class StepDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(Theme theme);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int paintMarks(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &line) const;

    Theme m_theme = Theme::Light;
    mutable QHash<QString, QIcon> m_icons;
};

class StepList final : public QListView {
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);

    void setTheme(Theme theme);

signals:
    void showWanted(int row); ///< double click or Enter
    void removeWanted(int row); ///< Delete
    void moveWanted(int row, int places); ///< Alt+Up, Alt+Down

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    StepDelegate *m_delegate;
};

} // namespace tenbin
