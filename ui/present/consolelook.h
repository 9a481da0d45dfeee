// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: how the presenter's screen looks: dark unless the reader needs high contrast, whatever the window wears.
#pragma once

#include "ui/present/presentkeys.h"
#include "ui/theme.h"

#include <QLabel>

class QToolButton;

namespace tenbin {

[[nodiscard]] Theme consoleTheme(Theme window);
[[nodiscard]] QString consoleStyleSheet(Theme theme);

/// Words in a size (px) and weight of the look; `quiet`: in the colour of what is secondary.
enum class Ink { Text, Quiet };
enum class Weight { Regular, Bold };
[[nodiscard]] QLabel *consoleLabel(QWidget *parent, int px, Weight weight = Weight::Regular, Ink ink = Ink::Text);
/// A framed button that takes no focus when clicked: keys go on to mean what they mean in a talk.
[[nodiscard]] QToolButton *consoleButton(QWidget *parent);
/// "Black  B": the word and the first key of a command; the word alone if it has none.
[[nodiscard]] QString withKey(const QString &word, PresentCommand command, const std::vector<KeyBinding> &bindings);

} // namespace tenbin
