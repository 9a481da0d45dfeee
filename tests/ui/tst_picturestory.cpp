// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: pictures carry story and view through export, opening and export again, and through other programs.
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/core/pictureparts.h"
#include "core/chartneeds.h"
#include "tests/ui/drawingfixture.h"
#include "tests/ui/picturefixture.h"
#include "ui/charts/pdf.h"
#include "ui/charts/svg.h"

using namespace tenbin;
using namespace tenbin::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList formats{u"png"_s, u"svg"_s, u"pdf"_s};
const QByteArray line = "tenbin-story-1:AAAA:BBBB:CCCC:DDDD";

Story builtIn(const QString &id = {})
{
    return *readBuiltInStory(id).story;
}

PictureSource plainSource()
{
    return {builtIn(), {}, viewOf(u"spending.growth"_s), u"資料 & 予算.json"_s};
}

/// Runs a program over `in`; its command line names the files IN and OUT. Empty if it fails or writes nothing.
QByteArray through(const QStringList &command, const QByteArray &in, const QString &ending)
{
    QTemporaryDir folder;
    const QString from = folder.filePath(u"in."_s + ending);
    const QString to = folder.filePath(u"out."_s + ending);
    QFile file(from);
    if (!file.open(QIODevice::WriteOnly) || file.write(in) != in.size())
        return {};
    file.close();
    QStringList arguments = command.mid(1);
    arguments.replaceInStrings(u"IN"_s, from).replaceInStrings(u"OUT"_s, to);
    QProcess process;
    process.start(command.first(), arguments);
    QFile out(to);
    return process.waitForFinished() && out.open(QIODevice::ReadOnly) ? out.readAll() : QByteArray();
}

/// Objects whose place in the table is not where they stand.
QList<qlonglong> misplaced(const QByteArray &pdf)
{
    QList<qlonglong> wrong;
    const qsizetype table = pdf.lastIndexOf("\nxref\n");
    const qsizetype first = pdf.indexOf('\n', table + 6) + 1;
    const qsizetype trailer = pdf.indexOf("trailer", table);
    for (qsizetype at = first + 20, number = 1; at + 20 <= trailer; at += 20, ++number) {
        const qlonglong offset = pdf.mid(at, 10).toLongLong();
        if (pdf.at(at + 17) == 'n' && !pdf.mid(offset, 20).startsWith(QByteArray::number(number) + " 0 obj"))
            wrong.append(number);
    }
    return wrong;
}

} // namespace

