// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: editing a story as tables of texts: each edit gives another story that can be read, or the reason why not.
#pragma once

#include "core/story/story.h"

#include <tl/expected.hpp>

namespace tenbin {

enum class StoryTable { Facts, Figures, Claims, Texts, Terms, Sources, Scenarios };

/// How a cell is typed in.
enum class CellKind {
    Fixed, ///< not at all
    Id,
    Text,
    Number, ///< "60e9"
    Value, ///< "60e9", "60e9..65e9", "2e9+" (a lower bound)
    Digits, ///< how many are shown
    Unit,
    Choice, ///< one of `cellChoices`
    Formula,
    Reference, ///< id of a fact or figure
    Sources, ///< ids separated by commas
    Date,
    Locator, ///< "50%", "50% #2": the second one
    Chart, ///< id of a chart
};

struct StoryColumn {
    QLatin1String key; ///< the place inside the row's JSON: "label/ja", "article/value"
    const char *heading = ""; ///< English, context "StoryColumn"
    CellKind kind = CellKind::Text;
};
[[nodiscard]] std::vector<StoryColumn> storyColumns(StoryTable table);
[[nodiscard]] QString headingText(const StoryColumn &column, const Language &language);

struct CellAddress {
    StoryTable table = StoryTable::Facts;
    int row = 0;
    int column = 0;
    bool operator==(const CellAddress &) const = default;
};

[[nodiscard]] int storyRows(const Story &story, StoryTable table);
[[nodiscard]] QString cellText(const Story &story, const CellAddress &cell); ///< as it is typed in
/// False where there is nothing to type, such as the note of a reading that is not there.
[[nodiscard]] bool isCellOpen(const Story &story, const CellAddress &cell);
/// Words as they stand in the file; the first is empty where the cell may be.
[[nodiscard]] QStringList cellChoices(StoryTable table, int column);
/// What a row is called: its label in that language, or its id.
[[nodiscard]] Text rowName(const Story &story, StoryTable table, int row);
[[nodiscard]] bool canAddRows(StoryTable table); ///< and duplicate them
[[nodiscard]] bool canRemoveRows(StoryTable table); ///< and move them

/// The pointer of a problem says where it is, which may be another row: a unit that no longer fits a formula.
using Edited = tl::expected<Story, Problem>;

/// An empty text removes what the cell stands for: a reading, a finding, a pairing. A new id is taken over by everything that
/// refers to it. Spaces at both ends do not count.
[[nodiscard]] Edited setCell(const Story &story, const CellAddress &cell, const QString &text);
/// Several cells at once, judged together; cells past the end are left out.
struct CellChange {
    CellAddress cell;
    QString text;
};
[[nodiscard]] Edited setCells(const Story &story, const std::vector<CellChange> &changes);
/// What is cheap to see while typing, without judging the whole story; none: it may be possible.
[[nodiscard]] std::optional<Problem> quickFault(const Story &story, const CellAddress &cell, const QString &text);

/// An example to write over, with an id of its own; `row` is where it will stand.
[[nodiscard]] Edited addRow(const Story &story, StoryTable table, int row);
[[nodiscard]] Edited duplicateRow(const Story &story, StoryTable table, int row); ///< the copy stands below
/// InUse if anything refers to it.
[[nodiscard]] Edited removeRow(const Story &story, StoryTable table, int row);
[[nodiscard]] Edited moveRow(const Story &story, StoryTable table, int from, int to);

/// Nothing the reader would refuse gets past this.
[[nodiscard]] Edited checkedStory(Story &&candidate);
/// The cell a problem of the reader is about; none if no table shows it.
[[nodiscard]] std::optional<CellAddress> cellOf(const Story &story, const Problem &problem);

} // namespace tenbin
