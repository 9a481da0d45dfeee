// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: an event study of two price files as text and as JSON at full precision.
#include "app/commands/eventstudy.h"

#include <cmath>

#include <tl/expected.hpp>

#include "app/json.h"
#include "core/charts/studyvalues.h"
#include "core/market/quotesreader.h"

namespace tenbin {

namespace {

QString isoOf(QDate date)
{
    return date.toString(Qt::ISODate);
}

// ---- files

/// What stands in the way is said on the console; warnings too.
tl::expected<PriceSeries, ExitCode> readSeries(
    const QString &path, const QString &symbol, const CommandLine &line, Console &console)
{
    PriceOptions options;
    options.dateOrder = line.dateOrder;
    options.symbol = symbol;
    PriceReading reading = readPrices(path, options);
    console.problems(reading.problems, path);
    if (reading.question)
        return tl::unexpected(console.fail({Failure::Kind::Input, questionText(*reading.question, console.language()), path}));
    if (!reading.series)
        return tl::unexpected(ExitCode::Input);
    return std::move(*reading.series);
}

// ---- JSON: shortest decimals that read back as the same numbers; what a model does not have is null

QJsonValue numberOf(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QJsonObject dayJson(const StudyDay &day)
{
    return {
        {QStringLiteral("k"), day.k},
        {QStringLiteral("date"), isoOf(day.date)},
        {QStringLiteral("return"), numberOf(day.shareReturn)},
        {QStringLiteral("expected"), numberOf(day.expected)},
        {QStringLiteral("ar"), numberOf(day.ar)},
        {QStringLiteral("t"), numberOf(day.t)},
        {QStringLiteral("p"), numberOf(day.p)},
    };
}

QJsonObject sumJson(const StudySum &sum)
{
    return {
        {QStringLiteral("from"), sum.from},
        {QStringLiteral("to"), sum.to},
        {QStringLiteral("car"), numberOf(sum.car)},
        {QStringLiteral("t"), numberOf(sum.t)},
        {QStringLiteral("p"), numberOf(sum.p)},
    };
}

QJsonObject warningJson(const StudyRemark &remark)
{
    return {
        {QStringLiteral("code"), studyWarningName(remark.warning)},
        {QStringLiteral("arguments"), QJsonArray::fromStringList(remark.arguments)},
        {QStringLiteral("message"), studyWarningText(remark, Language::english())},
    };
}

QByteArray asJson(const EventStudy &study)
{
    QJsonArray days, cars, warnings;
    for (const StudyDay &day : study.days)
        days.append(dayJson(day));
    for (const StudySum &sum : study.cars)
        cars.append(sumJson(sum));
    for (const StudyRemark &remark : study.warnings)
        warnings.append(warningJson(remark));
    return jsonBytes({
        {QStringLiteral("model"), studyModelName(study.settings.model)},
        {QStringLiteral("returns"), studyReturnsName(study.settings.returns)},
        {QStringLiteral("variance"), studyVarianceName(study.settings.variance)},
        {QStringLiteral("alpha"), numberOf(study.alpha)},
        {QStringLiteral("beta"), numberOf(study.beta)},
        {QStringLiteral("residualSd"), numberOf(study.residualSd)},
        {QStringLiteral("observations"), study.observations},
        {QStringLiteral("degreesOfFreedom"), study.degreesOfFreedom},
        {QStringLiteral("estimation"),
            QJsonObject{
                {QStringLiteral("first"), isoOf(study.estimationFirst)}, {QStringLiteral("last"), isoOf(study.estimationLast)}}},
        {QStringLiteral("days"), days},
        {QStringLiteral("cars"), cars},
        {QStringLiteral("warnings"), warnings},
    });
}

// ---- text

QString cell(const QString &text, qsizetype width)
{
    return text.rightJustified(width);
}

QString testText(double t, double p, const Language &language)
{
    return cell(studyTText(t, language), 9) + cell(studyPText(p, language), 14);
}

QString tableText(const EventStudy &study, const Language &language)
{
    const auto percent = [&](double value) { return cell(studyPercentText(value, language), 11); };
    QString text = cell(QStringLiteral("k"), 5) + cell(QStringLiteral("AR"), 11) + cell(QStringLiteral("t"), 9)
        + cell(QStringLiteral("p"), 14) + cell(QStringLiteral("CAR"), 11) + cell(QStringLiteral("t"), 9)
        + cell(QStringLiteral("p"), 14) + u'\n';
    for (const StudyDay &day : study.days) {
        text += cell(studyDayText(day.k), 5) + percent(day.ar) + testText(day.t, day.p, language);
        if (const StudySum *sum = studySum(study, study.settings.from, day.k))
            text += percent(sum->car) + testText(sum->t, sum->p, language);
        text += u'\n';
    }
    return text;
}

QString asText(const EventStudy &study, const Language &language)
{
    const auto words = [&](const char *source) { return language.translate("Console", source); };
    QString text =
        studySentence(study, language) + (language.id() == LanguageId::Japanese ? u'。' : u'.') + QStringLiteral("\n\n");
    text += words(QT_TRANSLATE_NOOP("Console", "Day 0: %1")).arg(dateText(isoOf(study.event), language)) + u'\n';
    text += language.translate("Study", "%1, %2, %3")
                .arg(studyModelText(study.settings.model, language), studyReturnsText(study.settings.returns, language),
                    studyVarianceText(study.settings.variance, language))
        + u'\n';
    text += words(QT_TRANSLATE_NOOP("Console", "Estimation: %1 trading days, %2 to %3"))
                .arg(QString::number(study.observations), dateText(isoOf(study.estimationFirst), language),
                    dateText(isoOf(study.estimationLast), language))
        + u'\n';
    const auto number = [&](double value) {
        return quantityText(Quantity::point(studyNumber(value)), {.digits = 4, .leastDecimals = 2}, language);
    };
    text += words(QT_TRANSLATE_NOOP("Console", "Alpha %1, beta %2, standard deviation %3, degrees of freedom %4"))
                .arg(studyPercentText(study.alpha, language), number(study.beta), studySpreadText(study.residualSd, language),
                    QString::number(study.degreesOfFreedom))
        + QStringLiteral("\n\n");
    return text + tableText(study, language);
}

} // namespace

ExitCode runEventStudy(const CommandLine &line, Console &console)
{
    const auto share = readSeries(line.prices, line.symbol, line, console);
    if (!share)
        return share.error();
    const auto index = readSeries(line.index, {}, line, console);
    if (!index)
        return index.error();
    const Language &language = console.language();
    const auto study = studyEvent(*share, *index, line.eventDate, line.study);
    if (!study) {
        const bool wrongUsage = study.error().fault == StudyFault::BadSettings;
        return console.fail(
            {wrongUsage ? Failure::Kind::Usage : Failure::Kind::Input, studyFaultText(study.error(), language), {}});
    }
    if (line.format == DataFormat::Json)
        return console.data(asJson(*study));
    for (const StudyRemark &remark : study->warnings)
        console.message(studyWarningText(remark, language));
    return console.text(asText(*study, language));
}

} // namespace tenbin
