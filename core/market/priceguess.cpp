// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: delimiter, header lines and the survey of dates and numbers.
#include "core/market/priceguess.h"

#include "core/market/pricerecords.h"
#include "core/market/pricewords.h"

#include <algorithm>

namespace tenbin {

namespace {

constexpr std::size_t rowsForDelimiter = 60;

bool allDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

FieldKind fieldKind(std::string_view field)
{
    if (isNoValue(field))
        return FieldKind::None;
    const std::string_view whole = field.substr(0, field.find('.'));
    if (allDigits(whole) && (whole.size() == field.size() || allDigits(field.substr(whole.size() + 1)))) {
        if (whole.size() == 10 && epochOf(field, TimeForm::EpochSeconds))
            return FieldKind::EpochSeconds;
        if ((whole.size() == 12 || whole.size() == 13) && epochOf(field, TimeForm::EpochMilliseconds))
            return FieldKind::EpochMilliseconds;
    }
    if (const auto date = dateTextOf(field)) {
        if (daysOf(*date, DateOrder::YearFirst) || daysOf(*date, DateOrder::DayFirst) || daysOf(*date, DateOrder::MonthFirst))
            return FieldKind::Date;
    }
    if (looksLikeNumber(field))
        return FieldKind::Number;
    if (field.find(':') != std::string_view::npos && clockOf(field))
        return FieldKind::Clock;
    return FieldKind::Text;
}

std::vector<PriceRow> headRows(std::string_view text, char delimiter, std::size_t most)
{
    std::vector<PriceRow> rows;
    FieldSplitter splitter(delimiter);
    const char *const end = text.data() + text.size();
    for (const char *p = text.data(); p != nullptr && p < end && rows.size() < most;) {
        const PriceRecord record = recordAt(p, end, delimiter);
        PriceRow row;
        if (!record.text.empty()) {
            for (const std::string_view field : splitter.split(record.text))
                row.emplace_back(field.substr(0, 200));
        }
        rows.push_back(std::move(row));
        for (qint64 line = 1; line < record.lines && rows.size() < most; ++line)
            rows.emplace_back(); // keeps rows and lines in step
        p = record.next;
    }
    return rows;
}

char delimiterOf(std::string_view text)
{
    char best = ',';
    double bestScore = 0;
    for (const char delimiter : {',', ';', '\t', '|', ' '}) {
        double score = 0;
        for (const PriceRow &row : headRows(text, delimiter, rowsForDelimiter)) {
            int dates = 0, numbers = 0;
            for (const std::string &field : row) {
                const FieldKind kind = fieldKind(field);
                dates += kind == FieldKind::Date || kind == FieldKind::EpochSeconds || kind == FieldKind::EpochMilliseconds;
                numbers += kind == FieldKind::Number;
            }
            if (dates > 0 && dates + numbers > 1)
                score += dates + numbers;
        }
        if (score > bestScore * 1.001) {
            bestScore = score;
            best = delimiter;
        }
    }
    return best;
}

QStringList headerNames(const std::vector<PriceRow> &rows, int headerLines)
{
    QStringList names;
    const std::size_t lines = std::min(std::size_t(std::max(0, headerLines)), rows.size());
    std::size_t width = 0;
    for (std::size_t line = 0; line < rows.size(); ++line)
        width = std::max(width, rows[line].size());
    for (std::size_t column = 0; column < width; ++column) {
        QString name, known;
        for (std::size_t line = lines; line-- > 0;) {
            const QString text = column < rows[line].size() ? QString::fromStdString(rows[line][column]).simplified() : QString();
            if (text.isEmpty())
                continue;
            if (name.isEmpty())
                name = text;
            if (known.isEmpty() && headerWord(text).role != ColumnRole::None)
                known = text;
        }
        names.append(known.isEmpty() ? name : known);
    }
    while (!names.isEmpty() && names.last().isEmpty())
        names.removeLast();
    return names;
}

void PriceSurvey::add(const std::vector<std::string_view> &fields, const PriceLayout &layout)
{
    const auto field = [&](int column) {
        return column >= 0 && std::size_t(column) < fields.size() ? fields[std::size_t(column)] : std::string_view();
    };
    const PriceColumns &columns = layout.columns;
    if (fieldKind(field(columns.date)) == FieldKind::Text)
        return; // a note; its numbers are none of ours
    if (layout.timeForm == TimeForm::Text)
        dates.add(field(columns.date));
    for (const int column : {columns.open, columns.high, columns.low, columns.close, columns.adjusted, columns.volume})
        numbers.add(field(column));
    for (const auto &[name, column] : layout.symbolColumns)
        numbers.add(field(column));
}

} // namespace tenbin
