// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: pictures of a chart as bytes: PNG, SVG, PDF, always from the spec, never from a visible widget.
#pragma once

#include "core/charts/chartspec.h"
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

/// The steps behind the functions below, for a layout that is there already. Pixels are logical size × scale, rounded up.
[[nodiscard]] QImage paintImage(const Layout &layout, const PictureOptions &options);

/// Raster only (GUI thread); encodePng may run on any thread.
[[nodiscard]] Result<QImage> renderImage(const ChartSpec &spec, const PictureOptions &options);
/// libpng level 1 without filters; carries title, alt text and source as iTXt; no dates, so the same image gives the same bytes.
/// Empty when libpng refuses (an empty picture).
[[nodiscard]] QByteArray encodePng(const QImage &image, const ChartSpec &spec);
[[nodiscard]] Result<QByteArray> renderPng(const ChartSpec &spec, const PictureOptions &options);
[[nodiscard]] Result<QByteArray> renderSvg(const ChartSpec &spec, const PictureOptions &options);
[[nodiscard]] Result<QByteArray> renderPdf(const ChartSpec &spec, const PictureOptions &options);

} // namespace tenbin
