// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tabs/modelchooser.h"

#include "ui/models/modelselectionmodel.h"

#include <algorithm>

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace tenbin {

ModelChooser::ModelChooser(QWidget *parent)
    : WordButton(Look::Field, parent)
    , m_selection(new ModelSelectionModel(this))
{
    connect(this, &QToolButton::clicked, this, &ModelChooser::openList);
    connect(m_selection, &ModelSelectionModel::selectionChanged, this, &ModelChooser::selectionChanged);
    retranslate();
}

void ModelChooser::updateText()
{
    const int shown = m_selection->shownCount();
    const int total = m_selection->rowCount();
    setText(shown == total ? tr("All %1").arg(total) : tr("%1 of %2").arg(shown).arg(total));
    setAccessibleName(QStringLiteral("%1: %2").arg(tr("Models shown"), text()));
}

void ModelChooser::selectionChanged()
{
    updateText();
    const QStringList models = m_selection->shown();
    if (m_hint)
        m_hint->setVisible(models.isEmpty());
    if (!models.isEmpty()) // an empty list would mean the start list
        emit chosen(models);
}

void ModelChooser::buildList()
{
    m_popup = new QFrame(this, Qt::Popup);
    m_popup->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(8, 8, 8, 8);
    auto *buttons = new QHBoxLayout;
    m_all = new QPushButton(m_popup);
    m_none = new QPushButton(m_popup);
    m_start = new QPushButton(m_popup);
    for (QPushButton *button : {m_all, m_none, m_start})
        buttons->addWidget(button);
    column->addLayout(buttons);
    m_list = new QListView(m_popup);
    m_list->setModel(m_selection);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    column->addWidget(m_list);
    m_hint = new QLabel(m_popup);
    m_hint->setVisible(false);
    column->addWidget(m_hint);
    connect(m_all, &QPushButton::clicked, m_selection, &ModelSelectionModel::showAll);
    connect(m_none, &QPushButton::clicked, m_selection, &ModelSelectionModel::showNone);
    connect(m_start, &QPushButton::clicked, m_selection, &ModelSelectionModel::showStart);
    retranslate();
}

void ModelChooser::openList()
{
    if (!m_popup)
        buildList();
    const QRect free = screen()->availableGeometry();
    m_popup->resize(std::max(300, m_popup->sizeHint().width()), std::min(560, free.height() - 80));
    QPoint corner = mapToGlobal(QPoint(0, height() + 4));
    corner.setX(std::clamp(corner.x(), free.left(), std::max(free.left(), free.right() - m_popup->width())));
    corner.setY(std::clamp(corner.y(), free.top(), std::max(free.top(), free.bottom() - m_popup->height())));
    m_popup->move(corner);
    m_popup->show();
    m_list->setFocus(Qt::PopupFocusReason);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_selection->index(0));
}

void ModelChooser::changeEvent(QEvent *event)
{
    WordButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ModelChooser::retranslate()
{
    setToolTip(tr("Choose the models this chart shows"));
    updateText();
    if (!m_popup)
        return;
    m_all->setText(tr("All"));
    m_none->setText(tr("None"));
    m_start->setText(tr("As at first"));
    m_hint->setText(tr("Choose at least one model."));
    m_list->setAccessibleName(tr("Models shown"));
}

} // namespace tenbin
