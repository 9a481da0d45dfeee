// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/whatifpanel.h"

#include "ui/commands.h"
#include "ui/models/assumptionmodel.h"
#include "ui/panels/valuechooser.h"
#include "ui/panels/whatifrow.h"
#include "ui/storydocument.h"
#include "ui/theme.h"
#include "ui/wordbutton.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>

namespace tenbin {

WhatIfPanel::WhatIfPanel(StoryDocument &document, const Commands &commands, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_commands(commands)
    , m_model(new AssumptionModel(this))
{
    setObjectName(QStringLiteral("whatIf"));
    build();
    connect(&document, &StoryDocument::opened, m_model, &AssumptionModel::forget);
    connect(&document, &StoryDocument::storyChanged, this, &WhatIfPanel::refresh);
    connect(&document, &StoryDocument::figuresChanged, this, &WhatIfPanel::refresh);
    connect(&document, &StoryDocument::languageChanged, this, &WhatIfPanel::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &WhatIfPanel::rebuildRows);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        for (int row = first.row(); row <= last.row(); ++row)
            m_rows.at(row)->show(m_model->row(row), m_document.language());
    });
    refresh();
    retranslate();
    setOpen(false);
}

void WhatIfPanel::build()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(10, 6, 12, 6);
    bar->setSpacing(8);
    m_toggle = new WordButton(WordButton::Look::Plain, this);
    m_toggle->setIcon(themeIcon(QStringLiteral("pencil")));
    m_summary = new QLabel(this);
    m_count = new QLabel(this);
    for (QLabel *label : {m_summary, m_count})
        label->setProperty("quiet", true);
    m_add = new WordButton(WordButton::Look::Field, this);
    m_scenarios = new WordButton(WordButton::Look::Field, this);
    m_reset = new WordButton(WordButton::Look::Plain, this);
    m_reset->setAction(m_commands.action(CommandId::ResetValues));
    m_scenarioMenu = new QMenu(m_scenarios);
    m_scenarios->setMenu(m_scenarioMenu);
    m_scenarios->setPopupMode(QToolButton::InstantPopup);
    bar->addWidget(m_toggle);
    bar->addWidget(m_summary);
    bar->addStretch(1);
    bar->addWidget(m_count);
    for (WordButton *button : {m_add, m_scenarios, m_reset})
        bar->addWidget(button);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body = new QWidget;
    m_body->setObjectName(QStringLiteral("whatIfRows"));
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(12, 0, 12, 6);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    m_scroll->setWidget(m_body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_scroll, 1);
    connect(m_toggle, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    connect(m_add, &QToolButton::clicked, this, &WhatIfPanel::chooseValue);
    connect(m_scenarioMenu, &QMenu::aboutToShow, this, &WhatIfPanel::fillScenarios);
}

int WhatIfPanel::closedHeight() const
{
    return m_toggle->sizeHint().height() + 13;
}

void WhatIfPanel::setOpen(bool open)
{
    const bool changed = open != m_open;
    m_open = open;
    m_scroll->setVisible(open);
    for (QWidget *tool : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_scenarios), static_cast<QWidget *>(m_reset)})
        tool->setVisible(open);
    m_count->setVisible(!open);
    m_toggle->setIcon(themeIcon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    setMinimumHeight(open ? closedHeight() + 40 : closedHeight());
    if (changed)
        emit openChanged(open);
}

void WhatIfPanel::addFact(const QString &fact)
{
    m_model->add(fact);
    refresh();
    setOpen(true);
    for (WhatIfRow *row : m_rows) {
        if (row->row().fact != fact)
            continue;
        m_scroll->ensureWidgetVisible(row);
        row->field()->setFocus(Qt::OtherFocusReason);
        row->field()->selectAll();
    }
}

void WhatIfPanel::refresh()
{
    const LanguageId before = m_language;
    m_language = m_document.language().id();
    m_model->update(m_document.story(), m_document.figures(), m_document.language());
    if (before != m_language)
        alignRows();
    showSummary();
}

WhatIfRow *WhatIfPanel::makeRow(int row)
{
    auto *widget = new WhatIfRow(m_model->row(row), m_document.language(), m_body);
    // The document, not the panel: a row that goes lets its slider go when the panel is no longer one.
    StoryDocument &document = m_document;
    connect(widget, &WhatIfRow::changed, this, [&document](const QString &fact, const Override &value, bool dragging) {
        document.setOverride(fact, value, dragging ? QStringLiteral("slider:") + fact : QString());
    });
    connect(widget, &WhatIfRow::settled, this, [&document] { document.closeUndoStep(); });
    connect(widget, &WhatIfRow::reset, this, [&document](const QString &fact) { document.setOverride(fact, std::nullopt); });
    connect(widget, &WhatIfRow::nameClicked, this, [&document](const QString &fact) { document.select(fact); });
    return widget;
}

void WhatIfPanel::rebuildRows()
{
    for (WhatIfRow *row : m_rows)
        row->deleteLater();
    m_rows.clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        m_rows << makeRow(row);
        m_column->insertWidget(row, m_rows.last());
    }
    alignRows();
}

void WhatIfPanel::alignRows()
{
    WhatIfRow::Widths widest;
    for (const WhatIfRow *row : m_rows)
        widest = {std::max(widest.name, row->widths().name), std::max(widest.unit, row->widths().unit)};
    for (WhatIfRow *row : m_rows)
        row->setWidths(widest);
}

void WhatIfPanel::showSummary()
{
    const int changed = m_model->changedCount();
    m_summary->setText(changed == 0 ? tr("No value is changed")
            : changed == 1          ? tr("1 value is changed")
                                    : tr("%1 values are changed").arg(changed));
    const int assumptions = static_cast<int>(m_document.story().assumptions.size());
    m_count->setText(assumptions == 1 ? tr("1 assumption") : tr("%1 assumptions").arg(assumptions));
}

void WhatIfPanel::chooseValue()
{
    if (!m_chooser) {
        m_chooser = new ValueChooser(m_document, ValueChooser::Kind::Facts, this);
        connect(m_chooser, &ValueChooser::chosen, this, &WhatIfPanel::addFact);
    }
    m_chooser->openBelow(*m_add);
}

void WhatIfPanel::fillScenarios()
{
    m_scenarioMenu->clear();
    for (const NamedScenario &scenario : m_document.story().scenarios) {
        QAction *action =
            m_scenarioMenu->addAction(QString(m_document.language().pick(scenario.name)).replace(u'&', QStringLiteral("&&")));
        action->setToolTip(m_document.language().pick(scenario.note));
        connect(action, &QAction::triggered, this, [this, scenario] { m_document.applyScenario(scenario); });
    }
    m_scenarioMenu->addSeparator();
    for (const CommandId id :
        {CommandId::CompareScenarios, CommandId::SaveScenario, CommandId::LoadScenario, CommandId::WriteScenario})
        m_scenarioMenu->addAction(m_commands.action(id));
}

void WhatIfPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        setOpen(m_open);
        alignRows();
    }
}

void WhatIfPanel::retranslate()
{
    m_toggle->setText(tr("What if"));
    m_toggle->setAccessibleName(tr("What if"));
    m_toggle->setToolTip(tr("Change values and see what follows (F8)"));
    m_add->setText(tr("Change another value"));
    m_add->setAccessibleName(m_add->text());
    m_scenarios->setText(tr("Scenarios"));
    m_scenarios->setAccessibleName(m_scenarios->text());
    m_scroll->setAccessibleName(tr("Values that can be changed"));
    showSummary();
}

} // namespace tenbin
