// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: reading the command line and refusing what it cannot mean.
#include "app/commandline.h"

#include <algorithm>

#include <QFileInfo>

#include "app/nearmatches.h"
#include "app/optionreader.h"
#include "app/scenario.h"

namespace tenbin {

void OptionReader::fail(const char *source, const QStringList &arguments)
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

QString OptionReader::hint(const QString &word, const QStringList &known) const
{
    const QStringList near = nearMatches(word, known);
    return near.isEmpty() ? QString()
                          : u' ' + m_language.translate("CommandLine", "Did you mean %1?").arg(near.join(QStringLiteral(", ")));
}

void OptionReader::failUnknown(const QString &option)
{
    const OptionEntry *entry = optionEntry(option);
    if (entry) {
        fail(QT_TRANSLATE_NOOP("CommandLine", "--%1 does not go with this command."), {option});
        return;
    }
    QStringList known;
    for (const OptionEntry &each : optionEntries()) {
        if (each.commands & setOf(m_command))
            known.append(QStringLiteral("--") + QLatin1String(each.name));
    }
    const QString spelled = (option.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + option;
    fail(QT_TRANSLATE_NOOP("CommandLine", "The option %1 is not known.%2"), {spelled, hint(spelled, known)});
}

void OptionReader::addOptions()
{
    for (const OptionEntry &entry : optionEntries()) {
        if (entry.commands & setOf(m_command))
            m_parser.addOption({QLatin1String(entry.name), {}, QLatin1String(entry.value)});
    }
}

void OptionReader::failParse(const QStringList &arguments)
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

void OptionReader::parse(const QStringList &arguments)
{
    addOptions();
    if (!m_parser.parse(QStringList(QStringLiteral("tenbin")) + arguments))
        failParse(arguments);
    checkCounts();
}

void OptionReader::checkCounts()
{
    for (const OptionEntry &entry : optionEntries()) {
        if (m_failure || !(entry.commands & setOf(m_command)) || !isSet(entry.name))
            continue;
        const QString name = QLatin1String(entry.name);
        if (entry.repeat == Repeat::Once && m_parser.optionNames().count(name) > 1)
            fail(QT_TRANSLATE_NOOP("CommandLine", "--%1 stands here twice."), {name});
        // "--output --json" would make a folder of that name; "./--json" still can.
        for (const QString &each : m_parser.values(name)) {
            if (*entry.value && (each.isEmpty() || each.startsWith(QLatin1String("--"))))
                fail(QT_TRANSLATE_NOOP("CommandLine", "A value is missing after %1."), {QStringLiteral("--") + name});
        }
    }
}

QStringList OptionReader::list(const char *option)
{
    QStringList words;
    for (const QString &value : m_parser.values(QLatin1String(option)))
        words += value.split(u',');
    if (words.contains(QString()))
        fail(QT_TRANSLATE_NOOP("CommandLine", "The list after --%1 has an empty place."), {QLatin1String(option)});
    words.removeDuplicates();
    return words;
}

void OptionReader::readStory()
{
    const QStringList stories = m_parser.positionalArguments();
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

void OptionReader::readDataFormat()
{
    if (isSet("json") && isSet("csv"))
        fail(QT_TRANSLATE_NOOP("CommandLine", "--%1 and --%2 exclude each other."),
            {QStringLiteral("json"), QStringLiteral("csv")});
    m_line.format = isSet("json") ? DataFormat::Json : isSet("csv") ? DataFormat::Csv : DataFormat::Text;
}

void OptionReader::readScenario()
{
    ScenarioOptions &scenario = m_line.scenario;
    scenario.basis =
        readWord("basis", std::array{OptionWord<Basis>{"article", Basis::Article}, OptionWord<Basis>{"checked", Basis::Checked}});
    scenario.pairing = readWord("pairing",
        std::array{OptionWord<Pairing>{"independent", Pairing::Independent}, OptionWord<Pairing>{"paired", Pairing::Paired}});
    scenario.rounding = readWord("rounding",
        std::array{OptionWord<Rounding>{"exact", Rounding::Exact}, OptionWord<Rounding>{"printed", Rounding::Printed}});
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

Result<CommandLine> OptionReader::read(const QStringList &arguments)
{
    m_line.command = m_command;
    parse(arguments);
    if (!m_failure && isDataCommand(m_command)) {
        readDataFormat();
        readData();
    } else if (!m_failure) {
        readStory();
    }
    if (!m_failure && m_command != Command::Window && !isDataCommand(m_command)) {
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

namespace {

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
    return OptionReader(command, language).read(command == Command::Window ? arguments : arguments.mid(1));
}

} // namespace tenbin
