// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the line that carries a story inside a picture: writing, reading, finding it, and everything that can be wrong with it.
#include "core/story/embedded.h"

#include "core/figures/scenarios.h"
#include "core/story/embeddedfile.h"
#include "core/story/storywriter.h"
#include "tests/core/pictureparts.h"
#include "tests/core/smallstory.h"
#include "tests/core/storyfiles.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tenbin;
using namespace tenbin::test;

namespace {

const QByteArray view = R"({"chart":"spending.growth"})";

QByteArray storyOf(const QString &id)
{
    const StoryReading reading = readBuiltInStory(id);
    return reading.story ? writeStory(*reading.story) : QByteArray();
}

Embedded sample()
{
    Embedded embedded;
    embedded.story = R"({"format": 1})";
    embedded.scenario = pictureScenario(tenbin::scenarioOf(u"checked paired budget.new=60e9..65e9 training.cost=1"_qs));
    embedded.view = view;
    embedded.origin = u"予算 2025.json"_qs;
    return embedded;
}

QByteArray part(const QByteArray &bytes)
{
    return zlibOf(bytes).toBase64();
}

QByteArray lineOf(const QByteArray &origin, const QByteArray &scenario, const QByteArray &viewJson, const QByteArray &story)
{
    return "tenbin-story-1:" + part(origin) + ':' + part(scenario) + ':' + part(viewJson) + ':' + part(story);
}

QByteArray svgWith(const QByteArray &line)
{
    return R"(<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><metadata><s>)" + line + "</s></metadata></svg>";
}

QByteArray textChunk(const QByteArray &line)
{
    return chunk("tEXt", "Tenbin-Story" + QByteArray(1, '\0') + line);
}

QString codeOf(const QByteArray &line)
{
    const auto read = unpackCapsule(line);
    return read ? u"fine"_qs : problemCodeName(read.error().code);
}

} // namespace

class TestEmbedded : public QObject {
    Q_OBJECT
private slots:
    void nothingGivesALineToo()
    {
        const auto read = readCapsule(writeCapsule({{}, {}, "{}", {}}));
        QVERIFY(read);
        QCOMPARE(*read, (Embedded{{}, {}, "{}", {}}));
    }

    void theLineNeedsNoEscaping()
    {
        static const QRegularExpression legal(u"^tenbin-story-1:[A-Za-z0-9+/=:-]+$"_qs);
        const QString line = QString::fromLatin1(writeCapsule(sample()));
        QVERIFY2(legal.match(line).hasMatch(), qPrintable(line));
    }