class TestPictureStory : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadChartFonts()); }

    void withoutStoryTheyCarryNone_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString &format : formats)
            QTest::newRow(qPrintable(format)) << format;
    }

    void withoutStoryTheyCarryNone()
    {
        QFETCH(QString, format);
        const PictureSource source = plainSource();
        const Figures figures = evaluate(source.story, source.scenario);
        const ChartPlan plan = planChart(source.view.chart, source.story, figures, source.view.options);
        const PictureOptions options = pictureOptions(source.view);
        const QByteArray bytes = *(format == u"png" ? renderPng(*plan, options)
                : format == u"svg"                  ? renderSvg(*plan, options)
                                                    : renderPdf(*plan, options));
        QVERIFY(!bytes.isEmpty());
        QVERIFY(!bytes.contains("tenbin-story-"));
        QVERIFY(!bytes.contains("Tenbin-Story"));
        QCOMPARE(readPicture(bytes).problems.front().code, ProblemCode::NoStoryInside);
        QVERIFY(pictureOf(source, format).size() > bytes.size());
    }

    void exportedAgainTheyAreTheSame_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("chart");
        QTest::addColumn<QString>("format");
        for (const BuiltInStory &each : builtInStories()) {
            const Story story = builtIn(each.id);
            const Scenario scenario = unusualScenario(story);
            const Figures figures = evaluate(story, scenario);
            for (const ChartInfo &info : chartList()) {
                if (test::needsPrices(info))
                    continue;
                const bool available = planChart(info.id, story, figures, unusualView(info, story).options).has_value();
                QVERIFY2(available, qPrintable(info.id));
                for (const QString &format : formats) {
                    const QByteArray name = (each.id + u' ' + info.id + u' ' + format).toUtf8();
                    QTest::newRow(name.constData()) << each.id << info.id << format;
                }
            }
        }
    }

    void exportedAgainTheyAreTheSame()
    {
        QFETCH(QString, story);
        QFETCH(QString, chart);
        QFETCH(QString, format);
        PictureSource source{builtIn(story), {}, {}, u"予算 2025.json"_s};
        source.scenario = unusualScenario(source.story);
        source.view = unusualView(*chartInfo(chart), source.story);
        const QByteArray first = pictureOf(source, format);
        QVERIFY(!first.isEmpty());
        const auto opened = sourceIn(first);
        QVERIFY(opened);
        QCOMPARE(opened->story, source.story);
        QCOMPARE(opened->origin, source.origin);
        QVERIFY(!opened->scenario.overrides.isEmpty() || source.story.assumptions.empty());
        QCOMPARE(opened->scenario.overrides.keys(), source.scenario.overrides.keys());
        QCOMPARE(capsuleOf(*opened), capsuleOf(source));
        QVERIFY(pictureOf(*opened, format) == first);
        // What is opened a second time is exactly what was opened first, thirds and all.
        QCOMPARE(sourceIn(pictureOf(*opened, format))->scenario, opened->scenario);
    }

    void eachChartHasItsOwnView()
    {
        PictureSource source = plainSource();
        const QByteArray first = capsuleOf(source);
        source.view.theme = Theme::Dark;
        QVERIFY(capsuleOf(source) != first);
    }

    void pngStillReadsAndNamesTheText()
    {
        const QByteArray png = encodePng(paintImage(richLayout(), {}), sampleSpec(), line);
        const QImage image = QImage::fromData(png, "PNG");
        QCOMPARE(image.size(), QSize(960, 540));
        QCOMPARE(image.text(u"Tenbin-Story"_s).toLatin1(), line);
        QCOMPARE(image.text(u"Description"_s), sampleSpec().altText);
        QCOMPARE(findCapsule(png), line);
    }

    void svgKeepsItInMetadataOfItsOwnNamespace()
    {
        const QByteArray svg = writeSvg(richLayout(), sampleSpec(), {}, line);
        QXmlStreamReader reader(svg);
        QStringList path;
        QString found;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement())
                path.append(reader.name().toString());
            if (reader.isStartElement() && reader.name() == u"story") {
                QCOMPARE(reader.namespaceUri(), u"urn:tenbin:story");
                QCOMPARE(path, (QStringList{u"svg"_s, u"title"_s, u"desc"_s, u"metadata"_s, u"story"_s}));
                found = reader.readElementText();
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(found.toLatin1(), line);
        QCOMPARE(findCapsule(svg), line);
        QVERIFY(QImage::fromData(svg, "SVG") == QImage::fromData(writeSvg(richLayout(), sampleSpec(), {}), "SVG"));
    }

    void pdfKeepsItInItsPacket()
    {
        const QByteArray pdf = writePdf(richLayout(), sampleSpec(), {}, {}, line);
        QCOMPARE(findCapsule(pdf), line);
        QCOMPARE(writePdf(richLayout(), sampleSpec(), {}, {}, line), pdf);
        QCOMPARE(misplaced(pdf), QList<qlonglong>());
        const qsizetype start = pdf.indexOf("<x:xmpmeta");
        const qsizetype end = pdf.indexOf("</x:xmpmeta>") + 12;
        QXmlStreamReader reader(pdf.mid(start, end - start));
        QString found;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"story")
                found = reader.readElementText();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(found.toLatin1(), line);
    }

    void wordsOfTheChartAreNoPlaces()
    {
        ChartSpec spec = sampleSpec();
        spec.title = u"%5 %1 tenbin-story-1: <b>"_s;
        spec.altText = u"%3"_s;
        for (const QByteArray &picture : {encodePng(paintImage(richLayout(), {}), spec, line),
                 writeSvg(richLayout(), spec, {}, line), writePdf(richLayout(), spec, {}, {}, line)}) {
            QCOMPARE(findCapsule(picture), line);
            QVERIFY(!picture.contains("<dc:source>%"));
        }
    }

    void otherProgramsKeepIt_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<bool>("kept");
        const QString rewrite = QStringLiteral(TENBIN_SOURCE_DIR "/tests/ui/rewrite_png.py");
        QTest::newRow("resized") << u"png"_s << QStringList{u"convert"_s, u"IN"_s, u"-resize"_s, u"50%"_s, u"OUT"_s} << true;
        QTest::newRow("stripped") << u"png"_s << QStringList{u"convert"_s, u"IN"_s, u"-strip"_s, u"OUT"_s} << false;
        QTest::newRow("packed again") << u"png"_s << QStringList{u"python3"_s, rewrite, u"IN"_s, u"OUT"_s} << true;
        QTest::newRow("indented") << u"svg"_s << QStringList{u"xmllint"_s, u"--format"_s, u"IN"_s, u"--output"_s, u"OUT"_s}
                                  << true;
        QTest::newRow("drawn again") << u"svg"_s << QStringList{u"rsvg-convert"_s, u"-f"_s, u"svg"_s, u"-o"_s, u"OUT"_s, u"IN"_s}
                                     << false;
        QTest::newRow("linearised") << u"pdf"_s << QStringList{u"qpdf"_s, u"--linearize"_s, u"IN"_s, u"OUT"_s} << true;
        QTest::newRow("object streams") << u"pdf"_s
                                        << QStringList{u"qpdf"_s, u"--object-streams=generate"_s, u"--recompress-flate"_s,
                                               u"IN"_s, u"OUT"_s}
                                        << true;
    }

    void otherProgramsKeepIt()
    {
        QFETCH(QString, format);
        QFETCH(QStringList, command);
        QFETCH(bool, kept);
        if (QStandardPaths::findExecutable(command.first()).isEmpty())
            QSKIP("not installed");
        const PictureSource source = plainSource();
        const QByteArray before = pictureOf(source, format);
        const QByteArray after = through(command, before, format);
        QVERIFY(!after.isEmpty());
        if (!kept) {
            QCOMPARE(readPicture(after).problems.front().code, ProblemCode::NoStoryInside);
            return;
        }
        QCOMPARE(findCapsule(after), capsuleOf(source));
        QCOMPARE(sourceIn(after)->story, source.story);
    }
};

QTEST_MAIN(TestPictureStory)
#include "tst_picturestory.moc"
