// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tabs/chartbar.h"

#include "core/charts/chartplan.h"
#include "ui/segments.h"
#include "ui/tabs/modelchooser.h"
#include "ui/wordbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

namespace tenbin {

ChartBar::ChartBar(const Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
{
    setObjectName(QStringLiteral("chartBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(8);
    m_scale = addSegments(Choice::Scale);
    m_parameters = addSegments(Choice::Parameters);
    m_models = new ModelChooser(this);
    m_modelGroup = {Choice::None, new QLabel(this), m_models, nullptr};
    m_modelGroup.label->setProperty("quiet", true);
    row->addWidget(m_modelGroup.label);
    row->addWidget(m_models);
    m_order = addField(Choice::Order);
    m_rows = addField(Choice::Rows);
    row->addStretch(1);
    for (const CommandId id : {CommandId::ShowTable, CommandId::CopyPicture, CommandId::SavePicture}) {
        auto *button = new WordButton(WordButton::Look::Plain, this);
        button->setAction(m_commands.action(id));
        row->addWidget(button);
        m_actions << button;
    }
    retranslate();
}

ChartBar::Group ChartBar::addSegments(Choice choice)
{
    Group group{choice, new QLabel(this), new Segments(m_commands.choices(choice), this), nullptr};
    group.label->setProperty("quiet", true);
    layout()->addWidget(group.label);
    layout()->addWidget(group.control);
    return group;
}

ChartBar::Group ChartBar::addField(Choice choice)
{
    auto *field = new WordButton(WordButton::Look::Field, this);
    Group group{choice, new QLabel(this), field, field};
    group.label->setProperty("quiet", true);
    field->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(field);
    for (QAction *action : m_commands.choices(choice)) {
        menu->addAction(action);
        connect(action, &QAction::toggled, this, [this] { retranslate(); });
    }
    field->setMenu(menu);
    layout()->addWidget(group.label);
    layout()->addWidget(field);
    return group;
}

void ChartBar::setChart(const ChartInfo &info)
{
    setShown(m_scale, info.canLog);
    setShown(m_parameters, info.hasParameters);
    setShown(m_modelGroup, info.hasModels);
    setShown(m_order, info.hasOrder);
    setShown(m_rows, info.hasOrder);
    fit();
}

void ChartBar::setShown(const Group &group, bool shown)
{
    group.control->setVisible(shown);
    group.label->setVisible(shown);
}

/// Words go before anything is cut: first those of the actions, whose icons stay, then the names of the switches.
void ChartBar::fit()
{
    const QList<Group> groups{m_scale, m_parameters, m_modelGroup, m_order, m_rows};
    const auto apply = [&](Qt::ToolButtonStyle style, bool labels) {
        for (WordButton *button : m_actions)
            button->setToolButtonStyle(style);
        for (const Group &group : groups)
            group.label->setVisible(labels && !group.control->isHidden());
        layout()->invalidate();
        return layout()->sizeHint().width() <= width();
    };
    if (apply(Qt::ToolButtonTextBesideIcon, true) || apply(Qt::ToolButtonIconOnly, true))
        return;
    apply(Qt::ToolButtonIconOnly, false);
}

void ChartBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ChartBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fit();
}

void ChartBar::retranslate()
{
    for (const Group &group : {m_scale, m_parameters, m_order, m_rows}) {
        const QString name = m_commands.choiceName(group.choice);
        group.label->setText(name);
        group.control->setAccessibleName(name);
        if (!group.field)
            continue;
        for (const QAction *action : m_commands.choices(group.choice)) {
            if (action->isChecked()) {
                group.field->setText(action->iconText());
                group.field->setAccessibleName(QStringLiteral("%1: %2").arg(name, action->iconText()));
            }
        }
    }
    m_modelGroup.label->setText(tr("Models"));
    fit();
}

} // namespace tenbin
