// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: figures and tallies as text, JSON and CSV.
#include "app/commands/figures.h"

#include <algorithm>

#include "app/input.h"
#include "app/json.h"

namespace tenbin {

namespace {

constexpr int significantDigits = 20;

QString voiceName(Voice voice)
{
    switch (voice) {
    case Voice::Article:
        return QStringLiteral("article");
    case Voice::Checked:
        return QStringLiteral("checked");
    case Voice::WhatIf:
        return QStringLiteral("what-if");
    }
    Q_UNREACHABLE();
}

// ---- text

QString tallyText(const Tally &tally, const Language &language)
{
    return language.translate("Console", "%1 wins, %2 ties, %3 losses")
        .arg(QString::number(tally.wins), QString::number(tally.ties), QString::number(tally.losses));
}

QByteArray asText(const Story &story, const Figures &figures, const Language &language)
{
    const std::vector<BenchmarkTally> tallies = tallyBenchmarks(story, figures);
    qsizetype width = 0;
    for (const FigureValue &value : figures.all())
        width = std::max(width, value.figure->id.size());
    for (const BenchmarkTally &tally : tallies)
        width = std::max(width, tally.id.size());
    QString text;
    const auto line = [&](const QString &id, const QString &words) {
        text += id.leftJustified(width) + QStringLiteral("  ") + words + u'\n';
    };
    for (const FigureValue &value : figures.all())
        line(value.figure->id, valueText(value, language));
    for (const BenchmarkTally &tally : tallies)
        line(tally.id, tallyText(tally.strict, language));
    return text.toUtf8();
}

// ---- JSON

/// {"code", "pointer", "message"}.
QJsonValue figureProblemJson(const FigureValue &value, qsizetype index)
{
    if (!value.problem)
        return {};
    QJsonObject object = problemJson(*value.problem);
    object.remove(QStringLiteral("severity"));
    if (value.problem->pointer.isEmpty())
        object[QStringLiteral("pointer")] = QStringLiteral("/figures/%1/formula").arg(index);
    return object;
}

QJsonArray caveatsJson(const Story &story, const Figures &figures, const FigureValue &value)
{
    const QStringList ja = caveatTexts(story, figures, value, Language::japanese());
    const QStringList en = caveatTexts(story, figures, value, Language::english());
    QJsonArray array;
    for (qsizetype i = 0; i < std::max(ja.size(), en.size()); ++i)
        array.append(QJsonObject{{QStringLiteral("ja"), ja.value(i)}, {QStringLiteral("en"), en.value(i)}});
    return array;
}

QJsonObject basisJson(const Figures &figures, const FigureValue &value)
{
    QJsonObject basis;
    for (const QString &id : value.inputs) {
        if (const FactValue *fact = figures.fact(id))
            basis[id] = voiceName(fact->voice);
    }
    return basis;
}

QJsonObject figureJson(const Story &story, const Figures &figures, const FigureValue &value, qsizetype index)
{
    return {
        {QStringLiteral("id"), value.figure->id},
        {QStringLiteral("unit"), unitName(value.figure->unit)},
        {QStringLiteral("low"), value.quantity ? QJsonValue(numberJson(value.quantity->low)) : QJsonValue()},
        {QStringLiteral("high"), value.quantity ? QJsonValue(numberJson(value.quantity->high)) : QJsonValue()},
        {QStringLiteral("text"), textJson([&](const Language &language) { return valueText(value, language); })},
        {QStringLiteral("formula"), value.figure->formula},
        {QStringLiteral("inputs"), QJsonArray::fromStringList(value.inputs)},
        {QStringLiteral("basis"), basisJson(figures, value)},
        {QStringLiteral("caveats"), caveatsJson(story, figures, value)},
        {QStringLiteral("problem"), figureProblemJson(value, index)},
    };
}

QJsonObject tallyJson(const Tally &tally)
{
    return {{QStringLiteral("wins"), tally.wins}, {QStringLiteral("ties"), tally.ties}, {QStringLiteral("losses"), tally.losses}};
}

QByteArray asJson(const Story &story, const Figures &figures)
{
    QJsonArray list;
    for (const FigureValue &value : figures.all())
        list.append(figureJson(story, figures, value, list.size()));
    QJsonArray tallies;
    for (const BenchmarkTally &tally : tallyBenchmarks(story, figures)) {
        QJsonObject level = tallyJson(tally.level);
        level[QStringLiteral("notApplicable")] = tally.level.notApplicable;
        tallies.append(QJsonObject{{QStringLiteral("id"), tally.id}, {QStringLiteral("strict"), tallyJson(tally.strict)},
            {QStringLiteral("level"), level}});
    }
    return jsonBytes({{QStringLiteral("figures"), list}, {QStringLiteral("tallies"), tallies}});
}

// ---- CSV: the same in every language of the messages, with a text column for each

QByteArray csvRow(const QStringList &cells)
{
    QStringList row;
    for (QString cell : cells) {
        const bool plain =
            std::none_of(cell.begin(), cell.end(), [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
        row.append(plain ? cell : u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"');
    }
    return row.join(u',').toUtf8() + "\r\n";
}

QByteArray asCsv(const Story &story, const Figures &figures)
{
    QByteArray csv("\xEF\xBB\xBF"); // spreadsheets take UTF-8 without it for something else
    csv += csvRow(
        QStringLiteral("id,unit,low,high,low_exact,high_exact,text_ja,text_en,formula,inputs,problem,caveats_ja,caveats_en")
            .split(u','));
    for (const FigureValue &value : figures.all()) {
        const auto number = [&](const Rational &end) { return value.quantity ? decimalText(end, significantDigits) : QString(); };
        const auto exact = [&](const Rational &end) { return value.quantity ? exactText(end) : QString(); };
        const Quantity ends = value.quantity.value_or(Quantity());
        const auto caveats = [&](const Language &language) { return caveatTexts(story, figures, value, language).join(u' '); };
        csv += csvRow({value.figure->id, unitName(value.figure->unit), number(ends.low), number(ends.high), exact(ends.low),
            exact(ends.high), valueText(value, Language::japanese()), valueText(value, Language::english()),
            value.figure->formula, value.inputs.join(u' '), value.problem ? problemCodeName(value.problem->code) : QString(),
            caveats(Language::japanese()), caveats(Language::english())});
    }
    return csv;
}

} // namespace

ExitCode runFigures(const CommandLine &line, Console &console)
{
    const auto input = readCommandInput(line, console);
    if (!input)
        return input.error();
    const Story &story = *input->story;
    const Figures figures = evaluate(story, input->scenario);
    switch (line.format) {
    case DataFormat::Text:
        return console.data(asText(story, figures, console.language()));
    case DataFormat::Json:
        return console.data(asJson(story, figures));
    case DataFormat::Csv:
        return console.data(asCsv(story, figures));
    }
    Q_UNREACHABLE();
}

} // namespace tenbin
