// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: any bytes as a price file, for libFuzzer; what was understood of it must read the same again, without guessing.
#include "core/market/quotesreader.h"

#include <cmath>
#include <cstdlib>
#include <cstring>

namespace {

bool same(const std::vector<double> &a, const std::vector<double> &b)
{
    return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace tenbin;
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const PriceReading reading = readPriceBytes(bytes, {});
    if (reading.series.has_value() != (!reading.question && !hasErrors(reading.problems)))
        std::abort();
    if (!reading.series)
        return 0;
    const PriceSeries &series = *reading.series;
    for (std::size_t i = 0; i < series.size(); ++i) {
        if ((i > 0 && series.times[i] <= series.times[i - 1]) || !std::isfinite(series.close.at(i)))
            std::abort();
    }
    PriceOptions options;
    options.dialect = dialectOfJson(dialectJson(reading.dialect));
    options.symbol = reading.symbol;
    if (!options.dialect)
        std::abort();
    const PriceReading again = readPriceBytes(bytes, options);
    if (!again.series || again.series->times != series.times || !same(again.series->close, series.close))
        std::abort();
    return 0;
}
