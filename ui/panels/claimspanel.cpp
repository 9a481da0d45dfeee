// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/claimspanel.h"

#include "ui/models/claimmodel.h"
#include "ui/panels/claimcard.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/verdictbutton.h"
#include "ui/storydocument.h"

#include <algorithm>

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tenbin {
namespace {

constexpr int margin = 12;
constexpr int cardGap = 8;
constexpr int wantedWidth = 316;

} // namespace

ClaimsPanel::ClaimsPanel(StoryDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new ClaimModel(this))
    , m_filterBar(new QWidget(this))
    , m_none(new QLabel(this))
    , m_scroll(new QScrollArea(this))
{
    buildFilters();
    m_none->setWordWrap(true);
    m_none->setContentsMargins(margin, margin, margin, margin);
    auto *list = new QWidget;
    m_column = new QVBoxLayout(list);
    m_column->setContentsMargins(margin, margin / 2, margin, margin);
    m_column->setSpacing(cardGap);
    m_column->addStretch(1);
    m_scroll->setWidget(list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its cards have it
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterBar);
    column->addWidget(m_none);
    column->addWidget(m_scroll, 1);
    connectModel();
    retranslate();
}

void ClaimsPanel::buildFilters()
{
    auto *flow = new FlowLayout(6, m_filterBar);
    flow->setContentsMargins(margin, margin, margin, margin / 2);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_filterBar->setSizePolicy(policy);
    for (const Verdict verdict : {Verdict::Right, Verdict::Imprecise, Verdict::Wrong, Verdict::Uncheckable}) {
        auto *button = new VerdictButton(verdict, VerdictButton::Look::Chip, m_filterBar);
        button->setCheckable(true);
        m_filters[static_cast<std::size_t>(verdict)] = button;
        flow->addWidget(button);
        connect(button, &VerdictButton::toggled, this, &ClaimsPanel::filter);
    }
}

void ClaimsPanel::connectModel()
{
    connect(m_model, &ClaimModel::modelReset, this, &ClaimsPanel::rebuildCards);
    connect(m_model, &ClaimModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) { showCards(first.row(), last.row()); });
    const auto follow = [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    };
    connect(&m_document, &StoryDocument::storyChanged, this, follow);
    connect(&m_document, &StoryDocument::figuresChanged, this, follow);
    connect(&m_document, &StoryDocument::languageChanged, this, follow);
}

QSize ClaimsPanel::sizeHint() const
{
    return {wantedWidth, QWidget::sizeHint().height()};
}

void ClaimsPanel::setTheme(Theme theme)
{
    m_theme = theme;
    for (VerdictButton *button : m_filters)
        button->setTheme(theme);
    showCards(0, m_model->rowCount() - 1);
}

void ClaimsPanel::showOnly(Verdict verdict)
{
    for (VerdictButton *button : m_filters)
        button->setChecked(button->verdict() == verdict);
    m_scroll->ensureVisible(0, 0);
}

void ClaimsPanel::showAll()
{
    for (VerdictButton *button : m_filters)
        button->setChecked(false);
}

void ClaimsPanel::refresh()
{
    m_isStale = false;
    m_model->setClaims(m_document.story(), m_document.claims(), m_document.language());
    filter();
}

void ClaimsPanel::rebuildCards()
{
    for (ClaimCard *card : m_cards)
        delete card;
    m_cards.clear();
    m_current = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        auto *card = new ClaimCard(m_scroll->widget());
        m_cards.push_back(card);
        m_column->insertWidget(row, card);
        const auto datum = [this, row](int role) { return m_model->index(row).data(role).toString(); };
        connect(card, &ClaimCard::chartWanted, this,
            [this, datum] { emit chartWanted(datum(ClaimModel::ChartRole), datum(ClaimModel::FigureRole)); });
        connect(card, &ClaimCard::evidenceWanted, this, [this, datum] { emit evidenceWanted(datum(ClaimModel::EvidenceRole)); });
        connect(card, &ClaimCard::moveWanted, this, [this, row](int rows) { move(row, rows); });
        connect(card, &ClaimCard::taken, this, [this, row] { makeCurrent(row); });
    }
    for (VerdictButton *button : m_filters)
        button->setChecked(false); // a choice made for another story
    showCards(0, m_model->rowCount() - 1);
    filter();
    makeCurrent(0);
}

void ClaimsPanel::showCards(int first, int last)
{
    for (int row = first; row <= last && row < static_cast<int>(m_cards.size()); ++row)
        m_cards[static_cast<std::size_t>(row)]->showClaim(m_model->index(row), m_theme);
}

bool ClaimsPanel::isWanted(int row) const
{
    const auto isChecked = [](const VerdictButton *button) { return button->isChecked(); };
    if (std::none_of(m_filters.cbegin(), m_filters.cend(), isChecked))
        return true;
    const auto verdict = static_cast<std::size_t>(m_model->index(row).data(ClaimModel::VerdictRole).toInt());
    return m_filters[verdict]->isChecked();
}

void ClaimsPanel::filter()
{
    const std::array<int, 4> counts = m_model->tally();
    for (VerdictButton *button : m_filters) {
        const int count = counts[static_cast<std::size_t>(button->verdict())];
        button->setWords(verdictText(button->verdict(), m_document.language()), count);
        if (count == 0 && button->isChecked())
            button->setChecked(false); // comes back here
    }
    for (std::size_t row = 0; row < m_cards.size(); ++row)
        m_cards[row]->setVisible(isWanted(static_cast<int>(row)));
    const bool isEmpty = m_cards.empty();
    m_none->setVisible(isEmpty);
    m_filterBar->setVisible(!isEmpty);
    if (!isEmpty && !isWanted(m_current))
        move(-1, 1);
}

void ClaimsPanel::makeCurrent(int row)
{
    m_current = row;
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setCurrent(static_cast<int>(i) == row);
}

/// As many shown claims further as asked for, or as far as there are any.
void ClaimsPanel::move(int from, int rows)
{
    const int step = rows < 0 ? -1 : 1;
    int target = -1;
    for (int row = from + step; row >= 0 && row < static_cast<int>(m_cards.size()) && rows != 0; row += step) {
        if (!isWanted(row))
            continue;
        target = row;
        rows -= step;
    }
    if (target < 0)
        return;
    makeCurrent(target);
    ClaimCard *card = m_cards[static_cast<std::size_t>(target)];
    if (from >= 0) // a key led here, not a filter
        card->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(card, 0, cardGap);
}

void ClaimsPanel::retranslate()
{
    setAccessibleName(tr("Claims of the article"));
    m_none->setText(tr("This story has no claims."));
    m_filterBar->setAccessibleName(tr("Show claims by verdict"));
    for (ClaimCard *card : m_cards)
        card->retranslate();
    showCards(0, m_model->rowCount() - 1);
}

void ClaimsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange) // icons grow with the type
        showCards(0, m_model->rowCount() - 1);
}

void ClaimsPanel::showEvent(QShowEvent *event)
{
    if (m_isStale)
        refresh();
    QWidget::showEvent(event);
}

} // namespace tenbin
