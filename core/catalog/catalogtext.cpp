// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogtext.h"

#include <QElapsedTimer>
#include <QStringDecoder>

#include <csv.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <memory>
#include <string>

namespace tenbin {

namespace {

constexpr qsizetype pieceBytes = 256 * 1024;
constexpr qsizetype sniffedBytes = 4096;
constexpr qint64 progressMilliseconds = 20;

Problem problemOf(ProblemCode code, QStringList arguments = {})
{
    return {Severity::Error, code, std::move(arguments), {}};
}

bool isControl(char16_t c)
{
    return c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f' && c != u'\v';
}

/// A few stray control characters stand in notes copied out of PDF files; many of them, or a zero, are no text.
bool isText(QStringView piece, qsizetype &controls, qsizetype &characters)
{
    constexpr qsizetype few = 8, oneIn = 1000;
    for (const QChar c : piece) {
        if (c == QChar::Null)
            return false;
        controls += isControl(c.unicode());
    }
    characters += piece.size();
    return controls <= few + characters / oneIn;
}

bool goesOn(const CatalogueProgress &progress, qsizetype done, qsizetype all)
{
    return !progress || progress(all > 0 ? static_cast<double>(done) / static_cast<double>(all) : 1);
}

/// Byte order of UTF-16 that has no mark: tables are mostly ASCII, whose other half is zero.
std::optional<QStringConverter::Encoding> wideEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return QStringConverter::Utf16LE;
    if (bytes.startsWith("\xFE\xFF"))
        return QStringConverter::Utf16BE;
    const qsizetype size = std::min(bytes.size(), sniffedBytes);
    qsizetype zeros[2]{};
    for (qsizetype i = 0; i < size; ++i)
        zeros[i % 2] += bytes[i] == '\0';
    if (zeros[0] + zeros[1] < size / 8 || size < 4)
        return std::nullopt;
    if (zeros[1] > 4 * zeros[0])
        return QStringConverter::Utf16LE;
    if (zeros[0] > 4 * zeros[1])
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

tl::expected<QByteArray, Problem> fromUtf16(
    QByteArrayView bytes, QStringConverter::Encoding encoding, const CatalogueProgress &progress)
{
    if (bytes.size() % 2 != 0)
        return tl::unexpected(problemOf(ProblemCode::Binary));
    QStringDecoder decoder(encoding);
    QByteArray text;
    qsizetype controls = 0, characters = 0;
    QString carried; // a surrogate whose other half comes with the next piece
    for (qsizetype at = 0; at < bytes.size(); at += pieceBytes) {
        QString piece = carried + decoder.decode(bytes.sliced(at, std::min(pieceBytes, bytes.size() - at)));
        carried.clear();
        if (!piece.isEmpty() && piece.back().isHighSurrogate()) {
            carried = piece.back();
            piece.chop(1);
        }
        if (decoder.hasError() || !piece.isValidUtf16() || !isText(piece, controls, characters))
            return tl::unexpected(problemOf(ProblemCode::Binary));
        text += piece.toUtf8();
        if (!goesOn(progress, at, bytes.size()))
            return tl::unexpected(problemOf(ProblemCode::Cancelled));
    }
    if (!carried.isEmpty())
        return tl::unexpected(problemOf(ProblemCode::Binary));
    return text;
}

/// Whether it is UTF-8 without a trace of anything else; none: cancelled.
std::optional<bool> isUtf8(QByteArrayView bytes, const CatalogueProgress &progress)
{
    QStringDecoder decoder(QStringConverter::Utf8);
    qsizetype controls = 0, characters = 0;
    for (qsizetype at = 0; at < bytes.size(); at += pieceBytes) {
        const QByteArrayView piece = bytes.sliced(at, std::min(pieceBytes, bytes.size() - at));
        const QString text = decoder.decode(piece);
        if (decoder.hasError() || !isText(text, controls, characters))
            return false;
        if (!goesOn(progress, at, bytes.size()))
            return std::nullopt;
    }
    // A character that is cut off at the end is no error to a decoder that may get more.
    const qsizetype tail = std::min<qsizetype>(bytes.size(), 3);
    for (qsizetype back = 1; back <= tail; ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if (byte >= 0xC0)
            return back >= (byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2);
        if (byte < 0x80)
            break;
    }
    return true;
}

tl::expected<QByteArray, Problem> fromCp932(QByteArrayView bytes, const CatalogueProgress &progress)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open("windows-31j", &error), &ucnv_close);
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    if (U_FAILURE(error))
        return tl::unexpected(problemOf(ProblemCode::Binary));
    QByteArray text;
    std::vector<UChar> buffer(static_cast<std::size_t>(pieceBytes) + 16);
    for (qsizetype at = 0; at < bytes.size(); at += pieceBytes) {
        const qsizetype size = std::min(pieceBytes, bytes.size() - at);
        const char *from = bytes.data() + at;
        UChar *to = buffer.data();
        const UBool last = at + size == bytes.size();
        ucnv_toUnicode(converter.get(), &to, buffer.data() + buffer.size(), &from, from + size, nullptr, last, &error);
        const QStringView piece(reinterpret_cast<const QChar *>(buffer.data()), to - buffer.data());
        if (U_FAILURE(error) || std::any_of(piece.begin(), piece.end(), [](QChar c) {
                return isControl(c.unicode()) || (c.unicode() >= 0x7f && c.unicode() < 0xa0) || c.unicode() >= 0xfffe
                    || (c.unicode() >= 0xf8f0 && c.unicode() <= 0xf8f3);
            }))
            return tl::unexpected(problemOf(ProblemCode::Binary));
        text += piece.toUtf8();
        if (!goesOn(progress, at, bytes.size()))
            return tl::unexpected(problemOf(ProblemCode::Cancelled));
    }
    return text;
}

