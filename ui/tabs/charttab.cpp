// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tabs/charttab.h"

#include "core/charts/figureplan.h"
#include "ui/models/chartlistmodel.h"
#include "ui/models/modelselectionmodel.h"
#include "ui/panels/valuechooser.h"
#include "ui/storydocument.h"
#include "ui/tabs/cataloguebar.h"
#include "ui/tabs/chartbar.h"
#include "ui/tabs/chartcard.h"
#include "ui/tabs/chartlist.h"
#include "ui/tabs/historybar.h"
#include "ui/tabs/modelchooser.h"
#include "ui/tabs/studybar.h"

#include <algorithm>

#include <QEvent>
#include <QVBoxLayout>

namespace tenbin {
namespace {

constexpr int margin = 12;

} // namespace

ChartTab::ChartTab(Tab tab, StoryDocument &document, const Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_tab(tab)
    , m_document(document)
    , m_listModel(new ChartListModel(tab, document.language(), this))
    , m_list(new ChartListView(this))
    , m_card(new ChartCard(commands))
    , m_catalogue(new CatalogueBar(document))
    , m_study(new StudyBar)
    , m_plan(tl::unexpected(ChartUnavailable{}))
{
    m_list->setModel(m_listModel);
    m_list->setAccessibleName(tr("Charts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_card);
    static_cast<QVBoxLayout *>(m_card->layout())->insertWidget(1, m_catalogue);
    static_cast<QVBoxLayout *>(m_card->layout())->insertWidget(1, m_study);
    m_list->setCurrentIndex(m_listModel->index(0));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        refresh();
        emit chartChanged(currentChart());
    });
    connect(&document, &StoryDocument::storyChanged, this, &ChartTab::refresh);
    connect(&document, &StoryDocument::figuresChanged, this, &ChartTab::refresh);
    connect(&document, &StoryDocument::languageChanged, this, [this] {
        m_listModel->setLanguage(m_document.language());
        refresh();
    });
    connect(&document, &StoryDocument::viewChanged, this, [this](const QString &chart) {
        if (chart == currentChart() && !moveHistory())
            refresh();
    });
    connect(m_card->history(), &HistoryBar::chosen, this, [this](const HistoryView &view) {
        ViewOptions options = m_document.viewOptions(currentChart());
        options.history = view;
        m_document.setViewOptions(currentChart(), options);
    });
    connect(m_study, &StudyBar::chosen, this, [this](const StudySettings &settings) {
        ViewOptions options = m_document.viewOptions(currentChart());
        options.study = settings;
        m_document.setViewOptions(currentChart(), options);
    });
    connect(m_card->bar()->models(), &ModelChooser::chosen, this, [this](const QStringList &models) {
        ViewOptions options = m_document.viewOptions(currentChart());
        options.models = models;
        m_document.setViewOptions(currentChart(), options);
    });
    connect(m_card->bar(), &ChartBar::figureWanted, this, &ChartTab::chooseFigure);
    connect(m_card, &ChartCard::currentDatumChanged, this, [this](int datum) {
        if (m_selecting || !m_plan)
            return;
        m_selecting = true;
        m_document.select(datum < 0 ? QString() : m_plan->data[static_cast<std::size_t>(datum)].id);
        m_selecting = false;
    });
    connect(&document, &StoryDocument::selectionChanged, this, &ChartTab::showSelection);
}

QString ChartTab::currentChart() const
{
    return m_listModel->chartAt(m_list->currentIndex().row());
}

void ChartTab::showChart(const QString &chart, const QString &datum)
{
    const int row = m_listModel->rowOf(chart);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_listModel->index(row));
    if (!datum.isEmpty())
        selectDatum(datum);
}

void ChartTab::selectDatum(const QString &datum)
{
    if (m_stale)
        refresh();
    if (!m_plan)
        return;
    const auto found =
        std::find_if(m_plan->data.cbegin(), m_plan->data.cend(), [&](const Datum &each) { return each.id == datum; });
    if (found != m_plan->data.cend())
        m_card->setCurrentDatum(static_cast<int>(found - m_plan->data.cbegin()));
    m_card->content()->setFocus(Qt::OtherFocusReason);
}

void ChartTab::setTheme(Theme theme)
{
    if (m_theme == theme)
        return;
    m_theme = theme;
    refresh();
}

void ChartTab::setZoom(double zoom)
{
    m_card->setZoom(zoom);
}

void ChartTab::setTableShown(bool shown)
{
    m_card->setTableShown(shown);
}

/// A selected value this chart does not show is not selected here; it stays selected elsewhere.
void ChartTab::showSelection()
{
    if (m_selecting || m_stale || !m_plan)
        return;
    const QString wanted = m_document.selection();
    const auto found = std::find_if(
        m_plan->data.cbegin(), m_plan->data.cend(), [&](const Datum &each) { return !wanted.isEmpty() && each.id == wanted; });
    m_selecting = true;
    m_card->setCurrentDatum(found == m_plan->data.cend() ? -1 : static_cast<int>(found - m_plan->data.cbegin()));
    m_selecting = false;
}

void ChartTab::showEvent(QShowEvent *event)
{
    if (m_stale)
        refresh();
    QWidget::showEvent(event);
}

void ChartTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_list->setAccessibleName(tr("Charts"));
}

