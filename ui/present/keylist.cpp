// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/keylist.h"

#include "ui/present/consolelook.h"

#include <QGridLayout>

namespace tenbin {
namespace {

constexpr int columns = 2; ///< of rows side by side
constexpr int rowGap = 6;
constexpr int columnGap = 16;

} // namespace

KeyList::KeyList(QWidget *parent)
    : QFrame(parent)
    , m_title(consoleLabel(this, 17, Weight::Bold))
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("questionHits"));
    setAutoFillBackground(true);
    m_grid->setVerticalSpacing(rowGap);
    m_grid->setHorizontalSpacing(columnGap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addLayout(m_grid);
    hide();
}

void KeyList::setRows(const std::vector<KeyHelpRow> &rows, Theme theme)
{
    setPalette(themePalette(theme));
    m_title->setText(tr("Keys of a talk"));
    setAccessibleName(m_title->text());
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int perColumn = (static_cast<int>(rows.size()) + columns - 1) / columns;
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        QLabel *keys = consoleLabel(this, 13, Weight::Bold);
        keys->setText(rows[static_cast<std::size_t>(i)].keys);
        QLabel *words = consoleLabel(this, 13);
        words->setText(rows[static_cast<std::size_t>(i)].words);
        m_grid->addWidget(keys, i % perColumn, i / perColumn * 2);
        m_grid->addWidget(words, i % perColumn, i / perColumn * 2 + 1);
    }
}

void KeyList::toggle()
{
    if (!isHidden()) {
        hide();
        return;
    }
    const QSize wanted = sizeHint().boundedTo(parentWidget()->size());
    setGeometry(
        QRect(QPoint((parentWidget()->width() - wanted.width()) / 2, (parentWidget()->height() - wanted.height()) / 2), wanted));
    show();
    raise();
}

void KeyList::mousePressEvent(QMouseEvent *)
{
    hide();
}

} // namespace tenbin
