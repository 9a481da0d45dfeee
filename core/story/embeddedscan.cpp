// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: telling pictures apart and finding the line in their bytes, without trusting any length they state.
#include "core/story/embedded.h"
#include "core/story/embeddedpacking.h"

#include <QtEndian>

namespace tenbin {

namespace {

const QByteArray marker = QByteArrayLiteral("tenbin-story-");
const QByteArray pngSignature = QByteArrayLiteral("\x89PNG\r\n\x1a\n");
constexpr int mostPackedChunks = 256; // that are looked into: each costs far more than the bytes it takes

bool isLegal(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '/' || c == '='
        || c == ':' || c == '-';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

// ---- SVG and PDF: text somewhere in the file

/// The legal characters from `from` on, without the white space between them; `from` becomes the end. One more than allowed
/// shows that there are more.
QByteArray runAt(const QByteArray &file, qsizetype &from)
{
    QByteArray run;
    for (; from < file.size() && run.size() <= maxCapsuleBytes; ++from) {
        const char c = file[from];
        if (isLegal(c))
            run += c;
        else if (!isSpace(c))
            break;
    }
    return run;
}

/// The longest one: a title may speak of the marker too. Each byte is looked at once.
QByteArray longestRun(const QByteArray &file)
{
    QByteArray longest;
    for (qsizetype at = file.indexOf(marker); at >= 0; at = file.indexOf(marker, at)) {
        const QByteArray run = runAt(file, at);
        if (run.size() > longest.size())
            longest = run;
    }
    return longest;
}

// ---- PNG: chunks

/// What follows `count` texts that end in a zero byte; empty if there are not as many.
QByteArrayView afterTexts(QByteArrayView bytes, int count)
{
    for (int i = 0; i < count; ++i) {
        const qsizetype zero = bytes.indexOf('\0');
        if (zero < 0)
            return {};
        bytes = bytes.sliced(zero + 1);
    }
    return bytes;
}

struct ChunkText {
    QByteArrayView bytes;
    bool isPacked = false;
};

/// The text of a tEXt, zTXt or iTXt chunk, whatever its keyword: other programs turn one kind into another.
ChunkText textOf(QByteArrayView type, QByteArrayView content)
{
    const QByteArrayView rest = afterTexts(content, 1);
    if (type == "tEXt")
        return {rest, false};
    if (type == "zTXt" && !rest.isEmpty())
        return {rest.sliced(1), true}; // behind the method
    if (type == "iTXt" && rest.size() >= 2)
        return {afterTexts(rest.sliced(2), 2), rest.front() != 0}; // behind flag, method, language and translated keyword
    return {};
}

QByteArray lineIn(const ChunkText &text, int &looks)
{
    if (!text.isPacked)
        return text.bytes.startsWith(marker)
            ? text.bytes.first(qMin<qsizetype>(text.bytes.size(), maxCapsuleBytes + 1)).toByteArray()
            : QByteArray();
    if (text.bytes.isEmpty() || ++looks > mostPackedChunks || unpackedBytes(text.bytes, marker.size()).bytes != marker)
        return {};
    return unpackedBytes(text.bytes, maxCapsuleBytes).bytes;
}

/// Length, type, content, checksum; the last one is not looked at.
QByteArray lineInChunks(QByteArrayView file)
{
    constexpr qsizetype around = 12;
    int looks = 0;
    for (qsizetype at = pngSignature.size(); file.size() - at >= around;) {
        const qint64 length = qFromBigEndian<quint32>(file.data() + at);
        if (length > file.size() - at - around)
            return {};
        const QByteArrayView type = file.sliced(at + 4, 4);
        const QByteArray line = lineIn(textOf(type, file.sliced(at + 8, static_cast<qsizetype>(length))), looks);
        if (!line.isEmpty()) {
            qsizetype from = 0;
            return runAt(line, from);
        }
        if (type == "IEND")
            return {};
        at += around + static_cast<qsizetype>(length);
    }
    return {};
}

} // namespace

std::optional<PictureKind> pictureKind(const QByteArray &head)
{
    if (head.startsWith(pngSignature))
        return PictureKind::Png;
    if (head.startsWith("%PDF-"))
        return PictureKind::Pdf;
    const QByteArray start = head.left(pictureHeadBytes);
    const QByteArray text = (start.startsWith("\xEF\xBB\xBF") ? start.mid(3) : start).trimmed();
    if (text.startsWith('<') && (text.contains("<svg") || text.contains(":svg")))
        return PictureKind::Svg;
    return std::nullopt;
}

QByteArray findCapsule(const QByteArray &file)
{
    const std::optional<PictureKind> kind =
        file.size() <= maxPictureBytes ? pictureKind(file.left(pictureHeadBytes)) : std::nullopt;
    if (!kind)
        return {};
    return *kind == PictureKind::Png ? lineInChunks(file) : longestRun(file);
}

} // namespace tenbin
