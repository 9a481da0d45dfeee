// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a chart as a slide: the layout of its picture, made of a native chart, text boxes and native shapes.
#pragma once

#include "core/figures/claims.h"
#include "core/office/deck.h"
#include "ui/charts/layout.h"

#include <QSize>

namespace tenbin {

/// Laid out like a picture of the proportions of `size`, 1080 high. `notes`: paragraphs of the speaker notes.
/// Failure::Kind::Usage when the chart does not fit.
[[nodiscard]] Result<DeckSlide> slideOf(const ChartSpec &spec, Theme theme, QSize size, const QStringList &notes);
/// A slide but for its chart, which makeChartPart makes of the same spec and `place` on any thread.
struct SlideDraft {
    DeckSlide slide;
    ChartPlace place;
};
/// GUI thread. `metrics` of one deck remember what they measured. `focus`: id of the value a ring stands around, or empty.
[[nodiscard]] Result<SlideDraft> draftSlide(const ChartSpec &spec, Theme theme, QSize size, const QStringList &notes,
    const TextMetrics &metrics, const QString &focus = {});

/// For the one who presents: the figures of the chart with how they are worked out, what they rest on with certainty and the
/// other reading, caveats, what-if values, sources. One paragraph each, short.
[[nodiscard]] QStringList speakerNotes(const ChartSpec &spec, const Story &story, const Figures &figures,
    const std::vector<ClaimCheck> &claims, const Language &language);

} // namespace tenbin
