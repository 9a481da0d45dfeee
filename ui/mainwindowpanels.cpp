// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the panels around the chart: evidence, claims, the talk, the attached article, and the selection they share.
#include "ui/mainwindow.h"

#include "core/charts/titleparts.h"
#include "ui/commands.h"
#include "ui/panels/articleview.h"
#include "ui/panels/claimspanel.h"
#include "ui/panels/claimtally.h"
#include "ui/panels/evidencepanel.h"
#include "ui/panels/stepspanel.h"
#include "ui/panels/whatifpanel.h"
#include "ui/problembar.h"
#include "ui/statusline.h"
#include "ui/tabs/charttab.h"
#include "ui/workspace.h"

#include <algorithm>

#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>

namespace tenbin {
namespace {

constexpr int messageTime = 5000; // ms
constexpr int widthForBoth = 1500; // of the window: below, evidence and docks take turns, so that the chart keeps its room

bool takesRoom(const QDockWidget *dock)
{
    return dock && !dock->isHidden() && !dock->isFloating();
}

} // namespace

void MainWindow::buildPanels()
{
    m_whatIf = new WhatIfPanel(m_document, *m_commands, m_workspace);
    m_evidence = new EvidencePanel(m_document, m_workspace);
    m_tally = new ClaimTally(m_document, m_workspace);
    m_evidence->setTheme(m_theme);
    m_tally->setTheme(m_theme);
    m_workspace->setListFoot(m_tally);
    m_workspace->setFoot(m_whatIf);
    m_workspace->setSide(m_evidence);
    m_workspace->setZoom(m_settings.zoom);
    m_workspace->setListWidth(m_settings.listWidth);
    m_workspace->setSideWidth(m_settings.sideWidth);
    m_workspace->setSideShown(m_settings.evidence);
    m_whatIf->setOpen(m_settings.whatIf);
    m_commands->action(CommandId::ShowEvidence)->setChecked(m_settings.evidence);
    m_commands->action(CommandId::ShowWhatIf)->setChecked(m_settings.whatIf);
}

void MainWindow::connectPanels()
{
    on(CommandId::ShowEvidence, [this] { showEvidence(m_commands->action(CommandId::ShowEvidence)->isChecked()); });
    on(CommandId::ShowClaims, [this] { showClaims(m_commands->action(CommandId::ShowClaims)->isChecked()); });
    on(CommandId::ShowTalk, [this] { showTalk(m_commands->action(CommandId::ShowTalk)->isChecked()); });
    on(CommandId::CaptureStep, [this] {
        showTalk(true);
        captureStep();
    });
    on(CommandId::ShowArticle, [this] { showArticle(); });
    on(CommandId::Back, [this] { m_evidence->goBack(); });
    on(CommandId::Forward, [this] { m_evidence->goForward(); });
    on(CommandId::NextPlace, [this] {
        showArticle();
        m_evidence->article()->next();
    });
    on(CommandId::PreviousPlace, [this] {
        showArticle();
        m_evidence->article()->previous();
    });
    on(CommandId::AttachArticle, [this] { attachArticle(); });
    on(CommandId::DetachArticle, [this] {
        m_settings.articles.remove(m_document.story().id);
        m_document.detachArticle();
        emit settingsChanged();
    });
    connect(m_evidence, &EvidencePanel::chartWanted, this, &MainWindow::showChart);
    connect(m_evidence, &EvidencePanel::changeWanted, m_whatIf, &WhatIfPanel::addFact);
    connect(m_evidence, &EvidencePanel::historyChanged, this, &MainWindow::updateEvidence);
    connect(m_evidence, &EvidencePanel::attachWanted, this, &MainWindow::attachArticle);
    connect(m_tally, &ClaimTally::allWanted, this, [this] { showClaims(true); });
    connect(m_tally, &ClaimTally::verdictWanted, this, [this](Verdict verdict) {
        showClaims(true);
        m_claims->showOnly(verdict);
    });
    connect(&m_document, &StoryDocument::selectionChanged, this, &MainWindow::selectionChanged);
    connect(&m_document, &StoryDocument::opened, this, &MainWindow::attachRemembered);
    connect(&m_document, &StoryDocument::articleChanged, this, &MainWindow::updateEvidence);
    if (m_settings.claims)
        showClaims(true);
    if (m_settings.steps)
        showTalk(true);
    attachRemembered();
    selectionChanged();
}

/// A chart that does not show what is selected brings its own subject, so that the evidence is never about something else.
void MainWindow::selectSubject()
{
    const ChartPlan &plan = currentPage()->plan();
    if (!plan)
        return;
    const auto shows = [&](const QString &id) {
        return std::any_of(plan->data.cbegin(), plan->data.cend(), [&](const Datum &each) { return each.id == id; });
    };
    const int subject = subjectOf(*plan);
    if (subject >= 0 && !shows(m_document.selection()))
        m_document.select(plan->data[static_cast<std::size_t>(subject)].id);
}

void MainWindow::updateEvidence()
{
    m_evidence->setPlan(&currentPage()->plan(), currentChart());
    m_commands->action(CommandId::Back)->setEnabled(m_evidence->canGoBack());
    m_commands->action(CommandId::Forward)->setEnabled(m_evidence->canGoForward());
    const bool hasArticle = m_document.article() != nullptr;
    for (const CommandId id : {CommandId::DetachArticle, CommandId::NextPlace, CommandId::PreviousPlace})
        m_commands->action(id)->setEnabled(hasArticle);
}

void MainWindow::selectionChanged()
{
    updateEvidence();
    // Charts about one figure follow the figure that was looked at last, unless one of them is being read.
    const ChartInfo *shown = chartInfo(currentChart());
    if (!m_document.figures().figure(m_document.selection()) || (shown && shown->hasFigure))
        return;
    for (const ChartInfo &info : chartList()) {
        if (!info.hasFigure)
            continue;
        ViewOptions options = m_document.viewOptions(info.id);
        options.figure = m_document.selection();
        m_document.setViewOptions(info.id, options);
    }
}

void MainWindow::showEvidence(bool shown)
{
    m_commands->action(CommandId::ShowEvidence)->setChecked(shown);
    m_workspace->setSideShown(shown);
    updateEvidence();
    if (!shown || width() >= widthForBoth)
        return;
    if (takesRoom(m_claimsDock))
        showClaims(false);
    if (takesRoom(m_stepsDock))
        showTalk(false);
}

void MainWindow::showArticle()
{
    showEvidence(true);
    m_evidence->showArticle(m_document.selection());
}

/// The dock is made when it is first asked for. Where there is no room for both it takes the place of the evidence.
void MainWindow::showClaims(bool shown)
{
    if (shown && !m_claimsDock) {
        m_claimsDock = new QDockWidget(m_commands->name(CommandId::ShowClaims), this);
        m_claimsDock->setObjectName(QStringLiteral("claimsDock"));
        m_claimsDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea | Qt::BottomDockWidgetArea);
        m_claims = new ClaimsPanel(m_document, m_claimsDock);
        m_claims->setTheme(m_theme);
        m_claimsDock->setWidget(m_claims);
        addDockWidget(Qt::RightDockWidgetArea, m_claimsDock);
        connect(m_claimsDock, &QDockWidget::visibilityChanged, this,
            [this] { m_commands->action(CommandId::ShowClaims)->setChecked(!m_claimsDock->isHidden()); });
        connect(m_claims, &ClaimsPanel::chartWanted, this, &MainWindow::showChart);
        connect(m_claims, &ClaimsPanel::evidenceWanted, this, [this](const QString &id) {
            showEvidence(true);
            m_document.select(id);
            m_evidence->showEvidence();
        });
    }
    if (m_claimsDock)
        m_claimsDock->setVisible(shown);
    m_commands->action(CommandId::ShowClaims)->setChecked(shown);
    if (shown && takesRoom(m_stepsDock)) {
        tabifyDockWidget(m_stepsDock, m_claimsDock);
        m_claimsDock->raise();
    }
    if (shown && !m_claimsDock->isFloating() && width() < widthForBoth)
        showEvidence(false);
}

