// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the line along the top of the presenter's screen: step, times, pace, curtains, clock.
#pragma once

#include "ui/present/pacing.h"
#include "ui/present/presentkeys.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace tenbin {

/// What the line says about time.
struct BarTimes {
    TalkTime elapsed{0};
    bool paused = false;
    std::optional<PlannedSpan> planned;
    std::optional<TalkTime> left; ///< of a given length: counts down
    QString clock;
    bool operator==(const BarTimes &) const = default;
};

class ConsoleBar final : public QFrame {
    Q_OBJECT
public:
    explicit ConsoleBar(QWidget *parent = nullptr);

    void setTheme(Theme theme);
    void setKeys(const std::vector<KeyBinding> &bindings);
    /// `number` from 1; `backup`: it stands behind the `count` steps of the talk.
    void setStep(int number, int count, const QString &title, bool backup);
    void setState(const TalkState &state);
    void setTimes(const BarTimes &times);

signals:
    void commandWanted(PresentCommand command);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showPace();

    struct Button {
        PresentCommand command;
        QToolButton *button;
    };
    QLabel *m_number;
    QLabel *m_count;
    QLabel *m_title;
    QLabel *m_elapsedName;
    QLabel *m_elapsed;
    QLabel *m_plannedName;
    QLabel *m_planned;
    QFrame *m_pace;
    QLabel *m_paceIcon;
    QLabel *m_paceText;
    QLabel *m_clockName;
    QLabel *m_clock;
    std::vector<Button> m_buttons;
    std::vector<KeyBinding> m_bindings;
    BarTimes m_times;
    Theme m_theme;
};

} // namespace tenbin
