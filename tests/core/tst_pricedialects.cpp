// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: random dialects written and read back: the same prices, or a question, a refusal or a remark; never wrong in silence.
#include "core/pricefixture.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace tenbin {

namespace {

constexpr int runs = 2000;

enum class Words { English, Japanese, German, Polish, None };

struct Writer {
    TextCoding coding;
    char16_t delimiter, decimal, thousands;
    DateOrder order;
    char16_t dateMark;
    int yearDigits;
    Words words;
    bool newestFirst, quoted, separateTime, minutes, dollars, shortVolume, weekdays, returns;
    int rows, decimals;
    QList<int> columns; ///< 0 open, 1 high, 2 low, 3 close, 4 volume
    double price;
};

template <typename Value>
Value any(std::mt19937 &random, std::initializer_list<Value> values)
{
    return *(values.begin() + random() % values.size());
}

Writer anyWriter(std::mt19937 &random)
{
    const auto chance = [&](unsigned percent) { return random() % 100 < percent; };
    Writer writer;
    writer.coding = any(random,
        {TextCoding::Utf8, TextCoding::Utf8, TextCoding::Utf8Bom, TextCoding::Utf16Little, TextCoding::Utf16Big,
            TextCoding::Cp932});
    writer.delimiter = any(random, {u',', u',', u';', u'\t', u'|'});
    writer.decimal = any(random, {u'.', u'.', u','});
    writer.thousands = any<char16_t>(random, {0, 0, writer.decimal == u'.' ? u',' : u'.', u' ', u'\''});
    writer.order = any(random, {DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst});
    writer.dateMark = any(random, {u'-', u'/', u'.'});
    writer.yearDigits = chance(20) ? 2 : 4;
    writer.words = any(random, {Words::English, Words::Japanese, Words::German, Words::Polish, Words::None});
    writer.newestFirst = chance(40);
    writer.quoted = chance(30);
    writer.minutes = chance(25);
    writer.separateTime = chance(50);
    writer.dollars = chance(15);
    writer.shortVolume = chance(20);
    writer.weekdays = chance(80);
    writer.returns = chance(50);
    writer.rows = 1 + int(random() % (chance(30) ? 5 : 60));
    writer.decimals = int(random() % 5);
    writer.columns = any<QList<int>>(random, {{3}, {0, 1, 2, 3}, {0, 1, 2, 3, 4}, {3, 4}, {3, 0, 1, 2, 4}, {4, 3, 2, 1, 0}});
    writer.price = std::pow(10.0, double(random() % 60) / 10.0 - 0.5);
    return writer;
}

QStringList header(Words words)
{
    switch (words) {
    case Words::English:
        return {u"Open"_s, u"High"_s, u"Low"_s, u"Close"_s, u"Volume"_s, u"Date"_s, u"Time"_s};
    case Words::Japanese:
        return {u"始値"_s, u"高値"_s, u"安値"_s, u"終値"_s, u"出来高"_s, u"日付"_s, u"時刻"_s};
    case Words::German:
        return {u"Eroeffnung"_s, u"Hoch"_s, u"Tief"_s, u"Schlusskurs"_s, u"Volumen"_s, u"Datum"_s, u"Uhrzeit"_s};
    case Words::Polish:
        return {u"Otwarcie"_s, u"Najwyzszy"_s, u"Najnizszy"_s, u"Zamkniecie"_s, u"Wolumen"_s, u"Data"_s, u"Czas"_s};
    case Words::None:
        return {};
    }
    Q_UNREACHABLE();
}

QString numberText(qint64 scaled, int decimals, const Writer &writer)
{
    QString digits = QString::number(scaled).rightJustified(decimals + 1, u'0');
    QString whole = digits.left(digits.size() - decimals);
    if (writer.thousands != 0) {
        for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
            whole.insert(at, QChar(writer.thousands));
    }
    return decimals > 0 ? whole + QChar(writer.decimal) + digits.right(decimals) : whole;
}

QString dateText(QDate date, const Writer &writer)
{
    const QString year = QString::number(date.year()).right(writer.yearDigits);
    const QString month = QString::number(date.month()).rightJustified(2, u'0');
    const QString day = QString::number(date.day()).rightJustified(2, u'0');
    const QStringList parts = writer.order == DateOrder::YearFirst ? QStringList{year, month, day}
        : writer.order == DateOrder::DayFirst                      ? QStringList{day, month, year}
                                                                   : QStringList{month, day, year};
    return parts.join(QChar(writer.dateMark));
}

struct Written {
    QByteArray bytes;
    PriceSeries series;
};

double unscaled(qint64 scaled, int decimals)
{
    return (QString::number(scaled) + u"e-"_s + QString::number(decimals)).toDouble();
}

Written write(const Writer &writer, std::mt19937 &random)
{
    Written written;
    QStringList lines;
    const auto line = [&](const QStringList &fields) {
        QStringList out;
        for (const QString &field : fields)
            out.append(writer.quoted || field.contains(QChar(writer.delimiter)) ? u'"' + field + u'"' : field);
        return out.join(QChar(writer.delimiter));
    };
    const bool apart = writer.minutes && writer.separateTime;
    const double scale = std::pow(10.0, writer.decimals);
    double price = writer.price;
    QDate date(2000 + int(random() % 25), 1 + int(random() % 12), 1 + int(random() % 28));
    int minute = 540;
    for (int row = 0; row < writer.rows; ++row) {
        if (!writer.minutes || (minute += 1 + int(random() % 9)) > 900) {
            do
                date = date.addDays(1);
            while (writer.weekdays && date.dayOfWeek() > 5);
            minute = 540;
        }
        price *= 1 + (double(random() % 1000) - 500) / 20'000;
        const auto part = [&](double factor) { return std::max<qint64>(1, std::llround(price * factor * scale)); };
        const std::array<qint64, 4> prices = {part(1), part(1.01), part(0.99), part(1.002)};
        const qint64 volume = 1000 + qint64(random() % 5'000'000);
        const QString clock = u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
        QStringList fields{dateText(date, writer) + (writer.minutes && !apart ? u' ' + clock : QString())};
        if (apart)
            fields.append(clock);
        for (const int column : writer.columns) {
            if (column == 4)
                fields.append(writer.shortVolume ? numberText(volume / 100, 1, writer) + u'K' : numberText(volume, 0, writer));
            else
                fields.append(
                    (writer.dollars ? u"$"_s : QString()) + numberText(prices[std::size_t(column)], writer.decimals, writer));
        }
        lines.append(line(fields));
        PriceSeries &series = written.series;
        series.times.push_back(QDate(1970, 1, 1).daysTo(date) * 86'400 + (writer.minutes ? minute * 60 : 0));
        const std::array<std::vector<double> *, 4> columns = {&series.open, &series.high, &series.low, &series.close};
        for (const int column : writer.columns) {
            if (column == 4)
                series.volume.push_back(writer.shortVolume ? double(volume / 100 * 100) : double(volume));
            else
                columns[std::size_t(column)]->push_back(unscaled(prices[std::size_t(column)], writer.decimals));
        }
    }
    if (writer.newestFirst)
        std::reverse(lines.begin(), lines.end());
    if (const QStringList words = header(writer.words); !words.isEmpty()) {
        QStringList names{words[5]};
        if (apart)
            names.append(words[6]);
        for (const int column : writer.columns)
            names.append(words[column]);
        lines.prepend(line(names));
    }
    const QString end = writer.returns ? u"\r\n"_s : u"\n"_s;
    written.bytes = test::encoded(lines.join(end) + end, writer.coding);
    return written;
}

/// One row of minutes is a day's as far as anyone can tell.
bool sameTimes(const PriceSeries &a, const PriceSeries &b)
{
    if (a.times.size() != b.times.size())
        return false;
    for (std::size_t i = 0; i < a.times.size(); ++i) {
        if (a.times[i] != (a.daily ? b.times[i] - b.times[i] % 86'400 : b.times[i]))
            return false;
    }
    return true;
}

bool equal(const PriceSeries &a, const PriceSeries &b)
{
    return sameTimes(a, b) && a.close == b.close && a.open == b.open && a.high == b.high && a.low == b.low
        && a.volume == b.volume;
}

} // namespace

class PriceDialectsTest : public QObject {
    Q_OBJECT

private slots:
    void neverWrongInSilence();
    void questionHoldsTheAnswer();
    void dialectReadsTheSameAgain();
    void jsonOfDialect();
    void brokenJson_data();
    void brokenJson();
};

void PriceDialectsTest::neverWrongInSilence()
{
    std::mt19937 random(932);
    int equalOnes = 0, asked = 0, refused = 0, said = 0;
    for (int run = 0; run < runs; ++run) {
        const Writer writer = anyWriter(random);
        const Written written = write(writer, random);
        const PriceReading reading = readPriceBytes(written.bytes, {});
        QCOMPARE(reading.series.has_value(), !reading.question && !hasErrors(reading.problems));
        if (reading.question) {
            ++asked;
            continue;
        }
        if (!reading.series) {
            ++refused;
            continue;
        }
        if (equal(*reading.series, written.series)) {
            ++equalOnes;
            continue;
        }
        ++said;
        const QByteArray text = "run " + QByteArray::number(run) + ": " + written.bytes.left(300) + "\n" + test::account(reading);
        QVERIFY2(test::concerns(reading).contains(u"guessed"_s) || reading.skippedCount > 0, text.constData());
    }
    qInfo("equal %d, asked %d, refused %d, said to be a guess or skipped %d", equalOnes, asked, refused, said);
    QVERIFY2(equalOnes > runs * 7 / 10, "most should simply be read");
}

void PriceDialectsTest::questionHoldsTheAnswer()
{
    std::mt19937 random(31);
    int asked = 0;
    for (int run = 0; run < runs; ++run) {
        Writer writer = anyWriter(random);
        writer.rows = std::min(writer.rows, 8);
        const Written written = write(writer, random);
        const PriceReading open = readPriceBytes(written.bytes, {});
        if (!open.question)
            continue;
        ++asked;
        const std::vector<DateOrder> &possible = open.question->possible;
        const QByteArray text = written.bytes.left(300) + test::account(open);
        QVERIFY2(
            possible.size() > 1 && std::find(possible.begin(), possible.end(), writer.order) != possible.end(), text.constData());
        PriceOptions options;
        options.dateOrder = writer.order;
        const PriceReading answered = readPriceBytes(written.bytes, options);
        QVERIFY2(!answered.question, text.constData());
        if (answered.skippedCount > 0 && test::concerns(answered).contains(u"guessed"_s))
            continue; // of the decimal mark, and said
        QVERIFY2(answered.series, text.constData());
        QVERIFY2(sameTimes(*answered.series, written.series), text.constData());
    }
    QVERIFY(asked > 50);
}

/// What was understood is all it takes: with it nothing is guessed and the same comes out.
void PriceDialectsTest::dialectReadsTheSameAgain()
{
    std::mt19937 random(7);
    for (int run = 0; run < runs / 5; ++run) {
        const Written written = write(anyWriter(random), random);
        const PriceReading first = readPriceBytes(written.bytes, {});
        if (!first.series)
            continue;
        PriceOptions options;
        options.dialect = dialectOfJson(dialectJson(first.dialect));
        QVERIFY2(options.dialect, dialectJson(first.dialect).constData());
        QCOMPARE(*options.dialect, first.dialect);
        const PriceReading again = readPriceBytes(written.bytes, options);
        QVERIFY2(again.series && equal(*again.series, *first.series), test::account(again).constData());
        QCOMPARE(again.dialect, first.dialect);
        QVERIFY(!test::concerns(again).contains(u"guessed"_s));
    }
}

void PriceDialectsTest::jsonOfDialect()
{
    PriceDialect dialect;
    dialect.columns.date = 0;
    dialect.columns.close = 4;
    dialect.symbolColumns = {{u"AMZN"_s, 1}, {u"日経"_s, 2}};
    dialect.thousands = u',';
    const QByteArray json = dialectJson(dialect);
    QVERIFY(!json.contains('\n'));
    QCOMPARE(dialectOfJson(json), std::optional(dialect));
    QVERIFY(json.startsWith(R"({"close":"as-traded","columns":{"close":4,"date":0},"dateOrder":"ymd","decimal":".")"));
}

void PriceDialectsTest::brokenJson_data()
{
    const QByteArray good = dialectJson({});
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("close");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("nothing in it") << QByteArray("{}");
    const auto changed = [&](const char *before, const char *after) {
        QByteArray json = good;
        json.replace(before, after);
        QTest::newRow(after) << json;
    };
    changed("\"utf-8\"", "\"latin-1\"");
    changed("\"ymd\"", "\"ydm\"");
    changed("\"headerLines\":1", "\"headerLines\":-1");
    changed("\"headerLines\":1", "\"headerLines\":1.5");
    changed("\"columns\":{}", "\"columns\":{\"date\":-1}");
    changed("\"columns\":{}", "\"columns\":{\"dates\":1}");
    changed("\"delimiter\":\",\"", "\"delimiter\":\",,\"");
    changed("\"delimiter\":\",\"", "\"delimiter\":\"\"");
    changed("\"newestFirst\":false", "\"newestFirst\":0");
}

void PriceDialectsTest::brokenJson()
{
    QFETCH(QByteArray, json);
    QVERIFY(!dialectOfJson(json));
}

} // namespace tenbin

QTEST_APPLESS_MAIN(tenbin::PriceDialectsTest)
#include "tst_pricedialects.moc"
