// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: JSON as text: members in the order they were added, short values on one line.
#pragma once

#include <QByteArray>
#include <QStringView>

#include <utility>
#include <vector>

namespace tenbin {

/// A JSON value to be written.
class JsonOut {
public:
    [[nodiscard]] static JsonOut object() { return JsonOut(Kind::Object); }
    [[nodiscard]] static JsonOut array() { return JsonOut(Kind::Array); }
    [[nodiscard]] static JsonOut string(QStringView text);
    [[nodiscard]] static JsonOut integer(int value);
    [[nodiscard]] static JsonOut boolean(bool value);
    [[nodiscard]] static JsonOut null();

    /// Member of an object. `key` must be a literal in ASCII without quotes.
    JsonOut &add(const char *key, JsonOut value);
    /// The same for a key that is somebody's word.
    JsonOut &add(QStringView key, JsonOut value);
    /// Element of an array.
    JsonOut &add(JsonOut value);

    [[nodiscard]] bool isEmpty() const { return m_children.empty(); }
    /// UTF-8 with two spaces of indent and a final newline.
    [[nodiscard]] QByteArray print() const;

private:
    enum class Kind { Scalar, Object, Array };
    explicit JsonOut(Kind kind)
        : m_kind(kind)
    {
    }
    [[nodiscard]] static JsonOut scalar(QByteArray text);
    void append(const QByteArray &key, JsonOut value);
    void printFlat(QByteArray &out) const;
    void printTo(QByteArray &out, int indent, qsizetype used) const;

    Kind m_kind;
    qsizetype m_flatSize = 2; ///< bytes on one line
    QByteArray m_text; ///< of a scalar, as written
    std::vector<std::pair<QByteArray, JsonOut>> m_children; ///< keys in quotes, as written; empty for elements
};

} // namespace tenbin
