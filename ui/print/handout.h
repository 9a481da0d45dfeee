// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what stands on a handout: each chart with where its values are from, as plain values in the words of one language.
#pragma once

#include "core/charts/chartspec.h"
#include "core/figures/evidence.h"

namespace tenbin {

inline constexpr int mostHandoutValues = 12; ///< of one chart; the table of the chart has the others

/// One value of a chart.
struct HandoutValue {
    QString name;
    QString value; ///< in words, or why there is none
    QString standing; ///< on whose word, how certain, which sources: "Article · A Read in the original document · Sources 1, 2"
    QStringList lines; ///< how it is worked out, what each side says, notes
    bool operator==(const HandoutValue &) const = default;
};

struct HandoutChart {
    ChartSpec spec;
    QString heading; ///< of a step: its number and title; empty: none
    QString focus; ///< id of the value a ring stands around; empty: none
    QStringList notes; ///< what the presenter says, one paragraph each
    std::vector<HandoutValue> values; ///< those the title names first
    QString more; ///< how many others there are; empty: none
    QStringList claims; ///< of the article, with what was found
    QStringList caveats; ///< beyond those the chart itself carries
    QStringList sources; ///< numbered as the values name them
};

struct Handout {
    LanguageId language = LanguageId::Japanese;
    QString title; ///< of the story
    QString date; ///< in words
    QString notesHeading, valuesHeading, claimsHeading, caveatsHeading, sourcesHeading;
    std::vector<HandoutChart> charts;
};

/// One chart with the values it was made from: steps of a talk each have their own.
struct HandoutSubject {
    const ChartSpec *spec = nullptr;
    const Figures *figures = nullptr;
    const std::vector<ClaimCheck> *claims = nullptr;
    QString heading = {}, focus = {};
    QStringList notes = {};
};
/// Values, claims and charts must come from `story`, the charts in `language`.
[[nodiscard]] Handout makeHandout(const std::vector<HandoutSubject> &subjects, const Story &story, const Language &language);
/// `figures` and `claims` must come from `story`, the charts from both, in `language`.
[[nodiscard]] Handout makeHandout(const std::vector<ChartSpec> &charts, const Story &story, const Figures &figures,
    const std::vector<ClaimCheck> &claims, const Language &language);

} // namespace tenbin
