// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tabrow.h"

#include "ui/segments.h"

#include <algorithm>
#include <cmath>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace tenbin {
namespace {

constexpr double tabTypeShare = 15.0 / 13; // of the interface type size
constexpr int tabPadding = 18;
constexpr int tabHeight = 40;
constexpr int accentBar = 3;
constexpr int tabCount = 3;

} // namespace

SubjectTabs::SubjectTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
}

QFont SubjectTabs::tabFont(bool chosen) const
{
    QFont result = font();
    result.setPixelSize(static_cast<int>(std::lround(result.pixelSize() * tabTypeShare)));
    result.setBold(chosen);
    return result;
}

QSize SubjectTabs::tabSizeHint(int index) const
{
    const QFontMetrics metrics(tabFont(true));
    return {metrics.horizontalAdvance(tabText(index)) + 2 * tabPadding, std::max(tabHeight, metrics.height() + 22)};
}

void SubjectTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i < count(); ++i) {
        const QRect rect = tabRect(i);
        const bool chosen = i == currentIndex();
        if (chosen) {
            painter.fillRect(rect, palette().color(QPalette::Base));
            painter.setPen(palette().color(QPalette::Dark));
            painter.drawLine(rect.topLeft(), rect.bottomLeft());
            painter.drawLine(rect.topRight(), rect.bottomRight());
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), accentBar), palette().color(QPalette::Highlight));
        }
        painter.setFont(tabFont(chosen));
        painter.setPen(palette().color(chosen ? QPalette::Text : QPalette::PlaceholderText));
        painter.drawText(rect.adjusted(0, accentBar, 0, 0), Qt::AlignCenter, tabText(i));
        if (chosen && hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
            painter.drawRoundedRect(QRectF(rect).adjusted(6, accentBar + 5, -6, -5), 5, 5);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
}

TabRow::TabRow(const Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_tabs(new SubjectTabs(this))
    , m_basisLabel(new QLabel(this))
    , m_pairingLabel(new QLabel(this))
    , m_basis(new Segments(commands.choices(Choice::Basis), this))
    , m_pairing(new Segments(commands.choices(Choice::Pairing), this))
{
    setObjectName(QStringLiteral("tabRow"));
    setAttribute(Qt::WA_StyledBackground);
    for (int i = 0; i < tabCount; ++i)
        m_tabs->addTab({});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_tabs, 0, Qt::AlignBottom);
    row->addStretch(1);
    for (QLabel *label : {m_basisLabel, m_pairingLabel})
        label->setProperty("quiet", true);
    row->addWidget(m_basisLabel);
    row->addWidget(m_basis, 0, Qt::AlignVCenter);
    row->addSpacing(10);
    row->addWidget(m_pairingLabel);
    row->addWidget(m_pairing, 0, Qt::AlignVCenter);
    retranslate();
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        fit();
        emit chosen(current());
    });
}

Tab TabRow::current() const
{
    return static_cast<Tab>(std::clamp(m_tabs->currentIndex(), 0, tabCount - 1));
}

void TabRow::setCurrent(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void TabRow::step(int by)
{
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + tabCount) % tabCount);
}

void TabRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fit();
}

void TabRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Market values have no pairs of ranges. Where the row is too narrow the names of the switches go, never their words.
void TabRow::fit()
{
    const bool pairing = current() != Tab::Market;
    m_pairing->setVisible(pairing);
    for (const bool labels : {true, false}) {
        m_basisLabel->setVisible(labels);
        m_pairingLabel->setVisible(labels && pairing);
        layout()->invalidate();
        if (layout()->sizeHint().width() <= width())
            break;
    }
}

void TabRow::retranslate()
{
    m_tabs->setTabText(0, tr("Spending"));
    m_tabs->setTabText(1, tr("Models"));
    m_tabs->setTabText(2, tr("Market"));
    m_tabs->setAccessibleName(tr("Subjects"));
    m_basisLabel->setText(m_commands.choiceName(Choice::Basis));
    m_basis->setAccessibleName(m_basisLabel->text());
    m_pairingLabel->setText(m_commands.choiceName(Choice::Pairing));
    m_pairing->setAccessibleName(m_pairingLabel->text());
    fit();
}

} // namespace tenbin
