// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the card with one chart: its bar, and below it the chart, its table, or why there is none.
#pragma once

#include "core/charts/chartplan.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace tenbin {

class ChartBar;
class ChartTableView;
class ChartView;
class HistoryBar;
class Commands;

class ChartCard final : public QFrame {
    Q_OBJECT
public:
    explicit ChartCard(const Commands &commands, QWidget *parent = nullptr);

    void showPlan(const ChartInfo &info, const ChartPlan &plan, const Language &language, Theme theme);
    void movePlan(const ChartSpec &spec, Theme theme); ///< the same chart as before, another part of it
    void setTableShown(bool shown);
    void setZoom(double zoom);
    void setCurrentDatum(int datum); ///< in chart and table
    [[nodiscard]] ChartBar *bar() const { return m_bar; }
    [[nodiscard]] HistoryBar *history() const { return m_history; } ///< shown with price histories only
    [[nodiscard]] ChartView *chart() const { return m_chart; }
    [[nodiscard]] ChartTableView *table() const { return m_table; } ///< null until first shown
    /// False where the chart, for want of room, draws other values only.
    [[nodiscard]] bool showsCurrentDatum() const;
    /// Where the keyboard goes: the chart or its table.
    [[nodiscard]] QWidget *content() const;

signals:
    void currentDatumChanged(int datum);

private:
    void fillTable();
    void showPage();
    void datumChanged(int datum);

    const Commands &m_commands;
    ChartBar *m_bar;
    QStackedLayout *m_pages;
    ChartView *m_chart;
    HistoryBar *m_history;
    ChartTableView *m_table = nullptr;
    QWidget *m_empty;
    QLabel *m_emptyIcon;
    QLabel *m_emptyText;
    QPushButton *m_loadPrices, *m_loadIndex; ///< what an empty chart of prices waits for
    std::optional<ChartSpec> m_spec;
    Language m_language = Language::english();
    bool m_tableShown = false;
    bool m_tableStale = true;
    bool m_selecting = false; ///< chart and table follow each other once, not in circles
};

} // namespace tenbin
