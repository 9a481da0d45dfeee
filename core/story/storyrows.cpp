// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: adding, copying, removing and moving the rows of a story's tables.
#include "core/story/storycells.h"
#include "core/story/storyreferences.h"

#include <algorithm>

namespace tenbin {

namespace {

/// "fact-1", "fact-2" …: the first that no row of the story's tables has.
QString freeId(const Story &story, const QString &stem)
{
    const auto taken = [&story](const QString &id) {
        const auto isIt = [&id](const auto &row) { return row.id == id; };
        return std::any_of(story.facts.begin(), story.facts.end(), isIt)
            || std::any_of(story.figures.begin(), story.figures.end(), isIt)
            || std::any_of(story.claims.begin(), story.claims.end(), isIt)
            || std::any_of(story.terms.begin(), story.terms.end(), isIt)
            || std::any_of(story.sources.begin(), story.sources.end(), isIt)
            || std::any_of(story.scenarios.begin(), story.scenarios.end(), isIt);
    };
    for (int number = 1;; ++number) {
        const QString id = QStringLiteral("%1-%2").arg(stem).arg(number);
        if (!taken(id))
            return id;
    }
}

Fact newFact(const Story &story)
{
    Fact fact;
    fact.id = freeId(story, QStringLiteral("fact"));
    fact.label = bothLanguages(QT_TRANSLATE_NOOP("StoryEdit", "New value"));
    fact.unit = *parseUnit(u"USD");
    fact.article.emplace();
    fact.article->low = fact.article->high = Printed{QStringLiteral("0"), Rational(0)};
    return fact;
}

Figure newFigure(const Story &story)
{
    Figure figure;
    figure.id = freeId(story, QStringLiteral("figure"));
    figure.label = bothLanguages(QT_TRANSLATE_NOOP("StoryEdit", "New figure"));
    figure.formula = QStringLiteral("1");
    figure.explanation = bothLanguages(QT_TRANSLATE_NOOP("StoryEdit", "Say here how it is worked out."));
    return figure;
}

Claim newClaim(const Story &story)
{
    Claim claim;
    claim.id = freeId(story, QStringLiteral("claim"));
    claim.text = bothLanguages(QT_TRANSLATE_NOOP("StoryEdit", "New claim"));
    claim.finding =
        Finding{Verdict::Uncheckable, bothLanguages(QT_TRANSLATE_NOOP("StoryEdit", "Not checked yet.")), {}, Certainty::D};
    return claim;
}

Term newTerm(const Story &story)
{
    return {freeId(story, QStringLiteral("term")), bothLanguages(QT_TRANSLATE_NOOP("StoryEdit", "New term")),
        bothLanguages(QT_TRANSLATE_NOOP("StoryEdit", "Say here what it means."))};
}

Source newSource(const Story &story)
{
    Source source;
    source.id = freeId(story, QStringLiteral("source"));
    source.title = bothLanguages(QT_TRANSLATE_NOOP("StoryEdit", "New source"));
    source.publisher = bothLanguages(QT_TRANSLATE_NOOP("StoryEdit", "Who published it"));
    return source;
}

template <typename Row>
void insertAt(std::vector<Row> &rows, int at, Row row)
{
    const auto size = static_cast<int>(rows.size());
    rows.insert(rows.begin() + std::clamp(at, 0, size), std::move(row));
}

template <typename Row>
void copyAt(const Story &story, std::vector<Row> &rows, int at)
{
    Row copy = rows[static_cast<std::size_t>(at)];
    copy.id = freeId(story, copy.id);
    insertAt(rows, at + 1, std::move(copy));
}

/// Calls `use` with the list of a table that has one.
template <typename StoryType, typename Use>
void withList(StoryType &story, StoryTable table, Use use)
{
    switch (table) {
    case StoryTable::Facts:
        return use(story.facts);
    case StoryTable::Figures:
        return use(story.figures);
    case StoryTable::Claims:
        return use(story.claims);
    case StoryTable::Terms:
        return use(story.terms);
    case StoryTable::Sources:
        return use(story.sources);
    case StoryTable::Scenarios:
        return use(story.scenarios);
    case StoryTable::Texts:
        return;
    }
}

QString idAt(const Story &story, StoryTable table, int row)
{
    QString id;
    withList(story, table, [&](const auto &rows) { id = rows[static_cast<std::size_t>(row)].id; });
    return id;
}

bool isRow(const Story &story, StoryTable table, int row)
{
    return row >= 0 && row < storyRows(story, table);
}

} // namespace

bool canAddRows(StoryTable table)
{
    return table != StoryTable::Texts && table != StoryTable::Scenarios; // a scenario is saved where its values are set
}

bool canRemoveRows(StoryTable table)
{
    return table != StoryTable::Texts;
}

Text rowName(const Story &story, StoryTable table, int row)
{
    if (!isRow(story, table, row))
        return {};
    const auto at = static_cast<std::size_t>(row);
    switch (table) {
    case StoryTable::Facts:
        return story.facts[at].label;
    case StoryTable::Figures:
        return story.figures[at].label;
    case StoryTable::Terms:
        return story.terms[at].term;
    case StoryTable::Sources:
        return story.sources[at].title;
    case StoryTable::Scenarios:
        return story.scenarios[at].name;
    case StoryTable::Claims:
        return {story.claims[at].id, story.claims[at].id};
    case StoryTable::Texts:
        break;
    }
    return bothLanguages(cellText(story, {table, row, 0}).toLatin1().constData());
}

Edited addRow(const Story &story, StoryTable table, int row)
{
    Story next = story;
    switch (table) {
    case StoryTable::Facts:
        insertAt(next.facts, row, newFact(story));
        break;
    case StoryTable::Figures:
        insertAt(next.figures, row, newFigure(story));
        break;
    case StoryTable::Claims:
        insertAt(next.claims, row, newClaim(story));
        break;
    case StoryTable::Terms:
        insertAt(next.terms, row, newTerm(story));
        break;
    case StoryTable::Sources:
        insertAt(next.sources, row, newSource(story));
        break;
    case StoryTable::Texts:
    case StoryTable::Scenarios:
        break;
    }
    return checkedStory(std::move(next));
}

Edited duplicateRow(const Story &story, StoryTable table, int row)
{
    Story next = story;
    if (isRow(story, table, row) && canAddRows(table))
        withList(next, table, [&](auto &rows) { copyAt(story, rows, row); });
    return checkedStory(std::move(next));
}

Edited removeRow(const Story &story, StoryTable table, int row)
{
    Story next = story;
    if (!isRow(story, table, row) || !canRemoveRows(table))
        return next;
    const QString id = idAt(story, table, row);
    const bool isValue = table == StoryTable::Facts || table == StoryTable::Figures;
    if (isValue || table == StoryTable::Sources) {
        const QStringList users = usersOf(story, isValue ? Referred::Value : Referred::Source, id);
        if (!users.isEmpty())
            return tl::unexpected(cellProblem(ProblemCode::InUse, {id, users.join(QLatin1String(", "))}));
    }
    withList(next, table, [row](auto &rows) { rows.erase(rows.begin() + row); });
    return checkedStory(std::move(next));
}

Edited moveRow(const Story &story, StoryTable table, int from, int to)
{
    Story next = story;
    if (!isRow(story, table, from) || !isRow(story, table, to) || !canRemoveRows(table))
        return next;
    withList(next, table, [from, to](auto &rows) {
        const auto first = rows.begin();
        if (from < to)
            std::rotate(first + from, first + from + 1, first + to + 1);
        else
            std::rotate(first + to, first + from, first + from + 1);
    });
    return checkedStory(std::move(next));
}

} // namespace tenbin
