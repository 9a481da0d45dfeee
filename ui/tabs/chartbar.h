// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the bar of the chart card: switches of this chart on the left, what to do with it on the right.
#pragma once

#include "ui/commands.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace tenbin {

class ModelChooser;
class WordButton;
struct ChartInfo;

class ChartBar final : public QWidget {
    Q_OBJECT
public:
    explicit ChartBar(const Commands &commands, QWidget *parent = nullptr);

    void setChart(const ChartInfo &info); ///< shows only switches that mean something here
    [[nodiscard]] ModelChooser *models() const { return m_models; }
    void setFigureName(const QString &name); ///< of charts about one figure
    [[nodiscard]] QWidget *figureButton() const;

signals:
    void figureWanted(); ///< another figure for a chart about one

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Group {
        Choice choice = Choice::None;
        QLabel *label = nullptr;
        QWidget *control = nullptr;
        WordButton *field = nullptr; ///< shows the chosen word; none for segments
    };
    Group addSegments(Choice choice);
    Group addField(Choice choice);
    void setShown(const Group &group, bool shown);
    void retranslate();
    void fit();
    void chooseWords();
    [[nodiscard]] int neededWidth() const;
    void showFigureName(const QString &name);

    const Commands &m_commands;
    Group m_scale, m_parameters, m_modelGroup, m_order, m_rows, m_swing, m_figure;
    QString m_figureName;
    ModelChooser *m_models = nullptr;
    QList<WordButton *> m_actions;
};

} // namespace tenbin
