// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: what is odd about prices, lines that are skipped, and the question that stays open.
#include "core/pricefixture.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tenbin {

namespace {

/// Trading days from 2025-01-06 on (a Monday) with the given closing prices.
QString dailyText(const QStringList &prices)
{
    QString text = u"Date,Close\n"_s;
    QDate date(2025, 1, 6);
    for (const QString &price : prices) {
        text += date.toString(Qt::ISODate) + u',' + price + u'\n';
        date = date.addDays(date.dayOfWeek() == 5 ? 3 : 1);
    }
    return text;
}

const PriceRemark *find(const PriceReading &reading, PriceConcern concern)
{
    for (const PriceRemark &remark : reading.remarks) {
        if (remark.concern == concern)
            return &remark;
    }
    return nullptr;
}

} // namespace

class PriceProblemsTest : public QObject {
    Q_OBJECT

private slots:
    void nothingOdd();
    void skipped_data();
    void skipped();
    void skippedLinesAreCapped();
    void duplicates();
    void gap_data();
    void gap();
    void gapsOfMinutes();
    void unfinished_data();
    void unfinished();
    void zeroPrice();
    void split_data();
    void split();
    void crashIsNoSplit();
    void unsorted();
    void newestFirstIsSorted();
    void asks_data();
    void asks();
    void decides_data();
    void decides();
    void guessesAreSaid_data();
    void guessesAreSaid();
    void wordsInBothLanguages();
};

void PriceProblemsTest::nothingOdd()
{
    const PriceReading reading = test::readText(dailyText({u"10.5"_s, u"10.6"_s, u"10.4"_s, u"10.5"_s, u"10.7"_s, u"10.6"_s}));
    QVERIFY2(reading.series && reading.remarks.empty() && reading.skipped.empty(), test::account(reading).constData());
}

void PriceProblemsTest::skipped_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("blanks") << u"   "_s << QString();
    QTest::newRow("commas") << u",,"_s << u"4 no-date"_s;
    QTest::newRow("date missing") << u",12.5,7"_s << u"4 no-date"_s;
    QTest::newRow("no such day") << u"2025-02-30,12.5,7"_s << u"4 bad-date"_s;
    QTest::newRow("date of words") << u"yesterday,12.5,7"_s << u"4 bad-date"_s;
    QTest::newRow("price N/A") << u"2025-01-28,N/A,7"_s << u"4 no-price"_s;
    QTest::newRow("price empty") << u"2025-01-28,,7"_s << u"4 no-price"_s;
    QTest::newRow("price of words") << u"2025-01-28,closed,7"_s << u"4 bad-number"_s;
    QTest::newRow("two points") << u"2025-01-28,1.2.5,7"_s << u"4 bad-number"_s;
    QTest::newRow("unknown unit") << u"2025-01-28,12 apples,7"_s << u"4 bad-number"_s;
    QTest::newRow("too large for a number") << u"2025-01-28,1e299999,7"_s << u"4 bad-number"_s;
    QTest::newRow("volume of words") << u"2025-01-28,12.5,lots"_s << u"4 bad-number"_s;
    QTest::newRow("date only") << u"2025-01-28"_s << u"4 too-few-fields"_s;
    QTest::newRow("note") << u"Source: the exchange"_s << u"4 note"_s;
    QTest::newRow("note with a comma") << u"\"Source, as of 2025\""_s << u"4 note"_s;
    QTest::newRow("header again") << u"Date,Close,Volume"_s << u"4 note"_s;
}

void PriceProblemsTest::skipped()
{
    QFETCH(QString, line);
    QFETCH(QString, reason);
    const QString text = u"Date,Close,Volume\n2025-01-24,12.25,5\n2025-01-27,12.75,6\n"_s + line + u"\n2025-01-29,13.25,8\n"_s;
    const PriceReading reading = test::readText(text);
    QVERIFY2(reading.series, test::account(reading).constData());
    QCOMPARE(reading.series->close, std::vector<double>({12.25, 12.75, 13.25}));
    QCOMPARE(test::skips(reading), reason);
    QCOMPARE(reading.skippedCount, reason.isEmpty() ? 0 : 1);
    QCOMPARE(reading.rows, 3);
    if (!reason.isEmpty() && !line.startsWith(u'"'))
        QCOMPARE(reading.skipped[0].text, line);
}

