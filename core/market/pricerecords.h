// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: lines of a price file and the fields in them.
#pragma once

#include <csv.h>

#include <string>
#include <string_view>
#include <vector>

#include <QtGlobal>

namespace tenbin {

/// One line of a file, or several where a quoted field holds line ends.
struct PriceRecord {
    std::string_view text; ///< without the line end
    const char *next = nullptr; ///< behind the line end; null: the text ends before the record does
    qint64 lines = 1;
    bool openQuote = false; ///< the text ends inside quotes
};
/// `begin` is the beginning of a line. The last line of a text needs no line end: `next` is null then, `text` the rest.
[[nodiscard]] PriceRecord recordAt(const char *begin, const char *end, char delimiter);

/// Splits a line into fields, without quotes and without blanks around them. Lines with quotes go through libcsv.
class FieldSplitter final {
public:
    explicit FieldSplitter(char delimiter);
    ~FieldSplitter();
    FieldSplitter(const FieldSplitter &) = delete;
    FieldSplitter &operator=(const FieldSplitter &) = delete;

    /// Valid until the next call, and as long as `record` is there.
    [[nodiscard]] const std::vector<std::string_view> &split(std::string_view record);

private:
    void splitQuoted(std::string_view record);

    char m_delimiter;
    csv_parser m_parser;
    std::string m_text; ///< fields of a line with quotes, one behind the other
    std::vector<std::size_t> m_ends;
    std::vector<std::string_view> m_fields;
};

} // namespace tenbin
