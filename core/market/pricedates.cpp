// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: taking a date's text apart.
#include "core/market/pricedates.h"

#include "core/market/pricewords.h"

#include <algorithm>
#include <charconv>

namespace tenbin {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

void skipBlanks(std::string_view &text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
}

/// Up to `most` digits from the front; the number of digits taken.
int takeNumber(std::string_view &text, int most, int &value)
{
    int taken = 0;
    value = 0;
    while (taken < most && !text.empty() && isDigit(text.front())) {
        value = value * 10 + (text.front() - '0');
        text.remove_prefix(1);
        ++taken;
    }
    return taken;
}

bool takeWord(std::string_view &text, std::string_view word)
{
    if (text.substr(0, word.size()) != word)
        return false;
    text.remove_prefix(word.size());
    return true;
}

/// A day's name before the date: "Fri, ", "Fri ".
void takeWeekday(std::string_view &text)
{
    std::size_t letters = 0;
    while (letters < text.size() && isLetter(text[letters]))
        ++letters;
    if (letters < 2 || letters == text.size() || monthOfName(text.substr(0, letters)) != 0)
        return;
    text.remove_prefix(letters);
    while (!text.empty() && (text.front() == ',' || text.front() == '.' || text.front() == ' '))
        text.remove_prefix(1);
}

/// One of the three parts with the mark behind it.
bool takePart(std::string_view &text, DateText &date, std::size_t part)
{
    skipBlanks(text);
    std::size_t letters = 0;
    while (letters < text.size() && isLetter(text[letters]))
        ++letters;
    if (letters > 0) {
        const int month = date.named < 0 ? monthOfName(text.substr(0, letters)) : 0;
        if (month == 0)
            return false;
        date.parts[part] = month;
        date.named = int(part);
        text.remove_prefix(letters);
    } else if (date.digits[part] = takeNumber(text, 4, date.parts[part]); date.digits[part] == 0 || date.digits[part] == 3) {
        return false;
    }
    if (part == 2) {
        takeWord(text, "日");
        return true;
    }
    if (takeWord(text, "年") || takeWord(text, "月"))
        return true;
    const std::size_t before = text.size();
    while (!text.empty() && (text.front() == '.' || text.front() == ',' || text.front() == ' '))
        text.remove_prefix(1);
    if (!text.empty() && (text.front() == '-' || text.front() == '/'))
        text.remove_prefix(1);
    return text.size() < before;
}

bool takeEightDigits(std::string_view &text, DateText &date)
{
    if (text.size() < 8 || !std::all_of(text.begin(), text.begin() + 8, isDigit) || (text.size() > 8 && isDigit(text[8])))
        return false;
    std::string_view rest = text;
    DateText found;
    for (std::size_t part = 0; part < 3; ++part)
        found.digits[part] = takeNumber(rest, part == 0 ? 4 : 2, found.parts[part]);
    if (!daysOf(found, DateOrder::YearFirst)) {
        rest = text;
        for (std::size_t part = 0; part < 3; ++part)
            found.digits[part] = takeNumber(rest, part == 2 ? 4 : 2, found.parts[part]);
    }
    text = rest;
    date = found;
    return true;
}

/// "Z", "+09:00", " GMT+0100", " America/New_York": whatever stands behind a clock and looks like a zone.
bool isZone(std::string_view text)
{
    return text.size() <= 32 && std::all_of(text.begin(), text.end(), [](char c) {
        return isDigit(c) || isLetter(c) || c == '+' || c == '-' || c == ':' || c == '/' || c == '_' || c == '(' || c == ')';
    });
}

bool takeClock(std::string_view &text, int &second)
{
    std::string_view rest = text;
    int hours = 0, minutes = 0, seconds = 0;
    if (takeNumber(rest, 2, hours) == 0 || !takeWord(rest, ":") || takeNumber(rest, 2, minutes) != 2)
        return false;
    if (takeWord(rest, ":") && takeNumber(rest, 2, seconds) != 2)
        return false;
    if (!rest.empty() && (rest.front() == '.' || rest.front() == ',')) {
        rest.remove_prefix(1);
        while (!rest.empty() && isDigit(rest.front()))
            rest.remove_prefix(1);
    }
    std::string_view half = rest;
    skipBlanks(half);
    const char first = half.empty() ? '\0' : char(half.front() | 0x20);
    if (half.size() >= 2 && (first == 'a' || first == 'p') && (half[1] | 0x20) == 'm' && (half.size() == 2 || half[2] == ' ')) {
        if (hours < 1 || hours > 12)
            return false;
        hours = hours % 12 + (first == 'p' ? 12 : 0);
        rest = half.substr(2);
    }
    if (hours > 23 || minutes > 59 || seconds > 60)
        return false;
    second = hours * 3600 + minutes * 60 + std::min(seconds, 59);
    text = rest;
    return true;
}

constexpr std::array<int, 13> daysOfMonth = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

int fullYear(int year, int digits)
{
    return digits == 4 ? year : year >= 70 ? 1900 + year : 2000 + year;
}

} // namespace

