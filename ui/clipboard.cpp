// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard.h"

#include "ui/clipboardcells.h"

#include <QUrl>

namespace tenbin {
namespace {

void addCells(QMimeData &mime, const Table &table)
{
    const QByteArray cells = cellStream(table);
    mime.setData(cellsType, cells);
    mime.setData(olderCellsType, cells);
}

} // namespace

QString htmlTable(const Table &table)
{
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table><thead><tr>");
    for (const QString &header : table.headers)
        html += QStringLiteral("<th>%1</th>").arg(header.toHtmlEscaped());
    html += QStringLiteral("</tr></thead><tbody>");
    for (const std::vector<TableCell> &row : table.rows) {
        html += QStringLiteral("<tr>");
        for (const TableCell &cell : row)
            html += QStringLiteral("<td%1>%2</td>")
                        .arg(cell.number ? QStringLiteral(" align=\"right\"") : QString(), cell.text.toHtmlEscaped());
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</tbody></table>");
}

std::unique_ptr<QMimeData> tableMime(const Table &table)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setText(toTsv(table));
    mime->setHtml(htmlTable(table));
    addCells(*mime, table);
    return mime;
}

std::unique_ptr<QMimeData> dataMime(const ChartSpec &spec, const Language &language)
{
    std::unique_ptr<QMimeData> mime = tableMime(toTable(spec, language));
    mime->setData(QStringLiteral("text/csv"), toCsv(spec, language));
    return mime;
}

/// A clipboard holds one copy for every program, and each takes what it likes best; what was offered first does not count (seen
/// with LibreOffice 7.4 in any order). Offered are therefore
/// - PNG: Impress and Writer take it before any text or HTML; picture editors, chats and web pages take it too;
/// - SVG for drawing programs;
/// - cells: Calc takes a PNG before text and HTML, but cells before a PNG, and it looks for them only where the older of the two
///   names is there as well; neither Impress nor Writer knows them;
/// - text with tabs and CSV for editors, terminals and other spreadsheets.
/// An HTML table is left out on purpose: LibreOffice would not mind, but mail programs and web editors would take the table where
/// a picture was copied. "Copy data" offers it.
Result<std::unique_ptr<QMimeData>> pictureMime(const ChartSpec &spec, const PictureOptions &options, const Language &language)
{
    const Result<QImage> image = renderImage(spec, options);
    if (!image)
        return tl::unexpected(image.error());
    auto mime = std::make_unique<QMimeData>();
    mime->setImageData(*image);
    mime->setData(QStringLiteral("image/png"), encodePng(*image, spec, options.capsule));
    if (const Result<QByteArray> svg = renderSvg(spec, options))
        mime->setData(QStringLiteral("image/svg+xml"), *svg);
    const Table table = toTable(spec, language);
    addCells(*mime, table);
    mime->setText(toTsv(table));
    mime->setData(QStringLiteral("text/csv"), toCsv(spec, language));
    return mime;
}

QString localFileOf(const QMimeData &mime)
{
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace tenbin
