// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: reading catalogues of models in tests, and whether the account of their rows adds up.
#pragma once

#include "core/catalog/catalogreader.h"

namespace tenbin {

inline CatalogueReading reading(const QByteArray &bytes)
{
    return readCatalogueBytes(bytes, {});
}

inline QString faultOf(const CatalogueReading &read)
{
    return read.problems.empty() ? QString() : problemCodeName(read.problems.front().code);
}

inline bool addsUp(const CatalogueReading &read)
{
    const CatalogueCounts &c = read.counts;
    return c.rows == c.models + c.skipped && c.models == c.withCost + c.withParameters - c.withBoth + c.withNeither
        && (!read.catalogue || static_cast<qint64>(read.catalogue->models.size()) == c.models);
}

} // namespace tenbin
