// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dragout.h"

#include "ui/export/job.h"

#include <QDir>
#include <QPainter>
#include <QUrl>

namespace tenbin {
namespace {

constexpr int pixmapWidth = 240; // logical pixels

} // namespace

DragFiles::DragFiles() = default;
DragFiles::~DragFiles() = default;

Result<QString> DragFiles::write(const QString &name, const QByteArray &bytes, const Language &messages)
{
    if (!m_folder) {
        auto folder = std::make_unique<QTemporaryDir>(QDir::temp().filePath(QStringLiteral("tenbin-XXXXXX")));
        if (!folder->isValid()) {
            const QString what =
                messages.translate("DragOut", "The picture cannot be handed over: %1.").arg(folder->errorString());
            return tl::unexpected(Failure{Failure::Kind::Output, what, QDir::toNativeSeparators(QDir::tempPath())});
        }
        m_folder = std::move(folder);
    }
    const QString path = m_folder->filePath(name);
    return writeWhole(path, bytes, messages).map([&] { return path; });
}

QString DragFiles::folder() const
{
    return m_folder ? m_folder->path() : QString();
}

std::unique_ptr<QMimeData> dragMime(const QString &path, const QByteArray &png)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setUrls({QUrl::fromLocalFile(path)});
    mime->setData(QStringLiteral("image/png"), png);
    return mime;
}

QPixmap dragPixmap(const QImage &chart, double devicePixelRatio, const QColor &line)
{
    QPixmap pixmap =
        QPixmap::fromImage(chart.scaledToWidth(static_cast<int>(pixmapWidth * devicePixelRatio), Qt::SmoothTransformation));
    QPainter painter(&pixmap);
    painter.setPen(QPen(line, devicePixelRatio));
    painter.drawRect(QRectF(pixmap.rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace tenbin