void MainWindow::makeTalk()
{
    m_stepsDock = new QDockWidget(m_commands->name(CommandId::ShowTalk), this);
    m_stepsDock->setObjectName(QStringLiteral("stepsDock"));
    m_stepsDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_steps = new StepsPanel(m_document, m_stepsDock);
    m_steps->setTheme(m_theme);
    m_stepsDock->setWidget(m_steps);
    addDockWidget(Qt::RightDockWidgetArea, m_stepsDock);
    connect(m_stepsDock, &QDockWidget::visibilityChanged, this,
        [this] { m_commands->action(CommandId::ShowTalk)->setChecked(!m_stepsDock->isHidden()); });
    connect(m_steps, &StepsPanel::chartWanted, this, &MainWindow::showChart);
    connect(m_steps, &StepsPanel::captureWanted, this, &MainWindow::captureStep);
}

/// The dock is made when it is first asked for. Beside the claims it becomes a tab: there is no room for two.
void MainWindow::showTalk(bool shown)
{
    if (shown && !m_stepsDock)
        makeTalk();
    if (m_stepsDock)
        m_stepsDock->setVisible(shown);
    m_commands->action(CommandId::ShowTalk)->setChecked(shown);
    if (!shown)
        return;
    if (takesRoom(m_claimsDock) && takesRoom(m_stepsDock))
        tabifyDockWidget(m_claimsDock, m_stepsDock);
    m_stepsDock->raise();
    if (!m_stepsDock->isFloating() && width() < widthForBoth)
        showEvidence(false);
}

/// What was chosen on purpose stands out in the step; what every chart brings by itself does not.
void MainWindow::captureStep()
{
    const ChartPlan &plan = currentPage()->plan();
    QString focus = m_document.selection();
    const auto isFocus = [&focus](const Datum &each) { return each.id == focus; };
    const bool isShown = plan && std::any_of(plan->data.cbegin(), plan->data.cend(), isFocus);
    const int subject = plan ? subjectOf(*plan) : -1;
    if (!isShown || (subject >= 0 && isFocus(plan->data[static_cast<std::size_t>(subject)])))
        focus.clear();
    m_steps->capture(currentChart(), focus);
}

void MainWindow::attachArticle()
{
    const QString known = m_settings.articles.value(m_document.story().id);
    const QString start = known.isEmpty() ? QDir::homePath() : QFileInfo(known).path();
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Attach the article's text"), start, tr("Texts (*.txt);;All files (*)"));
    if (!path.isEmpty())
        openArticle(path);
}

void MainWindow::openArticle(const QString &path)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    const Problems problems = m_document.attachArticle(file);
    if (hasErrors(problems)) {
        m_problems->showProblems(file, problems);
        return;
    }
    m_problems->hide();
    m_settings.articles.insert(m_document.story().id, file);
    emit settingsChanged();
    showArticle();
    m_status->showMessage(tr("Article attached: %1").arg(QDir::toNativeSeparators(file)), messageTime);
}

/// The text itself is remembered nowhere, only where it lies; a file that has gone is not worth a word.
void MainWindow::attachRemembered()
{
    const QString path = m_settings.articles.value(m_document.story().id);
    if (!path.isEmpty() && QFileInfo(path).isFile())
        (void)m_document.attachArticle(path);
}

} // namespace tenbin
