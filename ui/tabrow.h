// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the row with the subjects on the left and the switches of the whole story on the right.
#pragma once

#include "core/charts/chartspec.h"
#include "ui/commands.h"

#include <QTabBar>

class QLabel;

namespace tenbin {

class Segments;

/// Tabs of the look: the chosen one is bold, white and has an accent bar on top; wide enough for its word in bold.
class SubjectTabs final : public QTabBar {
    Q_OBJECT
public:
    explicit SubjectTabs(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont tabFont(bool chosen) const;
};

class TabRow final : public QWidget {
    Q_OBJECT
public:
    explicit TabRow(const Commands &commands, QWidget *parent = nullptr);

    [[nodiscard]] Tab current() const;
    void setCurrent(Tab tab);
    void step(int by); ///< to the next or previous tab, round and round

signals:
    void chosen(Tab tab);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void fit();

    const Commands &m_commands;
    SubjectTabs *m_tabs;
    QLabel *m_basisLabel;
    QLabel *m_pairingLabel;
    Segments *m_basis;
    Segments *m_pairing;
};

} // namespace tenbin
