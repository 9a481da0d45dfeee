// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: cells of every table, and the gate each edit goes through.
#include "core/story/storyedit.h"

#include "core/figures/formula.h"
#include "core/story/storycells.h"
#include "core/story/storyreader.h"
#include "core/story/storyreferences.h"
#include "core/story/storywriter.h"

#include <algorithm>

namespace tenbin {

namespace {

/// Calls `use(cells, rows)` with the columns and the rows of a table that is a list; false for the table of texts.
template <typename StoryType, typename Use>
bool withRows(StoryType &story, StoryTable table, Use use)
{
    switch (table) {
    case StoryTable::Facts:
        use(factCells(), story.facts);
        return true;
    case StoryTable::Figures:
        use(figureCells(), story.figures);
        return true;
    case StoryTable::Claims:
        use(claimCells(), story.claims);
        return true;
    case StoryTable::Terms:
        use(termCells(), story.terms);
        return true;
    case StoryTable::Sources:
        use(sourceCells(), story.sources);
        return true;
    case StoryTable::Scenarios:
        use(scenarioCells(), story.scenarios);
        return true;
    case StoryTable::Texts:
        break;
    }
    return false;
}

// ---- the table of texts: what there is one of ----

enum class TextRow { Title, Summary, Company, Date, Id };
constexpr std::array textPointers{"/title", "/summary", "/spending/company", "/date", "/id"};

std::vector<TextRow> textRows(const Story &story)
{
    std::vector<TextRow> rows{TextRow::Title, TextRow::Summary};
    if (story.spending)
        rows.push_back(TextRow::Company);
    rows.insert(rows.end(), {TextRow::Date, TextRow::Id});
    return rows;
}

const char *textName(TextRow row)
{
    switch (row) {
    case TextRow::Title:
        return QT_TRANSLATE_NOOP("StoryEdit", "Title");
    case TextRow::Summary:
        return QT_TRANSLATE_NOOP("StoryEdit", "Summary");
    case TextRow::Company:
        return QT_TRANSLATE_NOOP("StoryEdit", "Company of the spending");
    case TextRow::Date:
        return QT_TRANSLATE_NOOP("StoryEdit", "Date");
    case TextRow::Id:
        return QT_TRANSLATE_NOOP("StoryEdit", "Id of the story");
    }
    return "";
}

template <typename StoryType>
auto *textMember(StoryType &story, TextRow row, int column)
{
    const auto side = [column](auto &text) { return column == 1 ? &text.ja : &text.en; };
    switch (row) {
    case TextRow::Title:
        return side(story.title);
    case TextRow::Summary:
        return side(story.summary);
    case TextRow::Company:
        return side(story.spending->company);
    case TextRow::Date:
        return &story.date;
    case TextRow::Id:
        break;
    }
    return &story.id;
}

const std::vector<StoryColumn> &textColumns()
{
    static const std::vector<StoryColumn> columns{
        {QLatin1String(""), QT_TRANSLATE_NOOP("StoryColumn", "What"), CellKind::Fixed},
        {QLatin1String("ja"), QT_TRANSLATE_NOOP("StoryColumn", "Japanese"), CellKind::Text},
        {QLatin1String("en"), QT_TRANSLATE_NOOP("StoryColumn", "English"), CellKind::Text},
    };
    return columns;
}

QString textCellText(const Story &story, const CellAddress &cell)
{
    const TextRow row = textRows(story).at(static_cast<std::size_t>(cell.row));
    // No language to choose by here: both names, as a heading of the row.
    return cell.column == 0 ? QLatin1String(textName(row)) : *textMember(story, row, cell.column);
}

// ---- one cell ----

/// A value and what a reference to it must say.
std::optional<Referred> referredBy(StoryTable table)
{
    if (table == StoryTable::Facts || table == StoryTable::Figures)
        return Referred::Value;
    return table == StoryTable::Sources ? std::optional(Referred::Source) : std::nullopt;
}

bool hasId(const Story &story, Referred what, const QString &id)
{
    return what == Referred::Source ? story.source(id) != nullptr : story.fact(id) || story.figure(id);
}

/// A duplicate must be seen before anything is renamed, or two things would become one.
CellFault renameRow(Story &story, StoryTable table, const QString &from, const QString &to)
{
    const std::optional<Referred> what = referredBy(table);
    if (!what || from == to)
        return std::nullopt;
    if (hasId(story, *what, to))
        return cellProblem(ProblemCode::DuplicateId, {to});
    if (!to.isEmpty())
        renameReferences(story, *what, from, to);
    return std::nullopt;
}

bool isInside(const Story &story, const CellAddress &cell)
{
    return cell.row >= 0 && cell.row < storyRows(story, cell.table) && cell.column >= 0
        && cell.column < static_cast<int>(storyColumns(cell.table).size());
}

/// Puts the text in without judging the whole; faults say no place.
CellFault apply(Story &story, const CellAddress &cell, const QString &typed)
{
    const QString text = typed.trimmed();
    const auto row = static_cast<std::size_t>(cell.row);
    const auto column = static_cast<std::size_t>(cell.column);
    if (storyColumns(cell.table)[column].kind == CellKind::Id) {
        const CellFault fault = renameRow(story, cell.table, cellText(story, cell), text);
        if (fault)
            return fault;
    }
    if (cell.table == StoryTable::Texts) {
        *textMember(story, textRows(story)[row], cell.column) = text;
        return std::nullopt;
    }
    CellFault fault;
    withRows(story, cell.table, [&](const auto &cells, auto &rows) {
        if (cells[column].set)
            fault = cells[column].set(rows[row], text);
    });
    return fault;
}

QString rowPointer(StoryTable table, int row)
{
    static const QHash<StoryTable, QString> lists{
        {StoryTable::Facts, QStringLiteral("facts")},
        {StoryTable::Figures, QStringLiteral("figures")},
        {StoryTable::Claims, QStringLiteral("claims")},
        {StoryTable::Terms, QStringLiteral("terms")},
        {StoryTable::Sources, QStringLiteral("sources")},
        {StoryTable::Scenarios, QStringLiteral("scenarios")},
    };
    return QStringLiteral("/%1/%2").arg(lists.value(table)).arg(row);
}

QString cellPointer(const Story &story, const CellAddress &cell)
{
    const QString key = storyColumns(cell.table)[static_cast<std::size_t>(cell.column)].key;
    if (cell.table != StoryTable::Texts)
        return rowPointer(cell.table, cell.row) + u'/' + key;
    const TextRow row = textRows(story)[static_cast<std::size_t>(cell.row)];
    const QString pointer = QLatin1String(textPointers[static_cast<std::size_t>(row)]);
    return row == TextRow::Date || row == TextRow::Id ? pointer : pointer + u'/' + key;
}

Problem placed(Problem problem, const QString &pointer)
{
    problem.pointer = pointer;
    return problem;
}

/// The ends of a value are one cell, and what a text lacks is its language.
QString cellKeyOf(const Problem &problem)
{
    QString key = problem.pointer;
    for (const char *end : {"/low", "/high", "/bound", "/value"}) {
        if (key.endsWith(QLatin1String(end)))
            key.replace(key.size() - qsizetype(qstrlen(end)), qsizetype(qstrlen(end)), QStringLiteral("/value"));
    }
    if (problem.code == ProblemCode::MissingLanguage && !problem.arguments.isEmpty())
        key += u'/' + problem.arguments.first();
    return key;
}

} // namespace

std::vector<StoryColumn> storyColumns(StoryTable table)
{
    std::vector<StoryColumn> columns;
    const Story none;
    const bool isList = withRows(none, table, [&columns](const auto &cells, const auto &) {
        for (const auto &cell : cells)
            columns.push_back(cell.column);
    });
    return isList ? columns : textColumns();
}

QString headingText(const StoryColumn &column, const Language &language)
{
    return language.translate("StoryColumn", column.heading);
}

int storyRows(const Story &story, StoryTable table)
{
    std::size_t count = 0;
    if (!withRows(story, table, [&count](const auto &, const auto &rows) { count = rows.size(); }))
        count = textRows(story).size();
    return static_cast<int>(count);
}

QString cellText(const Story &story, const CellAddress &cell)
{
    if (!isInside(story, cell))
        return {};
    QString text;
    const bool isList = withRows(story, cell.table, [&](const auto &cells, const auto &rows) {
        text = cells[static_cast<std::size_t>(cell.column)].text(rows[static_cast<std::size_t>(cell.row)]);
    });
    return isList ? text : textCellText(story, cell);
}

bool isCellOpen(const Story &story, const CellAddress &cell)
{
    if (!isInside(story, cell) || storyColumns(cell.table)[static_cast<std::size_t>(cell.column)].kind == CellKind::Fixed)
        return false;
    bool isOpen = true;
    withRows(story, cell.table, [&](const auto &cells, const auto &rows) {
        const auto &each = cells[static_cast<std::size_t>(cell.column)];
        isOpen = !each.isOpen || each.isOpen(rows[static_cast<std::size_t>(cell.row)]);
    });
    return isOpen;
}

QStringList cellChoices(StoryTable table, int column)
{
    QStringList choices;
    const Story none;
    withRows(none, table, [&](const auto &cells, const auto &) {
        const auto &cell = cells[static_cast<std::size_t>(column)];
        if (cell.choices)
            choices = cell.choices();
    });
    return choices;
}

Edited setCells(const Story &story, const std::vector<CellChange> &changes)
{
    Story candidate = story;
    for (const CellChange &change : changes) {
        if (!isInside(candidate, change.cell))
            continue;
        if (!isCellOpen(candidate, change.cell)) {
            if (cellText(candidate, change.cell) == change.text)
                continue;
            return tl::unexpected(placed(cellProblem(ProblemCode::NoReading, {}), cellPointer(candidate, change.cell)));
        }
        if (const CellFault fault = apply(candidate, change.cell, change.text))
            return tl::unexpected(placed(*fault, cellPointer(candidate, change.cell)));
    }
    return checkedStory(std::move(candidate));
}

Edited setCell(const Story &story, const CellAddress &cell, const QString &text)
{
    return setCells(story, {{cell, text}});
}

CellFault quickFault(const Story &story, const CellAddress &cell, const QString &text)
{
    if (!isCellOpen(story, cell))
        return std::nullopt;
    if (storyColumns(cell.table)[static_cast<std::size_t>(cell.column)].kind == CellKind::Formula) {
        const FormulaReading reading = parseFormula(text.trimmed());
        if (!reading.formula)
            return cellProblem(ProblemCode::FormulaSyntax, {QString::number(reading.errorPosition), text.trimmed()});
    }
    Story candidate = story;
    return apply(candidate, cell, text);
}

Edited checkedStory(Story &&candidate)
{
    const StoryReading reading = readStory(writeStory(candidate));
    if (reading.story)
        return std::move(candidate);
    const auto error = std::find_if(reading.problems.begin(), reading.problems.end(),
        [](const Problem &problem) { return problem.severity == Severity::Error; });
    return tl::unexpected(error == reading.problems.end() ? cellProblem(ProblemCode::Empty, {}) : *error);
}

std::optional<CellAddress> cellOf(const Story &story, const Problem &problem)
{
    const QString key = cellKeyOf(problem);
    std::optional<CellAddress> best;
    qsizetype bestLength = 0;
    for (const StoryTable table : {StoryTable::Facts, StoryTable::Figures, StoryTable::Claims, StoryTable::Texts,
             StoryTable::Terms, StoryTable::Sources, StoryTable::Scenarios}) {
        const QString list = rowPointer(table, 0).section(u'/', 1, 1);
        const bool isList = table != StoryTable::Texts;
        if (isList && key.section(u'/', 1, 1) != list)
            continue;
        const int from = isList ? key.section(u'/', 2, 2).toInt() : 0;
        const int to = isList ? from + 1 : storyRows(story, table);
        for (CellAddress cell{table, from, 0}; cell.row < std::min(to, storyRows(story, table)); ++cell.row) {
            for (cell.column = 0; cell.column < static_cast<int>(storyColumns(table).size()); ++cell.column) {
                const QString pointer = cellPointer(story, cell);
                const bool fits = pointer == key || key.startsWith(pointer + u'/') || pointer.startsWith(key + u'/');
                const qsizetype length = pointer.startsWith(key) ? key.size() : pointer.size();
                if (fits && length > bestLength) {
                    best = cell;
                    bestLength = length;
                }
            }
        }
    }
    return best;
}

} // namespace tenbin
