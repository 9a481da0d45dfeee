// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: one claim as a card: verdict, claim, what was found, how it works out, sources, and the ways to chart and evidence.
#pragma once

#include "core/charts/palette.h"

#include <QModelIndex>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace tenbin {

class FlowLabel;
class WordButton;

class ClaimCard final : public QWidget {
    Q_OBJECT
public:
    explicit ClaimCard(QWidget *parent);

    void showClaim(const QModelIndex &claim, Theme theme); ///< a row of a ClaimModel
    void retranslate();
    /// Only one card of a list is reached by Tab; the others by arrow keys and mouse.
    void setCurrent(bool current);

signals:
    void chartWanted();
    void evidenceWanted();
    void moveWanted(int rows); ///< arrow keys; large numbers for Home and End
    void taken(); ///< has the focus, itself or one of its buttons

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FlowLabel *addSentence(QGridLayout *grid, QLabel *icon = nullptr);
    void wearFonts();
    void wearLinks();

    QLabel *m_icon;
    FlowLabel *m_word;
    FlowLabel *m_text;
    FlowLabel *m_finding;
    QLabel *m_recomputationIcon;
    FlowLabel *m_recomputation;
    QLabel *m_checkedIcon;
    FlowLabel *m_checked;
    FlowLabel *m_sources;
    WordButton *m_chart;
    WordButton *m_evidence;
    bool m_byKeyboard = false; ///< a ring round what was clicked says nothing new
};

} // namespace tenbin
