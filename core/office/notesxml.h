// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: speaker notes: their master and one page per slide.
#pragma once

#include "core/office/deck.h"

namespace tenbin {

[[nodiscard]] QByteArray notesMasterXml(const Deck &deck);
[[nodiscard]] QByteArray notesSlideXml(const Deck &deck, const DeckSlide &slide);

} // namespace tenbin
