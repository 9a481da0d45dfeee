// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the row of buttons over a price history: how it is drawn, and how much of it.
#pragma once

#include "core/charts/historyview.h"

#include <QWidget>

class QAction;
class QActionGroup;

namespace tenbin {

class ChartView;
class HistoryControl;
class WordButton;

class HistoryBar final : public QWidget {
    Q_OBJECT
public:
    HistoryBar(ChartView &chart, QWidget *parent = nullptr);

    /// Null: there is no history to move in. `eventDate`: ISO date of the announcement, empty if there is none.
    void setHistory(const HistoryView &view, const std::shared_ptr<const PriceSeries> &series, const QString &eventDate);
    [[nodiscard]] HistoryControl *control() const { return m_control; }

signals:
    void chosen(const HistoryView &view);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void choose(const HistoryView &view);

    HistoryControl *m_control;
    QActionGroup *m_kinds;
    QList<WordButton *> m_ranges; ///< in the order of HistoryRange
    HistoryView m_view;
    std::shared_ptr<const PriceSeries> m_series;
    QString m_eventDate;
};

} // namespace tenbin
