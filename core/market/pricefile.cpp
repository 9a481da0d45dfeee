// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: reading ahead, and noticing that a file changes meanwhile.
#include "core/market/pricefile.h"

#include <QFileInfo>

#include <algorithm>
#include <system_error>

namespace tenbin {

namespace {

constexpr qint64 pieceBytes = 1 << 19; // a few milliseconds of work, so that a caller can stop soon

} // namespace

PriceFile::PriceFile(const QByteArray &bytes)
    : m_bytes(bytes)
    , m_size(bytes.size())
{
    if (m_size == 0)
        m_problem = Problem{Severity::Error, ProblemCode::Empty, {}, {}};
}

PriceFile::PriceFile(const QString &path)
    : m_path(path)
    , m_file(path)
{
    const QFileInfo info(path);
    const auto refuse = [&](const QString &reason) {
        m_problem = Problem{Severity::Error, ProblemCode::CannotRead, {path, reason}, {}};
    };
    if (info.exists() && !info.isFile()) // opening a pipe would wait for whoever writes into it
        refuse(info.isDir() ? QStringLiteral("Is a directory") : QStringLiteral("Not a regular file"));
    else if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        refuse(m_file.errorString());
    else if (m_size = m_file.size(); m_size == 0)
        m_problem = Problem{Severity::Error, ProblemCode::Empty, {}, {}};
}

PriceFile::~PriceFile()
{
    settle();
}

/// Runs on a thread of its own; the caller touches neither file nor hash meanwhile.
PriceFile::Piece PriceFile::read(Piece piece)
{
    const qint64 size = std::min(pieceBytes, m_size - m_asked);
    if (!m_file.isOpen()) {
        piece.bytes = QByteArray::fromRawData(m_bytes.constData() + m_asked, qsizetype(size));
        piece.size = size;
    } else {
        piece.bytes.resize(qsizetype(size));
        piece.size = m_file.read(piece.bytes.data(), size);
    }
    if (piece.size > 0)
        m_hash.add(QByteArrayView(piece.bytes).first(qsizetype(piece.size)));
    return piece;
}

void PriceFile::fetch()
{
    if (m_asked >= m_size)
        return;
    const bool alone = m_size <= pieceBytes; // not worth a thread
    const auto work = [this, piece = std::move(m_spare)]() mutable { return read(std::move(piece)); };
    m_spare = {};
    try {
        m_next = std::async(alone ? std::launch::deferred : std::launch::async, work);
    } catch (const std::system_error &) { // no more threads
        m_next = std::async(std::launch::deferred, work);
    }
}

void PriceFile::settle()
{
    if (m_next.valid())
        (void)m_next.get();
}

QByteArrayView PriceFile::next()
{
    if (m_problem || m_at >= m_size)
        return {};
    if (!m_next.valid())
        fetch();
    m_spare = std::move(m_current);
    m_current = m_next.get();
    if (m_current.size <= 0) {
        m_problem = Problem{Severity::Error, ProblemCode::Shrunk, {}, {}};
        return {};
    }
    m_at += m_current.size;
    m_asked = m_at;
    fetch();
    return QByteArrayView(m_current.bytes).first(qsizetype(m_current.size));
}

void PriceFile::rewind()
{
    settle();
    m_asked = m_at = 0;
    m_hash.reset();
    if (m_file.isOpen() && !m_file.seek(0))
        m_problem = Problem{Severity::Error, ProblemCode::Shrunk, {}, {}};
}

QString PriceFile::hash()
{
    settle();
    return m_hash.result();
}

void PriceFile::checkStillThere()
{
    settle();
    if (!m_problem && m_file.isOpen() && (!QFileInfo::exists(m_path) || m_file.size() < m_size))
        m_problem = Problem{Severity::Error, ProblemCode::Shrunk, {}, {}};
}

} // namespace tenbin
