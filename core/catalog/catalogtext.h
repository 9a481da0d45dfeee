// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: bytes of a catalogue as UTF-8 text, whatever encoding they came in, and its rows split into fields.
#pragma once

#include "core/values/problem.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace tenbin {

inline constexpr qint64 maxCatalogueRowBytes = 1'000'000; ///< of one row, and of one line

/// Called with the share that is done, 0 to 1; false: stop. None: nobody waits.
using CatalogueProgress = std::function<bool(double)>;

/// UTF-8 (with or without byte order mark), UTF-16 (with one, or by its zero bytes) or CP932, in this order. Binary if it is
/// none.
[[nodiscard]] tl::expected<QByteArray, Problem> catalogueText(const QByteArray &bytes, const CatalogueProgress &progress);

using CatalogueFields = std::vector<std::string_view>;
/// Fields of one row and the line it begins on, from 1; false: enough.
using CatalogueRowSink = std::function<bool(const CatalogueFields &fields, qint64 line)>;

/// Rows of CSV (RFC 4180, any line ends); empty lines are none. LineTooLong, UnclosedQuote, Cancelled.
[[nodiscard]] std::optional<Problem> splitCatalogue(
    std::string_view text, char delimiter, const CatalogueRowSink &sink, const CatalogueProgress &progress);

} // namespace tenbin
