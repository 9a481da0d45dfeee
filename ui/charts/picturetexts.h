// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the words every picture carries beside its pixels, safe for XML.
#pragma once

#include "core/charts/chartspec.h"

namespace tenbin {

struct PictureTexts {
    QString title; ///< one line, without hints for breaks
    QString description; ///< for those who cannot see the picture
    QString source;
    QString language; ///< "ja" or "en"
};

[[nodiscard]] PictureTexts pictureTexts(const ChartSpec &spec);

/// Without characters that XML 1.0 forbids and without break hints (U+200B).
[[nodiscard]] QString xmlSafe(const QString &text);

} // namespace tenbin
