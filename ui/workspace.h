// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: how the window's contents stand side by side: chart list, chart over what-if, evidence; their widths and what gives way.
#pragma once

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace tenbin {

class ChartTab;

/// Widths are as the reader chose them, within the bounds of each part; the chart takes the rest.
class Workspace final : public QWidget {
    Q_OBJECT
public:
    explicit Workspace(QWidget *parent = nullptr);

    void addPage(ChartTab *page);
    void setCurrentPage(ChartTab *page);
    [[nodiscard]] ChartTab *currentPage() const;
    void setListFoot(QWidget *foot); ///< below every chart list
    void setFoot(QWidget *foot); ///< below the chart; `footHeight` high
    void setSide(QWidget *side);
    void setSideShown(bool shown);
    void setNarrow(bool narrow); ///< the list shows icons only
    void setZoom(double zoom);
    void setListWidth(int width);
    void setSideWidth(int width);
    [[nodiscard]] int listWidth() const { return m_listWidth; } ///< as chosen, even while the list is narrow
    [[nodiscard]] int sideWidth() const { return m_sideWidth; }
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    /// How high the foot may be so that the chart keeps its room; between `closed` and `open`.
    [[nodiscard]] int footHeight(int closed, int open) const;
    void setFootHeight(int height);

signals:
    void resized();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QSplitter *m_splitter;
    QWidget *m_listPanel;
    QVBoxLayout *m_listColumn;
    QStackedWidget *m_lists;
    QVBoxLayout *m_middle;
    QStackedWidget *m_pages;
    QWidget *m_foot = nullptr;
    QWidget *m_side = nullptr;
    int m_listWidth;
    int m_sideWidth;
    double m_zoom = 1;
    bool m_narrow = false;
};

} // namespace tenbin
