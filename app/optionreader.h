// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the reader of one command's options: what all its parts share.
#pragma once

#include "app/commandline.h"
#include "app/options.h"

#include <QCommandLineParser>

#include <array>

namespace tenbin {

template <typename T>
struct OptionWord {
    const char *text;
    T value;
};

/// Reads the options of one command. The first fault stays; later ones are consequences more often than not.
class OptionReader {
public:
    OptionReader(Command command, const Language &language)
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
    std::optional<T> readWord(const char *option, const std::array<OptionWord<T>, count> &words);
    void readScenario();
    void readCharts();
    void readVerify();
    void readName();
    void readFigure();
    void readFormats();
    void readSize();
    void readPreset();
    void readScale();
    void readThemes();
    void readLanguages();
    void readExport();
    void readDataFile(QString &into, const char *what);
    void readData();
    void readStudy();
    int readDays(const char *option, int standard, int least);
    void readWindow();

    Command m_command;
    Language m_language;
    QCommandLineParser m_parser;
    CommandLine m_line;
    std::optional<Failure> m_failure;
};

template <typename T, std::size_t count>
std::optional<T> OptionReader::readWord(const char *option, const std::array<OptionWord<T>, count> &words)
{
    if (!isSet(option))
        return std::nullopt;
    QStringList allowed;
    for (const OptionWord<T> &word : words) {
        if (value(option) == QLatin1String(word.text))
            return word.value;
        allowed.append(QLatin1String(word.text));
    }
    fail(QT_TRANSLATE_NOOP("CommandLine", "--%1 cannot be %2. Use one of: %3."),
        {QLatin1String(option), value(option), allowed.join(QStringLiteral(", "))});
    return std::nullopt;
}

} // namespace tenbin
