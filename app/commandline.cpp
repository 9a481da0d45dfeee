// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: reading the command line and refusing what it cannot mean.
#include "app/commandline.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QCommandLineParser>
#include <QFileInfo>

#include "app/nearmatches.h"
#include "app/options.h"
#include "app/scenario.h"
#include "core/charts/chartplan.h"
#include "ui/settings.h"

namespace tenbin {

namespace {

constexpr int mostPixels = 16'384; // a side
constexpr double mostScale = 16;

template <typename T>
struct Word {
    const char *text;
    T value;
};

/// Reads the options of one command. The first fault stays; later ones are consequences more often than not.
class Reader {
public:
    Reader(Command command, const Language &language)
        : m_command(command)
        , m_language(language)
    {
    }

    [[nodiscard]] Result<CommandLine> read(const QStringList &arguments);

private:
    void fail(const char *source, const QStringList &arguments = {});
    void failUnknown(const QString &option);
    [[nodiscard]] QString hint(const QString &word, const QStringList &known) const;
    void addOptions();
    void parse(const QStringList &arguments);
    void failParse(const QStringList &arguments);
    void checkCounts();
    [[nodiscard]] QString value(const char *option) const { return m_parser.value(QLatin1String(option)); }
    [[nodiscard]] bool isSet(const char *option) const { return isKnown(option) && m_parser.isSet(QLatin1String(option)); }
    [[nodiscard]] bool isKnown(const char *option) const
    {
        return optionEntry(QLatin1String(option))->commands & setOf(m_command);
    }
    [[nodiscard]] QStringList list(const char *option);
    void readStory();
    void readDataFormat();
    template <typename T, std::size_t count>
    std::optional<T> readWord(const char *option, const std::array<Word<T>, count> &words);
    void readScenario();
    void readCharts();
    void readFigure();
    void readFormats();
    void readSize();
    void readPreset();
    void readScale();
    void readThemes();
    void readLanguages();
    void readExport();

