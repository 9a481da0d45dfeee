// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the account of a catalogue as text and JSON.
#include "app/commands/catalog.h"

#include "app/json.h"
#include "core/catalog/catalogreader.h"

namespace tenbin {

namespace {

using namespace Qt::Literals::StringLiterals;

QJsonArray rowsJson(const std::vector<SkippedModel> &rows)
{
    QJsonArray list;
    for (const SkippedModel &row : rows)
        list.append(QJsonObject{{u"line"_s, row.line}, {u"reason"_s, catalogueSkipName(row.reason)}, {u"text"_s, row.text}});
    return list;
}

QJsonObject countsJson(const CatalogueCounts &counts)
{
    return {{u"rows"_s, counts.rows}, {u"models"_s, counts.models}, {u"withCost"_s, counts.withCost},
        {u"withParameters"_s, counts.withParameters}, {u"withBoth"_s, counts.withBoth}, {u"withNeither"_s, counts.withNeither},
        {u"skipped"_s, counts.skipped}, {u"badNumbers"_s, counts.badNumbers}};
}

QByteArray asJson(const CatalogueReading &reading)
{
    QJsonObject understood;
    for (const auto &[what, heading] : reading.understood)
        understood[what] = heading;
    QJsonObject object{{u"columns"_s, QJsonArray::fromStringList(reading.columns)}, {u"understood"_s, understood},
        {u"counts"_s, countsJson(reading.counts)}, {u"sha256"_s, reading.sha256}, {u"skipped"_s, rowsJson(reading.skipped)},
        {u"badNumbers"_s, rowsJson(reading.badNumbers)}, {u"problems"_s, problemsJson(reading.problems)}};
    const int year = reading.catalogue ? reading.catalogue->costYear : 0;
    object[u"costYear"_s] = year > 0 ? QJsonValue(year) : QJsonValue();
    object[u"epoch"_s] = reading.catalogue && reading.catalogue->epoch;
    return jsonBytes(object);
}

QString asText(const CatalogueReading &reading, const Language &language)
{
    const CatalogueCounts &counts = reading.counts;
    QStringList lines;
    for (const auto &[what, heading] : reading.understood)
        lines.append(u"%1  %2"_s.arg(what, -12).arg(heading));
    lines.append(language.translate("Catalogue", "%1 rows: %2 models, %3 skipped")
                     .arg(counts.rows)
                     .arg(counts.models)
                     .arg(counts.skipped));
    lines.append(language.translate("Catalogue", "With a cost: %1; with parameters: %2; with both: %3; with neither: %4")
                     .arg(counts.withCost)
                     .arg(counts.withParameters)
                     .arg(counts.withBoth)
                     .arg(counts.withNeither));
    if (reading.catalogue && counts.withCost > 0)
        lines.append(reading.catalogue->costYear > 0
                ? language.translate("Catalogue", "Costs in dollars of %1").arg(reading.catalogue->costYear)
                : language.translate("Catalogue", "The file does not say of which year its dollars are"));
    for (const auto *rows : {&reading.skipped, &reading.badNumbers}) {
        for (const SkippedModel &row : *rows)
            lines.append(language.translate("Catalogue", "Line %1: %2 (%3)")
                             .arg(QString::number(row.line), catalogueSkipText(row.reason, language), row.text));
    }
    if (counts.skipped > static_cast<qint64>(reading.skipped.size()))
        lines.append(language.translate("Catalogue", "… and %1 more skipped")
                         .arg(counts.skipped - static_cast<qint64>(reading.skipped.size())));
    lines.append(u"SHA-256 %1"_s.arg(reading.sha256));
    return lines.join(u'\n') + u'\n';
}

} // namespace

ExitCode runCatalog(const CommandLine &line, Console &console)
{
    const CatalogueReading reading = readCatalogue(line.catalog, {});
    console.problems(reading.problems, line.catalog);
    ExitCode done = ExitCode::Done;
    if (line.format == DataFormat::Json)
        done = console.data(asJson(reading));
    else if (reading.catalogue)
        done = console.text(asText(reading, console.language()));
    return done == ExitCode::Done && !reading.catalogue ? ExitCode::Input : done;
}

} // namespace tenbin
