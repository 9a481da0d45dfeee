#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Owns: a PNG written anew as programs that shrink pictures do: pixels packed again, long texts packed.
import struct
import sys
import zlib


def chunks(data):
    at = 8
    while at < len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        yield data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        at += 12 + length


def chunk(kind, content):
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def main(source, target):
    data = open(source, "rb").read()
    pixels = b"".join(content for kind, content in chunks(data) if kind == b"IDAT")
    out = data[:8]
    for kind, content in chunks(data):
        if kind == b"IDAT":
            if pixels:
                out += chunk(b"IDAT", zlib.compress(zlib.decompress(pixels), 9))
                pixels = b""
        elif kind == b"tEXt" and len(content) > 500:
            key, text = content.split(b"\0", 1)
            out += chunk(b"zTXt", key + b"\0\0" + zlib.compress(text, 9))
        else:
            out += chunk(kind, content)
    open(target, "wb").write(out)


main(sys.argv[1], sys.argv[2])
