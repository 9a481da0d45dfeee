// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: what a copy offers other programs, form by form, and the cells spreadsheets read.
#include "ui/clipboard.h"
#include "ui/clipboardcells.h"
#include "ui/charts/chartbuilder.h"
#include "ui/storydocument.h"

#include <QTest>
#include <QtEndian>
#include <QUrl>

using namespace tenbin;
using namespace Qt::StringLiterals;

namespace {

struct Record {
    quint16 type = 0;
    QByteArray content;
};

std::vector<Record> recordsOf(const QByteArray &stream)
{
    std::vector<Record> records;
    for (qsizetype at = 0; at + 4 <= stream.size();) {
        const auto type = qFromLittleEndian<quint16>(stream.constData() + at);
        const auto size = qFromLittleEndian<quint16>(stream.constData() + at + 2);
        records.push_back({type, stream.mid(at + 4, size)});
        at += 4 + size;
    }
    return records;
}

quint16 wordAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

TableCell text(const QString &words)
{
    return {words, std::nullopt};
}

TableCell number(const QString &digits)
{
    return {digits, *parseDecimal(digits)};
}

} // namespace

class TestClipboard final : public QObject {
    Q_OBJECT
private:
    StoryDocument m_document{Language::japanese()};
    [[nodiscard]] ChartSpec chart(const QString &id) const { return *m_document.plan(id); }

private slots:
    void initTestCase()
    {
        if (!loadChartFonts())
            QSKIP("the fonts are not installed");
        m_document.openBuiltIn();
    }

    void emptyTable()
    {
        const std::vector<Record> records = recordsOf(cellStream({}));
        QCOMPARE(records.size(), 3U);
        QCOMPARE(records.front().type, quint16(0x0809));
        QCOMPARE(wordAt(records.front().content, 0), quint16(0x0600));
        QCOMPARE(records.back().type, quint16(0x000A));
    }

    void cells()
    {
        Table table{{u"名"_s, u"値"_s}, {{text(u"設備投資"_s), number(u"-15654000000.5"_s)}, {text(u"inf"_s), text({})}}};
        const std::vector<Record> records = recordsOf(cellStream(table));
        QCOMPARE(records.size(), 3U + 2 + 3); // the empty cell has none
        const QByteArray words = records[3].content;
        QCOMPARE(wordAt(words, 0), quint16(0));
        QCOMPARE(wordAt(words, 2), quint16(1));
        QCOMPARE(wordAt(words, 6), quint16(1));
        QCOMPARE(QChar(wordAt(words, 9)), QChar(u'値'));
        QCOMPARE(records[4].type, quint16(0x0204));
        QCOMPARE(records[5].type, quint16(0x0203));
        double value = 0;
        const auto bits = qFromLittleEndian<quint64>(records[5].content.constData() + 6);
        memcpy(&value, &bits, sizeof value);
        QCOMPARE(value, -15654000000.5);
        QCOMPARE(records[6].type, quint16(0x0204)); // "inf" is a name
    }

    void longTextIsCut()
    {
        const Table table{{QString(100'000, u'長')}, {}};
        const std::vector<Record> records = recordsOf(cellStream(table));
        QCOMPARE(records.size(), 4U);
        QCOMPARE(wordAt(records[2].content, 6), quint16(4000));
        QVERIFY(records[2].content.size() < 8224);
    }

    void pictureOffersEachForm()
    {
        const ChartSpec spec = chart(u"spending.history"_s);
        const auto mime = pictureMime(spec, {}, Language::japanese());
        QVERIFY(mime);
        const QMimeData &offered = **mime;
        QVERIFY(offered.data(u"image/png"_s).startsWith("\x89PNG"));
        QCOMPARE(offered.imageData().value<QImage>().size(), QSize(1920, 1080));
        QVERIFY(offered.data(u"image/svg+xml"_s).contains("<svg"));
        QCOMPARE(offered.text(), toTsv(toTable(spec, Language::japanese())));
        QCOMPARE(offered.data(u"text/csv"_s), toCsv(spec, Language::japanese()));
        QCOMPARE(offered.data(cellsType), cellStream(toTable(spec, Language::japanese())));
    }

    /// Calc takes a PNG before cells unless the older name is there; mail programs take an HTML table before a picture.
    void pictureHasCellsUnderBothNamesAndNoTable()
    {
        const auto mime = pictureMime(chart(u"spending.history"_s), {}, Language::japanese());
        QVERIFY(mime);
        QCOMPARE((*mime)->data(olderCellsType), (*mime)->data(cellsType));
        QVERIFY(!(*mime)->hasHtml());
    }

    void pictureCarriesTheCapsule()
    {
        PictureOptions options;
        options.capsule = "tenbin-story-1:YQ==";
        const auto mime = pictureMime(chart(u"spending.history"_s), options, Language::japanese());
        QVERIFY(mime);
        QVERIFY((*mime)->data(u"image/png"_s).contains(options.capsule));
    }

    void noRoomNoPicture()
    {
        PictureOptions options;
        options.size = {100, 100};
        const auto mime = pictureMime(chart(u"spending.history"_s), options, Language::english());
        QVERIFY(!mime);
        QVERIFY(!mime.error().what.isEmpty());
    }

    void dataIsATable()
    {
        const ChartSpec spec = chart(u"models.benchmarks"_s);
        const auto mime = dataMime(spec, Language::japanese());
        QVERIFY(!mime->hasImage());
        QVERIFY(mime->hasHtml());
        QCOMPARE(mime->html().count(u"<tr>"_s), static_cast<qsizetype>(spec.data.size()) + 1);
        QVERIFY(!mime->data(cellsType).isEmpty());
        QVERIFY(!mime->data(u"text/csv"_s).isEmpty());
    }

    void htmlIsEscaped() { QVERIFY(htmlTable({{u"<b>&"_s}, {}}).contains(u"<th>&lt;b&gt;&amp;</th>"_s)); }

    void localFiles()
    {
        QMimeData mime;
        QCOMPARE(localFileOf(mime), QString());
        mime.setUrls({QUrl(u"https://example.org/a.png"_s), QUrl::fromLocalFile(u"/tmp/図.png"_s)});
        QCOMPARE(localFileOf(mime), u"/tmp/図.png"_s);
    }
};

QTEST_MAIN(TestClipboard)
#include "tst_clipboard.moc"
