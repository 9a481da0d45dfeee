// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: how sizes, formats, themes, languages and fields of names are called in the form.
#pragma once

#include <QString>

namespace tenbin {

inline const QString ownSize = QStringLiteral("custom"); ///< PictureSettings::preset without a preset

[[nodiscard]] QString presetName(const QString &id); ///< of presets(), or ownSize
[[nodiscard]] QString formatName(const QString &format);
[[nodiscard]] QString formatTip(const QString &format); ///< what it is good for
[[nodiscard]] QString choiceName(const QString &value); ///< a theme, or a language by its code
[[nodiscard]] QString fieldName(const QString &field); ///< of nameFieldNames()

} // namespace tenbin
