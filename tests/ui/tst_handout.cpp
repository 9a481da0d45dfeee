// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: handouts: what stands on them, that it stays on the paper, pages, and the PDF they become without a printer.
#include "ui/charts/chartbuilder.h"
#include "ui/charts/pdf.h"
#include "ui/print/handoutpages.h"
#include "ui/print/printing.h"
#include "ui/storydocument.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPrinter>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace tenbin;
using namespace Qt::StringLiterals;

namespace {

const QSizeF a4(595, 842);
const QSizeF letter(612, 792);

QString allTexts(const HandoutPages &pages)
{
    QStringList texts;
    for (const HandoutPage &page : pages.pages) {
        for (const HandoutText &text : page.texts)
            texts << text.text;
    }
    return texts.join(u'\n');
}

QByteArray pdfOf(const HandoutPages &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(QPageSize(pages.paper, QPageSize::Point), QPageLayout::Portrait, {}));
    return paintHandout(writer, pages, 0, pages.pages.size() - 1) ? bytes : QByteArray();
}

} // namespace

class TestHandout final : public QObject {
    Q_OBJECT
private:
    [[nodiscard]] static Handout handoutOf(const StoryDocument &document, const QStringList &charts)
    {
        std::vector<ChartSpec> specs;
        for (const QString &chart : charts) {
            if (ChartPlan plan = document.plan(chart))
                specs.push_back(std::move(*plan));
        }
        return makeHandout(specs, document.story(), document.figures(), document.claims(), document.language());
    }
    [[nodiscard]] static QStringList everyChart()
    {
        QStringList ids;
        for (const ChartInfo &info : chartList())
            ids << info.id;
        return ids;
    }

private slots:
    void initTestCase()
    {
        if (!loadChartFonts())
            QSKIP("the fonts are not installed");
    }

    void noChartsNoPages()
    {
        const HandoutPages pages = layoutHandout({}, a4, FontMetrics());
        QVERIFY(pages.pages.empty());
        QPrinter printer;
        QVERIFY(!printTo(printer, {}));
    }

    void tellsHowAValueIsWorkedOut()
    {
        StoryDocument document(Language::english());
        document.openBuiltIn();
        const Handout handout = handoutOf(document, {u"spending.growth"_s});
        QCOMPARE(handout.charts.size(), 1U);
        const HandoutChart &chart = handout.charts.front();
        QCOMPARE(chart.values.front().value, u"+50–71%"_s); // the value of the title comes first
        const QString lines = chart.values.front().lines.join(u'\n').replace(QChar(0xA0), u' ');
        QVERIFY2(lines.contains(u"New budget ÷ Previous outlook − 1"_s), qPrintable(lines));
        QVERIFY2(lines.contains(u"= +50%"_s) && lines.contains(u"= +71%"_s), qPrintable(lines));
        QVERIFY(chart.values.front().standing.startsWith(u"Article"_s));
        QVERIFY(!chart.sources.isEmpty());
        QVERIFY(!chart.claims.isEmpty());
        QVERIFY(chart.more.isEmpty());
    }

    void aNoteStandsOnce()
    {
        StoryDocument document(Language::japanese());
        document.openBuiltIn();
        for (const QString &id : everyChart()) {
            const Handout handout = handoutOf(document, {id});
            for (const HandoutChart &chart : handout.charts) {
                QCOMPARE(QSet<QString>(chart.caveats.cbegin(), chart.caveats.cend()).size(), chart.caveats.size());
                for (const HandoutValue &value : chart.values) {
                    for (const QString &line : value.lines) {
                        QVERIFY2(!chart.caveats.contains(line) && !chart.spec.footer.caveats.contains(line), qPrintable(line));
                        QCOMPARE(value.lines.count(line), 1);
                    }
                }
            }
        }
    }

    void notesOfReadingsAreThere()
    {
        StoryDocument document(Language::english());
        document.openBuiltIn();
        const Story &story = document.story();
        const QString note = document.language().pick(story.fact(story.spending->next)->article->note);
        QVERIFY(!note.isEmpty());
        QStringList lines;
        const Handout handout = handoutOf(document, {u"spending.growth"_s});
        for (const HandoutValue &value : handout.charts.front().values)
            lines += value.lines;
        QVERIFY2(lines.contains(note), qPrintable(lines.join(u'\n')));
    }

    void longTablesAreCutAndSayHowMuch()
    {
        StoryDocument document(Language::english());
        document.openBuiltIn();
        const ChartPlan plan = document.plan(u"models.benchmarks"_s);
        const Handout handout = handoutOf(document, {u"models.benchmarks"_s});
        const HandoutChart &chart = handout.charts.front();
        QCOMPARE(static_cast<int>(chart.values.size()), mostHandoutValues);
        QVERIFY(chart.more.startsWith(QString::number(static_cast<int>(plan->data.size()) - mostHandoutValues) + u" more"_s));
    }

    void everythingStaysOnThePaper_data()
    {
        QTest::addColumn<LanguageId>("language");
        QTest::addColumn<QSizeF>("paper");
        QTest::newRow("A4, Japanese") << LanguageId::Japanese << a4;
        QTest::newRow("A4, English") << LanguageId::English << a4;
        QTest::newRow("Letter, English") << LanguageId::English << letter;
    }