void PriceProblemsTest::skippedLinesAreCapped()
{
    QString text = dailyText({u"10.5"_s, u"10.6"_s});
    for (int i = 0; i < 1500; ++i)
        text += u"2025-01-08,,\n"_s;
    const PriceReading reading = test::readText(text);
    QCOMPARE(reading.skipped.size(), mostSkipped);
    QCOMPARE(reading.skippedCount, 1500);
}

void PriceProblemsTest::duplicates()
{
    const PriceReading reading =
        test::readText(u"Date,Close\n2025-01-24,1.5\n2025-01-27,2.5\n2025-01-27,2.5\n2025-01-28,3.5\n2025-01-28,4.5\n"_s);
    QVERIFY(reading.series);
    QCOMPARE(reading.series->close, std::vector<double>({1.5, 2.5, 4.5}));
    QCOMPARE(test::skips(reading), u"5 duplicate"_s);
    const PriceRemark *remark = find(reading, PriceConcern::Duplicates);
    QVERIFY(remark != nullptr);
    QCOMPARE(remark->arguments, QStringList({u"2"_s}));
    QCOMPARE(remark->line, 4);
    // Newest first: still the line that stands later.
    const PriceReading back = test::readText(u"Date,Close\n2025-01-28,4.5\n2025-01-28,3.5\n2025-01-27,2.5\n"_s);
    QCOMPARE(back.series->close, std::vector<double>({2.5, 3.5}));
    QCOMPARE(test::skips(back), u"2 duplicate"_s);
}

void PriceProblemsTest::gap_data()
{
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("days");
    QTest::newRow("a weekend") << u"2025-01-13"_s << QString();
    QTest::newRow("a week") << u"2025-01-17"_s << QString();
    QTest::newRow("eight days") << u"2025-01-18"_s << u"8"_s;
    QTest::newRow("two months") << u"2025-03-11"_s << u"60"_s;
}

void PriceProblemsTest::gap()
{
    QFETCH(QString, next);
    QFETCH(QString, days);
    const PriceReading reading =
        test::readText(dailyText({u"10.5"_s, u"10.6"_s, u"10.4"_s, u"10.5"_s, u"10.7"_s}) + next + u",10.8\n"_s);
    const PriceRemark *remark = find(reading, PriceConcern::Gap);
    QCOMPARE(remark != nullptr, !days.isEmpty());
    if (remark != nullptr) {
        QCOMPARE(remark->arguments.last(), days);
        QCOMPARE(remark->line, 7);
    }
    // Months are what a file of months has.
    QVERIFY(
        find(test::readText(u"Date,Close\n2025-01-01,1.5\n2025-02-01,1.5\n2025-03-01,1.5\n2025-04-01,1.5\n"_s), PriceConcern::Gap)
        == nullptr);
}

void PriceProblemsTest::gapsOfMinutes()
{
    QString text = u"Date,Close\n"_s;
    for (int day = 6; day <= 9; ++day) {
        for (int minute = 540; minute <= 900; minute += 5) {
            const bool lunch = minute > 690 && minute < 750;
            const bool missing = day == 8 && minute > 800 && minute < 860;
            if (!lunch && !missing)
                text += u"2025-01-0%1 %2:%3,10.5\n"_s.arg(day)
                            .arg(minute / 60, 2, 10, QChar(u'0'))
                            .arg(minute % 60, 2, 10, QChar(u'0'));
        }
    }
    const PriceReading reading = test::readText(text);
    QVERIFY(reading.series && !reading.series->daily);
    QCOMPARE(test::concerns(reading), QStringList({u"gap"_s}));
    QCOMPARE(reading.remarks[0].arguments, QStringList({u"minutes"_s, u"60"_s}));
    QCOMPARE(reading.remarks[0].time, test::secondsOf(2025, 1, 8, 14, 20));
}

void PriceProblemsTest::unfinished_data()
{
    QTest::addColumn<QString>("last");
    QTest::addColumn<bool>("unfinished");
    QTest::newRow("whole") << u"2025-01-20,2,3,1,2.5,100"_s << false;
    QTest::newRow("no price") << u"2025-01-20,null,null,null,null,null"_s << true;
    QTest::newRow("no high") << u"2025-01-20,2,-,1,2.5,100"_s << true;
    QTest::newRow("no volume") << u"2025-01-20,2,3,1,2.5,0"_s << true;
    QTest::newRow("at another time") << u"2025-01-20 11:43:07,2,3,1,2.5,100"_s << true;
}

