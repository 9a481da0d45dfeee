// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a layout as a one-page PDF: vectors, embedded fonts, no dates of its own.
#pragma once

#include "ui/charts/chartbuilder.h"

#include <QByteArray>

namespace tenbin {

/// Page of `millimetres`, the picture centred on it as large as it fits; empty: one logical pixel is 1/96 inch. Same bytes in
/// every run, given QHashSeed::setDeterministicGlobalSeed() at the start of the program (Qt orders fonts by hash). The capsule
/// (empty: none) stands in the XMP packet. Empty on failure.
[[nodiscard]] QByteArray writePdf(const Layout &layout, const ChartSpec &spec, const SceneOptions &options,
    const QSizeF &millimetres, const QByteArray &capsule = {});

/// Puts a fixed creation date in the place of the one Qt writes, and corrects the offsets behind it.
[[nodiscard]] QByteArray withFixedDate(QByteArray pdf);

} // namespace tenbin
