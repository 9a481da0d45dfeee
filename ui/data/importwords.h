// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the sentences that say how a file of prices or models was understood.
#pragma once

#include "core/catalog/catalogreader.h"
#include "core/market/quotesreader.h"

namespace tenbin {

/// "1,258 daily prices of META, 2 January 2020 to 27 January 2025. 3 lines were passed over."
[[nodiscard]] QString priceAccount(const PriceReading &reading, const Language &language);
/// "1,892 models: 1,275 with parameters, 160 with a cost, 150 with both."
[[nodiscard]] QString catalogueAccount(const CatalogueReading &reading, const Language &language);
/// Of CatalogueReading::understood: "parameters" as a reader's word.
[[nodiscard]] QString catalogueColumnText(const QString &what, const Language &language);
[[nodiscard]] QString skippedText(const SkippedLine &line, const Language &language);
[[nodiscard]] QString skippedText(const SkippedModel &row, const Language &language);

} // namespace tenbin
