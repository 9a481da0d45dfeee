// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: writing looks, type and references in the order of the schema.
#include "core/office/chartpen.h"

#include <cmath>

namespace tenbin {

ChartPen::ChartPen(Theme theme, LanguageId language)
    : m_theme(theme)
    , m_language(language == LanguageId::Japanese ? QStringLiteral("ja-JP") : QStringLiteral("en-US"))
{
}

void ChartPen::fill(const ChartFill &fill)
{
    switch (fill.kind) {
    case ChartFill::Kind::None:
        m_xml.empty("a:noFill");
        return;
    case ChartFill::Kind::Solid:
        m_xml.solidFill(fill.role, m_theme);
        return;
    case ChartFill::Kind::Hatch:
    case ChartFill::Kind::BackHatch:
        break;
    }
    const bool back = fill.kind == ChartFill::Kind::BackHatch;
    m_xml.start("a:pattFill", {{"prst", back ? QStringLiteral("wdDnDiag") : QStringLiteral("wdUpDiag")}});
    for (const auto &[name, role] : {std::pair("a:fgClr", fill.role), std::pair("a:bgClr", Role::Plot)}) {
        m_xml.start(name);
        m_xml.empty("a:srgbClr", {{"val", hexColour(role, m_theme)}});
        m_xml.end();
    }
    m_xml.end();
}

void ChartPen::stroke(const ChartStroke &stroke)
{
    if (stroke.role == Role::None) {
        m_xml.start("a:ln");
        m_xml.empty("a:noFill");
        m_xml.end();
        return;
    }
    m_xml.start("a:ln", {{"w", QString::number(emu(stroke.width))}, {"cap", QStringLiteral("flat")}});
    m_xml.solidFill(stroke.role, m_theme);
    if (stroke.dash != ChartStroke::Dash::Solid)
        val("a:prstDash", stroke.dash == ChartStroke::Dash::Dotted ? "sysDot" : "dash");
    m_xml.empty("a:round");
    m_xml.end();
}

void ChartPen::look(const ChartLook &look)
{
    m_xml.start("c:spPr");
    fill(look.fill);
    stroke(look.line);
    m_xml.end();
}

// Slides give type in hundredths of a point, a pixel is half a point.
void ChartPen::font(const char *name, double px, bool bold, Role ink)
{
    m_xml.start(name,
        {{"lang", m_language}, {"sz", QString::number(std::lround(px * 50))},
            {"b", bold ? QStringLiteral("1") : QStringLiteral("0")}});
    m_xml.solidFill(ink, m_theme);
    const QString typeface = QStringLiteral("BIZ UDPGothic");
    m_xml.empty("a:latin", {{"typeface", typeface}});
    m_xml.empty("a:ea", {{"typeface", typeface}});
    m_xml.end();
}

void ChartPen::body()
{
    const QString none = QStringLiteral("0");
    const QString side = QStringLiteral("19050");
    m_xml.start("a:bodyPr",
        {{"rot", none}, {"vert", QStringLiteral("horz")}, {"wrap", QStringLiteral("none")}, {"lIns", side}, {"tIns", none},
            {"rIns", side}, {"bIns", none}, {"anchor", QStringLiteral("ctr")}});
    m_xml.empty("a:spAutoFit");
    m_xml.end();
}

void ChartPen::textStyle(double px, bool bold, Role ink)
{
    m_xml.start("c:txPr");
    body();
    m_xml.empty("a:lstStyle");
    m_xml.start("a:p");
    m_xml.start("a:pPr");
    font("a:defRPr", px, bold, ink);
    m_xml.end();
    m_xml.empty("a:endParaRPr", {{"lang", m_language}});
    m_xml.end();
    m_xml.end();
}

void ChartPen::textReference(const QString &reference, const QStringList &words)
{
    m_xml.start("c:strRef");
    m_xml.textElement("c:f", reference);
    m_xml.start("c:strCache");
    val("c:ptCount", int(words.size()));
    for (qsizetype i = 0; i < words.size(); ++i) {
        m_xml.start("c:pt", {{"idx", QString::number(i)}});
        m_xml.textElement("c:v", words[i]);
        m_xml.end();
    }
    m_xml.end();
    m_xml.end();
}

void ChartPen::texts(const char *name, const ChartSheet &sheet, int column)
{
    QStringList words;
    for (std::size_t row = 0; row < sheet.columns.at(std::size_t(column)).cells.size(); ++row)
        words.append(sheet.text(column, row));
    m_xml.start(name);
    textReference(sheet.reference(column), words);
    m_xml.end();
}

void ChartPen::numbers(const char *name, const ChartSheet &sheet, int column)
{
    const SheetColumn &cells = sheet.columns.at(std::size_t(column));
    m_xml.start(name);
    m_xml.start("c:numRef");
    m_xml.textElement("c:f", sheet.reference(column));
    m_xml.start("c:numCache");
    m_xml.textElement("c:formatCode", cells.format);
    val("c:ptCount", int(cells.cells.size()));
    for (std::size_t row = 0; row < cells.cells.size(); ++row)
        if (const std::optional<double> value = sheet.number(column, row)) {
            m_xml.start("c:pt", {{"idx", QString::number(row)}});
            m_xml.textElement("c:v", sheetText(*value));
            m_xml.end();
        }
    m_xml.end();
    m_xml.end();
    m_xml.end();
}

} // namespace tenbin
