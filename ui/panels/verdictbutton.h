// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a button that counts the claims of one verdict.
#pragma once

#include "core/charts/palette.h"
#include "core/story/story.h"

#include <QPushButton>
#include <QIcon>

namespace tenbin {

/// Icon, word and count in one row. The word wraps where there is no room; with icons only, icon and count remain.
class VerdictButton final : public QPushButton {
    Q_OBJECT
public:
    /// Chip: framed, as wide as its words. Row: as wide as its place, the count at the right.
    enum class Look { Chip, Row };

    VerdictButton(Verdict verdict, Look look, QWidget *parent);

    [[nodiscard]] Verdict verdict() const { return m_verdict; }
    [[nodiscard]] int count() const { return m_count; }
    void setTheme(Theme theme);
    void setIconsOnly(bool iconsOnly);
    /// Also tool tip and accessible name; nothing to choose when the count is 0.
    void setWords(const QString &word, int count);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int iconSide() const;
    [[nodiscard]] int countWidth() const;
    [[nodiscard]] int wordWidth(int width) const; ///< what is left for the word
    void paintIconAndCount(QPainter &painter) const;

    Verdict m_verdict;
    Look m_look;
    QIcon m_icon;
    QString m_word;
    int m_count = 0;
    bool m_iconsOnly = false;
    bool m_byKeyboard = false; ///< a ring round what was clicked says nothing new
};

} // namespace tenbin
