// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: building the tree from the parser's events, and naming the place of a fault.
#include "core/story/jsontree.h"

#include <nlohmann/json.hpp>

#include <QStringDecoder>
#include <QVarLengthArray>

#include <algorithm>
#include <unordered_set>

namespace tenbin {

QString jsonKindName(JsonKind kind)
{
    switch (kind) {
    case JsonKind::Object:
        return QStringLiteral("object");
    case JsonKind::Array:
        return QStringLiteral("array");
    case JsonKind::String:
        return QStringLiteral("string");
    case JsonKind::Number:
        return QStringLiteral("number");
    case JsonKind::True:
    case JsonKind::False:
        return QStringLiteral("boolean");
    case JsonKind::Null:
        return QStringLiteral("null");
    }
    Q_UNREACHABLE();
}

QString pointerStep(QStringView key)
{
    QString step = QStringLiteral("/");
    for (const QChar character : key) {
        if (character == u'~')
            step += QLatin1String("~0");
        else if (character == u'/')
            step += QLatin1String("~1");
        else
            step += character;
    }
    return step;
}

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString JsonTree::pointer(Index index) const
{
    QStringList steps;
    while (index != 0) {
        const Node &node = m_nodes[index];
        const bool isMember = m_nodes[node.parent].kind == JsonKind::Object;
        steps.prepend(isMember ? pointerStep(fromUtf8(key(index))) : u'/' + QString::number(node.position));
        index = node.parent;
    }
    return steps.join(QString());
}

std::optional<JsonTree::Index> JsonTree::member(Index object, std::string_view name) const
{
    for (Index index = first(object); index != end(object); index = next(index)) {
        if (key(index) == name)
            return index;
    }
    return std::nullopt;
}

/// Takes the events of nlohmann's parser. Each returns false to stop the parser at once.
class JsonTreeBuilder {
public:
    using Json = nlohmann::json;

    JsonTreeBuilder(qsizetype size, const JsonLimits &limits)
        : m_limits(limits)
    {
        m_tree.m_characters.reserve(static_cast<std::size_t>(size));
        m_tree.m_nodes.reserve(static_cast<std::size_t>(std::min<qint64>(size / 16 + 16, limits.values)));
    }

    bool null() { return add(JsonKind::Null, {}); }
    bool boolean(bool value) { return add(value ? JsonKind::True : JsonKind::False, {}); }
    bool number_integer(Json::number_integer_t value) { return add(JsonKind::Number, std::to_string(value)); }
    bool number_unsigned(Json::number_unsigned_t value) { return add(JsonKind::Number, std::to_string(value)); }
    bool number_float(Json::number_float_t, const std::string &text) { return add(JsonKind::Number, text); }
    bool string(const std::string &value) { return add(JsonKind::String, value); }
    bool binary(const Json::binary_t &) { return false; }
    bool start_object(std::size_t) { return open(JsonKind::Object); }
    bool start_array(std::size_t) { return open(JsonKind::Array); }
    bool end_array() { return close(); }
    bool key(const std::string &name)
    {
        m_keyLength = static_cast<quint32>(name.size());
        m_key = append(name);
        return true;
    }
    bool end_object()
    {
        findDuplicates(m_open.back());
        return close();
    }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &exception)
    {
        m_errorPosition = position;
        m_error = exception.what();
        return false;
    }

    [[nodiscard]] std::size_t errorPosition() const { return m_errorPosition; }
    [[nodiscard]] const std::string &error() const { return m_error; }

    /// The tree when the parser was content, nothing but the fault otherwise.
    [[nodiscard]] JsonReading take() { return {std::move(m_tree), std::move(m_duplicates), std::move(m_duplicatePlaces)}; }
    [[nodiscard]] std::optional<Problem> takeLimit() { return std::move(m_limit); }

private:
    quint32 append(std::string_view text)
    {
        const auto offset = static_cast<quint32>(m_tree.m_characters.size());
        m_tree.m_characters += text;
        return offset;
    }

    bool add(JsonKind kind, std::string_view text)
    {
        auto &nodes = m_tree.m_nodes;
        if (nodes.size() >= m_limits.values) {
            m_limit = Problem{Severity::Error, ProblemCode::TooLarge,
                {QString::number(nodes.size() + 1), QString::number(m_limits.values)}, {}};
            return false;
        }
        JsonTree::Node node;
        node.kind = kind;
        node.key = m_key;
        node.keyLength = std::exchange(m_keyLength, 0);
        node.textLength = static_cast<quint32>(text.size());
        node.text = append(text);
        if (!m_open.empty()) {
            node.parent = m_open.back();
            node.position = nodes[node.parent].count++;
        }
        nodes.push_back(node);
        nodes.back().end = static_cast<quint32>(nodes.size());
        return true;
    }

    bool open(JsonKind kind)
    {
        if (!add(kind, {}))
            return false;
        const auto index = static_cast<quint32>(m_tree.m_nodes.size() - 1);
        if (std::ssize(m_open) >= m_limits.depth) {
            m_limit = Problem{Severity::Error, ProblemCode::TooDeep, {QString::number(m_limits.depth)}, m_tree.pointer(index)};
            return false;
        }
        m_open.push_back(index);
        return true;
    }

    bool close()
    {
        m_tree.m_nodes[m_open.back()].end = static_cast<quint32>(m_tree.m_nodes.size());
        m_open.pop_back();
        return true;
    }

