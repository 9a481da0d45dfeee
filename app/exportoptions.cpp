// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: reading the options of tenbin export.
#include "app/optionreader.h"

#include <algorithm>
#include <cmath>

#include <QFileInfo>

#include "core/charts/chartplan.h"
#include "ui/settings.h"

namespace tenbin {

namespace {

constexpr int mostPixels = 16'384; // a side
constexpr double mostScale = 16;

/// What Tenbin may have written a story into; whether it did, reading it will tell.
bool looksLikePicture(const QString &path)
{
    static const QStringList endings{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

} // namespace

void OptionReader::readCharts()
{
    QStringList known;
    for (const ChartInfo &info : chartList())
        known.append(info.id);
    m_line.allCharts = isSet("all");
    if (m_line.allCharts && isSet("chart"))
        fail(QT_TRANSLATE_NOOP("CommandLine", "--%1 and --%2 exclude each other."),
            {QStringLiteral("all"), QStringLiteral("chart")});
    m_line.request.steps = isSet("steps");
    for (const char *other : {"all", "chart", "figure"}) {
        if (m_line.request.steps && isSet(other))
            fail(QT_TRANSLATE_NOOP("CommandLine", "--%1 and --%2 exclude each other."),
                {QStringLiteral("steps"), QLatin1String(other)});
    }
    if (m_line.request.steps)
        return;
    const bool fromPicture = looksLikePicture(m_line.story); // which shows one chart
    if (!m_line.allCharts && !isSet("chart") && !fromPicture)
        fail(QT_TRANSLATE_NOOP("CommandLine", "Say which charts: --all, or --chart with an id, or --steps. “tenbin charts” lists them."));
    m_line.request.charts = m_line.allCharts ? known : isSet("chart") ? list("chart") : QStringList();
    for (const QString &chart : m_line.request.charts) {
        if (!known.contains(chart))
            fail(QT_TRANSLATE_NOOP("CommandLine", "There is no chart %1.%2 “tenbin charts” lists them."),
                {chart, hint(chart, known)});
    }
}

void OptionReader::readFigure()
{
    if (!isSet("figure"))
        return;
    m_line.figure = value("figure");
    QStringList charts;
    bool used = false;
    for (const ChartInfo &info : chartList()) {
        if (!info.hasFigure)
            continue;
        charts.append(info.id);
        used = used || m_line.request.charts.contains(info.id);
    }
    if (!used && !m_line.request.charts.isEmpty())
        fail(QT_TRANSLATE_NOOP("CommandLine", "--figure goes with charts about one figure only: %1."),
            {charts.join(QStringLiteral(", "))});
}

void OptionReader::readFormats()
{
    if (!isSet("format"))
        fail(QT_TRANSLATE_NOOP("CommandLine", "Say which files: --format with one or more of %1."),
            {exportFormats().join(QStringLiteral(", "))});
    m_line.request.formats = list("format");
    for (const QString &format : m_line.request.formats) {
        if (!exportFormats().contains(format))
            fail(QT_TRANSLATE_NOOP("CommandLine", "--%1 cannot be %2. Use one of: %3."),
                {QStringLiteral("format"), format, exportFormats().join(QStringLiteral(", "))});
    }
    if (m_line.request.steps && m_line.request.formats.contains(QStringLiteral("xlsx")))
        fail(QT_TRANSLATE_NOOP("CommandLine", "A workbook is of charts, not of steps: leave xlsx or --steps out."));
}

void OptionReader::readSize()
{
    const QStringList sides = value("size").split(u'x');
    const auto side = [&](qsizetype index) {
        const QString text = sides.value(index);
        const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        return digits ? text.toInt() : 0;
    };
    const QSize size(side(0), side(1));
    const bool fits = size.width() >= 1 && size.height() >= 1 && size.width() <= mostPixels && size.height() <= mostPixels;
    if (sides.size() != 2 || !fits)
        fail(QT_TRANSLATE_NOOP("CommandLine", "--size %1 is not a size. Write it as 1920x1080, at most %2 a side."),
            {value("size"), QString::number(mostPixels)});
    m_line.request.picture.size = size;
}

void OptionReader::readPreset()
{
    const QString name = isSet("preset") ? value("preset") : QStringLiteral("slide");
    QStringList known;
    for (const Preset &preset : presets()) {
        known.append(QLatin1String(preset.name));
        if (name != QLatin1String(preset.name))
            continue;
        m_line.request.picture.size = logicalSize(preset);
        m_line.request.picture.scale = preset.scale;
        m_line.request.picture.millimetres = preset.millimetres;
        return;
    }
    fail(QT_TRANSLATE_NOOP("CommandLine", "--%1 cannot be %2. Use one of: %3."),
        {QStringLiteral("preset"), name, known.join(QStringLiteral(", "))});
}

void OptionReader::readScale()
{
    if (!isSet("scale"))
        return;
    const std::optional<Rational> exact = parseDecimal(value("scale"));
    const double scale = exact ? toDouble(*exact) : 0;
    const QSizeF pixels = QSizeF(m_line.request.picture.size) * (m_line.request.picture.scale * scale);
    if (!(scale > 0) || scale > mostScale)
        fail(QT_TRANSLATE_NOOP("CommandLine", "--scale %1 is not possible. Use a number above 0 and up to %2."),
            {value("scale"), QString::number(mostScale)});
    else if (std::max(pixels.width(), pixels.height()) > mostPixels)
        fail(QT_TRANSLATE_NOOP("CommandLine", "--scale %1 makes the picture more than %2 pixels a side."),
            {value("scale"), QString::number(mostPixels)});
    m_line.request.picture.scale *= scale;
}

void OptionReader::readThemes()
{
    if (!isSet("theme")) {
        m_line.request.themes = {Theme::Light};
        return;
    }
    for (const QString &name : list("theme")) {
        if (const auto theme = themeOfName(name))
            m_line.request.themes.append(*theme);
        else
            fail(QT_TRANSLATE_NOOP("CommandLine", "--%1 cannot be %2. Use one of: %3."),
                {QStringLiteral("theme"), name, QStringLiteral("light, dark, contrast")});
    }
}

void OptionReader::readLanguages()
{
    using Languages = QList<LanguageId>;
    const auto languages = readWord("lang",
        std::array{OptionWord<Languages>{"ja", {LanguageId::Japanese}}, OptionWord<Languages>{"en", {LanguageId::English}},
            OptionWord<Languages>{"both", {LanguageId::Japanese, LanguageId::English}}});
    m_line.request.languages = languages.value_or(Languages{m_language.id()});
}

void OptionReader::readName()
{
    if (!isSet("name"))
        return;
    m_line.request.pattern = value("name");
    if (m_line.request.pattern.contains(u'/'))
        fail(QT_TRANSLATE_NOOP("CommandLine", "--name %1 names a folder too. Use --output for that."), {value("name")});
}

void OptionReader::readVerify()
{
    m_line.verify = value("verify");
    const QStringList others = m_parser.optionNames();
    if (others.size() > 1 || !m_line.story.isEmpty())
        fail(QT_TRANSLATE_NOOP("CommandLine", "--verify goes without anything else: the manifest says it all."));
}

void OptionReader::readExport()
{
    if (isSet("verify")) {
        readVerify();
        return;
    }
    readCharts();
    readFigure();
    readFormats();
    if (isSet("preset") && isSet("size"))
        fail(QT_TRANSLATE_NOOP("CommandLine", "--%1 and --%2 exclude each other."),
            {QStringLiteral("preset"), QStringLiteral("size")});
    if (isSet("size"))
        readSize();
    else
        readPreset();
    readScale();
    readThemes();
    readLanguages();
    readName();
    readData();
    m_line.given = {isSet("preset") || isSet("size"), isSet("scale"), isSet("theme"), isSet("lang")};
    m_line.request.picture.transparent = isSet("transparent");
    m_line.request.withStory = !isSet("without-story");
    m_line.request.folder = isSet("output") ? value("output") : QStringLiteral(".");
}

} // namespace tenbin
