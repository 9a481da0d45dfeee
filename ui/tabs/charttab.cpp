// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tabs/charttab.h"

#include "ui/models/chartlistmodel.h"
#include "ui/models/modelselectionmodel.h"
#include "ui/storydocument.h"
#include "ui/tabs/chartbar.h"
#include "ui/tabs/chartcard.h"
#include "ui/tabs/chartlist.h"
#include "ui/tabs/modelchooser.h"

#include <algorithm>
#include <cmath>

#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

namespace tenbin {
namespace {

constexpr int listStandard = 220;
constexpr int listSmallest = 180;
constexpr int listLargest = 320;
constexpr int listNarrow = 52;
constexpr int margin = 12;

} // namespace

ChartTab::ChartTab(Tab tab, StoryDocument &document, const Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_tab(tab)
    , m_document(document)
    , m_listModel(new ChartListModel(tab, document.language(), this))
    , m_list(new ChartListView)
    , m_panel(new QWidget)
    , m_splitter(new QSplitter(this))
    , m_card(new ChartCard(commands))
    , m_plan(tl::unexpected(ChartUnavailable{}))
    , m_listWidth(listStandard)
{
    m_panel->setObjectName(QStringLiteral("chartPanel"));
    m_panel->setAttribute(Qt::WA_StyledBackground);
    auto *panelColumn = new QVBoxLayout(m_panel);
    panelColumn->setContentsMargins(0, 10, 1, 8);
    panelColumn->addWidget(m_list);
    m_list->setModel(m_listModel);
    m_list->setAccessibleName(tr("Charts"));
    auto *frame = new QWidget;
    auto *frameColumn = new QVBoxLayout(frame);
    frameColumn->setContentsMargins(margin, margin, margin, margin);
    frameColumn->addWidget(m_card);
    m_splitter->addWidget(m_panel);
    m_splitter->addWidget(frame);
    m_splitter->setHandleWidth(0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    m_list->setCurrentIndex(m_listModel->index(0));
    fitList();
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_listWidth = m_panel->width(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        refresh();
        emit chartChanged(currentChart());
    });
    connect(&document, &StoryDocument::storyChanged, this, &ChartTab::refresh);
    connect(&document, &StoryDocument::figuresChanged, this, &ChartTab::refresh);
    connect(&document, &StoryDocument::languageChanged, this, [this] {
        m_listModel->setLanguage(m_document.language());
        fitList();
        refresh();
    });
    connect(&document, &StoryDocument::viewChanged, this, [this](const QString &chart) {
        if (chart == currentChart())
            refresh();
    });
    connect(m_card->bar()->models(), &ModelChooser::chosen, this, [this](const QStringList &models) {
        ViewOptions options = m_document.viewOptions(currentChart());
        options.models = models;
        m_document.setViewOptions(currentChart(), options);
    });
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
    m_zoom = zoom;
    m_card->setZoom(zoom);
    fitList();
}

void ChartTab::setTableShown(bool shown)
{
    m_card->setTableShown(shown);
}

void ChartTab::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    m_list->setIconsOnly(narrow);
    fitList();
}

/// The list is never narrower than its longest row: names of charts are not cut.
void ChartTab::fitList()
{
    const int smallest = m_narrow ? static_cast<int>(std::lround(listNarrow * std::max(1.0, m_zoom)))
                                  : std::max(listSmallest, m_list->fullWidth() + 1);
    m_panel->setMinimumWidth(smallest);
    m_panel->setMaximumWidth(m_narrow ? smallest : std::max(listLargest, smallest));
    const int wanted = std::clamp(m_listWidth, m_panel->minimumWidth(), m_panel->maximumWidth());
    m_splitter->setSizes({wanted, std::max(1, width() - wanted - m_splitter->handleWidth())});
}

void ChartTab::setListWidth(int width)
{
    m_listWidth = width;
    fitList();
}

void ChartTab::focusNextPart()
{
    QWidget *next = m_list->hasFocus() ? m_card->content() : m_list;
    next->setFocus(Qt::TabFocusReason);
}

void ChartTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitList(); // a splitter would share the new width between both sides
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
    if (event->type() == QEvent::FontChange)
        fitList();
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
    m_card->showPlan(*info, m_plan, m_document.language(), m_theme);
    emit planChanged();
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
