// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: getting an article's bytes and finding out in which encoding they are text.
#include "core/story/articletext.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <memory>

namespace tenbin {

namespace {

ArticleReading failed(ProblemCode code, QStringList arguments = {})
{
    return {std::nullopt, {{Severity::Error, code, std::move(arguments), {}}}};
}

/// No text has these: control characters other than line ends, tabs and page breaks, the escape sequences of older encodings,
/// and what stands for bytes without a character in tables of Shift_JIS.
bool isNoText(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x20)
        return code != u'\t' && code != u'\n' && code != u'\r' && code != u'\f' && code != u'\v';
    return (code >= 0x7f && code < 0xa0 && code != 0x85) || (code >= 0xf8f0 && code <= 0xf8f3) || code >= 0xfffe;
}

/// None if some byte does not fit.
std::optional<QString> decodeUnicode(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    const bool isWide = encoding != QStringConverter::Utf8;
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || std::any_of(text.cbegin(), text.cend(), isNoText))
        return std::nullopt;
    if (isWide && (bytes.size() % 2 != 0 || !text.isValidUtf16())) // Qt takes UTF-16 as it comes
        return std::nullopt;
    return text;
}

std::optional<QString> decodeShiftJis(QByteArrayView bytes)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open("windows-31j", &error), &ucnv_close);
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    if (U_FAILURE(error))
        return std::nullopt;
    QString text(bytes.size(), Qt::Uninitialized); // never longer than its bytes
    const auto size = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()), static_cast<int32_t>(text.size()),
        bytes.data(), static_cast<int32_t>(bytes.size()), &error);
    if (U_FAILURE(error))
        return std::nullopt;
    text.truncate(size);
    if (std::any_of(text.cbegin(), text.cend(), isNoText))
        return std::nullopt;
    return text;
}

/// How much of it is what articles are mostly made of; the same bytes in the wrong order are not. Kana decide, since a few
/// common kanji turn into ASCII.
qsizetype likeliness(const QString &text)
{
    qsizetype sum = 0;
    for (const QChar c : text) {
        if (c.unicode() < 0x7f)
            sum += 1;
        else if (c.unicode() > 0x3000 && c.unicode() < 0x3100)
            sum += 2;
    }
    return sum;
}

std::optional<ArticleText> readUtf16(QByteArrayView bytes)
{
    const auto little = decodeUnicode(bytes, QStringConverter::Utf16LE);
    const auto big = decodeUnicode(bytes, QStringConverter::Utf16BE);
    if (little && (!big || likeliness(*little) >= likeliness(*big)))
        return ArticleText{*little, TextEncoding::Utf16Le};
    if (big)
        return ArticleText{*big, TextEncoding::Utf16Be};
    return std::nullopt;
}

std::optional<ArticleText> decodedAs(TextEncoding encoding, QByteArrayView bytes)
{
    std::optional<QString> text;
    switch (encoding) {
    case TextEncoding::Utf8:
        text = decodeUnicode(bytes, QStringConverter::Utf8);
        break;
    case TextEncoding::Utf16Le:
        text = decodeUnicode(bytes, QStringConverter::Utf16LE);
        break;
    case TextEncoding::Utf16Be:
        text = decodeUnicode(bytes, QStringConverter::Utf16BE);
        break;
    case TextEncoding::ShiftJis:
        text = decodeShiftJis(bytes);
        break;
    }
    return text ? std::optional(ArticleText{std::move(*text), encoding}) : std::nullopt;
}

std::optional<ArticleText> decoded(QByteArrayView bytes)
{
    // A byte order mark settles it: what does not fit then is damage, not another encoding.
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return decodedAs(TextEncoding::Utf8, bytes.sliced(3));
    if (bytes.startsWith("\xFF\xFE"))
        return decodedAs(TextEncoding::Utf16Le, bytes.sliced(2));
    if (bytes.startsWith("\xFE\xFF"))
        return decodedAs(TextEncoding::Utf16Be, bytes.sliced(2));
    if (auto text = decodedAs(TextEncoding::Utf8, bytes))
        return text;
    if (std::find(bytes.cbegin(), bytes.cend(), '\0') != bytes.cend())
        return readUtf16(bytes);
    return decodedAs(TextEncoding::ShiftJis, bytes);
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf16Le:
        return QStringLiteral("UTF-16LE");
    case TextEncoding::Utf16Be:
        return QStringLiteral("UTF-16BE");
    case TextEncoding::ShiftJis:
        return QStringLiteral("Shift_JIS");
    }
    return {};
}

ArticleReading readArticle(const QByteArray &bytes)
{
    if (bytes.size() > maxArticleBytes)
        return failed(ProblemCode::TooLarge, {QString::number(bytes.size()), QString::number(maxArticleBytes)});
    if (bytes.isEmpty())
        return failed(ProblemCode::Empty);
    std::optional<ArticleText> article = decoded(bytes);
    if (!article)
        return failed(ProblemCode::NotText);
    article->text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    if (article->text.isEmpty())
        return failed(ProblemCode::Empty);
    return {std::move(article), {}};
}

ArticleReading readArticleFile(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (path.isEmpty())
        return failed(ProblemCode::CannotRead, {path, QStringLiteral("no file name")});
    // A pipe or device could keep the program waiting for ever; a directory opens on some systems.
    if (info.exists() && !info.isFile())
        return failed(ProblemCode::CannotRead, {path, QStringLiteral("not a regular file")});
    if (!file.open(QIODevice::ReadOnly))
        return failed(ProblemCode::CannotRead, {path, file.errorString()});
    if (file.size() > maxArticleBytes)
        return failed(ProblemCode::TooLarge, {QString::number(file.size()), QString::number(maxArticleBytes)});
    const QByteArray bytes = file.read(maxArticleBytes + 1); // one more than allowed, for a file that grows meanwhile
    if (file.error() != QFileDevice::NoError)
        return failed(ProblemCode::CannotRead, {path, file.errorString()});
    return readArticle(bytes);
}

} // namespace tenbin
