// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: PNG files put together chunk by chunk, and zlib streams that unpack to far too much, for tests of what pictures carry.
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <zlib.h>

namespace tenbin::test {

inline const QByteArray pngSignature = QByteArrayLiteral("\x89PNG\r\n\x1a\n");

/// The checksum is left at zero: it is not looked at.
inline QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    QByteArray length(4, '\0');
    qToBigEndian(static_cast<quint32>(content.size()), length.data());
    return length + type + content + QByteArray(4, '\0');
}

inline QByteArray pngWith(const QByteArray &chunks)
{
    return pngSignature + chunk("IHDR", QByteArray(13, '\1')) + chunks + chunk("IDAT", QByteArray(100, '\2')) + chunk("IEND", {});
}

inline QByteArray zlibOf(const QByteArray &bytes)
{
    // Qt puts a length in front, and packs nothing into no stream at all.
    return bytes.isEmpty() ? QByteArray::fromHex("789c030000000001") : qCompress(bytes).mid(4);
}

/// `start` and so many megabytes of zeros as a zlib stream, which has no end; a thousandth of the size.
inline QByteArray bombOf(int megabytes, const QByteArray &start = {})
{
    const QByteArray zeros(1024 * 1024, '\0');
    z_stream stream{};
    if (deflateInit(&stream, 9) != Z_OK)
        return {};
    QByteArray block(64 * 1024, '\0');
    const auto add = [&](const QByteArray &bytes) {
        stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(bytes.data()));
        stream.avail_in = static_cast<uInt>(bytes.size());
        stream.next_out = reinterpret_cast<Bytef *>(block.data());
        stream.avail_out = static_cast<uInt>(block.size());
        deflate(&stream, Z_FULL_FLUSH); // ends at a byte and remembers nothing, so that what follows can be repeated
        return block.left(block.size() - static_cast<qsizetype>(stream.avail_out));
    };
    const QByteArray head = add(start + '\0');
    const QByteArray body = add(zeros);
    deflateEnd(&stream);
    return head + body.repeated(megabytes);
}

} // namespace tenbin::test
