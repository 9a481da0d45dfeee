// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: writing the XML of one part of an office file: elements, texts without what XML forbids, lengths, colours.
#pragma once

#include "core/charts/palette.h"

#include <QByteArray>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace tenbin {

/// 1 px of a slide 1080 high is half a point.
inline constexpr double emuPerPixel = 6350;
[[nodiscard]] qint64 emu(double pixels); ///< rounded
[[nodiscard]] QString percentText(double share); ///< 0.5 is "50000": thousandths of a per cent

/// Without the characters XML 1.0 forbids, lone surrogates and break hints (U+200B).
[[nodiscard]] QString officeText(const QString &text);
/// The same, escaped for texts and attributes of XML written by hand.
[[nodiscard]] QString escapedText(const QString &text);
[[nodiscard]] QString hexColour(Role role, Theme theme); ///< "17212B"

class PartXml {
public:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    PartXml();
    void start(const char *name, const Attributes &attributes = {});
    void empty(const char *name, const Attributes &attributes = {});
    void end() { m_writer.writeEndElement(); }
    void text(const QString &words) { m_writer.writeCharacters(officeText(words)); }
    void textElement(const char *name, const QString &words);
    [[nodiscard]] QByteArray finish(); ///< the whole part

    // DrawingML
    void solidFill(Role role, Theme theme);
    void point(const QPointF &at); ///< a:pt, in EMU
    void place(const char *name, const QRectF &rect); ///< a:xfrm or p:xfrm

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

} // namespace tenbin
