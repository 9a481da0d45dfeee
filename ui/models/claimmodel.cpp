// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/claimmodel.h"

#include "ui/verdicts.h"

#include <algorithm>

namespace tenbin {

ClaimModel::Row ClaimModel::rowOf(const Story &story, const ClaimCheck &check, const Language &language)
{
    const Claim &claim = *check.claim;
    Row row;
    row.id = claim.id;
    row.verdict = check.verdict;
    row.word = verdictText(check.verdict, language);
    row.text = language.pick(claim.text);
    row.recomputation = recomputationText(story, check, language);
    row.checked = checkedText(story, check, language);
    row.chart = claim.chart;
    row.figure = claim.figure;
    row.whatIf = check.article.whatIf;
    if (!claim.finding)
        return row;
    row.finding = language.pick(claim.finding->text);
    QStringList titles;
    for (const QString &id : claim.finding->sources) {
        const Source *source = story.source(id);
        if (source && !titles.contains(language.pick(source->title)))
            titles.append(language.pick(source->title));
    }
    row.sources = titles.join(language.id() == LanguageId::Japanese ? QStringLiteral("、") : QStringLiteral("; "));
    return row;
}

bool ClaimModel::hasSameIds(const std::vector<Row> &rows) const
{
    return std::equal(
        m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend(), [](const Row &a, const Row &b) { return a.id == b.id; });
}

void ClaimModel::setClaims(const Story &story, const std::vector<ClaimCheck> &checks, const Language &language)
{
    std::vector<Row> rows;
    rows.reserve(checks.size());
    for (const ClaimCheck &check : checks)
        rows.push_back(rowOf(story, check, language));
    if (story.id != m_story || !hasSameIds(rows)) {
        beginResetModel();
        m_story = story.id;
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        const QModelIndex changed = index(static_cast<int>(i));
        emit dataChanged(changed, changed);
    }
}

std::array<int, 4> ClaimModel::tally() const
{
    std::array<int, 4> counts{};
    for (const Row &row : m_rows)
        ++counts[static_cast<std::size_t>(row.verdict)];
    return counts;
}

int ClaimModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ClaimModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole: {
        QStringList sentences{row.word, row.text, row.finding, row.recomputation, row.checked};
        sentences.removeAll(QString());
        return sentences.join(u' ');
    }
    case IdRole:
        return row.id;
    case VerdictRole:
        return static_cast<int>(row.verdict);
    case VerdictWordRole:
        return row.word;
    case VerdictIconRole:
        return verdictIcon(row.verdict);
    case RecomputationRole:
        return row.recomputation;
    case CheckedRole:
        return row.checked;
    case FindingRole:
        return row.finding;
    case SourcesRole:
        return row.sources;
    case ChartRole:
        return row.chart;
    case FigureRole:
        return row.figure;
    case EvidenceRole:
        return row.figure.isEmpty() ? QStringLiteral("claim:") + row.id : row.figure;
    case WhatIfRole:
        return row.whatIf;
    default:
        return {};
    }
}

} // namespace tenbin
