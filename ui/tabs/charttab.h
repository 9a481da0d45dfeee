// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the page of one tab: the card with the chosen chart, and the list it is chosen from, which stands elsewhere.
#pragma once

#include "core/charts/chartplan.h"

#include <QWidget>

namespace tenbin {

class CatalogueBar;
class StudyBar;
class ChartCard;
class ChartListModel;
class ChartListView;
class Commands;
class StoryDocument;
class ValueChooser;

/// Plans its chart only while it is visible; what changes meanwhile waits. The value selected in the document is the one selected
/// in chart and table, and the other way round.
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

signals:
    void chartChanged(const QString &chart); ///< another chart is shown
    void planChanged(); ///< its contents are new

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshModels();
    void refreshFigure();
    void refreshHistory();
    bool moveHistory();
    void chooseFigure();
    void showSelection();
    void selectDatum(const QString &datum);

    Tab m_tab;
    StoryDocument &m_document;
    ChartListModel *m_listModel;
    ChartListView *m_list;
    ChartCard *m_card;
    CatalogueBar *m_catalogue;
    StudyBar *m_study;
    ValueChooser *m_chooser = nullptr; ///< made when first asked for
    ChartPlan m_plan;
    Theme m_theme = Theme::Light;
    bool m_stale = true;
    bool m_selecting = false; ///< the selection comes from the document, or goes there: once, not in circles
};

} // namespace tenbin
