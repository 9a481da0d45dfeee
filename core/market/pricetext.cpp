// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: telling encodings apart and decoding them.
#include "core/market/pricetext.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace tenbin {

namespace {

constexpr const char *cp932 = "windows-31j";

/// Whether the bytes are UTF-8; a letter cut off by the end counts as whole.
bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInvalidToNull);
    qsizetype size = bytes.size();
    for (qsizetype cut = 0; cut < 4 && cut < size; ++cut) { // back to the beginning of the last letter
        const auto byte = static_cast<unsigned char>(bytes[size - 1 - cut]);
        if (byte < 0x80)
            break;
        if (byte >= 0xC0) {
            size -= cut + 1;
            break;
        }
    }
    const QString text = decoder.decode(bytes.first(size));
    return !text.contains(QChar(0)) && !decoder.hasError();
}

/// Letters outside the tables, and those tables leave to private use, are a sign that it is something else.
bool isCp932(QByteArrayView bytes)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(cp932, &error), &ucnv_close);
    if (U_FAILURE(error))
        return false;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    std::array<UChar, 4096> buffer = {};
    const char *from = bytes.data();
    const char *const end = from + bytes.size();
    do {
        UChar *to = buffer.data();
        error = U_ZERO_ERROR;
        ucnv_toUnicode(converter.get(), &to, buffer.data() + buffer.size(), &from, end, nullptr, false, &error);
        if (std::any_of(buffer.data(), to,
                [](UChar c) { return (c >= 0xE000 && c <= 0xF8FF) || c == 0xFFFD || (c >= 0x80 && c < 0xA0); }))
            return false;
    } while (error == U_BUFFER_OVERFLOW_ERROR);
    return U_SUCCESS(error);
}

bool isControl(char c)
{
    return (c >= 0 && c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A) || c == 0x7F;
}

/// UTF-16 without a mark: of ASCII every other byte is zero.
std::optional<TextCoding> bareUtf16(QByteArrayView head)
{
    std::array<qsizetype, 2> zeros = {};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[std::size_t(i % 2)] += head[i] == 0;
    const qsizetype half = head.size() / 2;
    if (half < 4)
        return std::nullopt;
    if (zeros[1] * 10 >= half * 4 && zeros[0] == 0)
        return TextCoding::Utf16Little;
    if (zeros[0] * 10 >= half * 4 && zeros[1] == 0)
        return TextCoding::Utf16Big;
    return std::nullopt;
}

} // namespace

tl::expected<TextCoding, ProblemCode> codingOf(QByteArrayView head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return isUtf8(head) ? tl::expected<TextCoding, ProblemCode>(TextCoding::Utf8Bom) : tl::unexpected(ProblemCode::NotText);
    if (head.startsWith(QByteArrayView("\xFF\xFE", 2)))
        return TextCoding::Utf16Little;
    if (head.startsWith(QByteArrayView("\xFE\xFF", 2)))
        return TextCoding::Utf16Big;
    if (std::memchr(head.data(), 0, std::size_t(head.size())) != nullptr) {
        const std::optional<TextCoding> coding = bareUtf16(head);
        return coding ? tl::expected<TextCoding, ProblemCode>(*coding) : tl::unexpected(ProblemCode::Binary);
    }
    if (std::count_if(head.begin(), head.end(), isControl) > head.size() / 200)
        return tl::unexpected(ProblemCode::Binary);
    if (isUtf8(head))
        return TextCoding::Utf8;
    return isCp932(head) ? tl::expected<TextCoding, ProblemCode>(TextCoding::Cp932) : tl::unexpected(ProblemCode::NotText);
}

PriceDecoder::PriceDecoder(TextCoding coding)
    : m_coding(coding)
{
    if (coding == TextCoding::Utf16Little)
        m_utf16.emplace(QStringDecoder::Utf16LE);
    if (coding == TextCoding::Utf16Big)
        m_utf16.emplace(QStringDecoder::Utf16BE);
    UErrorCode error = U_ZERO_ERROR;
    if (coding == TextCoding::Cp932)
        m_cp932 = ucnv_open(cp932, &error);
}

PriceDecoder::~PriceDecoder()
{
    if (m_cp932 != nullptr)
        ucnv_close(m_cp932);
}

void PriceDecoder::append(QByteArrayView bytes, std::string &text)
{
    if (m_cp932 != nullptr) {
        appendCp932(bytes, text);
    } else if (m_utf16) {
        const QString decoded = m_utf16->decode(bytes);
        const QByteArray utf8 = decoded.toUtf8();
        text.append(utf8.data(), std::size_t(utf8.size()));
    } else {
        if (!m_begun && bytes.startsWith("\xEF\xBB\xBF"))
            bytes = bytes.sliced(3);
        text.append(bytes.data(), std::size_t(bytes.size()));
    }
    m_begun = true;
}

void PriceDecoder::appendCp932(QByteArrayView bytes, std::string &text)
{
    std::array<UChar, 8192> buffer = {};
    const char *from = bytes.data();
    const char *const end = from + bytes.size();
    UErrorCode error = U_ZERO_ERROR;
    do {
        UChar *to = buffer.data();
        error = U_ZERO_ERROR;
        ucnv_toUnicode(m_cp932, &to, buffer.data() + buffer.size(), &from, end, nullptr, false, &error);
        const QByteArray utf8 = QStringView(buffer.data(), to - buffer.data()).toUtf8();
        text.append(utf8.data(), std::size_t(utf8.size()));
    } while (error == U_BUFFER_OVERFLOW_ERROR);
}

} // namespace tenbin
