// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the page of one tab: its charts as a list, and the card with the chosen one.
#pragma once

#include "core/charts/chartplan.h"

#include <QWidget>

class QSplitter;

namespace tenbin {

class ChartCard;
class ChartListModel;
class ChartListView;
class Commands;
class StoryDocument;

/// Plans its chart only while it is visible; what changes meanwhile waits.
class ChartTab final : public QWidget {
    Q_OBJECT
public:
    ChartTab(Tab tab, StoryDocument &document, const Commands &commands, QWidget *parent = nullptr);

    [[nodiscard]] Tab tab() const { return m_tab; }
    [[nodiscard]] QString currentChart() const;
    /// `datum` non-empty: the value with this id is selected.
    void showChart(const QString &chart, const QString &datum = {});
    [[nodiscard]] const ChartPlan &plan() const { return m_plan; }
    [[nodiscard]] ChartCard *card() const { return m_card; }
    [[nodiscard]] ChartListView *list() const { return m_list; }
    [[nodiscard]] ChartListModel *listModel() const { return m_listModel; }

    void setTheme(Theme theme);
    void setZoom(double zoom);
    void setTableShown(bool shown);
    void setNarrow(bool narrow); ///< the list shows icons only
    void focusNextPart(); ///< list, chart, list …
    [[nodiscard]] int listWidth() const { return m_listWidth; } ///< as chosen, even while the list is narrow
    void setListWidth(int width);

signals:
    void chartChanged(const QString &chart); ///< another chart is shown
    void planChanged(); ///< its contents are new

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshModels();
    void fitList();
    void selectDatum(const QString &datum);

    Tab m_tab;
    StoryDocument &m_document;
    ChartListModel *m_listModel;
    ChartListView *m_list;
    QWidget *m_panel;
    QSplitter *m_splitter;
    ChartCard *m_card;
    ChartPlan m_plan;
    Theme m_theme = Theme::Light;
    double m_zoom = 1;
    int m_listWidth;
    bool m_narrow = false;
    bool m_stale = true;
};

} // namespace tenbin
