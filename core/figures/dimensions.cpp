// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: what a formula comes to without its numbers: its unit, and the kinds of money that meet in it.
#include "core/figures/dimensions.h"

#include <algorithm>

namespace tenbin {

namespace {

using Op = Formula::Op;
/// Wider than the powers of a unit: a formula of a thousand factors must not wrap round into a unit that fits.
using Powers = std::array<int, baseUnitCount>;

constexpr MoneyKind everyKind[] = {
    MoneyKind::CapitalExpenditure, MoneyKind::TrainingRun, MoneyKind::Salary, MoneyKind::SharePrice, MoneyKind::MarketValue};

struct Part {
    Powers powers{};
    MoneyKinds kinds = 0;
};

int power(const Powers &powers, BaseUnit base)
{
    return powers[static_cast<std::size_t>(base)];
}

Powers powersOf(const Unit &unit)
{
    Powers powers{};
    std::copy(unit.powers.begin(), unit.powers.end(), powers.begin());
    return powers;
}

QString nameOf(const Powers &powers)
{
    Unit unit;
    std::transform(powers.begin(), powers.end(), unit.powers.begin(),
        [](int value) { return static_cast<qint8>(std::clamp(value, -99, 99)); });
    return unitName(unit);
}

/// Shares times their price are a market value, and a market value per share is a price; what is no money has no kind.
void settleKinds(Part &part)
{
    if (power(part.powers, BaseUnit::Usd) == 0 && power(part.powers, BaseUnit::Jpy) == 0)
        part.kinds = 0;
    const MoneyKinds price = moneyKinds(MoneyKind::SharePrice);
    const MoneyKinds value = moneyKinds(MoneyKind::MarketValue);
    const int shares = power(part.powers, BaseUnit::Share);
    if (shares == 0 && (part.kinds & price) != 0)
        part.kinds = static_cast<MoneyKinds>((part.kinds & ~price) | value);
    else if (shares < 0 && (part.kinds & value) != 0)
        part.kinds = static_cast<MoneyKinds>((part.kinds & ~value) | price);
}

Part combined(Op op, const Part &a, const Part &b)
{
    Part part = a;
    part.kinds = static_cast<MoneyKinds>(a.kinds | b.kinds);
    if (op == Op::Add || op == Op::Subtract)
        return part;
    for (std::size_t i = 0; i < part.powers.size(); ++i)
        part.powers[i] += op == Op::Multiply ? b.powers[i] : -b.powers[i];
    settleKinds(part);
    return part;
}

bool differ(MoneyKinds a, MoneyKinds b)
{
    const MoneyKinds both = static_cast<MoneyKinds>(a | b);
    return a != 0 && b != 0 && (both & (both - 1)) != 0;
}

} // namespace

MoneyKinds moneyKinds(MoneyKind kind)
{
    return kind == MoneyKind::None ? MoneyKinds(0) : static_cast<MoneyKinds>(1U << static_cast<unsigned>(kind));
}

std::vector<MoneyKind> moneyKindList(MoneyKinds kinds)
{
    std::vector<MoneyKind> list;
    std::copy_if(std::begin(everyKind), std::end(everyKind), std::back_inserter(list),
        [kinds](MoneyKind kind) { return (kinds & moneyKinds(kind)) != 0; });
    return list;
}

Dimensions dimensionsOf(const Formula &formula, const std::function<Operand(const QString &)> &operand, const Unit &wanted)
{
    Dimensions result;
    std::vector<Part> parts(formula.nodes.size());
    const auto expectSame = [&result](const Powers &left, const Powers &right) {
        if (left != right && !result.mismatch)
            result.mismatch = std::pair(nameOf(left), nameOf(right));
    };
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Formula::Node &node = formula.nodes[i];
        if (node.op == Op::Number)
            continue;
        if (node.op == Op::Id || node.op == Op::Middle) {
            const Operand known = operand(node.id);
            parts[i] = {powersOf(known.unit), known.kinds};
            settleKinds(parts[i]);
            result.mixed = static_cast<MoneyKinds>(result.mixed | known.mixed);
            continue;
        }
        const Part &left = parts[static_cast<std::size_t>(node.left)];
        const Part &right = parts[static_cast<std::size_t>(node.right)];
        if (node.op == Op::Add || node.op == Op::Subtract)
            expectSame(left.powers, right.powers);
        if (node.op != Op::Multiply && differ(left.kinds, right.kinds))
            result.mixed = static_cast<MoneyKinds>(result.mixed | left.kinds | right.kinds);
        parts[i] = combined(node.op, left, right);
    }
    expectSame(parts.back().powers, powersOf(wanted));
    result.kinds = parts.back().kinds;
    return result;
}

} // namespace tenbin
