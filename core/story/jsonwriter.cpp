// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: escaping and layout of written JSON.
#include "core/story/jsonwriter.h"

namespace tenbin {

namespace {

constexpr qsizetype lineLength = 140; ///< bytes; what fits stays on one line

QByteArray quoted(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray out;
    out.reserve(utf8.size() + 2);
    out += '"';
    for (const char character : utf8) {
        switch (character) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (const auto byte = static_cast<uchar>(character); byte < 0x20)
                out += "\\u" + QByteArray::number(byte, 16).rightJustified(4, '0');
            else
                out += character;
        }
    }
    out += '"';
    return out;
}

} // namespace

JsonOut JsonOut::scalar(QByteArray text)
{
    JsonOut value(Kind::Scalar);
    value.m_flatSize = text.size();
    value.m_text = std::move(text);
    return value;
}

JsonOut JsonOut::string(QStringView text)
{
    return scalar(quoted(text));
}

JsonOut JsonOut::integer(int value)
{
    return scalar(QByteArray::number(value));
}

JsonOut JsonOut::boolean(bool value)
{
    return scalar(value ? QByteArrayLiteral("true") : QByteArrayLiteral("false"));
}

JsonOut JsonOut::null()
{
    return scalar(QByteArrayLiteral("null"));
}

void JsonOut::append(const QByteArray &key, JsonOut value)
{
    constexpr qsizetype separator = 2; // ", "
    constexpr qsizetype keyMarks = 2; // colon, space
    m_flatSize += value.m_flatSize + (m_children.empty() ? 0 : separator);
    if (!key.isEmpty())
        m_flatSize += key.size() + keyMarks;
    m_children.emplace_back(key, std::move(value));
}

JsonOut &JsonOut::add(const char *key, JsonOut value)
{
    Q_ASSERT(m_kind == Kind::Object);
    append(QByteArray("\"").append(key).append('"'), std::move(value));
    return *this;
}

JsonOut &JsonOut::add(QStringView key, JsonOut value)
{
    Q_ASSERT(m_kind == Kind::Object);
    append(quoted(key), std::move(value));
    return *this;
}

JsonOut &JsonOut::add(JsonOut value)
{
    Q_ASSERT(m_kind == Kind::Array);
    append({}, std::move(value));
    return *this;
}

void JsonOut::printFlat(QByteArray &out) const
{
    if (m_kind == Kind::Scalar) {
        out += m_text;
        return;
    }
    out += m_kind == Kind::Object ? '{' : '[';
    bool isFirst = true;
    for (const auto &[key, value] : m_children) {
        if (!std::exchange(isFirst, false))
            out += ", ";
        if (!key.isEmpty())
            out.append(key).append(": ");
        value.printFlat(out);
    }
    out += m_kind == Kind::Object ? '}' : ']';
}

/// `used` is what stands on the line before this value.
void JsonOut::printTo(QByteArray &out, int indent, qsizetype used) const
{
    if (m_children.empty() || used + m_flatSize <= lineLength) {
        printFlat(out);
        return;
    }
    const QByteArray margin(indent + 2, ' ');
    out += m_kind == Kind::Object ? "{\n" : "[\n";
    bool isFirst = true;
    for (const auto &[key, value] : m_children) {
        if (!std::exchange(isFirst, false))
            out += ",\n";
        const qsizetype start = out.size();
        out += margin;
        if (!key.isEmpty())
            out.append(key).append(": ");
        value.printTo(out, indent + 2, out.size() - start + 1);
    }
    out.append('\n').append(QByteArray(indent, ' ')).append(m_kind == Kind::Object ? '}' : ']');
}

QByteArray JsonOut::print() const
{
    QByteArray out;
    out.reserve(m_flatSize + m_flatSize / 8);
    printTo(out, 0, 0);
    out += '\n';
    return out;
}

} // namespace tenbin
