// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the event study of one share after MacKinlay, Event Studies in Economics and Finance (1997).
#pragma once

#include "core/market/quotes.h"
#include "core/values/language.h"

#include <QDate>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>
#include <vector>

namespace tenbin {

enum class StudyModel { Market, MarketAdjusted, MeanAdjusted };
enum class StudyReturns { Simple, Log };
/// Residual: the variance of one abnormal return is that of the estimation residuals. Prediction: the error of the estimated
/// coefficients is added (MacKinlay eq. 8 and 11).
enum class StudyVariance { Residual, Prediction };

struct StudySettings {
    StudyModel model = StudyModel::Market;
    StudyReturns returns = StudyReturns::Log;
    StudyVariance variance = StudyVariance::Prediction;
    int estimation = 120; ///< trading days, at least 3
    int gap = 10; ///< trading days between estimation window and event; 10: it ends on day −11. At least 0
    int from = -5, to = 5; ///< event window in trading days around day 0; from ≤ 0 ≤ to, −gap ≤ from
    bool operator==(const StudySettings &) const = default;
};

/// One return on a common trading day, with the two closing prices it is made of.
struct StudyReturn {
    QDate date, previous;
    double share = 0, index = 0; ///< returns, ratios
    double shareFrom = 0, shareTo = 0, indexFrom = 0, indexTo = 0; ///< prices
};

struct StudyDay {
    int k = 0; ///< trading days from day 0
    QDate date;
    double shareReturn = 0;
    double marketReturn = 0; ///< NaN under the mean-adjusted model
    double expected = 0;
    double ar = 0;
    double sd = 0; ///< of the abnormal return, by the chosen variance
    double t = 0;
    double p = 0; ///< two-sided, Student's t with the study's degrees of freedom
};

/// Cumulative abnormal return of days from..to.
struct StudySum {
    int from = 0, to = 0;
    double car = 0;
    double sd = 0;
    double t = 0;
    double p = 0;
    double low = 0, high = 0; ///< 95 % band: car ± quantile · sd; it holds 0 where p is above 5 %
};

enum class StudyWarning {
    FewDays, ///< arguments: days of the estimation window, days asked for
    OtherEvent, ///< arguments: ISO date
    CalendarsDiffer, ///< arguments: days only the share has, days only the index has, the first of them
    SuspectedSplit, ///< arguments: ISO date, "4:1"
    ShortWindow, ///< the prices end inside the event window; arguments: last day, last day asked for
    EventMoved ///< arguments: ISO date asked for, ISO date of day 0
};
inline constexpr int fewStudyDays = 30; ///< below it the spread of an ordinary day is not well known
inline constexpr int leastStudyDays = 3;
inline constexpr double studyLevel = 0.05; ///< p below it: not an ordinary day
struct StudyRemark {
    StudyWarning warning = StudyWarning::FewDays;
    QStringList arguments; ///< for the words
    bool operator==(const StudyRemark &) const = default;
};

struct EventStudy {
    StudySettings settings;
    double alpha = 0, beta = 0; ///< market-adjusted: 0 and 1; mean-adjusted: the mean and 0
    double residualSd = 0; ///< market-adjusted: root mean square of the differences, which the model expects to be 0
    double indexMean = 0; ///< of the index returns of the estimation window
    double indexSpread = 0; ///< Sxx: sum of their squared distances from that mean
    int observations = 0; ///< L₁
    int degreesOfFreedom = 0; ///< L₁ − 2, mean-adjusted L₁ − 1, market-adjusted L₁
    double quantile = 0; ///< 97.5 % of Student's t
    QDate event; ///< day 0: the event's date, or the next common trading day
    QDate estimationFirst, estimationLast;
    std::vector<StudyReturn> estimation; ///< every return the coefficients rest on
    std::vector<StudyReturn> window; ///< those of `days`, in the same order
    std::vector<StudyDay> days;
    std::vector<StudySum> cars; ///< from the window's start to each day, then from day 0 to each later day
    std::vector<StudyRemark> warnings;
};

enum class StudyFault { NoPrices, NoCommonDays, EventOutside, TooFewDays, BadSettings, NoVariation, UnusableReturns };
struct StudyFailure {
    StudyFault fault = StudyFault::NoPrices;
    QStringList arguments;
    bool operator==(const StudyFailure &) const = default;
};

/// `otherEvents`: announced dates besides the event; those inside the event window become a warning. Minute bars are used by
/// the last price of each day.
[[nodiscard]] tl::expected<EventStudy, StudyFailure> studyEvent(const PriceSeries &share, const PriceSeries &index, QDate event,
    const StudySettings &settings, const std::vector<QDate> &otherEvents = {});

/// Day 0; studies always have it.
[[nodiscard]] const StudyDay &studyEventDay(const EventStudy &study);
/// Of the days from..to; null: the study has none such.
[[nodiscard]] const StudySum *studySum(const EventStudy &study, int from, int to);
/// The finding about day 0 as one plain sentence without its full stop.
[[nodiscard]] QString studySentence(const EventStudy &study, const Language &language);
/// "the market model", "log returns", "variance with prediction error": for sentences about a study.
[[nodiscard]] QString studyModelText(StudyModel model, const Language &language);
[[nodiscard]] QString studyReturnsText(StudyReturns returns, const Language &language);
[[nodiscard]] QString studyVarianceText(StudyVariance variance, const Language &language);
[[nodiscard]] QString studyFaultText(const StudyFailure &failure, const Language &language);
[[nodiscard]] QString studyWarningName(StudyWarning warning); ///< "few-days" …
[[nodiscard]] QString studyWarningText(const StudyRemark &remark, const Language &language);
/// Words of settings as options and view files write them: "market", "market-adjusted", "mean-adjusted"; "simple", "log";
/// "residual", "prediction".
[[nodiscard]] QString studyModelName(StudyModel model);
[[nodiscard]] QString studyReturnsName(StudyReturns returns);
[[nodiscard]] QString studyVarianceName(StudyVariance variance);
[[nodiscard]] std::optional<StudyModel> studyModelOfName(QStringView name);
[[nodiscard]] std::optional<StudyReturns> studyReturnsOfName(QStringView name);
[[nodiscard]] std::optional<StudyVariance> studyVarianceOfName(QStringView name);

} // namespace tenbin