qint64 daysOfCivil(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year; // years from March to February: the leap day is the last
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return qint64(era) * 146'097 + dayOfEra - 719'468;
}

std::optional<DateText> dateTextOf(std::string_view text)
{
    DateText date;
    skipBlanks(text);
    if (text.size() < 6 || text.size() > 80)
        return std::nullopt;
    if (!takeEightDigits(text, date)) {
        takeWeekday(text);
        for (std::size_t part = 0; part < 3; ++part) {
            if (!takePart(text, date, part))
                return std::nullopt;
        }
        if (std::count(date.digits.begin(), date.digits.end(), 4) > 1 || date.digits[1] == 4)
            return std::nullopt;
    }
    skipBlanks(text);
    if (text.empty())
        return date;
    if (text.front() == '(') { // a weekday: 2025年1月24日(金)
        const std::size_t end = text.find(')');
        if (end == std::string_view::npos)
            return std::nullopt;
        text.remove_prefix(end + 1);
    } else if (text.front() == 'T' || text.front() == 't' || text.front() == ',' || text.front() == '_') {
        text.remove_prefix(1);
    }
    skipBlanks(text);
    if (text.empty())
        return date;
    if (!takeClock(text, date.second))
        return std::nullopt;
    skipBlanks(text);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    if (!isZone(text))
        return std::nullopt;
    date.zone = text;
    return date;
}

std::optional<qint64> daysOf(const DateText &date, DateOrder order)
{
    if (date.digits[0] == 4)
        order = DateOrder::YearFirst; // nobody writes 2025-24-01
    else if (date.named >= 0)
        order = date.named == 0 ? DateOrder::MonthFirst : DateOrder::DayFirst;
    const std::size_t yearAt = order == DateOrder::YearFirst ? 0 : 2;
    const std::size_t monthAt = order == DateOrder::MonthFirst ? 0 : 1;
    const std::size_t dayAt = order == DateOrder::YearFirst ? 2 : order == DateOrder::DayFirst ? 0 : 1;
    if ((date.digits[2] == 4 && yearAt != 2) || date.digits[yearAt] < 2 || date.digits[monthAt] > 2 || date.digits[dayAt] > 2)
        return std::nullopt;
    const int year = fullYear(date.parts[yearAt], date.digits[yearAt]);
    const int month = date.parts[monthAt];
    const int day = date.parts[dayAt];
    if (year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysOfMonth[std::size_t(month)])
        return std::nullopt;
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    if (month == 2 && day == 29 && !leap)
        return std::nullopt;
    return daysOfCivil(year, month, day);
}

std::optional<int> clockOf(std::string_view text)
{
    skipBlanks(text);
    int second = 0;
    if (std::string_view rest = text; takeClock(rest, second)) {
        skipBlanks(rest);
        return isZone(rest) ? std::optional(second) : std::nullopt;
    }
    int value = 0;
    const int digits = takeNumber(text, 6, value);
    if (digits == 0 || !text.empty())
        return std::nullopt;
    const int clock = digits <= 4 ? value * 100 : value; // 0905; 90500
    if (clock / 10'000 > 23 || clock / 100 % 100 > 59 || clock % 100 > 59)
        return std::nullopt;
    return clock / 10'000 * 3600 + clock / 100 % 100 * 60 + clock % 100;
}

std::optional<qint64> epochOf(std::string_view text, TimeForm form)
{
    qint64 value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const std::string_view rest(end, std::size_t(text.data() + text.size() - end));
    if (error != std::errc() || (!rest.empty() && (rest.front() != '.' || !std::all_of(rest.begin() + 1, rest.end(), isDigit))))
        return std::nullopt;
    const qint64 unit = form == TimeForm::EpochMilliseconds ? 1000 : 1;
    const qint64 seconds = value >= 0 ? value / unit : -((-value + unit - 1) / unit);
    if (seconds < 20'000'000 || seconds > 4'200'000'000)
        return std::nullopt;
    return seconds;
}

} // namespace tenbin
