// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: reading the lines of a price file under a known dialect into columns.
#pragma once

#include "core/market/pricedates.h"
#include "core/market/pricenumbers.h"
#include "core/market/pricerecords.h"
#include "core/market/quotesreader.h"

#include <memory>
#include <string>
#include <unordered_map>

namespace tenbin {

/// Bars in the order of the file, as many in each column that is there.
struct PriceTable {
    std::vector<qint64> times;
    std::vector<quint32> lines;
    std::vector<double> close, open, high, low, volume;
    [[nodiscard]] std::array<std::vector<double> *, 5> prices() { return {&close, &open, &high, &low, &volume}; }
};

/// What the lines told besides prices.
struct ScanNotes {
    std::vector<SkippedLine> skipped; ///< the first mostSkipped
    qint64 skippedCount = 0;
    qint64 rows = 0; ///< of all symbols
    QStringList symbols;
    QString symbol;
    QString zone;
    qint64 lastTimeWithoutPrice = 0, lastLineWithoutPrice = 0; ///< newest such bar; line 0: none
    void skip(qint64 line, SkipReason reason, std::string_view text);
};

class PriceScanner final {
public:
    /// `learn`: a thousands mark seen later than the survey looked is added to the dialect. `symbol`: of several; empty: the
    /// first.
    PriceScanner(const PriceDialect &dialect, const QString &symbol, bool learn);

    void reserve(std::size_t rows); ///< room for so many bars

    enum class Last { No, Yes };
    /// Reads whole lines from the front of the text; the number of bytes used. `last`: what is left is a line too.
    [[nodiscard]] std::size_t read(std::string_view text, Last last);
    [[nodiscard]] qint64 line() const { return m_line; } ///< lines read
    [[nodiscard]] bool insideQuotes() const { return m_insideQuotes; } ///< what is left begins a field that is not closed

    PriceTable table;
    ScanNotes notes;
    PriceDialect dialect;

private:
    enum class Role : unsigned char { Skip, Date, Open, High, Low, Close, Adjusted, Volume };
    struct Bar {
        qint64 time = 0;
        double open, high, low, close, adjusted, volume;
    };

    void plan();
    [[nodiscard]] const char *fastLine(const char *p, Bar &bar);
    [[nodiscard]] bool fastDate(const char *&p, qint64 &time);
    [[nodiscard]] bool fastText(const char *&p, qint64 &time);
    void slowLine(std::string_view record);
    [[nodiscard]] bool takeTime(const std::vector<std::string_view> &fields, std::string_view record, qint64 &time);
    [[nodiscard]] bool takePrices(const std::vector<std::string_view> &fields, std::string_view record, Bar &bar);
    [[nodiscard]] std::optional<double> number(std::string_view field);
    [[nodiscard]] bool isWanted(const std::vector<std::string_view> &fields);
    void noteZone(std::string_view zone);
    void add(Bar &bar);

    bool m_learn = false;
    char m_delimiter = ',';
    char m_decimal = '.';
    NumberMarks m_marks;
    std::vector<Role> m_roles; ///< by column; empty: no short way for this dialect
    std::vector<std::pair<int, double Bar::*>> m_columns;
    FieldSplitter m_splitter;
    std::string m_wanted;
    std::unordered_map<std::string, int> m_symbols;
    QStringList m_zones;
    qint64 m_line = 0;
    bool m_insideQuotes = false;
    std::array<char, 10> m_dateText = {}; ///< the date before: minutes share it
    qint64 m_dateSeconds = 0;
};

} // namespace tenbin
