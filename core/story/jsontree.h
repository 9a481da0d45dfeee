// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: a JSON document as an ordered tree that remembers where everything stands, with the faults of its syntax.
#pragma once

#include "core/values/problem.h"

#include <QByteArrayView>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tenbin {

enum class JsonKind : quint8 { Object, Array, String, Number, True, False, Null };

/// "object", "array", "string", "number", "boolean", "null": the words a WrongType problem uses.
[[nodiscard]] QString jsonKindName(JsonKind kind);

/// Values in document order in one flat vector: destroying it never recurses, whatever the nesting.
class JsonTree {
public:
    /// Index of a value; also its rank in the order of the file. The root is 0.
    using Index = quint32;

    [[nodiscard]] bool isEmpty() const { return m_nodes.empty(); }
    [[nodiscard]] JsonKind kind(Index index) const { return m_nodes[index].kind; }
    /// Name of the member, UTF-8; empty for array elements and the root.
    [[nodiscard]] std::string_view key(Index index) const { return view(m_nodes[index].key, m_nodes[index].keyLength); }
    /// A string's characters, UTF-8, or a number as text; empty for everything else.
    [[nodiscard]] std::string_view text(Index index) const { return view(m_nodes[index].text, m_nodes[index].textLength); }
    /// How many members or elements.
    [[nodiscard]] quint32 count(Index index) const { return m_nodes[index].count; }
    /// RFC 6901; the root is the empty string.
    [[nodiscard]] QString pointer(Index index) const;
    /// First member of that name.
    [[nodiscard]] std::optional<Index> member(Index object, std::string_view name) const;

    /// Children in the order of the file: for (Index i = first(n); i != end(n); i = next(i)).
    [[nodiscard]] Index first(Index index) const { return index + 1; }
    [[nodiscard]] Index end(Index index) const { return m_nodes[index].end; }
    [[nodiscard]] Index next(Index index) const { return m_nodes[index].end; }

private:
    friend class JsonTreeBuilder;
    struct Node {
        quint32 key = 0;
        quint32 keyLength = 0;
        quint32 text = 0;
        quint32 textLength = 0;
        quint32 end = 0; ///< one past the last value inside
        quint32 parent = 0;
        quint32 position = 0; ///< among its parent's children
        quint32 count = 0;
        JsonKind kind = JsonKind::Null;
    };
    [[nodiscard]] std::string_view view(quint32 offset, quint32 length) const
    {
        return std::string_view(m_characters).substr(offset, length);
    }

    std::vector<Node> m_nodes;
    std::string m_characters; ///< all keys and texts, one after another
};

struct JsonLimits {
    qint64 bytes = 16 * 1024 * 1024;
    int depth = 32; ///< arrays and objects inside one another
    quint32 values = 2'000'000; ///< bounds the memory a small file of many values can take
};

struct JsonReading {
    JsonTree tree; ///< empty if the bytes are not JSON
    Problems problems; ///< one fault of the bytes, or every duplicate key
    std::vector<JsonTree::Index> places; ///< of the duplicate keys, one for each problem
};

/// Strict JSON in UTF-8 (a byte order mark is skipped): no comments, no trailing text, no NaN. Never throws.
/// Problems: Empty, TooLarge, NotUtf8, Syntax (line and column count from 1, columns in characters), TooDeep, DuplicateKey.
[[nodiscard]] JsonReading readJson(QByteArrayView bytes, const JsonLimits &limits = {});

/// One more step of a JSON pointer, with ~ and / escaped.
[[nodiscard]] QString pointerStep(QStringView key);

} // namespace tenbin
