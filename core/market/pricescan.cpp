// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the careful reading of a line, and what is kept of those that hold no bar.
#include "core/market/pricescan.h"

#include "core/market/priceguess.h"
#include "core/market/pricewords.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tenbin {

namespace {

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();
constexpr qsizetype skippedCharacters = 60;
constexpr std::size_t mostSymbols = 100'000;

std::string_view fieldAt(const std::vector<std::string_view> &fields, int column)
{
    return column >= 0 && std::size_t(column) < fields.size() ? fields[std::size_t(column)] : std::string_view();
}

} // namespace

void ScanNotes::skip(qint64 line, SkipReason reason, std::string_view text)
{
    ++skippedCount;
    if (skipped.size() < mostSkipped) {
        const std::string_view start = text.substr(0, 4 * std::size_t(skippedCharacters));
        skipped.push_back({line, reason, QString::fromUtf8(start.data(), qsizetype(start.size())).left(skippedCharacters)});
    }
}

PriceScanner::PriceScanner(const PriceDialect &given, const QString &symbol, bool learn)
    : dialect(given)
    , m_learn(learn)
    , m_delimiter(char(given.delimiter))
    , m_decimal(char(given.decimal))
    , m_marks({given.decimal, given.thousands})
    , m_splitter(char(given.delimiter))
    , m_wanted(symbol.toStdString())
{
    PriceColumns &columns = dialect.columns;
    bool found = false;
    for (const auto &[name, column] : dialect.symbolColumns) {
        notes.symbols.append(name);
        if (notes.symbols.size() == 1 || (name == symbol && !found))
            columns.close = column;
        found = found || name == symbol;
    }
    if (!dialect.symbolColumns.empty())
        notes.symbol = notes.symbols.contains(symbol) ? symbol : notes.symbols.first();
    plan();
    dialect.columns = given.columns; // the column of a chosen symbol is no part of it
}

/// Which value each column gives, for both ways of reading.
void PriceScanner::plan()
{
    const PriceColumns &columns = dialect.columns;
    const std::array<std::tuple<int, double Bar::*, Role>, 6> all = {{{columns.close, &Bar::close, Role::Close},
        {columns.open, &Bar::open, Role::Open}, {columns.high, &Bar::high, Role::High}, {columns.low, &Bar::low, Role::Low},
        {columns.adjusted, &Bar::adjusted, Role::Adjusted}, {columns.volume, &Bar::volume, Role::Volume}}};
    int last = columns.date;
    for (const auto &[column, member, role] : all) {
        if (column >= 0)
            m_columns.emplace_back(column, member);
        last = std::max(last, column);
    }
    constexpr int mostColumns = 1000;
    if (columns.time >= 0 || columns.symbol >= 0 || columns.date < 0 || last > mostColumns || m_delimiter == ' '
        || m_delimiter == m_decimal)
        return;
    m_roles.assign(std::size_t(last) + 1, Role::Skip);
    for (const auto &[column, member, role] : all) {
        if (column >= 0)
            m_roles[std::size_t(column)] = role;
    }
    m_roles[std::size_t(columns.date)] = Role::Date;
}

void PriceScanner::noteZone(std::string_view zone)
{
    QString name = QString::fromUtf8(zone.data(), qsizetype(zone.size()));
    if (name == u'Z')
        name = QStringLiteral("UTC");
    if (!m_zones.contains(name) && m_zones.size() < 3) { // summer and winter, and one more that should not be
        m_zones.append(name);
        notes.zone = m_zones.join(u'/');
    }
}

bool PriceScanner::takeTime(const std::vector<std::string_view> &fields, std::string_view record, qint64 &time)
{
    const std::string_view text = fieldAt(fields, dialect.columns.date);
    const auto refuse = [&](SkipReason reason) {
        notes.skip(m_line, reason, record);
        return false;
    };
    if (dialect.timeForm != TimeForm::Text) {
        const std::optional<qint64> seconds = epochOf(text, dialect.timeForm);
        if (seconds) {
            time = *seconds;
            return true;
        }
    } else if (const std::optional<DateText> date = dateTextOf(text)) {
        const std::optional<qint64> days = daysOf(*date, dialect.dateOrder);
        if (!days)
            return refuse(SkipReason::BadDate);
        time = *days * secondsOfDay + std::max(0, date->second);
        if (!date->zone.empty())
            noteZone(date->zone);
        const std::string_view clock = date->second < 0 ? fieldAt(fields, dialect.columns.time) : std::string_view();
        if (isNoValue(clock))
            return true;
        const std::optional<int> second = clockOf(clock);
        if (!second)
            return refuse(SkipReason::BadDate);
        time += *second;
        return true;
    }
    qint64 filled = 0, numbers = 0;
    for (const std::string_view field : fields) {
        filled += !field.empty();
        numbers += looksLikeNumber(field);
    }
    if (filled == 0 || (isNoValue(text) && numbers > 0))
        return refuse(SkipReason::NoDate);
    return refuse(numbers == 0 || filled == 1 || isNoValue(text) ? SkipReason::Note : SkipReason::BadDate);
}

/// Under the marks of the dialect; a thousands mark that was not needed before is learned where it cannot be taken for another.
std::optional<double> PriceScanner::number(std::string_view field)
{
    const std::optional<double> value = numberOf(field, m_marks);
    if (value || !m_learn || m_marks.thousands != 0)
        return value;
    for (const char16_t mark : {m_marks.decimal == u'.' ? u',' : u'.', u' ', u'\''}) {
        if (const std::optional<double> again = numberOf(field, {m_marks.decimal, mark})) {
            m_marks.thousands = dialect.thousands = mark;
            return again;
        }
    }
    return std::nullopt;
}

