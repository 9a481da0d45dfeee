// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard.h"

#include "ui/charts/pictures.h"

#include <QUrl>

namespace tenbin {

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
    return mime;
}

std::unique_ptr<QMimeData> dataMime(const ChartSpec &spec, const Language &language)
{
    std::unique_ptr<QMimeData> mime = tableMime(toTable(spec, language));
    mime->setData(QStringLiteral("text/csv"), toCsv(spec, language));
    return mime;
}

Result<std::unique_ptr<QMimeData>> pictureMime(const ChartSpec &spec, Theme theme)
{
    PictureOptions options;
    options.theme = theme;
    const Result<QImage> image = renderImage(spec, options);
    if (!image)
        return tl::unexpected(image.error());
    auto mime = std::make_unique<QMimeData>();
    mime->setImageData(*image);
    mime->setData(QStringLiteral("image/png"), encodePng(*image, spec));
    if (const Result<QByteArray> svg = renderSvg(spec, options))
        mime->setData(QStringLiteral("image/svg+xml"), *svg);
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
