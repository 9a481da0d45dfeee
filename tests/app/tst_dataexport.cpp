// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: export and check with files of prices and models: options, links of a story, what goes into pictures, verification.
#include "app/programfixture.h"

#include "core/folderfixture.h"
#include "core/story/embeddedfile.h"
#include "core/story/storydata.h"
#include "core/story/storywriter.h"
#include "ui/charts/chartbuilder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace tenbin;
using namespace Qt::StringLiterals;

namespace {

/// 300 days to the end of January 2025, weekends left out.
QByteArray history(const QByteArray &format, double start, double swing)
{
    QByteArray text = "Date,Close\n";
    double price = start;
    int i = 0;
    for (QDate day(2023, 12, 1); day <= QDate(2025, 2, 7); day = day.addDays(1)) {
        if (day.dayOfWeek() > 5)
            continue;
        price *= 1 + swing * ((i * 7919 % 13) - 6) / 100;
        text += day.toString(QString::fromLatin1(format)).toLatin1() + ',' + QByteArray::number(price, 'f', 2) + '\n';
        ++i;
    }
    return text;
}

} // namespace

class TestDataExport final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadChartFonts()); }

    void unusable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << u"[empty]"_s;
        QTest::newRow("prose") << QByteArray("Dear reader,\nno prices today.\n") << u"[no-prices]"_s;
        QTest::newRow("open question") << QByteArray("Date,Close\n03/04/2025,10\n") << u"dmy"_s;
    }

    void unusable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        QTemporaryDir folder;
        const QString file = test::put(folder, u"p.csv"_s, bytes);
        const test::Outcome outcome = test::run({u"export"_s, u"--chart"_s, u"market.history"_s, u"--format"_s, u"json"_s,
            u"--prices"_s, file, u"--output"_s, folder.path()});
        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.messages.contains(says), qPrintable(outcome.messages));
        QCOMPARE(QDir(folder.path()).entryList({u"*.json"_s}).size(), 0);
    }

    void withoutPricesTheChartSaysSo()
    {
        const test::Outcome outcome =
            test::run({u"export"_s, u"--chart"_s, u"market.history"_s, u"--format"_s, u"json"_s, u"--output"_s, u"/nowhere"_s});
        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.messages.contains(u"price"_s), qPrintable(outcome.messages));
    }

    void optionsToPicturesAndBack()
    {
        QTemporaryDir folder;
        const QString share = test::put(folder, u"secret-share.csv"_s, history("MM/dd/yyyy", 300, 0.2));
        const QString index = test::put(folder, u"index.csv"_s, history("yyyy-MM-dd", 5000, 0.1));
        const QString out = folder.filePath(u"out"_s);
        const test::Outcome outcome = test::run({u"export"_s, u"--chart"_s, u"market.history,market.event-study"_s, u"--format"_s,
            u"png,svg,csv"_s, u"--prices"_s, share, u"--index"_s, index, u"--output"_s, out});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.messages));
        QFile svg(out + u"/market.event-study.en.light.svg"_s);
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray text = svg.readAll();
        QVERIFY(text.contains("secret-share.csv")); // the source line names the file
        QVERIFY(!text.contains(folder.path().toUtf8())); // but not where it lies
        const PictureReading picture = readPictureFile(svg.fileName());
        QVERIFY(picture.story && picture.story->link(DataRole::Share));
        QCOMPARE(picture.story->link(DataRole::Share)->path, u"secret-share.csv"_s);
        const QString manifest = out + u"/tenbin-manifest.json"_s;
        QCOMPARE(test::run({u"export"_s, u"--verify"_s, manifest}).code, 0);
        test::put(folder, u"secret-share.csv"_s, history("MM/dd/yyyy", 301, 0.2));
        QCOMPARE(test::run({u"export"_s, u"--verify"_s, manifest}).code, 1);
    }

    void linksOfAStory()
    {
        QTemporaryDir folder;
        const QString share = test::put(folder, u"share.csv"_s, history("MM/dd/yyyy", 300, 0.2));
        Story story = readBuiltInStory().story.value_or(Story{});
        story = withLink(story, priceLink(DataRole::Share, u"share.csv"_s, readPrices(share, {})));
        const QString file = test::put(folder, u"story.json"_s, writeStory(story));
        const QString out = folder.filePath(u"out"_s);
        const QStringList arguments{
            u"export"_s, file, u"--chart"_s, u"market.history"_s, u"--format"_s, u"json"_s, u"--output"_s, out};
        QCOMPARE(test::run(arguments).code, 0);
        QVERIFY(QFile::exists(out + u"/market.history.en.json"_s));
        QVERIFY(!test::run({u"check"_s, file}).messages.contains(u"[data-"_s));
        test::put(folder, u"share.csv"_s, history("MM/dd/yyyy", 400, 0.2));
        const test::Outcome changed = test::run({u"check"_s, file});
        QCOMPARE(changed.code, 1);
        QVERIFY2((changed.messages + QString::fromUtf8(changed.data)).contains(u"[data-changed] /data/0"_s)
                || (changed.messages + QString::fromUtf8(changed.data)).contains(u"data-changed"_s),
            qPrintable(changed.messages));
        QVERIFY(QFile::remove(share));
        QCOMPARE(test::run({u"check"_s, file}).code, 1);
        QCOMPARE(test::run(arguments).code, 3);
    }

    void catalogues()
    {
        QTemporaryDir folder;
        const QString file =
            test::put(folder, u"m.csv"_s, "Model,Parameters,Training compute cost (2023 USD)\nA,1e9,\"$1,000\"\nB,2e9,$9000\n");
        const test::Outcome outcome = test::run({u"export"_s, u"--chart"_s, u"models.cost-vs-size"_s, u"--format"_s, u"csv"_s,
            u"--catalog"_s, file, u"--output"_s, folder.path()});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.messages));
        QFile csv(folder.filePath(u"models.cost-vs-size.en.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray rows = csv.readAll();
        QVERIFY2(rows.contains("catalogue:A") || rows.contains("\nA,") || rows.contains(",A,"), rows);
        QVERIFY2(rows.contains("m.csv"), rows);
    }
};

QTEST_MAIN(TestDataExport)
#include "tst_dataexport.moc"
