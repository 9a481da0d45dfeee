// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/export.h"

#include <csignal>

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include "core/chartneeds.h"
#include "app/programfixture.h"
#include "core/charts/chartplan.h"

using namespace Qt::StringLiterals;

namespace tenbin {

class TestExportCommand final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void missingStory();
    void unavailableChartByName();
    void unavailableChartsOfAll();
    void tooSmall();
    void unwritableFolder();
    void dataOnly();
    void allChartsWithoutDisplay();
    void interrupted();

private:
    [[nodiscard]] QString folder() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())); }
    [[nodiscard]] QStringList names() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QTemporaryDir m_folder;
};

void TestExportCommand::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void TestExportCommand::missingStory()
{
    const test::Outcome outcome =
        test::run({u"export"_s, u"no such file"_s, u"--all"_s, u"--format=csv"_s, u"--output"_s, folder()});
    QCOMPARE(outcome.code, 3);
    QVERIFY(!QDir(folder()).exists());
}

void TestExportCommand::unavailableChartByName()
{
    const test::Outcome outcome = test::run({u"export"_s, test::sourcePath("tests/data/empty-parts.json"),
        u"--chart=market.day"_s, u"--format=csv"_s, u"--output"_s, folder()});
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.messages.contains("market.day is not available: "_L1), qPrintable(outcome.messages));
    QVERIFY(!QDir(folder()).exists());
}

void TestExportCommand::unavailableChartsOfAll()
{
    // No chart at all: there is nothing to write.
    const test::Outcome none = test::run(
        {u"export"_s, test::sourcePath("tests/data/empty-parts.json"), u"--all"_s, u"--format=csv"_s, u"--output"_s, folder()});
    QCOMPARE(none.code, 3);
    QCOMPARE(none.messages.count("is not available"_L1), static_cast<qsizetype>(chartList().size()));
}

void TestExportCommand::tooSmall()
{
    const test::Outcome outcome = test::runProcess(
        {u"export"_s, u"--chart=spending.growth"_s, u"--format=png"_s, u"--size=160x90"_s, u"--output"_s, folder()});
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.messages.contains("too small"_L1), qPrintable(outcome.messages));
    QVERIFY(names().isEmpty());
}

void TestExportCommand::unwritableFolder()
{
    const test::Outcome outcome =
        test::run({u"export"_s, u"--chart=spending.growth"_s, u"--format=csv"_s, u"--output=/proc/nowhere"_s});
    QCOMPARE(outcome.code, 4);
    QVERIFY2(outcome.messages.contains("/proc/nowhere"_L1), qPrintable(outcome.messages));
}

void TestExportCommand::dataOnly()
{
    const test::Outcome outcome = test::run({u"export"_s, u"--chart"_s, u"spending.growth"_s, u"--format"_s, u"csv,json"_s,
        u"--theme"_s, u"light,dark"_s, u"--lang"_s, u"both"_s, u"--output"_s, folder()});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(names(),
        QStringList({u"spending.growth.en.csv"_s, u"spending.growth.en.json"_s, u"spending.growth.ja.csv"_s,
            u"spending.growth.ja.json"_s, u"tenbin-manifest.json"_s}));
    QVERIFY(outcome.data.isEmpty());
    QVERIFY2(outcome.messages.contains("Files written: 4 of 4"_L1), qPrintable(outcome.messages));
    QVERIFY(!outcome.messages.contains(u'\r')); // no bar without a terminal
}

void TestExportCommand::allChartsWithoutDisplay()
{
    const test::Outcome outcome =
        test::runProcess({u"export"_s, u"--all"_s, u"--format"_s, u"png"_s, u"--lang=both"_s, u"--output"_s, folder()},
            {u"DISPLAY=:987"_s}); // a display that is not there must not matter
    QVERIFY2(outcome.code == 0, qPrintable(outcome.messages));
    const QStringList lines = outcome.messages.split(u'\n', Qt::SkipEmptyParts);
    const auto waiting = std::count_if(chartList().begin(), chartList().end(), test::needsPrices);
    QCOMPARE(lines.size(), waiting + 1); // and no remark of Qt's
    QCOMPARE(lines.last(), u"tenbin: Files written: 24 of 24"_s);
    QCOMPARE(names().size(), (static_cast<qsizetype>(chartList().size()) - waiting) * 2 + 1); // the manifest
    for (const QString &name : names().filter(u".png"_s))
        QCOMPARE(QImage(folder() + u'/' + name).size(), QSize(1920, 1080));
}

void TestExportCommand::interrupted()
{
    QProcess process;
    process.start(QStringLiteral(TENBIN_PROGRAM),
        {u"export"_s, u"--all"_s, u"--format=png"_s, u"--preset=slide-4k"_s, u"--theme=light,dark,contrast"_s, u"--lang=both"_s,
            u"--output"_s, folder()});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(names().size() > 1, 60'000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit); // ended by the signal, for the caller to see
    QVERIFY(names().size() < static_cast<qsizetype>(chartList().size()) * 6);
    for (const QString &name : names())
        QVERIFY2(name.endsWith(".png"_L1) && !QImage(folder() + u'/' + name).isNull(), qPrintable(name));
}

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::TestExportCommand)
#include "tst_exportcommand.moc"
