// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: benchmark gaps and how many rows each side wins, decided exactly from the printed scores.
#include "core/figures/derivation.h"

#include <array>

namespace tenbin {

namespace {

/// The score as printed: what rounding could hide does not count, a what-if does.
Interval printedScore(const FactValue &score)
{
    if (score.voice == Voice::WhatIf || !score.reading)
        return {score.quantity.low, score.quantity.high};
    return {score.reading->low.value, score.reading->high.value};
}

std::optional<Problem> problemOf(const FactValue *score, const QString &id)
{
    const auto problem = [&id](ProblemCode code, const QStringList &more = {}) {
        return Problem{Severity::Warning, code, QStringList{id} + more, {}};
    };
    if (!score)
        return problem(ProblemCode::UnknownReference, {QStringLiteral("fact")});
    if (score->atLeast)
        return problem(ProblemCode::Unbounded);
    if (!score->reading && score->voice != Voice::WhatIf)
        return problem(ProblemCode::NoReading);
    return std::nullopt;
}

/// Gaps up to `margin` are a tie; a range wins or loses only as a whole.
void count(Tally &tally, const Quantity &gap, const Rational &margin)
{
    if (gap.low > margin)
        ++tally.wins;
    else if (gap.high < -margin)
        ++tally.losses;
    else
        ++tally.ties;
}

void count(BenchmarkTally &tally, const Quantity &gap, bool levelRule, const Rational &levelGap)
{
    count(tally.strict, gap, 0);
    if (levelRule)
        count(tally.level, gap, levelGap);
    else
        ++tally.level.notApplicable;
}

} // namespace

FigureValue benchmarkGap(const Figures &figures, const BenchmarkRow &row)
{
    FigureValue value;
    std::array<Interval, 2> scores;
    Unit unit;
    const std::array<const QString *, 2> ids{&row.ours, &row.theirs};
    for (std::size_t side = 0; side < ids.size(); ++side) {
        const FactValue *score = figures.fact(*ids[side]);
        if (const auto problem = problemOf(score, *ids[side])) {
            value.problem = problem;
            return value;
        }
        scores[side] = printedScore(*score);
        value.inputs.append(*ids[side]);
        value.voice = side == 0 ? score->voice : moreDoubtful(value.voice, score->voice);
        value.fallback = value.fallback || score->fallback;
        if (side > 0 && score->quantity.unit != unit) {
            value.problem =
                Problem{Severity::Warning, ProblemCode::UnitMismatch, {unitName(unit), unitName(score->quantity.unit)}, {}};
            return value;
        }
        unit = score->quantity.unit;
    }
    const Interval &better = scores[row.lowerIsBetter ? 1 : 0];
    const Interval &worse = scores[row.lowerIsBetter ? 0 : 1];
    value.quantity = Quantity{better.low - worse.high, better.high - worse.low, unit};
    return value;
}

std::vector<BenchmarkTally> tallyBenchmarks(const Story &story, const Figures &figures)
{
    if (!story.benchmarks)
        return {};
    static const std::array<QString, 4> ids{QStringLiteral("benchmarks.base"), QStringLiteral("benchmarks.chat"),
        QStringLiteral("benchmarks.open-ended"), QStringLiteral("benchmarks.all")};
    std::array<BenchmarkTally, 4> tallies;
    std::array<bool, 4> hasRows{false, false, false, true};
    const Rational levelGap = story.benchmarks->levelGap ? story.benchmarks->levelGap->value : Rational(0);
    for (const BenchmarkRow &row : story.benchmarks->rows) {
        hasRows[static_cast<std::size_t>(row.table)] = true;
        const FigureValue gap = benchmarkGap(figures, row);
        if (!gap.quantity)
            continue;
        count(tallies[static_cast<std::size_t>(row.table)], *gap.quantity, row.levelRule, levelGap);
        count(tallies.back(), *gap.quantity, row.levelRule, levelGap);
    }
    std::vector<BenchmarkTally> result;
    for (std::size_t i = 0; i < tallies.size(); ++i) {
        tallies[i].id = ids[i];
        if (hasRows[i])
            result.push_back(tallies[i]);
    }
    return result;
}

} // namespace tenbin
