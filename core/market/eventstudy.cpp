// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: returns on common trading days, the three models of an ordinary day, and what the event days add to them.
#include "core/market/eventstudy.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace tenbin {

namespace {

constexpr qint64 secondsOfDay = 86400;
/// Spread below this share of the size of the values is rounding of doubles, not variation.
constexpr double noVariation = 1e-24;

/// Neumaier's sum: returns of a year cancel to a mean a hundred times smaller, and the tests ask for twelve digits of that.
class CompensatedSum {
public:
    void add(double value)
    {
        const double sum = m_sum + value;
        m_rest += std::abs(m_sum) >= std::abs(value) ? (m_sum - sum) + value : (value - sum) + m_sum;
        m_sum = sum;
    }
    [[nodiscard]] double value() const { return m_sum + m_rest; }

private:
    double m_sum = 0, m_rest = 0;
};

template <typename Term>
double sumOf(const std::vector<StudyReturn> &returns, Term term)
{
    CompensatedSum sum;
    for (const StudyReturn &each : returns)
        sum.add(term(each));
    return sum.value();
}

struct DayPrice {
    qint64 day = 0; ///< since 1970-01-01
    double close = 0;
};

struct CommonDay {
    qint64 day = 0;
    double share = 0, index = 0;
};

QDate dateOf(qint64 day)
{
    return QDate(1970, 1, 1).addDays(day);
}

QString isoOf(QDate date)
{
    return date.toString(Qt::ISODate);
}

/// The last usable price of each day.
std::vector<DayPrice> closingPrices(const PriceSeries &series)
{
    std::vector<DayPrice> days;
    const std::size_t rows = std::min(series.times.size(), series.close.size());
    for (std::size_t row = 0; row < rows; ++row) {
        const double close = series.close[row];
        if (!std::isfinite(close) || close <= 0)
            continue;
        const qint64 time = series.times[row];
        const qint64 day = time / secondsOfDay - (time % secondsOfDay < 0 ? 1 : 0);
        if (!days.empty() && days.back().day == day)
            days.back().close = close;
        else
            days.push_back({day, close});
    }
    return days;
}

std::vector<CommonDay> commonDays(const std::vector<DayPrice> &share, const std::vector<DayPrice> &index)
{
    std::vector<CommonDay> common;
    auto other = index.begin();
    for (const DayPrice &each : share) {
        other = std::find_if(other, index.end(), [&each](const DayPrice &price) { return price.day >= each.day; });
        if (other == index.end())
            break;
        if (other->day == each.day)
            common.push_back({each.day, each.close, other->close});
    }
    return common;
}

/// log1p keeps the digits of a small change that the quotient of two prices would lose.
double returnOf(double from, double to, StudyReturns kind)
{
    const double change = (to - from) / from;
    return kind == StudyReturns::Log ? std::log1p(change) : change;
}

/// Of days first ≤ i ≤ last, 1 ≤ first.
std::vector<StudyReturn> returnsOf(
    const std::vector<CommonDay> &days, std::ptrdiff_t first, std::ptrdiff_t last, StudyReturns kind)
{
    std::vector<StudyReturn> returns;
    for (std::ptrdiff_t i = first; i <= last; ++i) {
        const CommonDay &before = days[static_cast<std::size_t>(i - 1)];
        const CommonDay &day = days[static_cast<std::size_t>(i)];
        returns.push_back({.date = dateOf(day.day),
            .previous = dateOf(before.day),
            .share = returnOf(before.share, day.share, kind),
            .index = returnOf(before.index, day.index, kind),
            .shareFrom = before.share,
            .shareTo = day.share,
            .indexFrom = before.index,
            .indexTo = day.index});
    }
    return returns;
}

/// Coefficients and spread of the ordinary days; false: they do not vary, so nothing can be told apart from them.
bool fitModel(EventStudy &study)
{
    const std::vector<StudyReturn> &days = study.estimation;
    const auto count = static_cast<double>(days.size());
    const double shareMean = sumOf(days, [](const StudyReturn &day) { return day.share; }) / count;
    study.indexMean = sumOf(days, [](const StudyReturn &day) { return day.index; }) / count;
    const double indexMean = study.indexMean;
    study.indexSpread =
        sumOf(days, [indexMean](const StudyReturn &day) { return (day.index - indexMean) * (day.index - indexMean); });
    const double size = sumOf(days, [](const StudyReturn &day) { return day.share * day.share; });
    const double indexSize = sumOf(days, [](const StudyReturn &day) { return day.index * day.index; });
    study.observations = static_cast<int>(days.size());
    switch (study.settings.model) {
    case StudyModel::Market:
        if (study.indexSpread <= noVariation * indexSize)
            return false;
        study.beta = sumOf(days, [indexMean, shareMean](const StudyReturn &day) {
            return (day.index - indexMean) * (day.share - shareMean);
        }) / study.indexSpread;
        study.alpha = shareMean - study.beta * indexMean;
        study.degreesOfFreedom = study.observations - 2;
        break;
    case StudyModel::MarketAdjusted: // nothing is estimated: the differences are expected to be 0
        study.alpha = 0;
        study.beta = 1;
        study.degreesOfFreedom = study.observations;
        break;
    case StudyModel::MeanAdjusted:
        study.alpha = shareMean;
        study.beta = 0;
        study.degreesOfFreedom = study.observations - 1;
        break;
    }
    const double residuals = sumOf(days, [&study](const StudyReturn &day) {
        const double residual = day.share - study.alpha - study.beta * day.index;
        return residual * residual;
    });
    study.residualSd = std::sqrt(std::max(0.0, residuals) / study.degreesOfFreedom);
    return residuals > noVariation * std::max(size, study.settings.model == StudyModel::MeanAdjusted ? 0 : indexSize);
}

/// Of the sum of `days` abnormal returns whose index returns lie `fromMean` away from their mean in total (MacKinlay eq. 8, 11).
double sdOf(const EventStudy &study, double days, double fromMean)
{
    double factor = days;
    if (study.settings.variance == StudyVariance::Prediction && study.settings.model != StudyModel::MarketAdjusted) {
        factor += days * days / study.observations;
        if (study.settings.model == StudyModel::Market)
            factor += fromMean * fromMean / study.indexSpread;
    }
    return study.residualSd * std::sqrt(factor);
}

using StudentsT = boost::math::students_t_distribution<double>;

double twoSided(const StudentsT &distribution, double t)
{
    return std::min(1.0, 2 * boost::math::cdf(boost::math::complement(distribution, std::abs(t))));
}

void addDays(EventStudy &study, const StudentsT &distribution)
{
    const bool usesIndex = study.settings.model != StudyModel::MeanAdjusted;
    int k = study.settings.from;
    for (const StudyReturn &each : study.window) {
        StudyDay day;
        day.k = k++;
        day.date = each.date;
        day.shareReturn = each.share;
        day.marketReturn = usesIndex ? each.index : std::numeric_limits<double>::quiet_NaN();
        day.expected = usesIndex ? study.alpha + study.beta * each.index : study.alpha;
        day.ar = day.shareReturn - day.expected;
        day.sd = sdOf(study, 1, each.index - study.indexMean);
        day.t = day.ar / day.sd;
        day.p = twoSided(distribution, day.t);
        study.days.push_back(day);
    }
}

/// The sums of days first.., each one day longer, as far as they reach `shortest`.
void addSums(EventStudy &study, const StudentsT &distribution, int first, int shortest)
{
    CompensatedSum car, fromMean;
    int count = 0;
    for (std::size_t i = 0; i < study.days.size(); ++i) {
        const StudyDay &day = study.days[i];
        if (day.k < first)
            continue;
        car.add(day.ar);
        fromMean.add(study.window[i].index - study.indexMean);
        ++count;
        if (day.k < shortest)
            continue;
        StudySum sum;
        sum.from = first;
        sum.to = day.k;
        sum.car = car.value();
        sum.sd = sdOf(study, count, fromMean.value());
        sum.t = sum.car / sum.sd;
        sum.p = twoSided(distribution, sum.t);
        sum.low = sum.car - study.quantile * sum.sd;
        sum.high = sum.car + study.quantile * sum.sd;
        study.cars.push_back(sum);
    }
}

/// Days one of the series has and the other lacks, within the span the returns are made of.
void noteCalendars(EventStudy &study, const std::vector<DayPrice> &share, const std::vector<DayPrice> &index)
{
    const auto used = [&study](qint64 day) {
        const QDate date = dateOf(day);
        const auto within = [date](const std::vector<StudyReturn> &returns) {
            return date >= returns.front().previous && date <= returns.back().date;
        };
        return within(study.estimation) || within(study.window);
    };
    const auto missing = [&used](const std::vector<DayPrice> &from, const std::vector<DayPrice> &in) {
        std::vector<qint64> days;
        auto other = in.begin();
        for (const DayPrice &each : from) {
            other = std::find_if(other, in.end(), [&each](const DayPrice &price) { return price.day >= each.day; });
            if ((other == in.end() || other->day != each.day) && used(each.day))
                days.push_back(each.day);
        }
        return days;
    };
    const std::vector<qint64> shareOnly = missing(share, index);
    const std::vector<qint64> indexOnly = missing(index, share);
    if (shareOnly.empty() && indexOnly.empty())
        return;
    const qint64 first = shareOnly.empty() ? indexOnly.front()
        : indexOnly.empty()                ? shareOnly.front()
                                           : std::min(shareOnly.front(), indexOnly.front());
    study.warnings.push_back({StudyWarning::CalendarsDiffer,
        {QString::number(shareOnly.size()), QString::number(indexOnly.size()), isoOf(dateOf(first))}});
}

/// "4:1" (four new shares for an old one), "1:10"; empty: the change is no simple ratio.
QString splitRatio(double from, double to)
{
    constexpr double near = 0.05; // the share also moves on the day of its split
    constexpr std::array<std::pair<int, int>, 15> ratios{{{3, 2}, {2, 1}, {5, 2}, {3, 1}, {4, 1}, {5, 1}, {6, 1}, {7, 1}, {8, 1},
        {10, 1}, {15, 1}, {20, 1}, {25, 1}, {50, 1}, {100, 1}}};
    const double change = std::log(from / to);
    for (const auto &[many, few] : ratios) {
        if (std::abs(std::abs(change) - std::log(static_cast<double>(many) / few)) < near)
            return change > 0 ? QStringLiteral("%1:%2").arg(many).arg(few) : QStringLiteral("%1:%2").arg(few).arg(many);
    }
    return {};
}

void noteSplits(EventStudy &study)
{
    for (const std::vector<StudyReturn> *returns : {&study.estimation, &study.window}) {
        for (const StudyReturn &each : *returns) {
            const QString ratio = splitRatio(each.shareFrom, each.shareTo);
            if (!ratio.isEmpty())
                study.warnings.push_back({StudyWarning::SuspectedSplit, {isoOf(each.date), ratio}});
        }
    }
}

void noteWindows(EventStudy &study, QDate asked, const std::vector<QDate> &otherEvents)
{
    const auto note = [&study](StudyWarning warning, const QStringList &arguments) {
        study.warnings.push_back({warning, arguments});
    };
    const StudySettings &settings = study.settings;
    if (study.event != asked)
        note(StudyWarning::EventMoved, {isoOf(asked), isoOf(study.event)});
    if (study.observations < std::max(settings.estimation, fewStudyDays))
        note(StudyWarning::FewDays, {QString::number(study.observations), QString::number(settings.estimation)});
    if (study.days.back().k < settings.to)
        note(StudyWarning::ShortWindow, {QString::number(study.days.back().k), QString::number(settings.to)});
    std::vector<QDate> others = otherEvents;
    std::sort(others.begin(), others.end());
    others.erase(std::unique(others.begin(), others.end()), others.end());
    for (const QDate other : others) {
        // After the close before the window's first day is already inside it.
        if (other.isValid() && other != asked && other != study.event && other > study.window.front().previous
            && other <= study.window.back().date)
            note(StudyWarning::OtherEvent, {isoOf(other)});
    }
}

bool settingsFit(const StudySettings &settings)
{
    return settings.estimation >= leastStudyDays && settings.gap >= 0 && settings.from <= 0 && settings.to >= 0
        && qint64(settings.from) >= -qint64(settings.gap);
}

StudyFailure failure(StudyFault fault, const QStringList &arguments = {})
{
    return {fault, arguments};
}

/// Day 0, and the returns of both windows around it.
tl::expected<EventStudy, StudyFailure> windowsOf(const std::vector<CommonDay> &days, QDate event, const StudySettings &settings)
{
    if (days.empty())
        return tl::unexpected(failure(StudyFault::NoCommonDays));
    const qint64 wanted = QDate(1970, 1, 1).daysTo(event);
    if (!event.isValid() || wanted < days.front().day || wanted > days.back().day) {
        const QStringList span{isoOf(dateOf(days.front().day)), isoOf(dateOf(days.back().day))};
        return tl::unexpected(failure(StudyFault::EventOutside, QStringList{isoOf(event)} + span));
    }
    const auto dayZero =
        std::find_if(days.begin(), days.end(), [wanted](const CommonDay &day) { return day.day >= wanted; }) - days.begin();
    const std::ptrdiff_t last = dayZero - settings.gap - 1;
    const std::ptrdiff_t first = std::max<std::ptrdiff_t>(1, last - settings.estimation + 1);
    const std::ptrdiff_t count = std::max<std::ptrdiff_t>(0, last - first + 1);
    if (count < leastStudyDays)
        return tl::unexpected(failure(StudyFault::TooFewDays, {QString::number(count), QString::number(leastStudyDays)}));
    EventStudy study;
    study.settings = settings;
    study.event = dateOf(days[static_cast<std::size_t>(dayZero)].day);
    study.estimation = returnsOf(days, first, last, settings.returns);
    study.estimationFirst = study.estimation.front().date;
    study.estimationLast = study.estimation.back().date;
    const auto end = std::min<std::ptrdiff_t>(dayZero + settings.to, static_cast<std::ptrdiff_t>(days.size()) - 1);
    study.window = returnsOf(days, dayZero + settings.from, end, settings.returns);
    return study;
}

} // namespace

