// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the DrawingML chart part (ISO/IEC 29500-1, 21.2) of a chart model.
#pragma once

#include "core/office/chartmodel.h"

namespace tenbin {

/// A chartSpace with caches of all values and externalData r:id="rId1".
[[nodiscard]] QByteArray chartXml(const ChartModel &model, const ChartPlace &place, LanguageId language);

} // namespace tenbin
