// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findmodel.h"

#include <algorithm>

#include <QSet>

namespace tenbin {
namespace {

/// One form for letters that readers hold to be the same: ６ and 6, Ｌ and l, é and e. Kana voicing marks stay.
QString folded(const QString &text)
{
    QString result;
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    result.reserve(parts.size());
    for (const QChar letter : parts) {
        if (letter.unicode() >= 0x0300 && letter.unicode() <= 0x036F)
            continue;
        result += letter.isSpace() ? QChar(u' ') : letter;
    }
    return result.toCaseFolded();
}

QString plain(QString text)
{
    return text.replace(u'\n', u' ');
}

QString iconName(const FindEntry &entry)
{
    switch (entry.kind) {
    case FindEntry::Kind::Chart:
        if (const ChartInfo *info = chartInfo(entry.chart))
            return QString::fromLatin1(info->icon);
        break;
    case FindEntry::Kind::Value:
        return QStringLiteral("value");
    case FindEntry::Kind::Term:
        return QStringLiteral("term");
    case FindEntry::Kind::Claim:
        return QStringLiteral("quote");
    case FindEntry::Kind::Step:
        return QStringLiteral("chevron-right");
    }
    return {};
}

void addCharts(std::vector<FindEntry> &entries, const Language &language, const std::vector<ChartPlan> &plans)
{
    const std::vector<ChartInfo> &charts = chartList();
    for (std::size_t i = 0; i < charts.size() && i < plans.size(); ++i) {
        const QString &id = charts[i].id;
        const QString detail = plans[i] ? plain(plans[i]->title) : plans[i].error().reason;
        entries.push_back({FindEntry::Kind::Chart, chartName(id, language), detail, chartDetail(id, language), id, {}});
    }
}

void addData(std::vector<FindEntry> &entries, QSet<QString> &known, const std::vector<ChartPlan> &plans)
{
    for (const ChartPlan &plan : plans) {
        if (!plan)
            continue;
        for (const Datum &datum : plan->data) {
            known.insert(datum.id);
            const QString name = datum.series.isEmpty() ? datum.label : QStringLiteral("%1 · %2").arg(datum.label, datum.series);
            entries.push_back({FindEntry::Kind::Value, name, QStringLiteral("%1 · %2").arg(datum.text, plan->name),
                QStringList{datum.basis, datum.source, datum.note, datum.id}.join(u' '), plan->id, datum.id});
        }
    }
}

void addOtherValues(std::vector<FindEntry> &entries, const QSet<QString> &known, const Figures &figures, const Language &language)
{
    for (const FactValue &value : figures.facts()) {
        if (value.fact && !known.contains(value.fact->id))
            entries.push_back(
                {FindEntry::Kind::Value, language.pick(value.fact->label), valueText(value, language), value.fact->id, {}, {}});
    }
    for (const FigureValue &value : figures.all()) {
        if (value.figure && !known.contains(value.figure->id))
            entries.push_back({FindEntry::Kind::Value, language.pick(value.figure->label), valueText(value, language),
                value.figure->id, {}, {}});
    }
}

} // namespace

std::vector<FindEntry> findEntries(
    const Story &story, const Figures &figures, const Language &language, const std::vector<ChartPlan> &plans)
{
    std::vector<FindEntry> entries;
    QSet<QString> known;
    addCharts(entries, language, plans);
    addData(entries, known, plans);
    addOtherValues(entries, known, figures, language);
    for (const Term &term : story.terms)
        entries.push_back({FindEntry::Kind::Term, language.pick(term.term), language.pick(term.definition), {}, {}, {}});
    return entries;
}

void FindModel::setEntries(std::vector<FindEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_shown.clear();
    m_folded.clear();
    for (const FindEntry &entry : m_entries) {
        m_shown << folded(entry.text + u'\n' + entry.detail);
        m_folded << m_shown.last() + u'\n' + folded(entry.words);
    }
    search();
    endResetModel();
}

void FindModel::setQuery(const QString &query)
{
    beginResetModel();
    m_query = query;
    search();
    endResetModel();
}

void FindModel::search()
{
    m_hits.clear();
    const QStringList words = folded(m_query).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return;
    const auto has = [&words](const QString &text) {
        return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return text.contains(word); });
    };
    std::vector<std::size_t> unseen; // found by words that are not shown
    for (std::size_t i = 0; i < m_entries.size() && m_hits.size() < maxFindHits; ++i) {
        const auto at = static_cast<qsizetype>(i);
        if (has(m_shown.at(at)))
            m_hits.push_back(i);
        else if (has(m_folded.at(at)))
            unseen.push_back(i);
    }
    unseen.resize(std::min(unseen.size(), maxFindHits - m_hits.size()));
    m_hits.insert(m_hits.end(), unseen.cbegin(), unseen.cend());
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FindEntry &entry = m_entries[m_hits[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case DetailRole:
        return entry.detail;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1\n%2").arg(entry.text, entry.detail);
    case ChartRole:
        return entry.chart;
    case DatumRole:
        return entry.datum;
    case IconNameRole:
        return iconName(entry);
    case KindRole:
        return static_cast<int>(entry.kind);
    case AnswerRole:
        return entry.answer;
    default:
        return {};
    }
}

} // namespace tenbin
