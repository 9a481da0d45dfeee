// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the words of an event study: stable names, sentences about its finding, its faults and its warnings.
#include "core/market/eventstudy.h"

#include "core/values/numbertext.h"

#include <array>
#include <cmath>

namespace tenbin {

namespace {

/// Below it an abnormal return reads as 0.00 %.
constexpr double nothing = 0.00005;

template <typename Value>
struct Named {
    Value value;
    const char *name;
};

constexpr std::array<Named<StudyModel>, 3> models{{{StudyModel::Market, "market"},
    {StudyModel::MarketAdjusted, "market-adjusted"}, {StudyModel::MeanAdjusted, "mean-adjusted"}}};
constexpr std::array<Named<StudyReturns>, 2> returnKinds{{{StudyReturns::Simple, "simple"}, {StudyReturns::Log, "log"}}};
constexpr std::array<Named<StudyVariance>, 2> variances{
    {{StudyVariance::Residual, "residual"}, {StudyVariance::Prediction, "prediction"}}};
constexpr std::array<Named<StudyWarning>, 6> warningNames{
    {{StudyWarning::FewDays, "few-days"}, {StudyWarning::OtherEvent, "other-event"},
        {StudyWarning::CalendarsDiffer, "calendars-differ"}, {StudyWarning::SuspectedSplit, "suspected-split"},
        {StudyWarning::ShortWindow, "short-window"}, {StudyWarning::EventMoved, "event-moved"}}};

template <typename Value, std::size_t size>
QString nameOf(const std::array<Named<Value>, size> &list, Value value)
{
    for (const Named<Value> &each : list) {
        if (each.value == value)
            return QLatin1String(each.name);
    }
    return {};
}

template <typename Value, std::size_t size>
std::optional<Value> valueOf(const std::array<Named<Value>, size> &list, QStringView name)
{
    for (const Named<Value> &each : list) {
        if (name == QLatin1String(each.name))
            return each.value;
    }
    return std::nullopt;
}

struct FindingWords {
    const char *clearlyBetter;
    const char *better;
    const char *same;
    const char *worse;
    const char *clearlyWorse;
};

constexpr FindingWords marketWords{QT_TRANSLATE_NOOP("Study", "On the day the share did clearly better than the market explains"),
    QT_TRANSLATE_NOOP("Study", "On the day the share did better than the market explains, but no more than on an ordinary day"),
    QT_TRANSLATE_NOOP("Study", "On the day the share did just what the market explains"),
    QT_TRANSLATE_NOOP("Study", "On the day the share did worse than the market explains, but no more than on an ordinary day"),
    QT_TRANSLATE_NOOP("Study", "On the day the share did clearly worse than the market explains")};
constexpr FindingWords adjustedWords{QT_TRANSLATE_NOOP("Study", "On the day the share did clearly better than the market"),
    QT_TRANSLATE_NOOP("Study", "On the day the share did better than the market, but no more than on an ordinary day"),
    QT_TRANSLATE_NOOP("Study", "On the day the share did just as well as the market"),
    QT_TRANSLATE_NOOP("Study", "On the day the share did worse than the market, but no more than on an ordinary day"),
    QT_TRANSLATE_NOOP("Study", "On the day the share did clearly worse than the market")};
constexpr FindingWords meanWords{QT_TRANSLATE_NOOP("Study", "On the day the share did clearly better than its average"),
    QT_TRANSLATE_NOOP("Study", "On the day the share did better than its average, but no more than on an ordinary day"),
    QT_TRANSLATE_NOOP("Study", "On the day the share did just as well as on average"),
    QT_TRANSLATE_NOOP("Study", "On the day the share did worse than its average, but no more than on an ordinary day"),
    QT_TRANSLATE_NOOP("Study", "On the day the share did clearly worse than its average")};

const FindingWords &wordsOf(StudyModel model)
{
    switch (model) {
    case StudyModel::Market:
        return marketWords;
    case StudyModel::MarketAdjusted:
        return adjustedWords;
    case StudyModel::MeanAdjusted:
        return meanWords;
    }
    Q_UNREACHABLE();
}

} // namespace

QString studySentence(const EventStudy &study, const Language &language)
{
    const StudyDay &day = studyEventDay(study);
    const FindingWords &words = wordsOf(study.settings.model);
    const bool clear = day.p < studyLevel;
    if (std::abs(day.ar) < nothing && !clear)
        return language.translate("Study", words.same);
    if (day.ar > 0)
        return language.translate("Study", clear ? words.clearlyBetter : words.better);
    return language.translate("Study", clear ? words.clearlyWorse : words.worse);
}

QString studyModelText(StudyModel model, const Language &language)
{
    switch (model) {
    case StudyModel::Market:
        return language.translate("Study", "market model");
    case StudyModel::MarketAdjusted:
        return language.translate("Study", "market-adjusted model");
    case StudyModel::MeanAdjusted:
        return language.translate("Study", "mean-adjusted model");
    }
    Q_UNREACHABLE();
}

QString studyReturnsText(StudyReturns returns, const Language &language)
{
    return returns == StudyReturns::Log ? language.translate("Study", "log returns")
                                        : language.translate("Study", "simple returns");
}

QString studyVarianceText(StudyVariance variance, const Language &language)
{
    return variance == StudyVariance::Residual ? language.translate("Study", "residual variance")
                                               : language.translate("Study", "variance with prediction error");
}

QString studyFaultText(const StudyFailure &failure, const Language &language)
{
    const QStringList &arguments = failure.arguments;
    switch (failure.fault) {
    case StudyFault::NoPrices:
        return language.translate("Study", "The price files hold no usable closing prices.");
    case StudyFault::NoCommonDays:
        return language.translate("Study", "Share and index have no trading day in common.");
    case StudyFault::EventOutside:
        return language
            .translate(
                "Study", "The day of the event, %1, lies outside the trading days share and index have in common: %2 to %3.")
            .arg(dateText(arguments.value(0), language), dateText(arguments.value(1), language),
                dateText(arguments.value(2), language));
    case StudyFault::TooFewDays:
        return language
            .translate("Study", "Before the event there are too few trading days for the estimation window: %1 of at least %2.")
            .arg(arguments.value(0), arguments.value(1));
    case StudyFault::BadSettings:
        return language.translate("Study",
            "The windows do not fit: at least 3 days of estimation, a gap of 0 or more, and an event window that holds day 0 and "
            "does not reach into the estimation window.");
    case StudyFault::NoVariation:
        return language.translate(
            "Study", "The prices of the estimation window do not vary enough to know what an ordinary day is.");
    case StudyFault::UnusableReturns:
        return language.translate("Study", "Some prices are too large or too small to make returns of them.");
    }
    Q_UNREACHABLE();
}

QString studyWarningText(const StudyRemark &remark, const Language &language)
{
    const QStringList &arguments = remark.arguments;
    const auto date = [&](int at) { return dateText(arguments.value(at), language); };
    switch (remark.warning) {
    case StudyWarning::FewDays:
        if (arguments.value(0).toInt() < arguments.value(1).toInt())
            return language.translate("Study", "The estimation window has only %1 of the %2 trading days asked for.")
                .arg(arguments.value(0), arguments.value(1));
        return language.translate("Study", "An estimation window of %1 trading days is short; an ordinary day is known badly.")
            .arg(arguments.value(0));
    case StudyWarning::OtherEvent:
        return language.translate("Study", "Another announcement, on %1, falls into the event window.").arg(date(0));
    case StudyWarning::CalendarsDiffer:
        return language
            .translate("Study",
                "Share and index do not trade on the same days (only the share: %1, only the index: %2, first on %3); common "
                "days are used.")
            .arg(arguments.value(0), arguments.value(1), date(2));
    case StudyWarning::SuspectedSplit:
        return language.translate("Study", "On %1 the price jumps as in a split (%2); the prices may not be adjusted for it.")
            .arg(date(0), arguments.value(1));
    case StudyWarning::ShortWindow:
        return language.translate("Study", "The prices end on day %1 of the event window, which was to reach day %2.")
            .arg(arguments.value(0), arguments.value(1));
    case StudyWarning::EventMoved:
        return language.translate("Study", "%1 was no common trading day; day 0 is %2.").arg(date(0), date(1));
    }
    Q_UNREACHABLE();
}

QString studyWarningName(StudyWarning warning)
{
    return nameOf(warningNames, warning);
}

QString studyModelName(StudyModel model)
{
    return nameOf(models, model);
}

QString studyReturnsName(StudyReturns returns)
{
    return nameOf(returnKinds, returns);
}

QString studyVarianceName(StudyVariance variance)
{
    return nameOf(variances, variance);
}

std::optional<StudyModel> studyModelOfName(QStringView name)
{
    return valueOf(models, name);
}

std::optional<StudyReturns> studyReturnsOfName(QStringView name)
{
    return valueOf(returnKinds, name);
}

std::optional<StudyVariance> studyVarianceOfName(QStringView name)
{
    return valueOf(variances, name);
}

} // namespace tenbin