// ---- rows

/// What libcsv's calls fill: the fields of the row that is being read, one behind the other.
class RowCollector {
public:
    explicit RowCollector(const CatalogueRowSink &sink)
        : m_sink(sink)
    {
    }

    static void field(void *text, std::size_t size, void *self)
    {
        auto *row = static_cast<RowCollector *>(self);
        row->m_text.append(static_cast<const char *>(text), size);
        row->m_ends.push_back(row->m_text.size());
    }
    static void end(int, void *self) { static_cast<RowCollector *>(self)->finish(); }

    qint64 rowLine = 0; ///< where the row begins; 0: none has
    qint64 fieldLine = 0; ///< where the open field begins
    qint64 rowBytes = 0;
    bool stopped = false;
    [[nodiscard]] std::size_t fieldCount() const { return m_ends.size(); }

private:
    void finish()
    {
        m_fields.clear();
        std::size_t from = 0;
        for (const std::size_t to : m_ends) {
            m_fields.push_back(std::string_view(m_text).substr(from, to - from));
            from = to;
        }
        if (!stopped && !m_sink(m_fields, rowLine))
            stopped = true;
        m_text.clear();
        m_ends.clear();
        rowLine = 0;
        rowBytes = 0;
    }

    const CatalogueRowSink &m_sink;
    std::string m_text;
    std::vector<std::size_t> m_ends;
    CatalogueFields m_fields;
};

struct ParserOwner {
    csv_parser parser{};
    ParserOwner() { csv_init(&parser, 0); }
    ~ParserOwner() { csv_free(&parser); }
    ParserOwner(const ParserOwner &) = delete;
    ParserOwner &operator=(const ParserOwner &) = delete;
};

/// Length of the line that begins at `at`, its end included ("\n", "\r\n" or a lone "\r").
std::size_t lineLength(std::string_view text, std::size_t at)
{
    const std::size_t end = text.find_first_of("\r\n", at);
    if (end == std::string_view::npos)
        return text.size() - at;
    const bool two = text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n';
    return end - at + (two ? 2 : 1);
}

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// One line into the parser: the collector knows afterwards where row and field began.
std::optional<Problem> feedLine(csv_parser &parser, RowCollector &row, std::string_view line, qint64 number)
{
    if (row.rowLine == 0 && isBlank(line))
        return std::nullopt;
    if (row.rowLine == 0)
        row.rowLine = row.fieldLine = number;
    row.rowBytes += static_cast<qint64>(line.size());
    if (static_cast<qint64>(line.size()) > maxCatalogueRowBytes)
        return problemOf(ProblemCode::LineTooLong, {QString::number(number), QString::number(maxCatalogueRowBytes)});
    if (row.rowBytes > maxCatalogueRowBytes)
        return problemOf(ProblemCode::UnclosedQuote, {QString::number(row.fieldLine)});
    const std::size_t before = row.fieldCount();
    if (csv_parse(&parser, line.data(), line.size(), &RowCollector::field, &RowCollector::end, &row) != line.size())
        return problemOf(ProblemCode::LineTooLong, {QString::number(number), QString::number(maxCatalogueRowBytes)});
    if (row.fieldCount() != before)
        row.fieldLine = number;
    return std::nullopt;
}

} // namespace

tl::expected<QByteArray, Problem> catalogueText(const QByteArray &bytes, const CatalogueProgress &progress)
{
    if (const auto wide = wideEncoding(bytes)) {
        const bool marked = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
        return fromUtf16(QByteArrayView(bytes).sliced(marked ? 2 : 0), *wide, progress);
    }
    const bool marked = bytes.startsWith("\xEF\xBB\xBF");
    const std::optional<bool> plain = isUtf8(QByteArrayView(bytes).sliced(marked ? 3 : 0), progress);
    if (!plain)
        return tl::unexpected(problemOf(ProblemCode::Cancelled));
    if (*plain)
        return marked ? bytes.sliced(3) : bytes;
    if (marked || bytes.contains('\0'))
        return tl::unexpected(problemOf(ProblemCode::Binary));
    return fromCp932(bytes, progress);
}

std::optional<Problem> splitCatalogue(
    std::string_view text, char delimiter, const CatalogueRowSink &sink, const CatalogueProgress &progress)
{
    ParserOwner owner;
    csv_set_delim(&owner.parser, static_cast<unsigned char>(delimiter));
    RowCollector row(sink);
    QElapsedTimer sinceProgress;
    sinceProgress.start();
    qint64 number = 0;
    for (std::size_t at = 0; at < text.size() && !row.stopped;) {
        const std::size_t length = lineLength(text, at);
        if (auto problem = feedLine(owner.parser, row, text.substr(at, length), ++number))
            return problem;
        at += length;
        if (progress && sinceProgress.hasExpired(progressMilliseconds)) {
            sinceProgress.restart();
            if (!progress(static_cast<double>(at) / static_cast<double>(text.size())))
                return problemOf(ProblemCode::Cancelled);
        }
    }
    if (row.stopped)
        return std::nullopt;
    csv_set_opts(&owner.parser, CSV_STRICT | CSV_STRICT_FINI); // an open quote at the end is a fault, a stray one within is not
    if (csv_fini(&owner.parser, &RowCollector::field, &RowCollector::end, &row) != 0)
        return problemOf(ProblemCode::UnclosedQuote, {QString::number(row.fieldLine)});
    return std::nullopt;
}

} // namespace tenbin
