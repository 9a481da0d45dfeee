// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what each command and option is called and says about itself, and the help made of that.
#include "app/options.h"

#include <algorithm>

namespace tenbin {

namespace {

constexpr CommandSet check = setOf(Command::Check);
constexpr CommandSet figures = setOf(Command::Figures);
constexpr CommandSet charts = setOf(Command::Charts);
constexpr CommandSet exporting = setOf(Command::Export);
constexpr CommandSet scenario = check | figures | exporting;
constexpr CommandSet prices = setOf(Command::Prices);
constexpr CommandSet catalogue = setOf(Command::Catalogue);
constexpr CommandSet study = setOf(Command::EventStudy);
constexpr qsizetype helpColumn = 30; // characters

QString padded(const QString &text)
{
    return QStringLiteral("  ")
        + (text.size() < helpColumn ? text.leftJustified(helpColumn) : text + QStringLiteral("\n  ") + QString(helpColumn, u' '));
}

QString optionLines(Command command, const Language &language)
{
    QString text;
    for (const OptionEntry &option : optionEntries()) {
        if (!(option.commands & setOf(command)))
            continue;
        QString name = QStringLiteral("--") + QLatin1String(option.name);
        if (*option.value)
            name += u' ' + QLatin1String(option.value);
        text += padded(name) + language.translate("CommandLine", option.what) + u'\n';
    }
    const auto standard = [&](const char *name, const char *what) {
        text += padded(QLatin1String(name)) + language.translate("CommandLine", what) + u'\n';
    };
    standard("-h, --help", QT_TRANSLATE_NOOP("CommandLine", "Show this help."));
    if (command == Command::Window)
        standard("-v, --version", QT_TRANSLATE_NOOP("CommandLine", "Show the version."));
    return text;
}

QString exitCodeLines(const Language &language)
{
    const char *const lines[] = {
        QT_TRANSLATE_NOOP("CommandLine", "0  done"),
        QT_TRANSLATE_NOOP("CommandLine", "1  check has warnings, or a figure is not where the story says"),
        QT_TRANSLATE_NOOP("CommandLine", "2  wrong usage"),
        QT_TRANSLATE_NOOP("CommandLine", "3  the input cannot be used"),
        QT_TRANSLATE_NOOP("CommandLine", "4  the output cannot be written"),
    };
    QString text = language.translate("CommandLine", "Exit codes:") + u'\n';
    for (const char *line : lines)
        text += QStringLiteral("  ") + language.translate("CommandLine", line) + u'\n';
    return text;
}

} // namespace

const std::vector<CommandEntry> &commandEntries()
{
    // clang-format off
    static const std::vector<CommandEntry> entries{
        {Command::Window, "", "[STORY]",
            QT_TRANSLATE_NOOP("CommandLine", "Open the window with a story file, or with the last one.")},
        {Command::Check, "check", "[STORY] [--article FILE] [--json] [SCENARIO]",
            QT_TRANSLATE_NOOP("CommandLine", "Say what is wrong with a story, judge its claims and look for its figures in the article.")},
        {Command::Figures, "figures", "[STORY] [--json | --csv] [SCENARIO]",
            QT_TRANSLATE_NOOP("CommandLine", "Print every figure with its exact value.")},
        {Command::Charts, "charts", "[STORY] [--json]",
            QT_TRANSLATE_NOOP("CommandLine", "List the charts and what they say.")},
        {Command::Export, "export", "([STORY] (--all | --chart ID | --steps) | PICTURE) --format LIST [OPTIONS] [SCENARIO]\n       tenbin export --verify MANIFEST",
            QT_TRANSLATE_NOOP("CommandLine", "Write charts as pictures, slides, workbooks and tables. The files are named CHART.LANG.THEME.EXT.")},
        {Command::Prices, "prices", "FILE [--symbol NAME] [--date-order ORDER] [--json]",
            QT_TRANSLATE_NOOP("CommandLine", "Say how a price file is understood and what is odd about it.")},
        {Command::Catalogue, "catalog", "FILE [--json]",
            QT_TRANSLATE_NOOP("CommandLine", "Say how a catalogue of models is understood and which of its rows can be drawn.")},
        {Command::EventStudy, "event-study", "--prices FILE --index FILE --date DATE [OPTIONS]",
            QT_TRANSLATE_NOOP("CommandLine", "How far a share moved beyond what the market explains (MacKinlay 1997).")},
    };
    // clang-format on
    return entries;
}

const CommandEntry &commandEntry(Command command)
{
    return commandEntries()[static_cast<std::size_t>(command)];
}

const std::vector<OptionEntry> &optionEntries()
{
    // clang-format off
    static const std::vector<OptionEntry> entries{
        {"json", "", check | figures | charts | prices | catalogue | study, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "Print JSON.")},
        {"csv", "", figures, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "Print CSV.")},
        {"all", "", exporting, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "Every chart the story has something for.")},
        {"chart", "ID", exporting, Repeat::Many, QT_TRANSLATE_NOOP("CommandLine", "One chart; may be repeated.")},
        {"steps", "", exporting, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "The shown steps of the talk instead of charts; a handout and slides have their notes.")},
        {"figure", "ID", exporting, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "The figure that charts about one figure show.")},
        {"format", "LIST", exporting, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "Of png, svg, pdf, pptx, handout, xlsx, csv, json, with commas.")},
        {"preset", "NAME", exporting, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "slide (default), slide-4k, slide-4x3, half-slide, square or a4.")},
        {"size", "WxH", exporting, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "Size in pixels instead of a preset.")},
        {"scale", "N", exporting, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "Pixels of the picture per pixel of its size.")},
        {"transparent", "", exporting, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "No background.")},
        {"theme", "LIST", exporting, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "Of light (default), dark, contrast, with commas.")},
        {"lang", "LANG", exporting, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "ja, en or both; without it the language of the system.")},
        {"output", "DIR", exporting, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "Folder for the files; made if it is not there.")},
        {"name", "PATTERN", exporting, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "File names, of {chart}, {title}, {story}, {date}, {lang}, {theme}.")},
        {"without-story", "", exporting, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "Pictures carry no story; Tenbin cannot open them again.")},
        {"verify", "MANIFEST", exporting, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "Make the files of a manifest again and say what differs.")},
        {"basis", "BASIS", scenario, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "article (default) or checked.")},
        {"rounding", "ROUNDING", scenario, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "exact (default) or printed.")},
        {"pairing", "PAIRING", scenario, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "independent (default) or paired.")},
        {"set", "FACT=VALUE", scenario, Repeat::Many, QT_TRANSLATE_NOOP("CommandLine", "Assume a value, or FACT=LOW..HIGH: plain numbers in the fact's unit, or as people write them, such as 70-72B; may be repeated.")},
        {"scenario", "ID|FILE", scenario, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "A scenario of the story, or one from a JSON file; options count more.")},
        {"article", "FILE", check, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "Text of the article: is every figure where the story says?")},
        {"prices", "FILE", exporting | study, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "Price history of the share.")},
        {"index", "FILE", exporting | study, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "Price history of the index.")},
        {"catalog", "FILE", exporting, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "Catalogue of models (CSV).")},
        {"symbol", "NAME", exporting | prices | study, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "Which of several symbols in the share's file.")},
        {"date-order", "ORDER", exporting | prices | study, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "How dates such as 03/04/2025 are meant: ymd, dmy or mdy.")},
        {"date", "DATE", study, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "Day of the event, such as 2025-01-24.")},
        {"estimation", "N", study, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "Trading days of the estimation window (120).")},
        {"gap", "N", study, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "Trading days between it and the event; 10 (default): it ends on day −11.")},
        {"window", "A..B", study, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "Event window in trading days (-5..5).")},
        {"returns", "KIND", study, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "log (default) or simple.")},
        {"model", "MODEL", study, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "market (default), market-adjusted or mean-adjusted.")},
        {"variance", "KIND", study, Repeat::Once, QT_TRANSLATE_NOOP("CommandLine", "prediction (default): with the error of the estimated coefficients; residual: without.")},
    };
    // clang-format on
    return entries;
}

const OptionEntry *optionEntry(const QString &name)
{
    const auto &entries = optionEntries();
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const OptionEntry &each) { return name == QLatin1String(each.name); });
    return found == entries.end() ? nullptr : &*found;
}

QString helpText(Command command, const Language &language)
{
    const CommandEntry &entry = commandEntry(command);
    const QString call = *entry.name ? QStringLiteral("tenbin %1 ").arg(QLatin1String(entry.name)) : QStringLiteral("tenbin ");
    QString text = language.translate("CommandLine", "Usage: %1").arg(call + QLatin1String(entry.synopsis)) + u'\n';
    text += language.translate("CommandLine", entry.what) + QStringLiteral("\n\n");
    if (command == Command::Window) {
        text += language.translate("CommandLine", "Commands, each with its own --help:") + u'\n';
        for (const CommandEntry &each : commandEntries()) {
            if (*each.name)
                text += padded(QLatin1String(each.name)) + language.translate("CommandLine", each.what) + u'\n';
        }
        text += u'\n';
    }
    text += language.translate("CommandLine", "Options:") + u'\n' + optionLines(command, language);
    return text + u'\n' + exitCodeLines(language);
}

} // namespace tenbin
