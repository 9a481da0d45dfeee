// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: type sizes and spacing of the three typographies, and breaking text into lines by sense.
#include "ui/charts/layouttext.h"

#include <algorithm>
#include <array>

namespace tenbin {

namespace {

constexpr QChar zeroWidthSpace(0x200B);

TypeScale windowScale(double zoom)
{
    TypeScale t;
    t.title = 21 * zoom;
    t.subtitle = 14 * zoom;
    t.value = 17 * zoom;
    t.arrow = 19 * zoom;
    t.category = t.direct = 14 * zoom;
    t.axis = t.legend = 13 * zoom;
    t.caveat = t.smallest = 12.5 * zoom;
    t.titleSmallest = 17 * zoom;
    t.margin = 24;
    t.marginBottom = 20;
    t.titleBaseline = 20 + 22 * zoom;
    t.titleStep = 29 * zoom;
    t.subtitleDrop = 24 * zoom;
    t.subtitleStep = 20 * zoom;
    t.plotDrop = 16;
    t.axisGap = 8;
    t.categoryDrop = 20 * zoom;
    t.categoryStep = 20 * zoom;
    t.footerDrop = 18 * zoom;
    t.footerStep = 19 * zoom;
    t.footerGap = 12;
    t.stampHeight = 34 * zoom;
    t.stampShift = 24 * zoom;
    t.stroke = zoom;
    return t;
}

TypeScale slideScale(double u, Typography typography)
{
    const bool audience = typography == Typography::Audience;
    TypeScale t;
    t.title = (audience ? 60 : 48) * u;
    t.subtitle = (audience ? 38 : 30) * u;
    t.value = (audience ? 46 : 34) * u;
    t.arrow = (audience ? 52 : 38) * u;
    t.category = t.direct = (audience ? 38 : 28) * u;
    t.axis = t.legend = (audience ? 36 : 26) * u;
    t.caveat = t.smallest = (audience ? 36 : 24) * u;
    t.titleSmallest = (audience ? 48 : 34) * u;
    t.margin = 64 * u;
    t.marginBottom = 51 * u;
    t.titleBaseline = (audience ? 88 : 82) * u + 0.48 * t.title;
    t.titleStep = t.title * 1.33;
    t.subtitleDrop = t.subtitle * 1.73;
    t.subtitleStep = t.subtitle * 1.4;
    t.plotDrop = 36 * u;
    t.axisGap = 16 * u;
    t.categoryDrop = t.category * 1.46;
    t.categoryStep = t.category * 1.4;
    t.footerDrop = t.caveat * 1.46;
    t.footerStep = t.caveat * 1.5;
    t.footerGap = 22 * u;
    t.stampHeight = (audience ? 84 : 68) * u;
    t.stampShift = (audience ? 58 : 44) * u;
    t.stroke = 2 * u;
    return t;
}

bool isWide(QChar c)
{
    const ushort u = c.unicode();
    return (u >= 0x3000 && u <= 0x30FF) || (u >= 0x3400 && u <= 0x9FFF) || (u >= 0xFF00 && u <= 0xFF60) || c == QChar(0x3005);
}

bool forbiddenAtLineEnd(QChar c)
{
    return QStringView(u"（「『【(［〔〈《$¥£€").contains(c);
}

/// Words that belong to the number before them.
bool isUnitSign(QChar c)
{
    return QStringView(u"億万兆京円年月日時分秒倍件回人基株つ割位行").contains(c);
}

bool isNumberPart(QChar c)
{
    return c.isDigit() || QStringView(u".,+−-～–%$").contains(c);
}

/// Emergency: anywhere the rules of line starts and ends allow. Sense: where a new 文節 is likely to begin. Preferred: given or
/// punctuation.
enum class Break { None, Emergency, Sense, Preferred };

/// May a line end between text[i] and text[i + 1]?
Break breakAfter(const QString &text, qsizetype i)
{
    const QChar here = text[i];
    const QChar next = text[i + 1];
    if (here == zeroWidthSpace || (here == QLatin1Char(' ') && next != QLatin1Char(' ')))
        return Break::Preferred;
    if (next == zeroWidthSpace || next == QLatin1Char(' ') || forbiddenAtLineStart(next) || forbiddenAtLineEnd(here))
        return Break::None;
    if (QStringView(u"、。；").contains(here))
        return Break::Preferred;
    if (!isWide(here) && !isWide(next))
        return Break::None;
    if (isNumberPart(here) && (isUnitSign(next) || isNumberPart(next) || next == QChar(u'ド') || next == QChar(u'パ')))
        return Break::None;
    if (isUnitSign(here) && (next == QChar(u'ド') || isNumberPart(next)))
        return Break::None;
    const auto isHiragana = [](QChar c) { return c.unicode() >= 0x3041 && c.unicode() <= 0x309F; };
    // A phrase begins where kana ends and anything else starts, or behind a closing bracket.
    if ((isHiragana(here) && !isHiragana(next)) || QStringView(u"）」』】").contains(here))
        return Break::Sense;
    return Break::Emergency;
}

QString cleaned(QString line)
{
    line.remove(zeroWidthSpace);
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line;
}

/// The best kind of break, unless it would leave much of the line empty while a lesser kind would not.
template <typename Share>
qsizetype bestBreak(const std::array<qsizetype, 4> &last, qsizetype first, const Share &share)
{
    qsizetype best = last[std::size_t(Break::Preferred)];
    const qsizetype sense = last[std::size_t(Break::Sense)];
    const qsizetype emergency = last[std::size_t(Break::Emergency)];
    if (sense > best && share(best) < 0.55)
        best = sense;
    if (emergency > best && share(best) < 0.3)
        best = emergency;
    return best >= 0 ? best : first; // a single word wider than the line stays whole
}

} // namespace

TypeScale typeScale(const LayoutOptions &options)
{
    if (options.typography == Typography::Window)
        return windowScale(options.zoom);
    TypeScale scale = slideScale(options.size.height() / 1080.0, options.typography);
    if (options.size.width() < options.size.height()) // upright pictures need the width
        scale.margin *= 0.75;
    return scale;
}

bool forbiddenAtLineStart(QChar character)
{
    return QStringView(u"、。，．・：；？！）」』】］〕〉》)]}～–%％ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.!?:;")
        .contains(character);
}

QStringList wrapText(const QString &text, const TextStyle &style, double width, const TextMetrics &metrics)
{
    QStringList lines;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        qsizetype start = 0;
        while (start < paragraph.size()) {
            std::array<qsizetype, 4> last{-1, -1, -1, -1}; // by kind: the last break that fits
            const auto partWidth = [&](qsizetype to) { return metrics.width(cleaned(paragraph.mid(start, to - start)), style); };
            qsizetype end = paragraph.size();
            qsizetype first = -1;
            for (qsizetype i = start; i + 1 < paragraph.size(); ++i) {
                const Break kind = breakAfter(paragraph, i);
                if (kind == Break::None)
                    continue;
                if (first < 0)
                    first = i + 1;
                if (partWidth(i + 1) > width)
                    break;
                last[std::size_t(kind)] = i + 1;
            }
            if (partWidth(paragraph.size()) > width)
                end = bestBreak(last, first, [&](qsizetype at) { return at < 0 ? -1.0 : partWidth(at) / width; });
            if (end < 0)
                end = paragraph.size();
            lines.append(cleaned(paragraph.mid(start, end - start)));
            start = end;
            while (start < paragraph.size() && (paragraph[start] == QLatin1Char(' ') || paragraph[start] == zeroWidthSpace))
                ++start;
        }
    }
    return lines;
}

QStringList wrapBalanced(const QString &text, const TextStyle &style, double width, const TextMetrics &metrics)
{
    const QStringList greedy = wrapText(text, style, width, metrics);
    if (greedy.size() < 2)
        return greedy;
    QStringList best = greedy;
    double low = width / 2;
    double high = width;
    for (int step = 0; step < 7; ++step) {
        const double middle = (low + high) / 2;
        QStringList tried = wrapText(text, style, middle, metrics);
        const bool fits = tried.size() == greedy.size() && std::all_of(tried.cbegin(), tried.cend(), [&](const QString &line) {
            return metrics.width(line, style) <= width;
        });
        if (fits) {
            best = std::move(tried);
            high = middle;
        } else {
            low = middle;
        }
    }
    return best;
}

} // namespace tenbin
