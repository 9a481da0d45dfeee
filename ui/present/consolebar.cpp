// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/consolebar.h"

#include "ui/present/consolelook.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace tenbin {
namespace {

constexpr int iconSide = 16;

QVBoxLayout *stacked(QLabel *name, QLabel *value)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    name->setMinimumHeight(name->font().pixelSize() + 4); // the face has no leading
    value->setMinimumHeight(value->font().pixelSize() + 4);
    column->addWidget(name);
    column->addWidget(value);
    return column;
}

} // namespace

ConsoleBar::ConsoleBar(QWidget *parent)
    : QFrame(parent)
    , m_number(consoleLabel(this, 32, Weight::Bold))
    , m_count(consoleLabel(this, 18, Weight::Regular, Ink::Quiet))
    , m_title(consoleLabel(this, 17, Weight::Bold))
    , m_elapsedName(consoleLabel(this, 13, Weight::Regular, Ink::Quiet))
    , m_elapsed(consoleLabel(this, 28))
    , m_plannedName(consoleLabel(this, 13, Weight::Regular, Ink::Quiet))
    , m_planned(consoleLabel(this, 28, Weight::Regular, Ink::Quiet))
    , m_pace(new QFrame(this))
    , m_paceIcon(new QLabel(m_pace))
    , m_paceText(consoleLabel(m_pace, 14))
    , m_clockName(consoleLabel(this, 13, Weight::Regular, Ink::Quiet))
    , m_clock(consoleLabel(this, 28))
    , m_theme(Theme::Dark)
{
    setObjectName(QStringLiteral("consoleBar"));
    m_pace->setObjectName(QStringLiteral("pace"));
    for (const PresentCommand command :
        {PresentCommand::Black, PresentCommand::White, PresentCommand::Freeze, PresentCommand::Timer}) {
        QToolButton *button = consoleButton(this);
        button->setCheckable(true);
        connect(button, &QToolButton::clicked, this, [this, command, button] {
            button->setChecked(!button->isChecked()); // the talk says whether it is on
            emit commandWanted(command);
        });
        m_buttons.push_back({command, button});
    }
    build();
    retranslate();
}

void ConsoleBar::build()
{
    auto *pace = new QHBoxLayout(m_pace);
    pace->setContentsMargins(12, 5, 14, 5);
    pace->addWidget(m_paceIcon);
    pace->addWidget(m_paceText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 6, 20, 6);
    row->setSpacing(8);
    row->addWidget(m_number);
    row->addWidget(m_count);
    row->addSpacing(12);
    m_title->setMinimumWidth(40);
    m_title->setWordWrap(true);
    row->addWidget(m_title, 1);
    row->addLayout(stacked(m_elapsedName, m_elapsed));
    row->addSpacing(12);
    row->addLayout(stacked(m_plannedName, m_planned));
    row->addSpacing(12);
    row->addWidget(m_pace, 0, Qt::AlignVCenter);
    row->addSpacing(12);
    for (const Button &each : m_buttons)
        row->addWidget(each.button);
    row->addSpacing(12);
    row->addWidget(m_clockName);
    row->addWidget(m_clock);
}

void ConsoleBar::setTheme(Theme theme)
{
    m_theme = theme;
    showPace();
}

void ConsoleBar::setKeys(const std::vector<KeyBinding> &bindings)
{
    m_bindings = bindings;
    retranslate();
}

void ConsoleBar::setStep(int number, int count, const QString &title, bool backup)
{
    m_number->setText(QString::number(number));
    m_count->setText(backup ? tr("backup") : QStringLiteral("/ %1").arg(count));
    m_title->setText(title);
    m_title->setToolTip(title);
}

void ConsoleBar::setState(const TalkState &state)
{
    for (const Button &each : m_buttons) {
        if (each.command == PresentCommand::Black)
            each.button->setChecked(state.curtain == Curtain::Black);
        else if (each.command == PresentCommand::White)
            each.button->setChecked(state.curtain == Curtain::White);
        else if (each.command == PresentCommand::Freeze)
            each.button->setChecked(state.frozen);
    }
}

void ConsoleBar::setTimes(const BarTimes &times)
{
    if (times == m_times)
        return;
    m_times = times;
    showPace();
}

void ConsoleBar::showPace()
{
    m_elapsed->setText(timeText(m_times.left ? *m_times.left : m_times.elapsed));
    m_elapsedName->setText(m_times.left ? tr("Left") : tr("Elapsed"));
    m_clock->setText(m_times.clock);
    for (const Button &each : m_buttons) {
        if (each.command == PresentCommand::Timer)
            each.button->setChecked(m_times.paused);
    }
    const bool planned = m_times.planned.has_value();
    m_planned->setVisible(planned);
    m_plannedName->setVisible(planned);
    m_pace->setVisible(planned);
    if (!planned)
        return;
    m_planned->setText(timeText(m_times.planned->to));
    const PaceNote note = paceNote(m_times.elapsed, *m_times.planned);
    const bool fine = note.role == Role::Positive;
    m_paceIcon->setPixmap(roleIcon(fine ? QStringLiteral("tick") : QStringLiteral("caveat"), note.role, m_theme)
                              .pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    const QString off = timeText(note.off);
    m_paceText->setText(note.pace == Pace::OnPlan ? tr("On plan")
            : note.pace == Pace::Behind           ? tr("%1 behind").arg(off)
                                                  : tr("%1 ahead").arg(off));
    m_pace->setStyleSheet(QStringLiteral("#console #pace { border-color: %1; }").arg(roleColor(note.role, m_theme).name()));
}

void ConsoleBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConsoleBar::retranslate()
{
    m_plannedName->setText(tr("Planned"));
    m_clockName->setText(tr("Time"));
    m_paceText->setAccessibleName(tr("Pace"));
    for (const Button &each : m_buttons) {
        QString word;
        switch (each.command) {
        case PresentCommand::Black:
            word = tr("Black");
            break;
        case PresentCommand::White:
            word = tr("White");
            break;
        case PresentCommand::Freeze:
            word = tr("Freeze");
            break;
        default:
            word = tr("Pause");
            break;
        }
        each.button->setText(withKey(word, each.command, m_bindings));
        each.button->setAccessibleName(word);
    }
    showPace();
}

} // namespace tenbin
