// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/job.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHashSeed>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include "core/story/storyreader.h"
#include "ui/charts/chartbuilder.h"

using namespace Qt::StringLiterals;

namespace tenbin {

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestJob final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void fileNames();
    void nothingToDo();
    void unknownChartIsSkipped();
    void everyCombinationOnce();
    void filesAreComplete();
    void sameBytesTwice();
    void oldFileIsReplaced();
    void folderThatCannotBeMade();
    void fileThatCannotBeWritten();
    void tooSmallIsUsage();
    void cancelKeepsWhatIsWritten();
    void destroyedInTheMiddle();

private:
    [[nodiscard]] ExportRequest request() const;
    [[nodiscard]] ExportPlan plan(const ExportRequest &wanted) const;
    [[nodiscard]] Result<QStringList> run(const ExportRequest &wanted) const;

    std::optional<Story> m_story;
    std::optional<Figures> m_figures;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestJob::initTestCase()
{
    QVERIFY(loadChartFonts());
    m_story = readBuiltInStory().story;
    QVERIFY(m_story);
    m_figures = evaluate(*m_story, {});
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

ExportRequest TestJob::request() const
{
    ExportRequest wanted;
    wanted.charts = {u"spending.growth"_s};
    wanted.formats = {u"png"_s};
    wanted.languages = {LanguageId::English};
    wanted.themes = {Theme::Light};
    wanted.folder = m_folder->filePath(QString::fromLatin1(QTest::currentTestFunction()));
    return wanted;
}

ExportPlan TestJob::plan(const ExportRequest &wanted) const
{
    return planExport(*m_story, *m_figures, wanted, Language::english());
}

Result<QStringList> TestJob::run(const ExportRequest &wanted) const
{
    ExportJob job(plan(wanted), wanted.folder, Language::english());
    return runExport(job);
}

void TestJob::fileNames()
{
    ExportRequest wanted = request();
    wanted.languages = {LanguageId::Japanese};
    wanted.themes = {Theme::Dark, Theme::Contrast};
    wanted.formats = exportFormats();
    QCOMPARE(exportedNames(*m_story, wanted),
        QStringList({u"spending.growth.ja.dark.png"_s, u"spending.growth.ja.dark.svg"_s, u"spending.growth.ja.dark.pdf"_s,
            u"spending.growth.ja.csv"_s, u"spending.growth.ja.json"_s, u"spending.growth.ja.contrast.png"_s,
            u"spending.growth.ja.contrast.svg"_s, u"spending.growth.ja.contrast.pdf"_s, u"spending.growth.ja.dark.pptx"_s,
            u"spending.growth.ja.pdf"_s, u"spending.growth.ja.xlsx"_s, u"spending.growth.ja.contrast.pptx"_s}));
    wanted.charts.append(u"market.day"_s);
    wanted.formats = {u"pptx"_s, u"xlsx"_s};
    wanted.themes = {Theme::Light};
    QCOMPARE(
        exportedNames(*m_story, wanted), QStringList({u"meta-deepseek-2025.ja.light.pptx"_s, u"meta-deepseek-2025.ja.xlsx"_s}));
    wanted.formats = {u"png"_s};
    wanted.pattern = u"{story}"_s;
    QCOMPARE(exportedNames(*m_story, wanted), QStringList({u"meta-deepseek-2025.png"_s, u"meta-deepseek-2025-2.png"_s}));
}

void TestJob::nothingToDo()
{
    ExportRequest wanted = request();
    wanted.charts.clear();
    const auto files = run(wanted);
    QVERIFY(files);
    QVERIFY(files->isEmpty());
}

void TestJob::unknownChartIsSkipped()
{
    ExportRequest wanted = request();
    wanted.charts = {u"no.such"_s, u"spending.growth"_s};
    const ExportPlan planned = plan(wanted);
    QCOMPARE(planned.items.size(), std::size_t(1));
    QCOMPARE(planned.skipped.size(), std::size_t(1));
    QCOMPARE(planned.skipped[0].chart, u"no.such"_s);
    QVERIFY(!planned.skipped[0].reason.isEmpty());
}

void TestJob::everyCombinationOnce()
{
    ExportRequest wanted = request();
    wanted.charts = {u"spending.growth"_s, u"market.day"_s};
    wanted.formats = {u"csv"_s, u"svg"_s};
    wanted.languages = {LanguageId::Japanese, LanguageId::English};
    wanted.themes = {Theme::Dark, Theme::Light};
    QStringList names;
    for (const ExportItem &item : plan(wanted).items)
        names.append(item.name);
    QCOMPARE(names.mid(0, 4),
        QStringList({u"spending.growth.ja.csv"_s, u"spending.growth.ja.dark.svg"_s, u"spending.growth.ja.light.svg"_s,
            u"spending.growth.en.csv"_s}));
    QCOMPARE(names.size(), 2 * 2 * 3);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
}

void TestJob::filesAreComplete()
{
    ExportRequest wanted = request();
    wanted.formats = exportFormats();
    const auto files = run(wanted);
    QVERIFY2(files, files ? "" : qPrintable(files.error().what));
    QCOMPARE(files->size(), 8);
    QCOMPARE(QDir(wanted.folder).entryList(QDir::Files | QDir::Hidden).size(), 9); // the manifest too
    QCOMPARE(QImage(files->at(0)).size(), QSize(1920, 1080));
    QVERIFY(bytesOf(files->at(1)).trimmed().endsWith("</svg>"));
    QVERIFY(bytesOf(files->at(2)).startsWith("%PDF-") && bytesOf(files->at(2)).trimmed().endsWith("%%EOF"));
    QVERIFY(bytesOf(files->at(3)).startsWith("\xEF\xBB\xBF"));
    QVERIFY(bytesOf(files->at(4)).startsWith('{'));
    QVERIFY(bytesOf(files->at(5)).startsWith("PK"));
    QVERIFY(bytesOf(files->at(6)).startsWith("%PDF-"));
    QVERIFY(bytesOf(files->at(7)).startsWith("PK"));
}

void TestJob::sameBytesTwice()
{
    ExportRequest wanted = request();
    wanted.charts = {u"spending.growth"_s, u"market.day"_s, u"models.benchmarks"_s};
    wanted.themes = {Theme::Light, Theme::Dark};
    wanted.formats = exportFormats();
    const auto first = run(wanted);
    wanted.folder += u"2"_s;
    const auto second = run(wanted);
    QVERIFY(first && second);
    QCOMPARE(first->size(), 3 * (3 * 2 + 2) + 4);
    for (qsizetype i = 0; i < first->size(); ++i)
        QVERIFY2(bytesOf(first->at(i)) == bytesOf(second->at(i)), qPrintable(first->at(i)));
}

void TestJob::oldFileIsReplaced()
{
    ExportRequest wanted = request();
    wanted.formats = {u"csv"_s};
    QVERIFY(QDir().mkpath(wanted.folder));
    QFile old(wanted.folder + u"/spending.growth.en.csv"_s);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    QVERIFY(run(wanted));
    QVERIFY(bytesOf(old.fileName()).size() > 100);
}

void TestJob::folderThatCannotBeMade()
{
    ExportRequest wanted = request();
    wanted.folder = u"/proc/nowhere/pictures"_s;
    const auto files = run(wanted);
    QVERIFY(!files);
    QCOMPARE(files.error().kind, Failure::Kind::Output);
    QCOMPARE(files.error().where, wanted.folder);
}

void TestJob::fileThatCannotBeWritten()
{
    ExportRequest wanted = request();
    wanted.formats = {u"json"_s, u"csv"_s};
    QVERIFY(QDir().mkpath(wanted.folder + u"/spending.growth.en.csv"_s)); // a folder stands where the file should
    const auto files = run(wanted);
    QVERIFY(!files);
    QCOMPARE(files.error().kind, Failure::Kind::Output);
    QVERIFY(files.error().where.endsWith("spending.growth.en.csv"_L1));
    QVERIFY(QFile::exists(wanted.folder + u"/spending.growth.en.json"_s)); // complete, so it stays
}

void TestJob::tooSmallIsUsage()
{
    for (const QString &format : {u"png"_s, u"svg"_s, u"pdf"_s}) {
        ExportRequest wanted = request();
        wanted.formats = {format};
        wanted.picture.size = {120, 90};
        const auto files = run(wanted);
        QVERIFY(!files);
        QCOMPARE(files.error().kind, Failure::Kind::Usage);
        QVERIFY(QDir(wanted.folder).isEmpty());
    }
}

void TestJob::cancelKeepsWhatIsWritten()
{
    ExportRequest wanted = request();
    wanted.languages = {LanguageId::Japanese, LanguageId::English};
    wanted.formats = {u"csv"_s, u"json"_s, u"svg"_s};
    ExportJob job(plan(wanted), wanted.folder, Language::english());
    QCOMPARE(job.total(), 6);
    int calls = 0;
    const auto files = runExport(job, [&](ExportJob &running) {
        ++calls;
        if (running.written() == 2)
            running.cancel();
    });
    QVERIFY(files);
    QVERIFY(calls > 2);
    QVERIFY(job.isCancelled() && job.isDone());
    QCOMPARE(files->size(), 2);
    QCOMPARE(QDir(wanted.folder).entryList(QDir::Files | QDir::Hidden).size(), 2); // no manifest of half a batch
    job.step();
    QCOMPARE(job.written(), 2);
}

void TestJob::destroyedInTheMiddle()
{
    ExportRequest wanted = request();
    wanted.themes = {Theme::Light, Theme::Dark, Theme::Contrast};
    {
        ExportJob job(plan(wanted), wanted.folder, Language::english());
        for (int i = 0; i < 3; ++i)
            job.step(); // pictures are being encoded now
    }
    for (const QString &name : QDir(wanted.folder).entryList(QDir::Files | QDir::Hidden))
        QVERIFY2(!QImage(wanted.folder + u'/' + name).isNull(), qPrintable(name));
}

} // namespace tenbin

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // as the program does; the order of fonts in a PDF follows it
    QApplication application(argc, argv);
    tenbin::TestJob test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_job.moc"
