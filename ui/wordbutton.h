// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the buttons of the bars: icon and word in the middle, chosen, hovered and focused as the look has it.
#pragma once

#include <QToolButton>

namespace tenbin {

/// Always wide enough for its word in bold, so that nothing moves when it is chosen.
class WordButton : public QToolButton {
    Q_OBJECT
public:
    /// Segment: part of a switch. Plain: no frame. Field: framed, opens something.
    enum class Look { Segment, Plain, Field };

    explicit WordButton(Look look, QWidget *parent = nullptr);

    void setPadding(int padding); ///< room left and right of what it shows, in pixels
    void setAction(QAction *action); ///< follows its word, icon, tip and state
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void actionEvent(QActionEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool showsIcon() const;
    [[nodiscard]] bool showsWord() const;
    [[nodiscard]] QFont boldFont() const;
    [[nodiscard]] int iconSide() const; ///< grows with the type
    void paintGround(QPainter &painter) const;

    Look m_look;
    int m_padding;
    QIcon m_arrow;
    bool m_byKeyboard = false; ///< a ring round what was clicked says nothing new
};

} // namespace tenbin
