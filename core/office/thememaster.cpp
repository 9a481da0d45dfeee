// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the XML of theme, slide master and slide layout.
#include "core/office/thememaster.h"

#include "core/office/partxml.h"

namespace tenbin {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString declaration = uR"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"_s;
const QString namespaces = uR"(xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" )"
                           uR"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" )"
                           uR"(xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main")"_s;

QString colourScheme(Theme theme)
{
    const bool light = theme == Theme::Light;
    const std::pair<const char *, Role> colours[] = {{"dk1", light ? Role::Text : Role::Plot},
        {"lt1", light ? Role::Plot : Role::Text}, {"dk2", light ? Role::Muted : Role::Window},
        {"lt2", light ? Role::Window : Role::Muted}, {"accent1", Role::CheckedFill}, {"accent2", Role::ArticleFill},
        {"accent3", Role::WhatIfFill}, {"accent4", Role::Context}, {"accent5", Role::Positive}, {"accent6", Role::Negative},
        {"hlink", Role::Accent}, {"folHlink", Role::WhatIf}};
    QString xml;
    for (const auto &[name, role] : colours)
        xml += uR"(<a:%1><a:srgbClr val="%2"/></a:%1>)"_s.arg(QLatin1String(name), hexColour(role, theme));
    return xml;
}

QString fonts(const char *kind)
{
    return uR"(<a:%1><a:latin typeface="BIZ UDPGothic"/><a:ea typeface="BIZ UDPGothic"/><a:cs typeface=""/>)"
           uR"(<a:font script="Jpan" typeface="BIZ UDPGothic"/></a:%1>)"_s.arg(QLatin1String(kind));
}

/// Three of each, as the schema wants; all flat.
QString formatScheme()
{
    const QString fill = uR"(<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>)"_s;
    QString lines;
    for (const int width : {6350, 12700, 19050})
        lines += uR"(<a:ln w="%1" cap="flat" cmpd="sng" algn="ctr">%2<a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>)"_s
                     .arg(width)
                     .arg(fill);
    const QString effect = u"<a:effectStyle><a:effectLst/></a:effectStyle>"_s;
    return u"<a:fmtScheme name=\"Tenbin\"><a:fillStyleLst>%1</a:fillStyleLst><a:lnStyleLst>%2</a:lnStyleLst>"
           "<a:effectStyleLst>%3</a:effectStyleLst><a:bgFillStyleLst>%1</a:bgFillStyleLst></a:fmtScheme>"_s.arg(
               fill.repeated(3), lines, effect.repeated(3));
}

/// Title of master and layout; slides place their own.
QRectF titlePlace(const Deck &deck)
{
    constexpr double margin = 64;
    return {margin, margin, deck.size.width() - 2 * margin, 128};
}

QString transform(const QRectF &rect)
{
    return uR"(<a:xfrm><a:off x="%1" y="%2"/><a:ext cx="%3" cy="%4"/></a:xfrm>)"_s.arg(emu(rect.x()))
        .arg(emu(rect.y()))
        .arg(emu(rect.width()))
        .arg(emu(rect.height()));
}

QString titlePlaceholder(const Deck &deck, const QString &body)
{
    const Language language = Language::of(deck.language);
    return uR"(<p:sp><p:nvSpPr><p:cNvPr id="2" name="%1"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>)"
           uR"(<p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>%2<p:txBody>%3<a:lstStyle/><a:p><a:r>)"
           uR"(<a:rPr lang="%4"/><a:t>%5</a:t></a:r></a:p></p:txBody></p:sp>)"_s.arg(
               escapedText(language.translate("Deck", "Title")), body,
               body.contains(u"prstGeom"_s) ? uR"(<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" )"
                                              uR"(rtlCol="0" anchor="b"><a:noAutofit/></a:bodyPr>)"_s
                                            : u"<a:bodyPr/>"_s,
               deck.language == LanguageId::Japanese ? u"ja-JP"_s : u"en-US"_s,
               escapedText(language.translate("Deck", "The finding in one sentence")));
}

QString shapeTree(const QString &shapes)
{
    return uR"(<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>)"
           uR"(<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>)"_s
        + shapes + u"</p:spTree>"_s;
}

QString runProperties(int hundredths, bool bold)
{
    return uR"(<a:defRPr sz="%1" b="%2" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>)"
           uR"(<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/></a:defRPr>)"_s.arg(hundredths)
               .arg(int(bold));
}

/// Levels 1 to 9 without bullets.
QString levels(int hundredths, double lineStep)
{
    QString xml;
    for (int level = 1; level <= 9; ++level)
        xml +=
            uR"(<a:lvl%1pPr marL="%2" indent="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">)"
            uR"(<a:lnSpc><a:spcPct val="%3"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>%4</a:lvl%1pPr>)"_s
                .arg(level)
                .arg((level - 1) * 228'600)
                .arg(qRound(lineStep * 100'000))
                .arg(runProperties(hundredths, false));
    return xml;
}

QString textStyles()
{
    return uR"(<p:txStyles><p:titleStyle><a:lvl1pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" )"
           uR"(hangingPunct="1">)"
           uR"(<a:lnSpc><a:spcPct val="110833"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>%1</a:lvl1pPr>)"
           uR"(</p:titleStyle><p:bodyStyle>%2</p:bodyStyle><p:otherStyle>%3</p:otherStyle></p:txStyles>)"_s.arg(
               runProperties(2400, true), levels(1500, 1.25), levels(1300, 1));
}

} // namespace

QString colourMap(Theme theme)
{
    const bool light = theme == Theme::Light;
    return uR"(<p:clrMap bg1="%1" tx1="%2" bg2="%3" tx2="%4" accent1="accent1" accent2="accent2" accent3="accent3" )"
           uR"(accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>)"_s.arg(
               light ? u"lt1"_s : u"dk1"_s, light ? u"dk1"_s : u"lt1"_s, light ? u"lt2"_s : u"dk2"_s,
               light ? u"dk2"_s : u"lt2"_s);
}

QByteArray themeXml(Theme theme)
{
    const QString xml = declaration
        + uR"(<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Tenbin"><a:themeElements>)"
          uR"(<a:clrScheme name="Tenbin">%1</a:clrScheme><a:fontScheme name="Tenbin">%2%3</a:fontScheme>%4</a:themeElements>)"
          uR"(<a:objectDefaults/><a:extraClrSchemeLst/></a:theme>)"_s.arg(
              colourScheme(theme), fonts("majorFont"), fonts("minorFont"), formatScheme());
    return xml.toUtf8();
}

QByteArray slideMasterXml(const Deck &deck)
{
    const QString title = titlePlaceholder(
        deck, u"<p:spPr>"_s + transform(titlePlace(deck)) + uR"(<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>)"_s);
    const QString xml = declaration
        + uR"(<p:sldMaster %1><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr>)"
          uR"(</p:bg>)"
          uR"(%2</p:cSld>%3<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>)"
          uR"(%4</p:sldMaster>)"_s.arg(namespaces, shapeTree(title), colourMap(deck.theme), textStyles());
    return xml.toUtf8();
}

QByteArray slideLayoutXml(const Deck &deck)
{
    const QString name = escapedText(Language::of(deck.language).translate("Deck", "Title only"));
    const QString xml = declaration
        + uR"(<p:sldLayout %1 type="titleOnly" preserve="1"><p:cSld name="%2">%3</p:cSld>)"
          uR"(<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>)"_s.arg(
              namespaces, name, shapeTree(titlePlaceholder(deck, u"<p:spPr/>"_s)));
    return xml.toUtf8();
}

} // namespace tenbin
