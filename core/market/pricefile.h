// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the bytes of a price file, in pieces, with their hash.
#pragma once

#include "core/market/filehash.h"
#include "core/values/problem.h"

#include <QByteArray>
#include <QFile>

#include <functional>
#include <future>
#include <optional>

namespace tenbin {

/// A file or bytes in memory, read from front to end in pieces; the next piece is read and hashed while the caller works on
/// this one.
class PriceFile final {
public:
    explicit PriceFile(const QByteArray &bytes);
    explicit PriceFile(const QString &path);
    ~PriceFile();
    PriceFile(const PriceFile &) = delete;
    PriceFile &operator=(const PriceFile &) = delete;

    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }
    [[nodiscard]] qint64 size() const { return m_size; }
    /// The next piece; empty at the end, and when there is a problem. Valid until the next call.
    [[nodiscard]] QByteArrayView next();
    /// Back to the front, with a new hash.
    void rewind();
    /// Of all pieces since the front, hexadecimal; once, at the end.
    [[nodiscard]] QString hash();
    /// Shrunk, if the file is no longer there or shorter than it was.
    void checkStillThere();

private:
    struct Piece {
        QByteArray bytes;
        qint64 size = 0; ///< −1: could not be read
    };
    void fetch();
    void settle();
    [[nodiscard]] Piece read(Piece piece);

    QByteArray m_bytes;
    QString m_path;
    QFile m_file;
    std::optional<Problem> m_problem;
    qint64 m_size = 0;
    qint64 m_asked = 0; ///< bytes asked for
    qint64 m_at = 0; ///< bytes handed out
    FileHash m_hash;
    Piece m_current;
    Piece m_spare;
    std::future<Piece> m_next;
};

} // namespace tenbin