void ChartTab::refresh()
{
    m_stale = true;
    const ChartInfo *info = chartInfo(currentChart());
    if (!info || isHidden()) // isVisible() is false until the window is mapped, and the first chart should be there by then
        return;
    m_stale = false;
    m_plan = m_document.plan(info->id);
    refreshModels();
    refreshFigure();
    m_catalogue->showChart(*info);
    m_study->setVisible(info->hasStudy && !m_document.story().data.empty());
    m_study->setSettings(m_document.viewOptions(info->id).study);
    refreshHistory();
    m_selecting = true; // a value the new plan lacks stays selected in the document
    m_card->showPlan(*info, m_plan, m_document.language(), m_theme);
    m_selecting = false;
    showSelection();
    emit planChanged();
}

void ChartTab::refreshHistory()
{
    const ChartInfo *info = chartInfo(currentChart());
    const Story &story = m_document.story();
    const DataLink *link = info && info->hasHistory && m_plan ? story.link(DataRole::Share) : nullptr;
    m_card->history()->setHistory(m_document.viewOptions(currentChart()).history, link ? link->prices : nullptr,
        story.market ? story.market->date : QString());
}

/// While the reader drags, nothing but the chart itself is made anew.
bool ChartTab::moveHistory()
{
    const HistoryView view = m_document.viewOptions(currentChart()).history;
    if (!view.moving || m_stale || isHidden() || !m_plan)
        return false;
    ChartPlan plan = m_document.plan(currentChart());
    if (!plan)
        return false;
    m_plan = std::move(plan);
    m_selecting = true;
    m_card->movePlan(*m_plan, m_theme);
    m_selecting = false;
    return true;
}

/// Charts about one figure name it in their bar.
void ChartTab::refreshFigure()
{
    const ChartInfo *info = chartInfo(currentChart());
    if (!info || !info->hasFigure)
        return;
    const QString id = shownFigure(m_document.story(), m_document.figures(), m_document.viewOptions(currentChart()));
    const Figure *figure = m_document.story().figure(id);
    m_card->bar()->setFigureName(figure ? m_document.language().pick(figure->label) : id);
}

void ChartTab::chooseFigure()
{
    if (!m_chooser) {
        m_chooser = new ValueChooser(m_document, ValueChooser::Kind::Figures, this);
        connect(m_chooser, &ValueChooser::chosen, this, [this](const QString &figure) {
            for (const ChartInfo &info : chartList()) { // the charts about one figure stay with the same one
                if (!info.hasFigure)
                    continue;
                ViewOptions options = m_document.viewOptions(info.id);
                options.figure = figure;
                m_document.setViewOptions(info.id, options);
            }
        });
    }
    m_chooser->openBelow(*m_card->bar()->figureButton());
}

void ChartTab::refreshModels()
{
    ModelChooser *chooser = m_card->bar()->models();
    const QStringList shown = m_document.viewOptions(currentChart()).models;
    // The list the reader is ticking in stays as it is, scroll position and all.
    if (!shown.isEmpty() && shown == chooser->selection()->shown())
        return;
    chooser->selection()->setModels(m_document.story().models, shown);
    chooser->updateText();
}

} // namespace tenbin
