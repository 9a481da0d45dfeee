// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tests of PNG, SVG and PDF: sizes, words, sameness of looks, refusals.
#include <cmath>

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <QtEndian>

#include "tests/ui/drawingfixture.h"
#include "ui/charts/pdf.h"
#include "ui/charts/picturetexts.h"
#include "ui/charts/svg.h"

using namespace tenbin;

namespace {

/// Chunk types of a PNG with their contents.
QList<std::pair<QByteArray, QByteArray>> chunks(const QByteArray &png)
{
    QList<std::pair<QByteArray, QByteArray>> result;
    for (qsizetype at = 8; at + 12 <= png.size();) {
        const auto length = qFromBigEndian<quint32>(png.constData() + at);
        result << std::pair(png.mid(at + 4, 4), png.mid(at + 8, static_cast<qsizetype>(length)));
        at += 12 + static_cast<qsizetype>(length);
    }
    return result;
}

QByteArray pngText(const QByteArray &png, const QByteArray &key)
{
    for (const auto &[type, content] : chunks(png)) {
        if (type == "iTXt" && content.startsWith(key + '\0'))
            return content.mid(content.indexOf('\0', key.size() + 3) + 2); // key, two flags, language, no second key
    }
    return {};
}

/// Share of the root mean square difference of two pictures.
double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor two = b.pixelColor(x, y);
            sum += std::pow(one.redF() - two.redF(), 2) + std::pow(one.greenF() - two.greenF(), 2)
                + std::pow(one.blueF() - two.blueF(), 2);
        }
    }
    return std::sqrt(sum / (3.0 * a.width() * a.height()));
}

} // namespace