    Command m_command;
    Language m_language;
    QCommandLineParser m_parser;
    CommandLine m_line;
    std::optional<Failure> m_failure;
};

void Reader::fail(const char *source, const QStringList &arguments)
{
    if (m_failure)
        return;
    QString text = m_language.translate("CommandLine", source);
    // All at once, so that a "%1" in somebody's word is not filled in.
    if (arguments.size() == 1)
        text = text.arg(arguments[0]);
    else if (arguments.size() == 2)
        text = text.arg(arguments[0], arguments[1]);
    else if (arguments.size() == 3)
        text = text.arg(arguments[0], arguments[1], arguments[2]);
    m_failure = Failure{Failure::Kind::Usage, text, {}};
}

QString Reader::hint(const QString &word, const QStringList &known) const
{
    const QStringList near = nearMatches(word, known);
    return near.isEmpty() ? QString()
                          : u' ' + m_language.translate("CommandLine", "Did you mean %1?").arg(near.join(QStringLiteral(", ")));
}

void Reader::failUnknown(const QString &option)
{
    const OptionEntry *entry = optionEntry(option);
    if (entry && *entry->what) {
        fail(QT_TRANSLATE_NOOP("CommandLine", "--%1 does not go with this command."), {option});
        return;
    }
    QStringList known;
    for (const OptionEntry &each : optionEntries()) {
        if ((each.commands & setOf(m_command)) && *each.what)
            known.append(QStringLiteral("--") + QLatin1String(each.name));
    }
    const QString spelled = (option.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + option;
    fail(QT_TRANSLATE_NOOP("CommandLine", "The option %1 is not known.%2"), {spelled, hint(spelled, known)});
}

void Reader::addOptions()
{
    for (const OptionEntry &entry : optionEntries()) {
        if (entry.commands & setOf(m_command))
            m_parser.addOption({QLatin1String(entry.name), {}, QLatin1String(entry.value)});
    }
}

void Reader::failParse(const QStringList &arguments)
{
    if (const QStringList unknown = m_parser.unknownOptionNames(); !unknown.isEmpty()) {
        failUnknown(unknown.first());
        return;
    }
    for (const QString &argument : arguments) {
        const OptionEntry *entry = optionEntry(argument.mid(2).section(u'=', 0, 0));
        if (argument.startsWith(QLatin1String("--")) && entry && !*entry->value && argument.contains(u'=')) {
            fail(QT_TRANSLATE_NOOP("CommandLine", "--%1 takes no value."), {QLatin1String(entry->name)});
            return;
        }
    }
    fail(QT_TRANSLATE_NOOP("CommandLine", "A value is missing after %1."), {arguments.isEmpty() ? QString() : arguments.last()});
}

void Reader::parse(const QStringList &arguments)
{
    addOptions();
    if (!m_parser.parse(QStringList(QStringLiteral("tenbin")) + arguments))
        failParse(arguments);
    checkCounts();
}

void Reader::checkCounts()
{
    for (const OptionEntry &entry : optionEntries()) {
        if (m_failure || !(entry.commands & setOf(m_command)) || !isSet(entry.name))
            continue;
        const QString name = QLatin1String(entry.name);
        if (!*entry.what)
            fail(QT_TRANSLATE_NOOP("CommandLine", "--%1 is not available in this version."), {name});
        if (entry.repeat == Repeat::Once && m_parser.optionNames().count(name) > 1)
            fail(QT_TRANSLATE_NOOP("CommandLine", "--%1 stands here twice."), {name});
        // "--output --json" would make a folder of that name; "./--json" still can.
        for (const QString &each : m_parser.values(name)) {
            if (*entry.value && (each.isEmpty() || each.startsWith(QLatin1String("--"))))
                fail(QT_TRANSLATE_NOOP("CommandLine", "A value is missing after %1."), {QStringLiteral("--") + name});
        }
    }
}

QStringList Reader::list(const char *option)
{
    QStringList words;
    for (const QString &value : m_parser.values(QLatin1String(option)))
        words += value.split(u',');
    if (words.contains(QString()))
        fail(QT_TRANSLATE_NOOP("CommandLine", "The list after --%1 has an empty place."), {QLatin1String(option)});
    words.removeDuplicates();
    return words;
}

void Reader::readStory()
{
    const QStringList stories = m_parser.positionalArguments();
    if (m_command == Command::Window && laterCommands().contains(stories.value(0)) && !QFileInfo::exists(stories.first()))
        fail(QT_TRANSLATE_NOOP("CommandLine", "The command %1 is not available in this version."), {stories.first()});
    if (stories.size() > 1)
        fail(QT_TRANSLATE_NOOP("CommandLine", "Only one story can be given; %1 is one too many."), {stories.at(1)});
    if (stories.isEmpty())
        return;
    m_line.story = stories.first();
    if (m_line.story.isEmpty())
        fail(QT_TRANSLATE_NOOP("CommandLine", "The name of the story is empty."));
    if (m_command != Command::Window || QFileInfo::exists(m_line.story))
        return;
    QStringList commands;
    for (const CommandEntry &entry : commandEntries())
        commands.append(QLatin1String(entry.name));
    if (!nearMatches(m_line.story, commands).isEmpty())
        fail(QT_TRANSLATE_NOOP("CommandLine", "There is neither a command nor a file %1.%2"),
            {m_line.story, hint(m_line.story, commands)});
}

void Reader::readDataFormat()
{
    if (isSet("json") && isSet("csv"))
        fail(QT_TRANSLATE_NOOP("CommandLine", "--%1 and --%2 exclude each other."),
            {QStringLiteral("json"), QStringLiteral("csv")});
    m_line.format = isSet("json") ? DataFormat::Json : isSet("csv") ? DataFormat::Csv : DataFormat::Text;
}

template <typename T, std::size_t count>
std::optional<T> Reader::readWord(const char *option, const std::array<Word<T>, count> &words)
{
    if (!isSet(option))
        return std::nullopt;
    QStringList allowed;
    for (const Word<T> &word : words) {
        if (value(option) == QLatin1String(word.text))
            return word.value;
        allowed.append(QLatin1String(word.text));
    }
    fail(QT_TRANSLATE_NOOP("CommandLine", "--%1 cannot be %2. Use one of: %3."),
        {QLatin1String(option), value(option), allowed.join(QStringLiteral(", "))});
    return std::nullopt;
}

void Reader::readScenario()
{
    ScenarioOptions &scenario = m_line.scenario;
    scenario.basis =
        readWord("basis", std::array{Word<Basis>{"article", Basis::Article}, Word<Basis>{"checked", Basis::Checked}});
    scenario.pairing = readWord(
        "pairing", std::array{Word<Pairing>{"independent", Pairing::Independent}, Word<Pairing>{"paired", Pairing::Paired}});
    scenario.rounding =
        readWord("rounding", std::array{Word<Rounding>{"exact", Rounding::Exact}, Word<Rounding>{"printed", Rounding::Printed}});
    scenario.name = value("scenario");
    for (const QString &text : m_parser.values(QStringLiteral("set"))) {
        const auto setting = parseFactSetting(text);
        if (!setting) {
            fail(QT_TRANSLATE_NOOP("CommandLine",
                     "--set %1 cannot be read. Write FACT=VALUE or FACT=LOW..HIGH, such as budget.new=60e9..65e9."),
                {text});
            return;
        }
        if (std::any_of(scenario.settings.begin(), scenario.settings.end(),
                [&](const FactSetting &each) { return each.fact == setting->fact; }))
            fail(QT_TRANSLATE_NOOP("CommandLine", "--set names %1 twice."), {setting->fact});
        scenario.settings.push_back(*setting);
    }
}

void Reader::readCharts()
{
    QStringList known;
    for (const ChartInfo &info : chartList())
        known.append(info.id);
    m_line.allCharts = isSet("all");
    if (m_line.allCharts && isSet("chart"))
        fail(QT_TRANSLATE_NOOP("CommandLine", "--%1 and --%2 exclude each other."),
            {QStringLiteral("all"), QStringLiteral("chart")});
    if (!m_line.allCharts && !isSet("chart"))
        fail(QT_TRANSLATE_NOOP("CommandLine", "Say which charts: --all, or --chart with an id. “tenbin charts” lists them."));
    m_line.request.charts = m_line.allCharts ? known : list("chart");
    for (const QString &chart : m_line.request.charts) {
        if (!known.contains(chart))
            fail(QT_TRANSLATE_NOOP("CommandLine", "There is no chart %1.%2 “tenbin charts” lists them."),
                {chart, hint(chart, known)});
    }
}

void Reader::readFigure()
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
    if (!used)
        fail(QT_TRANSLATE_NOOP("CommandLine", "--figure goes with charts about one figure only: %1."),
            {charts.join(QStringLiteral(", "))});
}

void Reader::readFormats()
{
    if (!isSet("format"))
        fail(QT_TRANSLATE_NOOP("CommandLine", "Say which files: --format with one or more of %1."),
            {exportFormats().join(QStringLiteral(", "))});
    m_line.request.formats = list("format");
    for (const QString &format : m_line.request.formats) {
        if (laterFormats().contains(format))
            fail(QT_TRANSLATE_NOOP("CommandLine", "The format %1 is not available in this version."), {format});
        else if (!exportFormats().contains(format))
            fail(QT_TRANSLATE_NOOP("CommandLine", "--%1 cannot be %2. Use one of: %3."),
                {QStringLiteral("format"), format, exportFormats().join(QStringLiteral(", "))});
    }
}

void Reader::readSize()
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

void Reader::readPreset()
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

void Reader::readScale()
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

void Reader::readThemes()
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

void Reader::readLanguages()
{
    using Languages = QList<LanguageId>;
    const auto languages = readWord("lang",
        std::array{Word<Languages>{"ja", {LanguageId::Japanese}}, Word<Languages>{"en", {LanguageId::English}},
            Word<Languages>{"both", {LanguageId::Japanese, LanguageId::English}}});
    m_line.request.languages = languages.value_or(Languages{m_language.id()});
}

void Reader::readExport()
{
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
    m_line.request.picture.transparent = isSet("transparent");
    m_line.request.folder = isSet("output") ? value("output") : QStringLiteral(".");
}

Result<CommandLine> Reader::read(const QStringList &arguments)
{
    m_line.command = m_command;
    parse(arguments);
    if (!m_failure)
        readStory();
    if (!m_failure && m_command != Command::Window) {
        if (m_command != Command::Export)
            readDataFormat();
        if (m_command != Command::Charts)
            readScenario();
        if (m_command == Command::Check)
            m_line.article = value("article");
        if (m_command == Command::Export)
            readExport();
    }
    if (m_failure)
        return tl::unexpected(*m_failure);
    return m_line;
}

/// Before a "--", where it would be a file.
bool asksFor(const QStringList &arguments, const char *brief, const char *full)
{
    const QStringList options = arguments.mid(0, arguments.indexOf(QStringLiteral("--")));
    return options.contains(QLatin1String(brief)) || options.contains(QLatin1String(full));
}

} // namespace

Command commandOf(const QStringList &arguments)
{
    for (const CommandEntry &entry : commandEntries()) {
        if (*entry.name && arguments.value(0) == QLatin1String(entry.name))
            return entry.command;
    }
    return Command::Window;
}

bool needsNoDisplay(const QStringList &arguments)
{
    return commandOf(arguments) != Command::Window || asksFor(arguments, "-h", "--help") || asksFor(arguments, "-v", "--version");
}

Result<CommandLine> parseCommandLine(const QStringList &arguments, const Language &language)
{
    const Command command = commandOf(arguments);
    CommandLine line;
    line.command = command;
    line.help = asksFor(arguments, "-h", "--help");
    line.version = command == Command::Window && asksFor(arguments, "-v", "--version");
    if (line.help || line.version)
        return line;
    return Reader(command, language).read(command == Command::Window ? arguments : arguments.mid(1));
}

} // namespace tenbin