const StudyDay &studyEventDay(const EventStudy &study)
{
    return *std::find_if(study.days.begin(), study.days.end(), [](const StudyDay &day) { return day.k == 0; });
}

const StudySum *studySum(const EventStudy &study, int from, int to)
{
    const auto found = std::find_if(
        study.cars.begin(), study.cars.end(), [from, to](const StudySum &sum) { return sum.from == from && sum.to == to; });
    return found == study.cars.end() ? nullptr : &*found;
}

tl::expected<EventStudy, StudyFailure> studyEvent(const PriceSeries &share, const PriceSeries &index, QDate event,
    const StudySettings &settings, const std::vector<QDate> &otherEvents)
{
    if (!settingsFit(settings))
        return tl::unexpected(failure(StudyFault::BadSettings));
    const std::vector<DayPrice> shareDays = closingPrices(share);
    const std::vector<DayPrice> indexDays = closingPrices(index);
    if (shareDays.empty() || indexDays.empty())
        return tl::unexpected(failure(StudyFault::NoPrices));
    const std::vector<CommonDay> days = commonDays(shareDays, indexDays);
    auto windows = windowsOf(days, event, settings);
    if (!windows)
        return tl::unexpected(windows.error());
    EventStudy study = std::move(*windows);
    if (!fitModel(study))
        return tl::unexpected(failure(std::isfinite(study.residualSd) ? StudyFault::NoVariation : StudyFault::UnusableReturns));
    const StudentsT distribution(study.degreesOfFreedom);
    study.quantile = boost::math::quantile(boost::math::complement(distribution, studyLevel / 2));
    addDays(study, distribution);
    const auto usable = [](const StudyDay &day) { return std::isfinite(day.ar) && std::isfinite(day.t); };
    if (!std::all_of(study.days.begin(), study.days.end(), usable))
        return tl::unexpected(failure(StudyFault::UnusableReturns));
    addSums(study, distribution, settings.from, settings.from);
    if (settings.from < 0)
        addSums(study, distribution, 0, 1);
    noteWindows(study, event, otherEvents);
    noteCalendars(study, shareDays, indexDays);
    noteSplits(study);
    return study;
}

} // namespace tenbin
