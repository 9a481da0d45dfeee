// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/stepmodel.h"

#include "core/charts/stepview.h"

#include <algorithm>

namespace tenbin {
namespace {

const char *const context = "StepModel";

QString chartWords(const QString &chart, const Language &language)
{
    return chartInfo(chart) ? chartName(chart, language) : chart;
}

template <typename Rows>
void rotate(Rows &rows, std::ptrdiff_t from, std::ptrdiff_t to)
{
    const auto first = rows.begin();
    if (from < to)
        std::rotate(first + from, first + from + 1, first + to + 1);
    else
        std::rotate(first + to, first + from, first + from + 1);
}

} // namespace

QString stepTimeText(int seconds)
{
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

StepModel::StepModel(StoryDocument &document, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_rows(rowsOf(document.story()))
{
    connect(&m_document, &StoryDocument::opened, this, &StepModel::followNew);
    connect(&m_document, &StoryDocument::storyChanged, this, &StepModel::follow);
    connect(&m_document, &StoryDocument::languageChanged, this, [this] {
        if (!m_rows.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
    });
}

std::vector<StepModel::Row> StepModel::rowsOf(const Story &story)
{
    std::vector<Row> rows;
    int number = 0;
    for (const Step &step : story.steps)
        rows.push_back({step, step.hidden || step.backup ? 0 : ++number});
    for (Row &row : rows) {
        if (row.step.backup && !row.step.hidden)
            row.number = ++number;
    }
    return rows;
}

void StepModel::followNew()
{
    beginResetModel();
    m_rows = rowsOf(m_document.story());
    endResetModel();
    emit talkChanged();
}

void StepModel::follow()
{
    std::vector<Row> next = rowsOf(m_document.story());
    if (next == m_rows)
        return;
    if (!followMove(next))
        followLength(next);
    for (std::size_t row = 0; row < next.size(); ++row) {
        if (m_rows[row] == next[row])
            continue;
        m_rows[row] = std::move(next[row]);
        const QModelIndex changed = index(static_cast<int>(row));
        emit dataChanged(changed, changed);
    }
    emit talkChanged();
}

/// True if one row went to another place and nothing came or went; views keep the row they stand on.
bool StepModel::followMove(std::vector<Row> &next)
{
    const auto sameId = [](const Row &a, const Row &b) { return a.step.id == b.step.id; };
    const auto differ = std::mismatch(m_rows.begin(), m_rows.end(), next.begin(), next.end(), sameId);
    if (m_rows.size() != next.size() || differ.first == m_rows.end())
        return m_rows.size() == next.size();
    const auto start = differ.first - m_rows.begin();
    const auto behind = std::mismatch(m_rows.rbegin(), m_rows.rend(), next.rbegin(), next.rend(), sameId);
    const auto end = static_cast<std::ptrdiff_t>(m_rows.size()) - (behind.first - m_rows.rbegin()) - 1;
    const bool down = sameId(m_rows[static_cast<std::size_t>(start)], next[static_cast<std::size_t>(end)]);
    const auto from = down ? start : end;
    const auto to = down ? end : start;
    std::vector<Row> moved = m_rows;
    rotate(moved, from, to);
    if (!std::equal(moved.begin(), moved.end(), next.begin(), next.end(), sameId))
        return false;
    beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, static_cast<int>(down ? to + 1 : to));
    m_rows = std::move(moved);
    endMoveRows();
    return true;
}

/// What is equal at both ends stays; in between rows come or go.
void StepModel::followLength(const std::vector<Row> &next)
{
    const auto sameId = [](const Row &a, const Row &b) { return a.step.id == b.step.id; };
    const auto start = std::mismatch(m_rows.begin(), m_rows.end(), next.begin(), next.end(), sameId).first - m_rows.begin();
    const auto shorter = static_cast<std::ptrdiff_t>(std::min(m_rows.size(), next.size()));
    std::ptrdiff_t tail = 0;
    while (tail < shorter - start && sameId(*(m_rows.end() - 1 - tail), *(next.end() - 1 - tail)))
        ++tail;
    const auto grown = static_cast<int>(next.size()) - static_cast<int>(m_rows.size());
    const auto at = static_cast<int>(static_cast<std::ptrdiff_t>(m_rows.size()) - tail);
    if (grown > 0) {
        beginInsertRows({}, at, at + grown - 1);
        m_rows.insert(m_rows.begin() + at, next.begin() + at, next.begin() + at + grown);
        endInsertRows();
    } else if (grown < 0) {
        beginRemoveRows({}, at + grown, at - 1);
        m_rows.erase(m_rows.begin() + at + grown, m_rows.begin() + at);
        endRemoveRows();
    }
}

const Step *StepModel::step(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)].step : nullptr;
}

int StepModel::plannedSeconds() const
{
    int seconds = 0;
    for (const Row &row : m_rows)
        seconds += row.step.hidden || row.step.backup ? 0 : row.step.seconds;
    return seconds;
}

Text StepModel::nameOf(int row) const
{
    const Step *named = step(row);
    if (!named)
        return {};
    const Language ja = Language::japanese();
    const Language en = Language::english();
    if (named->title.isEmpty())
        return {chartWords(named->chart, ja), chartWords(named->chart, en)};
    return {ja.pick(named->title), en.pick(named->title)};
}

/// Undo keeps its words in both languages: the reader may switch in between.
bool StepModel::take(Edited &&edited, const char *source, int row, const QString &mergeKey)
{
    if (!edited) {
        emit refused(edited.error());
        return false;
    }
    const Text name = nameOf(row);
    Text words{Language::japanese().translate(context, source), Language::english().translate(context, source)};
    words.ja.replace(QLatin1String("%1"), name.ja);
    words.en.replace(QLatin1String("%1"), name.en);
    m_document.edit(std::move(*edited), words, mergeKey);
    return true;
}

int StepModel::capture(int row, const QString &chart, const QString &focus)
{
    const Step captured =
        capturedStep(freeStepId(m_document.story().steps), chart, m_document.viewOptions(chart), m_document.scenario(), focus);
    const bool taken =
        take(insertStepAfter(m_document.story(), row, captured), QT_TRANSLATE_NOOP("StepModel", "new step of the talk"), row);
    return taken ? std::clamp(row, -1, rowCount() - 2) + 1 : -1;
}

int StepModel::duplicate(int row)
{
    const bool taken =
        step(row) && take(duplicateStep(m_document.story(), row), QT_TRANSLATE_NOOP("StepModel", "copy of the step “%1”"), row);
    return taken ? row + 1 : -1;
}

bool StepModel::remove(int row)
{
    return step(row)
        && take(removeStep(m_document.story(), row), QT_TRANSLATE_NOOP("StepModel", "removal of the step “%1”"), row);
}

bool StepModel::move(int from, int to)
{
    return step(from) && step(to) && from != to
        && take(moveStep(m_document.story(), from, to), QT_TRANSLATE_NOOP("StepModel", "move of the step “%1”"), from);
}

bool StepModel::setFlag(int row, StepFlag flag, StepSwitch to)
{
    const char *hidden = to == StepSwitch::On ? QT_TRANSLATE_NOOP("StepModel", "hiding of the step “%1”")
                                              : QT_TRANSLATE_NOOP("StepModel", "showing of the step “%1”");
    const char *backup = to == StepSwitch::On ? QT_TRANSLATE_NOOP("StepModel", "step “%1” behind the end")
                                              : QT_TRANSLATE_NOOP("StepModel", "step “%1” back in the talk");
    return step(row) && take(setStepFlag(m_document.story(), row, flag, to), flag == StepFlag::Hidden ? hidden : backup, row);
}

bool StepModel::setText(int row, StepText which, LanguageId language, const QString &text)
{
    if (!step(row))
        return false;
    const bool isTitle = which == StepText::Title;
    const QString key = QStringLiteral("step:%1:%2:%3").arg(step(row)->id).arg(isTitle).arg(static_cast<int>(language));
    const char *source = isTitle ? QT_TRANSLATE_NOOP("StepModel", "title of the step “%1”")
                                 : QT_TRANSLATE_NOOP("StepModel", "notes of the step “%1”");
    return take(setStepText(m_document.story(), row, which, language, text), source, row, key);
}

bool StepModel::setSeconds(int row, int seconds)
{
    return step(row)
        && take(setStepSeconds(m_document.story(), row, seconds), QT_TRANSLATE_NOOP("StepModel", "time of the step “%1”"), row,
            QStringLiteral("step:%1:seconds").arg(step(row)->id));
}

bool StepModel::setReveal(int row, const std::vector<QStringList> &reveal, const QString &focus)
{
    return step(row)
        && take(setStepReveal(m_document.story(), row, reveal, focus),
            QT_TRANSLATE_NOOP("StepModel", "appearance of the step “%1”"), row);
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString StepModel::spoken(const Row &row) const
{
    const Language &language = m_document.language();
    const auto words = [&language](const char *source) { return language.translate(context, source); };
    QStringList parts;
    if (row.number > 0)
        parts += words(QT_TRANSLATE_NOOP("StepModel", "Step %1")).arg(row.number);
    const QString chart = chartWords(row.step.chart, language);
    parts += row.step.title.isEmpty() ? QStringList{chart} : QStringList{language.pick(row.step.title), chart};
    if (row.step.seconds > 0)
        parts += stepTimeText(row.step.seconds);
    if (row.step.hidden)
        parts += words(QT_TRANSLATE_NOOP("StepModel", "Hidden"));
    if (row.step.backup)
        parts += words(QT_TRANSLATE_NOOP("StepModel", "Behind the end"));
    if (!row.step.view.settings.empty())
        parts += words(QT_TRANSLATE_NOOP("StepModel", "With what-if values"));
    return parts.join(language.id() == LanguageId::Japanese ? QStringLiteral("、") : QStringLiteral(", "));
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const Step &shown = row.step;
    const Language &language = m_document.language();
    switch (role) {
    case Qt::DisplayRole:
        return shown.title.isEmpty() ? chartWords(shown.chart, language) : language.pick(shown.title);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(row);
    case IdRole:
        return shown.id;
    case NumberRole:
        return row.number;
    case ChartRole:
        return shown.chart;
    case DetailRole:
        return chartWords(shown.chart, language);
    case IconNameRole:
        return chartInfo(shown.chart) ? QString::fromLatin1(chartInfo(shown.chart)->icon) : QStringLiteral("question");
    case SecondsRole:
        return shown.seconds;
    case TimeRole:
        return shown.seconds > 0 ? stepTimeText(shown.seconds) : QString();
    case HiddenRole:
        return shown.hidden;
    case BackupRole:
        return shown.backup;
    case WhatIfRole:
        return !shown.view.settings.empty();
    default:
        return {};
    }
}

Qt::ItemFlags StepModel::flags(const QModelIndex &index) const
{
    // Dropped between rows, never onto one.
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

bool StepModel::moveRows(
    const QModelIndex &sourceParent, int sourceRow, int count, const QModelIndex &destinationParent, int destinationChild)
{
    if (sourceParent.isValid() || destinationParent.isValid() || count != 1)
        return false;
    return move(sourceRow, destinationChild > sourceRow ? destinationChild - 1 : destinationChild);
}

} // namespace tenbin
