// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/titleparts.h"

#include <algorithm>

namespace tenbin {
namespace {

bool isSign(QChar c)
{
    return c == u'+' || c == u'-' || c == QChar(0x2212) || c == QChar(0x00B1);
}

bool isLatin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// "50%" is not part of "150%" or of "0.50%", "3" not of "3.1" or "V3".
bool standsAlone(const QString &text, qsizetype at, qsizetype length)
{
    const auto digitAt = [&](qsizetype i) { return i >= 0 && i < text.size() && text.at(i).isDigit(); };
    const auto joins = [&](qsizetype i, qsizetype beyond) {
        if (i < 0 || i >= text.size())
            return false;
        const QChar c = text.at(i);
        return c.isDigit() || isLatin(c) || ((c == u'.' || c == u',') && digitAt(beyond));
    };
    const bool before = digitAt(at) && joins(at - 1, at - 2);
    const bool after = digitAt(at + length - 1) && joins(at + length, at + length + 1);
    return !before && !after;
}

struct Found {
    qsizetype at;
    TitlePart part;
};

bool overlaps(const Found &a, const Found &b)
{
    return a.at < b.at + b.part.text.size() && b.at < a.at + a.part.text.size();
}

} // namespace

std::vector<TitlePart> titleParts(const ChartSpec &spec)
{
    std::vector<Found> found;
    for (std::size_t i = 0; i < spec.data.size(); ++i) {
        QString text = spec.data[i].text;
        while (!text.isEmpty() && isSign(text.front()))
            text.remove(0, 1);
        const bool hasNumber = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); })
            && std::any_of(text.cbegin(), text.cend(), [](QChar c) { return !c.isDigit(); }); // a bare count may count anything
        const qsizetype at = spec.data[i].value && hasNumber ? spec.title.indexOf(text) : -1;
        if (at < 0 || !standsAlone(spec.title, at, text.size()))
            continue;
        found.push_back({at, {text, static_cast<int>(i)}});
    }
    // Of two at one place the longer says more; of two alike the first value of the chart.
    std::stable_sort(
        found.begin(), found.end(), [](const Found &a, const Found &b) { return a.part.text.size() > b.part.text.size(); });
    std::vector<Found> kept;
    for (const Found &each : found) {
        if (std::none_of(kept.cbegin(), kept.cend(), [&](const Found &other) { return overlaps(each, other); }))
            kept.push_back(each);
    }
    std::sort(kept.begin(), kept.end(), [](const Found &a, const Found &b) { return a.at < b.at; });
    std::vector<TitlePart> parts;
    for (Found &each : kept)
        parts.push_back(std::move(each.part));
    return parts;
}

int subjectOf(const ChartSpec &spec)
{
    if (!spec.titleParts.empty())
        return spec.titleParts.front().datum;
    for (const Mark &mark : spec.marks) {
        const auto *bar = std::get_if<BarMark>(&mark);
        if (bar && bar->strong && bar->datum >= 0)
            return bar->datum;
    }
    return spec.data.empty() ? -1 : 0;
}

} // namespace tenbin
