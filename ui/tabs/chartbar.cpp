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
namespace {

constexpr int wide = 8; // between controls
constexpr int narrow = 3;

} // namespace

ChartBar::ChartBar(const Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
{
    setObjectName(QStringLiteral("chartBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(wide);
    m_scale = addSegments(Choice::Scale);
    m_parameters = addSegments(Choice::Parameters);
    m_models = new ModelChooser(this);
    m_modelGroup = {Choice::None, new QLabel(this), m_models, nullptr};
    m_modelGroup.label->setProperty("quiet", true);
    row->addWidget(m_modelGroup.label);
    row->addWidget(m_models);
    m_order = addField(Choice::Order);
    m_rows = addField(Choice::Rows);
    m_figure = {Choice::None, new QLabel(this), new WordButton(WordButton::Look::Field, this), nullptr};
    m_figure.label->setProperty("quiet", true);
    row->addWidget(m_figure.label);
    row->addWidget(m_figure.control);
    connect(static_cast<WordButton *>(m_figure.control), &QToolButton::clicked, this, &ChartBar::figureWanted);
    m_swing = addSegments(Choice::Swing);
    row->addStretch(1);
    for (const CommandId id : {CommandId::ShowTable, CommandId::CopyPicture, CommandId::SavePicture, CommandId::PresentHere}) {
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
    m_actions.last()->hide(); // else it would widen the bar before `fit` takes it away
    setShown(m_scale, info.canLog);
    setShown(m_parameters, info.hasParameters);
    setShown(m_modelGroup, info.hasModels);
    setShown(m_order, info.hasOrder);
    setShown(m_rows, info.hasOrder);
    setShown(m_figure, info.hasFigure);
    setShown(m_swing, info.id == QLatin1String("figure.sensitivity"));
    fit();
}

void ChartBar::setShown(const Group &group, bool shown)
{
    group.control->setVisible(shown);
    group.label->setVisible(shown);
}

/// Added up by hand: a layout remembers the sizes of what was hidden when its words changed.
int ChartBar::neededWidth() const
{
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right() - layout()->spacing();
    for (int i = 0; i < layout()->count(); ++i) {
        const QWidget *widget = layout()->itemAt(i)->widget();
        if (!widget)
            width += layout()->spacing(); // the stretch
        else if (!widget->isHidden())
            width += widget->sizeHint().width() + layout()->spacing();
    }
    return width;
}

/// Words go before anything is cut: first those of the actions, whose icons stay, then the names of the switches.
void ChartBar::fit()
{
    chooseWords();
    layout()->invalidate();
    layout()->activate(); // what was hidden when its words changed would keep its old place until the next resize
}

void ChartBar::chooseWords()
{
    const QList<Group> groups{m_scale, m_parameters, m_modelGroup, m_order, m_rows, m_swing, m_figure};
    const auto apply = [&](Qt::ToolButtonStyle style, bool labels, int spacing = wide) {
        layout()->setSpacing(spacing);
        for (WordButton *button : m_actions)
            button->setToolButtonStyle(style);
        for (const Group &group : groups)
            group.label->setVisible(labels && !group.control->isHidden());
        return neededWidth() <= width();
    };
    showFigureName(m_figureName);
    WordButton &present = *m_actions.last(); // only where there is room for it: the menu has it too
    present.hide();
    for (const Qt::ToolButtonStyle style : {Qt::ToolButtonTextBesideIcon, Qt::ToolButtonIconOnly}) {
        if (apply(style, true) && neededWidth() + present.sizeHint().width() + wide <= width()) {
            present.show();
            return;
        }
    }
    if (apply(Qt::ToolButtonIconOnly, true))
        return;
    if (apply(Qt::ToolButtonIconOnly, false) || apply(Qt::ToolButtonIconOnly, false, narrow) || m_figure.control->isHidden())
        return;
    showFigureName(tr("Figure")); // the title of the chart names it
    apply(Qt::ToolButtonIconOnly, false, narrow);
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
    for (const Group &group : {m_scale, m_parameters, m_order, m_rows, m_swing}) {
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
    m_figure.label->setText(tr("Figure"));
    fit();
}

void ChartBar::setFigureName(const QString &name)
{
    m_figureName = name;
    m_figure.control->setToolTip(tr("Choose the figure this chart is about"));
    m_figure.control->setAccessibleName(QStringLiteral("%1: %2").arg(tr("Figure"), name));
    fit();
}

void ChartBar::showFigureName(const QString &name)
{
    static_cast<WordButton *>(m_figure.control)->setText(name);
}

QWidget *ChartBar::figureButton() const
{
    return m_figure.control;
}

} // namespace tenbin
