// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the parts of a presentation, how they point at each other, and the package they make.
#include "core/office/deck.h"

#include "core/office/docprops.h"
#include "core/office/notesxml.h"
#include "core/office/package.h"
#include "core/office/partxml.h"
#include "core/office/slideshapes.h"
#include "core/office/thememaster.h"

namespace tenbin {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString relationshipType = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;

struct Relationship {
    QString type; ///< "slide"; or whole, with http
    QString target;
};

/// rId1 … in the given order.
QByteArray relationshipsXml(const std::vector<Relationship> &list)
{
    PartXml xml;
    xml.start("Relationships", {{"xmlns", u"http://schemas.openxmlformats.org/package/2006/relationships"_s}});
    for (std::size_t i = 0; i < list.size(); ++i) {
        const bool whole = list[i].type.startsWith(u"http"_s);
        xml.empty("Relationship",
            {{"Id", u"rId%1"_s.arg(i + 1)}, {"Type", whole ? list[i].type : relationshipType + list[i].type},
                {"Target", list[i].target}});
    }
    return xml.finish();
}

QByteArray slideXml(const Deck &deck, const DeckSlide &slide)
{
    PartXml xml;
    xml.start("p:sld",
        {{"xmlns:a", u"http://schemas.openxmlformats.org/drawingml/2006/main"_s},
            {"xmlns:r", u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s},
            {"xmlns:p", u"http://schemas.openxmlformats.org/presentationml/2006/main"_s}});
    xml.start("p:cSld");
    xml.start("p:spTree");
    xml.start("p:nvGrpSpPr");
    xml.empty("p:cNvPr", {{"id", u"1"_s}, {"name", QString()}});
    xml.empty("p:cNvGrpSpPr");
    xml.empty("p:nvPr");
    xml.end();
    xml.empty("p:grpSpPr");
    // Painting order is reading order: what stands over the chart first, what stands under it last.
    ShapeWriter shapes(xml, deck.language, deck.theme);
    const auto stands = [&](const SlideText &text) { return text.rect.center().y() < slide.chartFrame.center().y(); };
    shapes.title(slide.title);
    for (const SlideText &text : slide.texts)
        if (stands(text))
            shapes.textBox(text);
    for (const SlideGroup &group : slide.behind)
        shapes.group(group);
    xml.start("p:graphicFrame");
    xml.start("p:nvGraphicFramePr");
    xml.empty("p:cNvPr", {{"id", shapes.newId()}, {"name", slide.chartName}, {"descr", slide.altText}});
    xml.start("p:cNvGraphicFramePr");
    xml.empty("a:graphicFrameLocks", {{"noGrp", u"1"_s}});
    xml.end();
    xml.empty("p:nvPr");
    xml.end();
    xml.place("p:xfrm", slide.chartFrame);
    xml.start("a:graphic");
    const QString chart = u"http://schemas.openxmlformats.org/drawingml/2006/chart"_s;
    xml.start("a:graphicData", {{"uri", chart}});
    xml.empty("c:chart", {{"xmlns:c", chart}, {"r:id", u"rId2"_s}});
    xml.end();
    xml.end();
    xml.end();
    for (const SlideGroup &group : slide.above)
        shapes.group(group);
    for (const SlideText &text : slide.texts)
        if (!stands(text))
            shapes.textBox(text);
    xml.end();
    xml.end();
    xml.start("p:clrMapOvr");
    xml.empty("a:masterClrMapping");
    xml.end();
    return xml.finish();
}

/// Parts with the type each is declared to be.
class PartList {
public:
    void add(const QString &name, const QByteArray &bytes, const QString &type)
    {
        m_types.emplace_back(name, type);
        m_parts.push_back({name, bytes});
    }
    void addRelationships(const QString &name, const std::vector<Relationship> &list)
    {
        m_parts.push_back({name, relationshipsXml(list)});
    }
    void addWorkbook(const QString &name, const QByteArray &bytes)
    {
        m_parts.push_back({name, bytes, PackagePart::Packing::Stored});
    }