    void everythingStaysOnThePaper()
    {
        QFETCH(LanguageId, language);
        QFETCH(QSizeF, paper);
        StoryDocument document(Language::of(language));
        document.openBuiltIn();
        const Handout handout = handoutOf(document, everyChart());
        const FontMetrics metrics;
        const HandoutPages pages = layoutHandout(handout, paper, metrics);
        QVERIFY(pages.pages.size() >= handout.charts.size());
        QCOMPARE(pages.layouts.size(), handout.charts.size());
        for (const HandoutPage &page : pages.pages) {
            double before = 0;
            for (const HandoutText &text : page.texts) {
                const double right = text.baseline.x() + metrics.width(text.text, text.style);
                QVERIFY2(text.baseline.x() >= 42 && right <= paper.width() - 41.5, qPrintable(text.text));
                QVERIFY2(text.baseline.y() <= paper.height() - 41.5, qPrintable(text.text));
                QVERIFY2(!text.text.contains(QChar(0x200B)), qPrintable(text.text));
                QVERIFY2(
                    page.chart < 0 || text.baseline.y() <= page.chartRect.top() || text.baseline.y() > page.chartRect.bottom(),
                    qPrintable(text.text));
                if (text.style.px > 8)
                    QVERIFY2(text.baseline.y() >= before, qPrintable(text.text));
                before = std::max(before, text.baseline.y());
            }
        }
    }

    void pagesAreNumbered()
    {
        StoryDocument document(Language::english());
        document.openBuiltIn();
        const HandoutPages pages = layoutHandout(handoutOf(document, everyChart()), a4, FontMetrics());
        const std::size_t count = pages.pages.size();
        for (std::size_t i = 0; i < count; ++i) {
            const QString number = QStringLiteral("%1 / %2").arg(i + 1).arg(count);
            const auto &texts = pages.pages[i].texts;
            QVERIFY(std::any_of(texts.cbegin(), texts.cend(), [&](const HandoutText &each) { return each.text == number; }));
        }
    }

    void everySourceNamedIsListed()
    {
        StoryDocument document(Language::japanese());
        document.openBuiltIn();
        for (const QString &id : everyChart()) {
            const Handout handout = handoutOf(document, {id});
            if (handout.charts.empty())
                continue;
            const HandoutChart &chart = handout.charts.front();
            for (const HandoutValue &value : chart.values) {
                const qsizetype at = value.standing.lastIndexOf(u"出典 "_s);
                if (at < 0)
                    continue;
                for (const QString &number : value.standing.mid(at + 3).split(u'、'))
                    QVERIFY2(number.toInt() >= 1 && number.toInt() <= chart.sources.size(), qPrintable(value.standing));
            }
        }
    }

    void whatIfIsSaid()
    {
        StoryDocument document(Language::english());
        document.openBuiltIn();
        Override eighty;
        eighty.low = eighty.high = *parseDecimal(u"80e9");
        document.setOverride(document.story().spending->next, eighty);
        const Handout handout = handoutOf(document, {u"spending.growth"_s});
        const QString texts = allTexts(layoutHandout(handout, a4, FontMetrics()));
        QVERIFY2(texts.contains(u"What if"_s), qPrintable(texts));
    }

    void anAddressBreaksAndNothingIsLost()
    {
        StoryDocument document(Language::english());
        document.openBuiltIn();
        Handout handout = handoutOf(document, {u"spending.growth"_s});
        const QString address = u"https://example.org/"_s + u"investor-relations/"_s.repeated(30);
        handout.charts.front().sources = {address};
        const QString texts = allTexts(layoutHandout(handout, a4, FontMetrics()));
        QVERIFY(QString(texts).remove(u'\n').contains(address));
    }

    void aChartWithoutRoomSaysSo()
    {
        StoryDocument document(Language::english());
        document.openBuiltIn();
        Handout handout = handoutOf(document, {u"spending.growth"_s});
        handout.charts.front().spec.title = u"word "_s.repeated(400);
        const HandoutPages pages = layoutHandout(handout, a4, FontMetrics());
        QVERIFY(pages.layouts.empty());
        QVERIFY(pages.pages.front().chart < 0);
        QVERIFY(!pdfOf(pages).isEmpty());
    }

    void pdfHasAllPagesAndVectors()
    {
        StoryDocument document(Language::japanese());
        document.openBuiltIn();
        const HandoutPages pages = layoutHandout(handoutOf(document, everyChart()), a4, FontMetrics());
        const QByteArray pdf = pdfOf(pages);
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.contains("/Count " + QByteArray::number(static_cast<int>(pages.pages.size()))));
        QVERIFY(!pdf.contains("/Subtype /Image"));
        QCOMPARE(withFixedDate(pdfOf(pages)).size(), withFixedDate(pdf).size());
    }

    void aRangeOfPages_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("printed");
        QTest::newRow("all") << 0 << 0 << -1;
        QTest::newRow("second and third") << 2 << 3 << 2;
        QTest::newRow("past the end") << 9000 << 9001 << 1;
    }

    void aRangeOfPages()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, printed);
        StoryDocument document(Language::japanese());
        document.openBuiltIn();
        const Handout handout = handoutOf(document, everyChart());
        const QTemporaryDir folder;
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"out.pdf"_s));
        printer.setPageSize(QPageSize(QPageSize::A4));
        if (from > 0) {
            printer.setPrintRange(QPrinter::PageRange);
            printer.setFromTo(from, to);
        }
        QVERIFY(printTo(printer, handout));
        QFile file(folder.filePath(u"out.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const int expected = printed > 0 ? printed : static_cast<int>(layoutHandout(handout, a4, FontMetrics()).pages.size());
        QVERIFY(file.readAll().contains("/Count " + QByteArray::number(expected)));
    }
};

QTEST_MAIN(TestHandout)
#include "tst_handout.moc"
