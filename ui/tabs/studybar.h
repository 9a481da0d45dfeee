// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the row of fields that says how an event study is made.
#pragma once

#include "core/market/eventstudy.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QSpinBox;

namespace tenbin {

class StudyBar final : public QWidget {
    Q_OBJECT
public:
    explicit StudyBar(QWidget *parent = nullptr);

    void setSettings(const StudySettings &settings); ///< emits nothing
    [[nodiscard]] StudySettings settings() const;

signals:
    void chosen(const StudySettings &settings);

protected:
    void changeEvent(QEvent *event) override;

private:
    QComboBox *addBox();
    QSpinBox *addDays(int low, int high);
    void change();
    void retranslate();

    QComboBox *m_model, *m_returns, *m_variance;
    QLabel *m_estimationLabel, *m_gapLabel, *m_windowLabel, *m_untilLabel;
    QSpinBox *m_estimation, *m_gap, *m_from, *m_to;
    bool m_setting = false;
};

} // namespace tenbin
