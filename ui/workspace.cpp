// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include "ui/tabs/chartlist.h"
#include "ui/tabs/charttab.h"

#include <algorithm>
#include <cmath>

#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tenbin {
namespace {

constexpr int listStandard = 220;
constexpr int listSmallest = 180;
constexpr int listLargest = 320;
constexpr int listNarrow = 52;
constexpr int sideStandard = 316;
constexpr int sideSmallest = 280;
constexpr int sideLargest = 480;
constexpr int chartComfort = 160; // height a chart wants beyond the least it can be drawn in

} // namespace

Workspace::Workspace(QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(this))
    , m_listPanel(new QWidget)
    , m_listColumn(new QVBoxLayout(m_listPanel))
    , m_lists(new QStackedWidget)
    , m_middle(nullptr)
    , m_pages(new QStackedWidget)
    , m_listWidth(listStandard)
    , m_sideWidth(sideStandard)
{
    m_listPanel->setObjectName(QStringLiteral("chartPanel"));
    m_listPanel->setAttribute(Qt::WA_StyledBackground);
    m_listColumn->setContentsMargins(0, 10, 1, 8);
    m_listColumn->addWidget(m_lists, 1);
    auto *middle = new QWidget;
    m_middle = new QVBoxLayout(middle);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(0);
    m_middle->addWidget(m_pages, 1);
    m_splitter->addWidget(m_listPanel);
    m_splitter->addWidget(middle);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this](int, int handle) {
        if (handle == 1)
            m_listWidth = m_listPanel->width();
        else if (m_side)
            m_sideWidth = m_side->width();
    });
}

void Workspace::addPage(ChartTab *page)
{
    page->list()->setIconsOnly(m_narrow);
    m_lists->addWidget(page->list());
    m_pages->addWidget(page);
}

void Workspace::setCurrentPage(ChartTab *page)
{
    m_lists->setCurrentWidget(page->list());
    m_pages->setCurrentWidget(page);
    fit();
}

ChartTab *Workspace::currentPage() const
{
    return static_cast<ChartTab *>(m_pages->currentWidget());
}

void Workspace::setListFoot(QWidget *foot)
{
    m_listColumn->addWidget(foot);
}

void Workspace::setFoot(QWidget *foot)
{
    m_foot = foot;
    m_middle->addWidget(foot);
}

void Workspace::setSide(QWidget *side)
{
    m_side = side;
    m_side->setMinimumWidth(sideSmallest);
    m_side->setMaximumWidth(sideLargest);
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(2, 0);
    fit();
}

void Workspace::setSideShown(bool shown)
{
    if (!m_side || m_side->isHidden() == !shown)
        return;
    m_side->setVisible(shown);
    fit();
}

void Workspace::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    for (int i = 0; i < m_lists->count(); ++i)
        static_cast<ChartListView *>(m_lists->widget(i))->setIconsOnly(narrow);
    fit();
}

void Workspace::setZoom(double zoom)
{
    m_zoom = zoom;
    fit();
}

void Workspace::setListWidth(int width)
{
    m_listWidth = width;
    fit();
}

void Workspace::setSideWidth(int width)
{
    m_sideWidth = std::clamp(width, sideSmallest, sideLargest);
    fit();
}

int Workspace::footHeight(int closed, int open) const
{
    const ChartTab *page = currentPage();
    const int room = height() - (page ? page->minimumSizeHint().height() + chartComfort : 0);
    return std::clamp(room, closed, open);
}

void Workspace::setFootHeight(int height)
{
    if (m_foot)
        m_foot->setFixedHeight(height);
}

/// The list is never narrower than its longest row: names of charts are not cut.
void Workspace::fit()
{
    const auto *list = static_cast<const ChartListView *>(m_lists->currentWidget());
    if (!list)
        return;
    const int smallest = m_narrow ? static_cast<int>(std::lround(listNarrow * std::max(1.0, m_zoom)))
                                  : std::max(listSmallest, list->fullWidth() + 1);
    m_listPanel->setMinimumWidth(smallest);
    m_listPanel->setMaximumWidth(m_narrow ? smallest : std::max(listLargest, smallest));
    const int left = std::clamp(m_listWidth, m_listPanel->minimumWidth(), m_listPanel->maximumWidth());
    const int wanted = m_narrow ? sideSmallest : m_sideWidth;
    const int right = m_side && !m_side->isHidden() ? wanted : 0;
    m_splitter->setSizes({left, std::max(1, width() - left - right - 2 * m_splitter->handleWidth()), right});
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit(); // a splitter would share the new width between all parts
    emit resized();
}

void Workspace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        fit();
}

} // namespace tenbin
