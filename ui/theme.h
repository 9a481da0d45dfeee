// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: how the window wears a theme: palette, style sheet and recoloured icons, all made from the colour roles.
#pragma once

#include "core/charts/palette.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

class QApplication;
class QProcessEnvironment;

namespace tenbin {

/// What the reader chose; System takes what the desktop asks for.
enum class ThemeChoice { System, Light, Dark, Contrast };

/// What the desktop asks for, seen before the program sets its own palette.
struct SystemLook {
    bool dark = false;
    bool contrast = false;
    bool operator==(const SystemLook &) const = default;
};

/// Dark if the window colour is darker than its text; contrast if GTK_THEME names a high-contrast theme.
[[nodiscard]] SystemLook systemLook(const QPalette &palette, const QProcessEnvironment &environment);
[[nodiscard]] Theme chosenTheme(ThemeChoice choice, const SystemLook &look);

[[nodiscard]] QColor roleColor(Role role, Theme theme);
[[nodiscard]] QPalette themePalette(Theme theme);
/// The one style sheet of the window; pixel sizes times zoom.
[[nodiscard]] QString themeStyleSheet(Theme theme, double zoom);
/// Fusion, palette and interface font for the whole program. `zoom` 0.75 to 2.
void applyTheme(QApplication &application, Theme theme, double zoom);

/// An icon of the resources in the colours of the application palette at painting time: muted, accent when selected,
/// text on accent when checked. The file is read when first painted.
[[nodiscard]] QIcon themeIcon(const QString &name);
/// The same in one fixed role, for icons that carry a meaning (cross, caveat).
[[nodiscard]] QIcon roleIcon(const QString &name, Role role, Theme theme);

} // namespace tenbin
