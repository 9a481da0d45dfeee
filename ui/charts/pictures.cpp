// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: from spec to picture bytes, with sizes checked.
#include "ui/charts/pictures.h"

#include <cmath>

#include <QPainter>

#include "ui/charts/chartbuilder.h"
#include "ui/charts/focusring.h"
#include "ui/charts/pdf.h"
#include "ui/charts/svg.h"

namespace tenbin {
namespace {

constexpr int mostPixels = 16'384; // a side

Failure tooSmall(const ChartSpec &spec, const QSize &size, const TooSmall &problem)
{
    const Language language = Language::of(spec.language);
    const auto side = [](double value) { return QString::number(std::ceil(value)); };
    const QString name = spec.name;
    const QSizeF least = problem.smallest;
    const QString what = least.isEmpty()
        ? language.translate("Pictures", "%1 × %2 is too small for the text of “%3”.")
              .arg(side(size.width()), side(size.height()), name)
        : language.translate("Pictures", "%1 × %2 is too small for the text of “%3”. It needs at least %4 × %5.")
              .arg(side(size.width()), side(size.height()), name, side(least.width()), side(least.height()));
    return {Failure::Kind::Usage, what, problem.what};
}

Result<Layout> layoutFor(const ChartSpec &spec, const PictureOptions &options)
{
    const double width = options.size.width() * options.scale;
    const double height = options.size.height() * options.scale;
    const auto fine = [](double pixels) { return pixels >= 1 && pixels <= mostPixels; };
    if (options.size.isEmpty() || !fine(width) || !fine(height)) {
        const QString text = Language::of(spec.language).translate("Pictures", "The sides of a picture must be 1 to %1 pixels.");
        return tl::unexpected(Failure{Failure::Kind::Usage, text.arg(mostPixels), {}});
    }
    LayoutOptions wanted;
    wanted.size = options.size;
    wanted.typography = options.typography;
    auto layout = layoutChart(spec, wanted, FontMetrics());
    if (!layout)
        return tl::unexpected(tooSmall(spec, options.size, layout.error()));
    if (const auto ring = focusRing(*layout, spec, options.focus))
        layout->shapes.push_back(*ring);
    return std::move(*layout);
}

Result<QByteArray> written(QByteArray bytes, const ChartSpec &spec)
{
    if (bytes.isEmpty()) {
        const QString text = Language::of(spec.language).translate("Pictures", "The picture could not be made.");
        return tl::unexpected(Failure{Failure::Kind::Output, text, spec.name});
    }
    return bytes;
}

} // namespace

const std::vector<Preset> &presets()
{
    // A4 at 300 dots per inch is laid out 1528 × 1080, so that its type has the size of a slide's.
    static const std::vector<Preset> list{
        {"slide", {1920, 1080}, 1, {}},
        {"slide-4k", {3840, 2160}, 2, {}},
        {"slide-4x3", {1440, 1080}, 1, {}},
        {"half-slide", {960, 1080}, 1, {}},
        {"square", {1080, 1080}, 1, {}},
        {"a4", {3508, 2480}, 3508.0 / 1528, {297, 210}},
    };
    return list;
}

QSize logicalSize(const Preset &preset)
{
    return {qRound(preset.pixels.width() / preset.scale), qRound(preset.pixels.height() / preset.scale)};
}

ChartViewRecord viewRecord(const QString &chart, const ViewOptions &options, const PictureOptions &picture)
{
    return {chart, options, picture.theme, picture.size, picture.scale, picture.millimetres, picture.transparent};
}

PictureOptions pictureOptions(const ChartViewRecord &view)
{
    PictureOptions options;
    options.size = view.size;
    options.scale = view.scale;
    options.theme = view.theme;
    options.transparent = view.transparent;
    options.millimetres = view.millimetres;
    return options;
}

QImage paintImage(const Layout &layout, const PictureOptions &options)
{
    constexpr double dotsPerMetre = 96 / 0.0254;
    constexpr double noise = 1e-6; // 1528 × (3508 / 1528) is 3508
    const QSizeF pixels = layout.size * options.scale;
    const QSize size(static_cast<int>(std::ceil(pixels.width() - noise)), static_cast<int>(std::ceil(pixels.height() - noise)));
    QImage image(size, options.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull())
        return image;
    const Colours colours{options.theme, layout.typography, options.transparent};
    image.fill(options.transparent ? QColor(Qt::transparent) : colours.of(Role::Plot));
    const ChartScene chart = buildChart(layout, {options.theme, options.transparent});
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    chart.scene->render(&painter, QRectF(QPointF(0, 0), pixels), chart.scene->sceneRect(), Qt::IgnoreAspectRatio);
    painter.end();
    const int density = qRound(dotsPerMetre * options.scale);
    image.setDotsPerMeterX(density);
    image.setDotsPerMeterY(density);
    return image;
}

Result<QImage> renderImage(const ChartSpec &spec, const PictureOptions &options)
{
    return layoutFor(spec, options).map([&](const Layout &layout) { return paintImage(layout, options); });
}

Result<QByteArray> renderPng(const ChartSpec &spec, const PictureOptions &options)
{
    return renderImage(spec, options).and_then([&](const QImage &image) {
        return written(encodePng(image, spec, options.capsule), spec);
    });
}

Result<QByteArray> renderSvg(const ChartSpec &spec, const PictureOptions &options)
{
    const auto layout = layoutFor(spec, options);
    if (!layout)
        return tl::unexpected(layout.error());
    return written(writeSvg(*layout, spec, {options.theme, options.typography, options.transparent}, options.capsule), spec);
}

Result<QByteArray> renderPdf(const ChartSpec &spec, const PictureOptions &options)
{
    const auto layout = layoutFor(spec, options);
    if (!layout)
        return tl::unexpected(layout.error());
    return written(writePdf(*layout, spec, {options.theme, options.transparent}, options.millimetres, options.capsule), spec);
}

} // namespace tenbin
