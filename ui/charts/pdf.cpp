// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the PDF writer: page, words beside the page, fixed date.
#include "ui/charts/pdf.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include "ui/charts/shapes.h"

namespace tenbin {
namespace {

constexpr double pointsPerPixel = 72.0 / 96.0;
constexpr double pointsPerMillimetre = 72.0 / 25.4;
constexpr int dotsPerInch = 1200; // only the unit of coordinates: nothing is rastered

/// Dates are fixed as that of the file. Words are filled in last and in one pass: they may hold a "%1" of their own.
QByteArray xmpOf(const PictureTexts &texts, const QByteArray &capsule)
{
    const QString story =
        capsule.isEmpty() ? QString() : QStringLiteral("<tenbin:story>%1</tenbin:story>\n").arg(QString::fromLatin1(capsule));
    return QStringLiteral(
        "<?xpacket begin='\uFEFF' id='W5M0MpCehiHzreSzNTczkc9d'?>\n"
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\n"
        "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:xmp='http://ns.adobe.com/xap/1.0/'"
        " xmlns:tenbin='urn:tenbin:story'>\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>%1</rdf:li></rdf:Alt></dc:title>\n"
        "<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>%2</rdf:li></rdf:Alt></dc:description>\n"
        "<dc:source>%3</dc:source><dc:language><rdf:Bag><rdf:li>%4</rdf:li></rdf:Bag></dc:language>\n"
        "<xmp:CreatorTool>Tenbin</xmp:CreatorTool><xmp:CreateDate>2025-01-01T00:00:00Z</xmp:CreateDate>\n"
        "%5</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end='r'?>\n")
        .arg(texts.title.toHtmlEscaped(), texts.description.toHtmlEscaped(), texts.source.toHtmlEscaped(), texts.language, story)
        .toUtf8();
}

} // namespace

QByteArray withFixedDate(QByteArray pdf)
{
    const QByteArray key = "/CreationDate (";
    const qsizetype start = pdf.indexOf(key);
    if (start < 0)
        return pdf;
    const qsizetype from = start + key.size();
    const qsizetype end = pdf.indexOf(')', from);
    if (end < 0)
        return pdf;
    const QByteArray fixed = "D:20250101000000Z";
    const qsizetype delta = fixed.size() - (end - from);
    pdf.replace(from, end - from, fixed);
    const qsizetype table = pdf.lastIndexOf("\nxref\n");
    const qsizetype trailer = pdf.indexOf("trailer", table);
    if (delta == 0 || table < 0 || trailer < 0)
        return pdf;
    // The zone is written in as many letters as it has, so that offsets behind the date depend on where the program runs.
    const qsizetype entryLength = 20;
    const qsizetype entryText = 10;
    const qsizetype first = pdf.indexOf('\n', table + 6) + 1;
    for (qsizetype at = first; at + entryLength <= trailer; at += entryLength) {
        const qlonglong offset = pdf.mid(at, entryText).toLongLong();
        if (offset > from)
            pdf.replace(at, entryText, QByteArray::number(offset + delta).rightJustified(entryText, '0'));
    }
    const QByteArray pointer = "startxref\n";
    const qsizetype number = pdf.lastIndexOf(pointer) + pointer.size();
    qsizetype numberEnd = number;
    while (numberEnd < pdf.size() && pdf[numberEnd] >= '0' && pdf[numberEnd] <= '9')
        ++numberEnd;
    pdf.replace(number, numberEnd - number, QByteArray::number(table + 1));
    return pdf;
}

QByteArray writePages(const QSizeF &page, const PictureTexts &texts, const QByteArray &capsule, const PagePainter &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (page.isEmpty() || !buffer.open(QIODevice::WriteOnly))
        return {};
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(QPageLayout(QPageSize(page, QPageSize::Point, QString(), QPageSize::ExactMatch),
            QPageLayout::Portrait, QMarginsF(0, 0, 0, 0), QPageLayout::Point));
        writer.setTitle(texts.title);
        writer.setCreator(QStringLiteral("Tenbin"));
        writer.setDocumentXmpMetadata(xmpOf(texts, capsule));
        if (!paint(writer))
            return {};
    }
    return withFixedDate(bytes);
}

QByteArray writePdf(const Layout &layout, const ChartSpec &spec, const SceneOptions &options, const QSizeF &millimetres,
    const QByteArray &capsule)
{
    if (layout.size.isEmpty())
        return {};
    const QSizeF page = millimetres.isEmpty() ? layout.size * pointsPerPixel : millimetres * pointsPerMillimetre;
    return writePages(page, pictureTexts(spec), capsule, [&](QPdfWriter &writer) {
        QPainter painter;
        if (!painter.begin(&writer))
            return false;
        const QRectF paper(0, 0, writer.width(), writer.height());
        if (!options.transparent)
            painter.fillRect(paper, Colours{options.theme, layout.typography, false}.of(Role::Plot));
        const double scale = qMin(paper.width() / layout.size.width(), paper.height() / layout.size.height());
        QRectF target(QPointF(0, 0), layout.size * scale);
        target.moveCenter(paper.center());
        const ChartScene chart = buildChart(layout, options);
        chart.scene->render(&painter, target, chart.scene->sceneRect());
        return painter.end();
    });
}

} // namespace tenbin
