// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: manifests as text, merging them, and making the files of one again.
#include "ui/export/manifest.h"

#include <QApplication>
#include <QDir>
#include <QHashSeed>
#include <QTemporaryDir>
#include <QTest>

#include "core/story/storyreader.h"
#include "core/story/storywriter.h"
#include "ui/charts/chartbuilder.h"
#include "ui/export/job.h"
#include "ui/export/verify.h"

using namespace Qt::StringLiterals;

namespace tenbin {

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

Manifest sample()
{
    Manifest manifest;
    NamedScenario scenario;
    scenario.basis = Basis::Checked;
    DataLink link;
    link.path = u"../p.csv"_s;
    link.sha256 = QString(64, u'a');
    link.source = {u"出典"_s, u"Source"_s};
    manifest.batches = {
        {u"story"_s, "ab", u"s.json"_s, u"../s.json"_s, scenario, {link}, true}, {u"other"_s, "cd", {}, {}, {}, {}, false}};
    manifest.files = {{u"a.png"_s, "01", 10, u"png"_s, 0, {R"({"chart":"x"})"}},
        {u"日本語.svg"_s, "02", 20, u"svg"_s, 1, {R"({"chart":"y"})", R"({"chart":"z"})"}}};
    return manifest;
}

} // namespace

class TestManifest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void broken_data();
    void broken();
    void roundTrip();
    void merging();
    void nothingDiffers();
    void everyDifferenceIsSaid();
    void missingManifest();
    void secondBatchKeepsTheFirst();

private:
    /// A folder with a small batch of the story, which lies there as a file.
    [[nodiscard]] QString batch(const QStringList &charts, const QStringList &formats);
    [[nodiscard]] QStringList differences() const;

    std::optional<Story> m_story;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestManifest::initTestCase()
{
    QVERIFY(loadChartFonts());
    m_story = readBuiltInStory().story;
    QVERIFY(m_story);
}

void TestManifest::broken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("pointer");
    const QByteArray good = writeManifest(sample());
    const auto row = [&](const char *name, QByteArray from, QByteArray to, const char *pointer) {
        QByteArray bytes = good;
        QVERIFY2(bytes.contains(from), name);
        bytes.replace(from, to);
        QTest::newRow(name) << bytes << QString::fromLatin1(pointer);
    };
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("a list") << QByteArray("[]") << QString();
    QTest::newRow("half") << good.left(good.size() / 2) << QString();
    QTest::newRow("another object") << QByteArray("{}") << u"/tenbinManifest"_s;
    row("newer", "\"tenbinManifest\": 1", "\"tenbinManifest\": 2", "/tenbinManifest");
    row("a folder up", "\"a.png\"", "\"../a.png\"", "/files/0/name");
    row("a folder of another system", "\"a.png\"", "\"b\\\\a.png\"", "/files/0/name");
    row("no name", "\"a.png\"", "\"\"", "/files/0/name");
    row("unknown format", "\"svg\"", "\"exe\"", "/files/1/format");
    row("unknown batch", "\"batch\": 1", "\"batch\": 2", "/files/1/batch");
    row("no view", "{\n                    \"chart\": \"x\"\n                }", "", "/files/0/views");
    row("hash is a number", "\"01\"", "1", "/files/0/sha256");
    row("no scenario", "\"checked\"", "\"guessed\"", "/batches/0/scenario");
    row("no linked file", "\"share\"", "\"bond\"", "/batches/0/data");
}

void TestManifest::broken()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, pointer);
    const auto manifest = readManifest(bytes, Language::english());
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().kind, Failure::Kind::Input);
    QCOMPARE(manifest.error().where, pointer);
    QVERIFY(!manifest.error().what.isEmpty());
}

void TestManifest::roundTrip()
{
    const auto read = readManifest(writeManifest(sample()), Language::english());
    QVERIFY2(read, read ? "" : qPrintable(read.error().where));
    QVERIFY(*read == sample());
}

void TestManifest::merging()
{
    Manifest newer;
    newer.batches = {{u"third"_s, "ef", {}, {}, {}, {}, true}};
    newer.files = {{u"a.png"_s, "11", 11, u"png"_s, 0, {"{}"}}};
    const Manifest merged = mergedManifest(sample(), newer);
    QCOMPARE(merged.files.size(), std::size_t(2));
    QCOMPARE(merged.batches.size(), std::size_t(2)); // the first one has no file any more
    QCOMPARE(merged.batches[std::size_t(merged.files[0].batch)].story, u"third"_s);
    QCOMPARE(merged.batches[std::size_t(merged.files[1].batch)].story, u"other"_s);
    QVERIFY(mergedManifest({}, sample()) == sample());
}

