// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/pacing.h"

#include <algorithm>
#include <cstdlib>

namespace tenbin {
namespace {

using std::chrono::seconds;

constexpr TalkTime onPlan = seconds(30);
constexpr TalkTime farOff = seconds(60);

seconds plannedOf(const Story &story, const TalkStep &step)
{
    const auto index = static_cast<std::size_t>(step.index);
    return index < story.steps.size() ? seconds(std::max(0, story.steps[index].seconds)) : seconds(0);
}

} // namespace

void Pacing::count(TalkTime now)
{
    if (!m_since)
        return;
    const TalkTime passed = std::max(TalkTime(0), now - *m_since);
    m_counted += passed;
    if (!m_step.isEmpty())
        m_spent[m_step] += passed;
    m_since = std::max(*m_since, now);
}

void Pacing::move(const QString &step, TalkTime now)
{
    count(now);
    m_step = step;
    if (!m_started || m_restored)
        m_since = now;
    m_started = true;
    m_restored = false;
}

void Pacing::pause(TalkTime now)
{
    count(now);
    m_since.reset();
    m_restored = false;
}

void Pacing::resume(TalkTime now)
{
    if (m_started && !m_since)
        m_since = now;
    m_restored = false;
}

void Pacing::restore(const QString &step, TalkTime elapsed)
{
    *this = {};
    m_started = true;
    m_restored = true;
    m_counted = std::max(TalkTime(0), elapsed);
    m_step = step;
}

TalkTime Pacing::elapsed(TalkTime now) const
{
    return m_since ? m_counted + std::max(TalkTime(0), now - *m_since) : m_counted;
}

QMap<QString, TalkTime> Pacing::spent(TalkTime now) const
{
    Pacing counted = *this;
    counted.count(now);
    return counted.m_spent;
}

std::chrono::seconds plannedLength(const Story &story, const TalkPlan &plan)
{
    seconds sum{0};
    for (int i = 0; i < plan.mainCount && i < static_cast<int>(plan.steps.size()); ++i)
        sum += plannedOf(story, plan.steps[static_cast<std::size_t>(i)]);
    return sum;
}

std::optional<PlannedSpan> plannedSpan(const Story &story, const TalkPlan &plan, int step)
{
    const seconds length = plannedLength(story, plan);
    if (length == seconds(0) || step < 0)
        return std::nullopt;
    PlannedSpan span;
    for (int i = 0; i < step && i < plan.mainCount; ++i)
        span.from += plannedOf(story, plan.steps[static_cast<std::size_t>(i)]);
    span.to = step < plan.mainCount ? span.from + plannedOf(story, plan.steps[static_cast<std::size_t>(step)]) : length;
    return span;
}

PaceNote paceNote(TalkTime elapsed, const PlannedSpan &span)
{
    PaceNote note;
    const TalkTime behind = elapsed - span.to;
    const TalkTime ahead = span.from - elapsed;
    note.off = std::max({TalkTime(0), behind, ahead});
    if (note.off > onPlan)
        note.pace = behind > ahead ? Pace::Behind : Pace::Ahead;
    if (note.off > farOff)
        note.role = Role::Caveat;
    return note;
}

TalkTime remaining(TalkTime elapsed, std::chrono::seconds length)
{
    return TalkTime(length) - elapsed;
}

QString timeText(TalkTime time)
{
    const auto rounded = std::chrono::floor<seconds>(time).count();
    const auto all = std::abs(static_cast<long long>(rounded));
    const QString minus = rounded < 0 ? QString(QChar(0x2212)) : QString();
    const auto two = [](long long number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    const QString end = two(all % 60);
    if (all < 3600)
        return QStringLiteral("%1%2:%3").arg(minus).arg(all / 60).arg(end);
    return QStringLiteral("%1%2:%3:%4").arg(minus).arg(all / 3600).arg(two(all / 60 % 60), end);
}

std::vector<Step> withRecordedTimes(std::vector<Step> steps, const QMap<QString, TalkTime> &spent)
{
    for (Step &step : steps) {
        const auto found = spent.constFind(step.id);
        if (found != spent.cend())
            step.seconds = std::max(1, static_cast<int>(std::chrono::round<seconds>(*found).count()));
    }
    return steps;
}

} // namespace tenbin
