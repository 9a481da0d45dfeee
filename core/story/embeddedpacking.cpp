// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/story/embeddedpacking.h"

#include <algorithm>

#include <zlib.h>

namespace tenbin {

namespace {

constexpr int windowBits = 15; // with zlib's own two bytes before and checksum behind
constexpr int memoryLevel = 8;
constexpr int level = 6; // 9 takes twice the time for one percent less
constexpr qsizetype firstRoom = 64 * 1024;

/// zlib takes pointers to data it only reads without const.
Bytef *inputOf(QByteArrayView bytes)
{
    return const_cast<Bytef *>(reinterpret_cast<const Bytef *>(bytes.data()));
}

} // namespace

QByteArray packedBytes(const QByteArray &bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, level, Z_DEFLATED, windowBits, memoryLevel, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), Qt::Uninitialized);
    stream.next_in = inputOf(bytes);
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const bool done = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.truncate(done ? out.size() - static_cast<qsizetype>(stream.avail_out) : 0);
    deflateEnd(&stream);
    return out;
}

Unpacking unpackedBytes(QByteArrayView packed, qint64 limit)
{
    z_stream stream{};
    stream.next_in = inputOf(packed);
    stream.avail_in = static_cast<uInt>(packed.size());
    if (inflateInit2(&stream, windowBits) != Z_OK)
        return {};
    Unpacking result;
    const qsizetype most = static_cast<qsizetype>(limit) + 1; // one byte more than allowed shows that there is more
    qsizetype used = 0;
    int state = Z_OK;
    while (state == Z_OK && used < most) {
        if (used == result.bytes.size())
            result.bytes.resize(std::min(most, std::max(firstRoom, 2 * used)));
        stream.next_out = reinterpret_cast<Bytef *>(result.bytes.data() + used);
        stream.avail_out = static_cast<uInt>(result.bytes.size() - used);
        state = inflate(&stream, Z_NO_FLUSH);
        used = result.bytes.size() - static_cast<qsizetype>(stream.avail_out);
    }
    if (used == most)
        result.end = Unpacking::End::TooLarge;
    else if (state == Z_STREAM_END && stream.avail_in == 0)
        result.end = Unpacking::End::Whole;
    inflateEnd(&stream);
    result.bytes.truncate(std::min(used, static_cast<qsizetype>(limit)));
    return result;
}

} // namespace tenbin