void PriceProblemsTest::unfinished()
{
    QFETCH(QString, last);
    QFETCH(bool, unfinished);
    QString text = u"Date,Open,High,Low,Close,Volume\n"_s;
    for (int day = 1; day < 20; ++day)
        text += u"2025-01-%1,2,3,1,2.5,100\n"_s.arg(day, 2, 10, QChar(u'0'));
    const PriceReading reading = test::readText(text + last + u'\n');
    QVERIFY2(reading.series && reading.series->daily, test::account(reading).constData());
    const PriceRemark *remark = find(reading, PriceConcern::UnfinishedBar);
    QCOMPARE(remark != nullptr, unfinished);
    QVERIFY(remark == nullptr || remark->line == 21);
}

void PriceProblemsTest::zeroPrice()
{
    const PriceReading reading = test::readText(dailyText({u"10.5"_s, u"0"_s, u"10.4"_s}));
    QVERIFY(reading.series);
    QCOMPARE(test::concerns(reading), QStringList({u"zero-price"_s}));
    QCOMPARE(reading.remarks[0].line, 3);
    QCOMPARE(reading.remarks[0].time, test::secondsOf(2025, 1, 7));
}

void PriceProblemsTest::split_data()
{
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("ratio");
    for (const auto &[price, ratio] : {std::pair("98", ""), {"70", ""}, {"50.9", "2:1"}, {"33", "3:1"}, {"25.4", "4:1"},
             {"19.8", "5:1"}, {"10.1", "10:1"}, {"5", "20:1"}, {"203", "1:2"}, {"1010", "1:10"}, {"140", ""}})
        QTest::newRow(price) << QString::fromLatin1(price) << QString::fromLatin1(ratio);
}

void PriceProblemsTest::split()
{
    QFETCH(QString, price);
    QFETCH(QString, ratio);
    const PriceReading reading = test::readText(dailyText({u"100.5"_s, u"100"_s, price, price}));
    const PriceRemark *remark = find(reading, PriceConcern::SuspectedSplit);
    QCOMPARE(remark != nullptr, !ratio.isEmpty());
    if (remark != nullptr) {
        QCOMPARE(remark->arguments, QStringList({ratio}));
        QCOMPARE(remark->time, test::secondsOf(2025, 1, 8));
    }
}

void PriceProblemsTest::crashIsNoSplit()
{
    const PriceReading reading =
        test::readText(u"Date,Open,High,Low,Close\n2025-01-06,100,101,99,100\n2025-01-07,99,100,49,50\n"_s);
    QVERIFY(reading.series && reading.remarks.empty());
}

void PriceProblemsTest::unsorted()
{
    const PriceReading reading =
        test::readText(u"Date,Close\n2025-01-24,1.5\n2025-01-28,3.5\n2025-01-27,2.5\n2025-01-29,4.5\n"_s);
    QVERIFY(reading.series);
    QCOMPARE(reading.series->close, std::vector<double>({1.5, 2.5, 3.5, 4.5}));
    QCOMPARE(test::concerns(reading), QStringList({u"unsorted"_s}));
    QCOMPARE(reading.remarks[0].line, 4);
    QVERIFY(!reading.dialect.newestFirst);
}

void PriceProblemsTest::newestFirstIsSorted()
{
    const PriceReading reading = test::readText(u"Date,Close\n2025-01-28,3.5\n2025-01-27,2.5\n"_s);
    QVERIFY(reading.series && reading.remarks.empty() && reading.dialect.newestFirst);
    QCOMPARE(reading.series->close, std::vector<double>({2.5, 3.5}));
}

void PriceProblemsTest::asks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("example");
    QTest::addColumn<QString>("possible");
    QTest::newRow("one line") << u"Date,Close\n03/04/2025,1.5\n"_s << u"03/04/2025"_s << u"dmy mdy"_s;
    QTest::newRow("two digits") << u"Date,Close\n05/03/04,1.5\n"_s << u"05/03/04"_s << u"ymd dmy mdy"_s;
    QTest::newRow("first of months or days")
        << u"Date,Close\n01/01/2025,1.5\n01/02/2025,1.5\n01/03/2025,1.5\n"_s << u"01/02/2025"_s << u"dmy mdy"_s;
    QTest::newRow("both kinds") << u"Date,Close\n24/01/2025,1.5\n01/27/2025,1.5\n"_s << u""_s << u"dmy mdy"_s;
}

void PriceProblemsTest::asks()
{
    QFETCH(QString, text);
    QFETCH(QString, example);
    QFETCH(QString, possible);
    const PriceReading reading = test::readText(text);
    QVERIFY2(reading.question && !reading.series && reading.problems.empty(), test::account(reading).constData());
    QCOMPARE(reading.question->text, example);
    QStringList names;
    for (const DateOrder order : reading.question->possible)
        names.append(dateOrderName(order));
    QCOMPARE(names.join(u' '), possible);
    QVERIFY(!reading.sample.empty());
    PriceOptions options;
    options.dateOrder = DateOrder::MonthFirst;
    QVERIFY(test::readText(text, options).series);
}

