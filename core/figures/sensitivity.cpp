// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: working out one figure at single values of its inputs, and how far each input moves it.
#include "core/figures/sensitivity.h"

#include "core/figures/references.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace tenbin {

namespace {

using Op = Formula::Op;

/// Operations for all swings of one figure together.
constexpr long maxSwingSteps = maxRangeSteps;
/// Figures resting on figures resting on figures.
constexpr qsizetype deepest = 500;

bool tooLong(const Rational &value)
{
    const auto bits = [](const Integer &part) { return part.is_zero() ? 0U : msb(abs(part)); };
    return bits(numerator(value)) > maxNumberBits || bits(denominator(value)) > maxNumberBits;
}

/// A figure and those below it, worked out at points in base units. Each formula is read once, each figure worked out once a
/// round.
class PointEvaluation {
public:
    PointEvaluation(const Story &story, const Figures &figures)
        : m_story(story)
        , m_figures(figures)
        , m_index(figureIndexOf(story))
    {
    }

    /// Where the facts that move stand, in base units; all others at their middle.
    using Places = QHash<QString, Rational>;

    std::optional<Rational> figureAt(const QString &id, const Places &places)
    {
        m_places = &places;
        m_worked.clear();
        m_open.clear();
        return figure(id);
    }

    [[nodiscard]] bool hitZero() const { return m_hitZero; }

private:
    std::optional<Rational> fact(const FactValue &value) const
    {
        if (value.atLeast || (!value.reading && value.voice != Voice::WhatIf))
            return std::nullopt;
        const auto moved = m_places->constFind(value.fact->id);
        return moved != m_places->cend() ? *moved : Rational(value.quantity.middle() * value.fact->unit.scale);
    }

    std::optional<Rational> reference(const QString &id)
    {
        const FactValue *value = m_figures.fact(id);
        return value ? fact(*value) : figure(id);
    }

    std::optional<Rational> figure(const QString &id)
    {
        if (const auto known = m_worked.constFind(id); known != m_worked.cend())
            return *known;
        const FigureValue *value = m_figures.figure(id);
        const bool mismatch = value && value->problem && value->problem->code == ProblemCode::UnitMismatch;
        const Formula *formula = formulaOf(id);
        if (!formula || mismatch || m_open.contains(id) || m_open.size() >= deepest)
            return std::nullopt;
        m_open.insert(id);
        const std::optional<Rational> result = root(*formula);
        m_open.remove(id);
        m_worked.insert(id, result);
        return result;
    }

    const Formula *formulaOf(const QString &id)
    {
        const int index = m_index.value(id, -1);
        if (index < 0)
            return nullptr;
        const auto [known, isNew] = m_formulas.try_emplace(index);
        if (isNew)
            known->second = parseFormula(m_story.figures[static_cast<std::size_t>(index)].formula).formula;
        return known->second ? &*known->second : nullptr;
    }

    std::optional<Rational> root(const Formula &formula)
    {
        std::vector<Rational> values;
        values.reserve(formula.nodes.size());
        for (const Formula::Node &node : formula.nodes) {
            std::optional<Rational> value = --m_steps >= 0 ? nodeValue(node, values) : std::nullopt;
            if (!value || tooLong(*value))
                return std::nullopt;
            values.push_back(std::move(*value));
        }
        return values.back();
    }

    /// At a point every value is its own middle.
    std::optional<Rational> nodeValue(const Formula::Node &node, const std::vector<Rational> &values)
    {
        if (node.op == Op::Number)
            return node.number;
        if (node.op == Op::Id || node.op == Op::Middle)
            return reference(node.id);
        const Rational &left = values[static_cast<std::size_t>(node.left)];
        const Rational &right = values[static_cast<std::size_t>(node.right)];
        if (node.op == Op::Add)
            return left + right;
        if (node.op == Op::Subtract)
            return left - right;
        if (node.op == Op::Multiply)
            return left * right;
        m_hitZero = m_hitZero || signOf(right) == 0;
        return signOf(right) == 0 ? std::nullopt : std::optional<Rational>(left / right);
    }

