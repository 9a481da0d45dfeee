// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: pictures of a chart as bytes: PNG, SVG, PDF, always from the spec, never from a visible widget.
#pragma once

#include "core/charts/chartspec.h"
#include "core/charts/viewfile.h"
#include "core/values/result.h"
#include "ui/charts/layout.h"

#include <QByteArray>
#include <QImage>

#include <vector>

namespace tenbin {

struct PictureOptions {
    QSize size{1920, 1080}; ///< logical size: type and layout follow it
    double scale = 1; ///< pixels per logical pixel (PNG)
    Theme theme = Theme::Light;
    bool transparent = false;
    Typography typography = Typography::Slide;
    QSizeF millimetres; ///< page size for PDF; empty: 1 logical pixel is 1/96 inch
    QString focus; ///< id of the value a ring stands around; empty: none
    QByteArray capsule; ///< story and view, see core/story/embedded; empty: the picture carries none
};

/// Named sizes of the command line: slide, slide-4k, slide-4x3, half-slide, square, a4.
struct Preset {
    const char *name;
    QSize pixels; ///< size in pixels of the PNG
    double scale; ///< pixels = logical size × scale
    QSizeF millimetres;
};
[[nodiscard]] const std::vector<Preset> &presets();
[[nodiscard]] QSize logicalSize(const Preset &preset); ///< what PictureOptions::size takes

/// The view a picture carries, and the other way round: same story, scenario and view, same picture. `options.language` must be
/// the language of the picture.
[[nodiscard]] ChartViewRecord viewRecord(const QString &chart, const ViewOptions &options, const PictureOptions &picture);
[[nodiscard]] PictureOptions pictureOptions(const ChartViewRecord &view);

/// The steps behind the functions below, for a layout that is there already. Pixels are logical size × scale, rounded up.
[[nodiscard]] QImage paintImage(const Layout &layout, const PictureOptions &options);

/// Raster only (GUI thread); encodePng may run on any thread.
[[nodiscard]] Result<QImage> renderImage(const ChartSpec &spec, const PictureOptions &options);
/// libpng level 1 without filters; carries title, alt text and source as iTXt and the capsule as tEXt "Tenbin-Story"; no dates,
/// so the same image gives the same bytes. Empty when libpng refuses (an empty picture).
[[nodiscard]] QByteArray encodePng(const QImage &image, const ChartSpec &spec, const QByteArray &capsule = {});
[[nodiscard]] Result<QByteArray> renderPng(const ChartSpec &spec, const PictureOptions &options);
[[nodiscard]] Result<QByteArray> renderSvg(const ChartSpec &spec, const PictureOptions &options);
[[nodiscard]] Result<QByteArray> renderPdf(const ChartSpec &spec, const PictureOptions &options);

} // namespace tenbin
