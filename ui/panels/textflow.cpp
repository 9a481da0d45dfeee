// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/textflow.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextLayout>

namespace tenbin {
namespace {

constexpr double lineShare = 1.45; // the face has no leading of its own
constexpr double lineShareLarge = 1.3;
constexpr int largeType = 20; // px
constexpr char16_t wordJoiner = u'\u2060';
constexpr char16_t breakHere = u'\u200B'; // behind a per cent sign there would be none

bool isRangeSign(QChar character)
{
    return character == u'–' || character == u'～';
}

/// What follows a digit closely: 600億, 9月, 71%.
bool isUnitSign(QChar character)
{
    return QStringView(u"万億兆京ドル倍回人円基個件年月日時分%％").contains(character);
}

/// No line ends inside a number, a range or between a number and its unit.
QString bound(const QString &text)
{
    QString result;
    result.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar before = i > 0 ? text[i - 1] : QChar();
        const bool afterNumber = before.isDigit() || QStringView(u"万億兆京").contains(before);
        if (i > 0
            && ((afterNumber && (isUnitSign(text[i]) || isRangeSign(text[i]))) || (isRangeSign(before) && text[i].isDigit())))
            result += QChar(wordJoiner);
        else if (i > 0 && text[i] == u'（')
            result += QChar(breakHere);
        result += text[i];
    }
    return result;
}

} // namespace

TextFlow::TextFlow(QString text, QFont font)
    : m_text(std::move(text))
    , m_bound(bound(m_text))
    , m_font(std::move(font))
    , m_naturalWidth(QFontMetricsF(m_font).horizontalAdvance(m_text))
{
}

double TextFlow::widestWord() const
{
    const QFontMetricsF metrics(m_font);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, m_bound);
    double widest = 0;
    for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0; from = to, to = finder.toNextBoundary())
        widest = std::max(widest, metrics.horizontalAdvance(m_bound.mid(from, to - from).trimmed()));
    return widest;
}

int TextFlow::lineHeight() const
{
    const int size = m_font.pixelSize();
    return static_cast<int>(std::lround(size * (size < largeType ? lineShare : lineShareLarge)));
}

template <typename Visit>
void TextFlow::eachLine(int width, const Visit &visit) const
{
    QTextLayout layout(m_bound, m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        visit(line);
    }
    layout.endLayout();
}

int TextFlow::heightFor(int width) const
{
    if (m_text.isEmpty())
        return 0;
    if (width == m_width)
        return m_height;
    int lines = 0;
    if (m_naturalWidth <= width)
        lines = 1;
    else
        eachLine(width, [&lines](const QTextLine &) { ++lines; });
    m_width = width;
    m_height = lines * lineHeight();
    return m_height;
}

double TextFlow::lastLineWidth(int width) const
{
    double last = 0;
    eachLine(width, [&last](const QTextLine &line) { last = line.naturalTextWidth(); });
    return last;
}

void TextFlow::draw(QPainter &painter, const QPoint &topLeft, int width, const QColor &color) const
{
    if (m_text.isEmpty())
        return;
    painter.setPen(color);
    painter.setFont(m_font);
    int line = 0;
    eachLine(width, [&](QTextLine &each) {
        const double top = topLeft.y() + line * lineHeight() + (lineHeight() - each.height()) / 2;
        each.draw(&painter, QPointF(topLeft.x(), std::round(top)));
        ++line;
    });
}

} // namespace tenbin