    const Story &m_story;
    const Figures &m_figures;
    QHash<QString, int> m_index;
    std::map<int, std::optional<Formula>> m_formulas; ///< a map: the formulas in use stay where they are while others come in
    QHash<QString, std::optional<Rational>> m_worked;
    QSet<QString> m_open; ///< figures being worked out: those that rest on themselves have no value
    const Places *m_places = nullptr;
    long m_steps = maxSwingSteps;
    bool m_hitZero = false;
};

/// Where the input goes, low end first.
Quantity pathOf(const FactValue &fact, SwingKind kind)
{
    if (kind == SwingKind::Range)
        return fact.quantity;
    const Rational middle = fact.quantity.middle();
    const Rational less = middle * 9 / 10;
    const Rational more = middle * 11 / 10;
    return {std::min(less, more), std::max(less, more), fact.quantity.unit};
}

struct Mover {
    QString fact;
    QStringList together;
};

/// The inputs that move: ranged ones, those of one pairing group as one where the scenario ties them; all of them for ten per
/// cent.
std::vector<Mover> moversOf(const Figures &figures, const QStringList &inputs, SwingKind kind)
{
    const bool tied = kind == SwingKind::Range && figures.scenario().pairing == Pairing::Paired;
    std::vector<Mover> movers;
    QHash<QString, std::size_t> groups;
    for (const QString &id : inputs) {
        const FactValue *fact = figures.fact(id);
        if (!fact || (kind == SwingKind::Range && fact->quantity.isPoint()))
            continue;
        const QString group = tied ? fact->fact->pairing : QString();
        if (const auto known = groups.constFind(group); !group.isEmpty() && known != groups.cend()) {
            movers[*known].together.append(id);
            continue;
        }
        groups.insert(group, movers.size());
        movers.push_back({id, {}});
    }
    return movers;
}

enum class Side { Low, High };

PointEvaluation::Places placesOf(const Figures &figures, const Mover &mover, SwingKind kind, Side side)
{
    PointEvaluation::Places places;
    for (const QString &id : QStringList(mover.fact) + mover.together) {
        const FactValue &fact = *figures.fact(id);
        const Quantity path = pathOf(fact, kind);
        places.insert(id, (side == Side::Low ? path.low : path.high) * fact.fact->unit.scale);
    }
    return places;
}

/// Why a figure has no value even at single points.
Problem reasonOf(const FigureValue &value, bool hitZero)
{
    if (value.problem)
        return *value.problem;
    return {Severity::Warning, hitZero ? ProblemCode::DivisorContainsZero : ProblemCode::TooComplex, {}, {}};
}

} // namespace

Rational Swing::size() const
{
    return atLow && atHigh ? magnitudeOf(*atHigh - *atLow) : Rational(0);
}

Sensitivity sensitivityOf(const Story &story, const Figures &figures, const QString &figure, SwingKind kind)
{
    Sensitivity result;
    result.figure = figure;
    result.kind = kind;
    const FigureValue *value = figures.figure(figure);
    if (!value || !value->figure) {
        result.problem = Problem{Severity::Warning, ProblemCode::UnknownReference, {figure, QStringLiteral("figure")}, {}};
        return result;
    }
    const int scale = value->figure->unit.scale;
    PointEvaluation points(story, figures);
    const auto at = [&](const PointEvaluation::Places &places) -> std::optional<Rational> {
        const auto base = points.figureAt(figure, places);
        return base ? std::optional<Rational>(*base / scale) : std::nullopt;
    };
    result.middle = at({});
    if (!result.middle) {
        result.problem = reasonOf(*value, points.hitZero());
        return result;
    }
    for (const Mover &mover : moversOf(figures, value->inputs, kind)) {
        Swing swing{mover.fact, pathOf(*figures.fact(mover.fact), kind), {}, {}, mover.together};
        swing.atLow = at(placesOf(figures, mover, kind, Side::Low));
        swing.atHigh = at(placesOf(figures, mover, kind, Side::High));
        result.swings.push_back(std::move(swing));
    }
    std::stable_sort(
        result.swings.begin(), result.swings.end(), [](const Swing &a, const Swing &b) { return a.size() > b.size(); });
    return result;
}

} // namespace tenbin
