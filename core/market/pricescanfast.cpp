// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the short way through a line in its usual form: plain numbers, one form of date, no quotes. Whatever is not
// that goes the careful way.
#include "core/market/pricescan.h"

#include <charconv>
#include <cstring>

namespace tenbin {

namespace {

constexpr std::array<double, 20> powersOfTen = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19};
constexpr quint64 largestExact = quint64(1) << 53;

unsigned digit(char c)
{
    return static_cast<unsigned>(static_cast<unsigned char>(c)) - '0'; // above 9: none
}

/// Digits with at most one mark up to a delimiter or line end; one division of exact numbers rounds once, as it should.
bool plainNumber(const char *&p, char delimiter, char decimal, double &value)
{
    const char *q = p;
    const bool negative = *q == '-';
    q += negative;
    const char *const start = q;
    quint64 mantissa = 0;
    for (unsigned d = digit(*q); d <= 9; d = digit(*++q))
        mantissa = mantissa * 10 + d;
    const auto whole = q - start;
    std::ptrdiff_t fraction = 0;
    if (*q == decimal) {
        const char *const first = ++q;
        for (unsigned d = digit(*q); d <= 9; d = digit(*++q))
            mantissa = mantissa * 10 + d;
        fraction = q - first;
        if (fraction == 0)
            return false;
    }
    if (whole == 0 || whole + fraction > 19 || (*q != delimiter && *q != '\n' && *q != '\r'))
        return false;
    if (mantissa <= largestExact)
        value = fraction == 0 ? double(mantissa) : double(mantissa) / powersOfTen[std::size_t(fraction)];
    else if (decimal != '.' || std::from_chars(start, q, value).ec != std::errc())
        return false;
    if (negative)
        value = -value;
    p = q;
    return true;
}

bool twoDigits(const char *p, int &value)
{
    if (digit(p[0]) > 9 || digit(p[1]) > 9) // in this order: the text may end behind the first
        return false;
    value = int(digit(p[0]) * 10 + digit(p[1]));
    return true;
}

bool isMark(char c)
{
    return c == '-' || c == '/' || c == '.';
}

/// Days of 2025-01-24 or 24/01/2025, ten characters, in the given order; −1 month: some other form.
bool tenCharacters(const char *p, DateOrder order, DateText &date)
{
    int century = 0, year = 0;
    const std::size_t yearAt = order == DateOrder::YearFirst ? 0 : 6;
    const std::size_t firstAt = order == DateOrder::YearFirst ? 5 : 0;
    const std::size_t secondAt = order == DateOrder::YearFirst ? 8 : 3;
    int first = 0, second = 0;
    const char mark = p[order == DateOrder::YearFirst ? 4 : 2];
    if (!isMark(mark) || p[order == DateOrder::YearFirst ? 7 : 5] != mark || !twoDigits(p + yearAt, century)
        || !twoDigits(p + yearAt + 2, year) || !twoDigits(p + firstAt, first) || !twoDigits(p + secondAt, second))
        return false;
    year += century * 100;
    if (order == DateOrder::YearFirst)
        date = {{year, first, second}, {4, 2, 2}, -1, -1, {}};
    else
        date = {{first, second, year}, {2, 2, 4}, -1, -1, {}};
    return true;
}

} // namespace

bool PriceScanner::fastText(const char *&p, qint64 &time)
{
    for (std::size_t i = 0; i < m_dateText.size(); ++i) { // the text may end with the line
        if (p[i] == '\n')
            return false;
    }
    if (std::memcmp(p, m_dateText.data(), m_dateText.size()) != 0) {
        DateText date;
        std::optional<qint64> days;
        if (tenCharacters(p, dialect.dateOrder, date))
            days = daysOf(date, dialect.dateOrder);
        if (!days)
            return false;
        std::memcpy(m_dateText.data(), p, m_dateText.size());
        m_dateSeconds = *days * secondsOfDay;
    }
    time = m_dateSeconds;
    const char *q = p + m_dateText.size();
    if ((*q == ' ' || *q == 'T') && digit(q[1]) <= 9 && digit(q[2]) <= 9 && q[3] == ':') {
        int hours = 0, minutes = 0, seconds = 0;
        if (!twoDigits(q + 1, hours) || !twoDigits(q + 4, minutes) || hours > 23 || minutes > 59)
            return false;
        q += 6;
        if (*q == ':') {
            if (!twoDigits(q + 1, seconds) || seconds > 59)
                return false;
            q += 3;
        }
        time += hours * 3600 + minutes * 60 + seconds;
    }
    p = q;
    return *q == m_delimiter;
}

bool PriceScanner::fastDate(const char *&p, qint64 &time)
{
    if (dialect.timeForm == TimeForm::Text)
        return fastText(p, time);
    const char *end = p;
    while (*end != m_delimiter && *end != '\n')
        ++end;
    const std::optional<qint64> seconds = epochOf({p, std::size_t(end - p)}, dialect.timeForm);
    if (!seconds || *end != m_delimiter)
        return false;
    time = *seconds;
    p = end;
    return true;
}

/// Null: not the usual form; nothing was noted then. A line end follows somewhere.
const char *PriceScanner::fastLine(const char *p, Bar &bar)
{
    static constexpr std::array<double Bar::*, 8> members = {
        nullptr, nullptr, &Bar::open, &Bar::high, &Bar::low, &Bar::close, &Bar::adjusted, &Bar::volume};
    for (std::size_t column = 0; column < m_roles.size(); ++column) {
        const Role role = m_roles[column];
        if (role == Role::Date) {
            if (!fastDate(p, bar.time))
                return nullptr;
        } else if (role == Role::Skip) {
            while (*p != m_delimiter && *p != '\n' && *p != '"')
                ++p;
            if (*p == '"')
                return nullptr;
        } else if (!plainNumber(p, m_delimiter, m_decimal, bar.*members[std::size_t(role)])) {
            return nullptr;
        }
        if (column + 1 < m_roles.size()) {
            if (*p != m_delimiter)
                return nullptr;
            ++p;
        }
    }
    for (; *p != '\n'; ++p) {
        if (*p == '"')
            return nullptr;
    }
    return p + 1;
}

} // namespace tenbin
