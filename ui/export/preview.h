// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what the first file to come will look like: the real rendering, the first lines of data, or why it cannot be.
#pragma once

#include "ui/export/plan.h"

#include <QImage>
#include <QWidget>

namespace tenbin {

/// One of three: a picture, a text, or a refusal.
struct PreviewContent {
    QImage picture; ///< device pixels
    bool transparent = false; ///< to be shown on a checkerboard
    QString text; ///< of data formats
    QString refusal; ///< what would go wrong with this file
};

/// The file as it will be, its picture at the size of `room` (device pixels): the same layout, painted smaller. Handouts need the
/// source of their values; of documents the first page is shown.
[[nodiscard]] PreviewContent makePreview(const ExportItem &item, const QSize &room, const ExportSource *source = nullptr);
/// The first chart that has no room for its text at the size of its file, in words; empty: all fit.
[[nodiscard]] QString firstRefusal(const std::vector<ExportItem> &items);

class ExportPreview final : public QWidget {
    Q_OBJECT
public:
    explicit ExportPreview(QWidget *parent = nullptr);

    void setContent(const PreviewContent &content);
    [[nodiscard]] const PreviewContent &content() const { return m_content; }
    [[nodiscard]] QSize room() const; ///< for the picture, device pixels
    [[nodiscard]] QSize sizeHint() const override { return {560, 380}; }

signals:
    void resized(); ///< what is shown is scaled until somebody makes it anew

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintPicture(QPainter &painter) const;
    void paintText(QPainter &painter) const;
    void paintRefusal(QPainter &painter) const;

    PreviewContent m_content;
};

} // namespace tenbin
