// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: what is understood of a price file, trait by trait, and what is refused.
#include "core/pricefixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tenbin {

namespace {

QString joined(const std::vector<double> &values)
{
    QStringList texts;
    for (const double value : values)
        texts.append(std::isnan(value) ? u"-"_s : QString::number(value, 'g', QLocale::FloatingPointShortest));
    return texts.join(u' ');
}

QString days(const PriceSeries &series)
{
    QStringList texts;
    for (const qint64 time : series.times) {
        const QString day = QDate(1970, 1, 1).addDays(time / 86'400).toString(Qt::ISODate);
        texts.append(series.daily
                ? day
                : u"%1T%2:%3"_s.arg(day).arg(time % 86'400 / 3600, 2, 10, QChar(u'0')).arg(time / 60 % 60, 2, 10, QChar(u'0')));
    }
    return texts.join(u' ');
}

QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(u"prices.csv"_s));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

QByteArray manyLines(int count)
{
    QByteArray text = "Date,Close\n";
    for (int i = 0; i < count; ++i)
        text += QDate(1900, 1, 1).addDays(i).toString(Qt::ISODate).toLatin1() + ",1" + QByteArray::number(i % 10) + ".25\n";
    return text;
}

} // namespace

class QuotesReaderTest : public QObject {
    Q_OBJECT

private slots:
    void refused_data();
    void refused();
    void refusedFiles();
    void endlessLine();
    void cancelled();
    void shrunkWhileRead();
    void removedWhileRead();
    void understood_data();
    void understood();
    void encodings_data();
    void encodings();
    void barsAndVolume();
    void adjustedOrAsTraded();
    void symbolColumn();
    void columnForEachSymbol();
    void manyTickers();
    void correctedDialect();
    void hash();
    void samplesOfVendors_data();
    void samplesOfVendors();
    void eventStudyFiles();
};

void QuotesReaderTest::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fault");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("blank lines") << QByteArray("\n\n\n") << u"no-prices dates and prices"_s;
    QTest::newRow("zeros") << QByteArray(5000, '\0') << u"binary"_s;
    QTest::newRow("control characters") << QByteArray("Date,Close\n\x01\x02\x03\x04\x05\x06\x07\x08") << u"binary"_s;
    QTest::newRow("zeros further behind") << manyLines(30'000) + QByteArray(100, '\0') << u"binary"_s;
    QTest::newRow("no known encoding") << QByteArray("Dat\xFF\xFF,Er\xF6"
                                                     "ffnung\n")
                                       << u"not-text"_s;
    QTest::newRow("prose") << QByteArray("These are no prices.\nNot one of them.\n") << u"no-prices dates and prices"_s;
    QTest::newRow("header only") << QByteArray("Date,Close\n") << u"no-prices dates and prices"_s;
    QTest::newRow("no date") << QByteArray("Open,Close\n1.5,2.5\n") << u"no-prices dates and prices"_s;
    QTest::newRow("no close") << QByteArray("Date,Open,High,Low\n2025-01-24,1.5,2.5,1.2\n") << u"no-prices a closing price"_s;
    QTest::newRow("decimal comma in a comma file")
        << QByteArray("Date,Close\n2025-01-24,12,34\n2025-01-27,12,35\n") << u"no-prices lines that fit their header"_s;
    QTest::newRow("quote never closed") << "Date,Close\n2025-01-24,\"12\n" + manyLines(100) << u"unclosed-quote 2"_s;
    QTest::newRow("bomb of quotes") << "Date,Close\n2025-01-24,1\n" + QByteArray(3'000'001, '"') << u"line-too-long 3 1000000"_s;
    QTest::newRow("long line") << "Date,Close\n2025-01-24,1\n" + QByteArray(3'000'000, 'x') << u"line-too-long 3 1000000"_s;
}

void QuotesReaderTest::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, fault);
    const PriceReading reading = readPriceBytes(bytes, {});
    QCOMPARE(test::faults(reading), fault);
    QVERIFY(!reading.series && !reading.question);
}

