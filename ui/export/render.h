// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the bytes of one exported file, the same in every run.
#pragma once

#include "ui/export/plan.h"
#include "ui/print/handout.h"

namespace tenbin {

/// The picture's look as one view records it, with the capsule the item asks for.
[[nodiscard]] PictureOptions pictureOptionsOf(const ExportSource &source, const ExportItem &item);
/// What stands on a handout of these charts or steps.
[[nodiscard]] Handout handoutOf(const ExportSource &source, const ExportItem &item);
/// GUI thread. Usage failure: a chart does not fit the size; Output: something refused to be written.
[[nodiscard]] Result<QByteArray> renderFile(const ExportSource &source, const ExportItem &item);

} // namespace tenbin
