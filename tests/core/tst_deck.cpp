// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: presentations as packages: parts, relationships, ids, texts, places.
#include "core/office/deck.h"
#include "core/office/partxml.h"

#include <zip.h>

#include <QDir>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace tenbin;

namespace {

using Parts = QMap<QString, QByteArray>;

Parts partsOf(const QByteArray &package)
{
    Parts parts;
    zip_source_t *source = zip_source_buffer_create(package.constData(), zip_uint64_t(package.size()), 0, nullptr);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (!archive) {
        zip_source_free(source);
        return parts;
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t state;
        zip_stat_index(archive, zip_uint64_t(i), 0, &state);
        zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        QByteArray bytes(qsizetype(state.size), '\0');
        if (zip_fread(file, bytes.data(), state.size) == bytes.size())
            parts.insert(QString::fromUtf8(state.name), bytes);
        zip_fclose(file);
    }
    zip_discard(archive);
    return parts;
}

/// All values of one attribute of one element, in the order they stand.
QStringList attributes(const QByteArray &xml, const QString &element, const QString &attribute)
{
    QStringList values;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.qualifiedName() == element && reader.attributes().hasAttribute(attribute))
            values << reader.attributes().value(attribute).toString();
    }
    return reader.hasError() ? QStringList{reader.errorString()} : values;
}

QStringList texts(const QByteArray &xml)
{
    QStringList found;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.qualifiedName() == QLatin1String("a:t"))
            found << reader.readElementText();
    }
    return found;
}

QByteArray stubChart()
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><c:chartSpace "
           "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "
           "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
           "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><c:chart><c:plotArea><c:layout/>"
           "<c:barChart><c:barDir val=\"col\"/><c:grouping val=\"clustered\"/><c:ser><c:idx val=\"0\"/><c:order "
           "val=\"0\"/><c:val>"
           "<c:numLit><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>1</c:v></c:pt></c:numLit></c:val></c:ser><c:axId val=\"1\"/>"
           "<c:axId val=\"2\"/></c:barChart><c:catAx><c:axId val=\"1\"/><c:scaling/><c:axPos val=\"b\"/><c:crossAx "
           "val=\"2\"/></c:catAx>"
           "<c:valAx><c:axId val=\"2\"/><c:scaling/><c:axPos val=\"l\"/><c:crossAx val=\"1\"/></c:valAx></c:plotArea></c:chart>"
           "<c:externalData r:id=\"rId1\"/></c:chartSpace>";
}

SlideText box(const QString &name, const QRectF &rect, const QStringList &lines)
{
    SlideText text;
    text.name = name;
    text.rect = rect;
    for (const QString &line : lines)
        text.lines.push_back({line, 30, false, Role::Text});
    return text;
}

/// One shape of every kind.
std::vector<SlideShape> everyShape()
{
    std::vector<SlideShape> shapes;
    const auto add = [&](SlideShape::Kind kind, const std::vector<QPointF> &points, const QRectF &rect,
                         Role fill) -> SlideShape & {
        SlideShape shape;
        shape.kind = kind;
        shape.points = points;
        shape.rect = rect;
        shape.fill = fill;
        shape.stroke = Role::Axis;
        shape.width = 2;
        shapes.push_back(shape);
        return shapes.back();
    };
    add(SlideShape::Kind::Polyline, {{200, 300}, {500, 300}}, {}, Role::None).dash = SlideShape::Dash::Dotted;
    add(SlideShape::Kind::Polyline, {{500, 200}, {200, 400}}, {}, Role::None).dash = SlideShape::Dash::Dashed; // rises
    add(SlideShape::Kind::Polyline, {{100, 100}, {300, 100}, {300, 200}, {100, 200}, {100, 100}}, {}, Role::None);
    add(SlideShape::Kind::Polygon, {{100, 100}, {120, 140}, {80, 140}}, {}, Role::Text);
    add(SlideShape::Kind::Ellipse, {}, {400, 400, 20, 20}, Role::CheckedFill);
    add(SlideShape::Kind::RoundRect, {}, {600, 400, 200, 40}, Role::Plot).radius = 20;
    add(SlideShape::Kind::RoundRect, {}, {600, 500, 200, 40}, Role::ArticleFill).hatched = true;
    SlideShape &path = add(SlideShape::Kind::Path, {}, {}, Role::Article);
    path.path = {{SlidePathStep::Kind::Move, {}, {}, {10, 10}}, {SlidePathStep::Kind::Curve, {20, 10}, {30, 20}, {30, 30}},
        {SlidePathStep::Kind::Line, {}, {}, {10, 30}}, {SlidePathStep::Kind::Close, {}, {}, {}}};
    return shapes;
}

