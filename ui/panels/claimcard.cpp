// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/claimcard.h"

#include "ui/models/claimmodel.h"
#include "ui/verdicts.h"
#include "ui/panels/flowlabel.h"
#include "ui/panels/flowlayout.h"
#include "ui/theme.h"
#include "ui/wordbutton.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QFocusEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace tenbin {
namespace {

constexpr double iconShare = 16.0 / 13; // of the interface type size
constexpr double claimShare = 14.0 / 13;
constexpr double sourceShare = 12.0 / 13;
constexpr int linkPadding = 12; // of a plain word button
constexpr int toTheEnd = std::numeric_limits<int>::max() / 2;

QFont scaled(QFont font, double share, bool bold)
{
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * share))));
    font.setBold(bold);
    return font;
}

/// No line ends between these: inside a number with its unit, or inside a range.
bool belongTogether(QChar left, QChar right)
{
    const auto isDash = [](QChar c) { return c == u'–' || c == u'～'; };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isJapanese = [](QChar c) { return c.unicode() >= 0x3041 && c.unicode() < 0xa000; };
    const auto isScale = [](QChar c) { return c == u'万' || c == u'億' || c == u'兆'; };
    if (isDash(left) || isDash(right))
        return true;
    return (isDigit(left) && isJapanese(right)) || (isScale(left) && (isDigit(right) || right == u'ド'));
}

QString kept(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && belongTogether(text[i - 1], text[i]))
            result.append(QChar(u'\u2060')); // word joiner
        result.append(text[i]);
    }
    return result;
}

void setSentence(FlowLabel *label, const QString &text)
{
    label->setText(kept(text));
    label->setVisible(!text.isEmpty());
}

} // namespace

ClaimCard::ClaimCard(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_word(new FlowLabel(this))
    , m_recomputationIcon(new QLabel(this))
    , m_checkedIcon(new QLabel(this))
    , m_chart(new WordButton(WordButton::Look::Plain, this))
    , m_evidence(new WordButton(WordButton::Look::Plain, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 10, 12, 10);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0);
    grid->addWidget(m_word, 0, 1);
    m_text = addSentence(grid);
    m_finding = addSentence(grid);
    m_recomputation = addSentence(grid, m_recomputationIcon);
    m_checked = addSentence(grid, m_checkedIcon);
    m_sources = addSentence(grid);
    m_sources->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new FlowLayout(0, nullptr, linkPadding);
    buttons->addWidget(m_chart);
    buttons->addWidget(m_evidence);
    grid->addLayout(buttons, grid->rowCount(), 0, 1, 2);
    for (WordButton *button : {m_chart, m_evidence}) {
        button->installEventFilter(this);
        connect(button, &WordButton::clicked, this, &ClaimCard::taken);
    }
    connect(m_chart, &WordButton::clicked, this, &ClaimCard::chartWanted);
    connect(m_evidence, &WordButton::clicked, this, &ClaimCard::evidenceWanted);
    setCurrent(false);
    wearFonts();
    wearLinks();
    retranslate();
}

/// Sentences run over all columns; those with an icon begin behind it.
FlowLabel *ClaimCard::addSentence(QGridLayout *grid, QLabel *icon)
{
    auto *label = new FlowLabel(this);
    const int row = grid->rowCount();
    if (icon)
        grid->addWidget(icon, row, 0, Qt::AlignTop);
    grid->addWidget(label, row, icon ? 1 : 0, 1, icon ? 1 : 2);
    return label;
}

void ClaimCard::showClaim(const QModelIndex &claim, Theme theme)
{
    const auto words = [&claim](int role) { return claim.data(role).toString(); };
    const int side = std::max(16, static_cast<int>(std::lround(font().pixelSize() * iconShare)));
    const auto wear = [&](QLabel *label, const QString &name, Role role) {
        label->setPixmap(roleIcon(name, role, theme).pixmap(QSize(side, side), devicePixelRatioF()));
    };
    const bool whatIf = claim.data(ClaimModel::WhatIfRole).toBool();
    wear(m_icon, words(ClaimModel::VerdictIconRole),
        verdictRole(static_cast<Verdict>(claim.data(ClaimModel::VerdictRole).toInt())));
    wear(m_recomputationIcon, whatIf ? QStringLiteral("pencil") : QStringLiteral("quote"), whatIf ? Role::WhatIf : Role::Article);
    wear(m_checkedIcon, QStringLiteral("tick-circle"), Role::Checked);
    m_word->setText(words(ClaimModel::VerdictWordRole));
    m_text->setText(kept(words(Qt::DisplayRole)));
    setSentence(m_finding, words(ClaimModel::FindingRole));
    setSentence(m_recomputation, words(ClaimModel::RecomputationRole));
    setSentence(m_checked, words(ClaimModel::CheckedRole));
    m_recomputationIcon->setVisible(!m_recomputation->text().isEmpty());
    m_checkedIcon->setVisible(!m_checked->text().isEmpty());
    const QString sources = words(ClaimModel::SourcesRole);
    setSentence(m_sources, sources.isEmpty() ? QString() : tr("Sources: %1").arg(sources));
    m_chart->setVisible(!words(ClaimModel::ChartRole).isEmpty());
    setAccessibleName(words(Qt::AccessibleTextRole));
    m_chart->setAccessibleDescription(words(Qt::DisplayRole));
    m_evidence->setAccessibleDescription(words(Qt::DisplayRole));
}

void ClaimCard::retranslate()
{
    m_chart->setText(tr("Chart"));
    m_evidence->setText(tr("Evidence"));
    for (WordButton *button : {m_chart, m_evidence}) {
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAccessibleName(button->text());
        button->updateGeometry();
    }
}

void ClaimCard::setCurrent(bool current)
{
    setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    for (WordButton *button : {m_chart, m_evidence})
        button->setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
}

void ClaimCard::wearFonts()
{
    m_word->setFont(scaled(font(), 1, true));
    m_text->setFont(scaled(font(), claimShare, false));
    m_sources->setFont(scaled(font(), sourceShare, false));
}

/// Nothing but its colour makes it a link; it is hit like a button.
void ClaimCard::wearLinks()
{
    QPalette link;
    link.setColor(QPalette::ButtonText, palette().color(QPalette::Link));
    for (WordButton *button : {m_chart, m_evidence})
        button->setPalette(link);
}

void ClaimCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ring = hasFocus() && m_byKeyboard;
    const double contrast = palette().color(QPalette::Window) == QColor(Qt::black) ? 3 : 2; // that theme asks for more
    const double width = ring ? contrast : 1;
    painter.setPen(QPen(palette().color(ring ? QPalette::Highlight : QPalette::Shadow), width));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 6, 6);
}

void ClaimCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        emit moveWanted(1);
        break;
    case Qt::Key_Up:
        emit moveWanted(-1);
        break;
    case Qt::Key_Home:
        emit moveWanted(-toTheEnd);
        break;
    case Qt::Key_End:
        emit moveWanted(toTheEnd);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit evidenceWanted();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ClaimCard::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_byKeyboard = event->reason() != Qt::MouseFocusReason;
    QWidget::focusInEvent(event);
    update();
    emit taken();
}

void ClaimCard::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ClaimCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        wearFonts();
    else if (event->type() == QEvent::PaletteChange)
        wearLinks();
}

/// Up and down lead through the claims from the buttons too; a tool button would keep them for itself.
bool ClaimCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        emit taken();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            emit moveWanted(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tenbin
