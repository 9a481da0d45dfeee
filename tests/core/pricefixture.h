// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: price files for tests: text in an encoding, and what a reading holds.
#pragma once

#include "core/market/quotesreader.h"

#include <QDate>
#include <QStringEncoder>

#include <unicode/ucnv.h>

namespace tenbin::test {

/// CP932 through ICU; everything in it must be there.
inline QByteArray cp932(const QString &text)
{
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open("windows-31j", &error);
    QByteArray bytes(text.size() * 4 + 16, '\0');
    const int32_t size = ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
        reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &error);
    ucnv_close(converter);
    return U_SUCCESS(error) ? bytes.left(size) : QByteArray();
}

inline QByteArray encoded(const QString &text, TextCoding coding)
{
    switch (coding) {
    case TextCoding::Utf8:
        return text.toUtf8();
    case TextCoding::Utf8Bom:
        return "\xEF\xBB\xBF" + text.toUtf8();
    case TextCoding::Utf16Little:
        return QByteArray("\xFF\xFE", 2) + QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(text));
    case TextCoding::Utf16Big:
        return QByteArray("\xFE\xFF", 2) + QByteArray(QStringEncoder(QStringEncoder::Utf16BE)(text));
    case TextCoding::Cp932:
        return cp932(text);
    }
    Q_UNREACHABLE();
}

inline PriceReading readText(const QString &text, const PriceOptions &options = {})
{
    return readPriceBytes(text.toUtf8(), options);
}

inline qint64 secondsOf(int year, int month, int day, int hour = 0, int minute = 0)
{
    return QDate(1970, 1, 1).daysTo(QDate(year, month, day)) * 86'400 + hour * 3600 + minute * 60;
}

inline QStringList concerns(const PriceReading &reading)
{
    QStringList names;
    for (const PriceRemark &remark : reading.remarks)
        names.append(priceConcernName(remark.concern));
    return names;
}

/// "12 no-price, 15 note".
inline QString skips(const PriceReading &reading)
{
    QStringList lines;
    for (const SkippedLine &line : reading.skipped)
        lines.append(QStringLiteral("%1 %2").arg(line.line).arg(skipReasonName(line.reason)));
    return lines.join(QStringLiteral(", "));
}

inline QString faults(const PriceReading &reading)
{
    QStringList names;
    for (const Problem &problem : reading.problems)
        names.append(problemCodeName(problem.code) + QStringLiteral(" ") + problem.arguments.join(u' '));
    return names.join(QStringLiteral(", ")).trimmed();
}

/// Everything that was understood, for the message of a failing test.
inline QByteArray account(const PriceReading &reading)
{
    return dialectJson(reading.dialect) + " problems: " + faults(reading).toUtf8() + " skipped: " + skips(reading).toUtf8()
        + " remarks: " + concerns(reading).join(u' ').toUtf8()
        + (reading.question ? " asked " + reading.question->text.toUtf8() : "");
}

} // namespace tenbin::test
