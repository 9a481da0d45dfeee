// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: tenbin prices: what it prints of a file, and when it asks or refuses.
#include "app/commands/prices.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "app/programfixture.h"

using namespace Qt::StringLiterals;

namespace tenbin {

class PricesCommandTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void noFile();
    void noPrices();
    void shapeOfJson();
    void problemsAndSkippedLines();
    void openQuestion();
    void answeredQuestion();
    void severalSymbols();
    void minutes();
    void text();

private:
    [[nodiscard]] QString written(const QByteArray &bytes) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void PricesCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString PricesCommandTest::written(const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(u"prices.csv"_s));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void PricesCommandTest::noFile()
{
    const test::Outcome outcome = test::run({u"prices"_s, u"no such file"_s});
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.messages.contains(u"no such file: error [cannot-read]"_s), qPrintable(outcome.messages));
    QVERIFY(outcome.data.isEmpty());
}

void PricesCommandTest::noPrices()
{
    const test::Outcome outcome = test::run({u"prices"_s, written("nothing here\n"), u"--json"_s});
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.messages.contains(u"error [no-prices]"_s), qPrintable(outcome.messages));
    QCOMPARE(outcome.json()[u"rows"_s].toInt(-1), 0);
    QVERIFY(outcome.json()[u"first"_s].isNull());
    QCOMPARE(outcome.json()[u"problems"_s][0][u"code"_s].toString(), u"no-prices"_s);
}

void PricesCommandTest::shapeOfJson()
{
    const test::Outcome outcome =
        test::run({u"prices"_s, written("Date;Open;Close\n27.01.2025;1,25;1.300,5\n24.01.2025;1,2;1,5\n"), u"--json"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.messages.isEmpty(), qPrintable(outcome.messages));
    const QJsonObject root = outcome.json();
    QCOMPARE(root.keys().join(u' '),
        u"adjusted bars close columns daily dateOrder decimal delimiter encoding first headerLines headers last newestFirst "
        u"problems "
        "question rows sha256 skipped skippedCount symbol symbols thousands timeForm zone"_s);
    QCOMPARE(root[u"rows"_s].toInt(), 2);
    QCOMPARE(root[u"first"_s].toString() + u' ' + root[u"last"_s].toString(), u"2025-01-24 2025-01-27"_s);
    QCOMPARE(root[u"encoding"_s].toString() + root[u"delimiter"_s].toString() + root[u"decimal"_s].toString()
            + root[u"thousands"_s].toString(),
        u"utf-8;,."_s);
    QCOMPARE(root[u"dateOrder"_s].toString(), u"dmy"_s);
    QVERIFY(root[u"newestFirst"_s].toBool());
    QCOMPARE(root[u"columns"_s].toObject(), QJsonObject({{u"date"_s, 0}, {u"open"_s, 1}, {u"close"_s, 2}}));
    QVERIFY(root[u"zone"_s].isNull() && root[u"symbol"_s].isNull() && root[u"question"_s].isNull());
    QCOMPARE(root[u"sha256"_s].toString().size(), 64);
}

void PricesCommandTest::problemsAndSkippedLines()
{
    const test::Outcome outcome =
        test::run({u"prices"_s, written("Date,Close\n2025-01-24,100.5\n2025-01-27,N/A\n2025-01-28,25.1\n"), u"--json"_s});
    QCOMPARE(outcome.code, 0);
    const QJsonObject root = outcome.json();
    QCOMPARE(root[u"skipped"_s].toArray(),
        QJsonArray({QJsonObject{{u"line"_s, 3}, {u"reason"_s, u"no-price"_s}, {u"text"_s, u"2025-01-27,N/A"_s}}}));
    const QJsonObject problem = root[u"problems"_s][0].toObject();
    QCOMPARE(problem[u"code"_s].toString(), u"suspected-split"_s);
    QCOMPARE(problem[u"line"_s].toInt(), 4);
    QCOMPARE(problem[u"time"_s].toString(), u"2025-01-28"_s);
    QVERIFY(problem[u"message"_s].toString().contains(u"4:1"_s));
}

void PricesCommandTest::openQuestion()
{
    const QString path = written("Date,Close\n03/04/2025,1.5\n");
    const test::Outcome outcome = test::run({u"prices"_s, path, u"--json"_s});
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.messages.contains(u"03/04/2025"_s) && outcome.messages.contains(u"--date-order dmy, --date-order mdy"_s),
        qPrintable(outcome.messages));
    QCOMPARE(outcome.json()[u"question"_s][u"possible"_s].toArray(), QJsonArray({u"dmy"_s, u"mdy"_s}));
    const test::Outcome text = test::run({u"prices"_s, path}, Language::japanese());
    QCOMPARE(text.code, 3);
    QVERIFY(text.data.isEmpty());
    QVERIFY2(text.messages.contains(u"03/04/2025のような日付"_s), qPrintable(text.messages));
}

void PricesCommandTest::answeredQuestion()
{
    const QString path = written("Date,Close\n03/04/2025,1.5\n");
    const auto first = [&](const QString &order) {
        return test::run({u"prices"_s, path, u"--date-order"_s, order, u"--json"_s}).json()[u"first"_s].toString();
    };
    QCOMPARE(first(u"dmy"_s), u"2025-04-03"_s);
    QCOMPARE(first(u"mdy"_s), u"2025-03-04"_s);
}

void PricesCommandTest::severalSymbols()
{
    const QString path = written("date,AAA,BBB\n2025-01-24,1.5,NA\n2025-01-27,1.6,20.5\n");
    const QJsonObject root = test::run({u"prices"_s, path, u"--symbol"_s, u"BBB"_s, u"--json"_s}).json();
    QCOMPARE(root[u"symbols"_s].toArray(), QJsonArray({u"AAA"_s, u"BBB"_s}));
    QCOMPARE(root[u"symbol"_s].toString(), u"BBB"_s);
    QCOMPARE(root[u"first"_s].toString(), u"2025-01-27"_s);
    QCOMPARE(test::run({u"prices"_s, path, u"--symbol"_s, u"CCC"_s}).code, 3);
}

void PricesCommandTest::minutes()
{
    const QJsonObject root = test::run(
        {u"prices"_s, written("Date,Close\n2025-01-24 09:00:00-05:00,1.5\n2025-01-24 09:01:00-05:00,1.6\n"), u"--json"_s})
                                 .json();
    QCOMPARE(root[u"last"_s].toString(), u"2025-01-24T09:01:00"_s);
    QCOMPARE(root[u"zone"_s].toString(), u"-05:00"_s);
    QVERIFY(!root[u"daily"_s].toBool(true));
}

void PricesCommandTest::text()
{
    const QString path = written("Date,Close,Adj Close\n2025-01-24,1.5,1.4\nNote\n2025-02-27,1.5,1.4\n");
    const test::Outcome english = test::run({u"prices"_s, path});
    QCOMPARE(english.code, 0);
    const QString text = QString::fromUtf8(english.data);
    for (const QString &part : {u"2 bars from 2025-01-24 to 2025-02-27\n"_s,
             u"Encoding utf-8, delimiter comma, decimal mark point, thousands mark none\n"_s,
             u"Columns: date 1, close 2, adjusted close 3\n"_s, u"Line 3 skipped: The line is a note.\n"_s})
        QVERIFY2(text.contains(part), english.data.constData());
    const QString japanese = QString::fromUtf8(test::run({u"prices"_s, path}, Language::japanese()).data);
    QVERIFY2(japanese.startsWith(u"2025-01-24から2025-02-27まで2件\n"_s), qPrintable(japanese));
}

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::PricesCommandTest)
#include "tst_pricescommand.moc"
