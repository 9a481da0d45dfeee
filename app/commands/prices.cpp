// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the account of a price file as text and JSON.
#include "app/commands/prices.h"

#include "app/json.h"
#include "core/market/quotesreader.h"

#include <QDate>
#include <QJsonDocument>
#include <QTime>

namespace tenbin {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int secondsOfDay = 86'400;

QString timeText(qint64 time, bool daily)
{
    const qint64 second = (time % secondsOfDay + secondsOfDay) % secondsOfDay;
    const QString day = QDate(1970, 1, 1).addDays((time - second) / secondsOfDay).toString(Qt::ISODate);
    return daily ? day : day + u'T' + QTime(0, 0).addSecs(int(second)).toString(Qt::ISODate);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

// ---- JSON

QJsonArray skippedJson(const PriceReading &reading)
{
    QJsonArray list;
    for (const SkippedLine &line : reading.skipped)
        list.append(QJsonObject{{u"line"_s, line.line}, {u"reason"_s, skipReasonName(line.reason)}, {u"text"_s, line.text}});
    return list;
}

/// Faults of the file, then what is odd about its prices.
QJsonArray problemList(const PriceReading &reading)
{
    QJsonArray list = problemsJson(reading.problems);
    const bool daily = !reading.series || reading.series->daily;
    for (const PriceRemark &remark : reading.remarks) {
        const bool placed = remark.time != 0;
        list.append(QJsonObject{{u"severity"_s, u"warning"_s}, {u"code"_s, priceConcernName(remark.concern)},
            {u"line"_s, remark.line > 0 ? QJsonValue(remark.line) : QJsonValue()},
            {u"time"_s, placed ? QJsonValue(timeText(remark.time, daily)) : QJsonValue()},
            {u"message"_s, priceRemarkText(remark, Language::english())}});
    }
    return list;
}

QJsonObject questionJson(const DateQuestion &question)
{
    QJsonArray possible;
    for (const DateOrder order : question.possible)
        possible.append(dateOrderName(order));
    return {{u"text"_s, question.text}, {u"possible"_s, possible}};
}

QByteArray asJson(const PriceReading &reading)
{
    // The words of a dialect's JSON are those of a story: a script can take them over.
    QJsonObject object = QJsonDocument::fromJson(dialectJson(reading.dialect)).object();
    object[u"rows"_s] = reading.rows;
    object[u"symbol"_s] = textOrNull(reading.symbol);
    object[u"symbols"_s] = QJsonArray::fromStringList(reading.symbols);
    object[u"headers"_s] = QJsonArray::fromStringList(reading.headers);
    object[u"skipped"_s] = skippedJson(reading);
    object[u"skippedCount"_s] = reading.skippedCount;
    object[u"problems"_s] = problemList(reading);
    object[u"sha256"_s] = textOrNull(reading.sha256);
    object[u"question"_s] = reading.question ? QJsonValue(questionJson(*reading.question)) : QJsonValue();
    const bool read = reading.series && reading.series->size() > 0;
    object[u"bars"_s] = read ? qint64(reading.series->size()) : 0;
    object[u"first"_s] = read ? QJsonValue(timeText(reading.series->times.front(), reading.series->daily)) : QJsonValue();
    object[u"last"_s] = read ? QJsonValue(timeText(reading.series->times.back(), reading.series->daily)) : QJsonValue();
    object[u"daily"_s] = read ? QJsonValue(reading.series->daily) : QJsonValue();
    object[u"adjusted"_s] = read ? QJsonValue(reading.series->adjusted) : QJsonValue();
    object[u"zone"_s] = read ? textOrNull(reading.series->zone) : QJsonValue();
    return jsonBytes(object);
}

// ---- text

QString markName(char16_t mark, const Language &language)
{
    switch (mark) {
    case u',':
        return language.translate("Prices", "comma");
    case u';':
        return language.translate("Prices", "semicolon");
    case u'\t':
        return language.translate("Prices", "tab");
    case u'|':
        return language.translate("Prices", "bar");
    case u' ':
        return language.translate("Prices", "space");
    case u'.':
        return language.translate("Prices", "point");
    case u'\'':
        return language.translate("Prices", "apostrophe");
    case 0:
        return language.translate("Prices", "none");
    default:
        return QString(QChar(mark));
    }
}

QString columnsText(const PriceReading &reading, const Language &language)
{
    const PriceColumns &columns = reading.dialect.columns;
    const std::array<std::pair<QString, int>, 9> all = {
        {{language.translate("Prices", "date"), columns.date}, {language.translate("Prices", "time"), columns.time},
            {language.translate("Prices", "open"), columns.open}, {language.translate("Prices", "high"), columns.high},
            {language.translate("Prices", "low"), columns.low}, {language.translate("Prices", "close"), columns.close},
            {language.translate("Prices", "adjusted close"), columns.adjusted},
            {language.translate("Prices", "volume"), columns.volume}, {language.translate("Prices", "symbol"), columns.symbol}}};
    QStringList texts;
    for (const auto &[name, column] : all) {
        if (column >= 0)
            texts.append(language.translate("Prices", "%1 %2").arg(name, QString::number(column + 1)));
    }
    return texts.join(language.translate("Prices", ", "));
}

QString asText(const PriceReading &reading, const Language &language)
{
    const auto words = [&](const char *source) { return language.translate("Prices", source); };
    const PriceSeries &series = *reading.series;
    const PriceDialect &dialect = reading.dialect;
    QStringList lines;
    const QString period = words(QT_TRANSLATE_NOOP("Prices", "%1 bars from %2 to %3"))
                               .arg(QString::number(series.size()), timeText(series.times.front(), series.daily),
                                   timeText(series.times.back(), series.daily));
    lines.append(reading.symbol.isEmpty() ? period : reading.symbol + words(QT_TRANSLATE_NOOP("Prices", ": ")) + period);
    if (reading.symbols.size() > 1)
        lines.append(words(QT_TRANSLATE_NOOP("Prices", "Symbols: %1"))
                         .arg(reading.symbols.mid(0, 50).join(words(QT_TRANSLATE_NOOP("Prices", ", ")))));
    lines.append(words(QT_TRANSLATE_NOOP("Prices", "Encoding %1, delimiter %2, decimal mark %3, thousands mark %4"))
                     .arg(codingName(dialect.coding), markName(dialect.delimiter, language), markName(dialect.decimal, language),
                         markName(dialect.thousands, language)));
    lines.append(words(QT_TRANSLATE_NOOP("Prices", "Header lines %1, dates %2, %3"))
                     .arg(QString::number(dialect.headerLines),
                         dialect.timeForm == TimeForm::Text ? dateOrderName(dialect.dateOrder)
                                                            : words(QT_TRANSLATE_NOOP("Prices", "as seconds since 1970")),
                         dialect.newestFirst ? words(QT_TRANSLATE_NOOP("Prices", "newest first"))
                                             : words(QT_TRANSLATE_NOOP("Prices", "oldest first"))));
    lines.append(words(QT_TRANSLATE_NOOP("Prices", "Columns: %1")).arg(columnsText(reading, language)));
    lines.append(series.adjusted ? words(QT_TRANSLATE_NOOP("Prices", "Prices are adjusted closing prices."))
                                 : words(QT_TRANSLATE_NOOP("Prices", "Prices are closing prices as they stand in the file.")));
    if (!series.zone.isEmpty())
        lines.append(words(QT_TRANSLATE_NOOP("Prices", "Clock: %1")).arg(series.zone));
    for (const PriceRemark &remark : reading.remarks)
        lines.append(remark.line > 0 ? words(QT_TRANSLATE_NOOP("Prices", "Line %1: %2"))
                                           .arg(QString::number(remark.line), priceRemarkText(remark, language))
                                     : priceRemarkText(remark, language));
    for (const SkippedLine &line : reading.skipped)
        lines.append(words(QT_TRANSLATE_NOOP("Prices", "Line %1 skipped: %2"))
                         .arg(QString::number(line.line), skipReasonText(line.reason, language)));
    if (const qint64 more = reading.skippedCount - qint64(reading.skipped.size()); more > 0)
        lines.append(words(QT_TRANSLATE_NOOP("Prices", "Lines skipped besides: %1")).arg(more));
    lines.append(u"SHA-256 %1"_s.arg(reading.sha256));
    return lines.join(u'\n') + u'\n';
}

} // namespace

ExitCode runPrices(const CommandLine &line, Console &console)
{
    PriceOptions options;
    options.dateOrder = line.dateOrder;
    options.symbol = line.symbol;
    options.progress = [&](double share) {
        constexpr int steps = 100;
        console.progress(int(share * steps), steps, line.prices);
        return true;
    };
    const PriceReading reading = readPrices(line.prices, options);
    console.problems(reading.problems, line.prices);
    if (reading.question) {
        QStringList orders;
        for (const DateOrder order : reading.question->possible)
            orders.append(u"--date-order "_s + dateOrderName(order));
        console.message(
            console.language()
                .translate("Prices", "%1: dates such as %2 can be read in more than one way, and no line decides. Say which: %3.")
                .arg(line.prices, reading.question->text, orders.join(console.language().translate("Prices", ", "))));
    }
    ExitCode done = ExitCode::Done;
    if (line.format == DataFormat::Json)
        done = console.data(asJson(reading));
    else if (reading.series)
        done = console.text(asText(reading, console.language()));
    return done == ExitCode::Done && !reading.series ? ExitCode::Input : done;
}

} // namespace tenbin
