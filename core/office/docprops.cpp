// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the XML of document properties and of the presentation part.
#include "core/office/docprops.h"

#include "core/office/partxml.h"

namespace tenbin {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString fixedDate = u"2025-01-01T00:00:00Z"_s;
const QString drawing = u"http://schemas.openxmlformats.org/drawingml/2006/main"_s;
const QString relationships = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;
const QString presentation = u"http://schemas.openxmlformats.org/presentationml/2006/main"_s;

void date(PartXml &xml, const char *name)
{
    xml.start(name, {{"xsi:type", u"dcterms:W3CDTF"_s}});
    xml.text(fixedDate);
    xml.end();
}

/// Text boxes the reader adds start from here.
void defaultTextStyle(PartXml &xml)
{
    xml.start("p:defaultTextStyle");
    xml.start("a:defPPr");
    xml.empty("a:defRPr", {{"lang", u"ja-JP"_s}});
    xml.end();
    for (int level = 1; level <= 9; ++level) {
        const QByteArray name = "a:lvl" + QByteArray::number(level) + "pPr";
        xml.start(name.constData(),
            {{"marL", QString::number((level - 1) * 457'200)}, {"algn", u"l"_s}, {"defTabSz", u"914400"_s}, {"rtl", u"0"_s},
                {"eaLnBrk", u"1"_s}, {"latinLnBrk", u"0"_s}, {"hangingPunct", u"1"_s}});
        xml.start("a:defRPr", {{"sz", u"1300"_s}, {"kern", u"1200"_s}});
        xml.start("a:solidFill");
        xml.empty("a:schemeClr", {{"val", u"tx1"_s}});
        xml.end();
        xml.empty("a:latin", {{"typeface", u"+mn-lt"_s}});
        xml.empty("a:ea", {{"typeface", u"+mn-ea"_s}});
        xml.empty("a:cs", {{"typeface", u"+mn-cs"_s}});
        xml.end();
        xml.end();
    }
    xml.end();
}

} // namespace

QByteArray corePropertiesXml(const Deck &deck)
{
    PartXml xml;
    xml.start("cp:coreProperties",
        {{"xmlns:cp", u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s},
            {"xmlns:dc", u"http://purl.org/dc/elements/1.1/"_s}, {"xmlns:dcterms", u"http://purl.org/dc/terms/"_s},
            {"xmlns:dcmitype", u"http://purl.org/dc/dcmitype/"_s},
            {"xmlns:xsi", u"http://www.w3.org/2001/XMLSchema-instance"_s}});
    xml.textElement("dc:title", deck.title);
    xml.textElement("dc:subject", deck.subject);
    xml.textElement("dc:creator", u"Tenbin"_s);
    xml.textElement("dc:description", deck.description);
    xml.textElement("dc:language", deck.language == LanguageId::Japanese ? u"ja-JP"_s : u"en-US"_s);
    xml.textElement("cp:lastModifiedBy", u"Tenbin"_s);
    date(xml, "dcterms:created");
    date(xml, "dcterms:modified");
    return xml.finish();
}

QByteArray appPropertiesXml(const Deck &deck)
{
    const QString slides = QString::number(deck.slides.size());
    PartXml xml;
    xml.start("Properties", {{"xmlns", u"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"_s}});
    xml.textElement("TotalTime", u"0"_s);
    xml.textElement("Application", u"Tenbin"_s);
    xml.textElement(
        "PresentationFormat", deck.size.width() > 1.5 * deck.size.height() ? u"Widescreen"_s : u"On-screen Show (4:3)"_s);
    xml.textElement("Slides", slides);
    xml.textElement("Notes", slides);
    xml.textElement("HiddenSlides", u"0"_s);
    return xml.finish();
}

QByteArray presentationXml(const Deck &deck, const QString &notesMaster)
{
    PartXml xml;
    xml.start("p:presentation",
        {{"xmlns:a", drawing}, {"xmlns:r", relationships}, {"xmlns:p", presentation}, {"saveSubsetFonts", u"1"_s}});
    xml.start("p:sldMasterIdLst");
    xml.empty("p:sldMasterId", {{"id", u"2147483648"_s}, {"r:id", u"rId1"_s}});
    xml.end();
    xml.start("p:notesMasterIdLst");
    xml.empty("p:notesMasterId", {{"r:id", notesMaster}});
    xml.end();
    xml.start("p:sldIdLst");
    for (std::size_t i = 0; i < deck.slides.size(); ++i)
        xml.empty("p:sldId", {{"id", QString::number(256 + i)}, {"r:id", u"rId%1"_s.arg(i + 2)}});
    xml.end();
    const QString width = QString::number(emu(deck.size.width()));
    const QString height = QString::number(emu(deck.size.height()));
    if (deck.size == QSizeF(1440, 1080))
        xml.empty("p:sldSz", {{"cx", width}, {"cy", height}, {"type", u"screen4x3"_s}});
    else
        xml.empty("p:sldSz", {{"cx", width}, {"cy", height}});
    xml.empty("p:notesSz", {{"cx", u"6858000"_s}, {"cy", u"9144000"_s}});
    defaultTextStyle(xml);
    return xml.finish();
}

QByteArray presentationPropertiesXml()
{
    PartXml xml;
    xml.empty("p:presentationPr", {{"xmlns:a", drawing}, {"xmlns:r", relationships}, {"xmlns:p", presentation}});
    return xml.finish();
}

QByteArray viewPropertiesXml()
{
    PartXml xml;
    xml.start("p:viewPr", {{"xmlns:a", drawing}, {"xmlns:r", relationships}, {"xmlns:p", presentation}});
    xml.start("p:normalViewPr");
    xml.empty("p:restoredLeft", {{"sz", u"15600"_s}, {"autoAdjust", u"0"_s}});
    xml.empty("p:restoredTop", {{"sz", u"76000"_s}}); // the notes are in sight
    xml.end();
    xml.empty("p:gridSpacing", {{"cx", u"76200"_s}, {"cy", u"76200"_s}});
    return xml.finish();
}

QByteArray tableStylesXml()
{
    PartXml xml;
    xml.empty("a:tblStyleLst", {{"xmlns:a", drawing}, {"def", u"{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"_s}});
    return xml.finish();
}

} // namespace tenbin
