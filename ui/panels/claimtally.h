// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the summary of the article's claims below the chart list: how many of each verdict, and the way to all of them.
#pragma once

#include "core/charts/palette.h"
#include "core/story/story.h"

#include <QWidget>

#include <array>

class QLabel;
class QVBoxLayout;

namespace tenbin {

class StoryDocument;
class VerdictButton;
class WordButton;

/// Hidden while the story has no claims.
class ClaimTally final : public QWidget {
    Q_OBJECT
public:
    explicit ClaimTally(StoryDocument &document, QWidget *parent = nullptr);

    void setTheme(Theme theme);
    void setIconsOnly(bool iconsOnly); ///< for the narrow list: icons and counts

signals:
    void allWanted();
    void verdictWanted(tenbin::Verdict verdict);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void wearLink();

    StoryDocument &m_document;
    QVBoxLayout *m_column;
    QLabel *m_heading;
    std::array<VerdictButton *, 4> m_rows{};
    WordButton *m_all;
    bool m_isEmpty = false;
};

} // namespace tenbin
