// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the panel of the article's claims: how many of each verdict, and each claim as a card, filtered by verdict.
#pragma once

#include "core/charts/palette.h"
#include "core/story/story.h"

#include <QWidget>

#include <array>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace tenbin {

class ClaimCard;
class ClaimModel;
class StoryDocument;
class VerdictButton;

/// Follows the document only while it is seen.
class ClaimsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ClaimsPanel(StoryDocument &document, QWidget *parent = nullptr);

    void setTheme(Theme theme);
    void showOnly(Verdict verdict);
    void showAll();
    [[nodiscard]] ClaimModel *model() const { return m_model; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chartWanted(const QString &chart, const QString &datum); ///< datum: what the claim is about; empty if nothing
    void evidenceWanted(const QString &id); ///< a fact, a figure, or "claim:C04"

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildFilters();
    void connectModel();
    void refresh();
    void rebuildCards();
    void showCards(int first, int last);
    void filter();
    void retranslate();
    [[nodiscard]] bool isWanted(int row) const;
    void makeCurrent(int row);
    void move(int from, int rows);

    StoryDocument &m_document;
    ClaimModel *m_model;
    std::array<VerdictButton *, 4> m_filters{};
    QWidget *m_filterBar;
    QLabel *m_none; ///< says so where there is no claim to show
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr;
    std::vector<ClaimCard *> m_cards; ///< by row of the model
    int m_current = 0;
    Theme m_theme = Theme::Light;
    bool m_isStale = true;
};

} // namespace tenbin
