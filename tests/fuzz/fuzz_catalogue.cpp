// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: any bytes as a catalogue of models, for libFuzzer; every row must be accounted for, and every number be one a story
// holds.
#include "core/catalog/catalogreader.h"
#include "core/values/rational.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace tenbin;
    const CatalogueReading reading =
        readCatalogueBytes(QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), {});
    if (reading.catalogue.has_value() == hasErrors(reading.problems))
        std::abort();
    if (!reading.catalogue)
        return 0;
    const CatalogueCounts &counts = reading.counts;
    if (counts.rows != counts.models + counts.skipped
        || counts.models != counts.withCost + counts.withParameters - counts.withBoth + counts.withNeither
        || counts.models != static_cast<qint64>(reading.catalogue->models.size()))
        std::abort();
    for (const CatalogueModel &model : reading.catalogue->models) {
        for (const auto &number : {model.parameters, model.cost, model.hours, model.compute}) {
            if (number && !parseDecimal(number->printed))
                std::abort();
        }
    }
    return 0;
}
