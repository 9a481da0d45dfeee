// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: tenbin catalog, as text and JSON, of files that are and are not catalogues.
#include "app/commands/catalog.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "app/programfixture.h"

using namespace Qt::StringLiterals;

namespace tenbin {

namespace {

QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(u"models.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

const QByteArray small("Model,Parameters,Training compute cost (2023 USD)\n"
                       "a,7B,$100\n"
                       "b,many,$100\n"
                       ",7B,\n");

} // namespace

class TestCatalogCommand final : public QObject {
    Q_OBJECT
private slots:
    void noFile()
    {
        const test::Outcome outcome = test::run({u"catalog"_s, u"no such file"_s});
        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.messages.contains("[cannot-read]"_L1), qPrintable(outcome.messages));
        QVERIFY(outcome.data.isEmpty());
    }

    void noCatalogue()
    {
        const QTemporaryDir folder;
        const test::Outcome outcome = test::run({u"catalog"_s, written(folder, "Date,Close\n2025-01-24,1\n"), u"--json"_s});
        QCOMPARE(outcome.code, 3);
        QCOMPARE(outcome.json()[u"problems"_s][0][u"code"_s].toString(), u"no-models"_s);
    }

    void asJson()
    {
        const QTemporaryDir folder;
        const test::Outcome outcome = test::run({u"catalog"_s, written(folder, small), u"--json"_s});
        QCOMPARE(outcome.code, 0);
        const auto json = outcome.json();
        QCOMPARE(json[u"understood"_s][u"cost"_s].toString(), u"Training compute cost (2023 USD)"_s);
        QCOMPARE(json[u"costYear"_s].toInt(), 2023);
        const auto counts = json[u"counts"_s];
        QCOMPARE(counts[u"rows"_s].toInt(), 3);
        QCOMPARE(counts[u"models"_s].toInt(), 2);
        QCOMPARE(counts[u"withCost"_s].toInt(), 2);
        QCOMPARE(counts[u"withParameters"_s].toInt(), 1);
        QCOMPARE(counts[u"withBoth"_s].toInt(), 1);
        QCOMPARE(counts[u"skipped"_s].toInt(), 1);
        QCOMPARE(json[u"skipped"_s][0][u"line"_s].toInt(), 4);
        QCOMPARE(json[u"skipped"_s][0][u"reason"_s].toString(), u"no-name"_s);
        QCOMPARE(json[u"badNumbers"_s][0][u"line"_s].toInt(), 3);
        QCOMPARE(json[u"sha256"_s].toString().size(), 64);
    }

    void asText()
    {
        const QTemporaryDir folder;
        const test::Outcome outcome = test::run({u"catalog"_s, written(folder, small)});
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.data.contains("3 rows: 2 models, 1 skipped"), outcome.data.constData());
        QVERIFY2(outcome.data.contains("Line 4: no name"), outcome.data.constData());
    }
};

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::TestCatalogCommand)
#include "tst_catalogcommand.moc"