class TestPictures : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadChartFonts()); }

    void aSizeOfNothingIsRefused_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        QTest::newRow("empty") << QSize() << 1.0;
        QTest::newRow("zero scale") << QSize(1920, 1080) << 0.0;
        QTest::newRow("not a number") << QSize(1920, 1080) << qQNaN();
        QTest::newRow("far too large") << QSize(1920, 1080) << 100.0;
    }

    void aSizeOfNothingIsRefused()
    {
        QFETCH(QSize, size);
        QFETCH(double, scale);
        PictureOptions options;
        options.size = size;
        options.scale = scale;
        const auto picture = renderPng(sampleSpec(), options);
        QVERIFY(!picture);
        QCOMPARE(picture.error().kind, Failure::Kind::Usage);
        QVERIFY(picture.error().what.contains(QStringLiteral("16384")));
    }

    void aSizeTooSmallSaysWhatWouldDo()
    {
        PictureOptions options;
        options.size = QSize(60, 40);
        for (const auto &picture :
            {renderPng(sampleSpec(), options), renderSvg(sampleSpec(), options), renderPdf(sampleSpec(), options)}) {
            QVERIFY(!picture);
            QCOMPARE(picture.error().kind, Failure::Kind::Usage);
            QVERIFY(picture.error().what.contains(QStringLiteral("60 × 40")));
            QVERIFY(!picture.error().what.contains(QLatin1Char('%')));
        }
    }

    void encodingNothingGivesNothing() { QVERIFY(encodePng(QImage(), sampleSpec()).isEmpty()); }

    void presetsHaveWholePixels()
    {
        QCOMPARE(presets().size(), std::size_t(6));
        for (const Preset &preset : presets()) {
            Layout layout = emptyLayout();
            layout.size = logicalSize(preset);
            PictureOptions options;
            options.scale = preset.scale;
            QCOMPARE(paintImage(layout, options).size(), preset.pixels);
        }
    }

    void pngReadsBackAsItWasPainted()
    {
        for (const bool transparent : {false, true}) {
            PictureOptions options;
            options.transparent = transparent;
            options.scale = 1.5;
            const QImage image = paintImage(richLayout(), options);
            QCOMPARE(image.size(), QSize(1440, 810));
            const QByteArray png = encodePng(image, sampleSpec());
            const QImage read = QImage::fromData(png, "PNG");
            QCOMPARE(read.hasAlphaChannel(), transparent);
            QCOMPARE(read.dotsPerMeterX(), qRound(96 / 0.0254 * 1.5));
            const auto plain = [](const QImage &each) { return each.convertToFormat(QImage::Format_RGBA8888); };
            QVERIFY(plain(read) == plain(image));
            QCOMPARE(qAlpha(read.pixel(0, 0)), transparent ? 0 : 255);
        }
    }

    void pngCarriesItsWords()
    {
        const QByteArray png = encodePng(paintImage(richLayout(), {}), sampleSpec());
        QCOMPARE(QString::fromUtf8(pngText(png, "Title")), QStringLiteral("A<B & Cは50～71%"));
        QCOMPARE(QString::fromUtf8(pngText(png, "Description")), sampleSpec().altText);
        QCOMPARE(QString::fromUtf8(pngText(png, "Source")), sampleSpec().footer.source);
        QCOMPARE(pngText(png, "Software"), QByteArray("Tenbin"));
    }

    void pngChunks()
    {
        const QByteArray png = encodePng(paintImage(richLayout(), {}), sampleSpec());
        QByteArrayList types;
        for (const auto &[type, content] : chunks(png))
            types << type;
        QVERIFY(!types.contains("tIME"));
        QVERIFY(types.contains("pHYs"));
        QCOMPARE(types.count("iTXt"), 4);
        QCOMPARE(types.first(), QByteArray("IHDR"));
        QCOMPARE(types.last(), QByteArray("IEND"));
    }

    void svgIsWellFormedAndKeepsEachTextWhole()
    {
        const Layout layout = richLayout();
        const QByteArray svg = writeSvg(layout, sampleSpec(), {});
        QXmlStreamReader reader(svg);
        QStringList texts;
        QString title;
        QString description;
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement())
                continue;
            if (reader.name() == QLatin1String("svg"))
                QCOMPARE(reader.attributes().value(QLatin1String("viewBox")).toString(), QStringLiteral("0 0 960 540"));
            else if (reader.name() == QLatin1String("title"))
                title = reader.readElementText();
            else if (reader.name() == QLatin1String("desc"))
                description = reader.readElementText();
            else if (reader.name() == QLatin1String("text"))
                texts << reader.readElementText();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(title, QStringLiteral("A<B & Cは50～71%"));
        QCOMPARE(description, sampleSpec().altText);
        QStringList wanted;
        for (const TextItem &text : layout.texts)
            wanted << text.text;
        QCOMPARE(texts, wanted);
        QVERIFY(!svg.contains("currentColor"));
    }

    void svgLooksLikeThePng_data()
    {
        QTest::addColumn<bool>("rows");
        QTest::newRow("columns") << false;
        QTest::newRow("rows") << true;
    }

    void svgLooksLikeThePng()
    {
        QFETCH(bool, rows);
        Layout layout = rows ? rowsLayout(-300, 750, {-200, 0, 200, 400, 600}, {380, -200, 0, 600}) : richLayout();
        layout.texts.clear(); // fonts are the reader's
        const QImage png = paintImage(layout, {});
        const QImage svg = QImage::fromData(writeSvg(layout, sampleSpec(), {}), "SVG"); // by Qt's own plugin
        QCOMPARE(svg.size(), png.size());
        const double found = difference(png, svg);
        QVERIFY2(found < 0.02, qPrintable(QString::number(found)));
    }

    void textForXmlLosesWhatXmlForbids()
    {
        QString text = QStringLiteral("a\nb\t") + QChar(1) + QChar(0xFFFE) + QChar(0xD800) + QStringLiteral("c") + QChar(0x200B);
        QCOMPARE(xmlSafe(text), QStringLiteral("a\nb\tc"));
        QCOMPARE(xmlSafe(QStringLiteral("😀")), QStringLiteral("😀"));
    }

    void pdfIsOnePageOfTheSizeAskedFor_data()
    {
        QTest::addColumn<QSizeF>("millimetres");
        QTest::addColumn<QSizeF>("points");
        QTest::newRow("by pixels") << QSizeF() << QSizeF(720, 405);
        QTest::newRow("A4") << QSizeF(297, 210) << QSizeF(841.89, 595.28);
    }

    void pdfIsOnePageOfTheSizeAskedFor()
    {
        QFETCH(QSizeF, millimetres);
        QFETCH(QSizeF, points);
        const QByteArray pdf = writePdf(richLayout(), sampleSpec(), {}, millimetres);
        QVERIFY(pdf.startsWith("%PDF-1.6"));
        const QString text = QString::fromLatin1(pdf);
        const QRegularExpression box(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"));
        const auto match = box.match(text);
        QVERIFY(match.hasMatch());
        QVERIFY(std::abs(match.captured(1).toDouble() - points.width()) < 1);
        QVERIFY(std::abs(match.captured(2).toDouble() - points.height()) < 1);
        QVERIFY(pdf.contains("D:20250101000000Z"));
        QVERIFY(!text.contains(QStringLiteral("/Subtype /Image")));
        QVERIFY(pdf.contains("<dc:source>" + sampleSpec().footer.source.toUtf8() + "</dc:source>"));
    }

    void pdfOffsetsStayRightWhateverTheZone_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::newRow("UTC") << QByteArray("D:20260304050607Z");
        QTest::newRow("Tokyo") << QByteArray("D:20260304050607+09'00'");
    }

    void pdfOffsetsStayRightWhateverTheZone()
    {
        QFETCH(QByteArray, date);
        QByteArray pdf = "%PDF-1.6\n1 0 obj\n<< /CreationDate (" + date + ") >>\nendobj\n";
        const QByteArray second = QByteArray::number(pdf.size()).rightJustified(10, '0');
        pdf += "2 0 obj\n<< >>\nendobj\n";
        const QByteArray table = QByteArray::number(pdf.size());
        pdf += "xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n" + second + " 00000 n \ntrailer\n<< >>\nstartxref\n" + table
            + "\n%%EOF\n";
        const QByteArray fixed = withFixedDate(pdf);
        const qsizetype object = fixed.indexOf("2 0 obj");
        QVERIFY(fixed.contains("\n0000000009 00000 n \n" + QByteArray::number(object).rightJustified(10, '0') + " 00000 n \n"));
        QVERIFY(fixed.contains("startxref\n" + QByteArray::number(fixed.indexOf("xref\n0 3")) + "\n"));
    }

    void withFixedDateLeavesWhatItDoesNotKnow()
    {
        for (const char *bytes : {"", "no pdf", "/CreationDate (", "/CreationDate (D:2026)", "/CreationDate (x)\nxref\ntrailer"})
            QVERIFY(withFixedDate(bytes).size() >= 0);
        QCOMPARE(withFixedDate("no pdf"), QByteArray("no pdf"));
    }

    void pdfTextCanBeRead()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (program.isEmpty())
            QSKIP("pdftotext is not installed");
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("chart.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(writePdf(richLayout(), sampleSpec(), {}, {}));
        file.close();
        QProcess process;
        process.start(program, {file.fileName(), QStringLiteral("-")});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(text.contains(QStringLiteral("600億～650億ドル")), qPrintable(text));
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
