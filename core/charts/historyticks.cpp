// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: times of bars in words, and where the ticks of a bar axis stand.
#include "core/charts/historyplan.h"

#include <algorithm>
#include <cmath>

namespace tenbin {

namespace {

constexpr qint64 day = 86'400;
constexpr int mostTicks = 8;

enum class Every { Years, Months, Days, Minutes };

struct TickStep {
    Every step = Every::Years;
    int count = 1;
};

QDateTime timeOf(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

QString clockText(qint64 time)
{
    return timeOf(time).time().toString(QStringLiteral("H:mm"));
}

/// The finest step that does not crowd the axis.
TickStep stepFor(qint64 from, qint64 to, bool daily)
{
    const double days = double(to - from) / double(day);
    const auto fits = [&](double length) { return days <= length * mostTicks; };
    if (!daily && days < 1.2)
        for (const int minutes : {1, 2, 5, 10, 15, 30, 60, 120, 180})
            if (fits(minutes / 1440.0))
                return {Every::Minutes, minutes};
    if (days <= 20)
        return {Every::Days, 1};
    for (const int weeks : {1, 2})
        if (fits(7 * weeks))
            return {Every::Days, 7 * weeks};
    for (const int months : {1, 2, 3, 6})
        if (fits(months * 30.4))
            return {Every::Months, months};
    for (const int years : {1, 2, 5, 10, 20, 50})
        if (fits(years * 365.2))
            return {Every::Years, years};
    return {Every::Years, std::max(100, int(days / 365.2 / mostTicks) / 100 * 100 + 100)};
}

/// The last boundary at or before a time.
qint64 boundary(qint64 time, const TickStep &step)
{
    const QDate date = timeOf(time).date();
    const auto start = [](QDate at) { return at.startOfDay(Qt::UTC).toSecsSinceEpoch(); };
    switch (step.step) {
    case Every::Years:
        return start(QDate(date.year() - ((date.year() % step.count) + step.count) % step.count, 1, 1));
    case Every::Months:
        return start(QDate(date.year(), date.month() - (date.month() - 1) % step.count, 1));
    case Every::Days:
        return start(step.count < 7 ? date : date.addDays(1 - date.dayOfWeek()));
    case Every::Minutes:
        break;
    }
    const qint64 length = 60LL * step.count;
    return time - ((time % length) + length) % length;
}

qint64 next(qint64 time, const TickStep &step)
{
    const QDateTime at = timeOf(time);
    switch (step.step) {
    case Every::Years:
        return at.addYears(step.count).toSecsSinceEpoch();
    case Every::Months:
        return at.addMonths(step.count).toSecsSinceEpoch();
    case Every::Days:
        return time + day * step.count;
    case Every::Minutes:
        break;
    }
    return time + 60LL * step.count;
}

QString tickText(qint64 time, const TickStep &step, bool isFirst, const Language &language)
{
    const QDate date = timeOf(time).date();
    switch (step.step) {
    case Every::Years:
        return language.translate("History", "%1").arg(date.year());
    case Every::Months:
        if (isFirst || date.month() == 1)
            return dateText(date.toString(QStringLiteral("yyyy-MM")), language);
        return language.translate("History", monthName(date.month()));
    case Every::Days:
        return shortDateText(date.toString(Qt::ISODate), language);
    case Every::Minutes:
        break;
    }
    return clockText(time);
}

} // namespace

const char *monthName(int month)
{
    static constexpr const char *names[] = {QT_TRANSLATE_NOOP("History", "Jan"), QT_TRANSLATE_NOOP("History", "Feb"),
        QT_TRANSLATE_NOOP("History", "Mar"), QT_TRANSLATE_NOOP("History", "Apr"), QT_TRANSLATE_NOOP("History", "May"),
        QT_TRANSLATE_NOOP("History", "Jun"), QT_TRANSLATE_NOOP("History", "Jul"), QT_TRANSLATE_NOOP("History", "Aug"),
        QT_TRANSLATE_NOOP("History", "Sep"), QT_TRANSLATE_NOOP("History", "Oct"), QT_TRANSLATE_NOOP("History", "Nov"),
        QT_TRANSLATE_NOOP("History", "Dec")};
    return names[std::clamp(month, 1, 12) - 1];
}

std::optional<qint64> historyTime(const QString &iso)
{
    if (iso.size() < 10)
        return std::nullopt;
    QDateTime time(QDate::fromString(iso.left(10), Qt::ISODate), QTime(0, 0), Qt::UTC);
    if (iso.size() > 10) {
        const QTime clock = QTime::fromString(iso.mid(11), Qt::ISODate);
        if (!clock.isValid())
            return std::nullopt;
        time.setTime(clock);
    }
    return time.isValid() ? std::optional(time.toSecsSinceEpoch()) : std::nullopt;
}

QString historyIso(qint64 time, bool daily)
{
    const QDateTime at = timeOf(time);
    if (daily)
        return at.date().toString(Qt::ISODate);
    return at.toString(at.time().second() == 0 ? QStringLiteral("yyyy-MM-ddTHH:mm") : QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

QString barText(qint64 time, bool daily, const Language &language)
{
    const QString date = dateText(timeOf(time).date().toString(Qt::ISODate), language);
    return daily ? date : language.translate("History", "%1, %2").arg(date, clockText(time));
}

QString shortBarText(qint64 time, qint64 other, bool daily, const Language &language)
{
    const QDate date = timeOf(time).date();
    const QString iso = date.toString(Qt::ISODate);
    const QString words = date.year() == timeOf(other).date().year() ? shortDateText(iso, language) : dateText(iso, language);
    return daily ? words : language.translate("History", "%1, %2").arg(words, clockText(time));
}

RowSpan shownRows(const PriceSeries &series, const HistoryView &view)
{
    const auto at = [&](qint64 time) {
        return static_cast<std::size_t>(std::lower_bound(series.times.begin(), series.times.end(), time) - series.times.begin());
    };
    const std::optional<qint64> from = historyTime(view.from);
    const std::optional<qint64> to = historyTime(view.to);
    RowSpan rows{from ? at(*from) : 0, series.size()};
    if (to) // a day without a time means all of it
        rows.last = at(*to + (view.to.size() > 10 ? 1 : day));
    if (rows.first >= series.size() && series.size() > 0)
        rows.first = series.size() - 1;
    rows.last = std::clamp(rows.last, rows.first, series.size());
    if (rows.last == rows.first && series.size() > 0)
        rows.last = rows.first + 1;
    return rows;
}

std::vector<Tick> barTicks(const PriceSeries &series, RowSpan rows, const Language &language)
{
    std::vector<Tick> ticks;
    if (rows.first >= rows.last)
        return ticks;
    const qint64 from = series.times[rows.first];
    const qint64 to = series.times[rows.last - 1];
    const TickStep step = stepFor(from, to, series.daily);
    qint64 time = boundary(from, step);
    const bool isPart = series.daily || step.step != Every::Days; // a day within the day is that day from its first bar on
    if (rows.last - rows.first > 1 && time < from && isPart)
        time = next(time, step);
    for (int guard = 0; time <= to && guard < 4 * mostTicks; ++guard, time = next(time, step)) {
        const auto at = std::lower_bound(series.times.begin() + std::ptrdiff_t(rows.first),
            series.times.begin() + std::ptrdiff_t(rows.last), std::max(time, from));
        const double row = double(at - series.times.begin());
        const bool hasBar = at != series.times.begin() + std::ptrdiff_t(rows.last) && *at < next(time, step);
        if (hasBar && (ticks.empty() || ticks.back().at < row))
            ticks.push_back({row, tickText(step.step == Every::Days ? *at : time, step, ticks.empty(), language)});
    }
    const std::size_t every = (ticks.size() + mostTicks - 1) / mostTicks; // single days, of which there may be more
    std::vector<Tick> kept;
    for (std::size_t i = 0; i < ticks.size(); i += std::max<std::size_t>(1, every))
        kept.push_back(std::move(ticks[i]));
    return kept;
}

std::optional<Rational> exactPrice(double value)
{
    const double size = std::abs(value);
    if (!std::isfinite(value) || size >= 1e21 || (size > 0 && size < 1e-12))
        return std::nullopt;
    QString text = QString::number(value, 'g', 15);
    text.remove(QLatin1Char('+'));
    return parseDecimal(text);
}

} // namespace tenbin
