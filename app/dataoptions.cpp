// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: reading the options about price files and catalogues.
#include "app/optionreader.h"

namespace tenbin {

namespace {

constexpr int mostDays = 100'000;

} // namespace

void OptionReader::readDataFile(QString &into, const char *what)
{
    const QStringList files = m_parser.positionalArguments();
    if (files.isEmpty() || files.first().isEmpty())
        fail(what);
    else if (files.size() > 1)
        fail(QT_TRANSLATE_NOOP("CommandLine", "Only one file can be given; %1 is one too many."), {files.at(1)});
    else
        into = files.first();
}

void OptionReader::readData()
{
    m_line.symbol = isKnown("symbol") ? value("symbol") : QString();
    m_line.dateOrder = isKnown("date-order")
        ? readWord("date-order",
            std::array{OptionWord<DateOrder>{"ymd", DateOrder::YearFirst}, OptionWord<DateOrder>{"dmy", DateOrder::DayFirst},
                OptionWord<DateOrder>{"mdy", DateOrder::MonthFirst}})
        : std::nullopt;
    if (m_command == Command::Prices)
        readDataFile(m_line.prices, QT_TRANSLATE_NOOP("CommandLine", "Say which price file."));
    else if (m_command == Command::Catalogue)
        readDataFile(m_line.catalog, QT_TRANSLATE_NOOP("CommandLine", "Say which catalogue."));
    else
        m_line.prices = value("prices");
    if (m_command == Command::EventStudy)
        readStudy();
    else if (m_command == Command::Export) {
        m_line.index = value("index");
        m_line.catalog = value("catalog");
    }
}

int OptionReader::readDays(const char *option, int standard, int least)
{
    if (!isSet(option))
        return standard;
    bool isNumber = false;
    const int days = value(option).toInt(&isNumber);
    if (!isNumber || days < least || days > mostDays)
        fail(QT_TRANSLATE_NOOP("CommandLine", "--%1 %2 is no number of days. Use a whole number from %3."),
            {QLatin1String(option), value(option), QString::number(least)});
    return days;
}

void OptionReader::readWindow()
{
    if (!isSet("window"))
        return;
    const QStringList ends = value("window").split(QStringLiteral(".."));
    bool isFrom = false, isTo = false;
    m_line.study.from = ends.value(0).toInt(&isFrom);
    m_line.study.to = ends.value(1).toInt(&isTo);
    const bool inBounds =
        m_line.study.from <= 0 && m_line.study.to >= 0 && m_line.study.from >= -mostDays && m_line.study.to <= mostDays;
    if (ends.size() != 2 || !isFrom || !isTo || !inBounds)
        fail(QT_TRANSLATE_NOOP("CommandLine", "--window %1 is no window. Write it as -5..5, around day 0."), {value("window")});
}

void OptionReader::readStudy()
{
    if (!m_parser.positionalArguments().isEmpty())
        fail(QT_TRANSLATE_NOOP("CommandLine", "This command takes its files after --prices and --index; %1 stands alone."),
            {m_parser.positionalArguments().first()});
    m_line.index = value("index");
    for (const char *needed : {"prices", "index", "date"}) {
        if (!isSet(needed))
            fail(QT_TRANSLATE_NOOP("CommandLine", "--%1 is missing."), {QLatin1String(needed)});
    }
    m_line.eventDate = QDate::fromString(value("date"), Qt::ISODate);
    if (isSet("date") && !m_line.eventDate.isValid())
        fail(QT_TRANSLATE_NOOP("CommandLine", "--date %1 is no day. Write it as 2025-01-24."), {value("date")});
    StudySettings &study = m_line.study;
    study.estimation = readDays("estimation", study.estimation, 3);
    study.gap = readDays("gap", study.gap, 0);
    readWindow();
    study.returns = readWord("returns",
        std::array{OptionWord<StudyReturns>{"simple", StudyReturns::Simple}, OptionWord<StudyReturns>{"log", StudyReturns::Log}})
                        .value_or(study.returns);
    study.model = readWord("model",
        std::array{OptionWord<StudyModel>{"market", StudyModel::Market},
            OptionWord<StudyModel>{"market-adjusted", StudyModel::MarketAdjusted},
            OptionWord<StudyModel>{"mean-adjusted", StudyModel::MeanAdjusted}})
                      .value_or(study.model);
    study.variance = readWord("variance",
        std::array{OptionWord<StudyVariance>{"residual", StudyVariance::Residual},
            OptionWord<StudyVariance>{"prediction", StudyVariance::Prediction}})
                         .value_or(study.variance);
    if (!m_failure && study.from < -study.gap)
        fail(QT_TRANSLATE_NOOP("CommandLine", "The window begins on day %1, inside the estimation window. Use --gap %2 or more."),
            {QString::number(study.from), QString::number(-study.from)});
}

} // namespace tenbin
