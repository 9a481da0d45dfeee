// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the XML writer behind the parts of an office file.
#include "core/office/partxml.h"

#include <cmath>

namespace tenbin {
namespace {

QString lengthText(double pixels)
{
    return QString::number(emu(pixels));
}

bool isForbidden(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 >= text.size() || !text[at + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return at == 0 || !text[at - 1].isHighSurrogate();
    const bool control = c < u' ' && c != u'\t' && c != u'\n' && c != u'\r';
    return control || c.unicode() == 0xFFFE || c.unicode() == 0xFFFF || c.unicode() == 0x200B;
}

} // namespace

qint64 emu(double pixels)
{
    return std::llround(pixels * emuPerPixel);
}

QString percentText(double share)
{
    return QString::number(std::llround(share * 100'000));
}

QString officeText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i)
        if (!isForbidden(text, i))
            clean.append(text[i]);
    return clean;
}

QString escapedText(const QString &text)
{
    return officeText(text).toHtmlEscaped();
}

QString hexColour(Role role, Theme theme)
{
    const Rgb colour = rgb(role, theme);
    const int value = colour.red << 16 | colour.green << 8 | colour.blue;
    return QStringLiteral("%1").arg(value, 6, 16, QLatin1Char('0')).toUpper();
}

PartXml::PartXml()
    : m_writer(&m_bytes)
{
    m_writer.writeStartDocument(QStringLiteral("1.0"), true);
}

void PartXml::start(const char *name, const Attributes &attributes)
{
    m_writer.writeStartElement(QLatin1String(name));
    for (const auto &[key, value] : attributes)
        m_writer.writeAttribute(QLatin1String(key), officeText(value));
}

void PartXml::empty(const char *name, const Attributes &attributes)
{
    m_writer.writeEmptyElement(QLatin1String(name));
    for (const auto &[key, value] : attributes)
        m_writer.writeAttribute(QLatin1String(key), officeText(value));
}

void PartXml::textElement(const char *name, const QString &words)
{
    start(name);
    text(words);
    end();
}

QByteArray PartXml::finish()
{
    m_writer.writeEndDocument();
    return m_bytes;
}

void PartXml::solidFill(Role role, Theme theme)
{
    start("a:solidFill");
    empty("a:srgbClr", {{"val", hexColour(role, theme)}});
    end();
}

void PartXml::point(const QPointF &at)
{
    empty("a:pt", {{"x", lengthText(at.x())}, {"y", lengthText(at.y())}});
}

void PartXml::place(const char *name, const QRectF &rect)
{
    start(name);
    empty("a:off", {{"x", lengthText(rect.x())}, {"y", lengthText(rect.y())}});
    empty("a:ext", {{"cx", lengthText(rect.width())}, {"cy", lengthText(rect.height())}});
    end();
}

} // namespace tenbin