void QuotesReaderTest::refusedFiles()
{
    const QTemporaryDir folder;
    const auto code = [](const QString &path) {
        const PriceReading reading = readPrices(path, {});
        return reading.problems.size() == 1 && !reading.series ? problemCodeName(reading.problems[0].code) : u"?"_s;
    };
    QCOMPARE(code(folder.filePath(u"nothing"_s)), u"cannot-read"_s);
    QCOMPARE(code(folder.path()), u"cannot-read"_s);
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(code(pipe), u"cannot-read"_s);
    QCOMPARE(code(u"/dev/zero"_s), u"cannot-read"_s);
    QCOMPARE(code(written(folder, {})), u"empty"_s);
    if (geteuid() != 0) {
        const QString secret = written(folder, "Date,Close\n2025-01-24,1\n");
        QVERIFY(QFile::setPermissions(secret, {}));
        QCOMPARE(code(secret), u"cannot-read"_s);
    }
}

void QuotesReaderTest::endlessLine()
{
    const QTemporaryDir folder;
    QFile file(written(folder, "Date,Close\n"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    constexpr qint64 tenGigabytes = 10'000'000'000;
    if (!file.resize(tenGigabytes))
        QSKIP("no sparse files here");
    QCOMPARE(test::faults(readPrices(file.fileName(), {})), u"binary"_s);
    QVERIFY(file.seek(0) && file.write(QByteArray(1'000'000, '1')) == 1'000'000);
    QCOMPARE(test::faults(readPrices(file.fileName(), {})), u"line-too-long 1 1000000"_s);
    QVERIFY(file.seek(0) && file.write(manyLines(100'000)) > 1'000'000);
    QCOMPARE(test::faults(readPrices(file.fileName(), {})), u"too-large 10000000000 2000000000"_s);
}

void QuotesReaderTest::cancelled()
{
    const QByteArray bytes = manyLines(200'000);
    int calls = 0;
    double last = 0;
    PriceOptions options;
    options.progress = [&](double share) {
        if (share < last || share > 1)
            return false;
        last = share;
        return ++calls > 0;
    };
    QVERIFY(readPriceBytes(bytes, options).series);
    QVERIFY(calls >= 2);
    QCOMPARE(last, 1.0);
    options.progress = [](double) { return false; };
    const PriceReading reading = readPriceBytes(bytes, options);
    QCOMPARE(test::faults(reading), u"cancelled"_s);
    QVERIFY(!reading.series);
}

void QuotesReaderTest::shrunkWhileRead()
{
    const QTemporaryDir folder;
    const QString path = written(folder, manyLines(300'000));
    PriceOptions options;
    options.progress = [&](double) { return truncate(QFile::encodeName(path).constData(), 100) == 0; };
    const PriceReading reading = readPrices(path, options);
    QCOMPARE(test::faults(reading), u"shrunk"_s);
    QVERIFY(!reading.series);
}

void QuotesReaderTest::removedWhileRead()
{
    const QTemporaryDir folder;
    const QString path = written(folder, manyLines(300'000));
    PriceOptions options;
    options.progress = [&](double) { return QFile::remove(path) || true; };
    QCOMPARE(test::faults(readPrices(path, options)), u"shrunk"_s);
}

void QuotesReaderTest::understood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("times");
    QTest::addColumn<QString>("close");
    const auto row = [](const char *name, const QString &text, const char *times, const char *close) {
        QTest::newRow(name) << text << QString::fromLatin1(times) << QString::fromLatin1(close);
    };
    row("one line", u"Date,Close\n2025-01-24,12.5"_s, "2025-01-24", "12.5");
    row("old line ends", u"Date,Close\r2025-01-24,12.5\r2025-01-27,13\r"_s, "2025-01-24 2025-01-27", "12.5 13");
    row("no header", u"2025-01-24,12.5\n2025-01-27,13\n"_s, "2025-01-24 2025-01-27", "12.5 13");
    row("German", u"Datum;Eröffnung;Hoch;Tief;Schlusskurs;Stück\n24.01.2025;1.234,50;1.240,00;1.230,00;1.236,25;12.500\n"_s,
        "2025-01-24", "1236.25");
    row("Polish", u"Data;Otwarcie;Najwyższy;Najniższy;Zamknięcie;Wolumen\n2025-01-24;12,5;13;12;12,75;1000\n"_s, "2025-01-24",
        "12.75");
    row("newest first", u"Date,Close\n2025-01-27,13\n2025-01-24,12.5\n"_s, "2025-01-24 2025-01-27", "12.5 13");
    row("day first", u"Date,Close\n24/01/2025,12.5\n27/01/2025,13\n"_s, "2025-01-24 2025-01-27", "12.5 13");
    row("month first", u"Date,Close\n1/24/2025,12.5\n1/27/2025,13\n"_s, "2025-01-24 2025-01-27", "12.5 13");
    row("two digits", u"Date,Close\n23.01.25,9\n24.01.25,8\n27.01.25,7\n28.01.25,6\n29.01.25,5\n"_s,
        "2025-01-23 2025-01-24 2025-01-27 2025-01-28 2025-01-29", "9 8 7 6 5");
    row("month named", u"Date,Close\n24-Jan-25,12.5\n\"Jan 27, 2025\",13\n"_s, "2025-01-24 2025-01-27", "12.5 13");
    row("kanji", u"日付,終値\n2025年1月24日,\"1,250\"\n2025年1月27日(月),\"1,300.5\"\n"_s, "2025-01-24 2025-01-27",
        "1250 1300.5");
    row("eight digits",
        u"<TICKER>,<PER>,<DATE>,<TIME>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<VOL>\nAAPL.US,D,20250124,000000,1,2,1,1.5,9\n"_s,
        "2025-01-24", "1.5");
    row("time apart", u"Date,Time,Close\n2025-01-24,9:00,12.5\n2025-01-24,09:05,13\n"_s, "2025-01-24T09:00 2025-01-24T09:05",
        "12.5 13");
    row("time as a number", u"<DATE>,<TIME>,<CLOSE>\n20250124,90000,12.5\n20250124,153000,13\n"_s,
        "2025-01-24T09:00 2025-01-24T15:30", "12.5 13");
    row("afternoon", u"Date,Close\n1/24/2025 9:30:00 AM,12.5\n1/24/2025 4:00 PM,13\n"_s, "2025-01-24T09:30 2025-01-24T16:00",
        "12.5 13");
    row("seconds", u"time,close\n1737711000,12.5\n1737711060,13\n"_s, "2025-01-24T09:30 2025-01-24T09:31", "12.5 13");
    row("milliseconds", u"timestamp,close\n1737676800000,12.5\n1737936000000,13\n"_s, "2025-01-24 2025-01-27", "12.5 13");
    row("dollars", u"Date,Close/Last\n01/24/2025,$1234.50\n01/27/2025,\"$1,250.00\"\n"_s, "2025-01-24 2025-01-27", "1234.5 1250");
    row("units", u"日付,終値,出来高\n2025/01/24,1.5万,2億\n2025/01/27,１．０５万円,3.5百万\n"_s, "2025-01-24 2025-01-27",
        "15000 10500");
    row("blanks for thousands", u"Date;Close\n2025-01-24;1 234,50\n2025-01-27;1\u00A0250,75\n"_s, "2025-01-24 2025-01-27",
        "1234.5 1250.75");
    row("apostrophes", u"Datum;Schlusskurs\n2025-01-24;1'234.50\n2025-01-27;1’250.75\n"_s, "2025-01-24 2025-01-27",
        "1234.5 1250.75");
    row("in columns", u"2025-01-24   12.5\n2025-01-27   13.0\n"_s, "2025-01-24 2025-01-27", "12.5 13");
    row("exponent", u"Date,Close\n2025-01-24,1.25e-05\n2025-01-27,1.5E+1\n"_s, "2025-01-24 2025-01-27", "1.25e-05 15");
    row("bars that are not there",
        u"Date,Close\n2025-01-24,12.5\n2025-01-27,N/A\n2025-01-28,null\n2025-01-29,-\n2025-01-30,13\n"_s, "2025-01-24 2025-01-30",
        "12.5 13");
    row("quoted line end", u"Date,Close,Note\n2025-01-24,12.5,\"two\nlines\"\n2025-01-27,13,\n"_s, "2025-01-24 2025-01-27",
        "12.5 13");
    row("names of lines", u"Open,Close\n2025-01-24,12,12.5\n2025-01-27,12,13\n"_s, "2025-01-24 2025-01-27", "12.5 13");
    row("one later day decides", u"Date,Close\n03/04/2025,12.5\n04/04/2025,13\n14/04/2025,14\n"_s,
        "2025-04-03 2025-04-04 2025-04-14", "12.5 13 14");
}

void QuotesReaderTest::understood()
{
    QFETCH(QString, text);
    QFETCH(QString, times);
    QFETCH(QString, close);
    const PriceReading reading = test::readText(text);
    QVERIFY2(reading.series, test::account(reading).constData());
    QCOMPARE(days(*reading.series), times);
    QCOMPARE(joined(reading.series->close), close);
}

void QuotesReaderTest::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("coding");
    const QString text = u"日付,始値,終値\n2025/01/24,100,\"1,234.5\"\n※表の注記\n"_s;
    for (const TextCoding coding :
        {TextCoding::Utf8, TextCoding::Utf8Bom, TextCoding::Utf16Little, TextCoding::Utf16Big, TextCoding::Cp932})
        QTest::newRow(qPrintable(codingName(coding))) << test::encoded(text, coding) << int(coding);
    const QString plain = u"Date,Open,Close\n2025-01-24,100,1234.5\nNote\n"_s;
    QTest::newRow("utf-16le without mark") << test::encoded(plain, TextCoding::Utf16Little).mid(2)
                                           << int(TextCoding::Utf16Little);
    QTest::newRow("utf-16be without mark") << test::encoded(plain, TextCoding::Utf16Big).mid(2) << int(TextCoding::Utf16Big);
}

void QuotesReaderTest::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, coding);
    const PriceReading reading = readPriceBytes(bytes, {});
    QVERIFY2(reading.series, test::account(reading).constData());
    QCOMPARE(int(reading.dialect.coding), coding);
    QCOMPARE(joined(reading.series->close), u"1234.5"_s);
    QCOMPARE(joined(reading.series->open), u"100"_s);
    QCOMPARE(test::skips(reading), u"3 note"_s);
}

void QuotesReaderTest::barsAndVolume()
{
    const PriceReading reading = test::readText(
        u"Date,Close,Volume,Open,High,Low\n2025-01-24,2,1.5M,1,3,0.5\n2025-01-27,2,-,1,3,0.5\n2025-01-28,2,812.5K,1,3,0.5\n"_s);
    QVERIFY2(reading.series, test::account(reading).constData());
    const PriceSeries &series = *reading.series;
    QVERIFY(series.hasBars() && series.daily && !series.adjusted);
    QCOMPARE(
        joined(series.open) + u" | "_s + joined(series.high) + u" | "_s + joined(series.low), u"1 1 1 | 3 3 3 | 0.5 0.5 0.5"_s);
    QCOMPARE(joined(series.volume), u"1500000 - 812500"_s);
    QCOMPARE(reading.headers, QStringList({u"Date"_s, u"Close"_s, u"Volume"_s, u"Open"_s, u"High"_s, u"Low"_s}));
    QCOMPARE(reading.sample.size(), 4U);
    QCOMPARE(reading.rows, 3);
}

void QuotesReaderTest::adjustedOrAsTraded()
{
    const QString text = u"Date,Open,High,Low,Close,Adj Close\n2025-01-24,10,12,8,10,5\n"_s;
    const PriceReading traded = test::readText(text);
    QVERIFY(traded.series && !traded.series->adjusted);
    QCOMPARE(joined(traded.series->close), u"10"_s);
    PriceOptions options;
    options.dialect = traded.dialect;
    options.dialect->close = ClosePrice::Adjusted;
    const PriceReading adjusted = test::readText(text, options);
    QVERIFY(adjusted.series && adjusted.series->adjusted);
    QCOMPARE(
        joined(adjusted.series->close) + u' ' + joined(adjusted.series->open) + u' ' + joined(adjusted.series->high), u"5 5 6"_s);
    const PriceReading only = test::readText(u"日付,調整後終値\n2025-01-24,5\n"_s);
    QVERIFY(only.series && only.series->adjusted);
    QCOMPARE(int(only.dialect.close), int(ClosePrice::Adjusted));
}

void QuotesReaderTest::symbolColumn()
{
    const QString text = u"Symbol,Date,Close\nAAA,2025-01-24,1\nAAA,2025-01-27,2\nBBB,2025-01-24,30\nBBB,2025-01-27,40\n"_s;
    const PriceReading first = test::readText(text);
    QVERIFY2(first.series, test::account(first).constData());
    QCOMPARE(first.symbols, QStringList({u"AAA"_s, u"BBB"_s}));
    QCOMPARE(first.symbol, u"AAA"_s);
    QCOMPARE(first.rows, 4);
    QCOMPARE(joined(first.series->close), u"1 2"_s);
    PriceOptions options;
    options.symbol = u"BBB"_s;
    QCOMPARE(joined(test::readText(text, options).series->close), u"30 40"_s);
    options.symbol = u"CCC"_s;
    QCOMPARE(test::faults(test::readText(text, options)), u"no-prices CCC"_s);
}

void QuotesReaderTest::columnForEachSymbol()
{
    const QString text = u"date,AMZN,ZM\n2019-04-16,1800.5,NA\n2019-04-17,1801,62.5\n"_s;
    const PriceReading first = test::readText(text);
    QVERIFY2(first.series, test::account(first).constData());
    QCOMPARE(first.symbols, QStringList({u"AMZN"_s, u"ZM"_s}));
    QCOMPARE(joined(first.series->close), u"1800.5 1801"_s);
    QCOMPARE(test::concerns(first), QStringList());
    PriceOptions options;
    options.symbol = u"ZM"_s;
    const PriceReading second = test::readText(text, options);
    QCOMPARE(second.series->symbol, u"ZM"_s);
    QCOMPARE(joined(second.series->close), u"62.5"_s);
    QCOMPARE(test::skips(second), u"2 no-price"_s);
    options.dialect = second.dialect;
    QCOMPARE(test::readText(text, options).series, second.series);
    options.symbol = u"XX"_s;
    QCOMPARE(test::faults(test::readText(text, options)), u"no-prices XX"_s);
}

void QuotesReaderTest::manyTickers()
{
    const PriceReading reading =
        test::readText(u"Price,Close,Close,Volume,Volume\nTicker,AAA,BBB,AAA,BBB\nDate,,,,\n2025-01-24,1.5,2.5,10,20\n"_s);
    QVERIFY2(reading.series, test::account(reading).constData());
    QCOMPARE(reading.symbols, QStringList({u"AAA"_s, u"BBB"_s}));
    QCOMPARE(reading.dialect.headerLines, 3);
    QCOMPARE(joined(reading.series->close), u"1.5"_s);
}

void QuotesReaderTest::correctedDialect()
{
    const QString text = u"Date,Close\n03/04/2025,1.5\n"_s;
    PriceOptions options;
    options.dialect = test::readText(text).dialect;
    options.dialect->dateOrder = DateOrder::MonthFirst;
    QCOMPARE(days(*test::readText(text, options).series), u"2025-03-04"_s);
    options.dialect->dateOrder = DateOrder::DayFirst;
    QCOMPARE(days(*test::readText(text, options).series), u"2025-04-03"_s);
    options.dialect->columns.date = -1;
    QCOMPARE(test::faults(test::readText(text, options)), u"no-prices dates"_s);
    options.dialect->columns.date = 999;
    QVERIFY(!test::readText(text, options).series);
}

void QuotesReaderTest::hash()
{
    for (const int size : {1, 55, 56, 63, 64, 65, 119, 120, 128, 600'000, 1'300'001}) {
        QByteArray bytes =
            "Date,Close\n2025-01-24,1.5\n2025-01-27,1.5\n" + QByteArray("2025-01-28,1.50000000\n").repeated(size / 22);
        bytes += QByteArray(size % 22, '\n');
        const PriceReading reading = readPriceBytes(bytes, {});
        QCOMPARE(reading.sha256, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    }
}

void QuotesReaderTest::samplesOfVendors_data()
{
    QTest::addColumn<QString>("times");
    QTest::addColumn<QString>("close");
    const auto row = [](const char *file, const char *times, const char *close) {
        QTest::newRow(file) << QString::fromLatin1(times) << QString::fromLatin1(close);
    };
    row("alphavantage_daily_adjusted", "2018-03-01 2018-03-02", "267.7 269.08");
    row("googlefinance_en_GB_two_columns", "2019-05-22 2019-05-23 2019-05-24", "1151.42 1140.77 1133.47");
    row("investing_com_en", "2025-01-23 2025-01-24 2025-01-27", "636.45 647.49 659.88");
    row("investing_com_ja", "2024-12-11 2024-12-12", "39372.23 39849.14");
    row("jp_broker_kabu_station_cp932", "2025-01-24T09:00 2025-01-24T09:05", "39935 39905");
    row("jp_kdb_two_header_lines_cp932", "2015-12-28 2015-12-29", "226 232.1");
    row("jp_quoted_thousands_utf8", "2026-08-17 2026-08-18", "1825 1855");
    row("metatrader5_bars", "2024-01-02", "2063.55");
    row("nasdaq_com", "2025-01-23 2025-01-24 2025-01-27", "636.45 647.49 659.88");
    row("nikkei_official_cp932", "2017-01-04 2017-01-05 2017-01-06", "19594.16 19520.69 19454.33");
    row("stooq_en", "2025-01-23 2025-01-24", "636.45 647.49");
    row("yahoo_classic", "2025-01-22 2025-01-23 2025-01-24", "623.5 636.450012 647.48999");
    row("yfinance_multiheader_3lines", "2025-01-23 2025-01-24 2025-01-27", "634.966796875 645.9810791015625 658.3422241210938");
    row("yfinance_tz_index", "2025-01-23 2025-01-24 2025-01-27", "6118.7099609375 6101.240234375 6012.27978515625");
}

void QuotesReaderTest::samplesOfVendors()
{
    QFETCH(QString, times);
    QFETCH(QString, close);
    const QString path = u"/work/shared/data/price-formats/"_s + QString::fromLatin1(QTest::currentDataTag()) + u".csv"_s;
    if (!QFile::exists(path))
        QSKIP("the samples are not here");
    const PriceReading reading = readPrices(path, {});
    QVERIFY2(reading.series, test::account(reading).constData());
    QCOMPARE(days(*reading.series), times);
    QCOMPARE(joined(reading.series->close), close);
    QCOMPARE(test::concerns(reading), QStringList());
}

void QuotesReaderTest::eventStudyFiles()
{
    const QString path = u"/work/shared/data/event-study/prices.csv"_s;
    if (!QFile::exists(path))
        QSKIP("the samples are not here");
    const PriceReading reading = readPrices(path, {});
    QCOMPARE(reading.symbols.join(u' '), u"AMZN ZM UBER NFLX SHOP FB UPWK"_s);
    QCOMPARE(reading.rows, 253);
    QCOMPARE(reading.skippedCount, 0);
    PriceOptions options;
    options.symbol = u"UBER"_s;
    const PriceReading later = readPrices(path, options);
    QVERIFY(later.series && later.series->size() < 253);
    QCOMPARE(qint64(later.series->size()) + later.skippedCount, 253);
}

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::QuotesReaderTest)
#include "tst_quotesreader.moc"
