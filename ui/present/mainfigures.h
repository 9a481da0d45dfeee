// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what the presenter has at hand about the chart on screen: its main values, who says so, and its caveats.
#pragma once

#include "core/charts/chartspec.h"
#include "core/figures/figures.h"

namespace tenbin {

struct MainFigure {
    QString id; ///< of the datum; a fact, a figure, or a value of this chart only
    Voice voice = Voice::Checked;
    QString label;
    QString value;
    QString source; ///< the first, and how many more; or that none was found
    bool operator==(const MainFigure &) const = default;
};

inline constexpr int mostMainFigures = 4;
/// What the title is about first, then what it names, then the rest in reading order; each once, at most mostMainFigures.
[[nodiscard]] std::vector<MainFigure> mainFigures(
    const ChartSpec &spec, const Story &story, const Figures &figures, const Language &language);

/// What the presenter is told about a question before the audience sees anything.
struct TalkAnswer {
    QString id; ///< as TalkState::answer has it; empty: it cannot be shown to the audience
    QString title;
    QString detail;
    bool isEmpty() const { return title.isEmpty(); }
    bool operator==(const TalkAnswer &) const = default;
};
/// Of a fact, a figure, "claim:C04" or "term:ID"; empty for anything else.
[[nodiscard]] TalkAnswer talkAnswer(const QString &id, const Story &story, const Figures &figures, const Language &language);

} // namespace tenbin
