// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: where lines end and fields are parted.
#include "core/market/pricerecords.h"

#include <algorithm>
#include <cstring>

namespace tenbin {

namespace {

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

const char *find(const char *begin, const char *end, char c)
{
    return static_cast<const char *>(std::memchr(begin, c, std::size_t(end - begin)));
}

std::string_view withoutReturn(const char *begin, const char *end)
{
    return {begin, std::size_t((end > begin && end[-1] == '\r' ? end - 1 : end) - begin)};
}

} // namespace

PriceRecord recordAt(const char *begin, const char *end, char delimiter)
{
    const char *stop = find(begin, end, '\n');
    const char *const line = stop != nullptr ? stop : end;
    if (find(begin, line, '"') == nullptr)
        return {withoutReturn(begin, line), stop != nullptr ? stop + 1 : nullptr, 1, false};
    // The rules of libcsv: a quote opens a field only where a field begins, and a doubled one inside stands for itself.
    PriceRecord record;
    bool inside = false, fresh = true;
    for (const char *p = begin; p < end; ++p) {
        if (inside) {
            if (*p == '"')
                inside = p + 1 < end && p[1] == '"' ? (++p, true) : false;
            else if (*p == '\n')
                ++record.lines;
        } else if (*p == '\n') {
            record.text = withoutReturn(begin, p);
            record.next = p + 1;
            return record;
        } else if (*p == '"' && fresh) {
            inside = true;
            fresh = false;
        } else if (*p == delimiter) {
            fresh = true;
        } else if (*p != ' ' && *p != '\t') {
            fresh = false;
        }
    }
    record.text = withoutReturn(begin, end);
    record.openQuote = inside;
    return record;
}

FieldSplitter::FieldSplitter(char delimiter)
    : m_delimiter(delimiter)
    , m_parser()
{
    csv_init(&m_parser, 0);
    csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
}

FieldSplitter::~FieldSplitter()
{
    csv_free(&m_parser);
}

const std::vector<std::string_view> &FieldSplitter::split(std::string_view record)
{
    m_fields.clear();
    const char *const end = record.data() + record.size();
    if (find(record.data(), end, '"') != nullptr) {
        splitQuoted(record);
    } else {
        for (const char *p = record.data();;) {
            const char *stop = find(p, end, m_delimiter);
            m_fields.push_back(trimmed({p, std::size_t((stop != nullptr ? stop : end) - p)}));
            if (stop == nullptr)
                break;
            p = stop + 1;
        }
    }
    if (m_delimiter == ' ') // columns in line: any number of blanks is one
        m_fields.erase(std::remove_if(m_fields.begin(), m_fields.end(), [](std::string_view field) { return field.empty(); }),
            m_fields.end());
    return m_fields;
}

void FieldSplitter::splitQuoted(std::string_view record)
{
    m_text.clear();
    m_ends.clear();
    const auto field = [](void *text, std::size_t size, void *self) {
        auto *splitter = static_cast<FieldSplitter *>(self);
        splitter->m_text.append(static_cast<const char *>(text), size);
        splitter->m_ends.push_back(splitter->m_text.size());
    };
    // Without memory nothing of the line is there, which is a line with too few fields.
    if (csv_parse(&m_parser, record.data(), record.size(), field, nullptr, this) != record.size())
        m_ends.clear();
    csv_fini(&m_parser, field, nullptr, this);
    std::size_t begin = 0;
    for (const std::size_t end : m_ends) {
        m_fields.push_back(trimmed(std::string_view(m_text).substr(begin, end - begin)));
        begin = end;
    }
}

} // namespace tenbin
