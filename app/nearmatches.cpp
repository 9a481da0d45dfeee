// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the distance between two words.
#include "app/nearmatches.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <vector>

namespace tenbin {

namespace {

constexpr qsizetype longestWord = 80;
constexpr qsizetype mostMatches = 3;

/// Letters to insert, delete or replace (Levenshtein).
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar left : a) {
        qsizetype diagonal = row.front()++;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const qsizetype replaced = diagonal + (left == b.at(static_cast<qsizetype>(j) - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

std::optional<qsizetype> nearness(const QString &word, const QString &known)
{
    const qsizetype far = word.size() <= 6 ? 1 : std::max<qsizetype>(2, word.size() / 4);
    const qsizetype apart = distance(word, known);
    if (apart <= far)
        return apart;
    if (word.size() >= 3 && known.contains(word))
        return far;
    return std::nullopt;
}

} // namespace

QStringList nearMatches(const QString &word, const QStringList &known)
{
    if (word.isEmpty() || word.size() > longestWord)
        return {};
    std::vector<std::pair<qsizetype, QString>> found;
    for (const QString &each : known) {
        if (const auto apart = nearness(word, each); apart && *apart < word.size())
            found.emplace_back(*apart, each);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList matches;
    for (const auto &[apart, each] : found) {
        if (matches.size() < mostMatches)
            matches.append(each);
    }
    return matches;
}

} // namespace tenbin
