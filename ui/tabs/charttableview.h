// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the table of a chart on screen: sorting, copying, and the row of a datum.
#pragma once

#include <QTableView>

namespace tenbin {

struct ChartSpec;
class ChartTableModel;
class ChartTableOrder;
class Language;

class ChartTableView final : public QTableView {
    Q_OBJECT
public:
    explicit ChartTableView(QWidget *parent = nullptr);

    void showTable(const ChartSpec &spec, const Language &language);
    [[nodiscard]] int currentDatum() const; ///< −1: none
    void setCurrentDatum(int datum);
    void copySelection() const; ///< as text with tabs and as HTML
    [[nodiscard]] ChartTableModel *tableModel() const { return m_model; }

signals:
    void currentDatumChanged(int datum);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();

    ChartTableModel *m_model;
    ChartTableOrder *m_order;
    bool m_filling = false;
};

} // namespace tenbin