    void findDuplicates(JsonTree::Index object)
    {
        m_tree.m_nodes[object].end = static_cast<quint32>(m_tree.m_nodes.size());
        const quint32 count = m_tree.count(object);
        if (count < 2)
            return;
        // Comparing all pairs is faster for the usual few keys; a set keeps a hostile object linear.
        const bool few = count <= 24;
        m_few.clear();
        std::unordered_set<std::string_view> many;
        for (auto index = m_tree.first(object); index != m_tree.end(object); index = m_tree.next(index)) {
            const std::string_view name = m_tree.key(index);
            const bool isNew = few ? std::find(m_few.begin(), m_few.end(), name) == m_few.end() : many.insert(name).second;
            if (isNew && few)
                m_few.push_back(name);
            if (isNew || m_duplicates.size() >= maxDuplicates)
                continue;
            m_duplicates.push_back({Severity::Error, ProblemCode::DuplicateKey, {fromUtf8(name)}, m_tree.pointer(index)});
            m_duplicatePlaces.push_back(index);
        }
    }

    static constexpr std::size_t maxDuplicates = 1000;
    JsonTree m_tree;
    JsonLimits m_limits;
    std::vector<quint32> m_open; ///< the containers around the next value
    quint32 m_key = 0;
    quint32 m_keyLength = 0;
    Problems m_duplicates;
    std::vector<JsonTree::Index> m_duplicatePlaces;
    std::vector<std::string_view> m_few;
    std::optional<Problem> m_limit;
    std::size_t m_errorPosition = 0;
    std::string m_error;
};

namespace {

Problem fault(ProblemCode code, QStringList arguments = {})
{
    return {Severity::Error, code, std::move(arguments), {}};
}

/// `position` is the offset of the byte that is wrong, or the size when the end came too soon.
Problem syntaxFault(QByteArrayView bytes, qsizetype position, const QString &message)
{
    const QByteArrayView before = bytes.first(std::clamp<qsizetype>(position, 0, bytes.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const auto column = QString::fromUtf8(before.sliced(lineStart)).size() + 1;
    return fault(ProblemCode::Syntax, {QString::number(line), QString::number(column), message});
}

/// The parser's reason and what it expected, without its own code and place, which count differently, and without the input
/// it quotes.
QString shortMessage(const std::string &what)
{
    const QString full = fromUtf8(what);
    const QLatin1String reasonMark(" - ");
    const QLatin1String quoteMark("; last read: ");
    const QLatin1String expectedMark("; expected ");
    const qsizetype reason = full.indexOf(reasonMark);
    QString message = reason < 0 ? full : full.sliced(reason + reasonMark.size());
    if (const qsizetype quote = message.indexOf(quoteMark); quote >= 0) {
        const qsizetype expected = message.lastIndexOf(expectedMark);
        message = message.first(quote) + (expected > quote ? message.sliced(expected) : QString());
    }
    constexpr qsizetype longest = 160;
    return message.left(longest);
}

/// Is every byte part of well-formed UTF-8?
bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QVarLengthArray<char16_t, 4096> buffer;
    constexpr qsizetype blockSize = 4096;
    for (qsizetype start = 0; start < bytes.size();) {
        qsizetype length = std::min(blockSize, bytes.size() - start);
        // Blocks end before a lead byte, so that no character is cut.
        while (
            start + length < bytes.size() && length > blockSize - 4 && (static_cast<uchar>(bytes[start + length]) & 0xC0) == 0x80)
            --length;
        buffer.resize(decoder.requiredSpace(length));
        decoder.appendToBuffer(reinterpret_cast<QChar *>(buffer.data()), bytes.sliced(start, length));
        if (decoder.hasError())
            return false;
        start += length;
    }
    return true;
}

} // namespace

JsonReading readJson(QByteArrayView bytes, const JsonLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return {{}, {fault(ProblemCode::TooLarge, {QString::number(bytes.size()), QString::number(limits.bytes)})}, {}};
    if (bytes.startsWith(QByteArrayView("\xEF\xBB\xBF")))
        bytes = bytes.sliced(3);
    if (bytes.trimmed().isEmpty())
        return {{}, {fault(ProblemCode::Empty)}, {}};
    if (bytes.startsWith('\0') || !isUtf8(bytes) || (bytes.size() > 1 && bytes[1] == '\0'))
        return {{}, {fault(ProblemCode::NotUtf8)}, {}};
    // The parser takes a NUL for the end of the input and would not look at what follows.
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return {{}, {syntaxFault(bytes, nul, QStringLiteral("unexpected NUL character"))}, {}};

    JsonTreeBuilder builder(bytes.size(), limits);
    bool ok = false;
    try {
        ok = nlohmann::json::sax_parse(bytes.begin(), bytes.end(), &builder);
    } catch (const std::exception &exception) {
        return {{}, {syntaxFault(bytes, 0, QString::fromUtf8(exception.what()))}, {}};
    }
    if (ok)
        return builder.take();
    if (std::optional<Problem> limit = builder.takeLimit())
        return {{}, {*std::move(limit)}, {}};
    const auto position = static_cast<qsizetype>(builder.errorPosition());
    return {{}, {syntaxFault(bytes, position - 1, shortMessage(builder.error()))}, {}};
}

} // namespace tenbin