QString TestManifest::batch(const QStringList &charts, const QStringList &formats)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString story = m_folder->filePath(u"own.json"_s);
    if (!QFile::exists(story))
        write(story, writeStory(*m_story));
    ExportRequest request;
    request.charts = charts;
    request.formats = formats;
    request.languages = {LanguageId::English};
    request.themes = {Theme::Light};
    request.folder = m_folder->path();
    request.origin = u"own.json"_s;
    request.storyFile = story;
    Scenario scenario;
    scenario.basis = Basis::Checked;
    scenario.overrides.insert(u"budget.new"_s, {Rational(70), Rational(80) * 1000000000});
    const Figures figures = evaluate(*m_story, scenario);
    ExportJob job(planExport(*m_story, figures, request, Language::english()), request.folder, Language::english());
    const auto files = runExport(job);
    return files ? job.manifest() : QString();
}

QStringList TestManifest::differences() const
{
    const auto found = verifyManifest(m_folder->filePath(manifestName()), Language::english());
    if (!found)
        return {found.error().what + found.error().where};
    QStringList texts;
    for (const Difference &each : *found)
        texts.append(differenceText(each, Language::english()));
    return texts;
}

void TestManifest::nothingDiffers()
{
    m_folder.reset();
    QVERIFY(!batch({u"spending.growth"_s, u"market.move"_s}, exportFormats()).isEmpty());
    QCOMPARE(differences(), QStringList());
}

void TestManifest::everyDifferenceIsSaid()
{
    m_folder.reset();
    QVERIFY(!batch({u"spending.growth"_s, u"market.move"_s}, {u"svg"_s, u"csv"_s}).isEmpty());
    QVERIFY(QFile::remove(m_folder->filePath(u"market.move.en.csv"_s)));
    const QString svg = m_folder->filePath(u"spending.growth.en.light.svg"_s);
    const QByteArray picture = bytesOf(svg);
    write(svg, picture + "\n");
    QCOMPARE(differences(),
        QStringList(
            {u"market.move.en.csv: the file is gone"_s, u"spending.growth.en.light.svg: not the file that was written"_s}));

    // Made by another program version: the manifest has the hash of what it wrote.
    write(svg, picture);
    QByteArray manifest = bytesOf(m_folder->filePath(manifestName()));
    manifest.replace("1920", "1600");
    write(m_folder->filePath(manifestName()), manifest);
    const QStringList resized = differences();
    QVERIFY2(resized.contains(u"spending.growth.en.light.svg: comes out differently now"_s), qPrintable(resized.join(u'\n')));

    Story changed = *m_story;
    changed.title.en += u"!"_s;
    write(m_folder->filePath(u"own.json"_s), writeStory(changed));
    QVERIFY(differences().join(u'\n').contains(u"its story has changed since"_s));
    QVERIFY(QFile::remove(m_folder->filePath(u"own.json"_s)));
    QVERIFY(differences().join(u'\n').contains(u"its story cannot be read"_s));
}

void TestManifest::missingManifest()
{
    const auto found = verifyManifest(u"/no/such/manifest.json"_s, Language::english());
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Failure::Kind::Input);
    QVERIFY(!verifyManifest(u"/proc"_s, Language::english()));
}

void TestManifest::secondBatchKeepsTheFirst()
{
    m_folder.reset();
    QVERIFY(!batch({u"spending.growth"_s, u"market.move"_s}, {u"csv"_s}).isEmpty());
    QVERIFY(!batch({u"market.day"_s, u"market.move"_s}, {u"csv"_s}).isEmpty());
    const auto manifest = readManifest(bytesOf(m_folder->filePath(manifestName())), Language::english());
    QVERIFY(manifest);
    QCOMPARE(manifest->files.size(), std::size_t(3));
    QCOMPARE(manifest->batches.size(), std::size_t(1));
    QCOMPARE(differences(), QStringList());
}

} // namespace tenbin

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // as the program does; the order of fonts in a PDF follows it
    QApplication application(argc, argv);
    tenbin::TestManifest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_manifest.moc"
