// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: reading price files as vendors, brokers and programs write them: what was understood, and everything that is odd.
#pragma once

#include "core/market/quotes.h"
#include "core/values/language.h"
#include "core/values/problem.h"
#include "core/values/result.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <functional>
#include <optional>

namespace tenbin {

enum class TextCoding { Utf8, Utf8Bom, Utf16Little, Utf16Big, Cp932 };
enum class DateOrder { YearFirst, DayFirst, MonthFirst };
enum class TimeForm { Text, EpochSeconds, EpochMilliseconds };
enum class ClosePrice { AsTraded, Adjusted };

/// Positions of columns in a line, from 0; −1: there is none.
struct PriceColumns {
    int date = -1, time = -1, open = -1, high = -1, low = -1, close = -1, adjusted = -1, volume = -1, symbol = -1;
    bool operator==(const PriceColumns &) const = default;
};

/// How one file writes prices: all that was understood, and all that a reader may correct. It fits into a story (see below).
struct PriceDialect {
    TextCoding coding = TextCoding::Utf8;
    char16_t delimiter = u','; ///< comma, semicolon, tab, bar or space
    char16_t decimal = u'.';
    char16_t thousands = 0; ///< 0: none
    int headerLines = 1;
    PriceColumns columns = {};
    TimeForm timeForm = TimeForm::Text;
    DateOrder dateOrder = DateOrder::YearFirst;
    bool newestFirst = false;
    ClosePrice close = ClosePrice::AsTraded;
    /// Files with one column of prices for each symbol: the column of each, by name. Empty: one set of columns for all.
    std::vector<std::pair<QString, int>> symbolColumns = {};
    bool operator==(const PriceDialect &) const = default;
};

/// One line, keys in alphabetical order; and back (none: no such JSON).
[[nodiscard]] QByteArray dialectJson(const PriceDialect &dialect);
[[nodiscard]] std::optional<PriceDialect> dialectOfJson(const QByteArray &json);
/// Stable words for JSON and options: "utf-8", "utf-8-bom", "utf-16le", "utf-16be", "cp932"; "ymd", "dmy", "mdy".
[[nodiscard]] QString codingName(TextCoding coding);
[[nodiscard]] QString dateOrderName(DateOrder order);
[[nodiscard]] std::optional<DateOrder> dateOrderOfName(QStringView name);

enum class SkipReason { // stable names in skipReasonName
    NoDate,
    NoPrice, ///< N/A, -, null and the like
    BadDate,
    BadNumber,
    TooFewFields,
    Note, ///< text after the prices
    Duplicate, ///< a time that was there already with other prices; the later line of the file is kept
    Other
};
struct SkippedLine {
    qint64 line = 0; ///< from 1
    SkipReason reason = SkipReason::Other;
    QString text; ///< the beginning of the line, at most 60 characters
    bool operator==(const SkippedLine &) const = default;
};

/// What is odd about the prices themselves. Stable names in priceConcernName.
enum class PriceConcern { Duplicates, Gap, UnfinishedBar, ZeroPrice, SuspectedSplit, Unsorted, Guessed };
struct PriceRemark {
    PriceConcern concern = PriceConcern::Gap;
    qint64 line = 0; ///< of the file, from 1; 0: none in particular
    qint64 time = 0; ///< of the bar, as in PriceSeries::times
    QStringList arguments; ///< numbers for the words: days of a gap, "4:1" of a split
    bool operator==(const PriceRemark &) const = default;
};

/// The one question that may be open: 03/04/2025 is in March or in April, and no line decides.
struct DateQuestion {
    QString text; ///< a date of the file as it stands there
    std::vector<DateOrder> possible;
    bool operator==(const DateQuestion &) const = default;
};

/// Everything about one file. `series` has no value while `question` has one, and when the file holds no prices (see problems).
struct PriceReading {
    std::optional<PriceSeries> series; ///< of `symbol`
    PriceDialect dialect;
    QString symbol; ///< the one read
    QStringList symbols; ///< all of the file
    qint64 rows = 0; ///< lines that became bars, of all symbols
    std::vector<SkippedLine> skipped; ///< the first mostSkipped of them
    qint64 skippedCount = 0;
    std::vector<PriceRemark> remarks; ///< the first mostRemarks of each concern
    std::optional<DateQuestion> question;
    Problems problems; ///< errors: the file cannot be used
    std::vector<QStringList> sample; ///< the first lines split into fields, headers included: at most sampleLines
    QStringList headers; ///< names of the columns, as far as there are
    QString sha256; ///< hexadecimal, of the file's bytes
};

inline constexpr std::size_t mostSkipped = 1000;
inline constexpr std::size_t mostRemarks = 50;
inline constexpr std::size_t sampleLines = 30;
inline constexpr qint64 maxPriceFileBytes = 2'000'000'000;
inline constexpr qint64 maxPriceLineBytes = 1'000'000;

struct PriceOptions {
    std::optional<PriceDialect> dialect = {}; ///< as corrected by a reader or kept in a story: nothing is guessed
    std::optional<DateOrder> dateOrder = {}; ///< answers the question only
    QString symbol = {}; ///< of several; empty: the only one, or the first
    /// Called at least every 50 ms of work with the share that is done, 0 to 1, from the calling thread; false: stop.
    std::function<bool(double)> progress = {};
};

/// Blocking: call it on a thread of its own where a window waits. Problems of the file: CannotRead, Empty, TooLarge, NotText (no
/// known encoding, binary), TooLong line, NoPrices, Cancelled, Shrunk (the file became shorter or went away while it was read).
[[nodiscard]] PriceReading readPrices(const QString &path, const PriceOptions &options);
/// The same of bytes that are there already (a file inside a story, tests).
[[nodiscard]] PriceReading readPriceBytes(const QByteArray &bytes, const PriceOptions &options);

/// The question in words, with what `--date-order` may say.
[[nodiscard]] QString questionText(const DateQuestion &question, const Language &language);
[[nodiscard]] QString skipReasonName(SkipReason reason); ///< "no-date" …
[[nodiscard]] QString skipReasonText(SkipReason reason, const Language &language);
[[nodiscard]] QString priceConcernName(PriceConcern concern); ///< "suspected-split" …
[[nodiscard]] QString priceRemarkText(const PriceRemark &remark, const Language &language); ///< one sentence

} // namespace tenbin
