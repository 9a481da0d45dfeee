// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importwords.h"

#include "core/values/numbertext.h"

#include <algorithm>
#include <array>

#include <QDateTime>

namespace tenbin {
namespace {

QString count(qint64 number, const Language &language)
{
    NumberStyle style;
    style.show = Show::Count;
    const Rational value(number);
    return quantityText({value, value, {}}, style, language);
}

QString dayText(qint64 time, const Language &language)
{
    return dateText(QDateTime::fromSecsSinceEpoch(time, Qt::UTC).date().toString(Qt::ISODate), language);
}

QString seriesText(const PriceSeries &series, const Language &language)
{
    const QString bars = count(static_cast<qint64>(series.size()), language);
    const QString from = dayText(series.times.front(), language);
    const QString to = dayText(series.times.back(), language);
    const QString text = series.daily ? language.translate("ImportDialog", "%1 daily prices, %2 to %3.")
                                      : language.translate("ImportDialog", "%1 prices, %2 to %3.");
    const QString what = text.arg(bars, from, to);
    return series.symbol.isEmpty() ? what : language.translate("ImportDialog", "%1: %2").arg(series.symbol, what);
}

} // namespace

QString priceAccount(const PriceReading &reading, const Language &language)
{
    QStringList parts;
    if (reading.question)
        parts.append(questionText(*reading.question, language));
    else if (reading.series && reading.series->size() > 0)
        parts.append(seriesText(*reading.series, language));
    else
        parts.append(language.translate("ImportDialog", "No prices could be read."));
    if (reading.skippedCount > 0)
        parts.append(language.translate("ImportDialog", "Lines passed over: %1.").arg(count(reading.skippedCount, language)));
    return parts.join(language.id() == LanguageId::Japanese ? QString() : QStringLiteral(" "));
}

QString catalogueAccount(const CatalogueReading &reading, const Language &language)
{
    if (!reading.catalogue)
        return language.translate("ImportDialog", "No models could be read.");
    const CatalogueCounts &counts = reading.counts;
    return language
        .translate(
            "ImportDialog", "Rows: %1. With parameters: %2. With a cost: %3. With both, and so drawn: %4. Passed over: %5.")
        .arg(count(counts.rows, language), count(counts.withParameters, language), count(counts.withCost, language),
            count(counts.withBoth, language), count(counts.skipped, language));
}

QString catalogueColumnText(const QString &what, const Language &language)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("CatalogueColumns", "name"),
        QT_TRANSLATE_NOOP("CatalogueColumns", "organisation"), QT_TRANSLATE_NOOP("CatalogueColumns", "domain"),
        QT_TRANSLATE_NOOP("CatalogueColumns", "country"), QT_TRANSLATE_NOOP("CatalogueColumns", "access"),
        QT_TRANSLATE_NOOP("CatalogueColumns", "published"), QT_TRANSLATE_NOOP("CatalogueColumns", "link"),
        QT_TRANSLATE_NOOP("CatalogueColumns", "hardware"), QT_TRANSLATE_NOOP("CatalogueColumns", "confidence"),
        QT_TRANSLATE_NOOP("CatalogueColumns", "parameters"), QT_TRANSLATE_NOOP("CatalogueColumns", "cost"),
        QT_TRANSLATE_NOOP("CatalogueColumns", "hours"), QT_TRANSLATE_NOOP("CatalogueColumns", "compute")};
    const auto found = std::find_if(words.begin(), words.end(), [&](const char *word) { return what == QLatin1String(word); });
    return found == words.end() ? what : language.translate("CatalogueColumns", *found);
}

QString skippedText(const SkippedLine &line, const Language &language)
{
    return language.translate("ImportDialog", "Line %1, %2: %3")
        .arg(QString::number(line.line), skipReasonText(line.reason, language), line.text);
}

QString skippedText(const SkippedModel &row, const Language &language)
{
    return language.translate("ImportDialog", "Line %1, %2: %3")
        .arg(QString::number(row.line), catalogueSkipText(row.reason, language), row.text);
}

} // namespace tenbin