    void readsBackAsItWasWritten()
    {
        const auto read = readCapsule(writeCapsule(sample()));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().what));
        QCOMPARE(*read, sample());
        QCOMPARE(writeCapsule(*read), writeCapsule(sample()));
    }

    void aStoryPackedOnceGivesTheSameLine()
    {
        const CapsuleStory story(sample().story);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(story.with(sample().scenario, sample().view, sample().origin), writeCapsule(sample()));
        QVERIFY(story.with(sample().scenario, "{}", sample().origin) != writeCapsule(sample()));
    }

    void otherProgramsCanUnpackIt()
    {
        const QByteArrayList parts = writeCapsule(sample()).split(':');
        QCOMPARE(parts.size(), 5);
        const QByteArray packed = QByteArray::fromBase64(parts[4]);
        QCOMPARE(packed.left(2).toHex(), QByteArray("789c"));
        QCOMPARE(qUncompress(QByteArray::fromHex("0000000d") + packed), sample().story);
    }

    void tooMuchGivesNoLine()
    {
        QVERIFY(writeCapsule({QByteArray(maxStoryBytes + 1, ' '), {}, "{}", {}}).isEmpty());
        QVERIFY(writeCapsule({"{}", {}, QByteArray(maxViewBytes + 1, ' '), {}}).isEmpty());
    }

    void theLargestStoryPasses()
    {
        QByteArray noise(maxStoryBytes, '\0'); // does not pack
        quint32 state = 1;
        for (char &c : noise)
            c = static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
        const QByteArray line = writeCapsule({noise, {}, "{}", {}});
        QVERIFY(!line.isEmpty() && line.size() <= maxCapsuleBytes);
        QCOMPARE(codeOf(line), u"fine"_qs);
        QCOMPARE(findCapsule(svgWith(line)), line);
    }

    void originIsAFileName_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("kept");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("name") << u"資料.json"_qs << u"資料.json"_qs;
        QTest::newRow("path") << u"/etc/passwd"_qs << u"passwd"_qs;
        QTest::newRow("other path") << u"C:\\a\\b.json"_qs << u"b.json"_qs;
        QTest::newRow("parent") << u"../.."_qs << QString();
        QTest::newRow("folder") << u"a/"_qs << QString();
        QTest::newRow("control characters") << u"a\n\u202Eb\u0000.json"_qs << u"ab.json"_qs;
        QTest::newRow("long") << QString(1000, u'界') << QString(255, u'界');
    }

    void originIsAFileName()
    {
        QFETCH(QString, given);
        QFETCH(QString, kept);
        Embedded embedded = sample();
        embedded.origin = given;
        QCOMPARE(readCapsule(writeCapsule(embedded))->origin, kept);
        // One that somebody else wrote is cleaned as well.
        QCOMPARE(readCapsule(lineOf(given.toUtf8().left(1000), "{}", "{}", "{}"))->origin.left(200), kept.left(200));
    }

    void scenarioIsTheSameWhateverItIsCalled()
    {
        const Scenario scenario = tenbin::scenarioOf(u"checked printed b=1 a=2..3"_qs);
        const NamedScenario plain = pictureScenario(scenario);
        QCOMPARE(plain.settings.size(), std::size_t(2));
        QCOMPARE(plain.settings[0].fact, u"a"_qs);
        QCOMPARE(tenbin::scenarioOf(plain, {}), scenario);
        QCOMPARE(pictureScenario(tenbin::scenarioOf(plain, {})), plain);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("code");
        const QByteArray whole = writeCapsule(sample());
        const QByteArray head = "tenbin-story-1:" + part("") + ':' + part("{}") + ':' + part("{}") + ':';
        QTest::newRow("empty") << QByteArray() << u"no-story-inside"_qs;
        QTest::newRow("something else") << QByteArray("hello") << u"no-story-inside"_qs;
        QTest::newRow("newer") << QByteArray("tenbin-story-2:abc") << u"newer-picture"_qs;
        QTest::newRow("much newer") << QByteArray("tenbin-story-999999999:") << u"newer-picture"_qs;
        QTest::newRow("version of no sense") << QByteArray("tenbin-story-99999999999999:") << u"damaged-picture"_qs;
        QTest::newRow("version zero") << QByteArray("tenbin-story-0:") << u"damaged-picture"_qs;
        QTest::newRow("no version") << QByteArray("tenbin-story-:") << u"damaged-picture"_qs;
        QTest::newRow("only the marker") << QByteArray("tenbin-story-1:") << u"damaged-picture"_qs;
        QTest::newRow("no colon") << QByteArray("tenbin-story-1") << u"damaged-picture"_qs;
        QTest::newRow("cut at the end") << whole.chopped(1) << u"damaged-picture"_qs;
        QTest::newRow("cut by a group") << whole.chopped(8) << u"damaged-picture"_qs;
        QTest::newRow("cut in the middle") << whole.left(whole.size() / 2) << u"damaged-picture"_qs;
        QTest::newRow("one part more") << whole + ':' << u"damaged-picture"_qs;
        QTest::newRow("text behind") << whole + "AAAA" << u"damaged-picture"_qs;
        QTest::newRow("not base64") << head + "%%%%" << u"damaged-picture"_qs;
        QTest::newRow("not zlib") << head + QByteArray("{}").toBase64() << u"damaged-picture"_qs;
        QTest::newRow("wrong checksum") << head + zlibOf("{}").chopped(1).append('x').toBase64() << u"damaged-picture"_qs;
        QTest::newRow("bytes behind") << head + zlibOf("{}").append('x').toBase64() << u"damaged-picture"_qs;
        QTest::newRow("fine") << head + part("{}") << u"fine"_qs;
        QTest::newRow("view of no JSON") << lineOf("", "{}", "{", "{}") << u"damaged-picture"_qs;
        QTest::newRow("view is a list") << lineOf("", "{}", "[]", "{}") << u"damaged-picture"_qs;
        QTest::newRow("scenario of no JSON") << lineOf("", "{", "{}", "{}") << u"damaged-picture"_qs;
        QTest::newRow("low above high") << lineOf("", R"({"set": {"a": {"low": "2", "high": "1"}}})", "{}", "{}")
                                        << u"damaged-picture"_qs;
        QTest::newRow("line too long") << QByteArray(maxCapsuleBytes + 1, 'A') << u"too-large"_qs;
        QTest::newRow("story of 1 GB") << head + bombOf(1024).toBase64() << u"too-large"_qs;
        QTest::newRow("story of one byte more") << head + part(QByteArray(maxStoryBytes + 1, ' ')) << u"too-large"_qs;
        QTest::newRow("view of 1 GB") << "tenbin-story-1:" + part("") + ':' + part("{}") + ':' + bombOf(1024).toBase64() + ':'
                + part("{}") << u"too-large"_qs;
        QTest::newRow("origin of 1 MB") << lineOf(QByteArray(1024 * 1024, 'a'), "{}", "{}", "{}") << u"too-large"_qs;
    }

    void faults()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, code);
        QCOMPARE(codeOf(line), code);
        const auto japanese = readCapsule(line, Language::japanese());
        QCOMPARE(japanese.has_value(), code == u"fine"_qs);
        if (japanese)
            return;
        QCOMPARE(japanese.error().kind, Failure::Kind::Input);
        QVERIFY(japanese.error().what.endsWith(u'。'));
        QVERIFY(readCapsule(line).error().what.endsWith(u'.'));
    }

    void kinds_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("kind");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("json") << QByteArray(R"({"title": "<svg"})") << QString();
        QTest::newRow("png") << pngSignature << u"png"_qs;
        QTest::newRow("half a png") << pngSignature.left(7) << QString();
        QTest::newRow("jpeg") << QByteArray("\xFF\xD8\xFF\xE0") << QString();
        QTest::newRow("pdf") << QByteArray("%PDF-1.6\n") << u"pdf"_qs;
        QTest::newRow("svg") << QByteArray("<svg xmlns=") << u"svg"_qs;
        QTest::newRow("svg with heading") << QByteArray("<?xml version='1.0'?>\n<!-- by hand -->\n<svg/>") << u"svg"_qs;
        QTest::newRow("svg with byte order mark") << QByteArray("\xEF\xBB\xBF <svg/>") << u"svg"_qs;
        QTest::newRow("svg with a prefix") << QByteArray("<x:svg xmlns:x=") << u"svg"_qs;
        QTest::newRow("other xml") << QByteArray("<?xml version='1.0'?><html/>") << QString();
        QTest::newRow("svg far behind") << '<' + QByteArray(pictureHeadBytes, ' ') + "<svg/>" << QString();
    }

    void kinds()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, kind);
        const auto found = pictureKind(head);
        QCOMPARE(found.has_value(), !kind.isEmpty());
        const QStringList names{u"png"_qs, u"svg"_qs, u"pdf"_qs};
        if (found)
            QCOMPARE(names.at(static_cast<int>(*found)), kind);
    }

    void finds_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray line = writeCapsule(sample());
        const QByteArray zero(1, '\0');
        const QByteArray broken = QByteArray(line).insert(40, "\r\n\t  ").insert(20, "\n") + "\n   ";
        const auto inText = [&](const QByteArray &type, const QByteArray &content) { return pngWith(chunk(type, content)); };
        QTest::newRow("tEXt") << pngWith(textChunk(line));
        QTest::newRow("tEXt under another name") << inText("tEXt", "comment" + zero + line);
        QTest::newRow("tEXt broken into lines") << inText("tEXt", "comment" + zero + broken);
        QTest::newRow("zTXt") << inText("zTXt", "Tenbin-Story" + zero + zero + zlibOf(line));
        QTest::newRow("iTXt") << inText("iTXt", "Tenbin-Story" + zero + zero + zero + "en" + zero + "Story" + zero + line);
        QTest::newRow("iTXt packed") << inText("iTXt", "Tenbin-Story" + zero + "\1" + zero + zero + zero + zlibOf(line));
        QTest::newRow("behind other texts") << pngWith(chunk("tEXt", "Title" + zero + "x") + chunk("tEXt", "no zero")
            + chunk("zTXt", "Note" + zero + zero + zlibOf("tenbin")) + chunk("iTXt", "a") + textChunk(line));
        QTest::newRow("behind the pixels") << pngSignature + chunk("IDAT", QByteArray(70'000, '\7')) + textChunk(line)
                + chunk("IEND", {});
        QTest::newRow("svg") << svgWith(line);
        QTest::newRow("svg broken into lines") << svgWith("\n      " + broken + "\n   ");
        QTest::newRow("svg with the marker in its title") << svgWith("tenbin-story-1: tenbin-story-</s><s>" + line);
        QTest::newRow("pdf") << "%PDF-1.6\n\x80\x81 <x>" + line + "</x>\n%%EOF\n";
        QTest::newRow("pdf at its very end") << "%PDF-1.6\n" + line;
    }

    void finds()
    {
        QFETCH(QByteArray, file);
        QCOMPARE(findCapsule(file), writeCapsule(sample()));
    }

    void findsNothing_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray line = writeCapsule(sample());
        const QByteArray zero(1, '\0');
        QByteArray long_ = pngWith(textChunk(line));
        qToBigEndian(0xFFFFFFFFU, long_.data() + pngSignature.size());
        QByteArray signed_ = pngWith(textChunk(line));
        qToBigEndian(0x80000000U, signed_.data() + pngSignature.size());
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("the line alone") << line;
        QTest::newRow("json") << "{\"a\": \"" + line + "\"}";
        QTest::newRow("png without") << pngWith({});
        QTest::newRow("png signature") << pngSignature;
        QTest::newRow("png cut") << pngWith(textChunk(line)).left(120);
        QTest::newRow("longest length") << long_;
        QTest::newRow("length of a negative number") << signed_;
        QTest::newRow("behind the end") << pngSignature + chunk("IEND", {}) + textChunk(line);
        QTest::newRow("texts without their ends")
            << pngWith(chunk("tEXt", line) + chunk("zTXt", line) + chunk("zTXt", "a" + zero) + chunk("iTXt", "a" + zero + "\1"));
        QTest::newRow("among the pixels") << pngSignature + chunk("IDAT", line) + chunk("IEND", {});
        QTest::newRow("svg without") << svgWith("tenbin-stor");
        QTest::newRow("pdf without") << QByteArray("%PDF-1.6\n");
        QTest::newRow("packed text that is another") << pngWith(chunk("zTXt", "a" + zero + zero + bombOf(1024)));
    }

    void findsNothing()
    {
        QFETCH(QByteArray, file);
        QCOMPARE(findCapsule(file), QByteArray());
        const PictureReading reading = readPicture(file);
        QVERIFY(!reading.story);
        QCOMPARE(problemLines(reading.problems), QStringList{u"error no-story-inside"_qs});
    }

    /// Each of these would take hours if something in it were looked at again and again.
    void muchOfNothingEnds_data()
    {
        QTest::addColumn<QByteArray>("file");
        constexpr int megabyte = 1024 * 1024;
        const QByteArray marker = "tenbin-story-1:";
        const QByteArray zero(1, '\0');
        QTest::newRow("markers in one run") << svgWith(marker.repeated(8 * megabyte / 15));
        QTest::newRow("markers one by one") << svgWith((marker + '<').repeated(8 * megabyte / 16));
        QTest::newRow("marker and blanks") << svgWith(marker + QByteArray(30 * megabyte, ' '));
        QTest::newRow("letters") << svgWith(marker + QByteArray(60 * megabyte, 'a'));
        QTest::newRow("beginnings") << svgWith(QByteArray("tenbin-story").repeated(megabyte));
        QTest::newRow("chunks") << pngWith(chunk("tEXt", {}).repeated(megabyte));
        QTest::newRow("bombs") << pngWith(chunk("zTXt", "a" + zero + zero + bombOf(64)).repeated(100));
        QTest::newRow("small packed chunks") << pngWith(chunk("zTXt", "a" + zero + zero + zlibOf("a")).repeated(megabyte / 2));
        QTest::newRow("bomb of the line") << pngWith(
            chunk("zTXt", "a" + zero + zero + bombOf(1024, "tenbin-story-1:")).repeated(10));
    }

    void muchOfNothingEnds()
    {
        QFETCH(QByteArray, file);
        QVERIFY(findCapsule(file).size() <= maxCapsuleBytes + 1);
        QVERIFY(!readPicture(file).story);
    }

    void builtInStoriesComeBack_data()
    {
        QTest::addColumn<QByteArray>("story");
        for (const BuiltInStory &each : builtInStories())
            QTest::newRow(qPrintable(each.id)) << storyOf(each.id);
        QVERIFY(builtInStories().size() >= 2);
    }

    void builtInStoriesComeBack()
    {
        QFETCH(QByteArray, story);
        const Embedded embedded{story, pictureScenario({}), view, {}};
        const PictureReading reading = readPicture(svgWith(writeCapsule(embedded)));
        QVERIFY(reading.story);
        QCOMPARE(writeStory(*reading.story), story);
        QCOMPARE(reading.view, view);
        QVERIFY(!hasErrors(reading.problems));
    }

    void theStoryIsChecked()
    {
        const Embedded embedded{R"({"format": 1})", {}, view, {}};
        const PictureReading reading = readPicture(svgWith(writeCapsule(embedded)));
        QVERIFY(!reading.story);
        QVERIFY(problemLines(reading.problems).contains(u"error missing-key /id"_qs) || hasErrors(reading.problems));
    }

    void whatIfValuesMustNameFacts()
    {
        const Scenario strange = tenbin::scenarioOf(u"no.such.fact=1"_qs);
        const Embedded embedded{storyOf({}), pictureScenario(strange), view, {}};
        const PictureReading reading = readPicture(svgWith(writeCapsule(embedded)));
        QVERIFY(!reading.story);
        QVERIFY(hasErrors(reading.problems));
    }

    void files()
    {
        const QTemporaryDir folder;
        const auto put = [&](const QString &name, const QByteArray &bytes) {
            const QString path = folder.filePath(name);
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
        };
        const auto codes = [](const QString &path) { return problemLines(readPictureFile(path).problems); };
        const QByteArray fine = svgWith(writeCapsule({storyOf({}), {}, view, {}}));
        QVERIFY(readPictureFile(put(u"a.svg"_qs, fine)).story);
        QVERIFY(isPictureFile(put(u"story.json"_qs, fine))); // by its bytes
        QVERIFY(isPictureFile(put(u"photo.JPG"_qs, "\xFF\xD8\xFF\xE0")));
        QCOMPARE(codes(folder.filePath(u"photo.JPG"_qs)), QStringList{u"error no-story-inside"_qs});
        QVERIFY(!isPictureFile(put(u"b.json"_qs, "{}")));
        QVERIFY(!isPictureFile(folder.path()));
        QVERIFY(!isPictureFile({}));
        for (const QString &path : {folder.path(), folder.filePath(u"missing.png"_qs), u"/dev/zero"_qs, QString()})
            QCOMPARE(codes(path), QStringList{u"error cannot-read"_qs});
    }

    void aHugeFileIsNotRead()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"huge.png"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pngSignature);
        if (!file.resize(1024LL * maxPictureBytes)) // nearly all of it is no more than a number in the folder
            QSKIP("no sparse files here");
        file.close();
        const PictureReading reading = readPictureFile(file.fileName());
        QCOMPARE(problemLines(reading.problems), QStringList{u"error too-large"_qs});
    }
};

QTEST_GUILESS_MAIN(TestEmbedded)
#include "tst_embedded.moc"
