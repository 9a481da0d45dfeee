// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: PDF files: a layout as one page, or pages somebody paints; vectors, embedded fonts, no dates of their own.
#pragma once

#include "ui/charts/chartbuilder.h"
#include "ui/charts/picturetexts.h"

#include <QByteArray>

#include <functional>

class QPdfWriter;

namespace tenbin {

/// Page of `millimetres`, the picture centred on it as large as it fits; empty: one logical pixel is 1/96 inch. Same bytes in
/// every run, given QHashSeed::setDeterministicGlobalSeed() at the start of the program (Qt orders fonts by hash). The capsule
/// (empty: none) stands in the XMP packet. Empty on failure.
[[nodiscard]] QByteArray writePdf(const Layout &layout, const ChartSpec &spec, const SceneOptions &options,
    const QSizeF &millimetres, const QByteArray &capsule = {});

/// Paints all pages on a writer that has no margins; false: it refused.
using PagePainter = std::function<bool(QPdfWriter &)>;
/// A document of pages of that size (points), with words beside them as a picture has them; as reproducible as `writePdf`.
[[nodiscard]] QByteArray writePages(
    const QSizeF &page, const PictureTexts &texts, const QByteArray &capsule, const PagePainter &paint);

/// Puts a fixed creation date in the place of the one Qt writes, and corrects the offsets behind it.
[[nodiscard]] QByteArray withFixedDate(QByteArray pdf);

} // namespace tenbin
