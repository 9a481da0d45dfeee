// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: finding locators in an article whatever forms of digits, dashes and spaces it is written in.
#include "core/story/articletext.h"

#include <QHash>
#include <QStringMatcher>

namespace tenbin {

namespace {

/// Marks on one character beyond this count are no writing; sorting endless ones would take for ever.
constexpr qsizetype longestCluster = 32;

/// A text in one form of every character, and from where in the original each of its units is.
struct Normalized {
    QString text;
    std::vector<qint32> starts; ///< by unit of `text`: first unit of the original
    std::vector<qint32> ends; ///< by unit of `text`: one past the last
};

/// Continues the character before it: combining marks, half-width voicing marks, the vowels and ends of decomposed Hangul.
bool continues(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x300)
        return false;
    return c.isLowSurrogate() || c.isMark() || code == 0xff9e || code == 0xff9f || (code >= 0x1160 && code < 0x1200);
}

/// Is the same in every form, so that most of a text needs no tables.
bool isPlain(QChar c)
{
    const char16_t code = c.unicode();
    return (code > 0x20 && code < 0x7f) || (code >= 0x3041 && code < 0x3097) || (code >= 0x30a1 && code < 0x30fb)
        || (code >= 0x4e00 && code < 0xa000);
}

/// One form for what means the same in print; null for what cannot be seen.
QChar folded(QChar c)
{
    switch (c.unicode()) {
    case 0x2010: // hyphens, dashes and minus signs
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return u'-';
    case 0x301c: // wave dash and tildes
    case 0x223c:
    case 0x223e:
    case 0xff5e:
        return u'~';
    case 0x00ad: // soft hyphen, zero width spaces and joiners
    case 0x200b:
    case 0x200c:
    case 0x200d:
    case 0x2060:
    case 0xfeff:
        return {};
    default:
        return c.isSpace() ? QChar(u' ') : c;
    }
}

Normalized normalized(const QString &text)
{
    Normalized result;
    result.text.reserve(text.size());
    result.starts.reserve(static_cast<std::size_t>(text.size()));
    result.ends.reserve(static_cast<std::size_t>(text.size()));
    const auto append = [&result](QChar c, qsizetype from, qsizetype to) {
        const QChar form = folded(c);
        if (form.isNull())
            return;
        result.text.append(form);
        result.starts.push_back(static_cast<qint32>(from));
        result.ends.push_back(static_cast<qint32>(to));
    };
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from + 1;
        while (to < text.size() && to - from < longestCluster && continues(text[to]))
            ++to;
        if (to == from + 1 && isPlain(text[from])) {
            append(text[from], from, to);
        } else {
            const QString forms = text.mid(from, to - from).normalized(QString::NormalizationForm_KC);
            for (const QChar c : forms)
                append(c, from, to);
        }
        from = to;
    }
    return result;
}

bool isDigit(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at] >= u'0' && text[at] <= u'9';
}

bool isSeparator(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at] == u'.' || text[at] == u',');
}

/// The number at one end of the match goes on there. `inside` is the outermost unit of the match, `step` leads out of it.
bool numberGoesOn(const QString &text, qsizetype inside, int step)
{
    if (!isDigit(text, inside))
        return false;
    return isDigit(text, inside + step) || (isSeparator(text, inside + step) && isDigit(text, inside + 2 * step));
}

std::vector<Span> occurrences(const Normalized &article, const QString &locator)
{
    std::vector<Span> spans;
    const QString wanted = normalized(locator).text;
    if (wanted.isEmpty())
        return spans;
    const QStringMatcher matcher(wanted);
    qsizetype from = 0;
    while ((from = matcher.indexIn(article.text, from)) >= 0) {
        const qsizetype last = from + wanted.size() - 1;
        if (numberGoesOn(article.text, from, -1) || numberGoesOn(article.text, last, 1)) {
            ++from;
            continue;
        }
        const qsizetype start = article.starts[static_cast<std::size_t>(from)];
        spans.push_back({start, article.ends[static_cast<std::size_t>(last)] - start});
        from = last + 1;
    }
    return spans;
}

LocatorPlace placeOf(LocatorUse use, const std::vector<Span> &spans)
{
    LocatorPlace place;
    place.use = std::move(use);
    place.count = static_cast<int>(spans.size());
    if (spans.empty())
        return place;
    const int wanted = place.use.locator.occurrence;
    const bool found = wanted >= 1 && wanted <= place.count;
    place.status = found ? LocatorStatus::Found : LocatorStatus::Elsewhere;
    place.span = found ? spans[static_cast<std::size_t>(wanted) - 1] : spans.back();
    return place;
}

} // namespace

std::vector<LocatorUse> locatorsOf(const Story &story)
{
    std::vector<LocatorUse> uses;
    for (const Fact &fact : story.facts) {
        if (fact.article && fact.article->locator)
            uses.push_back({LocatorUse::Kind::Fact, fact.id, *fact.article->locator});
    }
    for (const Claim &claim : story.claims) {
        if (claim.locator)
            uses.push_back({LocatorUse::Kind::Claim, claim.id, *claim.locator});
    }
    return uses;
}

QString locatorStatusName(LocatorStatus status)
{
    switch (status) {
    case LocatorStatus::Found:
        return QStringLiteral("found");
    case LocatorStatus::Elsewhere:
        return QStringLiteral("elsewhere");
    case LocatorStatus::Missing:
        return QStringLiteral("missing");
    }
    return {};
}

std::vector<LocatorPlace> locate(const Story &story, const ArticleText &article)
{
    const Normalized text = normalized(article.text);
    QHash<QString, std::vector<Span>> known; // facts and claims often share a figure
    std::vector<LocatorPlace> places;
    for (LocatorUse &use : locatorsOf(story)) {
        auto spans = known.constFind(use.locator.text);
        if (spans == known.cend())
            spans = known.insert(use.locator.text, occurrences(text, use.locator.text));
        places.push_back(placeOf(std::move(use), *spans));
    }
    return places;
}

} // namespace tenbin
