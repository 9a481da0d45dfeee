// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the XML of notes pages.
#include "core/office/notesxml.h"

#include "core/office/partxml.h"
#include "core/office/thememaster.h"

namespace tenbin {
namespace {

using namespace Qt::Literals::StringLiterals;

// A portrait page of 7.5 × 10 inches, in EMU.
constexpr qint64 pageWidth = 6'858'000;
constexpr qint64 pageHeight = 9'144'000;
constexpr qint64 margin = 685'800;

struct Box {
    qint64 x = 0, y = 0, width = 0, height = 0;
};

/// The slide on the upper part of the page, at its own proportions.
Box imageBox(const Deck &deck)
{
    constexpr qint64 tallest = 3'086'100;
    qint64 width = pageWidth - 2 * margin;
    auto height = qint64(double(width) * deck.size.height() / deck.size.width());
    if (height > tallest) {
        height = tallest;
        width = qint64(double(height) * deck.size.width() / deck.size.height());
    }
    return {(pageWidth - width) / 2, margin, width, height};
}

void place(PartXml &xml, const Box &box)
{
    xml.start("a:xfrm");
    xml.empty("a:off", {{"x", QString::number(box.x)}, {"y", QString::number(box.y)}});
    xml.empty("a:ext", {{"cx", QString::number(box.width)}, {"cy", QString::number(box.height)}});
    xml.end();
    xml.start("a:prstGeom", {{"prst", u"rect"_s}});
    xml.empty("a:avLst");
    xml.end();
}

void startTree(PartXml &xml, const char *root)
{
    xml.start(root,
        {{"xmlns:a", u"http://schemas.openxmlformats.org/drawingml/2006/main"_s},
            {"xmlns:r", u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s},
            {"xmlns:p", u"http://schemas.openxmlformats.org/presentationml/2006/main"_s}});
    xml.start("p:cSld");
    if (qstrcmp(root, "p:notesMaster") == 0) {
        xml.start("p:bg");
        xml.start("p:bgPr");
        xml.start("a:solidFill");
        xml.empty("a:schemeClr", {{"val", u"bg1"_s}});
        xml.end();
        xml.empty("a:effectLst");
        xml.end();
        xml.end();
    }
    xml.start("p:spTree");
    xml.start("p:nvGrpSpPr");
    xml.empty("p:cNvPr", {{"id", u"1"_s}, {"name", QString()}});
    xml.empty("p:cNvGrpSpPr");
    xml.empty("p:nvPr");
    xml.end();
    xml.empty("p:grpSpPr");
}

void startPlaceholder(PartXml &xml, const QString &id, const QString &name, const PartXml::Attributes &kind, bool image)
{
    xml.start("p:sp");
    xml.start("p:nvSpPr");
    xml.empty("p:cNvPr", {{"id", id}, {"name", name}});
    xml.start("p:cNvSpPr");
    if (image)
        xml.empty("a:spLocks", {{"noGrp", u"1"_s}, {"noRot", u"1"_s}, {"noChangeAspect", u"1"_s}});
    else
        xml.empty("a:spLocks", {{"noGrp", u"1"_s}});
    xml.end();
    xml.start("p:nvPr");
    xml.empty("p:ph", kind);
    xml.end();
    xml.end();
}

/// With the look of the notes style once more: not every program takes it from there.
void paragraph(PartXml &xml, const Deck &deck, const QString &text)
{
    const bool japanese = deck.language == LanguageId::Japanese;
    xml.start("a:p");
    xml.start("a:pPr", {{"marL", u"0"_s}, {"indent", u"0"_s}});
    xml.start("a:spcBef");
    xml.empty("a:spcPts", {{"val", u"300"_s}});
    xml.end();
    xml.empty("a:buNone");
    xml.end();
    xml.start("a:r");
    xml.start("a:rPr",
        {{"lang", japanese ? u"ja-JP"_s : u"en-US"_s}, {"altLang", japanese ? u"en-US"_s : u"ja-JP"_s}, {"sz", u"1200"_s}});
    for (const char *script : {"a:latin", "a:ea"})
        xml.empty(script, {{"typeface", u"BIZ UDPGothic"_s}});
    xml.end();
    xml.textElement("a:t", text);
    xml.end();
    xml.end();
}

void notesStyle(PartXml &xml)
{
    xml.start("p:notesStyle");
    xml.start("a:lvl1pPr", {{"marL", u"0"_s}, {"algn", u"l"_s}, {"defTabSz", u"914400"_s}, {"rtl", u"0"_s}});
    xml.start("a:lnSpc");
    xml.empty("a:spcPct", {{"val", u"130000"_s}});
    xml.end();
    xml.start("a:spcBef");
    xml.empty("a:spcPts", {{"val", u"300"_s}});
    xml.end();
    xml.start("a:defRPr", {{"sz", u"1200"_s}, {"kern", u"1200"_s}});
    xml.start("a:solidFill");
    xml.empty("a:schemeClr", {{"val", u"tx1"_s}});
    xml.end();
    xml.empty("a:latin", {{"typeface", u"+mn-lt"_s}});
    xml.empty("a:ea", {{"typeface", u"+mn-ea"_s}});
    xml.empty("a:cs", {{"typeface", u"+mn-cs"_s}});
    xml.end();
    xml.end();
    xml.end();
}

void colourMapping(PartXml &xml)
{
    xml.empty("p:clrMap",
        {{"bg1", u"lt1"_s}, {"tx1", u"dk1"_s}, {"bg2", u"lt2"_s}, {"tx2", u"dk2"_s}, {"accent1", u"accent1"_s},
            {"accent2", u"accent2"_s}, {"accent3", u"accent3"_s}, {"accent4", u"accent4"_s}, {"accent5", u"accent5"_s},
            {"accent6", u"accent6"_s}, {"hlink", u"hlink"_s}, {"folHlink", u"folHlink"_s}});
}

} // namespace

QByteArray notesMasterXml(const Deck &deck)
{
    const Language language = Language::of(deck.language);
    const Box image = imageBox(deck);
    const Box words{
        margin, image.y + image.height + margin / 2, pageWidth - 2 * margin, pageHeight - image.y - image.height - margin};
    PartXml xml;
    startTree(xml, "p:notesMaster");
    startPlaceholder(xml, u"2"_s, language.translate("Deck", "Slide"), {{"type", u"sldImg"_s}, {"idx", u"2"_s}}, true);
    xml.start("p:spPr");
    place(xml, image);
    xml.end();
    xml.end();
    startPlaceholder(
        xml, u"3"_s, language.translate("Deck", "Notes"), {{"type", u"body"_s}, {"sz", u"quarter"_s}, {"idx", u"3"_s}}, false);
    xml.start("p:spPr");
    place(xml, words);
    xml.end();
    xml.start("p:txBody");
    xml.empty("a:bodyPr",
        {{"vert", u"horz"_s}, {"lIns", u"0"_s}, {"tIns", u"0"_s}, {"rIns", u"0"_s}, {"bIns", u"0"_s}, {"rtlCol", u"0"_s}});
    xml.empty("a:lstStyle");
    paragraph(xml, deck, language.translate("Deck", "Notes"));
    xml.end();
    xml.end();
    xml.end();
    xml.end();
    colourMapping(xml);
    notesStyle(xml);
    return xml.finish();
}

QByteArray notesSlideXml(const Deck &deck, const DeckSlide &slide)
{
    const Language language = Language::of(deck.language);
    PartXml xml;
    startTree(xml, "p:notes");
    startPlaceholder(xml, u"2"_s, language.translate("Deck", "Slide"), {{"type", u"sldImg"_s}}, true);
    xml.empty("p:spPr");
    xml.end();
    startPlaceholder(xml, u"3"_s, language.translate("Deck", "Notes"), {{"type", u"body"_s}, {"idx", u"1"_s}}, false);
    xml.empty("p:spPr");
    xml.start("p:txBody");
    xml.empty("a:bodyPr");
    xml.empty("a:lstStyle");
    for (const QString &text : slide.notes)
        paragraph(xml, deck, text);
    if (slide.notes.isEmpty())
        xml.empty("a:p");
    xml.end();
    xml.end();
    xml.end();
    xml.end();
    xml.start("p:clrMapOvr");
    xml.empty("a:masterClrMapping");
    xml.end();
    return xml.finish();
}

} // namespace tenbin
