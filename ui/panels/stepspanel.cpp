// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/stepspanel.h"

#include "core/charts/stepview.h"
#include "ui/models/stepmodel.h"
#include "ui/panels/stepeditor.h"
#include "ui/panels/steplist.h"
#include "ui/theme.h"
#include "ui/wordbutton.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace tenbin {
namespace {

constexpr int margin = 12;
constexpr int wantedWidth = 330;

StepSwitch onIf(bool on)
{
    return on ? StepSwitch::On : StepSwitch::Off;
}

} // namespace

StepsPanel::StepsPanel(StoryDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new StepModel(document, this))
    , m_capture(new WordButton(WordButton::Look::Plain, this))
    , m_total(new QLabel(this))
    , m_none(new QLabel(this))
    , m_fault(new QLabel(this))
    , m_list(new StepList(this))
    , m_editor(new StepEditor(document, *m_model, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    build();
    connectAll();
    retranslate();
    go(0);
    showState();
}

WordButton *StepsPanel::makeTool(const char *icon)
{
    auto *button = new WordButton(WordButton::Look::Plain, this);
    button->setIcon(themeIcon(QString::fromLatin1(icon)));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    return button;
}

void StepsPanel::build()
{
    m_capture->setIcon(themeIcon(QStringLiteral("plus")));
    m_total->setProperty("quiet", true);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(4, 6, margin, 6);
    top->addWidget(m_capture);
    top->addStretch(1);
    top->addWidget(m_total);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(4, 2, 4, 2);
    tools->setSpacing(0);
    constexpr const char *icons[toolCount] = {"copy", "hidden", "backup", "chevron-up", "chevron-down", "close"};
    for (std::size_t i = 0; i < m_tools.size(); ++i) {
        m_tools[i] = makeTool(icons[i]);
        tools->addWidget(m_tools[i]);
        if (static_cast<Tool>(i) == Tool::Backup || static_cast<Tool>(i) == Tool::Down)
            tools->addStretch(1);
    }
    for (const Tool flag : {Tool::Hide, Tool::Backup})
        tool(flag)->setCheckable(true);
    for (QLabel *label : {m_none, m_fault}) {
        label->setWordWrap(true);
        label->setContentsMargins(margin, 4, margin, 8);
    }
    m_fault->hide();
    m_list->setModel(m_model);
    auto *upper = new QWidget;
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addLayout(tools);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_editor);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(m_fault);
    all->addWidget(m_splitter, 1);
}

void StepsPanel::connectAll()
{
    connect(m_capture, &QToolButton::clicked, this, &StepsPanel::captureWanted);
    connect(m_list, &StepList::showWanted, this, &StepsPanel::showStep);
    connect(m_list, &StepList::removeWanted, this, &StepsPanel::remove);
    connect(m_list, &StepList::moveWanted, this, &StepsPanel::moveBy);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &StepsPanel::currentChanged);
    connect(m_model, &StepModel::talkChanged, this, &StepsPanel::showState);
    connect(m_model, &StepModel::modelReset, this, [this] { go(0); });
    connect(m_model, &StepModel::refused, this,
        [this](const Problem &problem) { tell(problemText(problem, m_document.language())); });
    connect(tool(Tool::Duplicate), &QToolButton::clicked, this, [this] { go(m_model->duplicate(currentRow())); });
    connect(tool(Tool::Hide), &QToolButton::clicked, this,
        [this](bool on) { m_model->setFlag(currentRow(), StepFlag::Hidden, onIf(on)); });
    connect(tool(Tool::Backup), &QToolButton::clicked, this,
        [this](bool on) { m_model->setFlag(currentRow(), StepFlag::Backup, onIf(on)); });
    connect(tool(Tool::Up), &QToolButton::clicked, this, [this] { moveBy(currentRow(), -1); });
    connect(tool(Tool::Down), &QToolButton::clicked, this, [this] { moveBy(currentRow(), 1); });
    connect(tool(Tool::Remove), &QToolButton::clicked, this, [this] { remove(currentRow()); });
}

QSize StepsPanel::sizeHint() const
{
    return {wantedWidth, QWidget::sizeHint().height()};
}

void StepsPanel::setTheme(Theme theme)
{
    m_list->setTheme(theme);
}

int StepsPanel::currentRow() const
{
    return m_list->currentIndex().row();
}

void StepsPanel::go(int row)
{
    if (m_model->step(row))
        m_list->setCurrentIndex(m_model->index(row));
}

void StepsPanel::capture(const QString &chart, const QString &focus)
{
    const int row = currentRow() >= 0 ? currentRow() : m_model->rowCount() - 1;
    go(m_model->capture(row, chart, focus));
}

void StepsPanel::showStep(int row)
{
    const Step *found = m_model->step(row);
    if (!found)
        return;
    const Step step = *found;
    if (!chartInfo(step.chart)) {
        tell(tr("This program has no chart “%1”.").arg(step.chart));
        return;
    }
    tell({});
    m_document.setScenario(scenarioOf(step.view, m_document.scenario()));
    m_document.setViewOptions(step.chart, optionsOf(step, m_document.language()));
    const bool byKey = m_list->hasFocus();
    emit chartWanted(step.chart, step.view.focus);
    if (byKey)
        m_list->setFocus(); // the next step is a key away
}

void StepsPanel::moveBy(int row, int places)
{
    if (m_model->move(row, row + places))
        m_list->scrollTo(m_list->currentIndex());
}

void StepsPanel::remove(int row)
{
    if (m_model->remove(row))
        go(std::min(row, m_model->rowCount() - 1));
}

void StepsPanel::tell(const QString &words)
{
    m_fault->setText(words);
    m_fault->setVisible(!words.isEmpty());
}

void StepsPanel::currentChanged()
{
    m_document.closeUndoStep();
    m_editor->showStep(m_list->currentIndex());
    tell({});
    showState();
}

void StepsPanel::showState()
{
    const int row = currentRow();
    const Step *step = m_model->step(row);
    for (WordButton *button : m_tools)
        button->setEnabled(step != nullptr);
    tool(Tool::Up)->setEnabled(step && row > 0);
    tool(Tool::Down)->setEnabled(step && row + 1 < m_model->rowCount());
    tool(Tool::Hide)->setChecked(step && step->hidden);
    tool(Tool::Backup)->setChecked(step && step->backup);
    const bool isEmpty = m_model->rowCount() == 0;
    m_none->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    const int seconds = m_model->plannedSeconds();
    m_total->setText(seconds > 0 ? tr("Planned: %1").arg(stepTimeText(seconds)) : QString());
}

void StepsPanel::retranslate()
{
    setAccessibleName(tr("The talk"));
    m_list->setAccessibleName(tr("Steps of the talk"));
    m_capture->setText(tr("Capture step"));
    m_capture->setToolTip(tr("Add the chart as it is shown now, behind the chosen step"));
    m_capture->setAccessibleName(m_capture->text());
    m_none->setText(tr("This story has no talk yet. Set up a chart and capture it as the first step."));
    const QString tips[toolCount] = {tr("Duplicate the step"), tr("Leave the step out of the talk"),
        tr("Put the step behind the end, for questions"), tr("Move up (Alt+Up)"), tr("Move down (Alt+Down)"),
        tr("Remove the step (Delete)")};
    for (std::size_t i = 0; i < m_tools.size(); ++i) {
        m_tools[i]->setToolTip(tips[i]);
        m_tools[i]->setAccessibleName(tips[i]);
    }
    tell({});
    showState();
}

void StepsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tenbin
