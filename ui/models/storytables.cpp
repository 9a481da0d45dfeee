// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/storytables.h"

#include <algorithm>

namespace tenbin {
namespace {

const char *const context = "StoryTables";

/// Undo keeps its words in both languages: the reader may switch in between.
Text stepWords(const char *source, const Text &name, const Text &what = {})
{
    const Language ja = Language::japanese();
    const Language en = Language::english();
    Text words{ja.translate(context, source), en.translate(context, source)};
    words.ja.replace(QLatin1String("%2"), what.ja).replace(QLatin1String("%1"), ja.pick(name));
    words.en.replace(QLatin1String("%2"), what.en).replace(QLatin1String("%1"), en.pick(name));
    return words;
}

Text headings(const StoryColumn &column)
{
    return {headingText(column, Language::japanese()), headingText(column, Language::english())};
}

/// Words of a file in words of people; those missing here (A to D) speak for themselves.
struct ChoiceWord {
    const char *word;
    const char *text;
};
constexpr ChoiceWord choiceWords[] = {
    {"capital-expenditure", QT_TRANSLATE_NOOP("StoryChoice", "a year's investment")},
    {"training-run", QT_TRANSLATE_NOOP("StoryChoice", "one training run")},
    {"salary", QT_TRANSLATE_NOOP("StoryChoice", "a year's pay")},
    {"share-price", QT_TRANSLATE_NOOP("StoryChoice", "share price")},
    {"market-value", QT_TRANSLATE_NOOP("StoryChoice", "value of a company")},
    {"percent", QT_TRANSLATE_NOOP("StoryChoice", "percent")},
    {"percent-change", QT_TRANSLATE_NOOP("StoryChoice", "percent with sign")},
    {"times", QT_TRANSLATE_NOOP("StoryChoice", "times")},
    {"count", QT_TRANSLATE_NOOP("StoryChoice", "count")},
    {"plain", QT_TRANSLATE_NOOP("StoryChoice", "plain number")},
    {"year", QT_TRANSLATE_NOOP("StoryChoice", "year")},
    {"right", QT_TRANSLATE_NOOP("StoryChoice", "right")},
    {"imprecise", QT_TRANSLATE_NOOP("StoryChoice", "imprecise")},
    {"wrong", QT_TRANSLATE_NOOP("StoryChoice", "wrong")},
    {"uncheckable", QT_TRANSLATE_NOOP("StoryChoice", "cannot be checked")},
    {"article", QT_TRANSLATE_NOOP("StoryChoice", "article")},
    {"primary", QT_TRANSLATE_NOOP("StoryChoice", "primary")},
    {"secondary", QT_TRANSLATE_NOOP("StoryChoice", "secondary")},
    {"estimate", QT_TRANSLATE_NOOP("StoryChoice", "estimate")},
    {"A", QT_TRANSLATE_NOOP("StoryChoice", "A: read in the source")},
    {"B", QT_TRANSLATE_NOOP("StoryChoice", "B: follows from the source")},
    {"C", QT_TRANSLATE_NOOP("StoryChoice", "C: estimate or press")},
    {"D", QT_TRANSLATE_NOOP("StoryChoice", "D: no source")},
};

} // namespace

StoryTableModel::StoryTableModel(StoryDocument &document, StoryTable table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_table(table)
    , m_columns(storyColumns(table))
    , m_rows(freshRows())
{
    connect(&m_document, &StoryDocument::opened, this, &StoryTableModel::followNew);
    connect(&m_document, &StoryDocument::storyChanged, this, &StoryTableModel::follow);
    connect(&m_document, &StoryDocument::languageChanged, this, &StoryTableModel::retranslate);
}

std::vector<StoryTableModel::Row> StoryTableModel::freshRows() const
{
    const Story &story = m_document.story();
    std::vector<Row> rows(static_cast<std::size_t>(storyRows(story, m_table)));
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < static_cast<int>(m_columns.size()); ++column)
            rows[row].append(cellText(story, {m_table, static_cast<int>(row), column}));
    }
    return rows;
}

void StoryTableModel::followNew()
{
    beginResetModel();
    m_rows = freshRows();
    endResetModel();
}

/// What is equal at both ends stays; in between rows come, go or change.
void StoryTableModel::follow()
{
    std::vector<Row> next = freshRows();
    const auto sameId = [](const Row &a, const Row &b) { return a.first() == b.first(); };
    const auto start = std::mismatch(m_rows.begin(), m_rows.end(), next.begin(), next.end(), sameId).first - m_rows.begin();
    const auto shorter = static_cast<std::ptrdiff_t>(std::min(m_rows.size(), next.size()));
    std::ptrdiff_t tail = 0;
    while (tail < shorter - start && sameId(*(m_rows.end() - 1 - tail), *(next.end() - 1 - tail)))
        ++tail;
    const auto grown = static_cast<int>(next.size()) - static_cast<int>(m_rows.size());
    const auto at = static_cast<int>(static_cast<std::ptrdiff_t>(m_rows.size()) - tail);
    if (grown > 0) {
        beginInsertRows({}, at, at + grown - 1);
        m_rows.insert(m_rows.begin() + at, static_cast<std::size_t>(grown), Row());
        std::copy_n(next.begin() + at, grown, m_rows.begin() + at);
        endInsertRows();
    } else if (grown < 0) {
        beginRemoveRows({}, at + grown, at - 1);
        m_rows.erase(m_rows.begin() + at + grown, m_rows.begin() + at);
        endRemoveRows();
    }
    for (std::size_t row = 0; row < next.size(); ++row) {
        if (m_rows[row] == next[row])
            continue;
        m_rows[row] = std::move(next[row]);
        const int number = static_cast<int>(row);
        emit dataChanged(index(number, 0), index(number, columnCount() - 1));
        emit headerDataChanged(Qt::Vertical, number, number);
    }
}

void StoryTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
    if (!m_rows.empty())
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

bool StoryTableModel::take(Edited &&edited, const CellAddress &cell, const Text &words)
{
    if (!edited) {
        emit refused(cell, edited.error());
        return false;
    }
    m_document.edit(std::move(*edited), words);
    return true;
}

std::optional<Problem> StoryTableModel::fault(const QModelIndex &index, const QString &text) const
{
    const Edited edited = setCell(m_document.story(), address(index), text);
    return edited ? std::nullopt : std::optional(edited.error());
}

std::optional<Problem> StoryTableModel::quickFault(const QModelIndex &index, const QString &text) const
{
    return tenbin::quickFault(m_document.story(), address(index), text);
}

int StoryTableModel::addRow(int row)
{
    const char *const source = QT_TRANSLATE_NOOP("StoryTables", "new row");
    const bool taken = take(tenbin::addRow(m_document.story(), m_table, row), {m_table, row, 0}, stepWords(source, {}));
    return taken ? row : -1;
}

int StoryTableModel::duplicateRow(int row)
{
    const Text words = stepWords(QT_TRANSLATE_NOOP("StoryTables", "copy of “%1”"), rowName(m_document.story(), m_table, row));
    return take(tenbin::duplicateRow(m_document.story(), m_table, row), {m_table, row, 0}, words) ? row + 1 : -1;
}

bool StoryTableModel::removeRowAt(int row)
{
    const Text words = stepWords(QT_TRANSLATE_NOOP("StoryTables", "removal of “%1”"), rowName(m_document.story(), m_table, row));
    return take(tenbin::removeRow(m_document.story(), m_table, row), {m_table, row, 0}, words);
}

bool StoryTableModel::move(int from, int to)
{
    const Text words = stepWords(QT_TRANSLATE_NOOP("StoryTables", "move of “%1”"), rowName(m_document.story(), m_table, from));
    return take(tenbin::moveRow(m_document.story(), m_table, from, to), {m_table, from, 0}, words);
}

bool StoryTableModel::paste(const QModelIndex &index, const QList<QStringList> &rows)
{
    std::vector<CellChange> changes;
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column) {
            const CellAddress cell{m_table, index.row() + row, index.column() + column};
            if (cell.row < rowCount() && cell.column < columnCount())
                changes.push_back({cell, rows[row][column]});
        }
    }
    const Text words = stepWords(QT_TRANSLATE_NOOP("StoryTables", "pasted cells"), {});
    return take(setCells(m_document.story(), changes), address(index), words);
}

int StoryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StoryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString StoryTableModel::choiceText(int column, const QString &word) const
{
    Q_UNUSED(column)
    for (const ChoiceWord &each : choiceWords) {
        if (word == QLatin1String(each.word))
            return m_document.language().translate("StoryChoice", each.text);
    }
    return word.isEmpty() ? m_document.language().translate("StoryChoice", "(none)") : word;
}

QString StoryTableModel::displayText(const QModelIndex &index) const
{
    const QString &text = m_rows[static_cast<std::size_t>(index.row())][index.column()];
    if (m_table == StoryTable::Texts && index.column() == 0)
        return m_document.language().translate("StoryEdit", text.toLatin1().constData());
    const bool isChoice = column(index.column()).kind == CellKind::Choice;
    return isChoice && !text.isEmpty() ? choiceText(index.column(), text) : text;
}

QVariant StoryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return displayText(index);
    case Qt::EditRole:
        return m_rows[static_cast<std::size_t>(index.row())][index.column()];
    case Qt::AccessibleTextRole:
        return headerData(index.column(), Qt::Horizontal).toString() + QLatin1String(": ") + displayText(index);
    default:
        return {};
    }
}

bool StoryTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString text = value.toString();
    if (text == data(index, Qt::EditRole).toString())
        return true;
    const Text words = stepWords(QT_TRANSLATE_NOOP("StoryTables", "%2 of “%1”"),
        rowName(m_document.story(), m_table, index.row()), headings(column(index.column())));
    return take(setCell(m_document.story(), address(index), text), address(index), words);
}

QVariant StoryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) // always in sight, whatever columns are
        return role == Qt::DisplayRole ? QVariant(m_document.language().pick(rowName(m_document.story(), m_table, section)))
                                       : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    return role == Qt::DisplayRole ? QVariant(headingText(column(section), m_document.language())) : QVariant();
}

Qt::ItemFlags StoryTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    const bool isOpen = isCellOpen(m_document.story(), address(index));
    return isOpen ? usual | Qt::ItemIsEditable : usual;
}

} // namespace tenbin
