// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a text broken into lines of a width, that never loses a letter: words too long for a line break anywhere.
#pragma once

#include <QFont>
#include <QString>

class QColor;
class QPainter;

namespace tenbin {

class TextFlow {
public:
    TextFlow() = default;
    TextFlow(QString text, QFont font);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] double naturalWidth() const { return m_naturalWidth; } ///< in one line, px
    [[nodiscard]] double widestWord() const; ///< the longest piece that has no break inside, px
    [[nodiscard]] int lineHeight() const; ///< px
    [[nodiscard]] int heightFor(int width) const; ///< px; remembers the last width
    [[nodiscard]] double lastLineWidth(int width) const; ///< px
    void draw(QPainter &painter, const QPoint &topLeft, int width, const QColor &color) const;

private:
    template <typename Visit>
    void eachLine(int width, const Visit &visit) const;

    QString m_text;
    QString m_bound; ///< the text with its numbers held together
    QFont m_font;
    double m_naturalWidth = 0;
    mutable int m_width = -1;
    mutable int m_height = 0;
};

} // namespace tenbin
