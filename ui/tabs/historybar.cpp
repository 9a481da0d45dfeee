// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tabs/historybar.h"

#include "ui/charts/chartview.h"
#include "ui/panels/flowlayout.h"
#include "ui/segments.h"
#include "ui/tabs/historycontrol.h"
#include "ui/wordbutton.h"

#include <array>

#include <QActionGroup>
#include <QEvent>

namespace tenbin {
namespace {

constexpr std::array kinds{HistoryKind::Line, HistoryKind::Candles, HistoryKind::Rebased};
constexpr std::array ranges{HistoryRange::Month, HistoryRange::Quarter, HistoryRange::HalfYear, HistoryRange::Year,
    HistoryRange::FiveYears, HistoryRange::All, HistoryRange::Event};

constexpr int rangePadding = 4; // seven of them stand beside the kinds in a window of the usual size

} // namespace

HistoryBar::HistoryBar(ChartView &chart, QWidget *parent)
    : QWidget(parent)
    , m_control(new HistoryControl(chart, this))
    , m_kinds(new QActionGroup(this))
{
    setObjectName(QStringLiteral("historyBar"));
    auto *row = new FlowLayout(8, this);
    row->setContentsMargins(12, 4, 12, 4);
    for (const HistoryKind kind : kinds) {
        auto *action = new QAction(m_kinds);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, kind] {
            HistoryView view = m_view;
            view.kind = kind;
            choose(view);
        });
    }
    row->centreLines();
    row->addWidget(new Segments(m_kinds->actions(), this));
    auto *group = new QWidget(this);
    auto *inGroup = new FlowLayout(0, group);
    for (const HistoryRange range : ranges) {
        auto *button = new WordButton(WordButton::Look::Plain, group);
        button->setPadding(rangePadding);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        connect(button, &QToolButton::clicked, this, [this, range] {
            if (m_series)
                choose(viewOfRange(m_view, *m_series, range, m_eventDate));
        });
        inGroup->addWidget(button);
        m_ranges << button;
    }
    row->addWidget(group);
    connect(m_control, &HistoryControl::wanted, this, &HistoryBar::choose);
    retranslate();
}

void HistoryBar::setHistory(const HistoryView &view, const std::shared_ptr<const PriceSeries> &series, const QString &eventDate)
{
    m_view = view;
    m_series = series;
    m_eventDate = eventDate;
    m_control->setHistory(view, series);
    m_kinds->actions().at(static_cast<int>(view.kind))->setChecked(true);
    m_kinds->actions().at(static_cast<int>(HistoryKind::Candles))->setEnabled(series && series->hasBars());
    m_ranges.last()->setEnabled(!eventDate.isEmpty());
}

void HistoryBar::choose(const HistoryView &view)
{
    m_view = view;
    m_view.moving = false;
    emit chosen(view);
}

void HistoryBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HistoryBar::retranslate()
{
    const std::array kindWords{tr("Line"), tr("Candles"), tr("From 100")};
    const std::array kindTips{tr("Closing prices"), tr("Open, high, low and close, with the volume"),
        tr("Share and index, the first ones shown as 100")};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        m_kinds->actions().at(int(i))->setText(kindWords[i]);
        m_kinds->actions().at(int(i))->setToolTip(kindTips[i]);
    }
    const std::array words{
        tr("1 month"), tr("3 months"), tr("6 months"), tr("1 year"), tr("5 years"), tr("All"), tr("Around the day")};
    for (std::size_t i = 0; i < words.size(); ++i)
        m_ranges.at(int(i))->setText(words[i]);
    m_ranges.last()->setToolTip(tr("The days before and after the announcement"));
}

} // namespace tenbin
