// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what a presentation says of itself: document properties, the list of its slides, views, table styles.
#pragma once

#include "core/office/deck.h"

namespace tenbin {

[[nodiscard]] QByteArray corePropertiesXml(const Deck &deck); ///< docProps/core.xml, with fixed dates
[[nodiscard]] QByteArray appPropertiesXml(const Deck &deck); ///< docProps/app.xml
/// Relationships: rId1 the master, rId2 … the slides, then `notesMaster`.
[[nodiscard]] QByteArray presentationXml(const Deck &deck, const QString &notesMaster);
[[nodiscard]] QByteArray presentationPropertiesXml();
[[nodiscard]] QByteArray viewPropertiesXml();
[[nodiscard]] QByteArray tableStylesXml();

} // namespace tenbin
