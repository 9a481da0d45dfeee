// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/claimtally.h"

#include "ui/panels/verdictbutton.h"
#include "ui/storydocument.h"
#include "ui/wordbutton.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace tenbin {

ClaimTally::ClaimTally(StoryDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_column(new QVBoxLayout(this))
    , m_heading(new QLabel(this))
    , m_all(new WordButton(WordButton::Look::Plain, this))
{
    m_heading->setWordWrap(true);
    m_heading->setContentsMargins(10, 0, 10, 4);
    m_column->setSpacing(0);
    m_column->addWidget(m_heading);
    for (const Verdict verdict : {Verdict::Right, Verdict::Imprecise, Verdict::Wrong, Verdict::Uncheckable}) {
        auto *row = new VerdictButton(verdict, VerdictButton::Look::Row, this);
        m_rows[static_cast<std::size_t>(verdict)] = row;
        m_column->addWidget(row);
        connect(row, &VerdictButton::clicked, this, [this, verdict] { emit verdictWanted(verdict); });
    }
    m_column->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_all, &WordButton::clicked, this, &ClaimTally::allWanted);
    connect(&m_document, &StoryDocument::storyChanged, this, &ClaimTally::refresh);
    connect(&m_document, &StoryDocument::figuresChanged, this, &ClaimTally::refresh);
    connect(&m_document, &StoryDocument::languageChanged, this, &ClaimTally::refresh);
    setIconsOnly(false);
    wearLink();
    refresh();
}

void ClaimTally::setTheme(Theme theme)
{
    for (VerdictButton *row : m_rows)
        row->setTheme(theme);
}

void ClaimTally::setIconsOnly(bool iconsOnly)
{
    m_column->setContentsMargins(iconsOnly ? 2 : 8, 12, iconsOnly ? 2 : 8, 8);
    m_heading->setVisible(!iconsOnly);
    m_all->setVisible(!iconsOnly);
    for (VerdictButton *row : m_rows)
        row->setIconsOnly(iconsOnly);
}

void ClaimTally::refresh()
{
    const std::vector<ClaimCheck> &checks = m_document.claims();
    const std::array<int, 4> counts = tallyClaims(checks);
    for (VerdictButton *row : m_rows)
        row->setWords(verdictText(row->verdict(), m_document.language()), counts[static_cast<std::size_t>(row->verdict())]);
    m_heading->setText(checks.size() == 1 ? tr("1 claim of the article") : tr("%1 claims of the article").arg(checks.size()));
    m_all->setText(tr("Show all"));
    m_all->setAccessibleName(tr("Show all claims"));
    setAccessibleName(m_heading->text());
    if (checks.empty() != m_isEmpty) {
        m_isEmpty = checks.empty();
        setVisible(!m_isEmpty);
    }
}

/// Nothing but its colour and place makes it a link; it is hit like a button.
void ClaimTally::wearLink()
{
    QPalette link;
    link.setColor(QPalette::ButtonText, palette().color(QPalette::Link));
    m_all->setPalette(link);
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
}

void ClaimTally::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(12, 0, width() - 24, 1), palette().color(QPalette::Shadow));
}

void ClaimTally::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        refresh();
        break;
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        wearLink();
        break;
    default:
        break;
    }
}

} // namespace tenbin
