// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/evidencestrip.h"

#include "ui/charts/chartbuilder.h"
#include "ui/panels/evidencerows.h"
#include "ui/panels/flowlabel.h"
#include "ui/present/consolelook.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace tenbin {
namespace {

constexpr int iconSide = 14;

FlowLabel *flowing(QWidget *parent, double px, bool bold, bool quiet)
{
    auto *label = new FlowLabel(parent);
    label->setFont(chartFont({px, bold}));
    label->setProperty("quiet", quiet);
    return label;
}

} // namespace

EvidenceStrip::EvidenceStrip(QWidget *parent)
    : QWidget(parent)
    , m_name(consoleLabel(this, 13, Weight::Regular, Ink::Quiet))
    , m_chips(new QWidget(this))
    , m_row(new QHBoxLayout(m_chips))
    , m_caveats(new QFrame(this))
    , m_caveatIcon(new QLabel(m_caveats))
    , m_caveatText(flowing(m_caveats, 13, false, false))
{
    m_caveats->setObjectName(QStringLiteral("caveats"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    auto *caveats = new QHBoxLayout(m_caveats);
    caveats->setContentsMargins(12, 6, 12, 6);
    caveats->addWidget(m_caveatIcon, 0, Qt::AlignTop);
    caveats->addWidget(m_caveatText, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_name);
    column->addWidget(m_chips);
    column->addWidget(m_caveats);
    retranslate();
}

void EvidenceStrip::show(const std::vector<MainFigure> &figures, const QStringList &caveats, Theme theme)
{
    if (figures == m_figures && caveats == m_caveatWords && theme == m_theme)
        return;
    m_figures = figures;
    m_caveatWords = caveats;
    m_theme = theme;
    rebuild();
}

QWidget *EvidenceStrip::chip(const MainFigure &figure)
{
    auto *frame = new QFrame(m_chips);
    frame->setObjectName(QStringLiteral("chip"));
    frame->setProperty("figure", figure.id);
    frame->setCursor(Qt::PointingHandCursor);
    frame->installEventFilter(this);
    frame->setAccessibleName(QStringLiteral("%1 %2 %3").arg(figure.label, figure.value, figure.source));
    auto *icon = new QLabel(frame);
    icon->setPixmap(roleIcon(voiceIcon(figure.voice), voiceRole(figure.voice), m_theme)
                        .pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    auto *label = flowing(frame, 12.5, false, true);
    label->setText(figure.label);
    auto *value = flowing(frame, 14, true, false);
    value->setText(figure.value);
    auto *source = flowing(frame, 12, false, true);
    source->setText(figure.source);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addWidget(label, 1);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(8, 7, 8, 7);
    column->setSpacing(3);
    column->addLayout(head);
    column->addWidget(value);
    column->addWidget(source);
    column->addStretch();
    return frame;
}

void EvidenceStrip::rebuild()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const MainFigure &figure : m_figures) {
        m_row->addWidget(chip(figure), 1);
    }
    m_caveats->setVisible(!m_caveatWords.isEmpty());
    m_caveatIcon->setPixmap(
        roleIcon(QStringLiteral("caveat"), Role::Caveat, m_theme).pixmap(QSize(iconSide + 2, iconSide + 2), devicePixelRatioF()));
    m_caveatText->setText(m_caveatWords.join(u' '));
    retranslate();
}

bool EvidenceStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
        emit chosen(watched->property("figure").toString());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EvidenceStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EvidenceStrip::retranslate()
{
    m_name->setText(tr("Evidence of this chart"));
    m_caveatText->setAccessibleName(tr("Caveats: %1").arg(m_caveatWords.join(u' ')));
}

} // namespace tenbin
