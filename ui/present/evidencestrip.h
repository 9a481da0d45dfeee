// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the main values of the chart on screen with their sources, and its caveats, below the picture.
#pragma once

#include "ui/present/mainfigures.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace tenbin {

class EvidenceStrip final : public QWidget {
    Q_OBJECT
public:
    explicit EvidenceStrip(QWidget *parent = nullptr);

    void show(const std::vector<MainFigure> &figures, const QStringList &caveats, Theme theme);
    using QWidget::show;

signals:
    void chosen(const QString &id); ///< a value was clicked: tell more about it

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *chip(const MainFigure &figure);
    void rebuild();
    void retranslate();

    QLabel *m_name;
    QWidget *m_chips;
    QHBoxLayout *m_row;
    QWidget *m_caveats;
    QLabel *m_caveatIcon;
    QLabel *m_caveatText;
    std::vector<MainFigure> m_figures;
    QStringList m_caveatWords;
    Theme m_theme = Theme::Dark;
};

} // namespace tenbin
