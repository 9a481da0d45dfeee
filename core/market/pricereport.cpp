// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: stable names and sentences for skipped lines and odd prices.
#include "core/market/quotesreader.h"

#include <QDate>

namespace tenbin {

namespace {

QString dayText(qint64 time)
{
    const qint64 days = (time >= 0 ? time : time - 86'399) / 86'400;
    return QDate(1970, 1, 1).addDays(days).toString(Qt::ISODate);
}

QString gapText(const PriceRemark &remark, const Language &language)
{
    const QString amount = remark.arguments.value(1);
    if (remark.arguments.value(0) == QLatin1String("minutes"))
        return language.translate("Prices", "On %1 there is no bar for %2 minutes.").arg(dayText(remark.time), amount);
    return language.translate("Prices", "Before %1 there is no bar for %2 days.").arg(dayText(remark.time), amount);
}

QString guessText(const PriceRemark &remark, const Language &language)
{
    const QString what = remark.arguments.value(0);
    const QString value = remark.arguments.value(1);
    if (what == QLatin1String("date-order")) {
        const std::optional<DateOrder> order = dateOrderOfName(value);
        const QString example = remark.arguments.value(2);
        if (order == DateOrder::DayFirst)
            return language
                .translate("Prices",
                    "No date shows for certain which number is the month. Dates such as %1 are read as day, month, year, because "
                    "they fit trading days that way.")
                .arg(example);
        if (order == DateOrder::MonthFirst)
            return language
                .translate("Prices",
                    "No date shows for certain which number is the month. Dates such as %1 are read as month, day, year, because "
                    "they fit trading days that way.")
                .arg(example);
        return language
            .translate("Prices",
                "No date shows for certain which number is the month. Dates such as %1 are read as year, month, day, because "
                "they fit trading days that way.")
            .arg(example);
    }
    if (what == QLatin1String("decimal"))
        return value == QLatin1String(",")
            ? language.translate("Prices", "No number shows for certain what is the decimal mark. The comma is taken for it.")
            : language.translate("Prices", "No number shows for certain what is the decimal mark. The point is taken for it.");
    if (what == QLatin1String("symbols"))
        return language.translate("Prices", "Each column is taken for the prices of one symbol: %1.").arg(value);
    return language.translate("Prices", "The columns have no names that are known. What they hold is taken from their numbers.");
}

} // namespace

QString skipReasonName(SkipReason reason)
{
    switch (reason) {
    case SkipReason::NoDate:
        return QStringLiteral("no-date");
    case SkipReason::NoPrice:
        return QStringLiteral("no-price");
    case SkipReason::BadDate:
        return QStringLiteral("bad-date");
    case SkipReason::BadNumber:
        return QStringLiteral("bad-number");
    case SkipReason::TooFewFields:
        return QStringLiteral("too-few-fields");
    case SkipReason::Note:
        return QStringLiteral("note");
    case SkipReason::Duplicate:
        return QStringLiteral("duplicate");
    case SkipReason::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

QString skipReasonText(SkipReason reason, const Language &language)
{
    switch (reason) {
    case SkipReason::NoDate:
        return language.translate("Prices", "There is no date.");
    case SkipReason::NoPrice:
        return language.translate("Prices", "There is no price.");
    case SkipReason::BadDate:
        return language.translate("Prices", "The date cannot be read.");
    case SkipReason::BadNumber:
        return language.translate("Prices", "A number cannot be read.");
    case SkipReason::TooFewFields:
        return language.translate("Prices", "The line has too few fields.");
    case SkipReason::Note:
        return language.translate("Prices", "The line is a note.");
    case SkipReason::Duplicate:
        return language.translate("Prices", "A later line has other prices for the same time.");
    case SkipReason::Other:
        return language.translate("Prices", "The line cannot be used.");
    }
    Q_UNREACHABLE();
}

QString priceConcernName(PriceConcern concern)
{
    switch (concern) {
    case PriceConcern::Duplicates:
        return QStringLiteral("duplicates");
    case PriceConcern::Gap:
        return QStringLiteral("gap");
    case PriceConcern::UnfinishedBar:
        return QStringLiteral("unfinished-bar");
    case PriceConcern::ZeroPrice:
        return QStringLiteral("zero-price");
    case PriceConcern::SuspectedSplit:
        return QStringLiteral("suspected-split");
    case PriceConcern::Unsorted:
        return QStringLiteral("unsorted");
    case PriceConcern::Guessed:
        return QStringLiteral("guessed");
    }
    Q_UNREACHABLE();
}

QString priceRemarkText(const PriceRemark &remark, const Language &language)
{
    switch (remark.concern) {
    case PriceConcern::Duplicates:
        return language.translate("Prices", "Lines with a time that is there already: %1. Of each time the later line is kept.")
            .arg(remark.arguments.value(0));
    case PriceConcern::Gap:
        return gapText(remark, language);
    case PriceConcern::UnfinishedBar:
        return language.translate("Prices", "The last bar (%1) looks unfinished.").arg(dayText(remark.time));
    case PriceConcern::ZeroPrice:
        return language.translate("Prices", "On %1 a price is zero.").arg(dayText(remark.time));
    case PriceConcern::SuspectedSplit:
        return language.translate("Prices", "On %1 the price jumps as in a split of %2 that was not worked in.")
            .arg(dayText(remark.time), remark.arguments.value(0));
    case PriceConcern::Unsorted:
        return language.translate("Prices", "The lines are not in the order of time. They were sorted.");
    case PriceConcern::Guessed:
        return guessText(remark, language);
    }
    Q_UNREACHABLE();
}

} // namespace tenbin
