// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: text boxes, native shapes and their groups as DrawingML.
#pragma once

#include "core/office/deck.h"
#include "core/office/partxml.h"

namespace tenbin {

/// Writes into one part; gives each shape an id of its own.
class ShapeWriter {
public:
    ShapeWriter(PartXml &xml, LanguageId language, Theme theme);

    [[nodiscard]] QString newId() { return QString::number(m_nextId++); }

    void title(const SlideText &text); ///< in the title placeholder of the layout
    void textBox(const SlideText &text);
    enum class Decorative { No, Yes };
    void shape(const SlideShape &shape, const QString &name, Decorative decorative = Decorative::No);
    /// Nothing for a group without a shape or text; what is alone in its group stands by itself, under the group's name.
    void group(const SlideGroup &group);

private:
    void identity(const QString &name, Decorative decorative = Decorative::No);
    void words(const SlideText &text, const QString &wrap);
    void paragraph(const SlideText &text, std::size_t first, std::size_t end);
    void style(const char *name, const SlideText::Line &line);
    void connector(const SlideShape &shape, const QString &name, Decorative decorative);
    void fill(const SlideShape &shape);
    void stroke(const SlideShape &shape);
    [[nodiscard]] QString shapeName(const SlideShape &shape) const;

    PartXml &m_xml;
    Language m_language;
    Theme m_theme;
    int m_nextId = 2; // 1 is the slide's own tree
};

} // namespace tenbin
