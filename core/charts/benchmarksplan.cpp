// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: models.benchmarks: the gap of two models in every test, largest lead on top.
#include "core/charts/modelvalues.h"
#include "core/charts/ratiowords.h"
#include "core/charts/valueaxis.h"

#include <algorithm>

namespace tenbin {

namespace {

constexpr int scoreDigits = 3;

struct GapRow {
    const BenchmarkRow *row = nullptr;
    QString name; ///< unlike any other name on the chart
    FigureValue gap;
    int datum = -1;
    int ours = -1, theirs = -1; ///< data of both scores
};

QString tableWord(BenchmarkTable table, const Language &language)
{
    switch (table) {
    case BenchmarkTable::Base:
        return language.translate("Models", "base");
    case BenchmarkTable::Chat:
        return language.translate("Models", "chat");
    case BenchmarkTable::OpenEnded:
        return language.translate("Models", "open-ended");
    }
    Q_UNREACHABLE();
}

/// A test that stands in several tables or is scored in several ways is named with its table, then with its metric.
QString uniqueName(const BenchmarkRow &row, const std::vector<const BenchmarkRow *> &rows, const Language &language)
{
    const auto count = [&](auto same) {
        return std::count_if(rows.begin(), rows.end(), [&](const BenchmarkRow *r) { return same(*r); });
    };
    const bool repeated = count([&](const BenchmarkRow &r) { return r.name == row.name; }) > 1;
    if (!repeated)
        return row.name;
    const bool repeatedInTable = count([&](const BenchmarkRow &r) { return r.name == row.name && r.table == row.table; }) > 1;
    const bool otherTable = count([&](const BenchmarkRow &r) { return r.name == row.name && r.table != row.table; }) > 0;
    QStringList marks;
    if (otherTable)
        marks.append(tableWord(row.table, language));
    if (repeatedInTable)
        marks.append(row.metric);
    return language.translate("Models", "%1 (%2)").arg(row.name, joined(marks, language));
}

std::vector<const BenchmarkRow *> wantedRows(const PlanContext &context)
{
    std::vector<const BenchmarkRow *> rows;
    for (const BenchmarkRow &row : context.story().benchmarks->rows) {
        if (!context.options().table || *context.options().table == row.table)
            rows.push_back(&row);
    }
    return rows;
}

void sortRows(std::vector<GapRow> &rows, BenchmarkOrder order)
{
    switch (order) {
    case BenchmarkOrder::AsPublished:
        return;
    case BenchmarkOrder::ByGap:
        std::stable_sort(
            rows.begin(), rows.end(), [](const GapRow &a, const GapRow &b) { return a.gap.quantity->low > b.gap.quantity->low; });
        return;
    case BenchmarkOrder::ByName:
        std::stable_sort(rows.begin(), rows.end(),
            [](const GapRow &a, const GapRow &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
        return;
    }
    Q_UNREACHABLE();
}

Tone gapTone(const Quantity &gap)
{
    if (gap.low > 0)
        return Tone::Rise;
    return gap.high < 0 ? Tone::Fall : Tone::Context;
}

/// Names of the two models as the story lists them; ids stand in where it does not.
struct Names {
    QString ours, theirs;
};

Names namesOf(const PlanContext &context)
{
    const BenchmarksPart &part = *context.story().benchmarks;
    const auto nameOf = [&](const QString &id) {
        const Model *model = context.story().model(id);
        return model ? model->name : id;
    };
    return {nameOf(part.ours), nameOf(part.theirs)};
}

/// As both scores are printed: 3.0 against 10.0 is a gap of 7.0.
int rowDecimals(const PlanContext &context, const BenchmarkRow &row)
{
    int decimals = 0;
    for (const QString &id : {row.ours, row.theirs}) {
        if (const FactValue *score = context.figures().fact(id))
            decimals = std::max(decimals, printedDecimals(*score));
    }
    return decimals;
}

NumberStyle gapStyle(int decimals)
{
    return {.digits = scoreDigits, .signedValue = true, .leastDecimals = decimals};
}

QString gapNote(const BenchmarkRow &row, bool hasLevelRule, const Language &language)
{
    QStringList parts{row.metric.endsWith(u'.') ? row.metric.chopped(1) : row.metric}; // "Acc." ends the sentence
    if (!row.shots.isEmpty())
        parts.append(row.shots);
    QStringList sentences{language.translate("Models", "Metric: %1.").arg(parts.join(QStringLiteral(", ")))};
    if (row.lowerIsBetter)
        sentences.append(language.translate("Models", "Lower is better; the gap is turned round."));
    if (hasLevelRule && !row.levelRule)
        sentences.append(language.translate("Models", "On a scale of its own; the rule for level results does not apply."));
    return sentences.join(language.id() == LanguageId::English ? QStringLiteral(" ") : QString());
}

/// Score of one side, with the decimals of both.
int addScore(ChartSpec &spec, PlanContext &context, const GapRow &row, const QString &fact, const QString &series)
{
    const int index = context.addFact(spec, fact);
    if (index < 0)
        return -1;
    Datum &datum = spec.data.at(static_cast<std::size_t>(index));
    datum.label = row.name;
    datum.series = series;
    const FactValue *score = context.figures().fact(fact);
    if (score && (score->reading || score->voice == Voice::WhatIf)) {
        NumberStyle style = styleOf(*score->fact);
        style.atLeast = score->atLeast;
        style.leastDecimals = rowDecimals(context, *row.row);
        datum.text = quantityText(score->quantity, style, context.language());
    }
    return index;
}

/// Gap and both scores of every test; keeps the rows that have a gap.
std::vector<GapRow> gapRows(ChartSpec &spec, PlanContext &context)
{
    const Language &language = context.language();
    const std::vector<const BenchmarkRow *> wanted = wantedRows(context);
    std::vector<GapRow> rows, missing;
    for (const BenchmarkRow *row : wanted) {
        GapRow gap{row, uniqueName(*row, wanted, language), benchmarkGap(context.figures(), *row)};
        (gap.gap.quantity ? rows : missing).push_back(gap);
    }
    sortRows(rows, context.options().order);
    const Names names = namesOf(context);
    const QString series = language.translate("Models", "Gap");
    const bool hasLevelRule = context.story().benchmarks->levelGap.has_value();
    for (GapRow &row : rows) {
        const QString id = QStringLiteral("benchmark:%1:gap").arg(row.row->id);
        row.datum = context.addValue(spec, row.gap, id, row.name, series, gapStyle(rowDecimals(context, *row.row)));
        spec.data.back().note = gapNote(*row.row, hasLevelRule, language);
        row.ours = addScore(spec, context, row, row.row->ours, names.ours);
        row.theirs = addScore(spec, context, row, row.row->theirs, names.theirs);
    }
    for (const GapRow &row : missing) {
        addMissing(spec, QStringLiteral("benchmark:%1:gap").arg(row.row->id), row.name, series, valueText(row.gap, language));
        addScore(spec, context, row, row.row->ours, names.ours);
        addScore(spec, context, row, row.row->theirs, names.theirs);
    }
    return rows;
}

/// "88.5 / 88.6": the printed scores, each with the decimals of the other.
QString scoresText(const ChartSpec &spec, const GapRow &row, const Language &language)
{
    if (row.ours < 0 || row.theirs < 0)
        return {};
    return language.translate("Models", "%1 / %2")
        .arg(spec.data[static_cast<std::size_t>(row.ours)].text, spec.data[static_cast<std::size_t>(row.theirs)].text);
}

Axis rowAxis(const ChartSpec &spec, const std::vector<GapRow> &rows, const PlanContext &context)
{
    std::vector<Category> categories;
    for (const GapRow &row : rows)
        categories.push_back(
            {.name = row.name, .detail = scoresText(spec, row, context.language()), .strong = false, .datum = row.datum});
    Axis axis = categoryAxis(std::move(categories));
    const Names names = namesOf(context);
    axis.detailTitle =
        context.language().translate("Models", "%1 / %2").arg(shortModelName(names.ours), shortModelName(names.theirs));
    return axis;
}

/// The tallies of the tables shown; a story without a level rule has no second one.
const BenchmarkTally *tallyOf(const std::vector<BenchmarkTally> &tallies, const PlanContext &context)
{
    QString id = QStringLiteral("benchmarks.all");
    if (context.options().table == BenchmarkTable::Base)
        id = QStringLiteral("benchmarks.base");
    else if (context.options().table == BenchmarkTable::Chat)
        id = QStringLiteral("benchmarks.chat");
    else if (context.options().table == BenchmarkTable::OpenEnded)
        id = QStringLiteral("benchmarks.open-ended");
    const auto found = std::find_if(tallies.begin(), tallies.end(), [&](const BenchmarkTally &tally) { return tally.id == id; });
    return found == tallies.end() ? nullptr : &*found;
}

QString titleOf(const Tally &tally, const PlanContext &context)
{
    const Language &language = context.language();
    const Names names = namesOf(context);
    const QString wins = QString::number(tally.wins);
    const QString losses = QString::number(tally.losses);
    const QString all = QString::number(tally.wins + tally.ties + tally.losses);
    if (tally.wins == 0 && tally.losses == 0)
        return language.translate("Models", "%1 and %2 are level\nin every test").arg(names.ours, names.theirs);
    if (tally.wins == tally.losses)
        return language.translate("Models", "%1 and %2 are each ahead\nin %3 of %4 tests")
            .arg(names.ours, names.theirs, wins, all);
    if (tally.losses == 0 && tally.ties == 0)
        return language.translate("Models", "%1 is ahead of %2\nin every test").arg(names.ours, names.theirs);
    if (tally.wins == 0 && tally.ties == 0)
        return language.translate("Models", "%1 is ahead of %2\nin every test").arg(names.theirs, names.ours);
    const bool lead = tally.wins > tally.losses;
    return language.translate("Models", "%1 is ahead in %2 of %3 tests,\n%4 in %5")
        .arg(lead ? names.ours : names.theirs, lead ? wins : losses, all, lead ? names.theirs : names.ours, lead ? losses : wins);
}

/// What the counts are if small gaps do not decide, as the authors of the tests count.
void noteLevelRule(PlanContext &context, const Tally &level)
{
    const std::optional<Printed> &rule = context.story().benchmarks->levelGap;
    if (!rule)
        return;
    const Language &language = context.language();
    const QString limit = quantityText(Quantity::point(rule->value), {.digits = scoreDigits}, language);
    const QString text = level.notApplicable > 0
        ? language.translate("Models", "If gaps up to %1 count as level: %2 ahead, %3 behind, %4 level, %5 outside the rule.")
        : language.translate("Models", "If gaps up to %1 count as level: %2 ahead, %3 behind, %4 level.");
    const QString counted =
        text.arg(limit, QString::number(level.wins), QString::number(level.losses), QString::number(level.ties));
    context.addCaveat(level.notApplicable > 0 ? counted.arg(level.notApplicable) : counted);
}

std::vector<LegendEntry> legendOf(const Tally &tally, const PlanContext &context)
{
    const Language &language = context.language();
    const Names names = namesOf(context);
    std::vector<LegendEntry> legend{
        {LegendEntry::Sign::BarRise, Tone::Rise, language.translate("Models", "%1 ahead").arg(names.ours)},
        {LegendEntry::Sign::BarFall, Tone::Fall, language.translate("Models", "%1 ahead").arg(names.theirs)}};
    if (tally.ties > 0)
        legend.push_back({LegendEntry::Sign::BarLevel, Tone::Context, language.translate("Models", "level")});
    return legend;
}

void addBars(ChartSpec &spec, const std::vector<GapRow> &rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Quantity &gap = *rows[i].gap.quantity;
        BarMark bar;
        bar.datum = rows[i].datum;
        bar.category = static_cast<int>(i);
        bar.low = toDouble(gap.low);
        bar.high = toDouble(gap.high);
        bar.tone = gapTone(gap);
        bar.label = spec.data[static_cast<std::size_t>(rows[i].datum)].text;
        spec.marks.push_back(bar);
    }
}

} // namespace

ChartPlan planBenchmarks(PlanContext &context)
{
    const Language &language = context.language();
    if (!context.story().benchmarks || context.story().benchmarks->rows.empty())
        return tl::unexpected(ChartUnavailable{language.translate("Models", "This story has no benchmarks.")});
    ChartSpec spec;
    spec.id = QStringLiteral("models.benchmarks");
    const std::vector<GapRow> rows = gapRows(spec, context);
    const std::vector<BenchmarkTally> tallies = tallyBenchmarks(context.story(), context.figures());
    const BenchmarkTally *tally = tallyOf(tallies, context);
    if (rows.empty() || !tally)
        return tl::unexpected(ChartUnavailable{language.translate("Models", "None of the tests has both scores.")});
    AxisSpan span;
    for (const GapRow &row : rows)
        span.add(*row.gap.quantity);
    const ValueAxis axis = linearValueAxis(span, AxisStart::Zero, knownUnit(u"score"), Show::Plain, language);
    spec.x = axis.axis;
    spec.y = rowAxis(spec, rows, context);
    addBars(spec, rows);
    spec.legend = legendOf(tally->strict, context);
    spec.title = titleOf(tally->strict, context);
    const Names names = namesOf(context);
    spec.subtitle = language.translate("Models", "Gap in points, %1 against %2").arg(names.ours, names.theirs);
    noteLevelRule(context, tally->level);
    spec.rowLimit = language.translate("Models", "%1 of %2 tests shown: both ends of the order");
    context.finish(spec);
    return spec;
}

} // namespace tenbin