DeckSlide someSlide()
{
    DeckSlide slide;
    slide.title =
        box(QStringLiteral("題"), {64, 60, 1700, 112}, {QStringLiteral("A<B & C"), QStringLiteral("は50～71%\u200B\x01")});
    slide.title.lineStep = 1.33;
    slide.chart = {stubChart(), "workbook"};
    slide.chartFrame = QRectF(64, 300, 1792, 600);
    slide.chartName = QStringLiteral("グラフ \"1\"");
    slide.altText = QStringLiteral("\"以前\" < 新しい & more");
    SlideGroup group;
    group.name = QStringLiteral("差");
    group.shapes = everyShape();
    group.texts = {box(QStringLiteral("ラベル"), {640, 400, 120, 30}, {QStringLiteral("+50～71%")})};
    group.texts.front().fill = Role::Plot;
    slide.above = {group};
    SlideGroup panel;
    panel.name = QStringLiteral("区切り");
    panel.shapes = {everyShape()[5]};
    slide.behind = {panel, SlideGroup()}; // an empty group is nothing
    slide.texts = {box(QStringLiteral("副題"), {64, 200, 900, 30}, {QStringLiteral("億ドル")}),
        box(QStringLiteral("出典"), {64, 1000, 900, 30}, {QStringLiteral("出典：記事")})};
    slide.notes = {QStringLiteral("1つ目 <の> 段落"), QStringLiteral("2つ目")};
    return slide;
}

Deck someDeck(int slides)
{
    Deck deck;
    deck.title = QStringLiteral("天秤 & <Tenbin>");
    deck.subject = QStringLiteral("記事");
    for (int i = 0; i < slides; ++i)
        deck.slides.push_back(someSlide());
    return deck;
}

Parts someParts(const Deck &deck = someDeck(2))
{
    const auto bytes = writeDeck(deck);
    return bytes ? partsOf(*bytes) : Parts();
}

/// Where a relationship of a part leads.
QString targetOf(const QString &relationships, const QString &target)
{
    const QString folder = QString(relationships).remove(QRegularExpression(QStringLiteral("_rels/[^/]*$")));
    return QDir::cleanPath(folder + target);
}

} // namespace

