// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the encoding of a price file: which it is, and its text as UTF-8 in pieces.
#pragma once

#include "core/market/quotesreader.h"

#include <QStringDecoder>

#include <memory>
#include <string>

struct UConverter;

namespace tenbin {

/// From the beginning of a file. Errors: Binary, NotText.
[[nodiscard]] tl::expected<TextCoding, ProblemCode> codingOf(QByteArrayView head);

/// Bytes of a coding to UTF-8, piece by piece; a letter may be cut by the end of a piece. What cannot be read becomes U+FFFD.
class PriceDecoder final {
public:
    explicit PriceDecoder(TextCoding coding);
    ~PriceDecoder();
    PriceDecoder(const PriceDecoder &) = delete;
    PriceDecoder &operator=(const PriceDecoder &) = delete;

    void append(QByteArrayView bytes, std::string &text);

private:
    void appendCp932(QByteArrayView bytes, std::string &text);

    TextCoding m_coding;
    bool m_begun = false;
    std::optional<QStringDecoder> m_utf16;
    UConverter *m_cp932 = nullptr;
};

} // namespace tenbin
