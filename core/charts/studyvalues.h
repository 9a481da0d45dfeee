// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the values of an event study as a chart's data, each with what it was worked out from, down to closing prices.
#pragma once

#include "core/charts/chartspec.h"
#include "core/market/eventstudy.h"
#include "core/values/numbertext.h"

namespace tenbin {

/// What words about a study call its two series, and whose data they are.
struct StudyNames {
    QString share, index; ///< "META", "S&P 500"
    QString shareSource, indexSource; ///< for the table
};

/// The number that is shown and printed for a value of a study: twelve significant digits, as a decimal is read.
[[nodiscard]] Rational studyNumber(double value);
[[nodiscard]] QString studyPercentText(double value, const Language &language); ///< "+0.92%": two decimals, more for less
[[nodiscard]] QString studySpreadText(double value, const Language &language); ///< "1.06%": a standard deviation has no direction
[[nodiscard]] QString studyTText(double t, const Language &language); ///< "+0.49"
[[nodiscard]] QString studyPText(double p, const Language &language); ///< "0.62", "below 0.001"
[[nodiscard]] QString studyDayText(int k); ///< "−5", "0", "+3"

/// Ids of its values, which name nothing in the story.
[[nodiscard]] QString studyArId(int k);
[[nodiscard]] QString studyCarId(int from, int to);

/// Abnormal returns, their sums, what they are made of, then every return of the estimation window.
void addStudyData(ChartSpec &spec, const EventStudy &study, const StudyNames &names, const Language &language);

} // namespace tenbin