bool PriceScanner::takePrices(const std::vector<std::string_view> &fields, std::string_view record, Bar &bar)
{
    const auto refuse = [&](SkipReason reason) {
        notes.skip(m_line, reason, record);
        return false;
    };
    const int main = m_columns.empty() ? -1 : m_columns.front().first;
    if (main < 0 || std::size_t(main) >= fields.size())
        return refuse(SkipReason::TooFewFields);
    for (const auto &[column, member] : m_columns) {
        const std::string_view field = fieldAt(fields, column);
        if (isNoValue(field))
            continue;
        const std::optional<double> value = number(field);
        if (!value || !std::isfinite(*value))
            return refuse(SkipReason::BadNumber);
        bar.*member = *value;
    }
    if (std::isnan(bar.close) && (dialect.columns.close >= 0 || !dialect.symbolColumns.empty() || std::isnan(bar.adjusted))) {
        if (notes.lastLineWithoutPrice == 0 || bar.time > notes.lastTimeWithoutPrice) {
            notes.lastTimeWithoutPrice = bar.time;
            notes.lastLineWithoutPrice = m_line;
        }
        return refuse(SkipReason::NoPrice);
    }
    return true;
}

/// Of a file with several symbols: whether the line belongs to the one that is read.
bool PriceScanner::isWanted(const std::vector<std::string_view> &fields)
{
    if (dialect.columns.symbol < 0)
        return true;
    const std::string_view name = fieldAt(fields, dialect.columns.symbol);
    if (m_symbols.size() < mostSymbols && m_symbols.try_emplace(std::string(name), 0).second)
        notes.symbols.append(QString::fromUtf8(name.data(), qsizetype(name.size())));
    if (notes.symbol.isEmpty() && m_wanted.empty()) {
        m_wanted = name;
        notes.symbol = notes.symbols.last();
    } else if (notes.symbol.isEmpty() && name == m_wanted) {
        notes.symbol = QString::fromStdString(m_wanted);
    }
    return name == m_wanted;
}

void PriceScanner::slowLine(std::string_view record)
{
    if (record.empty() || record == "\x1A"
        || std::all_of(record.begin(), record.end(), [](char c) { return c == ' ' || c == '\t'; }))
        return; // nothing stands there
    const std::vector<std::string_view> &fields = m_splitter.split(record);
    Bar bar{0, noNumber, noNumber, noNumber, noNumber, noNumber, noNumber};
    if (!takeTime(fields, record, bar.time) || !takePrices(fields, record, bar))
        return;
    ++notes.rows;
    if (isWanted(fields))
        add(bar);
}

void PriceScanner::add(Bar &bar)
{
    const PriceColumns &columns = dialect.columns;
    if (columns.adjusted >= 0 && (dialect.close == ClosePrice::Adjusted || columns.close < 0)) {
        if (std::isnan(bar.adjusted))
            bar.adjusted = bar.close;
        const double factor = columns.close >= 0 && bar.close != 0 ? bar.adjusted / bar.close : 1;
        bar.open *= factor; // candles must stand where their close stands
        bar.high *= factor;
        bar.low *= factor;
        bar.close = bar.adjusted;
    }
    if (table.close.size() == table.close.capacity())
        reserve(table.close.size() + std::max<std::size_t>(table.close.size() / 4, 64)); // not double: long files should fit
    table.times.push_back(bar.time);
    table.lines.push_back(quint32(m_line));
    table.close.push_back(bar.close);
    if (columns.open >= 0)
        table.open.push_back(bar.open);
    if (columns.high >= 0)
        table.high.push_back(bar.high);
    if (columns.low >= 0)
        table.low.push_back(bar.low);
    if (columns.volume >= 0)
        table.volume.push_back(bar.volume);
}

void PriceScanner::reserve(std::size_t rows)
{
    const PriceColumns &columns = dialect.columns;
    table.times.reserve(rows);
    table.lines.reserve(rows);
    for (const auto &[column, values] : {std::pair{0, &table.close}, {columns.open, &table.open}, {columns.high, &table.high},
             {columns.low, &table.low}, {columns.volume, &table.volume}}) {
        if (column >= 0)
            values->reserve(rows);
    }
}

std::size_t PriceScanner::read(std::string_view text, Last last)
{
    const char *const begin = text.data();
    const char *const end = begin + text.size();
    const char *const lastLineEnd = text.rfind('\n') == std::string_view::npos ? begin : begin + text.rfind('\n') + 1;
    const char *p = begin;
    m_insideQuotes = false;
    while (p < end) {
        if (m_line >= dialect.headerLines && !m_roles.empty() && p < lastLineEnd) {
            Bar bar{0, noNumber, noNumber, noNumber, noNumber, noNumber, noNumber};
            if (const char *next = fastLine(p, bar)) {
                p = next;
                ++m_line;
                ++notes.rows;
                add(bar);
                continue;
            }
        }
        const PriceRecord record = recordAt(p, end, m_delimiter);
        if (record.next == nullptr && (last == Last::No || record.openQuote)) {
            m_insideQuotes = record.openQuote;
            break;
        }
        ++m_line;
        if (m_line > dialect.headerLines)
            slowLine(record.text);
        m_line += record.lines - 1;
        p = record.next != nullptr ? record.next : end;
    }
    return std::size_t(p - begin);
}

} // namespace tenbin
