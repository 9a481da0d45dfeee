// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the contents of the evidence panel as plain values: blocks of rows, before anything is measured or drawn.
#pragma once

#include "ui/verdicts.h"

#include "core/charts/palette.h"
#include "core/figures/evidence.h"

namespace tenbin {

enum class RowType { Title, Value, Text, Small };

/// Outline, icon and word that say on whose word a value stands.
struct EvidenceChip {
    Voice voice = Voice::Checked;
    QString text = {};
    bool operator==(const EvidenceChip &) const = default;
};

/// One line of thought: an icon, a name at the left, a value at the right. What does not fit beside goes below; nothing is cut.
struct EvidenceRow {
    RowType type = RowType::Text;
    QString text = {};
    bool bold = false;
    Role role = Role::Text;
    QString icon = {}; ///< resource name, or empty
    Role iconRole = Role::Muted;
    QString label = {}; ///< in a column of its own at the left: "lowest"
    QString right = {}; ///< bold, at the right edge
    QString rightIcon = {}; ///< at the right edge instead
    std::optional<EvidenceChip> chip = {}; ///< at the right edge instead
    QString letter = {}; ///< certainty in a box, at the right edge instead
    QString letterTip = {};
    QString target = {}; ///< what activating the row asks for; empty: it is no link
    QString spoken = {}; ///< of a link: what assistive technology says
    bool operator==(const EvidenceRow &) const = default;
};

struct EvidenceBlockContent {
    enum class Frame {
        None,
        Rule, ///< a line above
        Card,
        Soft, ///< the colour of caveats with a bar at the left
    };
    Frame frame = Frame::None;
    Role bar = Role::Caveat; ///< of Soft
    std::vector<EvidenceRow> rows = {};
    bool cardIsLink = false; ///< the whole card asks for what its first row asks for
    bool operator==(const EvidenceBlockContent &) const = default;
};

/// What of it is open, and where else the value stands.
struct EvidenceView {
    bool exactOpen = false;
    bool treeOpen = false;
    std::vector<std::pair<QString, QString>> charts; ///< id and name of those that show the subject
};

// targets of rows
inline const QString selectTarget = QStringLiteral("select:"); ///< + subject
inline const QString articleTarget = QStringLiteral("article:"); ///< + fact id or "claim:ID"
inline const QString changeTarget = QStringLiteral("change:"); ///< + fact id
inline const QString chartTarget = QStringLiteral("chart:"); ///< + chart
inline const QString exactTarget = QStringLiteral("toggle:exact");
inline const QString treeTarget = QStringLiteral("toggle:tree");

/// In question order: value, how it is worked out, what it rests on, claims, caveats, terms, where it is used.
[[nodiscard]] std::vector<EvidenceBlockContent> evidenceBlocks(
    const Evidence &evidence, const EvidenceView &view, const Language &language);

[[nodiscard]] QString voiceIcon(Voice voice);
[[nodiscard]] Role voiceRole(Voice voice);

} // namespace tenbin
