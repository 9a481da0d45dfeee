// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: zlib streams of untrusted size.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace tenbin {

/// A zlib stream (RFC 1950) with a fixed level, window and strategy. Empty if it cannot be made.
[[nodiscard]] QByteArray packedBytes(const QByteArray &bytes);

struct Unpacking {
    QByteArray bytes; ///< at most `limit`
    enum class End { Whole, TooLarge, Damaged };
    End end = End::Damaged; ///< Whole: nothing is missing, the checksum fits and nothing stands behind it
};

/// Stops as soon as there is more than `limit` bytes, however much a stream promises.
[[nodiscard]] Unpacking unpackedBytes(QByteArrayView packed, qint64 limit);

} // namespace tenbin
