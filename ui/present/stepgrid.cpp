// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/stepgrid.h"

#include "ui/panels/flowlayout.h"
#include "ui/present/consolelook.h"
#include "ui/present/talk.h"

#include <algorithm>

#include <QEvent>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace tenbin {
namespace {

constexpr int cellSide = 35;

} // namespace

StepGrid::StepGrid(QWidget *parent)
    : QWidget(parent)
    , m_name(consoleLabel(this, 13, Weight::Regular, Ink::Quiet))
    , m_now(consoleLabel(this, 13, Weight::Bold))
    , m_backup(consoleLabel(this, 13, Weight::Regular, Ink::Quiet))
    , m_remark(consoleLabel(this, 13, Weight::Regular, Ink::Quiet))
    , m_cells(new QWidget(this))
    , m_flow(new FlowLayout(4, m_cells))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_remark->setWordWrap(true);
    auto *words = new QHBoxLayout;
    words->addWidget(m_now, 1);
    words->addWidget(m_backup);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_name);
    column->addWidget(m_cells);
    column->addLayout(words);
    column->addWidget(m_remark);
    retranslate();
}

void StepGrid::setSteps(const QStringList &titles, int mainCount)
{
    if (titles == m_titles && mainCount == m_mainCount)
        return;
    m_titles = titles;
    m_mainCount = mainCount;
    while (m_buttons.size() > titles.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < titles.size()) {
        QToolButton *button = consoleButton(m_cells);
        const int number = static_cast<int>(m_buttons.size()) + 1;
        button->setText(QString::number(number));
        button->setCheckable(true);
        button->setFixedSize(cellSide, cellSide);
        button->setStyleSheet(QStringLiteral("padding: 0px;"));
        connect(button, &QToolButton::clicked, this, [this, number] {
            retranslate(); // the talk says where it is
            emit stepWanted(number);
        });
        m_flow->addWidget(button);
        button->show();
        m_buttons.append(button);
    }
    retranslate();
}

void StepGrid::setState(const TalkState &state)
{
    if (state.step == m_current && state.typed == m_typed && !m_buttons.isEmpty() && m_buttons.value(m_current)
        && m_buttons.at(m_current)->isChecked())
        return;
    m_current = state.step;
    m_typed = state.typed;
    retranslate();
}

void StepGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StepGrid::retranslate()
{
    m_name->setText(m_typed.isEmpty() ? tr("All steps · a number and Enter goes there") : tr("Go to %1: Enter").arg(m_typed));
    for (int i = 0; i < m_buttons.size(); ++i) {
        QToolButton *button = m_buttons.at(i);
        button->setChecked(i == m_current);
        button->setProperty("done", i < m_current && i < m_mainCount);
        button->setProperty("backup", i >= m_mainCount);
        button->setToolTip(m_titles.at(i));
        button->setAccessibleName(QStringLiteral("%1 %2").arg(i + 1).arg(m_titles.at(i)));
        button->style()->unpolish(button); // the sheet looks at the properties
        button->style()->polish(button);
    }
    const QString here = m_titles.value(m_current);
    m_now->setText(here.isEmpty() ? QString() : QStringLiteral("%1  %2").arg(m_current + 1).arg(here));
    const int backups = static_cast<int>(m_titles.size()) - m_mainCount;
    QStringList numbers;
    for (int i = 0; i < std::min(backups, 3); ++i)
        numbers.append(QString::number(m_mainCount + i + 1));
    if (backups > 3)
        numbers = QStringList{tr("%1–%2").arg(m_mainCount + 1).arg(m_titles.size())};
    m_backup->setText(backups > 0 ? tr("For questions: %1").arg(numbers.join(tr(", "))) : QString());
    m_remark->setText(tr("This screen goes on while the audience's is black, white or frozen."));
}

} // namespace tenbin
