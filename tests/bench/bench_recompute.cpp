// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: one benchmark: a story of 1,000 ranged facts and 1,000 figures of up to 8 of them, evaluated, against plain interval
// arithmetic over the same formulas, parsed beforehand. Prints "NAME OURS FLOOR" in milliseconds, medians of interleaved rounds.
#include "tests/bench/measure.h"

#include "core/figures/figures.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>

using namespace tenbin;
using namespace tenbin::bench;

namespace {

constexpr int count = 1000;
constexpr int mostInputs = 8;
constexpr int rounds = 21;

Printed printed(const QString &text)
{
    return {text, *parseDecimal(text)};
}

/// Decimals of four to seven digits, as facts have them; sums, products and quotients in turn, each input once.
Story bigStory()
{
    std::mt19937 random(20250124);
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    Story story;
    for (int i = 0; i < count; ++i) {
        const int low = 1000 + below(9'000'000);
        Fact fact;
        fact.id = QStringLiteral("fact%1").arg(i);
        fact.label = {fact.id, fact.id};
        Reading reading;
        reading.low = printed(QStringLiteral("%1.%2").arg(low).arg(1 + below(9)));
        reading.high = printed(QStringLiteral("%1.%2").arg(low + 1 + below(low)).arg(1 + below(9)));
        reading.isRange = true;
        fact.article = reading;
        story.facts.push_back(fact);
    }
    for (int i = 0; i < count; ++i) {
        Figure figure;
        figure.id = QStringLiteral("figure%1").arg(i);
        figure.label = {figure.id, figure.id};
        const int inputs = 1 + below(mostInputs);
        const int first = below(count - mostInputs);
        for (int k = 0; k < inputs; ++k) {
            static const char *const operators[] = {" + ", " * ", " / ", " - "};
            if (k > 0)
                figure.formula = QStringLiteral("(%1)%2").arg(figure.formula, QLatin1String(operators[below(4)]));
            figure.formula += QStringLiteral("fact%1").arg(first + k);
        }
        story.figures.push_back(figure);
    }
    return story;
}

struct Plain {
    std::vector<Formula> formulas;
    std::vector<std::vector<int>> facts; ///< by node: index of the fact, −1 for operators
};

Plain prepared(const Story &story)
{
    Plain plain;
    for (const Figure &figure : story.figures) {
        const FormulaReading reading = parseFormula(figure.formula);
        if (!reading.formula)
            std::abort();
        std::vector<int> facts;
        for (const Formula::Node &node : reading.formula->nodes)
            facts.push_back(node.op == Formula::Op::Id ? node.id.mid(4).toInt() : -1);
        plain.formulas.push_back(*reading.formula);
        plain.facts.push_back(std::move(facts));
    }
    return plain;
}

Interval combine(Formula::Op op, const Interval &a, const Interval &b)
{
    switch (op) {
    case Formula::Op::Add:
        return {a.low + b.low, a.high + b.high};
    case Formula::Op::Subtract:
        return {a.low - b.high, a.high - b.low};
    default:
        break;
    }
    const Interval other = op == Formula::Op::Divide ? Interval{1 / b.high, 1 / b.low} : b;
    const auto ends = std::minmax(
        {Rational(a.low * other.low), Rational(a.low * other.high), Rational(a.high * other.low), Rational(a.high * other.high)});
    return {ends.first, ends.second};
}

std::vector<Interval> plainValues(const Story &story, const Plain &plain)
{
    std::vector<Interval> results;
    std::vector<Interval> values;
    for (std::size_t i = 0; i < plain.formulas.size(); ++i) {
        const std::vector<Formula::Node> &nodes = plain.formulas[i].nodes;
        values.resize(nodes.size());
        for (std::size_t n = 0; n < nodes.size(); ++n) {
            if (const int fact = plain.facts[i][n]; fact >= 0) {
                const Reading &reading = *story.facts[std::size_t(fact)].article;
                values[n] = {reading.low.value, reading.high.value};
            } else {
                values[n] = combine(nodes[n].op, values[std::size_t(nodes[n].left)], values[std::size_t(nodes[n].right)]);
            }
        }
        results.push_back(values[nodes.size() - 1]);
    }
    return results;
}

} // namespace

int main()
{
    const Story story = bigStory();
    const Plain plain = prepared(story);
    std::vector<double> ours;
    std::vector<double> floor;
    for (int round = 0; round < rounds + 2; ++round) {
        std::optional<Figures> figures;
        std::vector<Interval> values;
        const double mine = milliseconds([&] { figures = evaluate(story, {}); });
        const double bare = milliseconds([&] { values = plainValues(story, plain); });
        for (std::size_t i = 0; i < values.size(); ++i) {
            const std::optional<Quantity> &value = figures->all()[i].quantity;
            if (value && (value->low != values[i].low || value->high != values[i].high))
                std::abort(); // the two must agree, or the floor means nothing
        }
        if (round >= 2) {
            ours.push_back(mine);
            floor.push_back(bare);
        }
    }
    std::printf("recompute-1000 %.3f %.3f\n", median(ours), median(floor));
    return 0;
}