void PriceProblemsTest::decides_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("order");
    QTest::newRow("day above 12") << u"Date,Close\n03/04/2025,1.5\n13/04/2025,1.5\n"_s << u"dmy"_s;
    QTest::newRow("month never above 12") << u"Date,Close\n03/04/2025,1.5\n03/13/2025,1.5\n"_s << u"mdy"_s;
    QTest::newRow("both the same") << u"Date,Close\n05/05/2025,1.5\n06/06/2025,1.5\n"_s << u"dmy"_s;
    QString late = u"Date,Close\n"_s;
    for (int i = 0; i < 30'000; ++i)
        late += u"03/04/2025 %1:%2:%3,1.5\n"_s.arg(i / 3600, 2, 10, QChar(u'0'))
                    .arg(i / 60 % 60, 2, 10, QChar(u'0'))
                    .arg(i % 60, 2, 10, QChar(u'0'));
    QTest::newRow("only at the end of a long file") << late + u"03/13/2025 01:00:00,1.5\n"_s << u"mdy"_s;
}

void PriceProblemsTest::decides()
{
    QFETCH(QString, text);
    QFETCH(QString, order);
    PriceOptions options;
    options.dateOrder = order == u"mdy" ? DateOrder::DayFirst : DateOrder::MonthFirst; // answers a question that is not asked
    for (const PriceReading &reading : {test::readText(text), test::readText(text, options)}) {
        QVERIFY2(reading.series && reading.skipped.empty(), test::account(reading).constData());
        QCOMPARE(dateOrderName(reading.dialect.dateOrder), order);
        QCOMPARE(find(reading, PriceConcern::Guessed), nullptr);
    }
}

void PriceProblemsTest::guessesAreSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    QTest::newRow("trading days")
        << u"Date,Close\n02/06/2025,1.5\n03/06/2025,1.5\n04/06/2025,1.5\n05/06/2025,1.5\n06/06/2025,1.5\n09/06/2025,1.5\n"_s
        << u"date-order"_s;
    QTest::newRow("points between") << u"Date,Close\n03.04.2025,1.5\n"_s << u"date-order"_s;
    QTest::newRow("decimal comma or thousands") << u"Date;Close\n2025-01-24;1,234\n2025-01-27;1,250\n"_s << u"decimal"_s;
    QTest::newRow("no names") << u"2025-01-24,1.5\n2025-01-27,1.6\n"_s << u"columns"_s;
    QTest::newRow("unknown names") << u"Date,Ouverture,Plus haut,Plus bas,Cours\n2025-01-24,1.5,2.5,1.2,1.9\n"_s << u"columns"_s;
    QTest::newRow("names of symbols") << u"Date,Fund one,Fund two\n2025-01-24,1.5,2.5\n"_s << u"symbols"_s;
}

void PriceProblemsTest::guessesAreSaid()
{
    QFETCH(QString, text);
    QFETCH(QString, what);
    const PriceReading reading = test::readText(text);
    QVERIFY2(reading.series, test::account(reading).constData());
    const PriceRemark *remark = find(reading, PriceConcern::Guessed);
    QVERIFY2(remark != nullptr, test::account(reading).constData());
    QCOMPARE(remark->arguments.first(), what);
}

void PriceProblemsTest::wordsInBothLanguages()
{
    QStringList sentences;
    for (const Language &language : {Language::english(), Language::japanese()}) {
        for (int concern = 0; concern <= int(PriceConcern::Guessed); ++concern) {
            const QString text =
                priceRemarkText({PriceConcern(concern), 3, test::secondsOf(2025, 1, 24), {u"days"_s, u"9"_s}}, language);
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
            sentences.append(text);
        }
        for (int reason = 0; reason <= int(SkipReason::Other); ++reason)
            sentences.append(skipReasonText(SkipReason(reason), language));
    }
    QCOMPARE(sentences.removeDuplicates(), 0);
    QCOMPARE(priceRemarkText({PriceConcern::Gap, 3, test::secondsOf(2025, 1, 24), {u"days"_s, u"9"_s}}, Language::japanese()),
        u"2025-01-24の前に9日間、値がありません。"_s);
}

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::PriceProblemsTest)
#include "tst_priceproblems.moc"
