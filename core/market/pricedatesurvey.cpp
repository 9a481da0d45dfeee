// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: deciding the order of day, month and year from all dates of a file.
#include "core/market/pricedates.h"

#include <algorithm>

namespace tenbin {

namespace {

constexpr qint64 fewestForGuess = 5; // different dates: fewer can be in order by chance
constexpr qint64 longestShortStep = 4; // days: a weekend and a holiday

constexpr std::array orders = {DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst};

bool isWeekend(qint64 days)
{
    const qint64 weekday = ((days + 3) % 7 + 7) % 7; // 1970-01-01 was a Thursday; Monday is 0
    return weekday >= 5;
}

} // namespace

void DateSurvey::add(std::string_view text)
{
    const std::optional<DateText> date = dateTextOf(text);
    if (!date)
        return;
    std::array<std::optional<qint64>, 3> days;
    for (std::size_t i = 0; i < orders.size(); ++i)
        days[i] = daysOf(*date, orders[i]);
    if (date->named >= 0 && date->digits[0] != 4) { // the month's name shows the order, for this date alone
        ++m_named[date->named == 0 ? 1 : 0];
        return;
    }
    if (!days[0] && !days[1] && !days[2])
        return;
    ++m_dates;
    const std::size_t mark = text.find_first_not_of("0123456789 ");
    m_points += mark != std::string_view::npos && text[mark] == '.';
    for (std::size_t i = 0; i < orders.size(); ++i) {
        Candidate &candidate = m_candidates[i];
        if (!days[i])
            continue;
        if (const qint64 step = *days[i] - candidate.last; candidate.valid > 0 && step != 0) {
            ++(step > 0 ? candidate.rises : candidate.falls);
            ++candidate.steps;
            candidate.shortSteps += std::abs(step) <= longestShortStep;
        }
        candidate.last = *days[i];
        ++candidate.valid;
        candidate.weekends += isWeekend(*days[i]);
    }
    const bool differ = (days[0] && days[1] && days[0] != days[1]) || (days[0] && days[2] && days[0] != days[2])
        || (days[1] && days[2] && days[1] != days[2]);
    m_differ[0] |= days[0] && days[1] && days[0] != days[1];
    m_differ[1] |= days[0] && days[2] && days[0] != days[2];
    m_differ[2] |= days[1] && days[2] && days[1] != days[2];
    if (m_example.empty() && differ)
        m_example = text.substr(0, 40);
}

bool DateSurvey::natural(const Candidate &candidate) const
{
    return candidate.steps + 1 >= fewestForGuess && std::min(candidate.rises, candidate.falls) == 0 && candidate.weekends == 0
        && candidate.shortSteps * 10 >= candidate.steps * 7;
}

bool DateSurvey::unnatural(const Candidate &candidate) const
{
    return std::min(candidate.rises, candidate.falls) > 0 || candidate.weekends > 0
        || candidate.shortSteps * 10 <= candidate.steps * 3;
}

/// A date that cannot be in an order rules the order out, unless it is one slip among very many.
std::vector<std::size_t> DateSurvey::possibleOrders(qint64 most) const
{
    std::vector<std::size_t> valid;
    for (std::size_t i = 0; i < orders.size(); ++i) {
        if (m_candidates[i].valid == most)
            valid.push_back(i);
    }
    if (most < m_dates - m_dates / 50) { // dates of several orders: nothing decides between them
        valid.clear();
        for (std::size_t i = 0; i < orders.size(); ++i) {
            if (m_candidates[i].valid > m_dates / 50)
                valid.push_back(i);
        }
    }
    return valid;
}

void DateSurvey::guess(Finding &finding, const std::vector<std::size_t> &valid, bool dayFirst) const
{
    for (const std::size_t i : valid) {
        const bool others =
            std::all_of(valid.begin(), valid.end(), [&](std::size_t j) { return j == i || unnatural(m_candidates[j]); });
        if (natural(m_candidates[i]) && others) {
            finding.order = orders[i];
            finding.verdict = Verdict::Guessed;
            return;
        }
    }
    // Points, and words of a country that writes the day first, are a habit and no proof.
    const bool habit = (dayFirst || m_points == m_dates) && std::find(valid.begin(), valid.end(), 1U) != valid.end();
    const Candidate &day = m_candidates[1];
    if (habit && std::min(day.rises, day.falls) == 0 && std::find(valid.begin(), valid.end(), 0U) == valid.end()) {
        finding.order = DateOrder::DayFirst;
        finding.verdict = Verdict::Guessed;
    }
}

DateSurvey::Finding DateSurvey::finding(bool dayFirst) const
{
    Finding finding;
    if (m_dates == 0) {
        if (m_named[0] + m_named[1] > 0)
            finding.order = m_named[0] >= m_named[1] ? DateOrder::DayFirst : DateOrder::MonthFirst;
        return finding;
    }
    qint64 most = 0;
    for (const Candidate &candidate : m_candidates)
        most = std::max(most, candidate.valid);
    const std::vector<std::size_t> valid = possibleOrders(most);
    const auto differ = [&](std::size_t a, std::size_t b) { return m_differ[a + b - 1]; };
    const auto agrees = [&](std::size_t i) { return i == valid.front() || !differ(valid.front(), i); };
    finding.order = orders[valid.front()];
    if (valid.size() == 1 || (most == m_dates && std::all_of(valid.begin(), valid.end(), agrees)))
        return finding;
    for (const std::size_t i : valid)
        finding.possible.push_back(orders[i]);
    finding.example = m_example;
    finding.verdict = Verdict::Open;
    if (most >= m_dates - m_dates / 50)
        guess(finding, valid, dayFirst);
    return finding;
}

} // namespace tenbin
