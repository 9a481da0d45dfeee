// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findbar.h"

#include "ui/models/findmodel.h"
#include "ui/tabs/chartlist.h"
#include "ui/theme.h"
#include "ui/wordbutton.h"

#include <algorithm>
#include <utility>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace tenbin {
namespace {

constexpr int barWidth = 560;
constexpr int barHeight = 428;
constexpr int barMargin = 12;

} // namespace

FindBar::FindBar(std::function<std::vector<FindEntry>()> entries, QWidget *parent)
    : QFrame(parent)
    , m_entries(std::move(entries))
    , m_model(new FindModel(this))
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_count(new QLabel(this))
    , m_close(new WordButton(WordButton::Look::Plain, this))
{
    setObjectName(QStringLiteral("findBar"));
    setAutoFillBackground(true);
    m_close->setIcon(themeIcon(QStringLiteral("close")));
    m_close->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_count->setProperty("quiet", true);
    m_edit->setMinimumHeight(28);
    m_edit->addAction(themeIcon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(FindModel::DetailRole, FindModel::IconNameRole, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(NoFrame);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addLayout(row);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_edit, &QLineEdit::returnPressed, this, &FindBar::choose);
    connect(m_list, &QListView::activated, this, &FindBar::choose);
    connect(m_list, &QListView::clicked, this, &FindBar::choose);
    connect(m_close, &WordButton::clicked, this, &FindBar::close);
    retranslate();
    hide();
}

void FindBar::open()
{
    if (std::exchange(m_stale, false))
        m_model->setEntries(m_entries());
    place();
    show();
    raise();
    m_edit->selectAll();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    search();
}

void FindBar::invalidate()
{
    m_stale = true;
    if (isVisible()) {
        m_stale = false;
        m_model->setEntries(m_entries());
        search();
    }
}

void FindBar::place()
{
    const QRect room = parentWidget()->rect();
    const int width = std::min(barWidth, room.width() - 2 * barMargin);
    const int height = std::min(barHeight, room.height() - 2 * barMargin);
    setGeometry(room.right() - barMargin - width, barMargin, width, height);
}

void FindBar::close()
{
    hide();
    emit closed();
}

void FindBar::choose()
{
    const QModelIndex index = m_list->currentIndex();
    const QString chart = index.data(FindModel::ChartRole).toString();
    if (chart.isEmpty()) // a term or a value of no chart: its row is the answer
        return;
    const QString datum = index.data(FindModel::DatumRole).toString();
    hide();
    emit chosen(chart, datum);
}

void FindBar::search()
{
    m_model->setQuery(m_edit->text());
    const int hits = m_model->rowCount();
    if (hits > 0)
        m_list->setCurrentIndex(m_model->index(0));
    if (m_edit->text().trimmed().isEmpty())
        m_count->setText(tr("Charts, values and terms of this story"));
    else if (hits == 0)
        m_count->setText(tr("Nothing found"));
    else if (hits == maxFindHits)
        m_count->setText(tr("First %1 hits").arg(hits));
    else
        m_count->setText(hits == 1 ? tr("1 hit") : tr("%1 hits").arg(hits));
}

/// Up and down move in the hits while the keyboard stays in the field.
bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_model->rowCount() == 0)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return QFrame::eventFilter(watched, event);
    const int row = std::clamp(m_list->currentIndex().row() + step, 0, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row));
    return true;
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FindBar::retranslate()
{
    setAccessibleName(tr("Find"));
    m_edit->setAccessibleName(tr("Find"));
    m_edit->setPlaceholderText(tr("Find a chart, value or term"));
    m_list->setAccessibleName(tr("Hits"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace tenbin
