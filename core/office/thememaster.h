// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: theme, slide master and the one slide layout: so that what is added later looks like the rest.
#pragma once

#include "core/office/deck.h"

namespace tenbin {

/// For slides in the deck's theme, for notes always light: they are printed.
[[nodiscard]] QByteArray themeXml(Theme theme);
[[nodiscard]] QByteArray slideMasterXml(const Deck &deck);
[[nodiscard]] QByteArray slideLayoutXml(const Deck &deck); ///< title only
/// p:clrMap: a dark theme turns light and dark round.
[[nodiscard]] QString colourMap(Theme theme);

} // namespace tenbin
