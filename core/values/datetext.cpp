// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: how dates read in both languages, independent of the system's locale.
#include "core/values/numbertext.h"

#include <algorithm>
#include <array>
#include <optional>

#include <QDate>
#include <QStringList>

namespace tenbin {

namespace {

/// Month and day are 0 where the text does not name them.
struct DateParts {
    int year = 0;
    int month = 0;
    int day = 0;
};

bool isDigits(const QString &text, qsizetype length)
{
    return text.size() == length
        && std::all_of(text.begin(), text.end(), [](QChar each) { return each >= u'0' && each <= u'9'; });
}

/// "2025", "2025-01" or "2025-01-24", and a day that exists.
std::optional<DateParts> parts(const QString &iso)
{
    const QStringList texts = iso.split(u'-');
    if (texts.size() > 3 || !isDigits(texts[0], 4))
        return std::nullopt;
    DateParts date{.year = texts[0].toInt()};
    for (qsizetype at = 1; at < texts.size(); ++at) {
        if (!isDigits(texts[at], 2))
            return std::nullopt;
        (at == 1 ? date.month : date.day) = texts[at].toInt();
    }
    const bool exists = QDate::isValid(date.year, texts.size() > 1 ? date.month : 1, texts.size() > 2 ? date.day : 1);
    return exists ? std::optional(date) : std::nullopt;
}

QString monthName(int month)
{
    static constexpr std::array names = {
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"};
    return QString::fromLatin1(names[static_cast<std::size_t>(month - 1)]);
}

QString japaneseMonthDay(const DateParts &date)
{
    QString text;
    if (date.month > 0)
        text += QString::number(date.month) + QStringLiteral("月");
    if (date.day > 0)
        text += QString::number(date.day) + QStringLiteral("日");
    return text;
}

} // namespace

QString dateText(const QString &iso, const Language &language)
{
    const auto date = parts(iso);
    if (!date)
        return iso;
    const QString year = iso.left(4);
    if (language.id() == LanguageId::Japanese)
        return year + QStringLiteral("年") + japaneseMonthDay(*date);
    if (date->month == 0)
        return year;
    const QString monthYear = monthName(date->month) + u' ' + year;
    return date->day == 0 ? monthYear : QString::number(date->day) + u' ' + monthYear;
}

QString shortDateText(const QString &iso, const Language &language)
{
    const auto date = parts(iso);
    if (!date || date->month == 0)
        return dateText(iso, language);
    if (language.id() == LanguageId::Japanese)
        return date->day == 0 ? dateText(iso, language) : japaneseMonthDay(*date);
    const QString month = monthName(date->month).left(3); // Sep and Sept are both in use; three letters line up
    return date->day == 0 ? month + u' ' + iso.left(4) : QString::number(date->day) + u' ' + month;
}

} // namespace tenbin