class TestDeck : public QObject {
    Q_OBJECT
private slots:
    void noSlide()
    {
        const auto bytes = writeDeck(someDeck(0));
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().kind, Failure::Kind::Usage);
    }

    void noChart()
    {
        Deck deck = someDeck(2);
        deck.slides[1].chart.workbook.clear();
        const auto bytes = writeDeck(deck);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().kind, Failure::Kind::Output);
        QCOMPARE(bytes.error().where, deck.slides[1].chartName);
    }

    void sameBytes()
    {
        const auto first = writeDeck(someDeck(3));
        const auto second = writeDeck(someDeck(3));
        QVERIFY(first && second);
        QVERIFY(*first == *second);
    }

    void everyPartIsDeclared()
    {
        const Parts parts = someParts();
        QVERIFY(parts.contains(QStringLiteral("ppt/embeddings/Microsoft_Excel_Sheet2.xlsx")));
        const QByteArray types = parts.value(QStringLiteral("[Content_Types].xml"));
        const QStringList names = attributes(types, QStringLiteral("Override"), QStringLiteral("PartName"));
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
        for (const QString &name : names)
            QVERIFY2(parts.contains(name.mid(1)), qPrintable(name));
        const QStringList extensions = attributes(types, QStringLiteral("Default"), QStringLiteral("Extension"));
        QCOMPARE(extensions, (QStringList{QStringLiteral("rels"), QStringLiteral("xml"), QStringLiteral("xlsx")}));
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            const bool known = part.key().endsWith(QLatin1String(".rels")) || part.key().endsWith(QLatin1String(".xlsx"))
                || part.key() == QLatin1String("[Content_Types].xml");
            QVERIFY2(known || names.contains(u'/' + part.key()), qPrintable(part.key()));
        }
    }

    void everyRelationshipLeadsSomewhere()
    {
        const Parts parts = someParts();
        QSet<QString> reached{QStringLiteral("[Content_Types].xml")};
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            if (!part.key().endsWith(QLatin1String(".rels")))
                continue;
            reached.insert(part.key());
            const QStringList ids = attributes(*part, QStringLiteral("Relationship"), QStringLiteral("Id"));
            QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
            for (const QString &target : attributes(*part, QStringLiteral("Relationship"), QStringLiteral("Target"))) {
                const QString path = targetOf(part.key(), target);
                QVERIFY2(parts.contains(path), qPrintable(part.key() + QStringLiteral(" → ") + path));
                reached.insert(path);
            }
        }
        for (auto part = parts.begin(); part != parts.end(); ++part)
            QVERIFY2(reached.contains(part.key()), qPrintable(part.key())); // nothing lies around
    }

    void everyReferenceIsARelationship()
    {
        const Parts parts = someParts();
        static const QRegularExpression reference(QStringLiteral("r:(?:id|embed)=\"([^\"]*)\""));
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            if (!part.key().endsWith(QLatin1String(".xml")))
                continue;
            const QFileInfo file(part.key());
            const QByteArray list =
                parts.value(file.path() + QStringLiteral("/_rels/") + file.fileName() + QStringLiteral(".rels"));
            const QStringList ids = attributes(list, QStringLiteral("Relationship"), QStringLiteral("Id"));
            for (auto each = reference.globalMatch(QString::fromUtf8(*part)); each.hasNext();) {
                const QString id = each.next().captured(1);
                QVERIFY2(ids.contains(id), qPrintable(part.key() + u' ' + id));
            }
        }
    }

    void everyPartIsXml()
    {
        const Parts parts = someParts();
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            if (part.key().endsWith(QLatin1String(".xlsx")))
                continue;
            QXmlStreamReader reader(*part);
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(), qPrintable(part.key() + u' ' + reader.errorString()));
        }
    }

    void shapeIdsAreUnique()
    {
        const QByteArray slide = someParts().value(QStringLiteral("ppt/slides/slide1.xml"));
        const QStringList ids = attributes(slide, QStringLiteral("p:cNvPr"), QStringLiteral("id"));
        QVERIFY(ids.size() > 12);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        QVERIFY(!ids.contains(QStringLiteral("0")));
    }

    void wordsComeBack()
    {
        const Parts parts = someParts();
        const QByteArray slide = parts.value(QStringLiteral("ppt/slides/slide1.xml"));
        const QStringList words = texts(slide);
        QCOMPARE(
            words.mid(0, 3), (QStringList{QStringLiteral("A<B & C"), QStringLiteral("は50～71%"), QStringLiteral("億ドル")}));
        QCOMPARE(words.last(), QStringLiteral("出典：記事")); // what stands under the chart is read last
        QCOMPARE(slide.count("<a:br>"), 1); // the two lines of the title are one paragraph
        QVERIFY(attributes(slide, QStringLiteral("p:cNvPr"), QStringLiteral("descr")).contains(someSlide().altText));
        const QStringList notes = texts(parts.value(QStringLiteral("ppt/notesSlides/notesSlide1.xml")));
        QCOMPARE(notes, someSlide().notes);
        QVERIFY(parts.value(QStringLiteral("docProps/core.xml")).contains("<dc:title>天秤 &amp; &lt;Tenbin&gt;</dc:title>"));
    }

    void languageOfText_data()
    {
        QTest::addColumn<LanguageId>("language");
        QTest::addColumn<QString>("code");
        QTest::newRow("ja") << LanguageId::Japanese << QStringLiteral("ja-JP");
        QTest::newRow("en") << LanguageId::English << QStringLiteral("en-US");
    }

    void languageOfText()
    {
        QFETCH(LanguageId, language);
        QFETCH(QString, code);
        Deck deck = someDeck(1);
        deck.language = language;
        const QByteArray slide = someParts(deck).value(QStringLiteral("ppt/slides/slide1.xml"));
        const QStringList found = attributes(slide, QStringLiteral("a:rPr"), QStringLiteral("lang"));
        QVERIFY(!found.isEmpty());
        QCOMPARE(QSet<QString>(found.begin(), found.end()), QSet<QString>{code});
        const QStringList fonts = attributes(slide, QStringLiteral("a:ea"), QStringLiteral("typeface"));
        QCOMPARE(QSet<QString>(fonts.begin(), fonts.end()), QSet<QString>{QStringLiteral("BIZ UDPGothic")});
    }

    void places()
    {
        const QByteArray slide = someParts().value(QStringLiteral("ppt/slides/slide1.xml"));
        // Title at 64, 60; 1700 × 112 pixels of 6350 EMU, and 3 pixels more above and below.
        QVERIFY(slide.contains("<a:off x=\"406400\" y=\"361950\"/><a:ext cx=\"10795000\" cy=\"749300\"/>"));
        QVERIFY(slide.contains("sz=\"1500\"")); // 30 px are 15 pt
        QVERIFY(slide.contains("<a:spcPct val=\"110833\"/>"));
        // A line that rises is a turned one.
        QCOMPARE(attributes(slide, QStringLiteral("a:xfrm"), QStringLiteral("flipV")), QStringList{QStringLiteral("1")});
        // Children of a group keep the coordinates of the slide.
        const QByteArray group = slide.mid(slide.indexOf("<a:chOff"));
        QVERIFY(slide.contains("<a:off x=\"63500\" y=\"63500\"/>") && group.startsWith("<a:chOff x=\"63500\" y=\"63500\"/>"));
    }

    void sizeOfSlides_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<QByteArray>("element");
        QTest::newRow("16:9") << QSizeF(1920, 1080) << QByteArray("<p:sldSz cx=\"12192000\" cy=\"6858000\"/>");
        QTest::newRow("4:3") << QSizeF(1440, 1080) << QByteArray("<p:sldSz cx=\"9144000\" cy=\"6858000\" type=\"screen4x3\"/>");
    }

    void sizeOfSlides()
    {
        QFETCH(QSizeF, size);
        QFETCH(QByteArray, element);
        Deck deck = someDeck(1);
        deck.size = size;
        QVERIFY(someParts(deck).value(QStringLiteral("ppt/presentation.xml")).contains(element));
    }

    void coloursOfThemes_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
        QTest::newRow("contrast") << Theme::Contrast;
    }

    void coloursOfThemes()
    {
        QFETCH(Theme, theme);
        Deck deck = someDeck(1);
        deck.theme = theme;
        const Parts parts = someParts(deck);
        const QByteArray master = parts.value(QStringLiteral("ppt/slideMasters/slideMaster1.xml"));
        const QByteArray scheme = parts.value(QStringLiteral("ppt/theme/theme1.xml"));
        // What the master calls background and text is the plot and the text of the theme.
        for (const auto &[name, role] : {std::pair("bg1", Role::Plot), std::pair("tx1", Role::Text)}) {
            const QString slot = attributes(master, QStringLiteral("p:clrMap"), QLatin1String(name)).value(0);
            const QByteArray wanted = "<a:" + slot.toLatin1() + "><a:srgbClr val=\"" + hexColour(role, theme).toLatin1();
            QVERIFY2(scheme.contains(wanted), wanted.constData());
        }
        QVERIFY(parts.value(QStringLiteral("ppt/slides/slide1.xml")).contains(hexColour(Role::Text, theme).toLatin1()));
        QVERIFY(parts.value(QStringLiteral("ppt/theme/theme2.xml")).contains(hexColour(Role::Plot, Theme::Light).toLatin1()));
    }

    void schemas()
    {
        const QDir schemas(QStringLiteral("/work/shared/data/ooxml-xsd"));
        const QString xmllint = QStandardPaths::findExecutable(QStringLiteral("xmllint"));
        if (!schemas.exists() || xmllint.isEmpty())
            QSKIP("schemas or xmllint are not at hand");
        Deck dark = someDeck(1);
        dark.theme = Theme::Dark;
        const QTemporaryDir folder;
        for (const Parts &parts : {someParts(), someParts(dark)}) {
            QMap<QString, QStringList> files; // by schema
            int number = 0;
            for (auto part = parts.begin(); part != parts.end(); ++part) {
                const bool slides = part.key().startsWith(QLatin1String("ppt/"));
                if (!part.key().endsWith(QLatin1String(".xml")) || (!slides && part.key() != QLatin1String("docProps/app.xml")))
                    continue;
                const QString path = folder.filePath(QStringLiteral("%1.xml").arg(++number));
                QFile file(path);
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(*part);
                const bool drawing =
                    part.key().contains(QLatin1String("theme")) || part.key().endsWith(QLatin1String("tableStyles.xml"));
                files[!slides                                           ? QStringLiteral("shared-documentPropertiesExtended.xsd")
                        : part.key().contains(QLatin1String("charts/")) ? QStringLiteral("dml-chart.xsd")
                        : drawing                                       ? QStringLiteral("dml-main.xsd")
                                                                        : QStringLiteral("pml.xsd")]
                    << path;
            }
            for (auto schema = files.begin(); schema != files.end(); ++schema) {
                QProcess process;
                process.setProcessChannelMode(QProcess::MergedChannels);
                process.start(xmllint,
                    QStringList{QStringLiteral("--noout"), QStringLiteral("--schema"), schemas.filePath(schema.key())} + *schema);
                QVERIFY(process.waitForFinished(60'000));
                QVERIFY2(process.exitCode() == 0, process.readAll().constData());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDeck)

#include "tst_deck.moc"
