// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the numbers of all steps of a talk: where it is, what was shown, what is left for questions; a click goes there.
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QToolButton;

namespace tenbin {

class FlowLayout;
struct TalkState;

class StepGrid final : public QWidget {
    Q_OBJECT
public:
    explicit StepGrid(QWidget *parent = nullptr);

    void setSteps(const QStringList &titles, int mainCount);
    void setState(const TalkState &state);

signals:
    void stepWanted(int number); ///< from 1

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_name;
    QLabel *m_now;
    QLabel *m_backup;
    QLabel *m_remark;
    QWidget *m_cells;
    FlowLayout *m_flow;
    QList<QToolButton *> m_buttons;
    QStringList m_titles;
    int m_mainCount = 0;
    int m_current = 0;
    QString m_typed;
};

} // namespace tenbin
