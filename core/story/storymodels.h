// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: taking a model of a catalogue into the story, as facts with their source.
#pragma once

#include "core/catalog/catalogreader.h"
#include "core/story/storyedit.h"

namespace tenbin {

/// The story with a source, facts for what the catalogue gives (parameters, cost as an estimate, hours) and a model at the end of
/// the list. DuplicateId if the story has a model of this name; NoReading if the catalogue gives none of these numbers.
[[nodiscard]] Edited withCatalogueModel(
    const Story &story, const CatalogueModel &model, const Catalogue &catalogue, const DataLink &link);
/// Id of the story's model of this name, whatever the case; empty: it has none.
[[nodiscard]] QString storyModelNamed(const Story &story, const QString &name);

} // namespace tenbin
