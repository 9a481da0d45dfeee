// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tabs/chartcard.h"

#include "ui/charts/chartview.h"
#include "ui/tabs/chartbar.h"
#include "ui/tabs/charttableview.h"
#include "ui/tabs/historybar.h"
#include "ui/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace tenbin {
namespace {

QHBoxLayout *centredRow(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return row;
}

} // namespace

ChartCard::ChartCard(const Commands &commands, QWidget *parent)
    : QFrame(parent)
    , m_commands(commands)
    , m_bar(new ChartBar(commands, this))
    , m_pages(new QStackedLayout)
    , m_chart(new ChartView(this))
    , m_history(new HistoryBar(*m_chart, this))
    , m_empty(new QWidget(this))
    , m_emptyIcon(new QLabel(m_empty))
    , m_emptyText(new QLabel(m_empty))
    , m_loadPrices(new QPushButton(m_empty))
    , m_loadIndex(new QPushButton(m_empty))
{
    setObjectName(QStringLiteral("card"));
    m_chart->setFrameShape(QFrame::NoFrame);
    auto *emptyColumn = new QVBoxLayout(m_empty);
    emptyColumn->addStretch(1);
    m_emptyIcon->setAlignment(Qt::AlignCenter);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    emptyColumn->addWidget(m_emptyIcon);
    emptyColumn->addSpacing(8);
    emptyColumn->addWidget(m_emptyText);
    connect(m_loadPrices, &QPushButton::clicked, commands.action(CommandId::LoadPrices), &QAction::trigger);
    connect(m_loadIndex, &QPushButton::clicked, commands.action(CommandId::LoadIndex), &QAction::trigger);
    emptyColumn->addSpacing(12);
    emptyColumn->addLayout(centredRow({m_loadPrices, m_loadIndex}));
    emptyColumn->addStretch(1);
    m_pages->addWidget(m_chart);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_history);
    column->addLayout(m_pages, 1);
    connect(m_chart, &ChartView::currentDatumChanged, this, &ChartCard::datumChanged);
}

void ChartCard::showPlan(const ChartInfo &info, const ChartPlan &plan, const Language &language, Theme theme)
{
    m_bar->setChart(info);
    m_history->setVisible(info.hasHistory && plan);
    m_language = language;
    m_tableStale = true;
    if (plan) {
        m_spec = *plan;
        m_chart->showChart(*plan, theme);
    } else {
        m_spec.reset();
        m_chart->showReason(plan.error().reason, theme);
        m_emptyIcon->setPixmap(themeIcon(QString::fromLatin1(info.icon)).pixmap(QSize(32, 32), devicePixelRatioF()));
        m_emptyText->setText(plan.error().reason);
        m_loadPrices->setText(m_commands.action(CommandId::LoadPrices)->text());
        m_loadIndex->setText(m_commands.action(CommandId::LoadIndex)->text());
        m_loadPrices->setVisible(info.hasHistory || info.hasStudy);
        m_loadIndex->setVisible(info.hasStudy);
    }
    showPage();
}

void ChartCard::movePlan(const ChartSpec &spec, Theme theme)
{
    m_tableStale = true;
    m_spec = spec;
    m_chart->showChart(spec, theme);
}

void ChartCard::setTableShown(bool shown)
{
    if (m_tableShown == shown)
        return;
    const bool hadFocus = content()->hasFocus();
    m_tableShown = shown;
    showPage();
    if (hadFocus)
        content()->setFocus(Qt::OtherFocusReason);
}

void ChartCard::setZoom(double zoom)
{
    m_chart->setZoom(zoom);
}

void ChartCard::setCurrentDatum(int datum)
{
    m_chart->setCurrentDatum(datum);
    if (m_table && !m_tableStale)
        m_table->setCurrentDatum(datum);
}

bool ChartCard::showsCurrentDatum() const
{
    return m_chart->currentDatum() < 0 || m_chart->targetCount() == 0 || m_chart->currentTarget() >= 0;
}

QWidget *ChartCard::content() const
{
    return m_pages->currentWidget();
}

void ChartCard::showPage()
{
    if (!m_spec) {
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    if (m_tableShown)
        fillTable();
    m_pages->setCurrentWidget(m_tableShown ? static_cast<QWidget *>(m_table) : m_chart);
}

void ChartCard::fillTable()
{
    if (!m_table) {
        m_table = new ChartTableView(this);
        m_pages->addWidget(m_table);
        connect(m_table, &ChartTableView::currentDatumChanged, this, &ChartCard::datumChanged);
    }
    if (!m_tableStale)
        return;
    m_table->showTable(*m_spec, m_language);
    m_tableStale = false;
    m_table->setCurrentDatum(m_chart->currentDatum());
}

void ChartCard::datumChanged(int datum)
{
    if (m_selecting)
        return;
    m_selecting = true;
    if (sender() == m_table)
        m_chart->setCurrentDatum(datum);
    else if (m_table && !m_tableStale)
        m_table->setCurrentDatum(datum);
    m_selecting = false;
    emit currentDatumChanged(datum);
}

} // namespace tenbin