    /// Content types come first: readers of a stream want to know them before anything else.
    [[nodiscard]] std::vector<PackagePart> finish() const
    {
        PartXml xml;
        xml.start("Types", {{"xmlns", u"http://schemas.openxmlformats.org/package/2006/content-types"_s}});
        xml.empty("Default",
            {{"Extension", u"rels"_s}, {"ContentType", u"application/vnd.openxmlformats-package.relationships+xml"_s}});
        xml.empty("Default", {{"Extension", u"xml"_s}, {"ContentType", u"application/xml"_s}});
        xml.empty("Default",
            {{"Extension", u"xlsx"_s}, {"ContentType", u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s}});
        for (const auto &[name, type] : m_types)
            xml.empty("Override", {{"PartName", u'/' + name}, {"ContentType", type}});
        std::vector<PackagePart> parts{{u"[Content_Types].xml"_s, xml.finish()}};
        parts.insert(parts.end(), m_parts.begin(), m_parts.end());
        return parts;
    }

private:
    std::vector<PackagePart> m_parts;
    std::vector<std::pair<QString, QString>> m_types;
};

QString presentationType(const char *name)
{
    return u"application/vnd.openxmlformats-officedocument.presentationml.%1+xml"_s.arg(QLatin1String(name));
}

void addPresentation(PartList &parts, const Deck &deck)
{
    const QString packageType = u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s;
    parts.addRelationships(u"_rels/.rels"_s,
        {{u"officeDocument"_s, u"ppt/presentation.xml"_s}, {packageType, u"docProps/core.xml"_s},
            {u"extended-properties"_s, u"docProps/app.xml"_s}});
    parts.add(u"docProps/core.xml"_s, corePropertiesXml(deck), u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    parts.add(u"docProps/app.xml"_s, appPropertiesXml(deck),
        u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s);

    std::vector<Relationship> list{{u"slideMaster"_s, u"slideMasters/slideMaster1.xml"_s}};
    for (std::size_t i = 1; i <= deck.slides.size(); ++i)
        list.push_back({u"slide"_s, u"slides/slide%1.xml"_s.arg(i)});
    list.push_back({u"notesMaster"_s, u"notesMasters/notesMaster1.xml"_s});
    const QString notesMaster = u"rId%1"_s.arg(list.size());
    list.insert(list.end(),
        {{u"presProps"_s, u"presProps.xml"_s}, {u"viewProps"_s, u"viewProps.xml"_s}, {u"theme"_s, u"theme/theme1.xml"_s},
            {u"tableStyles"_s, u"tableStyles.xml"_s}});
    parts.add(u"ppt/presentation.xml"_s, presentationXml(deck, notesMaster), presentationType("presentation.main"));
    parts.addRelationships(u"ppt/_rels/presentation.xml.rels"_s, list);
    parts.add(u"ppt/presProps.xml"_s, presentationPropertiesXml(), presentationType("presProps"));
    parts.add(u"ppt/viewProps.xml"_s, viewPropertiesXml(), presentationType("viewProps"));
    parts.add(u"ppt/tableStyles.xml"_s, tableStylesXml(), presentationType("tableStyles"));
}

void addMasters(PartList &parts, const Deck &deck)
{
    const QString theme = u"application/vnd.openxmlformats-officedocument.theme+xml"_s;
    parts.add(u"ppt/theme/theme1.xml"_s, themeXml(deck.theme), theme);
    parts.add(u"ppt/theme/theme2.xml"_s, themeXml(Theme::Light), theme);
    parts.add(u"ppt/slideMasters/slideMaster1.xml"_s, slideMasterXml(deck), presentationType("slideMaster"));
    parts.addRelationships(u"ppt/slideMasters/_rels/slideMaster1.xml.rels"_s,
        {{u"slideLayout"_s, u"../slideLayouts/slideLayout1.xml"_s}, {u"theme"_s, u"../theme/theme1.xml"_s}});
    parts.add(u"ppt/slideLayouts/slideLayout1.xml"_s, slideLayoutXml(deck), presentationType("slideLayout"));
    parts.addRelationships(
        u"ppt/slideLayouts/_rels/slideLayout1.xml.rels"_s, {{u"slideMaster"_s, u"../slideMasters/slideMaster1.xml"_s}});
    parts.add(u"ppt/notesMasters/notesMaster1.xml"_s, notesMasterXml(deck), presentationType("notesMaster"));
    parts.addRelationships(u"ppt/notesMasters/_rels/notesMaster1.xml.rels"_s, {{u"theme"_s, u"../theme/theme2.xml"_s}});
}

void addSlide(PartList &parts, const Deck &deck, std::size_t index)
{
    const DeckSlide &slide = deck.slides[index];
    const QString number = QString::number(index + 1);
    parts.add(u"ppt/slides/slide%1.xml"_s.arg(number), slideXml(deck, slide), presentationType("slide"));
    parts.addRelationships(u"ppt/slides/_rels/slide%1.xml.rels"_s.arg(number),
        {{u"slideLayout"_s, u"../slideLayouts/slideLayout1.xml"_s}, {u"chart"_s, u"../charts/chart%1.xml"_s.arg(number)},
            {u"notesSlide"_s, u"../notesSlides/notesSlide%1.xml"_s.arg(number)}});
    parts.add(u"ppt/notesSlides/notesSlide%1.xml"_s.arg(number), notesSlideXml(deck, slide), presentationType("notesSlide"));
    parts.addRelationships(u"ppt/notesSlides/_rels/notesSlide%1.xml.rels"_s.arg(number),
        {{u"notesMaster"_s, u"../notesMasters/notesMaster1.xml"_s}, {u"slide"_s, u"../slides/slide%1.xml"_s.arg(number)}});
    parts.add(u"ppt/charts/chart%1.xml"_s.arg(number), slide.chart.xml,
        u"application/vnd.openxmlformats-officedocument.drawingml.chart+xml"_s);
    parts.addRelationships(u"ppt/charts/_rels/chart%1.xml.rels"_s.arg(number),
        {{u"package"_s, u"../embeddings/Microsoft_Excel_Sheet%1.xlsx"_s.arg(number)}});
    parts.addWorkbook(u"ppt/embeddings/Microsoft_Excel_Sheet%1.xlsx"_s.arg(number), slide.chart.workbook);
}

} // namespace

Result<QByteArray> writeDeck(const Deck &deck)
{
    const Language language = Language::of(deck.language);
    if (deck.slides.empty())
        return tl::unexpected(
            Failure{Failure::Kind::Usage, language.translate("Deck", "There is no chart to put on a slide."), {}});
    for (const DeckSlide &slide : deck.slides)
        if (slide.chart.xml.isEmpty() || slide.chart.workbook.isEmpty())
            return tl::unexpected(Failure{
                Failure::Kind::Output, language.translate("Deck", "The chart could not be put on a slide."), slide.chartName});
    PartList parts;
    addPresentation(parts, deck);
    addMasters(parts, deck);
    for (std::size_t i = 0; i < deck.slides.size(); ++i)
        addSlide(parts, deck, i);
    return writePackage(parts.finish()).map_error([&](const Failure &failure) {
        return Failure{failure.kind, language.translate("Deck", "The slides could not be packed."), failure.what};
    });
}

} // namespace tenbin
