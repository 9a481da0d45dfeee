// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: reading catalogues of models in every form, the account of their rows, and files that are none.
#include "core/catalog/catalogreader.h"

#include "core/catalogfixture.h"
#include "core/values/rational.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tenbin;

namespace {

constexpr char epochFile[] = "/work/shared/data/notable_models_epoch.csv";

/// One number as a catalogue prints it, under that heading.
std::optional<CatalogueNumber> numberOf(const QString &heading, const QString &cell)
{
    const CatalogueReading read = reading(QStringLiteral("Name;%1\nx;%2\n").arg(heading, cell).toUtf8());
    if (!read.catalogue)
        return std::nullopt;
    const CatalogueModel &model = read.catalogue->models.front();
    return model.parameters ? model.parameters : model.cost ? model.cost : model.hours ? model.hours : model.compute;
}

} // namespace

class TestCatalogReader : public QObject {
    Q_OBJECT
private slots:
    void noCatalogue_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const QByteArray &bytes, const char *fault) {
            QTest::newRow(name) << bytes << QString::fromLatin1(fault);
        };
        row("empty", {}, "empty");
        row("line ends only", "\n\n\r\n", "no-models");
        row("one word", "hello", "no-models");
        row("prices", "Date,Open,Close\n2025-01-24,1,2\n", "no-models");
        row("no number column", "Model,Notes\na,b\n", "no-models");
        row("no name column", "Parameters,Cost\n1,2\n", "no-models");
        row("headings only", "Model,Parameters\n", "no-models");
        row("yen only", "Model,Cost (JPY)\na,5\n", "no-models");
        row("zero bytes", QByteArray("Model,Parameters\na,\0\0\0\0\n", 24), "binary");
        row("control characters", "Model,Parameters\na" + QByteArray(20, '\x01') + ",5\n", "binary");
        row("picture", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"), "binary");
        row("never closed quote", "Model,Parameters\na,5\n\"b,6\nc,7\n", "unclosed-quote");
        row("bomb of quotes", QByteArray(3'000'001, '"'), "line-too-long");
        row("quotes on many lines", "Model,Parameters\na,5\n\"" + QByteArray("\"\"\n").repeated(500'000), "unclosed-quote");
        row("one long line", "Model,Parameters\n" + QByteArray(2'000'000, 'x') + "\n", "line-too-long");
        row("one long line of fields", "Model,Parameters\n" + QByteArray(2'000'000, ',') + "\n", "line-too-long");
        row("half a character", "Model,Parameters\na,5\nb\xE3", "binary");
        row("half a wide character",
            QByteArray("\xFF\xFE"
                       "M\0o\0d",
                7),
            "binary");
        row("lone surrogate",
            QByteArray("\xFF\xFE"
                       "M\0,\0P\0\x00\xD8"
                       "a\0",
                12),
            "binary");
    }
    void noCatalogue()
    {
        QFETCH(QByteArray, bytes);
        const CatalogueReading read = reading(bytes);
        QVERIFY(!read.catalogue);
        QTEST(faultOf(read), "fault");
        QVERIFY(!problemText(read.problems.front(), Language::english()).isEmpty());
    }

    void problemsNameTheirLine()
    {
        QCOMPARE(reading("Model,Parameters\na,5\n\"b,6\nc,7\n").problems.front().arguments, QStringList{QStringLiteral("3")});
        QCOMPARE(reading("Model,Parameters\na,5\nb,\"6\nc,7\n\n").problems.front().arguments, QStringList{QStringLiteral("3")});
        QCOMPARE(
            reading("Model,Parameters\n" + QByteArray(2'000'000, 'x')).problems.front().arguments.front(), QStringLiteral("2"));
        QCOMPARE(reading("Model,Parameters\na,5\n\"" + QByteArray("x\n").repeated(600'000)).problems.front().arguments,
            QStringList{QStringLiteral("3")});
    }

    void strayControlCharacterInANote()
    {
        const CatalogueReading read = reading("Model,Parameters,Notes\na\x02"
                                              "b,5,3 \x02 3\n");
        QVERIFY(read.catalogue);
        QCOMPARE(read.catalogue->models.front().name, QStringLiteral("a b"));
    }

    void oneModel()
    {
        const CatalogueReading read =
            reading("Model,Organization,Domain,Publication date,Parameters,Training compute cost (2023 USD),"
                    "Confidence,Model accessibility,Link,Training chip-hours\n"
                    "A,\"B,C\",\"Language,Vision\",2024-12-26,671000000000.0,\"$5,576,000.00\","
                    "Likely,Open weights (unrestricted),\"https://a\n\nhttps://b\",2788000\n");
        QVERIFY(read.catalogue);
        QCOMPARE(read.catalogue->costYear, 2023);
        QCOMPARE(read.catalogue->costColumn, QStringLiteral("Training compute cost (2023 USD)"));
        const CatalogueModel &model = read.catalogue->models.front();
        QCOMPARE(model.name, QStringLiteral("A"));
        QCOMPARE(model.organisation, QStringLiteral("B,C"));
        QCOMPARE(model.published, QStringLiteral("2024-12-26"));
        QCOMPARE(model.parameters->printed, QStringLiteral("671000000000.0"));
        QCOMPARE(model.cost->printed, QStringLiteral("5576000.00"));
        QCOMPARE(model.cost->value, 5576000.0);
        QCOMPARE(model.hours->value, 2788000.0);
        QCOMPARE(model.link, QStringLiteral("https://a"));
        QCOMPARE(model.certainty, CatalogueCertainty::Likely);
        QVERIFY(model.openWeights());
        QCOMPARE(model.year(), 2024);
        QCOMPARE(model.line, 2);
        QVERIFY(addsUp(read));
        QCOMPARE(read.sha256.size(), 64);
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("printed"); // empty: no number
        const auto row = [](const char *heading, const char *cell, const char *printed) {
            QTest::addRow("%s: %s", heading, cell)
                << QString::fromUtf8(heading) << QString::fromUtf8(cell) << QString::fromUtf8(printed);
        };
        row("Parameters", "671B", "671e9");
        row("Parameters", "1.8T", "1.8e12");
        row("Parameters", "350M", "350e6");
        row("Parameters", "13k", "13e3");
        row("Parameters", "6,710億", "671000000000");
        row("Parameters", "6710億", "671000000000");
        row("Parameters", "1兆", "1000000000000");
        row("Parameters", "7,000,000,000", "7000000000");
        row("Parameters", "1.5e+09", "1.5e9");
        row("Parameters", "671 billion parameters", "671e9");
        row("Parameters (B)", "671", "671e9");
        row("Parameters (billions)", "1.5", "1.5e9");
        row("パラメーター数（億）", "6710", "6710e8");
        row("Parameters_b", "7", "7e9");
        row("Parameters (B)", "671M", "671e6"); // its own scale stands
        row("Cost ($M)", "5.58", "5.58e6");
        row("Cost", "$5.58M", "5.58e6");
        row("Cost", "US$ 5.58 million", "5.58e6");
        row("Cost", "5,576,000 USD", "5576000");
        row("Cost", "USD 5576000", "5576000");
        row("費用（百万ドル）", "5.58", "5.58e6");
        row("費用", "558万ドル", "5580000");
        row("費用", "５５８万ドル", "5580000");
        row("Cost", "0", "0");
        row("GPU-hours", "2,788,000", "2788000");
        row("GPU時間", "278.8万", "2788000");
        row("Training compute (FLOP)", "3.3e+24", "3.3e24");
        row("Parameters", "", "");
        row("Parameters", "N/A", "");
        row("Parameters", "0", "");
        row("Parameters", "-5", "");
        row("Parameters", "5%", "");
        row("Parameters", "10B-20B", "");
        row("Parameters", "1,23,456", "");
        row("Parameters", "1e999999", "");
        row("Parameters", "1.2.3", "");
        row("Parameters", "seven", "");
        row("Cost", "€5000", "");
        row("Cost", "5億円", "");
        row("Cost", "¥5000", "");
        row("Size (GB)", "7", "");
        row("Training cost (EUR)", "7", "");
    }
    void numbers()
    {
        QFETCH(QString, heading);
        QFETCH(QString, cell);
        const std::optional<CatalogueNumber> number = numberOf(heading, cell);
        QTEST(number ? number->printed : QString(), "printed");
        if (number)
            QCOMPARE(number->value, toDouble(*parseDecimal(number->printed)));
    }

    void decimalCommaWhereTheNumbersShowIt()
    {
        const CatalogueReading comma = reading("Model;Cost\na;1.234,5\nb;1.234\nc;7\n");
        QCOMPARE(comma.catalogue->models[0].cost->printed, QStringLiteral("1234.5"));
        QCOMPARE(comma.catalogue->models[1].cost->printed, QStringLiteral("1234"));
        const CatalogueReading both = reading("Model;Cost\na;1,5\nb;2.5\n"); // they contradict each other: never silent
        QCOMPARE(both.counts.badNumbers, 1);
        QCOMPARE(both.badNumbers.front().line, 2);
    }

    void everyRowIsAccountedFor()
    {
        const CatalogueReading read = reading("A list of models\n\nModel,Parameters,Cost,Notes\n"
                                              "a,1B,$5,x\n"
                                              "a,1B,$5,y\n" // the same again
                                              "a,2B,$5,z\n" // the same name, another model
                                              ",3B,$6,no name\n"
                                              "\n   \n"
                                              "b,many,$7,\n"
                                              "c,,,\n"
                                              "end of file\n");
        QVERIFY(read.catalogue);
        QCOMPARE(read.counts.rows, 7);
        QCOMPARE(read.counts.models, 4);
        QCOMPARE(read.counts.skipped, 3);
        QCOMPARE(read.counts.withBoth, 2);
        QCOMPARE(read.counts.withNeither, 1);
        QCOMPARE(read.counts.badNumbers, 1);
        QCOMPARE(read.badNumbers.front().line, 10);
        QVERIFY(addsUp(read));
        QCOMPARE(read.skipped[0], (SkippedModel{5, CatalogueSkip::Repeated, QStringLiteral("a")}));
        QCOMPARE(read.skipped[1].line, 7);
        QCOMPARE(read.skipped[1].reason, CatalogueSkip::NoName);
        QCOMPARE(read.skipped[2], (SkippedModel{12, CatalogueSkip::TooFewFields, QStringLiteral("end of file")}));
    }

    void dates_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("published");
        const auto row = [](const char *cell, const char *published) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromLatin1(published);
        };
        row("", "");
        row("2024-12-26", "2024-12-26");
        row("2024/1/5", "2024-01-05");
        row("2024年12月26日", "2024-12-26");
        row("2024年12月", "2024-12");
        row("2024-13-40", "2024");
        row("26 December 2024", "2024");
        row("12/26/2024", "2024");
        row("soon", "");
        row("20241226", "");
    }
    void dates()
    {
        QFETCH(QString, cell);
        const CatalogueReading read = reading(QStringLiteral("Model;Date;Cost\na;%1;5\n").arg(cell).toUtf8());
        QTEST(read.catalogue->models.front().published, "published");
    }

    void progressAndCancel()
    {
        QByteArray bytes("Model,Parameters,Cost\n");
        for (int i = 0; i < 60'000; ++i)
            bytes += "model " + QByteArray::number(i) + ",7B,$100\n";
        int calls = 0;
        double last = 0;
        const CatalogueReading whole = readCatalogueBytes(bytes, {[&](double done) {
            ++calls;
            const bool rises = done >= last && done <= 1;
            last = done;
            return rises;
        }});
        QVERIFY(whole.catalogue);
        QVERIFY(calls > 2);
        for (int stopAt = 1; stopAt <= std::min(calls, 6); ++stopAt) {
            int call = 0;
            const CatalogueReading cancelled = readCatalogueBytes(bytes, {[&](double) { return ++call < stopAt; }});
            QVERIFY(!cancelled.catalogue);
            QCOMPARE(faultOf(cancelled), QStringLiteral("cancelled"));
        }
    }

    void files()
    {
        QTemporaryDir folder;
        QCOMPARE(faultOf(readCatalogue(folder.filePath(QStringLiteral("none.csv")), {})), QStringLiteral("cannot-read"));
        QCOMPARE(faultOf(readCatalogue(folder.path(), {})), QStringLiteral("cannot-read"));
        QFile huge(folder.filePath(QStringLiteral("huge.csv")));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(maxCatalogueBytes + 1)); // a hole: no bytes on the disk
        QCOMPARE(faultOf(readCatalogue(huge.fileName(), {})), QStringLiteral("too-large"));
    }

    void fileThatShrinksWhileItIsRead()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("shrinks.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Model,Parameters\n" + QByteArray("a,5\n").repeated(1'000'000));
        file.close();
        const CatalogueReading read = readCatalogue(file.fileName(), {[&](double) { return file.resize(100); }});
        QVERIFY(!read.catalogue);
        QCOMPARE(faultOf(read), QStringLiteral("shrunk"));
    }

    void filters_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("count");
        QTest::newRow("none") << QString() << 3;
        QTest::newRow("search name") << QStringLiteral("search:gpt") << 1;
        QTest::newRow("search organisation") << QStringLiteral("search:META") << 1;
        QTest::newRow("organisation") << QStringLiteral("organisation:OpenAI") << 1;
        QTest::newRow("second organisation") << QStringLiteral("organisation:MIT") << 1;
        QTest::newRow("quoted organisation") << QStringLiteral("organisation:Systems, Inc") << 1;
        QTest::newRow("domain") << QStringLiteral("domain:Vision") << 2;
        QTest::newRow("years") << QStringLiteral("years:2020-2023") << 1;
        QTest::newRow("open") << QStringLiteral("open:") << 1;
        QTest::newRow("certain") << QStringLiteral("certain:") << 2;
    }
    void filters()
    {
        QFETCH(QString, what);
        const CatalogueReading read =
            reading("Model,Organization,Domain,Publication date,Parameters,Confidence,Model accessibility\n"
                    "GPT-9,OpenAI,\"Language,Vision\",2023-01-01,5,Confident,API access\n"
                    "Llama,\"Meta AI,MIT\",Vision,2024-01-01,5,Speculative,Open weights (restricted use)\n"
                    "x,\"\"\"Systems, Inc\"\"\",Games,,5,Unknown,\n");
        CatalogueFilter filter;
        const QString value = what.section(u':', 1);
        if (what.startsWith(QLatin1String("search")))
            filter.search = value;
        else if (what.startsWith(QLatin1String("organisation")))
            filter.organisations = QStringList{value};
        else if (what.startsWith(QLatin1String("domain")))
            filter.domains = QStringList{value};
        else if (what.startsWith(QLatin1String("years"))) {
            filter.yearFrom = 2020;
            filter.yearTo = 2023;
        }
        filter.openOnly = what.startsWith(QLatin1String("open"));
        filter.withoutSpeculative = what.startsWith(QLatin1String("certain"));
        const auto &models = read.catalogue->models;
        QTEST(static_cast<int>(std::count_if(models.begin(), models.end(), [&](const auto &m) { return passes(m, filter); })),
            "count");
    }

    /// Counted by another program (Python's csv module), and checked here against lines a plain count gives.
    void wholeEpochFile()
    {
        if (!QFile::exists(QString::fromLatin1(epochFile)))
            QSKIP("the file is not here");
        const CatalogueReading read = readCatalogue(QString::fromLatin1(epochFile), {});
        QVERIFY2(read.catalogue, qPrintable(faultOf(read)));
        QVERIFY(addsUp(read));
        QVERIFY(read.catalogue->epoch);
        QCOMPARE(read.catalogue->costYear, 2023);
        QCOMPARE(read.counts.rows, 1892);
        QCOMPARE(read.counts.models, 1892);
        QCOMPARE(read.counts.withCost, 160);
        QCOMPARE(read.counts.withParameters, 1275);
        QCOMPARE(read.counts.withBoth, 147);
        QCOMPARE(read.counts.withNeither, 604);
        QCOMPARE(read.counts.badNumbers, 0);
        const auto count = [&](auto is) {
            return std::count_if(read.catalogue->models.begin(), read.catalogue->models.end(), is);
        };
        QCOMPARE(count([](const CatalogueModel &m) { return m.hours.has_value(); }), 165);
        QCOMPARE(count([](const CatalogueModel &m) { return m.compute.has_value(); }), 988);
        QCOMPARE(count([](const CatalogueModel &m) { return m.certainty == CatalogueCertainty::Speculative; }), 151);
        QCOMPARE(count([](const CatalogueModel &m) { return m.openWeights(); }), 756);
        QFile file(QString::fromLatin1(epochFile));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(read.sha256.toLatin1(), QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
    }
};

QTEST_GUILESS_MAIN(TestCatalogReader)
#include "tst_catalogreader.moc"
